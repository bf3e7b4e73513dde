/** Where one JSON value is in a text, and what the text looks like; that it is JSON is proven by parsing it. */
export interface ScannedValue {
  /** Without the white space around the value. */
  readonly start: number;
  readonly end: number;
  /** Index of the comma or bracket that ends the value, or of the end of the text. */
  readonly next: number;
  /** Colons outside strings: the number of member names. */
  readonly members: number;
  /** Commas and opening brackets outside strings, and one: no fewer than the values in it. */
  readonly values: number;
  /** A number with an exponent, a negative zero, or more digits than every double holds. */
  readonly oddNumbers: boolean;
  /** An escape of a code unit, so a string may hold U+0000 or a lone surrogate. */
  readonly unicodeEscapes: boolean;
  /** Nested deeper than asked. */
  readonly tooDeep: boolean;
}

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

/** A decimal of so many digits is the shortest form of its double, whatever the digits are. */
const DIGITS_EXACT = 15;

/** One pass over the bytes of a value, without recursion. */
export function scanJson(bytes: Uint8Array, start: number, depthMax: number): ScannedValue {
  let depth = 0;
  let deepest = 0;
  let members = 0;
  let values = 1;
  let digits = 0;
  let oddNumbers = false;
  let unicodeEscapes = false;
  let at = start;
  for (; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (depth === 0 && (byte === COMMA || byte === CLOSE_LIST || byte === CLOSE_OBJECT)) break;
    if (isDigit(byte)) {
      digits += 1;
      if (digits > DIGITS_EXACT) oddNumbers = true;
      continue;
    }
    if (byte !== DOT) digits = 0;
    switch (byte) {
      case QUOTE: {
        const end = endOfString(bytes, at);
        if (end < 0) unicodeEscapes = true;
        at = Math.abs(end);
        break;
      }
      case COLON:
        members += 1;
        break;
      case COMMA:
        values += 1;
        break;
      case OPEN_OBJECT:
      case OPEN_LIST:
        depth += 1;
        values += 1;
        if (depth > deepest) deepest = depth;
        break;
      case CLOSE_OBJECT:
      case CLOSE_LIST:
        depth -= 1;
        break;
      case MINUS:
        if (bytes[at + 1] === ZERO) oddNumbers = true;
        break;
      case LOWER_E:
      case UPPER_E:
        if (isDigit(bytes[at - 1])) oddNumbers = true;
        break;
    }
  }
  return {
    start,
    end: trimSpace(bytes, start, at),
    next: at,
    members,
    values,
    oddNumbers,
    unicodeEscapes,
    tooDeep: deepest > depthMax,
  };
}

/** Index of the first byte from `from` on that is no JSON white space. */
export function skipJsonSpace(bytes: Uint8Array, from: number): number {
  let at = from;
  while (isSpace(bytes[at])) at += 1;
  return at;
}

/** How many member names a value has, in depth: fewer than its text has colons when a name stands there twice. */
export function countMembers(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  let count = 0;
  if (Array.isArray(value)) {
    for (const member of value) count += countMembers(member);
    return count;
  }
  for (const member of Object.values(value)) {
    count += 1;
    if (typeof member === 'object') count += countMembers(member);
  }
  return count;
}

/** Whether no string or name holds a lone surrogate; only an escape can bring one into valid UTF-8. */
export function hasWellFormedText(value: unknown): boolean {
  if (typeof value === 'string') return value.isWellFormed();
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.every(hasWellFormedText);
  return Object.entries(value).every(([name, member]) => name.isWellFormed() && hasWellFormedText(member));
}

/** Index of the quote that ends the string which starts at `from`, or of the last byte; negative when the string holds
 * an escape of a code unit. */
function endOfString(bytes: Uint8Array, from: number): number {
  let sign = 1;
  let at = from + 1;
  for (; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === QUOTE) break;
    if (byte !== BACKSLASH) continue;
    at += 1;
    if (bytes[at] === LOWER_U) sign = -1;
  }
  return sign * at;
}

const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= ZERO && byte <= NINE;

const isSpace = (byte: number | undefined): boolean => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;

function trimSpace(bytes: Uint8Array, start: number, end: number): number {
  let at = end;
  while (at > start && isSpace(bytes[at - 1])) at -= 1;
  return at;
}
