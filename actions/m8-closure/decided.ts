import type { ActionSummaryV1 } from '@spine-green/evidence-schemas/documents/action_summary.v1';
import type { AuditSummaryV1 } from '@spine-green/evidence-schemas/documents/audit_summary.v1';
import type { DecisionSummaryV1 } from '@spine-green/evidence-schemas/documents/decision_summary.v1';
import type { ReconciliationV1 } from '@spine-green/evidence-schemas/documents/reconciliation.v1';
import type { RunReportV1 } from '@spine-green/evidence-schemas/documents/run_report.v1';
import { chainIdentities, type DecisionLaneTruth, differingPairs } from '../lib/decision-lane/truth.ts';

type CheckName = keyof ReconciliationV1['checks'];

/** Identities that rest on the ledgers of the decision lane. */
export const CHAIN_CHECKS: readonly CheckName[] = ['decision_ge_outcome', 'R7', 'R8', 'R9', 'R10'];

/** The summaries of the decision lane against a count of now. */
export const staleChain = (
  {
    decision,
    action,
    audit,
  }: { readonly decision: DecisionSummaryV1; readonly action: ActionSummaryV1; readonly audit: AuditSummaryV1 },
  truth: DecisionLaneTruth,
): readonly string[] =>
  differingPairs([
    ['decisions', decision.decisions, truth.decisions],
    ['intents', action.intents, truth.intents],
    ['outcomes', action.outcomes, truth.outcomes],
    ['audit records', audit.records, truth.records.decisions + truth.records.chains],
  ]);

/** From decision to outcome and audit, by this gate's own counts (01, M8.G). */
export function decisionFaults(
  { rtdl: report }: Pick<RunReportV1, 'rtdl'>,
  { checks, deltas }: Pick<ReconciliationV1, 'checks' | 'deltas'>,
  truth: DecisionLaneTruth,
): readonly string[] {
  const own: Readonly<Partial<Record<CheckName, boolean>>> = chainIdentities(truth);
  return [
    ...CHAIN_CHECKS.filter((name) => own[name] !== true).map((name) => `${name} does not hold`),
    ...CHAIN_CHECKS.filter((name) => checks[name] !== own[name]).map(
      (name) => `${name} is ${checks[name] ?? 'absent'}, recomputed ${own[name]}`,
    ),
    ...(truth.pending === 0 ? [] : [`${truth.pending} events are not published`]),
    ...differingPairs([
      ['decision_minus_outcome', deltas.decision_minus_outcome ?? -1, truth.decisions - truth.outcomes],
      ['traffic', report.traffic, truth.traffic],
      ['decisions', report.decision, truth.decisions],
      ['rejected', report.rejected, truth.rejected],
      ['intents', report.intent, truth.intents],
      ['outcomes', report.outcome, truth.outcomes],
      ['executed actions', report.outcomes_by_status.EXECUTED ?? 0, truth.executed],
      ['effects', report.effects, truth.effects],
      ['audit records', report.audit_append, truth.records.decisions + truth.records.chains],
      ['whole chains', report.chains.resolved, truth.chains.whole],
      ['open chains', report.chains.unresolved, truth.chains.open],
      ['events that wait', report.outbox.pending, truth.pending],
      ['refused events', report.outbox.refused, truth.refused],
    ]),
  ];
}
