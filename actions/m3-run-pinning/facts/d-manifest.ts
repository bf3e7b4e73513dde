import { evidenceKey, evidencePrefix, handle, PlatformError } from '@spine-green/evidence-schemas';
import { RunConfigPayloadV1 } from '@spine-green/evidence-schemas/documents/run_config_payload.v1';
import { RunManifestV1 } from '@spine-green/evidence-schemas/documents/run_manifest.v1';
import { RunStartedV1 } from '@spine-green/evidence-schemas/documents/run_started.v1';
import { readEvidence } from '@spine-green/runtime/evidence/read';
import { listAll, type StoredVersion } from '@spine-green/runtime/substrate/object-store/port';
import { observe } from '../../lib/checks/fact.ts';
import { pinnedDigestsHandover } from '../../lib/handovers/m3.ts';
import { findExecution } from '../../lib/ledger/derived.ts';
import { getRunId, readAt, runKey } from '../../lib/run/evidence.ts';
import { executionPlace } from '../../lib/run/execution.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import { findSnapshotRef, readSnapshot } from '../../lib/run/sources.ts';
import type { ManifestFacts, Present } from '../lanes/d-manifest.ts';

export async function gatherManifest(context: LaneContext): Promise<ManifestFacts> {
  return {
    digestLane: await observe(async () => {
      const { checks, blockers } = await context.source('M3.C');
      return { checks, blockers };
    }),
    digests: await observe(() => context.handover(pinnedDigestsHandover)),
    payload: await observe(() => storedPayload(context)),
    equivalence: await observe(() => ({
      fields: handle('SCENARIO_EQUIVALENCE_KEY_CANONICAL_FIELDS'),
      canonicalization_mode: handle('SCENARIO_EQUIVALENCE_KEY_CANONICALIZATION_MODE'),
      derivation_mode: handle('SCENARIO_RUN_ID_DERIVATION_MODE'),
    })),
    manifest: await observe(() => presentAt(context, 'run.json', RunManifestV1.parse)),
    marker: await observe(() => presentAt(context, 'run_started.json', RunStartedV1.parse)),
    mirror: await observe(() => mirrorPackaging(context)),
    snapshotsMissing: await observe(() => snapshotsMissing(context)),
  };
}

async function storedPayload(context: LaneContext): Promise<{ document: RunConfigPayloadV1; sha256: string }> {
  const name = 'm3_c_config_payload.canonical.json';
  const ref = (await context.source('M3.C')).documents.find((one) => one.name === name);
  if (ref === undefined) throw new PlatformError('E_EVIDENCE_MISSING', `M3.C wrote no ${name}`);
  return readEvidence(context.session.evidence, ref.key, RunConfigPayloadV1.parse, ref.version_id);
}

async function presentAt<T>(context: LaneContext, name: string, parse: (value: unknown) => T): Promise<Present<T>> {
  const key = runKey(context, name);
  const { store, bucket } = context.session.evidence;
  if ((await store.head(bucket, key)) === undefined) return null;
  const { document, versionId, sha256 } = await readAt(context, key, parse);
  return { document, version_id: versionId, sha256 };
}

/** The packaging evidence, byte for byte, at the root of the run that uses the image (03, section 15, row 5). */
async function mirrorPackaging(context: LaneContext) {
  const { store, bucket } = context.session.evidence;
  const executionId = findExecution(context.ledger, 'M1');
  if (executionId === undefined) throw new PlatformError('E_EVIDENCE_MISSING', 'M1 has no execution');
  const from = evidencePrefix(executionPlace(context.substrate, 'M1', executionId));
  const place = { family: 'run', platform_run_id: getRunId(context) } as const;
  const source = await objectsBelow(context, from);
  const keyOf = (name: string): string => evidenceKey(place, `P(-1)/${name}`);
  for (const name of source.keys()) {
    // What an earlier attempt copied stays; whether it is the same is judged below.
    if ((await store.head(bucket, keyOf(name))) !== undefined) continue;
    await store.copy({ bucket, key: from + name }, { bucket, key: keyOf(name) });
  }
  const mirrored = await objectsBelow(context, `${evidencePrefix(place)}P(-1)/`);
  const names = [...source.keys()];
  return {
    source: source.size,
    mirrored: names.filter((name) => mirrored.has(name)).length,
    missing: names.filter((name) => !mirrored.has(name)),
    different: names.filter((name) => mirrored.has(name) && mirrored.get(name)?.sha256 !== source.get(name)?.sha256),
  };
}

/** By name below the prefix. */
async function objectsBelow({ session }: LaneContext, prefix: string): Promise<ReadonlyMap<string, StoredVersion>> {
  const found = new Map<string, StoredVersion>();
  for await (const object of listAll(session.store, session.evidence.bucket, prefix)) {
    found.set(object.key.slice(prefix.length), object);
  }
  return found;
}

/** Lanes of this phase before this one whose recorded snapshot is not there, in its exact version and bytes. */
async function snapshotsMissing({ session, ledger, definition }: LaneContext): Promise<readonly string[]> {
  const missing: string[] = [];
  for (const { lane } of definition.lanes) {
    if (lane === 'M3.D') break;
    const ref = findSnapshotRef(ledger, lane);
    const read = await observe(async () => (ref === undefined ? undefined : readSnapshot(session.evidence, ref)));
    if (!('value' in read) || read.value === undefined) missing.push(lane);
  }
  return missing;
}
