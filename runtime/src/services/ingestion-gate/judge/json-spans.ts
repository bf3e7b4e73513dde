/** Where one item is in the bytes of a body, and what its text looks like. */
export interface Span {
  /** Without the white space around the item. */
  readonly start: number;
  readonly end: number;
  /** Colons outside strings: the number of member names. */
  readonly members: number;
  /** A number with an exponent, a negative zero, or more digits than every double holds. */
  readonly oddNumbers: boolean;
  readonly unicodeEscapes: boolean;
  /** Nested deeper than 32. */
  readonly tooDeep: boolean;
}

const DEPTH_MAX = 32;
/** A decimal of so many digits is the shortest form of its double, whatever the digits are. */
const DIGITS_EXACT = 15;

const QUOTE = 0x22;
const COMMA = 0x2c;
const MINUS = 0x2d;
const DOT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;
const COLON = 0x3a;
const UPPER_E = 0x45;
const OPEN_LIST = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_LIST = 0x5d;
const LOWER_E = 0x65;
const LOWER_U = 0x75;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

const EVENTS = Buffer.from('"events"');

/**
 * Cuts a body into its items. What is around the items is checked here; that each item is one JSON value is proven by
 * parsing it. Undefined when the surroundings are not those of the shape.
 */
export function itemSpans(body: Uint8Array, shape: 'push' | 'batch'): readonly Span[] | undefined {
  const from = skipSpace(body, 0);
  if (shape === 'push') {
    const item = readItem(body, from);
    return item.next === body.length ? [item.span] : undefined;
  }
  if (body[from] === OPEN_LIST) {
    const list = readList(body, from);
    return list !== undefined && skipSpace(body, list.next) === body.length ? list.spans : undefined;
  }
  const at = listOfEvents(body, from);
  const list = at === undefined ? undefined : readList(body, at);
  if (list === undefined) return undefined;
  const close = skipSpace(body, list.next);
  return body[close] === CLOSE_OBJECT && skipSpace(body, close + 1) === body.length ? list.spans : undefined;
}

/** Index of the list in `{"events": [`; the only form of the one outer name that is accepted. */
function listOfEvents(body: Uint8Array, from: number): number | undefined {
  if (body[from] !== OPEN_OBJECT) return undefined;
  const name = skipSpace(body, from + 1);
  for (let index = 0; index < EVENTS.length; index += 1) if (body[name + index] !== EVENTS[index]) return undefined;
  const colon = skipSpace(body, name + EVENTS.length);
  const list = skipSpace(body, colon + 1);
  return body[colon] === COLON && body[list] === OPEN_LIST ? list : undefined;
}

function readList(body: Uint8Array, open: number): { spans: readonly Span[]; next: number } | undefined {
  const spans: Span[] = [];
  let at = skipSpace(body, open + 1);
  if (body[at] === CLOSE_LIST) return { spans, next: at + 1 };
  for (;;) {
    const item = readItem(body, at);
    spans.push(item.span);
    const separator = body[item.next];
    if (separator === CLOSE_LIST) return { spans, next: item.next + 1 };
    if (separator !== COMMA) return undefined;
    at = skipSpace(body, item.next + 1);
  }
}

/** Reads to the comma or bracket that ends the item, or to the end of the body. */
function readItem(body: Uint8Array, start: number): { span: Span; next: number } {
  let depth = 0;
  let deepest = 0;
  let members = 0;
  let digits = 0;
  let oddNumbers = false;
  let unicodeEscapes = false;
  let at = start;
  for (; at < body.length; at += 1) {
    const byte = body[at] ?? 0;
    if (depth === 0 && (byte === COMMA || byte === CLOSE_LIST || byte === CLOSE_OBJECT)) break;
    if (isDigit(byte)) {
      digits += 1;
      if (digits > DIGITS_EXACT) oddNumbers = true;
      continue;
    }
    if (byte !== DOT) digits = 0;
    switch (byte) {
      case QUOTE: {
        const end = endOfString(body, at);
        if (end < 0) unicodeEscapes = true;
        at = Math.abs(end);
        break;
      }
      case COLON:
        members += 1;
        break;
      case OPEN_OBJECT:
      case OPEN_LIST:
        depth += 1;
        if (depth > deepest) deepest = depth;
        break;
      case CLOSE_OBJECT:
      case CLOSE_LIST:
        depth -= 1;
        break;
      case MINUS:
        if (body[at + 1] === ZERO) oddNumbers = true;
        break;
      case LOWER_E:
      case UPPER_E:
        if (isDigit(body[at - 1])) oddNumbers = true;
        break;
    }
  }
  const end = trimSpace(body, start, at);
  return { span: { start, end, members, oddNumbers, unicodeEscapes, tooDeep: deepest > DEPTH_MAX }, next: at };
}

/** Index of the quote that ends the string which starts at `from`, or of the last byte; negative when the string holds
 * an escape of a code unit. */
function endOfString(body: Uint8Array, from: number): number {
  let sign = 1;
  let at = from + 1;
  for (; at < body.length; at += 1) {
    const byte = body[at];
    if (byte === QUOTE) break;
    if (byte !== BACKSLASH) continue;
    at += 1;
    if (body[at] === LOWER_U) sign = -1;
  }
  return sign * at;
}

const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= ZERO && byte <= NINE;

const isSpace = (byte: number | undefined): boolean => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;

function skipSpace(body: Uint8Array, from: number): number {
  let at = from;
  while (isSpace(body[at])) at += 1;
  return at;
}

function trimSpace(body: Uint8Array, start: number, end: number): number {
  let at = end;
  while (at > start && isSpace(body[at - 1])) at -= 1;
  return at;
}
