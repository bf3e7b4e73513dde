import { createHash } from 'node:crypto';
import { canonicalJson, digestOf } from '@spine-green/evidence-schemas';
import { ActionSummaryV1 } from '@spine-green/evidence-schemas/documents/action_summary.v1';
import { AnomalySummaryV1 } from '@spine-green/evidence-schemas/documents/anomaly_summary.v1';
import { ArchiveWriteSummaryV1 } from '@spine-green/evidence-schemas/documents/archive_write_summary.v1';
import { AuditSummaryV1 } from '@spine-green/evidence-schemas/documents/audit_summary.v1';
import { CaseSummaryV1 } from '@spine-green/evidence-schemas/documents/case_summary.v1';
import { CaughtUpV1 } from '@spine-green/evidence-schemas/documents/caught_up.v1';
import { DecisionSummaryV1 } from '@spine-green/evidence-schemas/documents/decision_summary.v1';
import { EnvironmentConformanceV1 } from '@spine-green/evidence-schemas/documents/environment_conformance.v1';
import { GovernanceEventV1 } from '@spine-green/evidence-schemas/documents/governance_event.v1';
import { KafkaOffsetsSnapshotV1 } from '@spine-green/evidence-schemas/documents/kafka_offsets_snapshot.v1';
import { LabelSummaryV1 } from '@spine-green/evidence-schemas/documents/label_summary.v1';
import { OffsetsSnapshotV1 } from '@spine-green/evidence-schemas/documents/offsets_snapshot.v1';
import { QuarantineSummaryV1 } from '@spine-green/evidence-schemas/documents/quarantine_summary.v1';
import { ReceiptSummaryV1 } from '@spine-green/evidence-schemas/documents/receipt_summary.v1';
import { ReconciliationV1 } from '@spine-green/evidence-schemas/documents/reconciliation.v1';
import { ReplayAnchorsV1 } from '@spine-green/evidence-schemas/documents/replay_anchors.v1';
import { RunCompletedV1 } from '@spine-green/evidence-schemas/documents/run_completed.v1';
import { RunManifestV1 } from '@spine-green/evidence-schemas/documents/run_manifest.v1';
import { RunReportV1 } from '@spine-green/evidence-schemas/documents/run_report.v1';
import type { Evidence } from '@spine-green/runtime/evidence/read';
import type { DecisionLaneTruth } from '../../../actions/lib/decision-lane/truth.ts';
import { CLOSURE_NAMES, type ClosureName } from '../../../actions/lib/rules/closure-objects.ts';
import type { LivePartition } from '../../../actions/m8-closure/anchors.ts';
import type { ConformanceAnswer } from '../../../actions/m8-closure/bundle.ts';
import type { CaseLabelTruth } from '../../../actions/m8-closure/cased.ts';
import { type ClosureSet, closureKey, type Marker, markerKey } from '../../../actions/m8-closure/closure-set.ts';
import type { ArchiveTruth, IngressTruth, ObjectTruth } from '../../../actions/m8-closure/ingress-truth.ts';
import type { ClosureInputs } from '../../../actions/m8-closure/inputs.ts';
import actionSample from '../../../evidence-schemas/samples/action_summary.v1/valid-typical.json' with { type: 'json' };
import anomalySample from '../../../evidence-schemas/samples/anomaly_summary.v1/valid-typical.json' with {
  type: 'json',
};
import archiveSample from '../../../evidence-schemas/samples/archive_write_summary.v1/valid-typical.json' with {
  type: 'json',
};
import auditSample from '../../../evidence-schemas/samples/audit_summary.v1/valid-typical.json' with { type: 'json' };
import caseSample from '../../../evidence-schemas/samples/case_summary.v1/valid-typical.json' with { type: 'json' };
import caughtUpSample from '../../../evidence-schemas/samples/caught_up.v1/valid-typical.json' with { type: 'json' };
import decisionSample from '../../../evidence-schemas/samples/decision_summary.v1/valid-typical.json' with {
  type: 'json',
};
import conformanceSample from '../../../evidence-schemas/samples/environment_conformance.v1/valid-typical.json' with {
  type: 'json',
};
import governanceSample from '../../../evidence-schemas/samples/governance_event.v1/valid-typical.json' with {
  type: 'json',
};
import ingestSample from '../../../evidence-schemas/samples/kafka_offsets_snapshot.v1/valid-typical.json' with {
  type: 'json',
};
import labelSample from '../../../evidence-schemas/samples/label_summary.v1/valid-typical.json' with { type: 'json' };
import rtdlSample from '../../../evidence-schemas/samples/offsets_snapshot.v1/valid-typical.json' with { type: 'json' };
import quarantineSample from '../../../evidence-schemas/samples/quarantine_summary.v1/valid-empty.json' with {
  type: 'json',
};
import receiptSample from '../../../evidence-schemas/samples/receipt_summary.v1/valid-typical.json' with {
  type: 'json',
};
import reconciliationSample from '../../../evidence-schemas/samples/reconciliation.v1/valid-typical.json' with {
  type: 'json',
};
import anchorSample from '../../../evidence-schemas/samples/replay_anchors.v1/valid-typical.json' with { type: 'json' };
import markerSample from '../../../evidence-schemas/samples/run_completed.v1/valid-typical.json' with { type: 'json' };
import manifestSample from '../../../evidence-schemas/samples/run_manifest.v1/valid-typical.json' with { type: 'json' };
import reportSample from '../../../evidence-schemas/samples/run_report.v1/valid-typical.json' with { type: 'json' };
import { IMAGE, RUN_ID } from '../decided-lane.ts';

