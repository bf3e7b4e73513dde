import { isUtf8 } from 'node:buffer';

/** Limits of one item (17, section 5); they are linear to check, so hostile input costs what honest input costs. */
const DEPTH_MAX = 32;
const MEMBERS_MAX = 10_000;

/** One pushed item: its value, and the exact text that it was sent as. */
export interface Item {
  readonly value: unknown;
  readonly text: string;
  /** The text holds a number with an exponent or a negative zero, which contracts refuse (17, G8). */
  readonly oddNumbers: boolean;
}

export type Shape = 'push' | 'batch';

/**
 * Parses a request body: UTF-8 without byte-order mark, one JSON document, no duplicate names, no lone surrogates,
 * depth and members bounded per item. Undefined when the body is anything else (MALFORMED_JSON). `push` takes one
 * object; `batch` takes an array or `{"events": [...]}`, whose members may be anything and are judged one by one.
 *
 * `JSON.parse` is safe here: identifiers are strings (00, section 3.1), and a member named `__proto__` becomes an own
 * data property like any other. What it hides, duplicate names, shows in the count: the text has more colons outside
 * strings than the value has members.
 */
export function parseItems(body: Buffer, shape: Shape): readonly Item[] | undefined {
  if (!isUtf8(body)) return undefined;
  const text = body.toString('utf8');
  const value = parse(text);
  if (value === undefined) return undefined;
  const list = shape === 'push' ? pushed(value) : batched(value);
  if (list === undefined) return undefined;
  if (text.includes('\\u') && !isWellFormed(value)) return undefined;
  const spans = scan(text, shape === 'push' ? 0 : Array.isArray(value) ? 1 : 2);
  // Names outside the items: none for an array, the one name `events` for the object form.
  if (spans === undefined || spans.outerMembers > (Array.isArray(value) ? 0 : 1)) return undefined;
  const items: Item[] = [];
  for (let index = 0; index < list.length; index += 1) {
    const span = spans.items[index];
    if (span === undefined || span.members !== countMembers(list[index])) return undefined;
    items.push({ value: list[index], text: text.slice(span.start, span.end).trim(), oddNumbers: span.oddNumbers });
  }
  return items;
}

/** Whether a number of the item is an integer in exponent form, a negative zero or beyond the range of a double. */
export function hasRefusedNumber(text: string): boolean {
  let refused = false;
  JSON.parse(text, (_key: string, value: unknown, context?: { source?: string }) => {
    if (typeof value === 'number') {
      const exponent = /[eE]/.test(context?.source ?? '');
      refused ||= !Number.isFinite(value) || Object.is(value, -0) || (exponent && Number.isInteger(value));
    }
    return value;
  });
  return refused;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const pushed = (value: unknown): readonly unknown[] | undefined => (isObject(value) ? [value] : undefined);

function batched(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value as unknown[];
  if (!isObject(value) || Object.keys(value).length !== 1) return undefined;
  return Object.hasOwn(value, 'events') && Array.isArray(value.events) ? value.events : undefined;
}

function countMembers(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  let count = 0;
  if (Array.isArray(value)) {
    for (const member of value) count += countMembers(member);
    return count;
  }
  const members = Object.values(value);
  for (const member of members) {
    count += 1;
    if (typeof member === 'object') count += countMembers(member);
  }
  return count;
}

function isWellFormed(value: unknown): boolean {
  if (typeof value === 'string') return value.isWellFormed();
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.every(isWellFormed);
  return Object.entries(value).every(([name, member]) => name.isWellFormed() && isWellFormed(member));
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly members: number;
  readonly oddNumbers: boolean;
}

interface Spans {
  readonly items: readonly Span[];
  /** Member names outside the items. */
  readonly outerMembers: number;
}

const QUOTE = 0x22;
const COMMA = 0x2c;
const MINUS = 0x2d;
const ZERO = 0x30;
const NINE = 0x39;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_LIST = 0x5d;
const LOWER_E = 0x65;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/** Walks valid JSON text once. Items are the members of the list at `listDepth`, or the whole text at depth 0. */
function scan(text: string, listDepth: number): Spans | undefined {
  const items: Span[] = [];
  let depth = 0;
  let start = 0;
  let members = 0;
  let outerMembers = 0;
  let oddNumbers = false;
  const close = (end: number): boolean => {
    items.push({ start, end, members, oddNumbers });
    const allowed = members <= MEMBERS_MAX;
    members = 0;
    oddNumbers = false;
    start = end + 1;
    return allowed;
  };
  for (let at = 0; at < text.length; at += 1) {
    switch (text.charCodeAt(at)) {
      case QUOTE:
        at = endOfString(text, at);
        break;
      case COLON:
        if (depth > listDepth || listDepth === 0) members += 1;
        else outerMembers += 1;
        break;
      case OPEN_OBJECT:
      case OPEN_LIST:
        depth += 1;
        if (depth === listDepth) start = at + 1;
        if (depth - listDepth > DEPTH_MAX) return undefined;
        break;
      case COMMA:
        if (depth === listDepth && listDepth > 0 && !close(at)) return undefined;
        break;
      case CLOSE_OBJECT:
      case CLOSE_LIST:
        if (depth === listDepth && listDepth > 0 && !close(at)) return undefined;
        depth -= 1;
        break;
      case MINUS:
        if (text.charCodeAt(at + 1) === ZERO) oddNumbers = true;
        break;
      case LOWER_E:
      case 0x45:
        if (isDigit(text.charCodeAt(at - 1))) oddNumbers = true;
        break;
    }
  }
  if (listDepth === 0 && !close(text.length)) return undefined;
  return { items, outerMembers };
}

const isDigit = (code: number): boolean => code >= ZERO && code <= NINE;

/** Index of the quote that ends the string which starts at `from`. */
function endOfString(text: string, from: number): number {
  let end = text.indexOf('"', from + 1);
  while (text.charCodeAt(end - 1) === BACKSLASH && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end;
}

/** Whether an odd number of backslashes stands before the character. */
function isEscaped(text: string, at: number): boolean {
  let first = at - 1;
  while (text.charCodeAt(first) === BACKSLASH) first -= 1;
  return (at - 1 - first) % 2 === 1;
}
