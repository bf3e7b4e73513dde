import { isUtf8 } from 'node:buffer';
import { countMembers, hasWellFormedText, type ScannedValue, scanJson, skipJsonSpace } from './json-scan.ts';
import { type Code, PlatformError } from './platform-error.ts';

export interface JsonOptions {
  /** 16 MiB by default. */
  readonly bytesMax?: number;
  /** 64 by default: the parser itself has no bound. */
  readonly depthMax?: number;
  /** Each takes memory, however short its text is. As many as there are by default. */
  readonly valuesMax?: number;
  /** Numbers that are given as the text they are written as, by the name of their member. */
  readonly asWritten?: (name: string, token: string) => boolean;
  /** An integer that no double holds for certain is given as its text, and is no fault. */
  readonly largeAsWritten?: boolean;
}

export type JsonRead =
  | {
      readonly value: unknown;
      readonly text: string;
      /** No fewer than the values in it. */
      readonly values: number;
    }
  | { readonly fault: string };

const BYTES_MAX = 16 * 1024 * 1024;
const DEPTH_MAX = 64;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/**
 * The one reader of JSON that somebody else wrote: one value in UTF-8 without byte-order mark, nothing behind it, no
 * member twice, no lone surrogate, no integer that a double rounds, bounded in bytes and depth. A fault completes the
 * sentence "the document ..." and never quotes a value (17, G4).
 */
export function readJson(source: Uint8Array | string, options: JsonOptions = {}): JsonRead {
  const bytes = typeof source === 'string' ? Buffer.from(source, 'utf8') : source;
  const { bytesMax = BYTES_MAX, depthMax = DEPTH_MAX, valuesMax = Number.POSITIVE_INFINITY } = options;
  if (bytes.length > bytesMax) return { fault: `has ${bytes.length} bytes, a document has at most ${bytesMax}` };
  if (bytes.length === 0) return { fault: 'is empty' };
  if (!isUtf8(bytes)) return { fault: 'is not UTF-8' };
  if (BYTE_ORDER_MARK.every((byte, index) => bytes[index] === byte)) return { fault: 'starts with a byte order mark' };
  const scanned = scanJson(bytes, skipJsonSpace(bytes, 0), depthMax);
  if (scanned.tooDeep) return { fault: `is more than ${depthMax} levels deep` };
  if (scanned.values > valuesMax) return { fault: `holds more than ${valuesMax} values` };
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  return parseScanned(text, scanned, options);
}

/** The value, or a PlatformError of this code whose facts are the name and the fault. */
export function parseJson(source: Uint8Array | string, code: Code, name: string): unknown {
  const read = readJson(source);
  if ('fault' in read) throw new PlatformError(code, `${name} ${read.fault}`);
  return read.value;
}

/** Whether a number of the text is an integer that no double holds for certain. */
export const isLargeInteger = (token: string): boolean =>
  /^-?[0-9]+$/.test(token) && !Number.isSafeInteger(Number(token));

function parseScanned(text: string, scanned: ScannedValue, { asWritten, largeAsWritten }: JsonOptions): JsonRead {
  let value: unknown;
  let inexact: string | undefined;
  const careful = asWritten !== undefined || scanned.oddNumbers;
  const reviver = (name: string, member: unknown, context?: { source?: string }): unknown => {
    if (typeof member !== 'number') return member;
    const token = context?.source ?? String(member);
    if (asWritten?.(name, token) === true) return token;
    if (largeAsWritten === true && isLargeInteger(token)) return token;
    if (isLargeInteger(token) || !Number.isFinite(member)) inexact ??= name;
    return member;
  };
  try {
    value = careful ? JSON.parse(text, reviver) : JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { fault: syntaxFault(text, error.message) };
  }
  if (scanned.members !== countMembers(value)) return { fault: `holds the member ${repeatedName(text)} twice` };
  if (scanned.unicodeEscapes && !hasWellFormedText(value)) return { fault: 'holds half of a surrogate pair' };
  if (inexact !== undefined) return { fault: `holds a number at ${shown(inexact)} that loses digits` };
  return { value, text, values: scanned.values };
}

/** The parser's own message quotes the text; what is wrong and where is kept. */
function syntaxFault(text: string, message: string): string {
  for (const outside of besideStrings(text)) {
    const word = /(?<!\w)(?:NaN|-?Infinity|undefined|None|True|False)\b/.exec(outside)?.[0];
    if (word !== undefined) return `is not JSON: it holds ${word}`;
  }
  if (message.includes('after JSON')) return `is not JSON: more text follows its end${where(text, message)}`;
  return `is not JSON${where(text, message)}`;
}

function where(text: string, message: string): string {
  const found = /at position ([0-9]+)/.exec(message)?.[1];
  if (found === undefined) return message.includes('end of JSON') ? ': it ends too early' : '';
  const position = Number(found);
  let [line, start] = [1, 0];
  for (let at = text.indexOf('\n'); at >= 0 && at < position; at = text.indexOf('\n', start)) {
    line += 1;
    start = at + 1;
  }
  return ` (line ${line}, column ${position - start + 1})`;
}

// A pattern for a string keeps a place to come back to for each of its characters, so strings are stepped over by hand.

/** What stands before, between and behind the strings of a text. */
function* besideStrings(text: string): Generator<string> {
  let from = 0;
  for (let quote = text.indexOf('"'); quote >= 0; quote = text.indexOf('"', from)) {
    yield text.slice(from, quote);
    from = closingQuote(text, quote) + 1;
  }
  yield text.slice(from);
}

/** Index of the quote that ends the string which starts at `from`; the length of the text when none does. */
function closingQuote(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at += 1) {
    const one = text[at];
    if (one === '"') return at;
    if (one === '\\') at += 1;
  }
  return text.length;
}

/** The first name that an object of the text, which is JSON, holds for a second time. */
function repeatedName(text: string): string {
  const objects: (Set<string> | undefined)[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const one = text[at];
    if (one === '{') objects.push(new Set());
    else if (one === '[') objects.push(undefined);
    else if (one === '}' || one === ']') objects.pop();
    else if (one === '"') {
      const end = closingQuote(text, at);
      if (isName(text, end + 1)) {
        const name = String(JSON.parse(text.slice(at, end + 1)));
        const names = objects.at(-1);
        if (names?.has(name) === true) return shown(name);
        names?.add(name);
      }
      at = end;
    }
  }
  return 'that it names';
}

function isName(text: string, behind: number): boolean {
  let at = behind;
  while (/\s/.test(text[at] ?? '')) at += 1;
  return text[at] === ':';
}

const shown = (name: string): string => JSON.stringify(name.slice(0, 64).toWellFormed());
