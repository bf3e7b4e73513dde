import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { canonicalJson, sha256Hex } from '@spine-green/evidence-schemas';
import type { BundleManifestV1 } from '@spine-green/evidence-schemas/documents/bundle_manifest.v1';
import type { BundleFiles } from '../../../actions/lib/bundle/bundle-files.ts';
import type { Once } from '../../../actions/lib/bundle/once.ts';
import { digestsOf } from './digests.ts';

export type Entry = BundleManifestV1['entries'][number];
export type Json = Record<string, unknown>;

/** One object of a bundle in the hands of somebody who may change it. */
export interface Held {
  entry: Entry;
  bytes: Buffer;
}

/** A bundle in memory, as plain bytes and the manifest that goes with them. */
export interface HeldBundle {
  readonly manifest: BundleManifestV1;
  readonly objects: Map<string, Held>;
}

export function holdBundle(files: BundleFiles): HeldBundle {
  const manifest = JSON.parse(bytesOf(files, 'bundle.json').toString('utf8')) as BundleManifestV1;
  const objects = new Map(manifest.entries.map((entry) => [entry.path, { entry, bytes: bytesOf(files, entry.path) }]));
  return { manifest, objects };
}

function bytesOf(files: BundleFiles, path: string): Buffer {
  const read = files.read(path, Number.MAX_SAFE_INTEGER);
  if ('fault' in read) throw new Error(`${path} ${read.fault}`);
  return Buffer.from(read.bytes);
}

/** A copy that shares the bytes, which nobody changes in place. */
export const copyOf = ({ manifest, objects }: HeldBundle): HeldBundle => ({
  manifest,
  objects: new Map([...objects].map(([path, held]) => [path, { ...held }])),
});

export const isNewest = ({ entry }: Held): boolean => entry.path.startsWith('objects/');

interface Reading {
  readonly text: string;
  digests?: readonly string[];
  document?: Json;
  keys?: readonly string[];
}

/** Most objects of a forged bundle are those of the original, so what was read of their bytes is kept with the bytes. */
const readings = new WeakMap<Buffer, Reading>();

function readingOf({ entry, bytes }: Held): Reading {
  const known = readings.get(bytes);
  if (known !== undefined) return known;
  const text = (entry.key.endsWith('.zst') ? unpacked(bytes) : bytes).toString('utf8');
  const reading: Reading = { text };
  readings.set(bytes, reading);
  return reading;
}

/** What cannot be unpacked is nothing to somebody who seals a bundle anew. */
function unpacked(bytes: Buffer): Buffer {
  try {
    return zstdDecompressSync(bytes);
  } catch (error) {
    if (/^Z(?:STD)?_/.test((error as NodeJS.ErrnoException).code ?? '')) return Buffer.alloc(0);
    throw error;
  }
}

export const textOf = (held: Held): string => readingOf(held).text;

/** Segments name no object by digest. */
export const isSegment = ({ entry }: Held): boolean => entry.key.includes('/segment=');

/** Every digest that an object names, whatever of. */
export function digestsIn(held: Held): readonly string[] {
  const reading = readingOf(held);
  reading.digests ??= isSegment(held) ? [] : digestsOf(reading.text);
  return reading.digests;
}

/** Every key that a reference of an object names. */
export function keysIn(held: Held): readonly string[] {
  const reading = readingOf(held);
  reading.keys ??= [...new Set([...reading.text.matchAll(/"key":"([^"]*)"/g)].map(([, key = '']) => key))];
  return reading.keys;
}

export const withText = (held: Held, text: string): Held => {
  const plain = Buffer.from(text);
  return withBytes(held, held.entry.key.endsWith('.zst') ? zstdCompressSync(plain) : plain);
};

export const withBytes = ({ entry }: Held, bytes: Buffer): Held => ({
  entry: { ...entry, sha256: sha256Hex(bytes), size: bytes.length },
  bytes,
});

export const documentOf = (held: Held): Json => JSON.parse(textOf(held)) as Json;

const kept = new WeakMap<object, Map<unknown, unknown>>();

/** What was read of an object of the original is the same in each of its forgeries, which share its bytes. */
const once: Once = <A extends object, T>(of: A, read: (of: A) => T): T => {
  const known = kept.get(of) ?? new Map<unknown, unknown>();
  kept.set(of, known);
  if (known.has(read)) return known.get(read) as T;
  const answer = read(of);
  known.set(read, answer);
  return answer;
};

/** The files of a bundle, from memory. */
export function filesOf(objects: ReadonlyMap<string, Held>, manifest: object): BundleFiles {
  const text = Buffer.from(canonicalJson(manifest));
  const bytesOf = (path: string): Buffer | undefined => (path === 'bundle.json' ? text : objects.get(path)?.bytes);
  const files = [...objects].map(([path, { bytes }]) => ({ path, size: bytes.length }));
  return {
    once,
    list: () => ({ files: [...files, { path: 'bundle.json', size: text.length }], refused: [] }),
    read: (path) => {
      const bytes = bytesOf(path);
      return bytes === undefined ? { fault: 'is missing' } : { bytes };
    },
  };
}

/** A document that is only looked at: it is shared by all forgeries of a bundle. */
export function peek(held: Held): Readonly<Json> {
  const reading = readingOf(held);
  reading.document ??= JSON.parse(reading.text) as Json;
  return reading.document;
}

/** The first member of a list in the first member of a list, and so on. */
export function firstOf(document: Json, ...names: string[]): Json {
  return names.reduce((at, name) => (at[name] as Json[])[0] ?? {}, document);
}

/** A member of a member, and so on. */
export const within = (document: Json, ...names: string[]): Json =>
  names.reduce((at, name) => at[name] as Json, document);
