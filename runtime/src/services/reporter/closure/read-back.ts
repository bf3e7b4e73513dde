import { AnomalySummaryV1 } from '@spine-green/evidence-schemas/documents/anomaly_summary.v1';
import { EnvironmentConformanceV1 } from '@spine-green/evidence-schemas/documents/environment_conformance.v1';
import { GovernanceEventV1 } from '@spine-green/evidence-schemas/documents/governance_event.v1';
import { ReconciliationV1 } from '@spine-green/evidence-schemas/documents/reconciliation.v1';
import { ReplayAnchorsV1 } from '@spine-green/evidence-schemas/documents/replay_anchors.v1';
import { RunReportV1 } from '@spine-green/evidence-schemas/documents/run_report.v1';
import { readEvidence } from '../../../evidence/read.ts';
import type { EvidenceRef } from '../../../observability/evidence-ref.ts';
import { governanceEventsPrefix } from '../../../observability/governance.ts';
import { listAll } from '../../../substrate/object-store/port.ts';
import { readLockEvents } from '../lock/lock-evidence.ts';
import type { ClosureOptions } from '../options.ts';
import type { ClosureDocuments, ProjectionFacts } from './coherence.ts';
import type { ClosureInputs } from './inputs.ts';
import type { ClosureRefs } from './marker.ts';

const ROWS_SAMPLED_MAX = 50;

/** Reads the closure documents back by their exact versions: what is checked is what is stored, not what was meant. */
export async function readBack(
  options: ClosureOptions,
  inputs: ClosureInputs,
  refs: ClosureRefs,
): Promise<ClosureDocuments> {
  const { target, platformRunId } = options;
  const read = async <T>(ref: EvidenceRef, parse: (value: unknown) => T): Promise<T> =>
    (await readEvidence(target, ref.key, parse, ref.version_id)).document;
  return {
    platformRunId,
    report: await read(refs.run_report_ref, RunReportV1.parse),
    reconciliation: await read(refs.reconciliation_ref, ReconciliationV1.parse),
    anchors: await read(refs.replay_anchors_ref, ReplayAnchorsV1.parse),
    conformance: await read(refs.environment_conformance_ref, EnvironmentConformanceV1.parse),
    anomalies: await read(refs.anomaly_summary_ref, AnomalySummaryV1.parse),
    ingestOffsets: inputs.ingestOffsets.document,
    rtdlOffsets: inputs.rtdlOffsets.document,
    projection: await readProjection(options, refs.governance_events_ref),
    lockEvents: await readLockEvents(target, platformRunId),
    instance: options.taskArn,
  };
}

async function readProjection({ target, platformRunId }: ClosureOptions, ref: EvidenceRef): Promise<ProjectionFacts> {
  const { body } = await target.store.get(target.bucket, ref.key, ref.version_id);
  const lines = Buffer.from(body).toString('utf8').split('\n');
  // The last line ends with a line feed, so the split leaves one empty text behind it.
  const rows = lines.slice(0, -1).map((line): unknown => JSON.parse(line));
  let eventObjects = 0;
  for await (const _ of listAll(target.store, target.bucket, governanceEventsPrefix(platformRunId))) eventObjects += 1;
  return {
    rows: rows.length,
    eventObjects,
    reportGenerated: rows.filter((row) => familyOf(row) === 'RUN_REPORT_GENERATED').length,
    wrongRows: rows.slice(0, ROWS_SAMPLED_MAX).filter((row) => !isFactOf(row, platformRunId)).length,
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const familyOf = (row: unknown): unknown => (isRecord(row) ? row.event_family : undefined);

const isFactOf = (row: unknown, platformRunId: string): boolean =>
  GovernanceEventV1.faults(row).length === 0 &&
  isRecord(row) &&
  isRecord(row.pins) &&
  row.pins.platform_run_id === platformRunId;