/** A run of 400 events on one partition that is closed, as its documents say; each lane finds nothing wrong in it. */
export const REPORTER = 'embedded:task/fraud-platform-reporter/2';
export const DAEMON = 'embedded:task/fraud-platform-env-conformance/1';
export const CLUSTER = 'cluster-1';
export const TOPIC = 'fp.bus.traffic.fraud.v1';
export const FENCE = '2';
export const WRITTEN = '2026-11-22T10:20:00.000000Z';
const SHA = '1'.repeat(64);

const inRun = { platform_run_id: RUN_ID };
const byReporter = { ...inRun, writer: { ...reportSample.writer, task_arn: REPORTER, image_digest: IMAGE } };

const inThisRun = (key: string): string => key.replace(anchorSample.platform_run_id, RUN_ID);

export const truth: IngressTruth = {
  receipts: [{ principal: 'wsp', decision: 'ADMIT', count: 400 }],
  admitted: [{ topic: TOPIC, partition: 0, events: 400, first_offset: 0, last_offset: 399 }],
  quarantined: 0,
  open: 0,
  receiptWriteFailed: 0,
  unknownOutcomes: [],
  anomalies: {},
  explained: {},
};

export const archive: ArchiveTruth = { seen: 400, mismatched: 0, holes: 0, recordsByTopic: { [TOPIC]: 400 } };

export const objects: ObjectTruth = {
  receipts: 400,
  byDecision: { ADMIT: 400 },
  admittedByTopic: { [TOPIC]: 400 },
  quarantineRecords: 0,
  quarantineReasons: [],
  copies: 0,
  unreceipted: 0,
};

/** Of 400 admitted transactions one was rejected with a code, and every other was decided, acted on and audited. */
const FAMILIES = { decisions: 399, intents: 399, outcomes: 399 };
export const lane: DecisionLaneTruth = {
  traffic: 400,
  published: FAMILIES,
  decisions: 399,
  decidedEvents: 399,
  rejected: 1,
  intents: 399,
  actions: 399,
  outcomes: 399,
  executed: 399,
  uncertain: 0,
  effects: 399,
  doubledActions: 0,
  openActions: 0,
  audited: FAMILIES,
  chains: { whole: 399, open: 0 },
  records: { decisions: 399, chains: 399 },
  pending: 0,
  refused: 0,
};

