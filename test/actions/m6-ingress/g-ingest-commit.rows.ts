import { KafkaOffsetsSnapshotV1 } from '@spine-green/evidence-schemas/documents/kafka_offsets_snapshot.v1';
import { QuarantineSummaryV1 } from '@spine-green/evidence-schemas/documents/quarantine_summary.v1';
import { ReceiptSummaryV1 } from '@spine-green/evidence-schemas/documents/receipt_summary.v1';
import type { ReceiptScan } from '@spine-green/runtime/truth/receipt-scan/scan';
import type { ScanFault } from '@spine-green/runtime/truth/receipt-scan/tally';
import type { IngestTruth, TopicFacts } from '../../../actions/m6-ingress/commit.ts';
import { type CommitFacts, ingestCommit, type Pins } from '../../../actions/m6-ingress/lanes/g-ingest-commit.ts';
import offsetsSample from '../../../evidence-schemas/samples/kafka_offsets_snapshot.v1/valid-typical.json' with {
  type: 'json',
};
import quarantineSample from '../../../evidence-schemas/samples/quarantine_summary.v1/valid-empty.json' with {
  type: 'json',
};
import receiptSample from '../../../evidence-schemas/samples/receipt_summary.v1/valid-typical.json' with {
  type: 'json',
};
import { HEX, type LaneRow, laneRows, RUN_ID } from '../../support/decided-lane.ts';
import { streamed } from '../../support/stream-documents.ts';

const TOPIC = 'fp.bus.traffic.fraud.v1';
const ARN = 'embedded:task/spine-green-reporter/1';
const writer = { ...receiptSample.writer, task_arn: ARN };
const summary = ReceiptSummaryV1.parse({
  ...receiptSample,
  platform_run_id: RUN_ID,
  writer,
  counts_by_decision: { ADMIT: 11, DUPLICATE: 0, QUARANTINE: 0, ANOMALY: 0, PUBLISH_AMBIGUOUS: 0 },
  total_receipts: 11,
  receipt_objects_scanned: 11,
  receipt_segments_scanned: 2,
  db_rows_scanned: 11,
});
const quarantines = QuarantineSummaryV1.parse({
  ...quarantineSample,
  platform_run_id: RUN_ID,
  writer,
  total: 1,
  records_scanned: 1,
});
const offsets = KafkaOffsetsSnapshotV1.parse({
  ...offsetsSample,
  platform_run_id: RUN_ID,
  writer,
  topics: [
    {
      topic: TOPIC,
      partitions: [{ partition: 0, start_offset: 0, end_offset: 9, watermark_low: 0, watermark_high: 10 }],
      sample: null,
    },
  ],
});
const truth: IngestTruth = {
  receipts: [
    { principal: 'ops', eventClass: 'probe', decision: 'ADMIT', count: 1 },
    { principal: 'wsp', eventClass: 'traffic_fraud', decision: 'ADMIT', count: 10 },
  ],
  quarantines: 1,
  admitted: { 'fp.bus.audit.v1': 1, [TOPIC]: 10 },
  copies: {},
  openRows: 0,
};
const pins: Pins = {
  policy_digest: HEX,
  run_config_digest: HEX,
  scenario_run_id: 'd'.repeat(32),
  manifest_fingerprint: 'e'.repeat(64),
};
const scan: ReceiptScan = {
  receipts: {
    objects: 2,
    lines: 11,
    bytes: 15_000,
    byDecision: { ADMIT: 11 },
    byEventType: {},
    byEventClass: {},
    byReason: {},
    admittedByTopic: { 'fp.bus.audit.v1': 1, [TOPIC]: 10 },
    environments: ['embedded'],
    runConfigDigests: [HEX],
    policyDigests: [HEX],
    offsetKinds: ['kafka_offset'],
    scenarioRunIds: [pins.scenario_run_id],
    manifestFingerprints: [pins.manifest_fingerprint],
    rows: 11,
    admissions: 11,
  },
  quarantines: { recordObjects: 1, payloadObjects: 1, records: 1, payloads: 1, byReason: {}, rows: 1 },
  index: { receipts: 11, receiptsByDecision: { ADMIT: 11 }, quarantines: 1, admitted: 11, receiptsWithoutRecord: 0 },
  partitions: [
    {
      topic: TOPIC,
      partition: 0,
      first: 0,
      last: 9,
      admitted: 10,
      low: 0,
      high: 10,
      foreign: 0,
      copies: 0,
      unreceipted: 0,
    },
  ],
  faults: { missing: 0, unknown: 0, pending: 0, altered: 0, foreign: 0, identity: 0, gap: 0, count: 0 },
  samples: [],
};
const topic: TopicFacts = { topic: TOPIC, before: 5, now: 15, sample_run: RUN_ID };
const facts: CommitFacts = {
  reporter: { value: { taskArn: ARN, exitCode: 0 } },
  receipts: { value: summary },
  quarantines: { value: quarantines },
  offsets: { value: offsets },
  stream: { value: streamed({ emitted: 10 }) },
  truth: { value: truth },
  scan: { value: scan },
  topics: { value: [topic] },
  pins: { value: pins },
  streamTopics: [TOPIC],
};

