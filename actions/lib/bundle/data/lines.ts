import { isUtf8 } from 'node:buffer';
import { zstdDecompressSync } from 'node:zlib';

/** A segment holds some ten thousand records; one that unpacks to more is no segment. */
const UNPACKED_BYTES_MAX = 512 * 1024 * 1024;

export type Unpacked = { readonly bytes: Uint8Array } | { readonly fault: string };

/** The lines' bytes of a data object, unpacked where its name says that it is packed. */
export function unpack(key: string, bytes: Uint8Array): Unpacked {
  if (!key.endsWith('.zst')) return { bytes };
  try {
    return { bytes: zstdDecompressSync(bytes, { maxOutputLength: UNPACKED_BYTES_MAX }) };
  } catch (error) {
    const tooLong = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    return { fault: tooLong ? `unpacks to more than ${UNPACKED_BYTES_MAX} bytes` : 'cannot be unpacked' };
  }
}

export interface Line {
  /** From 1. */
  readonly number: number;
  readonly value: unknown;
  readonly text: string;
}

export type LineFault = { readonly number: number; readonly fault: string };

const LINE_CHARACTERS_MAX = 16 * 1024 * 1024;
const DEPTH_MAX = 64;

/**
 * One canonical JSON value a line (RFC 8785); every line ends with a newline, the last one too. The bytes are decoded
 * at once, and whether a line is canonical is told from its value: it is what JSON.stringify gives of it, and the
 * members of every object are in order. That is cheaper than writing it anew, which counts at a million lines.
 */
export function* canonicalLines(bytes: Uint8Array): Generator<Line | LineFault> {
  if (!isUtf8(bytes)) {
    yield { number: 1, fault: 'is not UTF-8' };
    return;
  }
  const lines = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8').split('\n');
  if (lines.pop() !== '') yield { number: lines.length + 1, fault: 'is not ended' };
  for (const [index, text] of lines.entries()) yield readLine(index + 1, text);
}

function readLine(number: number, text: string): Line | LineFault {
  if (text.length > LINE_CHARACTERS_MAX) return { number, fault: `has ${text.length} characters` };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { number, fault: error instanceof SyntaxError ? 'is not JSON' : 'cannot be parsed' };
  }
  if (!isSorted(value, 0) || JSON.stringify(value) !== text) return { number, fault: 'is not canonical JSON' };
  return { number, value, text };
}

/** Also bounds the depth, before anything recurses into the value without asking. */
function isSorted(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (depth > DEPTH_MAX) return false;
  if (Array.isArray(value)) return value.every((one) => isSorted(one, depth + 1));
  let before: string | undefined;
  for (const name in value) {
    if (before !== undefined && before >= name) return false;
    before = name;
    if (!isSorted((value as Record<string, unknown>)[name], depth + 1)) return false;
  }
  return true;
}
