import { AnomalySummaryV1 } from '@spine-green/evidence-schemas/documents/anomaly_summary.v1';
import { ArchiveWriteSummaryV1 } from '@spine-green/evidence-schemas/documents/archive_write_summary.v1';
import { ReconciliationV1 } from '@spine-green/evidence-schemas/documents/reconciliation.v1';
import { RunReportV1 } from '@spine-green/evidence-schemas/documents/run_report.v1';
import { type Claims, differing } from '../../data/compare.ts';
import type { GovernanceFact } from '../../data/governance.ts';
import { judged, runObject } from '../../data/summaries.ts';
import type { BundleFailure } from '../../failure.ts';
import { membersOf } from '../../members.ts';
import type { BundleView } from '../../view.ts';
import type { Stage } from '../lanes.ts';

/** On what the report says that it rests: who made it in which state of the database, and how much of it was counted. */
export const verifyBasis = ({ view }: Stage, governance: readonly GovernanceFact[]): readonly BundleFailure[] =>
  judged(view, 'obs/run_report.json', (object) => {
    const report = view.typed(object, RunReportV1);
    if (report === undefined) return [];
    const closing = governance.find((fact) => closes(fact, object.sha256))?.event;
    return differing({
      'basis.rows_scanned': [report.basis.rows_scanned, rowsOf(report)],
      'basis.basis_notes': [report.basis.basis_notes, notesOf(report)],
      ...resolutionClaims(report, view),
      ...archiveClaims(report, view),
      ...snapshotClaims(report, view),
      ...(closing === undefined
        ? {}
        : {
            'basis.provenance': [report.basis.provenance, madeBy(report, closing)],
            'basis.evidence_ref_resolution.resolved': [
              report.basis.evidence_ref_resolution.resolved,
              governance.filter(({ event }) => isResolvedUnder(event, closing)).length,
            ],
          }),
    });
  });

const madeBy = ({ writer }: RunReportV1, { details, provenance }: GovernanceFact['event']): string =>
  `${writer.identity} ${provenance.service_release_id} fence ${String(membersOf(details).fence)}`;

/** Whether a reporter told under the fence of a closing that it found what it sampled. */
const isResolvedUnder = (
  { event_family: family, dedupe_key: key, details }: GovernanceFact['event'],
  closing: GovernanceFact['event'],
) =>
  family === 'EVIDENCE_REF_RESOLVED' &&
  key.endsWith(`:fence-${String(membersOf(closing.details).fence)}`) &&
  membersOf(details).resolution_status === 'RESOLVED';

const closes = ({ event }: GovernanceFact, sha256: string): boolean =>
  event.event_family === 'RUN_CLOSED' &&
  membersOf(membersOf(membersOf(event.details).refs).run_report_ref).sha256 === sha256;

/** By table, as the figures sum it; each of them is held to the data by itself. */
const rowsOf = ({ ingress, rtdl, archive, case_labels: told }: RunReportV1) => ({
  'ig.receipt_rows': ingress.received,
  'ig.admission_rows': ingress.admitted_unique,
  'ig.quarantine_rows': ingress.quarantine_records,
  'rtdl.df_decisions': rtdl.decision,
  'rtdl.al_outcomes_append': rtdl.outcome,
  'rtdl.dla_audit_index': rtdl.audit_append,
  'rtdl.archive_segments': archive.segments,
  'cases.cm_cases': told.summary.cases_created,
  'cases.cm_case_timeline': Object.values(told.component_metrics.events_by_kind).reduce<number>(
    (sum, count = 0) => sum + count,
    0,
  ),
  'labels.ls_label_assertions': told.summary.labels_accepted,
});

/** What was sampled of how much, what was denied, and who is told of without a heartbeat. */
function notesOf({ ingress, evidence_refs: refs, basis, health }: RunReportV1): readonly string[] {
  const { denied } = basis.evidence_ref_resolution;
  const heard = new Set(health.map(({ component }) => component));
  return [
    `sampled are ${refs.receipt_refs_sample.length} of ${ingress.received} receipts`,
    `sampled are ${refs.quarantine_refs_sample.length} of ${ingress.quarantine_records} quarantine records`,
    ...(denied > 0 ? [`${denied} references were denied`] : []),
    ...['archive-writer', 'case-trigger', 'cm', 'ls']
      .filter((name) => !heard.has(name))
      .map((name) => `${name} left no heartbeat`),
  ];
}

/** Who was denied a reference is an anomaly of the run. */
function resolutionClaims({ basis: { evidence_ref_resolution: found } }: RunReportV1, view: BundleView): Claims {
  const anomalies = view.typed(runObject(view, 'obs/anomaly_summary.json'), AnomalySummaryV1);
  const denied = anomalies?.anomaly_counts.ref_access_denied;
  return {
    'how many references it resolved of those that it tried': [found.resolved, found.attempted - found.denied],
    ...(denied === undefined
      ? {}
      : { 'denied references beyond the anomalies': [Math.max(0, found.denied - denied), 0] }),
  };
}

/** Whoever counted after the sampler counted no less; the ranges are those of the archive that ended. */
function archiveClaims({ archive }: RunReportV1, view: BundleView): Claims {
  const sampled = view.typed(runObject(view, 'rtdl_core/archive_write_summary.json'), ArchiveWriteSummaryV1);
  if (sampled === undefined) return {};
  const { origin_offset_ranges: ranges } = sampled;
  const { summary } = archive;
  const fewer = (['duplicate_total', 'skipped_total', 'write_error_total'] as const).filter(
    (name) => summary[name] < sampled[name],
  );
  return {
    'counts of the archive writer that are lower than before': [fewer, []],
    'archive.reconciliation_totals': [
      archive.reconciliation_totals,
      {
        records: summary.archived_total,
        offsets_covered: ranges.reduce((sum, { start_offset, next_offset }) => sum + next_offset - start_offset, 0),
        foreign: ranges.reduce((sum, { foreign }) => sum + foreign, 0),
      },
    ],
  };
}

/** Report and reconciliation are of one look at the database. */
function snapshotClaims({ basis }: RunReportV1, view: BundleView): Claims {
  const reconciliation = view.typed(runObject(view, 'obs/reconciliation.json'), ReconciliationV1);
  return reconciliation === undefined
    ? {}
    : { 'basis.snapshot_id': [basis.snapshot_id, reconciliation.basis.snapshot_id] };
}
