/**
 * Names of buckets, topics, paths, services, knobs and thresholds. The registry is the only place that may spell one (03).
 *
 * H1: a key has one origin. A declared value is law: a different value from outside makes the handle unresolved.
 *     Only operator inputs and run-time values may replace what the registry holds as a fallback.
 * H2: a handle is concrete or unresolved; there is no third state (03, R4).
 * H3: no secret passes here. Locators are paths; of a CI secret only the name is accepted (03, R6).
 */
import { CLOSURE_SETS, type ClosureLane } from '../handles/closure-sets.ts';
import type { HandleEntry, HandleValue } from '../handles/entry.ts';
import { type HandleKey, REGISTRY, REGISTRY_VERSION, TOKENS, type Token } from '../handles/registry.ts';
import { canonicalJson } from './canonical-json.ts';
import { digestOf } from './digest.ts';
import type { Substrate } from './evidence-key.ts';
import { findPlaceholder } from './placeholder.ts';
import { PlatformError } from './platform-error.ts';

export type { ClosureLane, HandleKey, HandleValue, Token };
export type HandleInputs = Readonly<Partial<Record<HandleKey, HandleValue>>>;
/** The declared type of a value; a pattern and a name known only at run time are strings. */
export type ValueOf<K extends HandleKey> = (typeof REGISTRY)[K] extends HandleEntry<infer V> ? V : never;

/** One row of a closure snapshot (01, M2.A). `value_or_locator` is null when the handle is unresolved. */
export interface HandleRow {
  readonly key: HandleKey;
  readonly scope: HandleEntry['scope'];
  readonly origin: HandleEntry['origin'];
  readonly resolved: boolean;
  readonly placeholder: boolean;
  readonly value_or_locator: string | null;
}

type Resolution =
  | { readonly value: HandleValue; readonly fault?: undefined }
  | { readonly fault: string; readonly placeholder: boolean };

export const HANDLE_KEYS: readonly HandleKey[] = Object.keys(REGISTRY).sort() as HandleKey[];

export const isHandleKey = (text: string): text is HandleKey => Object.hasOwn(REGISTRY, text);

/** The concrete value. Throws E_HANDLE_UNRESOLVED, also for a pattern: that is what `renderHandle` is for. */
export function handle<K extends HandleKey>(key: K, inputs: HandleInputs = {}): ValueOf<K> {
  const value = getValue(key, inputs);
  const open = openTokens(value);
  if (open.length > 0) refuse(key, `needs ${open.join(', ')}; use renderHandle`);
  // The registry declares the type of every value, and resolve() returned that value or one that it accepts.
  return value as ValueOf<K>;
}

/**
 * A pattern with its tokens filled in. Throws E_HANDLE_UNRESOLVED when a token is missing, or when its text is not
 * one plain path segment: a run id must not be able to leave its prefix.
 */
export function renderHandle(
  key: HandleKey,
  tokens: Readonly<Partial<Record<Token, string>>>,
  inputs: HandleInputs = {},
): string {
  const pattern = getValue(key, inputs);
  if (typeof pattern !== 'string') return refuse(key, 'is not a pattern');
  return pattern.replace(TOKEN, (_, name: Token) => {
    const text = tokens[name];
    if (text === undefined) return refuse(key, `needs ${name}`);
    if (!SEGMENT.test(text)) return refuse(key, `has a ${name} that is not one path segment`);
    return text;
  });
}

/** Why the key has no concrete value under these inputs; undefined when it has one. Never quotes a value. */
export const findHandleFault = (key: HandleKey, inputs: HandleInputs = {}): string | undefined =>
  resolve(key, inputs).fault;

/** A row for each key, resolved or not; a pattern whose tokens are all declared counts as resolved (02, section 7.2). */
export function resolveHandles(keys: readonly HandleKey[], inputs: HandleInputs = {}): readonly HandleRow[] {
  return keys.map((key) => {
    const { scope, origin } = entryOf(key);
    const found = resolve(key, inputs);
    if (found.fault !== undefined)
      return { key, scope, origin, resolved: false, placeholder: found.placeholder, value_or_locator: null };
    const text = typeof found.value === 'string' ? found.value : canonicalJson(found.value);
    return { key, scope, origin, resolved: true, placeholder: false, value_or_locator: text };
  });
}

/** Why the resource of the key cannot exist on the substrate; undefined when it can. */
export const findHandleAbsence = (key: HandleKey, substrate: Substrate): string | undefined =>
  substrate === 'embedded' ? entryOf(key).absentOnEmbedded : undefined;

/** The keys that a lane must resolve, without those whose resource cannot exist on the substrate. */
export const closureSet = (lane: ClosureLane, substrate: Substrate = 'dev_min'): readonly HandleKey[] =>
  CLOSURE_SETS[lane].filter((key) => findHandleAbsence(key, substrate) === undefined);

export const isClosureLane = (text: string): text is ClosureLane => Object.hasOwn(CLOSURE_SETS, text);

/** What `closureSet` left out, with its reason: a snapshot lists it, so that nothing is missing silently. */
export const absentFromClosureSet = (
  lane: ClosureLane,
  substrate: Substrate,
): readonly { readonly key: HandleKey; readonly reason: string }[] =>
  CLOSURE_SETS[lane].flatMap((key) => {
    const reason = findHandleAbsence(key, substrate);
    return reason === undefined ? [] : [{ key, reason }];
  });

/** Digest of every declaration; it holds no secret because the registry holds none (03, R8). */
export const registrySha256 = (): string => digestOf({ version: REGISTRY_VERSION, handles: REGISTRY });

const REFERENCE = /<([A-Z][A-Z0-9_]*)>/g;
const TOKEN = /\{([a-z][a-z_]*)\}/g;
const SEGMENT = /^[A-Za-z0-9(](?:[A-Za-z0-9._()=-]{0,126}[A-Za-z0-9)])?$/;
const LOCATOR = /^(?:\/[a-z0-9][a-z0-9_-]*){2,}$/;
const KNOWN_TOKENS: ReadonlySet<string> = new Set(TOKENS);

const entryOf = (key: HandleKey): HandleEntry => REGISTRY[key];

function getValue(key: HandleKey, inputs: HandleInputs): HandleValue {
  const found = resolve(key, inputs);
  return found.fault === undefined ? found.value : refuse(key, found.fault);
}

function resolve(key: HandleKey, inputs: HandleInputs): Resolution {
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
  if (entry.secretLocator && !LOCATOR.test(String(value))) return { fault: 'is not a path', placeholder: false };
  if (entry.accepts !== undefined && !accepts(entry.accepts, value))
    return { fault: `does not match ${entry.accepts}`, placeholder: false };
  return { value };
}

const accepts = (rule: string, value: HandleValue): boolean =>
  Array.isArray(value)
    ? value.every((member) => accepts(rule, member))
    : new RegExp(`^(?:${rule})$`).test(String(value));

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
    return found === undefined || found.fault !== undefined ? reference : String(found.value);
  });
  return open ? undefined : rendered;
}

function openTokens(value: HandleValue): readonly string[] {
  if (typeof value === 'string') return [...value.matchAll(TOKEN)].map((match) => match[1] ?? '');
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(openTokens) : [];
}

function refuse(key: HandleKey, fault: string): never {
  throw new PlatformError('E_HANDLE_UNRESOLVED', `${key} ${fault}`);
}
