import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { canonicalJson, PlatformError, readJson } from '@spine-green/evidence-schemas';
import type { BundleManifestV1 } from '@spine-green/evidence-schemas/documents/bundle_manifest.v1';
import { mapLimited } from '@spine-green/runtime/kernel/concurrency';
import {
  listAll,
  type ObjectStore,
  type ObjectVersion,
  type StoredVersion,
} from '@spine-green/runtime/substrate/object-store/port';
import type { Payload } from '../ledger/events.ts';
import type { LedgerState } from '../ledger/state.ts';
import { findOracleRunRoot } from '../phase-end/contract.ts';
import type { Session } from '../run/session.ts';
import { BOUNDS, boundFault, documentRoom, isHeldDocument } from './bounds.ts';
import { digestOfListing } from './entry-list.ts';
import { evidenceRoot, isOfLedger } from './evidence-root.ts';
import { MANIFEST } from './manifest.ts';

/** Where the evidence of a substrate lies, and what of it goes into a bundle. */
export interface EvidenceScope {
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
}

export interface BundleScope extends EvidenceScope {
  readonly platformRunId: string;
  /** Records in the ledger what was exported beside it, and says how the ledger ends with that. */
  readonly seal: (evidence: Payload<'EVIDENCE_SEALED'>) => Promise<LedgerEnd>;
}

export interface LedgerEnd {
  readonly finalWord: string;
  readonly headSha256: string;
}

/**
 * What goes into a bundle: all of evidence, archive and quarantine, and what the oracle says of the files that the run was
 * pinned with. Its bucket may hold the worlds of other runs as well.
 */
export function evidenceScope(
  { store, config: { buckets, substrate } }: Pick<Session, 'store' | 'config'>,
  ledger: LedgerState,
): EvidenceScope {
  const root = findOracleRunRoot(ledger);
  const accept = (key: string): boolean => /(_manifest|_SEALED|_receipt)\.json$/.test(key);
  return {
    store,
    buckets: [buckets.evidence, buckets.archive, buckets.quarantine],
    extra: root === undefined ? [] : [{ bucket: buckets.oracle, prefix: root, accept }],
    substrate,
  };
}

/** What an export would seal now, by what the store says of its objects. */
export async function storedEvidence(scope: EvidenceScope): Promise<Payload<'EVIDENCE_SEALED'>> {
  const [, beside] = await planned(scope);
  const versions = beside.filter(({ version }) => !version.deleteMarker);
  const markers = beside.filter(({ version }) => version.deleteMarker).map(({ version }) => markerOf(version));
  return evidenceRoot({
    substrate: scope.substrate,
    entries: byPath(versions.map(entryOf)),
    delete_markers: markers,
  });
}

type Entry = BundleManifestV1['entries'][number];
type DeleteMarker = BundleManifestV1['delete_markers'][number];

/** What the sealing adds to a ledger: its event, and a readable copy beside the one that it replaces. */
const SEALING_ENTRIES = 3;
const ENTRY_BYTES_MAX = 4096;
const SEALING_VALUES_MAX = 100;

/**
 * Copies every version of every object into plain files below `folder` and writes the manifest last. The ledger goes
 * last before it, because its last event records what was copied until then. Nothing is written of a store that holds
 * more than a verifier reads (E_BUNDLE_TOO_LARGE).
 */
export async function exportBundle(scope: BundleScope, folder: string): Promise<BundleManifestV1> {
  const { substrate } = scope;
  const [ofLedger, beside] = await planned(scope);
  await assertReadable(scope.store, [...beside, ...ofLedger]);
  mkdirSync(folder, { recursive: true });
  const evidence = await exportAll(scope, folder, beside);
  const { finalWord, headSha256 } = await scope.seal(evidenceRoot({ substrate, ...evidence }));
  const [sealedLedger] = await planned(scope);
  const ledger = await exportAll(scope, folder, sealedLedger);
  const unsealed = {
    schema: 'fp.bundle_manifest.v1' as const,
    platform_run_id: scope.platformRunId,
    substrate,
    final_word: finalWord,
    ledger_head_sha256: headSha256,
    entries: byPath([...evidence.entries, ...ledger.entries]),
    delete_markers: [...evidence.delete_markers, ...ledger.delete_markers],
  };
  const manifest = { ...unsealed, root_sha256: digestOfListing(unsealed) } as BundleManifestV1;
  writeFileSync(join(folder, MANIFEST), canonicalJson(manifest), { flag: 'wx' });
  return manifest;
}

