import { PlatformError } from '@spine-green/evidence-schemas';

/** Says what a member of a hand-over has to be; undefined when the value is nothing of the kind. */
export type Member<T> = (value: unknown) => { readonly value: T } | undefined;

export const text: Member<string> = (value) => (typeof value === 'string' && value !== '' ? { value } : undefined);
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
      values[name] = read.value;
    }
    return { value: values as ValuesOf<M> };
  };
}

/** What one lane hands over: written typed, and read by the reader that stands beside it. */
export interface Handover<L extends string, H extends object> {
  readonly lane: L;
  /** Throws E_HANDOVER_UNREADABLE, naming the first member that is missing or of another kind. */
  readonly parse: (payload: unknown) => H;
}

export type HandoverOf<S> = S extends Handover<string, infer H> ? H : never;

export const handoverOf = <const L extends string, M extends Members>(
  lane: L,
  members: M,
): Handover<L, ValuesOf<M>> => ({
  lane,
  parse: (payload) => {
    const read = record(members)(payload);
    if (read !== undefined) return read.value;
    const values = (payload ?? {}) as Readonly<Record<string, unknown>>;
    const wrong = Object.keys(members).find((name) => members[name]?.(values[name]) === undefined);
    throw new PlatformError('E_HANDOVER_UNREADABLE', `${lane} hands over no usable ${wrong ?? 'record'}`);
  },
});
