import { isUtf8 } from 'node:buffer';
import { countMembers, hasWellFormedText, type ScannedValue, scanJson, skipJsonSpace } from './json-scan.ts';
import { type Code, PlatformError } from './platform-error.ts';

export interface JsonOptions {
  /** 16 MiB by default. */
  readonly bytesMax?: number;
  /** 64 by default: the parser itself has no bound. */
  readonly depthMax?: number;
  /** Numbers that are given as the text they are written as, by the name of their member. */
  readonly asWritten?: (name: string, token: string) => boolean;
}

export type JsonRead = { readonly value: unknown; readonly text: string } | { readonly fault: string };

const BYTES_MAX = 16 * 1024 * 1024;
const DEPTH_MAX = 64;
const BYTE_ORDER_MARK = '\ufeff';

/**
 * The one reader of JSON that somebody else wrote: one value in UTF-8 without byte-order mark, nothing behind it, no
 * member twice, no lone surrogate, no integer that a double rounds, bounded in bytes and depth. A fault completes the
 * sentence "the document ..." and never quotes a value (17, G4).
 */
export function readJson(source: Uint8Array | string, options: JsonOptions = {}): JsonRead {
  const bytes = typeof source === 'string' ? Buffer.from(source, 'utf8') : source;
  const { bytesMax = BYTES_MAX, depthMax = DEPTH_MAX } = options;
  if (bytes.length > bytesMax) return { fault: `has ${bytes.length} bytes, a document has at most ${bytesMax}` };
  if (bytes.length === 0) return { fault: 'is empty' };
  if (!isUtf8(bytes)) return { fault: 'is not UTF-8' };
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  if (text.startsWith(BYTE_ORDER_MARK)) return { fault: 'starts with a byte order mark' };
  const scanned = scanJson(bytes, skipJsonSpace(bytes, 0), depthMax);
  if (scanned.tooDeep) return { fault: `is more than ${depthMax} levels deep` };
  return parseScanned(text, scanned, options.asWritten);
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

function parseScanned(text: string, scanned: ScannedValue, asWritten: JsonOptions['asWritten']): JsonRead {
  let value: unknown;
  let inexact: string | undefined;
  const careful = asWritten !== undefined || scanned.oddNumbers;
  const reviver = (name: string, member: unknown, context?: { source?: string }): unknown => {
    if (typeof member !== 'number') return member;
    const token = context?.source ?? String(member);
    if (asWritten?.(name, token) === true) return token;
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
  return { value, text };
}

/** The parser's own message quotes the text; what is wrong and where is kept. */
function syntaxFault(text: string, message: string): string {
  const outside = text.replace(/"(?:[^"\\]|\\.)*"/gs, '""');
  const word = /(?<!\w)(?:NaN|-?Infinity|undefined|None|True|False)\b/.exec(outside)?.[0];
  if (word !== undefined) return `is not JSON: it holds ${word}`;
  if (message.includes('after JSON')) return `is not JSON: more text follows its end${where(text, message)}`;
  return `is not JSON${where(text, message)}`;
}

function where(text: string, message: string): string {
  const position = /at position ([0-9]+)/.exec(message)?.[1];
  if (position === undefined) return message.includes('end of JSON') ? ': it ends too early' : '';
  const before = text.slice(0, Number(position)).split('\n');
  return ` (line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1})`;
}

/** The first name that an object of the text, which is JSON, holds for a second time. */
function repeatedName(text: string): string {
  const objects: (Set<string> | undefined)[] = [];
  for (const [token, name] of text.matchAll(/("(?:[^"\\]|\\.)*")\s*:|"(?:[^"\\]|\\.)*"|[{}[\]]/gs)) {
    if (token === '{') objects.push(new Set());
    else if (token === '[') objects.push(undefined);
    else if (token === '}' || token === ']') objects.pop();
    else if (name !== undefined) {
      const unescaped = String(JSON.parse(name));
      const names = objects.at(-1);
      if (names?.has(unescaped) === true) return shown(unescaped);
      names?.add(unescaped);
    }
  }
  return 'that it names';
}

const shown = (name: string): string => JSON.stringify(name.slice(0, 64).toWellFormed());
