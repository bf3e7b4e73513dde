import type { AnomalySummaryV1 } from '@spine-green/evidence-schemas/documents/anomaly_summary.v1';
import type { EnvironmentConformanceV1 } from '@spine-green/evidence-schemas/documents/environment_conformance.v1';
import type { KafkaOffsetsSnapshotV1 } from '@spine-green/evidence-schemas/documents/kafka_offsets_snapshot.v1';
import type { OffsetsSnapshotV1 } from '@spine-green/evidence-schemas/documents/offsets_snapshot.v1';
import type { ReconciliationV1 } from '@spine-green/evidence-schemas/documents/reconciliation.v1';
import type { ReplayAnchorsV1 } from '@spine-green/evidence-schemas/documents/replay_anchors.v1';
import type { ReporterLockEventV1 } from '@spine-green/evidence-schemas/documents/reporter_lock_event.v1';
import type { RunReportV1 } from '@spine-green/evidence-schemas/documents/run_report.v1';

/** The closure documents as they were read back, with the snapshots that the anchors rest on. */
export interface ClosureDocuments {
  readonly platformRunId: string;
  readonly report: RunReportV1;
  readonly reconciliation: ReconciliationV1;
  readonly anchors: ReplayAnchorsV1;
  readonly conformance: EnvironmentConformanceV1;
  readonly anomalies: AnomalySummaryV1;
  readonly ingestOffsets: KafkaOffsetsSnapshotV1;
  readonly rtdlOffsets: OffsetsSnapshotV1;
  readonly projection: ProjectionFacts;
  readonly lockEvents: readonly ReporterLockEventV1[];
  /** Task of the reporter that wrote them. */
  readonly instance: string;
}

export interface ProjectionFacts {
  readonly rows: number;
  readonly eventObjects: number;
  readonly reportGenerated: number;
  /** Sampled rows that do not parse or belong to another run. */
  readonly wrongRows: number;
}

export interface Incoherence {
  readonly check: `K${number}`;
  readonly detail: string;
}

/**
 * Checks K1 to K10 of 16, section 8, as far as they can be made before the marker exists. K5 and the end of K10 are
 * the marker's own and are checked by whoever reads it. K9 is the schema: it refuses every member beyond the contract.
 */
export function incoherences(documents: ClosureDocuments): readonly Incoherence[] {
  return [
    ...runScope(documents),
    ...anchorCounts(documents),
    ...sourceRefs(documents),
    ...reconciled(documents),
    ...conforming(documents),
    ...anomalyTotal(documents),
    ...projected(documents),
    ...locked(documents),
  ];
}

const when = (holds: boolean, check: Incoherence['check'], detail: string): readonly Incoherence[] =>
  holds ? [] : [{ check, detail }];

const runScope = (documents: ClosureDocuments): readonly Incoherence[] =>
  [documents.report, documents.reconciliation, documents.anchors, documents.conformance, documents.anomalies].flatMap(
    ({ schema, platform_run_id }) =>
      when(platform_run_id === documents.platformRunId, 'K1', `${schema} names another run`),
  );

function anchorCounts({ anchors, ingestOffsets, rtdlOffsets, report }: ClosureDocuments): readonly Incoherence[] {
  const { ingest, rtdl_core } = anchors.anchors;
  const filledIngest = ingestOffsets.topics.flatMap(({ topic, partitions }) =>
    partitions.filter(({ end_offset }) => end_offset >= 0).map(({ partition }) => `${topic}/${partition}`),
  );
  const filledRtdl = rtdlOffsets.groups.flatMap(({ topics }) =>
    topics.flatMap(({ partitions }) => partitions.filter(({ start_offset, end_offset }) => end_offset > start_offset)),
  );
  const anchored = new Set(ingest.map(({ topic, partition }) => `${topic}/${partition}`));
  const missing = filledIngest.filter((partition) => !anchored.has(partition));
  return [
    ...when(anchors.counts.ingest_anchors === ingest.length, 'K2', 'ingest count differs from the array'),
    ...when(anchors.counts.rtdl_anchors === rtdl_core.length, 'K2', 'rtdl count differs from the array'),
    ...when(missing.length === 0, 'K2', `no anchor for ${missing.slice(0, 5).join(', ')}`),
    ...when(rtdl_core.length >= filledRtdl.length, 'K2', 'fewer rtdl anchors than filled partitions'),
    ...when(report.ingress.admit === 0 || ingest.length > 0, 'K2', 'admissions without an anchor'),
  ];
}

