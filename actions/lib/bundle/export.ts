import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { canonicalJson, digestOf } from '@spine-green/evidence-schemas';
import type { BundleManifestV1 } from '@spine-green/evidence-schemas/documents/bundle_manifest.v1';
import { listAll, type ObjectStore, type StoredVersion } from '@spine-green/runtime/substrate/object-store/port';
import { MANIFEST } from './manifest.ts';

export interface BundleScope {
  readonly store: ObjectStore;
  /** Buckets that go whole into the bundle. */
  readonly buckets: readonly string[];
  /** Objects of other buckets that evidence refers to, and that are small: manifests, seals, receipts. */
  readonly extra: readonly {
    readonly bucket: string;
    readonly prefix: string;
    readonly accept: (key: string) => boolean;
  }[];
  readonly substrate: BundleManifestV1['substrate'];
  readonly platformRunId: string;
  readonly finalWord: string;
  readonly ledgerHeadSha256: string;
}

type Entry = BundleManifestV1['entries'][number];
type DeleteMarker = BundleManifestV1['delete_markers'][number];

/** Copies every version of every object into plain files below `folder` and writes the manifest last. */
export async function exportBundle(scope: BundleScope, folder: string): Promise<BundleManifestV1> {
  mkdirSync(folder, { recursive: true });
  const entries: Entry[] = [];
  const markers: DeleteMarker[] = [];
  const take = async (object: StoredVersion): Promise<void> => {
    const exported = await exportObject(scope, object, folder);
    entries.push(...exported.entries);
    markers.push(...exported.markers);
  };
  for (const bucket of scope.buckets) for await (const object of listAll(scope.store, bucket, '')) await take(object);
  for (const { bucket, prefix, accept } of scope.extra) {
    for await (const object of listAll(scope.store, bucket, prefix)) if (accept(object.key)) await take(object);
  }
  entries.sort((a, b) => (a.path < b.path ? -1 : 1));
  const unsealed = {
    schema: 'fp.bundle_manifest.v1' as const,
    platform_run_id: scope.platformRunId,
    substrate: scope.substrate,
    final_word: scope.finalWord,
    ledger_head_sha256: scope.ledgerHeadSha256,
    entries,
    delete_markers: markers,
  };
  const manifest = { ...unsealed, root_sha256: digestOf(unsealed) } as BundleManifestV1;
  writeFileSync(join(folder, MANIFEST), canonicalJson(manifest), { flag: 'wx' });
  return manifest;
}

/** The newest version lies where its key says; older ones, which evidence may refer to, lie beside. */
async function exportObject(
  scope: BundleScope,
  object: StoredVersion,
  folder: string,
): Promise<{ entries: Entry[]; markers: DeleteMarker[] }> {
  const versions = await scope.store.versions(object.bucket, object.key);
  const [entries, markers]: [Entry[], DeleteMarker[]] = [[], []];
  for (const version of versions) {
    if (version.deleteMarker) {
      markers.push({ bucket: object.bucket, key: object.key, version_id: version.versionId });
      continue;
    }
    const newest = version.versionId === object.versionId;
    const path = newest
      ? `objects/${object.bucket}/${object.key}`
      : `versions/${object.bucket}/${object.key}/${version.versionId}`;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    const stored = await scope.store.download(object.bucket, object.key, join(folder, path), version.versionId);
    entries.push({
      bucket: object.bucket,
      key: object.key,
      version_id: stored.versionId,
      sha256: stored.sha256,
      size: stored.size_bytes,
      path,
      written_at_utc: version.writtenAtUtc,
    });
  }
  return { entries, markers };
}
