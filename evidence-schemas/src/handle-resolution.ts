/**
 * How a handle becomes concrete.
 *
 * H1: a key has one origin. A declared value is law: a different value from outside makes the handle unresolved.
 *     Only operator inputs and run-time values may replace what the registry holds as a fallback.
 * H2: a handle is concrete or unresolved; there is no third state (03, R4).
 * H3: no secret passes here. Locators are paths; of a CI secret only the name is accepted (03, R6).
 */
import type { HandleEntry, HandleValue } from '../handles/entry.ts';
import { type HandleKey, REGISTRY, TOKENS } from '../handles/registry.ts';
import { canonicalJson } from './canonical-json.ts';
import { findPlaceholder } from './placeholder.ts';

export type HandleInputs = Readonly<Partial<Record<HandleKey, HandleValue>>>;

export type Resolution =
  | { readonly value: HandleValue; readonly fault?: undefined }
  | { readonly fault: string; readonly placeholder: boolean };

export const isHandleKey = (text: string): text is HandleKey => Object.hasOwn(REGISTRY, text);

export const entryOf = (key: HandleKey): HandleEntry => REGISTRY[key];

const REFERENCE = /<([A-Z][A-Z0-9_]*)>/g;
export const TOKEN = /\{([a-z][a-z_]*)\}/g;
const LOCATOR = /^(?:\/[a-z0-9][a-z0-9_-]*){2,}$/;
const KNOWN_TOKENS: ReadonlySet<string> = new Set(TOKENS);

/** The value of a key under these inputs, or the rule that it breaks; faults never quote a value. */
export function resolve(key: HandleKey, inputs: HandleInputs): Resolution {
  const entry = entryOf(key);
  const given = inputs[key];
  const replaceable = entry.origin === 'operator-input' || entry.origin === 'runtime';
  const declared = entry.value === undefined ? undefined : dereference(entry.value, inputs);
  // H1: two origins that disagree leave nobody to believe.
  if (!replaceable && given !== undefined && declared !== undefined && canonicalJson(given) !== canonicalJson(declared))
    return { fault: 'has two origins that disagree', placeholder: false };
  // Null is a value (03: no expiry), so only undefined means absent.
  const [first, second] = replaceable ? [given, declared] : [declared, given];
  const value = first === undefined ? second : first;
  if (value === undefined) return { fault: `has no value yet (origin ${entry.origin})`, placeholder: false };
  return judge(key, entry, value);
}

/** H2 and H3: the rules that a value must keep, whoever gave it. */
function judge(key: HandleKey, entry: HandleEntry, value: HandleValue): Resolution {
  const placeholder = findPlaceholder(value, { stars: key.endsWith('_CRON') });
  if (placeholder !== undefined) return { fault: placeholder, placeholder: true };
  const unknown = openTokens(value).find((token) => !KNOWN_TOKENS.has(token));
  if (unknown !== undefined) return { fault: `has the unknown token ${unknown}`, placeholder: true };
  if (entry.secretLocator && !LOCATOR.test(textOf(value))) return { fault: 'is not a path', placeholder: false };
  if (entry.accepts !== undefined && !accepts(entry.accepts, value))
    return { fault: `does not match ${entry.accepts}`, placeholder: false };
  return { value };
}

const accepts = (rule: string, value: HandleValue): boolean =>
  Array.isArray(value)
    ? value.every((member) => accepts(rule, member))
    : new RegExp(`^(?:${rule})$`).test(textOf(value));

/** Replaces every `<KEY>`; undefined when one of them is unresolved. */
function dereference(value: HandleValue, inputs: HandleInputs): HandleValue | undefined {
  if (typeof value === 'string') return dereferenceText(value, inputs);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([name, member]) => [name, dereference(member, inputs)] as const);
  if (members.some(([, member]) => member === undefined)) return undefined;
  // Every member was found to be defined on the line above.
  return (Array.isArray(value) ? members.map(([, member]) => member) : Object.fromEntries(members)) as HandleValue;
}

function dereferenceText(text: string, inputs: HandleInputs): string | undefined {
  let open = false;
  const rendered = text.replace(REFERENCE, (reference, name: string) => {
    const found = isHandleKey(name) ? resolve(name, inputs) : undefined;
    if (found === undefined || found.fault !== undefined) open = true;
    return found === undefined || found.fault !== undefined ? reference : textOf(found.value);
  });
  return open ? undefined : rendered;
}

/** Names of the tokens that a value leaves open. */
export function openTokens(value: HandleValue): readonly string[] {
  if (typeof value === 'string') return [...value.matchAll(TOKEN)].map((match) => match[1] ?? '');
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(openTokens) : [];
}

/** A string as it is, anything else as canonical JSON. */
export const textOf = (value: HandleValue): string => (typeof value === 'string' ? value : canonicalJson(value));
