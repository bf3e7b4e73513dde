import { isAscii, isUtf8 } from 'node:buffer';
import { constants, zstdDecompressSync } from 'node:zlib';
import { canonicalJson, scanJson } from '@spine-green/evidence-schemas';
import type { Once } from '../once.ts';
import { unpackedBytesMax } from './frame.ts';
import { isSuspicious } from './suspicious-names.ts';

/** A segment holds at most ten thousand lines and some 40 MiB of them; what unpacks to more is no segment. */
const UNPACKED_BYTES_MAX = 48 * 1024 * 1024;

/** One frame and nothing behind it, looking back at most 16 MiB: what a decoder leaves unread must not lie there. */
const READING = {
  params: { [constants.ZSTD_d_windowLogMax]: 24 },
  rejectGarbageAfterEnd: true,
  maxOutputLength: UNPACKED_BYTES_MAX,
};

/** What is smaller comes of a pool that others share, and cannot be given back. */
const PIECE_BYTES_MIN = 64 * 1024;
const PIECE_BYTES_SMALL = 2 * 1024 * 1024;

/** Beyond what an allocator keeps for itself (32 MiB), and below what makes the collector look at everything (64 MiB). */
const PIECE_BYTES_LARGE = 40 * 1024 * 1024;

/**
 * Bytes of the piece into which an object is unpacked, one for all of it: pieces would be joined, and both would be held.
 * A large piece is pages of its own, of which what is not filled takes no memory and all goes back at once; for each of
 * many small objects it would cost more than all that is done with them. A piece that is filled is followed by another.
 */
function pieceBytes(packed: Uint8Array): number {
  const needed = Math.min(unpackedBytesMax(packed) ?? UNPACKED_BYTES_MAX, UNPACKED_BYTES_MAX) + 1;
  return Math.max(needed, needed > PIECE_BYTES_SMALL ? PIECE_BYTES_LARGE : PIECE_BYTES_MIN);
}

/** Gives the bytes back at the end of its block: a collector that takes its time would hold three segments. */
type Unpacked = Disposable & ({ readonly bytes: Uint8Array } | { readonly fault: string });

/** The lines' bytes of a data object, unpacked where its name says that it is packed. */
function unpack(key: string, packed: Uint8Array): Unpacked {
  if (!key.endsWith(PACKED)) return { bytes: packed, [Symbol.dispose]: nothing };
  try {
    const bytes = zstdDecompressSync(packed, { ...READING, chunkSize: pieceBytes(packed) });
    return { bytes, [Symbol.dispose]: () => release(bytes) };
  } catch (error) {
    // What was unpacked until then is out of reach and cannot be given back; `npm run verify` lets the collector be asked.
    globalThis.gc?.();
    return { fault: unpackFault((error as NodeJS.ErrnoException).code), [Symbol.dispose]: nothing };
  }
}

function release({ buffer }: Buffer): void {
  if (buffer instanceof ArrayBuffer) buffer.transfer(0);
}

const nothing = (): void => undefined;

function unpackFault(code: string | undefined): string {
  if (code === 'ERR_BUFFER_TOO_LARGE') return `unpacks to more than ${UNPACKED_BYTES_MAX} bytes`;
  return code === 'ERR_TRAILING_JUNK_AFTER_STREAM_END' ? 'holds bytes behind its frame' : 'cannot be unpacked';
}

export interface Line {
  /** From 1. */
  readonly number: number;
  readonly value: unknown;
  readonly text: string;
  /** Whether a member's name holds the word of a credential. */
  readonly suspicious: boolean;
}

export type LineFault = { readonly number: number; readonly fault: string };

/** A record holds an event of at most a mebibyte twice: as it was understood, and as the text that the bus held. */
const LINE_CHARACTERS_MAX = 4 * 1024 * 1024;
/** A line beyond the first length may hold so many values; a shorter one takes little, whatever it holds. */
const LONG_CHARACTERS = 64 * 1024;
const LINE_VALUES_MAX = 524_288;
const DEPTH_MAX = 64;

