import {
  faultsOfGovernanceEventV1,
  parseAnomalySummaryV1,
  parseEnvironmentConformanceV1,
  parseReconciliationV1,
  parseReplayAnchorsV1,
  parseRunReportV1,
} from '@spine-green/evidence-schemas';
import { readEvidence } from '../../evidence/read.ts';
import type { EvidenceRef } from '../../observability/evidence-ref.ts';
import { governanceEventsPrefix } from '../../observability/governance.ts';
import { listAll } from '../../substrate/object-store/port.ts';
import type { ClosureDocuments, ProjectionFacts } from './coherence.ts';
import type { ClosureInputs } from './inputs.ts';
import { readLockEvents } from './lock-evidence.ts';
import type { ClosureRefs } from './marker.ts';
import type { ClosureOptions } from './options.ts';

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
    report: await read(refs.run_report_ref, parseRunReportV1),
    reconciliation: await read(refs.reconciliation_ref, parseReconciliationV1),
    anchors: await read(refs.replay_anchors_ref, parseReplayAnchorsV1),
    conformance: await read(refs.environment_conformance_ref, parseEnvironmentConformanceV1),
    anomalies: await read(refs.anomaly_summary_ref, parseAnomalySummaryV1),
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
  faultsOfGovernanceEventV1(row).length === 0 &&
  isRecord(row) &&
  isRecord(row.pins) &&
  row.pins.platform_run_id === platformRunId;
