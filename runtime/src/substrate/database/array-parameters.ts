import { byteaArray, textArray } from '../../kernel/binary-array.ts';
import type { Statement } from './port.ts';

const CASTS = /\$(\d+)::([a-z0-9_]+(?:\[\])?)/g;
type BinaryType = 'text[]' | 'bytea[]';

/** By name, of which there are as many as there are statements in the image. */
const known = new Map<string, ReadonlyMap<number, BinaryType>>();

/**
 * The parameters of a statement, lists of texts and of bytes among them in the binary form of the wire. The text form of
 * an array quotes every quote of every document, which the server then reads letter by letter. Only of statements with a
 * name, which are those of the hot path and few enough to remember, and only where the text itself casts the parameter
 * to its type.
 */
export function parametersOf({ name, text, values = [] }: Statement): unknown[] {
  if (name === undefined) return [...values];
  const casts = known.get(name) ?? castsOf(text);
  known.set(name, casts);
  return values.map((value, index) => {
    const type = casts.get(index + 1);
    return type !== undefined && Array.isArray(value) && value.length > 0 ? (encoded(type, value) ?? value) : value;
  });
}

/** By number of the parameter; one that is cast to several types is none of them. */
function castsOf(text: string): ReadonlyMap<number, BinaryType> {
  const types = new Map<number, Set<string>>();
  for (const [, number, type = ''] of text.matchAll(CASTS)) {
    const seen = types.get(Number(number)) ?? new Set();
    types.set(Number(number), seen.add(type));
  }
  return new Map(
    [...types].flatMap(([number, seen]) => {
      const [type] = seen;
      return seen.size === 1 && isBinary(type) ? [[number, type] as const] : [];
    }),
  );
}

const isBinary = (type: string | undefined): type is BinaryType => type === 'text[]' || type === 'bytea[]';

/** Undefined for a list that holds something else: the driver knows its form. */
function encoded(type: BinaryType, list: readonly unknown[]): Buffer | undefined {
  if (type === 'text[]') return list.every(isTextOrNone) ? textArray(list.map(orNull)) : undefined;
  return list.every((element) => element instanceof Uint8Array) ? byteaArray(list) : undefined;
}

const isTextOrNone = (element: unknown): element is string | null | undefined =>
  typeof element === 'string' || element === null || element === undefined;

const orNull = (element: string | null | undefined): string | null => element ?? null;
