import { canonicalJson, handle, sha256Hex } from '@spine-green/evidence-schemas';
import { AnomalySummaryV1 } from '@spine-green/evidence-schemas/documents/anomaly_summary.v1';
import { IgPolicyActiveV1 } from '@spine-green/evidence-schemas/documents/ig_policy_active.v1';
import { IgReadyV1 } from '@spine-green/evidence-schemas/documents/ig_ready.v1';
import { KafkaOffsetsSnapshotV1 } from '@spine-green/evidence-schemas/documents/kafka_offsets_snapshot.v1';
import { QuarantineSummaryV1 } from '@spine-green/evidence-schemas/documents/quarantine_summary.v1';
import { ReadyPublishReceiptV1 } from '@spine-green/evidence-schemas/documents/ready_publish_receipt.v1';
import { ReceiptSummaryV1 } from '@spine-green/evidence-schemas/documents/receipt_summary.v1';
import { WspStartV1 } from '@spine-green/evidence-schemas/documents/wsp_start.v1';
import { WspSummaryV1 } from '@spine-green/evidence-schemas/documents/wsp_summary.v1';
import { runConfig } from '@spine-green/runtime/run-config';
import { meets } from '../../checks/meets.ts';
import { byName, count, list, record, text } from '../../run/handover.ts';
import { differing } from '../data/compare.ts';
import type { DataFacts } from '../data/facts.ts';
import { isOfIdentity } from '../data/gate/admissions.ts';
import { judged, runObject } from '../data/summaries.ts';
import type { BundleFailure } from '../failure.ts';
import type { BundleView } from '../view.ts';
import { anything, findPassed, handedOver, type Stage } from './lanes.ts';
import { roleOf } from './scenario.ts';

/** The ingress as its documents describe it, against what the lanes of M6 handed over and against the data. */
export const verifyIngress = (stage: Stage, facts: DataFacts): readonly BundleFailure[] => [
  ...judged(stage.view, 'ingest/ig_ready.json', (object) =>
    readyFaults(stage.view.typed(object, IgReadyV1), stage, facts),
  ),
  ...judged(stage.view, 'ingest/receipt_summary.json', (object) =>
    summaryFaults(stage.view.typed(object, ReceiptSummaryV1), stage),
  ),
  ...judged(stage.view, 'ingest/kafka_offsets_snapshot.json', (object) =>
    offsetFaults(stage.view.typed(object, KafkaOffsetsSnapshotV1), stage, facts),
  ),
  ...judged(stage.view, 'wsp/wsp_start.json', (object) => startFaults(stage.view.typed(object, WspStartV1), stage)),
  ...judged(stage.view, 'ingest/quarantine_summary.json', (object) => {
    const summary = stage.view.typed(object, QuarantineSummaryV1);
    return summary === undefined ? [] : sampleFaults(summary, facts);
  }),
  ...judged(stage.view, 'obs/anomaly_summary.json', (object) => {
    const expected = stage.view.typed(object, AnomalySummaryV1)?.expected ?? [];
    return expected.flatMap(({ reason, ref }) =>
      facts.quarantine.isThere(ref) || isInEvidence(ref, stage.view)
        ? []
        : [`expects ${reason} by ${ref}, which is not there`],
    );
  }),
];

const ANSWERS = record({
  auth_header: text,
  key_version: count,
  matrix: list(record({ case: text, expected: anything, observed: anything })),
});
const SMOKE = record({
  smoke: record({ event_id: text, topic: text, partition: count, offset: count, receipt_ref: text }),
});

/** Each answer of the gate passes by the rule of every check, and is the one that M6.B read; the smoke event is admitted. */
function readyFaults(ready: IgReadyV1 | undefined, stage: Stage, { receipts }: DataFacts): readonly string[] {
  if (ready === undefined) return [];
  const answers = handedOver(stage, 'M6.B', ANSWERS);
  const smoke = handedOver(stage, 'M6.C', SMOKE)?.smoke;
  const active = stage.view.typed(runObject(stage.view, 'ig/policy/active.json'), IgPolicyActiveV1);
  const { receipt_ref: ref, ...place } = ready.smoke;
  const at = ref.lastIndexOf('#');
  const there = receipts.admitted.get(place) !== undefined;
  return [
    ...(there ? [] : ['says a smoke event at a place that no receipt admits']),
    ...(Number(ref.slice(at + 1)) <= (receipts.linesOf.get(ref.slice(0, at)) ?? 0)
      ? []
      : ['names a receipt that is not there']),
    ...differing({
      matrix: [ready.matrix, ready.matrix.map((row) => ({ ...row, pass: meets(row.expected, row.observed) }))],
      auth_mode: [ready.auth_mode, handle('IG_AUTH_MODE')],
      auth_header: [ready.auth_header, handle('IG_AUTH_HEADER_NAME')],
      ...(answers === undefined
        ? {}
        : {
            'the answers of M6.B': [ready.matrix.map(({ pass: _pass, ...row }) => row), answers.matrix],
            'the header of M6.B': [ready.auth_header, answers.auth_header],
            key_version: [ready.key_version, answers.key_version],
          }),
      ...(smoke === undefined ? {} : { smoke: [ready.smoke, smoke] }),
      ...(active === undefined
        ? {}
        : {
            policy_rev: [
              ready.policy_rev,
              { policy_id: active.policy_id, revision: active.revision, content_digest: active.content_digest },
            ],
          }),
    }),
  ];
}

