import type { LaneFacts } from '../../../truth/decision-lane/lane.ts';
import { total } from '../ingest/documents.ts';
import type { ClosureFacts } from '../types.ts';
import { caseTotals } from './cases.ts';

/** Principal of the stream producer at the gate. */
const PRODUCER = 'wsp';

/** Figures that report and reconciliation share; derived once, so that both say the same. */
export interface Totals {
  readonly received: number;
  readonly receivedWsp: number;
  /** Receipts of the producer that document a push which it had to repeat: DUPLICATE, or the outcome was unknown. */
  readonly repeatedWsp: number;
  readonly admit: number;
  readonly duplicate: number;
  readonly quarantine: number;
  readonly admittedUnique: number;
  readonly acknowledged: number;
  readonly sent: number;
  readonly archived: number;
  readonly archiveSeen: number;
  readonly mismatched: number;
  readonly traffic: number;
  readonly rejectedTraffic: number;
  readonly decisions: number;
  readonly decisionsAdmitted: number;
  readonly decisionsAudited: number;
  readonly intents: number;
  readonly intentsAdmitted: number;
  readonly outcomes: number;
  readonly outcomesAdmitted: number;
  readonly executed: number;
  readonly uncertain: number;
  readonly effects: number;
  readonly doubleEffects: number;
  readonly decisionRecords: number;
  readonly chainRecords: number;
  readonly chainsWhole: number;
  readonly chainsOpen: number;
  readonly outboxPending: number;
  readonly escalated: number;
  readonly triggersAdmitted: number;
  readonly triggersTakenIn: number;
  readonly labelsOfCases: number;
  readonly labelsOfCasesStored: number;
  readonly labelsAccepted: number;
  readonly labelsAdmitted: number;
  readonly timelineEvents: number;
  readonly caseAnomalies: number;
}

export function totalsOf({ ingress, archive, lane, cases }: ClosureFacts): Totals {
  const fromWsp = ingress.receipts.filter(({ principal }) => principal === PRODUCER);
  const receivedWsp = total(fromWsp);
  const repeatedWsp = total(fromWsp, 'DUPLICATE') + (ingress.unknownOutcomes.get(PRODUCER) ?? 0);
  const acknowledged = ingress.sentAcknowledged;
  // A push whose answer was lost is sent again and answered DUPLICATE, and one whose outcome is unknown leaves a receipt
  // and no answer: those receipts document the surplus over acknowledged rows, and nothing else may explain it.
  const surplus = receivedWsp - acknowledged;
  const resent = surplus > 0 && surplus <= repeatedWsp ? surplus : 0;
  return {
    received: total(ingress.receipts),
    receivedWsp,
    repeatedWsp,
    admit: total(ingress.receipts, 'ADMIT'),
    duplicate: total(ingress.receipts, 'DUPLICATE'),
    quarantine: total(ingress.receipts, 'QUARANTINE'),
    admittedUnique: ingress.admitted.reduce((sum, { events }) => sum + events, 0),
    acknowledged,
    sent: acknowledged + resent,
    archived: archive.topics.reduce((sum, { records }) => sum + records, 0),
    archiveSeen: archive.counters.get('seen_total') ?? 0,
    mismatched: archive.ranges.reduce((sum, { mismatched }) => sum + mismatched, 0),
    ...laneTotals(lane),
    ...caseTotals(cases, ingress.receipts),
  };
}

const laneTotals = ({ decisions, actions, audit, published, ...lane }: LaneFacts) => ({
  traffic: lane.traffic,
  rejectedTraffic: lane.rejectedTraffic,
  decisions: decisions.decisions,
  decisionsAdmitted: published.get('decision_response') ?? 0,
  decisionsAudited: audit.audited.get('decision_response') ?? 0,
  intents: actions.intents,
  intentsAdmitted: published.get('action_intent') ?? 0,
  outcomes: actions.outcomes,
  outcomesAdmitted: published.get('action_outcome') ?? 0,
  executed: actions.byStatus.get('EXECUTED') ?? 0,
  uncertain: actions.uncertain,
  effects: actions.effectsExecuted,
  doubleEffects: actions.doubleEffects,
  decisionRecords: audit.byKind.get('DECISION') ?? 0,
  chainRecords: audit.byKind.get('CHAIN') ?? 0,
  chainsWhole: audit.resolved,
  chainsOpen: audit.unresolved,
  outboxPending: lane.outboxPending,
});
