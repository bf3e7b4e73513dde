import { digestOf } from '@spine-green/evidence-schemas';
import type { DecisionLogV1 } from '@spine-green/evidence-schemas/documents/decision_log.v1';
import type { PlanPhase } from '../ledger/events.ts';
import type { LedgerState } from '../ledger/state.ts';

export const DECISION_LOG = 'decision_log.json';

type Body = Pick<DecisionLogV1, 'decisions' | 'actions'>;

/** What was decided and done in a phase, each with the event that says so (02, section 6.2, T4). */
export function decisionLogBody(state: LedgerState, phase: PlanPhase): Body {
  const { pinned, lanes } = state.phases[phase];
  return {
    decisions: Object.entries(pinned)
      .map(([key, { seq, source, digest }]) => ({ key, seq, source, digest }))
      .sort((one, other) => one.seq - other.seq),
    actions: Object.entries(lanes).flatMap(([lane, { status, executionId, attempt, resultSeq }]) =>
      status === 'NOT_RUN' || executionId === undefined
        ? []
        : [{ lane, execution_id: executionId, attempt, seq: resultSeq, status }],
    ),
  };
}

/** What a stored log lacks: it has to hold everything that the ledger holds of the phase, for this execution. */
export function decisionLogFaults(
  log: DecisionLogV1,
  state: LedgerState,
  { phase, executionId }: { readonly phase: PlanPhase; readonly executionId: string },
): readonly string[] {
  const { decisions, actions } = decisionLogBody(state, phase);
  const parts: readonly (readonly [string, boolean])[] = [
    ['plan_phase', log.plan_phase === phase],
    ['execution_id', log.execution_id === executionId],
    ['decisions', digestOf(log.decisions) === digestOf(decisions)],
    ['actions', digestOf(log.actions) === digestOf(actions)],
    ['an entry with the execution', log.actions.some((action) => action.execution_id === executionId)],
  ];
  return parts.filter(([, holds]) => !holds).map(([name]) => name);
}
