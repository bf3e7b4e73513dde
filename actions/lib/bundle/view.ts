import { type DocumentSchema, type JsonRead, PlatformError, readJson, sha256Hex } from '@spine-green/evidence-schemas';
import type { BundleManifestV1 } from '@spine-green/evidence-schemas/documents/bundle_manifest.v1';
import { isSignatureFile } from '../signature/places.ts';
import { BOUNDS, documentRoom, isHeldDocument } from './bounds.ts';
import type { BundleFiles } from './bundle-files.ts';
import { type BundleFailure, failureOf } from './failure.ts';
import { type Lines, linesIn, linesOnce } from './lines/lines.ts';
import { isCountedVersion, MANIFEST, type ManifestEntry } from './manifest.ts';
import { eachTime, isOf, type Once } from './once.ts';

/** An object whose bytes are those that the manifest names. */
export interface BundleObject extends ManifestEntry {
  /** The newest version lies at its key. */
  readonly newest: boolean;
  /** Of a JSON document that could be read; undefined of everything else. */
  readonly document: unknown;
  readonly text: string | undefined;
  /** Both of them, as they were read of its bytes. */
  readonly read: ReadText | undefined;
}

/** A JSON text and its value. */
export type ReadText = Extract<JsonRead, { readonly text: string }>;

export interface Reference {
  readonly key: string;
  readonly version_id: string;
  readonly sha256: string;
}

/** What a bundle holds, looked up in one step each. */
export interface BundleView {
  readonly manifest: BundleManifestV1;
  /** In the order of the manifest. */
  readonly objects: readonly BundleObject[];
  /** The object with exactly this key, version and digest. */
  readonly find: (ref: Reference) => BundleObject | undefined;
  readonly newest: (bucket: string, key: string) => BundleObject | undefined;
  /** Every version of a key, oldest version id first. */
  readonly versions: (bucket: string, key: string) => readonly BundleObject[];
  /** The newest versions below a prefix, in the order of their keys. */
  readonly under: (bucket: string, prefix: string) => readonly BundleObject[];
  /** A JSON document as its schema types it; undefined when the schema refuses it, which another pass reports. */
  readonly typed: <T>(object: BundleObject | undefined, schema: DocumentSchema<T>) => T | undefined;
  /** Bytes of an object that is no document; read again at each call, so that memory stays flat. */
  readonly bytes: (object: BundleObject) => Uint8Array;
  readonly lines: (object: BundleObject) => Lines;
  /** The answer of a pure function about a document or a line of this bundle. */
  readonly once: Once;
}

/** Reads every file once, compares it with the manifest, and indexes what holds. */
export function openView(
  files: BundleFiles,
  manifest: BundleManifestV1,
): { readonly view: BundleView; readonly failures: readonly BundleFailure[] } {
  const failures: BundleFailure[] = [];
  const listing = files.list();
  for (const { path, what } of listing.refused) failures.push({ object: path, what });
  const listed = new Set(manifest.entries.map(({ path }) => path));
  for (const { path } of listing.files) {
    if (path !== MANIFEST && !listed.has(path) && !isSignatureFile(path))
      failures.push({ object: path, what: 'is not in the manifest' });
  }
  const sizes = new Map(listing.files.map(({ path, size }) => [path, size]));
  const objects: BundleObject[] = [];
  const room = { bytes: BOUNDS.documentsBytes };
  for (const entry of manifest.entries) {
    const size = sizes.get(entry.path);
    const read = readEntry({ files, entry, size, room });
    if ('what' in read) failures.push(failureOf(entry, read.what));
    else objects.push(read);
  }
  return { view: viewOf(files, manifest, objects), failures };
}

interface EntryReading {
  readonly files: BundleFiles;
  readonly entry: ManifestEntry;
  /** Undefined where the folder lists no such file. */
  readonly size: number | undefined;
  /** What the documents still to come may take. */
  readonly room: { bytes: number };
}

function readEntry({ files, entry, size, room }: EntryReading): BundleObject | { readonly what: string } {
  if (size === undefined) return { what: 'is missing' };
  if (size !== entry.size) return { what: `has ${size} bytes, the manifest says ${entry.size}` };
  const held = isHeldDocument(entry);
  const read = files.read(entry.path, held ? BOUNDS.documentBytes : BOUNDS.objectBytes);
  if ('fault' in read) return { what: read.fault };
  const once = files.once ?? eachTime;
  const digest = once(read.bytes, sha256Hex);
  if (digest !== entry.sha256) return { what: `has digest ${digest}, the manifest says ${entry.sha256}` };
  const newest = entry.path.startsWith('objects/');
  if (!held) return { ...entry, newest, document: undefined, text: undefined, read: undefined };
  if (read.bytes.length > room.bytes) return { what: `does not fit beside the others: ${FULL}` };
  const valuesMax = Math.floor((room.bytes - read.bytes.length) / BOUNDS.valueBytes);
  // A document has no more values than bytes, so where there is room for as many, the bound does not matter.
  const parsed = valuesMax > read.bytes.length ? once(read.bytes, readDocument) : readDocument(read.bytes, valuesMax);
  if ('fault' in parsed) return { what: parsed.fault };
  room.bytes -= documentRoom(read.bytes.length, parsed.values);
  return { ...entry, newest, document: parsed.value, text: parsed.text, read: parsed };
}