interface Planned {
  readonly version: ObjectVersion;
  readonly path: string;
}

/** Requests that wait for a store at a time: one after the other they would take minutes where each has a way to go. */
const REQUESTS_MAX = 16;

/** What there is to copy: of the ledger, and beside it. The newest version lies where its key says, older ones beside. */
async function planned(scope: EvidenceScope): Promise<readonly [Planned[], Planned[]]> {
  const listed: StoredVersion[] = [];
  for (const bucket of scope.buckets) for await (const object of listAll(scope.store, bucket, '')) listed.push(object);
  for (const { bucket, prefix, accept } of scope.extra) {
    for await (const object of listAll(scope.store, bucket, prefix)) if (accept(object.key)) listed.push(object);
  }
  const found = await mapLimited(listed, REQUESTS_MAX, async (object) => ({
    ofLedger: isOfLedger(object, scope.substrate),
    versions: (await scope.store.versions(object.bucket, object.key)).map((version) => ({
      version,
      path:
        version.versionId === object.versionId
          ? `objects/${object.bucket}/${object.key}`
          : `versions/${object.bucket}/${object.key}/${version.versionId}`,
    })),
  }));
  const of = (ledger: boolean): Planned[] =>
    found.flatMap(({ ofLedger, versions }) => (ofLedger === ledger ? versions : []));
  return [of(true), of(false)];
}

/**
 * Entries as a reader will find them, with room for what the sealing adds. Documents are counted by their bytes and by
 * their values, for a reader holds both; one that is no JSON takes no values, and the reader says what it is.
 */
async function assertReadable(store: ObjectStore, plan: readonly Planned[]): Promise<void> {
  const entries = plan.filter(({ version }) => !version.deleteMarker).map(entryOf);
  const bytes = entries.reduce((sum, entry) => sum + canonicalJson(entry).length + 1, 0);
  const sealing = entries.slice(0, SEALING_ENTRIES).map((entry) => ({ ...entry, size: 0 }));
  const fault = boundFault([...entries, ...sealing], bytes + (SEALING_ENTRIES + 1) * ENTRY_BYTES_MAX);
  if (fault !== undefined) throw new PlatformError('E_BUNDLE_TOO_LARGE', `the bundle ${fault}`);
  // By their sizes all documents fit together, so some of them at a time do.
  const documents = entries.filter(isHeldDocument);
  const rooms = await mapLimited(documents, REQUESTS_MAX, async ({ bucket, key, version_id }) => {
    const { body } = await store.get(bucket, key, version_id);
    return documentRoom(body.length, valuesIn(body));
  });
  let taken = SEALING_ENTRIES * (ENTRY_BYTES_MAX + BOUNDS.valueBytes * SEALING_VALUES_MAX);
  for (const [index, room] of rooms.entries()) {
    taken += room;
    if (taken > BOUNDS.documentsBytes)
      throw new PlatformError(
        'E_BUNDLE_TOO_LARGE',
        `the bundle has documents that do not fit, the first is ${documents[index]?.key}`,
      );
  }
}

function valuesIn(body: Uint8Array): number {
  const read = readJson(body, { largeAsWritten: true });
  return 'values' in read ? read.values : 0;
}

const entryOf = ({ version, path }: Planned): Entry => ({
  bucket: version.bucket,
  key: version.key,
  version_id: version.versionId,
  sha256: version.sha256,
  size: version.size_bytes,
  path,
  written_at_utc: version.writtenAtUtc,
});

const markerOf = ({ bucket, key, versionId }: ObjectVersion): DeleteMarker => ({ bucket, key, version_id: versionId });

type Copied = { readonly entries: Entry[]; readonly delete_markers: DeleteMarker[] };

async function exportAll({ store }: BundleScope, folder: string, plan: readonly Planned[]): Promise<Copied> {
  const versions = plan.filter(({ version }) => !version.deleteMarker);
  const markers = plan.filter(({ version }) => version.deleteMarker).map(({ version }) => markerOf(version));
  const entries = await mapLimited(versions, REQUESTS_MAX, async (one) => {
    const { bucket, key, versionId } = one.version;
    const file = join(folder, one.path);
    mkdirSync(dirname(file), { recursive: true });
    const stored = await store.download(bucket, key, file, versionId);
    return { ...entryOf(one), version_id: stored.versionId, sha256: stored.sha256, size: stored.size_bytes };
  });
  return { entries: byPath(entries), delete_markers: markers };
}

const byPath = (entries: readonly Entry[]): Entry[] => [...entries].sort((a, b) => (a.path < b.path ? -1 : 1));
