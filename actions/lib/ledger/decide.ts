import type { Decision, GuardFacts } from './decision.ts';
import { accept, refuse } from './decision.ts';
import type { Draft, EventName } from './events.ts';
import { guards } from './guards.ts';
import type { LedgerState, PhaseState, PhaseStatus } from './state.ts';

/** In which status of its phase an event is legal at all (02, section 6.1). */
const LEGAL: Readonly<Record<EventName, readonly PhaseStatus[]>> = {
  LEDGER_INITIALISED: ['NOT_STARTED', 'ACTIVE', 'BLOCKED', 'DONE'],
  PHASE_ACTIVATED: ['NOT_STARTED'],
  PLAN_EXPANDED: ['NOT_STARTED', 'ACTIVE', 'BLOCKED', 'DONE'],
  DECISION_PINNED: ['ACTIVE', 'BLOCKED'],
  EXECUTION_GO_GRANTED: ['ACTIVE', 'BLOCKED'],
  EXECUTION_GO_REVOKED: ['ACTIVE', 'BLOCKED'],
  LANE_STARTED: ['ACTIVE', 'BLOCKED'],
  LANE_RESULT_RECORDED: ['ACTIVE', 'BLOCKED'],
  BLOCKER_OPENED: ['ACTIVE', 'BLOCKED'],
  BLOCKER_CLOSED: ['BLOCKED'],
  DRIFT_RAISED: ['ACTIVE', 'BLOCKED', 'DONE'],
  DRIFT_RESOLVED: ['BLOCKED', 'DONE'],
  TRANSITION_CHECKED: ['ACTIVE'],
  PHASE_COMPLETED: ['ACTIVE', 'BLOCKED'],
  NEXT_PHASE_HELD: ['NOT_STARTED'],
  PHASE_REOPENED: ['DONE'],
  WAIVER_RECORDED: ['ACTIVE', 'BLOCKED'],
  BUDGET_STOP_SET: ['NOT_STARTED', 'ACTIVE', 'BLOCKED', 'DONE'],
  BUDGET_STOP_CLEARED: ['NOT_STARTED', 'ACTIVE', 'BLOCKED', 'DONE'],
  EVIDENCE_SEALED: ['NOT_STARTED', 'ACTIVE', 'BLOCKED', 'DONE'],
};

/** What is judged for the sake of its own code, and refused all the same in any ledger that has begun. */
const REFUSED_BY_NAME: Readonly<Partial<Record<EventName, readonly PhaseStatus[]>>> = {
  LEDGER_INITIALISED: ['NOT_STARTED', 'ACTIVE', 'BLOCKED', 'DONE'],
  PLAN_EXPANDED: ['NOT_STARTED', 'DONE'],
};

/** What may be done next with a phase of this status, in a ledger that has begun. */
export const allowedEvents = (status: PhaseStatus): readonly EventName[] =>
  (Object.keys(LEGAL) as EventName[]).filter(
    (event) => LEGAL[event].includes(status) && REFUSED_BY_NAME[event]?.includes(status) !== true,
  );

/** Pure: the same state, draft and facts give the same decision. */
export function decide(state: LedgerState, draft: Draft, facts: GuardFacts): Decision {
  if (state.atUtc !== null && facts.nowUtc < state.atUtc) {
    return refuse('E_CLOCK_REGRESSION', `now ${facts.nowUtc} is before the newest event ${state.atUtc}`);
  }
  if (state.seq === 0 && draft.event !== 'LEDGER_INITIALISED') {
    return refuse('E_ILLEGAL_TRANSITION', 'the ledger is not initialised', ['LEDGER_INITIALISED']);
  }
  const phase = state.phases[draft.phase];
  const { status } = phase;
  if (!LEGAL[draft.event].includes(status)) {
    const what = `${draft.event} on ${draft.phase} which is ${status}${heldBy(phase)}`;
    return refuse('E_ILLEGAL_TRANSITION', what, allowedEvents(status));
  }
  return byWhom(draft) ?? guards(state, draft, facts) ?? accept(draft);
}

/** Events that only the gate itself makes (02, section 6.1): people answer, raise drift and take a go back. */
const OF_CONTROLLER: ReadonlySet<EventName> = new Set([
  'LEDGER_INITIALISED',
  'PLAN_EXPANDED',
  'LANE_STARTED',
  'LANE_RESULT_RECORDED',
  'BLOCKER_OPENED',
  'BLOCKER_CLOSED',
  'TRANSITION_CHECKED',
  'PHASE_COMPLETED',
  'NEXT_PHASE_HELD',
  'BUDGET_STOP_SET',
  'EVIDENCE_SEALED',
]);

const byWhom = ({ event, actor }: Draft): Decision | undefined =>
  actor.kind === 'controller' || !OF_CONTROLLER.has(event)
    ? undefined
    : refuse('E_NOT_CONTROLLER', `${event} is the controller's act, not ${actor.id}'s`);

/** What keeps a phase blocked, in words. */
export function heldBy({ openBlockers, openDrift, waitingOn }: PhaseState): string {
  const holds = [
    ...(waitingOn === undefined ? [] : [`waits on ${waitingOn}`]),
    ...openBlockers.map(({ code, lane }) => `${code} open on ${lane}`),
    ...openDrift.map((name) => `drift ${name}`),
  ];
  return holds.length === 0 ? '' : ` (${holds.join(', ')})`;
}