/** Five facts called for a case, one of which joined the case of another; of nine labels, seven came from cases. */
export const cases: CaseLabelTruth = {
  escalated: 5,
  admitted: { triggers: 5, labels: 9 },
  triggered: 5,
  setAside: 0,
  cases: 4,
  events: 19,
  accepted: 7,
  stored: 7,
  labels: 9,
};

/** The log of that run, as it is now. */
export const live: readonly LivePartition[] = [
  { topic: TOPIC, partition: 0, low: 0, high: 402 },
  { topic: TOPIC, partition: 1, low: 0, high: 0 },
  { topic: 'fp.bus.audit.v1', partition: 0, low: 0, high: 0 },
];

/** Every task that held the lock of that run, the last one of them its reporter. */
export const ACQUIRED_BY: readonly string[] = ['embedded:task/fraud-platform-reporter/1', REPORTER];

/** What the database has about the conformance that the reporter asked for. */
export const answer: ConformanceAnswer = {
  requestId: conformanceSample.request_id,
  requestedBy: REPORTER,
  versionId: '000001',
  sha256: SHA,
};

const CONFORMANCE_IDS = [
  'C01_run_pins',
  'C02_image_digest',
  'C03_config_digest',
  'C04_run_scope',
  'C05_policy_revisions',
  'C06_topics',
  'C07_auth_posture',
  'C08_no_local_fallback',
  'C09_schema_version',
  'C10_object_store',
  'C11_consumer_identity',
  'C12_truth_leak_guard',
  'C13_clock_skew',
  'C14_sealed_inputs',
  'C15_egress_bypass',
  'C16_semantic_contract_alignment',
  'C17_policy_revision_presence',
  'C18_security_corridor_posture',
  'C19_governance_event_schema_contract',
];

export const documents = {
  report: RunReportV1.parse({ ...reportSample, ...byReporter }),
  reconciliation: ReconciliationV1.parse({
    ...reconciliationSample,
    ...byReporter,
    checks: {
      ...reconciliationSample.checks,
      ...{ R3: true, R4: true, R5: true, R13: true, R14: true },
      ...{ decision_ge_outcome: true, R7: true, R8: true, R9: true, R10: true },
      ...{ R11: true, R12: true },
    },
    deltas: { ...reconciliationSample.deltas, decision_minus_outcome: 0 },
    basis: {
      ...reconciliationSample.basis,
      run_report_ref: {
        ...anchorSample.source_refs.run_report_ref,
        key: inThisRun(anchorSample.source_refs.run_report_ref.key),
      },
    },
  }),
  anchors: ReplayAnchorsV1.parse({
    ...anchorSample,
    ...byReporter,
    basis_digest: digestOf(anchorSample.anchors),
    source_refs: Object.fromEntries(
      Object.entries(anchorSample.source_refs).map(([name, ref]) => [name, { ...ref, key: inThisRun(ref.key) }]),
    ),
  }),
  conformance: EnvironmentConformanceV1.parse({
    ...conformanceSample,
    ...inRun,
    writer: { ...conformanceSample.writer, task_arn: DAEMON, image_digest: IMAGE },
    image_digest: IMAGE,
    checks: CONFORMANCE_IDS.map((check_id) => ({ ...conformanceSample.checks[0], check_id })),
  }),
  anomalies: AnomalySummaryV1.parse({ ...anomalySample, ...byReporter }),
  ingest: KafkaOffsetsSnapshotV1.parse({ ...ingestSample, ...inRun, kafka_cluster_id: CLUSTER }),
  rtdl: OffsetsSnapshotV1.parse({ ...rtdlSample, ...inRun, kafka_cluster_id: CLUSTER }),
};

export const evidence = <T>(document: T): { readonly value: Evidence<T> } => ({
  value: { document, versionId: '000001', sha256: SHA, size_bytes: 1, byteOrderMark: false },
});