const sourceRefs = ({ anchors, platformRunId }: ClosureDocuments): readonly Incoherence[] =>
  Object.values(anchors.source_refs).flatMap(({ key }) =>
    when(key.split('/').includes(platformRunId), 'K3', `${key} is outside the run`),
  );

function reconciled({ report, reconciliation }: ClosureDocuments): readonly Incoherence[] {
  const { checks, deltas, status } = reconciliation;
  const failed = Object.entries(checks).filter(([, holds]) => !holds);
  const { sent, received, received_wsp, admit } = report.ingress;
  const { seen_total, archived_total } = report.archive.summary;
  return [
    ...when(status === 'PASS' && failed.length === 0, 'K4', `false: ${failed.map(([name]) => name).join(', ')}`),
    ...when(
      Object.values(deltas).every((delta) => delta >= 0),
      'K4',
      'a delta is negative',
    ),
    ...when(deltas.sent_minus_received === sent - received_wsp, 'K4', 'sent_minus_received is not the difference'),
    ...when(deltas.received_minus_admit === received - admit, 'K4', 'received_minus_admit is not the difference'),
    ...when(
      deltas.decision_minus_outcome === report.rtdl.decision - report.rtdl.outcome,
      'K4',
      'decision_minus_outcome is not the difference',
    ),
    ...when(
      deltas.archive_seen_minus_archived === seen_total - archived_total,
      'K4',
      'archive_seen_minus_archived is not the difference',
    ),
  ];
}

function conforming({ conformance }: ClosureDocuments): readonly Incoherence[] {
  const permitted = conformance.profiles.skips ?? [];
  const wrong = conformance.checks.filter(
    ({ check_id, status }) => status === 'FAIL' || (status === 'SKIPPED' && !permitted.includes(check_id)),
  );
  const names = wrong.map(({ check_id }) => check_id).join(', ');
  return when(conformance.status === 'PASS' && wrong.length === 0, 'K6', `not conforming: ${names}`);
}

function anomalyTotal({ anomalies }: ClosureDocuments): readonly Incoherence[] {
  const sum = Object.values(anomalies.anomaly_counts).reduce((total, count) => total + count, 0);
  return [
    ...when(sum === anomalies.anomaly_total, 'K7', 'the total is not the sum of the counts'),
    ...when(anomalies.status === 'PASS', 'K7', `status ${anomalies.status}`),
  ];
}

const projected = ({ projection }: ClosureDocuments): readonly Incoherence[] => [
  ...when(projection.reportGenerated > 0, 'K8', 'no RUN_REPORT_GENERATED'),
  ...when(projection.wrongRows === 0, 'K8', `${projection.wrongRows} rows are wrong`),
  ...when(projection.rows === projection.eventObjects, 'K8', 'rows and event objects differ'),
];

/** ATTEMPT then ACQUIRED of this writer, and nobody acquired after it. */
function locked({ lockEvents, instance }: ClosureDocuments): readonly Incoherence[] {
  const own = lockEvents.filter((event) => event.instance === instance).map(({ event }) => event);
  const acquired = lockEvents.filter(({ event }) => event === 'ACQUIRED');
  return [
    ...when(own.includes('ATTEMPT') && own.includes('ACQUIRED'), 'K10', 'no ATTEMPT and ACQUIRED of this writer'),
    ...when(acquired.at(-1)?.instance === instance, 'K10', 'another writer acquired the lock after this one'),
  ];
}