const failing = (given: string, check: string, changed: Partial<CommitFacts>): LaneRow<CommitFacts> => ({
  given,
  facts: { ...facts, ...changed },
  fails: { [check]: CODES[check] ?? '' },
});
const CODES: Readonly<Record<string, string>> = {
  'M6.G-C00': 'M6G-B0',
  'M6.G-C01': 'M6G-B1',
  'M6.G-C02': 'M6G-B2',
  'M6.G-C03': 'M6G-B3',
  'M6.G-C04': 'M6G-B4',
  'M6.G-C05': 'M6G-B1',
  'M6.G-C06': 'M6G-B1',
  'M6.G-C07': 'M6G-B0',
  'M6.G-C08': 'M6G-B1',
  'M6.G-C09': 'M6G-B2',
  'M6.G-C10': 'M6G-B1',
};
const found = (given: string, check: string, fault: ScanFault) =>
  failing(given, check, {
    scan: {
      value: {
        ...scan,
        faults: { ...scan.faults, [fault]: 1 },
        samples: [{ fault, ref: 'evidence/x', detail: 'test' }],
      },
    },
  });
const read = (given: string, check: string, changed: Partial<ReceiptScan['receipts']>) =>
  failing(given, check, { scan: { value: { ...scan, receipts: { ...scan.receipts, ...changed } } } });
const counted = (changed: Partial<typeof summary.counts_by_decision>): Partial<CommitFacts> => ({
  receipts: { value: { ...summary, counts_by_decision: { ...summary.counts_by_decision, ...changed } } },
});
const onTopic = (given: string, changed: Partial<TopicFacts>) =>
  failing(given, 'M6.G-C02', { topics: { value: [{ ...topic, ...changed }] } });
const summed = (given: string, changed: Partial<ReceiptSummaryV1>) =>
  failing(given, 'M6.G-C01', { receipts: { value: { ...summary, ...changed } } });