/** A fact of the run; its identity follows from what it says, as 16, section 3.1 has it. */
export function governanceRow(changes: Partial<GovernanceEventV1> = {}): GovernanceEventV1 {
  const event = GovernanceEventV1.parse({
    ...governanceSample,
    pins: inRun,
    event_family: 'RUN_REPORT_GENERATED',
    dedupe_key: `run_report_generated:${RUN_ID}:${SHA}`,
    ...changes,
  });
  const identity = [event.event_family, RUN_ID, '', event.actor.source_component, event.dedupe_key].join('|');
  return { ...event, event_id: createHash('sha256').update(identity).digest('hex'), ...changes };
}

/** The object of a fact, as the store has it. */
export const storedFact = (row: GovernanceEventV1) => ({
  eventId: row.event_id,
  sha256: createHash('sha256').update(canonicalJson(row)).digest('hex'),
});

/** A value for each closure object. */
export const perObject = <T>(value: (name: ClosureName) => T): Record<ClosureName, T> =>
  Object.fromEntries(CLOSURE_NAMES.map((name) => [name, value(name)])) as Record<ClosureName, T>;

/** Marker by its number; it supersedes the one before it. */
export function marker(number: number, changes: Partial<RunCompletedV1> = {}): Marker {
  const refs = Object.fromEntries(
    CLOSURE_NAMES.map((name) => [
      `${name}_ref`,
      { key: closureKey({ platformRunId: RUN_ID }, name), version_id: '000001', sha256: SHA },
    ]),
  );
  const at = { platformRunId: RUN_ID };
  const document = RunCompletedV1.parse({
    ...markerSample,
    ...byReporter,
    closure_refs: refs,
    bundle_root_sha256: digestOf(refs),
    fence: FENCE,
    completed_at_utc: WRITTEN,
    supersedes:
      number === 0 ? null : { key: markerKey(at, number - 1), version_id: '000001', sha256: String(number).repeat(64) },
    ...changes,
  });
  return {
    ...evidence(document).value,
    key: markerKey(at, number),
    sha256: String(number + 1).repeat(64),
    writtenAtUtc: WRITTEN,
    versions: 1,
  };
}

/** The set that the second of two executions closed. */
export const closureSet: ClosureSet = {
  markers: { value: [marker(0, { fence: '1' }), marker(1)] },
  run_report: evidence(documents.report),
  reconciliation: evidence(documents.reconciliation),
  replay_anchors: evidence(documents.anchors),
  environment_conformance: evidence(documents.conformance),
  anomaly_summary: evidence(documents.anomalies),
  governance_events: {
    value: { versionId: '000001', sha256: SHA, writtenAtUtc: WRITTEN, rows: [governanceRow()] },
  },
};

export const closureInputs: ClosureInputs = {
  run_manifest: { value: RunManifestV1.parse({ ...manifestSample, ...inRun }) },
  receipt_summary: {
    value: ReceiptSummaryV1.parse({
      ...receiptSample,
      ...inRun,
      counts_by_decision: { ...receiptSample.counts_by_decision, ADMIT: 400 },
      total_receipts: 400,
    }),
  },
  quarantine_summary: { value: QuarantineSummaryV1.parse({ ...quarantineSample, ...inRun }) },
  kafka_offsets: { value: documents.ingest },
  rtdl_offsets: { value: documents.rtdl },
  caught_up: { value: CaughtUpV1.parse({ ...caughtUpSample, ...inRun }) },
  archive_summary: { value: ArchiveWriteSummaryV1.parse({ ...archiveSample, ...inRun }) },
  decision_summary: { value: DecisionSummaryV1.parse({ ...decisionSample, ...inRun, decisions: 399 }) },
  action_summary: { value: ActionSummaryV1.parse({ ...actionSample, ...inRun, intents: 399, outcomes: 399 }) },
  audit_summary: { value: AuditSummaryV1.parse({ ...auditSample, ...inRun, records: 798 }) },
  case_summary: {
    value: CaseSummaryV1.parse({ ...caseSample, ...inRun, triggers_seen: 5, cases_created: 4, timeline_events: 19 }),
  },
  label_summary: { value: LabelSummaryV1.parse({ ...labelSample, ...inRun, accepted: 9 }) },
};

export const unreadable = { unreadable: 'E_OBJECT_NOT_FOUND: it is absent' };