const COUNTS = record({
  counts_by_decision: byName(count),
  partitions: list(record({ topic: text, partition: count, first: count, last: count })),
});

/** An outcome that nobody knows is no receipt, so only the lane that read the tables tells how many there were. */
function summaryFaults(summary: ReceiptSummaryV1 | undefined, stage: Stage): readonly string[] {
  const counted = handedOver(stage, 'M6.G', COUNTS)?.counts_by_decision;
  if (summary === undefined || counted === undefined) return [];
  return [
    ...differing({ 'counts_by_decision of M6.G': [summary.counts_by_decision, counted] }),
    ...Object.entries(summary.object_faults)
      .filter(([, found]) => found !== 0)
      .map(([name, found]) => `says ${found} receipt objects with ${name}, and M6.G passed`),
  ];
}

/** The sample of a topic is the event that a receipt admitted there; the log is the one of the lane's substrate. */
function offsetFaults(
  snapshot: KafkaOffsetsSnapshotV1 | undefined,
  stage: Stage,
  { receipts }: DataFacts,
): readonly string[] {
  if (snapshot === undefined) return [];
  const lane = findPassed(stage, 'M6.G');
  const partitions = handedOver(stage, 'M6.G', COUNTS)?.partitions;
  const claimed = snapshot.topics.flatMap(({ topic, partitions: all }) =>
    all
      .filter(({ end_offset }) => end_offset >= 0)
      .map(({ partition, start_offset, end_offset }) => `${topic}/${partition} ${start_offset} ${end_offset}`),
  );
  return [
    ...differing({
      verifier_identity: [snapshot.verifier_identity, snapshot.writer.identity],
      ...(lane === undefined ? {} : { kafka_cluster_id: [snapshot.kafka_cluster_id, lane.epoch.kafka_cluster_id] }),
      ...(partitions === undefined
        ? {}
        : {
            'the offsets of M6.G': [
              claimed.sort(),
              partitions.map(({ topic, partition, first, last }) => `${topic}/${partition} ${first} ${last}`).sort(),
            ],
          }),
    }),
    ...snapshot.topics.flatMap(({ topic, sample }) => {
      const cell = sample === null || sample === undefined ? undefined : receipts.admitted.get({ topic, ...sample });
      if (sample === null || sample === undefined) return [];
      if (cell === undefined) return [`samples a place of ${topic} where no receipt admits`];
      const run = snapshot.platform_run_id;
      const admitted = CLASSES.some((name) => isOfIdentity(cell, sha256Hex(`${run}:${name}:${sample.event_id}`)));
      return admitted ? [] : [`samples ${sample.event_id} of ${topic}, which is not admitted there`];
    }),
  ];
}

/** Every class of events: an identity is of one of them (12, section 3). */
const CLASSES: readonly string[] = Object.keys(runConfig.partitioning.profile_of_class);

/** A sample is of what was set aside, and there is one where anything was. */
function sampleFaults({ total, sample_refs: refs }: QuarantineSummaryV1, { quarantine }: DataFacts): readonly string[] {
  const strangers = refs.filter((ref) => !quarantine.isThere(ref));
  return differing({
    'samples that are not there': [strangers, []],
    'whether it samples anything': [refs.length > 0, total > 0],
    'its samples, each once,': [refs.length, new Set(refs).size],
  });
}

const isInEvidence = (key: string, view: BundleView): boolean =>
  view.newest(handle('S3_EVIDENCE_BUCKET'), key) !== undefined;

/** The producer starts on the message that the scenario runner published. */
function startFaults(start: WspStartV1 | undefined, stage: Stage): readonly string[] {
  const { view } = stage;
  const receipt = view.typed(runObject(view, 'sr/ready_publish_receipt.json'), ReadyPublishReceiptV1);
  if (start === undefined || receipt === undefined) return [];
  const { message_id, topic, partition, offset, broker_time_utc } = receipt;
  const published = { message_id, topic, partition, offset, broker_time_utc };
  const decided = stage.ledger.phases.M6.pinned.ig_base_url?.value;
  const emitted = view.typed(runObject(view, 'wsp/wsp_summary.json'), WspSummaryV1)?.totals.emitted ?? 0;
  const { events_max: cap } = start.caps;
  return differing({
    ready_ref: [start.ready_ref, published],
    ...(typeof decided === 'string'
      ? { ig_base_url: [canonicalJson({ IG_BASE_URL: start.ig_base_url }), decided] }
      : {}),
    'the roles of its outputs': [
      start.outputs.map(({ role }) => role),
      start.outputs.map(({ output_id }) => roleOf(output_id)),
    ],
    'what it sent beyond its cap': [cap === null ? 0 : Math.max(0, emitted - cap), 0],
  });
}
