import type { DocumentSchema } from '@spine-green/evidence-schemas';

/**
 * The answer of a pure function about one object of memory: bytes, a document, a line. Asked for each time, or kept with
 * the object by whoever verifies many bundles that share most of their bytes.
 */
export type Once = <A extends object, T>(of: A, read: (of: A) => T) => T;

/** A bundle is verified once, and memory stays flat. */
export const eachTime: Once = (of, read) => read(of);

/** Whether a value is what a schema says. */
export const isOf = <T>(schema: DocumentSchema<T>, value: unknown, once: Once): value is T =>
  typeof value === 'object' && value !== null ? once(value, schema.is as (of: object) => boolean) : schema.is(value);

/** The answer of a pure function about a bundle, made when it is asked for first. */
export function ofView<V extends object, T>(read: (view: V) => T): (view: V) => T {
  const known = new WeakMap<V, { readonly answer: T }>();
  return (view) => {
    const kept = known.get(view) ?? { answer: read(view) };
    known.set(view, kept);
    return kept.answer;
  };
}