/**
 * One canonical JSON value a line (RFC 8785); every line ends with a newline, the last one too. Whether a line is
 * canonical is told from its value: it is what JSON.stringify gives of it, and the members of every object are in
 * order. That is cheaper than writing it anew, which counts at a million lines. Lines are decoded one by one, so that
 * of a segment memory holds its bytes and no text.
 */
export function* canonicalLines(bytes: Uint8Array): Generator<Line | LineFault> {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const encoding = isAscii(all) ? 'latin1' : 'utf8';
  if (encoding === 'utf8' && !isUtf8(all)) {
    yield { number: 1, fault: 'is not UTF-8' };
    return;
  }
  let [number, from] = [1, 0];
  for (let end = all.indexOf(NEWLINE); end >= 0; end = all.indexOf(NEWLINE, from)) {
    yield readLine(number, all.toString(encoding, from, end));
    number += 1;
    from = end + 1;
  }
  if (from < all.length) yield { number, fault: 'is not ended' };
}

export type Lines = Disposable & ({ readonly lines: Iterable<Line | LineFault> } | { readonly fault: string });

/** The lines of a data object, one after the other: whoever goes on to the next holds no longer the one before. */
export function linesIn(key: string, packed: Uint8Array): Lines {
  const unpacked = unpack(key, packed);
  if ('fault' in unpacked) return unpacked;
  return { lines: canonicalLines(unpacked.bytes), [Symbol.dispose]: () => unpacked[Symbol.dispose]() };
}

/** All of them at once: what a segment of ten thousand takes is too much for whoever verifies a bundle of strangers. */
function heldLines(key: string, packed: Uint8Array): Lines {
  using read = linesIn(key, packed);
  const kept = 'fault' in read ? { fault: read.fault } : { lines: [...read.lines] };
  return { ...kept, [Symbol.dispose]: nothing };
}

const PACKED = '.zst';
const heldPacked = (packed: Uint8Array): Lines => heldLines(PACKED, packed);
const heldPlain = (bytes: Uint8Array): Lines => heldLines('', bytes);

/** Lines for whoever keeps them with their bytes. */
export const linesOnce = (key: string, bytes: Uint8Array, once: Once): Lines =>
  once(bytes, key.endsWith(PACKED) ? heldPacked : heldPlain);

const NEWLINE = 0x0a;

function readLine(number: number, text: string): Line | LineFault {
  if (text.length > LINE_CHARACTERS_MAX) return { number, fault: `has ${text.length} characters` };
  if (text.length > LONG_CHARACTERS && valuesIn(text) > LINE_VALUES_MAX)
    return { number, fault: `holds more than ${LINE_VALUES_MAX} values` };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { number, fault: error instanceof SyntaxError ? 'is not JSON' : 'cannot be parsed' };
  }
  const walk = { suspicious: false };
  if (!isSorted(value, 0, walk) || JSON.stringify(value) !== text) return { number, fault: 'is not canonical JSON' };
  return { number, value, text, suspicious: walk.suspicious };
}

const valuesIn = (text: string): number => scanJson(Buffer.from(text), 0, DEPTH_MAX).values;

/** Whether the text is the canonical one of the value that was read of it. */
export const isCanonical = (value: unknown, text: string): boolean =>
  isSorted(value, 0, { suspicious: false }) && JSON.stringify(value) === text;

/** Also bounds the depth, before anything recurses into the value without asking, and looks at every name. */
function isSorted(value: unknown, depth: number, walk: { suspicious: boolean }): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (depth > DEPTH_MAX) return false;
  if (Array.isArray(value)) return value.every((one) => isSorted(one, depth + 1, walk));
  let before: string | undefined;
  for (const name in value) {
    if (before !== undefined && before >= name) return false;
    before = name;
    if (isSuspicious(name)) walk.suspicious = true;
    if (!isSorted((value as Record<string, unknown>)[name], depth + 1, walk)) return false;
  }
  return true;
}

/** As the archive writer reads a record, which is more than a strict reader takes: a member may stand twice. */
export function canonicalOf(text: string): string | undefined {
  try {
    return canonicalJson(JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text));
  } catch (error) {
    // No JSON, a lone surrogate, or nested deeper than any stack.
    if (error instanceof SyntaxError || error instanceof TypeError || error instanceof RangeError) return undefined;
    throw error;
  }
}
