import type { CaseSummaryV1 } from '@spine-green/evidence-schemas/documents/case_summary.v1';
import type { LabelSummaryV1 } from '@spine-green/evidence-schemas/documents/label_summary.v1';
import type { ReconciliationV1 } from '@spine-green/evidence-schemas/documents/reconciliation.v1';
import type { RunReportV1 } from '@spine-green/evidence-schemas/documents/run_report.v1';
import { differingPairs } from '../lib/decision-lane/truth.ts';

type CheckName = keyof ReconciliationV1['checks'];

/**
 * What counters, gate and timelines hold of cases and labels. The reporter counts ledgers, receipts and what was asked
 * for; nothing here is counted in the same rows.
 */
export interface CaseLabelTruth {
  /** Triggers that the case trigger counted when it made them. */
  readonly escalated: number;
  /** Distinct admissions by type. */
  readonly admitted: { readonly triggers: number; readonly labels: number };
  /** Triggers that opened or joined a case, and those that were set aside. */
  readonly triggered: number;
  readonly setAside: number;
  /** Different cases that have a timeline, and events of all timelines. */
  readonly cases: number;
  readonly events: number;
  /** Labels that timelines call accepted, and labels of the store that rest on an event of a timeline. */
  readonly accepted: number;
  readonly stored: number;
  /** All labels of the store. */
  readonly labels: number;
}

/** Identities that rest on cases and labels. */
export const CASE_CHECKS = ['R11', 'R12'] as const satisfies readonly CheckName[];

export const caseIdentities = (truth: CaseLabelTruth): Readonly<Record<(typeof CASE_CHECKS)[number], boolean>> => ({
  R11: truth.escalated === truth.admitted.triggers && truth.admitted.triggers === truth.triggered + truth.setAside,
  R12: truth.accepted === truth.stored && truth.labels === truth.admitted.labels,
});

/** The summaries of cases and labels against a count of now. */
export const staleCases = (
  { cases, labels }: { readonly cases: CaseSummaryV1; readonly labels: LabelSummaryV1 },
  truth: CaseLabelTruth,
): readonly string[] =>
  differingPairs([
    ['triggers', cases.triggers_seen, truth.escalated],
    ['cases', cases.cases_created, truth.cases],
    ['events of timelines', cases.timeline_events, truth.events],
    ['labels', labels.accepted, truth.labels],
  ]);

/** From escalation to label, by this gate's own counts (01, M8.G). */
export function caseFaults(
  { case_labels: report }: Pick<RunReportV1, 'case_labels'>,
  { checks }: Pick<ReconciliationV1, 'checks'>,
  truth: CaseLabelTruth,
): readonly string[] {
  const own = caseIdentities(truth);
  const { summary, component_metrics: metrics } = report;
  return [
    ...CASE_CHECKS.filter((name) => !own[name]).map((name) => `${name} does not hold`),
    ...CASE_CHECKS.filter((name) => checks[name] !== own[name]).map(
      (name) => `${name} is ${checks[name] ?? 'absent'}, recomputed ${own[name]}`,
    ),
    ...differingPairs([
      ['triggers', summary.triggers_seen, truth.escalated],
      ['triggers taken in', summary.triggers_taken_in, truth.triggered + truth.setAside],
      ['cases', summary.cases_created, truth.cases],
      ['events of timelines', sumOf(metrics.events_by_kind), truth.events],
      ['labels', summary.labels_accepted, truth.labels],
    ]),
  ];
}

const sumOf = (counts: Readonly<Record<string, number | undefined>>): number =>
  Object.values(counts).reduce<number>((sum, count) => sum + (count ?? 0), 0);
