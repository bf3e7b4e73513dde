import { isUtf8 } from 'node:buffer';
import { countMembers, hasWellFormedText } from '@spine-green/evidence-schemas';
import { itemSpans, type Span } from './json-spans.ts';

/** Names of one item (17, section 5). */
const MEMBERS_MAX = 10_000;

/** One pushed item: its value, and the exact bytes that it was sent as, which are part of the request's body. */
export interface Item {
  readonly value: unknown;
  readonly raw: Buffer;
  /** The text holds a number with an exponent or a negative zero, which contracts refuse (17, G8). */
  readonly oddNumbers: boolean;
  /** The text holds an escape of a code unit, so a string may hold U+0000. */
  readonly unicodeEscapes: boolean;
}

export type Shape = 'push' | 'batch';

/**
 * Parses a request body: UTF-8 without byte-order mark, one JSON document, no duplicate names, no lone surrogates,
 * depth and members bounded per item. Undefined when the body is anything else (MALFORMED_JSON). `push` takes one
 * object; `batch` takes an array or `{"events": [...]}`, whose members may be anything and are judged one by one.
 *
 * The bytes are cut into items first and each item is parsed by itself: `JSON.parse` proves that the cut was right, and
 * no string of a whole body burdens the heap. `JSON.parse` is safe here: identifiers are strings (00, section 3.1), and
 * a member named `__proto__` becomes an own data property like any other. What it hides, duplicate names, shows in the
 * count: the text has more colons outside strings than the value has members.
 */
export function parseItems(body: Buffer, shape: Shape): readonly Item[] | undefined {
  if (!isUtf8(body)) return undefined;
  const spans = itemSpans(body, shape);
  if (spans === undefined) return undefined;
  const items: Item[] = [];
  for (const span of spans) {
    const item = parseItem(body, span);
    if (item === undefined) return undefined;
    items.push(item);
  }
  return shape === 'push' && !isObject(items[0]?.value) ? undefined : items;
}

/** Whether a number of the item is an integer in exponent form, a negative zero or beyond the range of a double. */
export function hasRefusedNumber(raw: Buffer): boolean {
  let refused = false;
  JSON.parse(raw.toString('utf8'), (_key: string, value: unknown, context?: { source?: string }) => {
    if (typeof value === 'number') {
      const exponent = /[eE]/.test(context?.source ?? '');
      refused ||= !Number.isFinite(value) || Object.is(value, -0) || (exponent && Number.isInteger(value));
    }
    return value;
  });
  return refused;
}

function parseItem(body: Buffer, { start, end, members, oddNumbers, unicodeEscapes }: Span): Item | undefined {
  if (members > MEMBERS_MAX) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(body.toString('utf8', start, end)) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
  if (members !== countMembers(value) || (unicodeEscapes && !hasWellFormedText(value))) return undefined;
  return { value, raw: body.subarray(start, end), oddNumbers, unicodeEscapes };
}

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);
