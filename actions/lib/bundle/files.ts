import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { canonicalJson, digestOf, sha256Hex } from '@spine-green/evidence-schemas';
import { BundleManifestV1 } from '@spine-green/evidence-schemas/documents/bundle_manifest.v1';
import { MANIFEST } from './export.ts';
import type { BundleFailure } from './verify.ts';

/** The bundle as plain files; paths use `/`. */
export interface BundleFiles {
  readonly paths: () => readonly string[];
  readonly read: (path: string) => Uint8Array;
}

export type ManifestEntry = BundleManifestV1['entries'][number];

/** An object whose bytes are those that the manifest names. */
export interface BundleObject extends ManifestEntry {
  readonly bytes: () => Uint8Array;
  /** The newest version lies at its key. */
  readonly newest: boolean;
}

export function folderFiles(folder: string): BundleFiles {
  return {
    paths: () =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => !entry.isDirectory())
        .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')),
    read: (path) => readFileSync(join(folder, path)),
  };
}

/** The manifest is canonical and its root covers every other member, so any byte of it that changes is found. */
export function readManifest(files: BundleFiles): {
  manifest: BundleManifestV1 | undefined;
  failures: readonly BundleFailure[];
} {
  try {
    const text = Buffer.from(files.read(MANIFEST)).toString('utf8');
    const manifest = BundleManifestV1.parse(JSON.parse(text));
    const { root_sha256, ...unsealed } = manifest;
    const failures: BundleFailure[] = [];
    if (canonicalJson(manifest) !== text) failures.push({ object: MANIFEST, what: 'is not canonical JSON' });
    if (digestOf(unsealed) !== root_sha256) failures.push({ object: MANIFEST, what: 'does not have its root digest' });
    return { manifest, failures };
  } catch (error) {
    const what = error instanceof SyntaxError ? 'is not JSON' : String(error instanceof Error ? error.message : error);
    return { manifest: undefined, failures: [{ object: MANIFEST, what: what.slice(0, 256) }] };
  }
}

export function verifyFiles(
  files: BundleFiles,
  manifest: BundleManifestV1,
): { objects: readonly BundleObject[]; failures: readonly BundleFailure[] } {
  const failures: BundleFailure[] = [];
  const objects: BundleObject[] = [];
  const unlisted = new Set(files.paths());
  unlisted.delete(MANIFEST);
  for (const entry of manifest.entries) {
    unlisted.delete(entry.path);
    const what = faultOf(files, entry);
    if (what !== undefined) failures.push({ object: entry.key, what });
    else objects.push({ ...entry, bytes: () => files.read(entry.path), newest: entry.path.startsWith('objects/') });
  }
  for (const path of unlisted) failures.push({ object: path, what: 'is not in the manifest' });
  return { objects, failures };
}

function faultOf(files: BundleFiles, entry: ManifestEntry): string | undefined {
  const expected = entry.path.startsWith('objects/')
    ? `objects/${entry.bucket}/${entry.key}`
    : `versions/${entry.bucket}/${entry.key}/${entry.version_id}`;
  if (entry.path !== expected) return `lies at ${entry.path}`;
  try {
    const bytes = files.read(entry.path);
    if (bytes.length !== entry.size) return `has ${bytes.length} bytes, the manifest says ${entry.size}`;
    const digest = sha256Hex(bytes);
    return digest === entry.sha256 ? undefined : `has digest ${digest}, the manifest says ${entry.sha256}`;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'is missing' : 'cannot be read';
  }
}