export const rows = [
  laneRows(ingestCommit, {
    passing: [
      { given: 'rows, objects, log and summaries that agree', facts },
      {
        given: 'a copy on the log that the gate recorded',
        facts: {
          ...facts,
          topics: { value: [{ ...topic, now: topic.now + 1 }] },
          truth: { value: { ...truth, copies: { [TOPIC]: 1 } } },
        },
      },
    ],
    failing: [
      read('another environment', 'M6.G-C00', { environments: ['dev_min', 'embedded'] }),
      read('another policy', 'M6.G-C00', { policyDigests: ['f'.repeat(64)] }),
      read('another run configuration', 'M6.G-C00', { runConfigDigests: ['f'.repeat(64)] }),
      read('another kind of offset', 'M6.G-C00', { offsetKinds: ['file_line'] }),
      read('no receipt that says anything', 'M6.G-C00', { environments: [] }),
      failing('a reporter that fails', 'M6.G-C01', { reporter: { value: { taskArn: ARN, exitCode: 75 } } }),
      summed('a summary of an earlier reporter', {
        writer: { ...writer, task_arn: 'embedded:task/spine-green-reporter/0' },
      }),
      failing('a quarantine summary of an earlier reporter', 'M6.G-C01', {
        quarantines: { value: { ...quarantines, writer: { ...writer, task_arn: null } } },
      }),
      failing('offsets of an earlier reporter', 'M6.G-C01', {
        offsets: { value: { ...offsets, writer: { ...writer, task_arn: 'embedded:task/spine-green-reporter/0' } } },
      }),
      summed('a summary of another run', { platform_run_id: 'platform_20261122T101501Z' }),
      failing('a summary that counts fewer', 'M6.G-C01', {
        receipts: {
          value: { ...summary, counts_by_decision: { ...summary.counts_by_decision, ADMIT: 10 }, total_receipts: 10 },
        },
      }),
      summed('a summary that read fewer receipts', { receipt_objects_scanned: 10 }),
      summed('a summary that read fewer objects', { receipt_segments_scanned: 1 }),
      failing('a quarantine summary that counts fewer', 'M6.G-C01', {
        quarantines: { value: { ...quarantines, total: 0 } },
      }),
      failing('a producer that saw fewer acknowledged', 'M6.G-C01', { stream: { value: streamed({ emitted: 9 }) } }),
      onTopic('a topic that gained more than it admitted', { now: 16 }),
      failing('a copy that the log does not hold', 'M6.G-C02', {
        truth: { value: { ...truth, copies: { [TOPIC]: 1 } } },
      }),
      onTopic('a topic whose last record is of another run', { sample_run: 'platform_20261122T101501Z' }),
      onTopic('a topic whose last record is gone', { sample_run: null }),
      failing('a topic that was not read', 'M6.G-C02', { topics: { value: [] } }),
      failing('a log that cannot be read', 'M6.G-C02', { topics: { unreadable: 'E_LOG_UNREACHABLE' } }),
      failing('a snapshot of other offsets than the receipts have', 'M6.G-C02', {
        offsets: { value: { ...offsets, topics: [] } },
      }),
      failing('a publish whose outcome is unknown', 'M6.G-C03', counted({ PUBLISH_AMBIGUOUS: 1 })),
      failing('an admission that is open', 'M6.G-C03', { truth: { value: { ...truth, openRows: 1 } } }),
      {
        given: 'a topic to which nothing was streamed',
        facts: {
          ...facts,
          streamTopics: [TOPIC, 'fp.bus.context.arrival_events.v1'],
          topics: { value: [topic, { ...topic, topic: 'fp.bus.context.arrival_events.v1', before: 3, now: 3 }] },
        },
        fails: { 'M6.G-C02': 'M6G-B2', 'M6.G-C04': 'M6G-B4' },
      },
      read('a topic of which no object holds an admission', 'M6.G-C04', { admittedByTopic: { 'fp.bus.audit.v1': 11 } }),
      found('a receipt object that is gone', 'M6.G-C05', 'missing'),
      found('an object that nobody exported', 'M6.G-C05', 'unknown'),
      found('a segment that waits to be exported', 'M6.G-C05', 'pending'),
      found('an altered line', 'M6.G-C06', 'altered'),
      found('a receipt of another run', 'M6.G-C07', 'foreign'),
      read('another scenario run', 'M6.G-C07', { scenarioRunIds: ['a'.repeat(32)] }),
      read('another world', 'M6.G-C07', { manifestFingerprints: ['a'.repeat(64), pins.manifest_fingerprint] }),
      found('an identity that was admitted twice', 'M6.G-C08', 'identity'),
      found('a gap in the offsets', 'M6.G-C09', 'gap'),
      found('another number of lines than the index counts', 'M6.G-C10', 'count'),
      read('another number of admissions than the tables count', 'M6.G-C10', { byDecision: { ADMIT: 10 } }),
      {
        given: 'objects that hold no admission',
        facts: { ...facts, scan: { value: { ...scan, receipts: { ...scan.receipts, byDecision: {} } } } },
        fails: { 'M6.G-C04': 'M6G-B4', 'M6.G-C10': CODES['M6.G-C10'] ?? '' },
      },
      {
        given: 'objects that cannot be read',
        facts: { ...facts, scan: { unreadable: 'E_OBJECT_STORE_UNREACHABLE' } },
        fails: Object.fromEntries(
          ['C00', 'C01', 'C02', 'C04', 'C05', 'C06', 'C07', 'C08', 'C09', 'C10'].map((name) => [
            `M6.G-${name}`,
            CODES[`M6.G-${name}`] ?? '',
          ]),
        ),
      },
      {
        given: 'tables that cannot be read',
        facts: { ...facts, truth: { unreadable: 'E_DATABASE_UNREACHABLE' } },
        fails: { 'M6.G-C01': 'M6G-B1', 'M6.G-C02': 'M6G-B2', 'M6.G-C03': 'M6G-B3', 'M6.G-C10': 'M6G-B1' },
      },
      {
        given: 'pins that cannot be read',
        facts: { ...facts, pins: { unreadable: 'E_HANDOVER_UNREADABLE' } },
        fails: { 'M6.G-C00': 'M6G-B0', 'M6.G-C07': 'M6G-B0' },
      },
    ],
  }),
];
