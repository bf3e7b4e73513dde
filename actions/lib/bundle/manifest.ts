import { canonicalJson, digestOf, readJson } from '@spine-green/evidence-schemas';
import { BundleManifestV1 } from '@spine-green/evidence-schemas/documents/bundle_manifest.v1';
import type { BundleFiles } from './bundle-files.ts';
import type { BundleFailure } from './failure.ts';

export const MANIFEST = 'bundle.json';
/** Some 400 bytes and eight values an entry: twenty thousand of them. Ten million receipts lie in a thousand objects. */
const MANIFEST_BOUNDS = { bytesMax: 8 * 1024 * 1024, depthMax: 8, valuesMax: 200_000 };

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
  const bytes = files.read(MANIFEST, MANIFEST_BOUNDS.bytesMax);
  const read = 'fault' in bytes ? bytes : readJson(bytes.bytes, MANIFEST_BOUNDS);
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
  if (canonicalJson(manifest) !== read.text) fail('is not canonical JSON');
  if (digestOf(unsealed) !== root_sha256) fail('does not have its root digest');
  for (const what of entryFaults(manifest.entries)) fail(what);
  return { manifest, failures };
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
