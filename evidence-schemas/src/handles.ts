/**
 * Names of buckets, topics, paths, services, knobs and thresholds. The registry is the only place that may spell one (03).
 */
import { CLOSURE_SETS, type ClosureLane } from '../handles/closure-sets.ts';
import type { HandleEntry, HandleValue } from '../handles/entry.ts';
import { type HandleKey, REGISTRY, REGISTRY_VERSION, type Token } from '../handles/registry.ts';
import { digestOf } from './digest.ts';
import type { Substrate } from './evidence-key.ts';
import { entryOf, type HandleInputs, isHandleKey, openTokens, resolve, TOKEN, textOf } from './handle-resolution.ts';
import { PlatformError } from './platform-error.ts';

export type { ClosureLane, HandleKey, HandleValue, Token };
export { type HandleInputs, isHandleKey };
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

export const HANDLE_KEYS: readonly HandleKey[] = Object.keys(REGISTRY).sort() as HandleKey[];

/** The concrete value. Throws E_HANDLE_UNRESOLVED, also for a pattern: that is what `renderHandle` is for. */
export function handle<K extends HandleKey>(key: K, inputs: HandleInputs = NO_INPUTS): ValueOf<K> {
  const known = inputs === NO_INPUTS ? concrete.get(key) : undefined;
  const value = known ?? getValue(key, inputs);
  if (known === undefined) {
    const open = openTokens(value);
    if (open.length > 0) refuse(key, `needs ${open.join(', ')}; use renderHandle`);
    if (inputs === NO_INPUTS) concrete.set(key, value);
  }
  // The registry declares the type of every value, and resolve() returned that value or one that it accepts.
  return value as ValueOf<K>;
}

const NO_INPUTS: HandleInputs = Object.freeze({});
/** What the registry alone gives never changes, and is asked for at every object of a bundle. */
const concrete = new Map<HandleKey, HandleValue>();

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
    return { key, scope, origin, resolved: true, placeholder: false, value_or_locator: textOf(found.value) };
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
export function registrySha256(): string {
  registryDigest ??= digestOf({ version: REGISTRY_VERSION, handles: REGISTRY });
  return registryDigest;
}

let registryDigest: string | undefined;

const SEGMENT = /^[A-Za-z0-9(](?:[A-Za-z0-9._()=-]{0,126}[A-Za-z0-9)])?$/;

function getValue(key: HandleKey, inputs: HandleInputs): HandleValue {
  const found = resolve(key, inputs);
  return found.fault === undefined ? found.value : refuse(key, found.fault);
}

function refuse(key: HandleKey, fault: string): never {
  throw new PlatformError('E_HANDLE_UNRESOLVED', `${key} ${fault}`);
}
