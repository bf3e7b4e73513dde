import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { canonicalJson, digestOf } from '@spine-green/evidence-schemas';
import type { BundleManifestV1 } from '@spine-green/evidence-schemas/documents/bundle_manifest.v1';
import { listAll, type ObjectStore, type StoredVersion } from '@spine-green/runtime/substrate/object-store/port';
import type { Payload } from '../ledger/events.ts';
import { evidenceRoot, isOfLedger } from './evidence-root.ts';
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
  /** Records in the ledger what was exported beside it, and says how the ledger ends with that. */
  readonly seal: (evidence: Payload<'EVIDENCE_SEALED'>) => Promise<LedgerEnd>;
}

export interface LedgerEnd {
  readonly finalWord: string;
  readonly headSha256: string;
}

type Entry = BundleManifestV1['entries'][number];
type DeleteMarker = BundleManifestV1['delete_markers'][number];

/**
 * Copies every version of every object into plain files below `folder` and writes the manifest last. The ledger goes
 * last before it, because its last event records what was copied until then.
 */
export async function exportBundle(scope: BundleScope, folder: string): Promise<BundleManifestV1> {
  mkdirSync(folder, { recursive: true });
  const { substrate } = scope;
  const evidence = await exportAll(scope, folder, (object) => !isOfLedger(object, substrate));
  const { finalWord, headSha256 } = await scope.seal(evidenceRoot({ substrate, ...evidence }));
  const ledger = await exportAll(scope, folder, (object) => isOfLedger(object, substrate));
  const unsealed = {
    schema: 'fp.bundle_manifest.v1' as const,
    platform_run_id: scope.platformRunId,
    substrate,
    final_word: finalWord,
    ledger_head_sha256: headSha256,
    entries: byPath([...evidence.entries, ...ledger.entries]),
    delete_markers: [...evidence.delete_markers, ...ledger.delete_markers],
  };
  const manifest = { ...unsealed, root_sha256: digestOf(unsealed) } as BundleManifestV1;
  writeFileSync(join(folder, MANIFEST), canonicalJson(manifest), { flag: 'wx' });
  return manifest;
}

type Copied = { readonly entries: Entry[]; readonly delete_markers: DeleteMarker[] };

async function exportAll(
  scope: BundleScope,
  folder: string,
  wanted: (object: StoredVersion) => boolean,
): Promise<Copied> {
  const entries: Entry[] = [];
  const markers: DeleteMarker[] = [];
  const take = async (object: StoredVersion): Promise<void> => {
    if (!wanted(object)) return;
    const exported = await exportObject(scope, object, folder);
    entries.push(...exported.entries);
    markers.push(...exported.markers);
  };
  for (const bucket of scope.buckets) for await (const object of listAll(scope.store, bucket, '')) await take(object);
  for (const { bucket, prefix, accept } of scope.extra) {
    for await (const object of listAll(scope.store, bucket, prefix)) if (accept(object.key)) await take(object);
  }
  return { entries: byPath(entries), delete_markers: markers };
}

const byPath = (entries: readonly Entry[]): Entry[] => [...entries].sort((a, b) => (a.path < b.path ? -1 : 1));

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
