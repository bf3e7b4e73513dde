import { createHash } from 'node:crypto';
import { readJson } from '@spine-green/evidence-schemas';
import { EnvelopeV1 } from '@spine-green/evidence-schemas/documents/envelope.v1';
import { KafkaOffsetsSnapshotV1 } from '@spine-green/evidence-schemas/documents/kafka_offsets_snapshot.v1';
import { OffsetsSnapshotV1 } from '@spine-green/evidence-schemas/documents/offsets_snapshot.v1';
import type { ReplayAnchorsV1 } from '@spine-green/evidence-schemas/documents/replay_anchors.v1';
import { WspSummaryV1 } from '@spine-green/evidence-schemas/documents/wsp_summary.v1';
import { readEvidence } from '@spine-green/runtime/evidence/read';
import type { EventLog } from '@spine-green/runtime/substrate/event-log/port';
import { type Fact, isReadable, mapFact, observe } from '../../lib/checks/fact.ts';
import { caughtUpHandover } from '../../lib/handovers/m7.ts';
import { bundleHandover } from '../../lib/handovers/m8.ts';
import { getRunId, readAt, runKey } from '../../lib/run/evidence.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import { listSegments, readSegmentRows, type SegmentRow } from '../../lib/truth/archive-segments.ts';
import { readDecisionLaneTruth } from '../../lib/truth/decision-lane.ts';
import { type AnchorSources, type ArchivedSet, type SpotRead, spotsOf } from '../anchors.ts';
import { objectTruthOf } from '../bundle-handover.ts';
import type { ReplayFacts } from '../lanes/g-replay-reconciliation.ts';
import { readCaseTruth } from './case-truth.ts';
import { closurePlaceOf, readClosureSet } from './closure-set.ts';
import { readArchiveTruth, readIngressTruth, readLivePartitions } from './truth.ts';

export async function gatherReplay(context: LaneContext): Promise<ReplayFacts> {
  const { session } = context;
  const set = await readClosureSet(closurePlaceOf(context));
  const anchors = mapFact(set.replay_anchors, ({ document }) => document);
  const ofAnchors = async <T>(read: (document: ReplayAnchorsV1) => Promise<T>): Promise<Fact<T>> =>
    isReadable(anchors) ? observe(() => read(anchors.value)) : anchors;
  return {
    set,
    sources: await ofAnchors(({ source_refs: refs }) => readSources(context, refs)),
    judged: await observe(async () => {
      const { basis_ref: ingest, offsets_ref: rtdl } = await context.handover(caughtUpHandover);
      return { ingest, rtdl };
    }),
    ...(await readCounts(context)),
    archived: await observe(() => readArchivedSets(context)),
    objects: await observe(async () => objectTruthOf(await context.handover(bundleHandover))),
    emitted: await observe(async () => {
      const { document } = await readAt(context, runKey(context, 'wsp/wsp_summary.json'), WspSummaryV1.parse);
      return document.totals.emitted;
    }),
    spots: await ofAnchors((document) => readSpots(context, spotsOf(document))),
    live: await ofAnchors(async ({ anchors: { ingest, rtdl_core: rtdl } }) =>
      readLivePartitions(
        await session.eventLog(),
        [...ingest, ...rtdl].map(({ topic }) => topic),
      ),
    ),
    clusterId: await observe(async () => (await (await session.eventLog()).describe()).clusterId),
  };
}

/** Gate, archive, decision lane, cases and labels in one snapshot of the database, so that all count the same moment. */
async function readCounts(context: LaneContext): Promise<Pick<ReplayFacts, 'truth' | 'archive' | 'lane' | 'cases'>> {
  const counts = await observe(async () =>
    (await context.session.database()).transaction(
      async (transaction) => ({
        truth: await readIngressTruth(transaction, getRunId(context)),
        archive: await readArchiveTruth(transaction, getRunId(context)),
        lane: await readDecisionLaneTruth(transaction, getRunId(context)),
        cases: await readCaseTruth(transaction, getRunId(context)),
      }),
      { isolation: 'repeatable read', readOnly: true, statementTimeoutMs: 120_000 },
    ),
  );
  return {
    truth: mapFact(counts, ({ truth }) => truth),
    archive: mapFact(counts, ({ archive }) => archive),
    lane: mapFact(counts, ({ lane }) => lane),
    cases: mapFact(counts, ({ cases }) => cases),
  };
}

/** By the versions that the anchors name; the bytes prove themselves against the store's digest. */
async function readSources({ session }: LaneContext, refs: ReplayAnchorsV1['source_refs']): Promise<AnchorSources> {
  const { ingest_offsets_ref: ingest, rtdl_offsets_ref: rtdl } = refs;
  return {
    ingest: (await readEvidence(session.evidence, ingest.key, KafkaOffsetsSnapshotV1.parse, ingest.version_id))
      .document,
    rtdl: (await readEvidence(session.evidence, rtdl.key, OffsetsSnapshotV1.parse, rtdl.version_id)).document,
  };
}

/** Order and ranges from the ledger, digests from the store: a set stands only when both have it. */
async function readArchivedSets(context: LaneContext): Promise<readonly ArchivedSet[]> {
  const { session } = context;
  const platformRunId = getRunId(context);
  const rows = await readSegmentRows(await session.database(), platformRunId);
  return archivedSets(
    rows,
    await listSegments({ store: session.store, bucket: session.config.buckets.archive, platformRunId }),
  );
}

export function archivedSets(
  rows: readonly SegmentRow[],
  objects: ReadonlyMap<string, string>,
): readonly ArchivedSet[] {
  return [...Map.groupBy(rows, ({ topic, partition }) => `${topic}/${partition}`).values()].flatMap((segments) => {
    const [first, last] = [segments[0], segments.at(-1)];
    if (first === undefined || last === undefined) return [];
    const digest = createHash('sha256');
    for (const { key } of segments) digest.update(`${key}\t${objects.get(key) ?? 'absent'}\n`);
    return [
      {
        topic: first.topic,
        partition: first.partition,
        first_offset: first.firstOffset,
        last_offset: last.lastOffset,
        records: segments.reduce((sum, { records }) => sum + records, 0),
        segments: segments.length,
        set_digest: digest.digest('hex'),
      },
    ];
  });
}

async function readSpots(
  context: LaneContext,
  spots: readonly Omit<SpotRead, 'found'>[],
): Promise<readonly SpotRead[]> {
  const log = await context.session.eventLog();
  const reads: SpotRead[] = [];
  for (const spot of spots) reads.push({ ...spot, found: await findAt(log, spot, getRunId(context)) });
  return reads;
}

const ONE_RECORD = { recordsMax: 1, bytesMax: 1_048_576, waitMs: 2000 };

export async function findAt(
  log: Pick<EventLog, 'read'>,
  { topic, partition, offset }: Omit<SpotRead, 'found'>,
  platformRunId: string,
): Promise<SpotRead['found']> {
  const [record] = await log.read(topic, partition, offset, ONE_RECORD);
  if (record?.value === undefined || record.offset !== offset) return 'nothing';
  const envelope = jsonOf(record.value);
  if (!EnvelopeV1.is(envelope)) return 'no envelope';
  return envelope.platform_run_id === platformRunId ? 'of the run' : 'of another run';
}

/** Undefined for bytes that are no JSON: a foreign producer may have written anything. */
function jsonOf(bytes: Uint8Array): unknown {
  const read = readJson(bytes);
  return 'fault' in read ? undefined : read.value;
}
