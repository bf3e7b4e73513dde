import type { DocumentSchema, Immutable } from '@spine-green/evidence-schemas';
import { AnomalySummaryV1 } from '@spine-green/evidence-schemas/documents/anomaly_summary.v1';
import { ReconciliationV1 } from '@spine-green/evidence-schemas/documents/reconciliation.v1';
import { ReplayAnchorsV1 } from '@spine-green/evidence-schemas/documents/replay_anchors.v1';
import { RunReportV1 } from '@spine-green/evidence-schemas/documents/run_report.v1';
import { peakResidentBytes } from '../../../kernel/peak-memory.ts';
import { type EvidenceRef, refOf } from '../../../observability/evidence-ref.ts';
import { runKey, writeDerived } from '../../../observability/writer.ts';
import { replayAnchors } from '../documents/anchors.ts';
import { anomalySummary, isBorne } from '../documents/anomalies.ts';
import { readArchiveSet } from '../documents/archive-set.ts';
import { reconciliation } from '../documents/reconcile.ts';
import { runReport } from '../documents/report.ts';
import { ALLOWED_ACTORS, resolveSamples } from '../documents/sample-refs.ts';
import type { ClosureOptions } from '../options.ts';
import { emitReporterFact } from '../reporter-fact.ts';
import type { Blocker, ClosureFacts, Stamp } from '../types.ts';
import type { ClosureInputs } from './inputs.ts';
import type { ClosureRefs } from './marker.ts';

export type ClosureDocumentRefs = Pick<
  ClosureRefs,
  'run_report_ref' | 'reconciliation_ref' | 'replay_anchors_ref' | 'anomaly_summary_ref'
>;

/** Writes report, reconciliation, anchors and anomalies in this order, and says what in them blocks a closure. */
export async function writeClosureDocuments(
  options: ClosureOptions,
  { facts, inputs }: { readonly facts: ClosureFacts; readonly inputs: ClosureInputs },
  stamp: Stamp,
): Promise<{ readonly refs: ClosureDocumentRefs; readonly blockers: readonly Blocker[] }> {
  const write = async <T>(
    name: string,
    schema: DocumentSchema<T>,
    document: Immutable<NoInfer<T>>,
  ): Promise<EvidenceRef> =>
    refOf(await writeDerived(options.target, runKey(options.platformRunId, `obs/${name}`), schema, document));
  const resolution = await resolveSamples(options, facts);
  const report = runReport(facts, { resolution, ...processBasis(options) }, stamp);
  const run_report_ref = await write('run_report.json', RunReportV1, report);
  await emitReporterFact(options, {
    family: 'RUN_REPORT_GENERATED',
    dedupeKey: `run_report_generated:${options.platformRunId}:${run_report_ref.sha256}`,
    details: {
      received: report.ingress.received,
      admit: report.ingress.admit,
      archived: report.archive.summary.archived_total,
    },
  });
  const reconciled = reconciliation(facts, run_report_ref, stamp);
  const reconciliation_ref = await write('reconciliation.json', ReconciliationV1, reconciled);
  const sourceRefs = {
    ingest_offsets_ref: inputRef(options, 'ingest/kafka_offsets_snapshot.json', inputs.ingestOffsets),
    rtdl_offsets_ref: inputRef(options, 'rtdl_core/offsets_snapshot.json', inputs.rtdlOffsets),
    run_report_ref,
  };
  const anchors = replayAnchors(
    facts,
    {
      ingest: inputs.ingestOffsets.document,
      rtdl: inputs.rtdlOffsets.document,
      refs: sourceRefs,
      archive: await readArchiveSet(options.database, options.platformRunId),
    },
    stamp,
  );
  const replay_anchors_ref = await write('replay_anchors.json', ReplayAnchorsV1, anchors);
  const { expectedAnomalies: expected, degradedShareMax } = options;
  const anomalies = anomalySummary(facts, { refsDenied: resolution.denied, expected, degradedShareMax }, stamp);
  const { degraded, decisions } = facts.lane.decisions;
  const anomaly_summary_ref = await write('anomaly_summary.json', AnomalySummaryV1, anomalies);
  const falseChecks = Object.entries(reconciled.checks).filter(([, holds]) => !holds);
  const blockers: readonly (Blocker | false)[] = [
    resolution.denied > 0 && blocker('EVIDENCE_REF_DENIED', 'corridor', `${resolution.denied} references denied`),
    reconciled.status !== 'PASS' &&
      blocker('RECONCILIATION_FAILED', 'reconciliation', falseChecks.map(([name]) => name).join(', ')),
    report.ingress.admit > 0 &&
      anchors.anchors.ingest.length === 0 &&
      blocker('REPLAY_ANCHORS_EMPTY', 'anchors', `${report.ingress.admit} admissions without an anchor`),
    !isBorne(facts, degradedShareMax) &&
      blocker(
        'DEGRADED_ABOVE_BUDGET',
        'anomalies',
        `${degraded} of ${decisions} decisions, at most ${degradedShareMax}`,
      ),
    anomalies.status !== 'PASS' &&
      isBorne(facts, degradedShareMax) &&
      blocker('ANOMALIES_UNDECLARED', 'anomalies', anomalies.top_reasons.map(({ reason }) => reason).join(', ')),
  ];
  return {
    refs: { run_report_ref, reconciliation_ref, replay_anchors_ref, anomaly_summary_ref },
    blockers: blockers.filter((entry) => entry !== false),
  };
}

const blocker = (code: string, area: string, detail: string): Blocker => ({ code, area, detail });

const inputRef = (
  { platformRunId }: ClosureOptions,
  name: string,
  { versionId, sha256 }: { readonly versionId: string; readonly sha256: string },
): EvidenceRef => refOf({ key: runKey(platformRunId, name), versionId, sha256 });

const processBasis = (options: ClosureOptions) => ({
  allowlistSize: ALLOWED_ACTORS.length,
  peakRssBytes: peakResidentBytes(),
  elapsedMs: Math.round(process.uptime() * 1000),
  provenance: `${options.writer.identity} ${options.serviceReleaseId} fence ${options.fence}`,
  componentRefs: [
    'ingest/receipt_summary.json',
    'ingest/quarantine_summary.json',
    'rtdl_core/archive_write_summary.json',
  ].map((name) => runKey(options.platformRunId, name)),
});
