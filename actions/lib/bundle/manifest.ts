import { isAscii } from 'node:buffer';
import { type JsonRead, readJson } from '@spine-green/evidence-schemas';
import { BundleManifestV1 } from '@spine-green/evidence-schemas/documents/bundle_manifest.v1';
import { BOUNDS, MANIFEST_VALUES_MAX } from './bounds.ts';
import type { BundleFiles } from './bundle-files.ts';
import { digestOfListing, isCanonicalListing } from './entry-list.ts';
import type { BundleFailure } from './failure.ts';

export const MANIFEST = 'bundle.json';

/** Whether a store counts its versions: those of one machine are counted from 1, those of S3 are opaque. */
export const isCountedVersion = (versionId: string): boolean => /^\d{8}$/.test(versionId);
export type ManifestEntry = BundleManifestV1['entries'][number];

/**
 * The manifest, when it is one: canonical, every path once and in order, each entry where its key says, and a root that
 * covers every other member, so that any byte of it that changes is found.
 */
export function readManifest(files: BundleFiles): {
  readonly manifest: BundleManifestV1 | undefined;
  readonly failures: readonly BundleFailure[];
} {
  const failures: BundleFailure[] = [];
  const fail = (what: string): void => void failures.push({ object: MANIFEST, what });
  const read = readText(files);
  if ('fault' in read) {
    fail(read.fault);
    return { manifest: undefined, failures };
  }
  const faults = BundleManifestV1.faults(read.value);
  if (faults.length > 0) {
    for (const { path, keyword } of faults) fail(`is no manifest: ${path} (${keyword})`);
    return { manifest: undefined, failures };
  }
  const manifest = BundleManifestV1.parse(read.value);
  const { root_sha256, ...unsealed } = manifest;
  if (manifest.entries.length > BOUNDS.entries) {
    fail(`has ${manifest.entries.length} entries, at most ${BOUNDS.entries} can be`);
    return { manifest: undefined, failures };
  }
  if (!isCanonicalListing(manifest, read.text)) fail('is not canonical JSON');
  if (digestOfListing(unsealed) !== root_sha256) fail('does not have its root digest');
  for (const what of entryFaults(manifest.entries)) fail(what);
  return { manifest, failures };
}

/** No member of a manifest has other letters, and text of others takes twice the memory. */
function readText(files: BundleFiles): JsonRead {
  const read = files.read(MANIFEST, BOUNDS.manifestBytes);
  if ('fault' in read) return read;
  if (!isAscii(read.bytes)) return { fault: 'is not ASCII' };
  return readJson(read.bytes, { bytesMax: BOUNDS.manifestBytes, depthMax: 8, valuesMax: MANIFEST_VALUES_MAX });
}

/** Entries that stand twice, out of order, or at a path that is not the one of their key and version. */
function entryFaults(entries: readonly ManifestEntry[]): readonly string[] {
  const faults: string[] = [];
  const newest = new Set<string>();
  let before: string | undefined;
  for (const entry of entries) {
    if (before !== undefined && entry.path <= before) faults.push(`lists ${entry.path} twice or out of order`);
    before = entry.path;
    const own = `objects/${entry.bucket}/${entry.key}`;
    if (entry.path === own) newest.add(`${entry.bucket}\n${entry.key}`);
    else if (entry.path !== `versions/${entry.bucket}/${entry.key}/${entry.version_id}`)
      faults.push(`lists ${entry.key} at ${entry.path}`);
  }
  for (const { bucket, key, path } of entries) {
    if (path.startsWith('versions/') && !newest.has(`${bucket}\n${key}`))
      faults.push(`has an older version of ${key} and no newest one`);
  }
  return faults;
}