const FULL = `documents take at most ${BOUNDS.documentsBytes} bytes together, and ${BOUNDS.valueBytes} for each value`;

/** A receipt of the engine may hold a large integer; where ours hold one, their schemas refuse the text. */
const readDocument = (bytes: Uint8Array, valuesMax = Number.POSITIVE_INFINITY): JsonRead =>
  readJson(bytes, { largeAsWritten: true, valuesMax });

/** Ids that count are in the order of their writing; opaque ones say nothing, and the store's own times do. */
function byVersion(a: BundleObject, b: BundleObject): number {
  const [of, than] = areCounted(a, b) ? [a.version_id, b.version_id] : [a.written_at_utc, b.written_at_utc];
  return of < than ? -1 : Number(of > than);
}

const areCounted = (...objects: readonly BundleObject[]): boolean =>
  objects.every(({ version_id }) => isCountedVersion(version_id));

function viewOf(files: BundleFiles, manifest: BundleManifestV1, objects: readonly BundleObject[]): BundleView {
  // The keys of one map are strings that are there anyway: of 40,000 entries, names made of two take a tenth of the memory.
  const byKey = Map.groupBy(objects, ({ key }) => key);
  const isOne = (key: string): boolean => byKey.get(key)?.length === 1;
  const ofMany = new Map(objects.filter(({ key }) => !isOne(key)).map((one) => [referenceText(one), one]));
  const of = (bucket: string, key: string): readonly BundleObject[] =>
    (byKey.get(key) ?? []).filter((one) => one.bucket === bucket);
  const newest = objects.filter((one) => one.newest);
  const once = files.once ?? eachTime;
  const bytes = (object: BundleObject): Uint8Array => {
    const read = files.read(object.path, BOUNDS.objectBytes);
    if ('fault' in read || once(read.bytes, sha256Hex) !== object.sha256)
      throw new PlatformError('E_BUNDLE_BROKEN', `${object.path} changed while it was verified`);
    return read.bytes;
  };
  return {
    manifest,
    objects,
    find: (ref) => {
      if (!isOne(ref.key)) return ofMany.get(referenceText(ref));
      return byKey.get(ref.key)?.find((one) => one.version_id === ref.version_id && one.sha256 === ref.sha256);
    },
    newest: (bucket, key) => of(bucket, key).find((one) => one.newest),
    versions: (bucket, key) => of(bucket, key).toSorted(byVersion),
    under: (bucket, prefix) => between(newest, `objects/${bucket}/${prefix}`),
    typed: (object, schema) => {
      if (object === undefined || !isOf(schema, object.document, once)) return undefined;
      return object.document;
    },
    bytes,
    lines: (object) =>
      files.once === undefined ? linesIn(object.key, bytes(object)) : linesOnce(object.key, bytes(object), files.once),
    once,
  };
}

/**
 * The bundle as it was at a moment, by the times of the store: of each key the newest version that was there. What a
 * reference names is there whenever it was written.
 */
export function viewUntil(view: BundleView, untilUtc: string): BundleView {
  const isThere = ({ written_at_utc: at }: BundleObject): boolean => at <= untilUtc;
  const versions: BundleView['versions'] = (bucket, key) => view.versions(bucket, key).filter(isThere);
  return {
    ...view,
    objects: view.objects.filter(isThere),
    versions,
    newest: (bucket, key) => versions(bucket, key).at(-1),
    under: (bucket, prefix) =>
      view.under(bucket, prefix).flatMap((object) => versions(object.bucket, object.key).at(-1) ?? []),
  };
}

const referenceText = ({ key, version_id, sha256 }: Reference): string => `${key}\n${version_id}\n${sha256}`;

/** The run of a sorted list whose paths start with a prefix, by binary search for its first. */
function between(sorted: readonly BundleObject[], prefix: string): readonly BundleObject[] {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.path ?? '') < prefix) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (sorted[end]?.path.startsWith(prefix) === true) end += 1;
  return sorted.slice(low, end);
}
