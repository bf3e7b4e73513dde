import { EnvelopeV1 } from '@spine-green/evidence-schemas/documents/envelope.v1';
import { KafkaOffsetsSnapshotV1 } from '@spine-green/evidence-schemas/documents/kafka_offsets_snapshot.v1';
import { OffsetsSnapshotV1 } from '@spine-green/evidence-schemas/documents/offsets_snapshot.v1';
import { WspSummaryV1 } from '@spine-green/evidence-schemas/documents/wsp_summary.v1';
import { readEvidence } from '@spine-green/runtime/evidence/read';
import type { EventLog } from '@spine-green/runtime/substrate/event-log/port';
import { allReadable, check } from '../../lib/checks/check.ts';
import { type Fact, isReadable, mapFact, observe } from '../../lib/checks/fact.ts';
import { readEpoch } from '../../lib/run/epoch.ts';
import { readAt, runKey } from '../../lib/run/evidence.ts';
import { type LaneContext, plainLane } from '../../lib/run/lane.ts';
import { type AnchorSources, anchorFaults, type SpotRead, spotFaults, spotsOf } from '../anchors.ts';
import { type ClosureSet, readClosureSet } from '../closure-set.ts';
import { type IngressTruth, readIngressTruth, receiptsOf } from '../ingress-truth.ts';
import { ingressFaults, reconciliationFaults } from '../reconciled.ts';

export interface ReplayFacts {
  readonly set: Pick<ClosureSet, 'run_report' | 'reconciliation' | 'replay_anchors'>;
  readonly sources: Fact<AnchorSources>;
  readonly truth: Fact<IngressTruth>;
  /** Rows that the stream producer says that it sent and had answered. */
  readonly emitted: Fact<number>;
  readonly spots: Fact<readonly SpotRead[]>;
  readonly clusterId: string | null;
}

export const replayReconciliation = plainLane<ReplayFacts>({
  id: 'M8.G',
  gather: gatherReplay,
  decide: ({ set, sources, truth, emitted, spots, clusterId }) => {
    const { run_report: report, reconciliation, replay_anchors: anchors } = set;
    return [
      check('M8.G-C01', {
        expected: [],
        observed: mapFact(allReadable({ anchors, sources, truth }), (read) =>
          anchorFaults(read.anchors.document, read.sources, read.truth, clusterId),
        ),
        fails: 'M8G-B1',
      }),
      check('M8.G-C02', {
        expected: [],
        observed: mapFact(allReadable({ reconciliation, report, truth, emitted }), (read) => [
          ...reconciliationFaults(read.reconciliation.document, read.report.document, read.report.sha256),
          ...ingressFaults(read.report.document, read.truth, read.emitted),
        ]),
        fails: 'M8G-B2',
      }),
      check('M8.G-C03', {
        expected: [],
        observed: mapFact(allReadable({ spots, truth }), (read) =>
          spotFaults(read.spots, receiptsOf(read.truth, { decision: 'ADMIT' })),
        ),
        fails: 'M8G-B1',
      }),
    ];
  },
  payload: ({ set: { replay_anchors: anchors, reconciliation }, spots, emitted }) => ({
    anchors: isReadable(anchors) ? anchors.value.document.counts : null,
    deltas: isReadable(reconciliation) ? reconciliation.value.document.deltas : null,
    emitted: isReadable(emitted) ? emitted.value : null,
    spots_read: isReadable(spots) ? spots.value.length : 0,
  }),
});

async function gatherReplay(context: LaneContext): Promise<ReplayFacts> {
  const set = await readClosureSet(context);
  const anchors = mapFact(set.replay_anchors, ({ document }) => document);
  return {
    set,
    sources: isReadable(anchors) ? await observe(() => readSources(context, anchors.value.source_refs)) : anchors,
    truth: await observe(async () => readIngressTruth(await context.session.database(), context.platformRunId ?? '')),
    emitted: await observe(async () => {
      const { document } = await readAt(context, runKey(context, 'wsp/wsp_summary.json'), WspSummaryV1.parse);
      return document.totals.emitted;
    }),
    spots: isReadable(anchors) ? await observe(() => readSpots(context, spotsOf(anchors.value))) : anchors,
    clusterId: (await readEpoch(context)).kafka_cluster_id,
  };
}

type SourceRefs = Readonly<Record<'ingest_offsets_ref' | 'rtdl_offsets_ref', { key: string; version_id: string }>>;

/** By the versions that the anchors name; the bytes prove themselves against the store's digest. */
async function readSources({ session }: LaneContext, refs: SourceRefs): Promise<AnchorSources> {
  const { ingest_offsets_ref: ingest, rtdl_offsets_ref: rtdl } = refs;
  return {
    ingest: (await readEvidence(session.evidence, ingest.key, KafkaOffsetsSnapshotV1.parse, ingest.version_id))
      .document,
    rtdl: (await readEvidence(session.evidence, rtdl.key, OffsetsSnapshotV1.parse, rtdl.version_id)).document,
  };
}

async function readSpots(
  context: LaneContext,
  spots: readonly Omit<SpotRead, 'found'>[],
): Promise<readonly SpotRead[]> {
  const log = await context.session.eventLog();
  const reads: SpotRead[] = [];
  for (const spot of spots) reads.push({ ...spot, found: await findAt(log, spot, context.platformRunId) });
  return reads;
}

const ONE_RECORD = { recordsMax: 1, bytesMax: 1_048_576, waitMs: 2000 };

async function findAt(
  log: EventLog,
  { topic, partition, offset }: Omit<SpotRead, 'found'>,
  platformRunId: string | undefined,
): Promise<SpotRead['found']> {
  const [record] = await log.read(topic, partition, offset, ONE_RECORD);
  if (record?.value === undefined || record.offset !== offset) return 'nothing';
  const envelope = jsonOf(record.value);
  if (!EnvelopeV1.is(envelope)) return 'no envelope';
  return envelope.platform_run_id === platformRunId ? 'of the run' : 'of another run';
}

/** Undefined for bytes that are no JSON: a foreign producer may have written anything. */
function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return undefined;
    throw error;
  }
}
