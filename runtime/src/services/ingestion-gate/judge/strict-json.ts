import { isUtf8 } from 'node:buffer';
import { countMembers, hasWellFormedText } from '@spine-green/evidence-schemas';
import { itemSpans, type Span } from './json-spans.ts';

/** Names of one item (17, section 5). */
const MEMBERS_MAX = 10_000;

/** One pushed item: its value, and the exact bytes that it was sent as, which are part of the request's body. */
export interface Item {
  /** Undefined when the item is malformed. */
  readonly value: unknown;
  readonly raw: Buffer;
  /** JSON, and yet nothing that may be read: a name twice, a lone surrogate, too deep or too many members. */
  readonly malformed: boolean;
  /** The text holds a number that contracts may refuse for the way it is written (17, G8). */
  readonly oddNumbers: boolean;
  /** The text holds an escape of a code unit, so a string may hold U+0000. */
  readonly unicodeEscapes: boolean;
}

export type Shape = 'push' | 'batch';

/**
 * Parses a request body: UTF-8 without byte-order mark, one JSON document. Undefined when the body is anything else
 * (MALFORMED_JSON). Each item has to be free of duplicate names and lone surrogates and bounded in depth and members;
 * one that is not costs itself in a batch and the request in a push. `push` takes one object; `batch` takes an array or
 * `{"events": [...]}`, whose members may be anything and are judged one by one.
 *
 * The bytes are cut into items first and each item is parsed by itself: `JSON.parse` proves that the cut was right, and
 * no string of a whole body burdens the heap. `JSON.parse` is safe here: identifiers are strings (00, section 3.1), and
 * a member named `__proto__` becomes an own data property like any other. What it hides, duplicate names, shows in the
 * count: the text has more colons outside strings than the value has members.
 */
export function parseItems(body: Buffer, shape: Shape): readonly Item[] | undefined {
  const spans = cutItems(body, shape);
  return spans && mapItems(body, spans, { shape, use: (item) => item });
}

/** Where the items of a body are; undefined when what is around them is not the shape's, or the body is not UTF-8. */
export const cutItems = (body: Buffer, shape: Shape): readonly Span[] | undefined =>
  isUtf8(body) ? itemSpans(body, shape) : undefined;

/**
 * Uses each item as soon as it is parsed; undefined when one of them is none. The values of a whole body at once would
 * outlive the young generation of the heap.
 */
export function mapItems<T>(
  body: Buffer,
  spans: readonly Span[],
  { shape, use }: { readonly shape: Shape; readonly use: (item: Item) => T },
): readonly T[] | undefined {
  const used: T[] = [];
  for (const span of spans) {
    const item = parseItem(body, span);
    if (item === undefined || (shape === 'push' && !isObject(item.value))) return undefined;
    used.push(use(item));
  }
  return used;
}

/** Undefined when the span is not JSON. */
function parseItem(body: Buffer, { start, end, members, oddNumbers, unicodeEscapes, tooDeep }: Span): Item | undefined {
  let value: unknown;
  try {
    value = JSON.parse(body.toString('utf8', start, end)) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
  const malformed =
    tooDeep ||
    members > MEMBERS_MAX ||
    members !== countMembers(value) ||
    (unicodeEscapes && !hasWellFormedText(value));
  const raw = body.subarray(start, end);
  return { value: malformed ? undefined : value, raw, malformed, oddNumbers, unicodeEscapes };
}

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);
