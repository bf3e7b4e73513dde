import type { RunReportV1 } from '@spine-green/evidence-schemas/documents/run_report.v1';
import type { CaseLabelFacts, Counts } from '../../../truth/case-labels.ts';
import type { ReceiptCount } from '../../../truth/ingress.ts';
import { total } from '../ingest/documents.ts';
import type { ClosureFacts } from '../types.ts';

const sum = (counts: Counts): number => Object.values(counts).reduce((all, count) => all + count, 0);

/** Figures of cases and labels that report and reconciliation share. */
export function caseTotals({ triggers, cases, labels }: CaseLabelFacts, receipts: readonly ReceiptCount[]) {
  const admitted = (type: string): number =>
    total(
      receipts.filter(({ eventType }) => eventType === type),
      'ADMIT',
    );
  return {
    escalated: sum(triggers.byType),
    triggersAdmitted: admitted('case_trigger'),
    triggersTakenIn: cases.intake.rows + sum(cases.quarantined),
    labelsOfCases: labels.emissions.ACCEPTED ?? 0,
    labelsOfCasesStored: labels.byPrincipal.case_management ?? 0,
    labelsAccepted: labels.accepted,
    labelsAdmitted: admitted('label_accepted'),
    timelineEvents: sum(cases.byKind),
    caseAnomalies: caseAnomalies({ triggers, cases, labels }),
  };
}

/** Repetitions with other content, records that were set aside, and labels of nothing. */
const caseAnomalies = ({ triggers, cases, labels }: CaseLabelFacts): number =>
  triggers.mismatched +
  triggers.quarantined +
  cases.intake.mismatched +
  cases.timelineMismatched +
  sum(cases.quarantined) +
  labels.mismatched +
  labels.emissionsMismatched +
  labels.orphans;

/** `case_labels` of the run report (16, section 7.6). */
export function caseSection({ cases: facts, ingress, health }: ClosureFacts): RunReportV1['case_labels'] {
  const totals = caseTotals(facts, ingress.receipts);
  const stateOf = (name: string) => health.find(({ component }) => component === name)?.state ?? 'UNKNOWN';
  const { triggers, cases, labels } = facts;
  return {
    summary: {
      triggers_seen: totals.escalated,
      triggers_taken_in: totals.triggersTakenIn,
      cases_created: cases.created,
      cases_open: cases.open,
      labels_pending: labels.emissions.PENDING ?? 0,
      labels_accepted: labels.accepted,
      labels_rejected: sum(labels.rejectedByReason),
      anomalies_total: totals.caseAnomalies,
    },
    health_states: { 'case-trigger': stateOf('case-trigger'), cm: stateOf('cm'), ls: stateOf('ls') },
    component_metrics: {
      triggers_by_type: triggers.byType,
      triggers_by_rule: triggers.byRule,
      events_by_kind: cases.byKind,
      labels_by_value: labels.byValue,
      labels_by_source: labels.bySource,
    },
  };
}
