import { PlatformError } from '@spine-green/evidence-schemas';

/** Says what a member of a hand-over has to be; undefined when the value is nothing of the kind. */
export type Member<T> = (value: unknown) => { readonly value: T } | undefined;

export const text: Member<string> = (value) => (typeof value === 'string' && value !== '' ? { value } : undefined);
/** Text that may be empty, where a lane that fails shows what it found. */
export const anyText: Member<string> = (value) => (typeof value === 'string' ? { value } : undefined);
/** Text of one form, for example a digest. */
export const form =
  (pattern: RegExp): Member<string> =>
  (value) =>
    typeof value === 'string' && pattern.test(value) ? { value } : undefined;
export const count: Member<number> = (value) =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? { value } : undefined;
export const flag: Member<boolean> = (value) => (typeof value === 'boolean' ? { value } : undefined);
export const oneOf =
  <const T extends string>(...names: readonly T[]): Member<T> =>
  (value) =>
    names.includes(value as T) ? { value: value as T } : undefined;
export const nullable =
  <T>(member: Member<T>): Member<T | null> =>
  (value) =>
    value === null ? { value: null } : member(value);
/** May be absent; then it is no member of what was read. */
export const optional =
  <T>(member: Member<T>): Member<T | undefined> =>
  (value) =>
    value === undefined ? { value: undefined } : member(value);
/** One of two kinds, the first where a value is of both. */
export const either =
  <A, B>(first: Member<A>, second: Member<B>): Member<A | B> =>
  (value) =>
    first(value) ?? second(value);
/** What a schema of the evidence accepts, for parts that a document and a hand-over share. */
export const matching =
  <T>(is: (value: unknown) => value is T): Member<T> =>
  (value) =>
    is(value) ? { value } : undefined;

export function list<T>(member: Member<T>): Member<readonly T[]> {
  return (value) => {
    if (!Array.isArray(value)) return undefined;
    const values: T[] = [];
    for (const one of value) {
      const read = member(one);
      if (read === undefined) return undefined;
      values.push(read.value);
    }
    return { value: values };
  };
}

/** A map from any name to values of one kind. */
export function byName<T>(member: Member<T>): Member<Readonly<Record<string, T>>> {
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    const read: Record<string, T> = {};
    for (const [name, one] of Object.entries(value)) {
      const found = member(one);
      if (found === undefined) return undefined;
      read[name] = found.value;
    }
    return { value: read };
  };
}

type Members = Readonly<Record<string, Member<unknown>>>;
type ValuesOf<M extends Members> = { readonly [Name in keyof M]: M[Name] extends Member<infer T> ? T : never };

export function record<M extends Members>(members: M): Member<ValuesOf<M>> {
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    const values: Record<string, unknown> = {};
    for (const [name, member] of Object.entries(members)) {
      // What every object inherits is no member that somebody wrote.
      const read = member(Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined);
      if (read === undefined) return undefined;
      if (read.value !== undefined) values[name] = read.value;
    }
    return { value: values as ValuesOf<M> };
  };
}

/** The same, where nothing else may stand beside the members. */
export function closed<M extends Members>(members: M): Member<ValuesOf<M>> {
  const open = record(members);
  return (value) => (hasUnknown(members, value) ? undefined : open(value));
}

const hasUnknown = (members: Members, value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).some((name) => !Object.hasOwn(members, name));

/** What one lane hands over: written typed, and read by the reader that stands beside it. */
export interface Handover<L extends string, H extends object> {
  readonly lane: L;
  readonly names: readonly string[];
  /** Members that are missing, unknown or of another kind, in words that quote no foreign text; empty when it can be read. */
  readonly faults: (payload: unknown) => readonly string[];
  /** Throws E_HANDOVER_UNREADABLE, naming what is wrong. */
  readonly parse: (payload: unknown) => H;
}

export type HandoverOf<S> = S extends Handover<string, infer H> ? H : never;

export function handoverOf<const L extends string, M extends Members>(lane: L, members: M): Handover<L, ValuesOf<M>> {
  const names = Object.keys(members);
  const faultsIn = (handed: unknown): readonly string[] => [
    ...names
      .filter((name) => record({ [name]: members[name] ?? text })(handed) === undefined)
      .map((name) => `no usable ${name}`),
    ...(hasUnknown(members, handed) ? ['a member that this lane does not hand over'] : []),
  ];
  const read = closed(members);
  return {
    lane,
    names,
    faults: (payload) => faultsIn(handedIn(payload)),
    parse: (payload) => {
      const handed = read(handedIn(payload));
      if (handed !== undefined) return handed.value;
      const faults = faultsIn(handedIn(payload));
      throw new PlatformError('E_HANDOVER_UNREADABLE', `${lane}: ${faults.join(', ') || 'no record'}`);
    },
  };
}

/** A payload without the profile that every lane under one shows beside what it hands over. */
export function handedIn(payload: unknown): unknown {
  if (typeof payload !== 'object' || payload === null || !Object.hasOwn(payload, 'profile')) return payload;
  return Object.fromEntries(Object.entries(payload).filter(([name]) => name !== 'profile'));
}
