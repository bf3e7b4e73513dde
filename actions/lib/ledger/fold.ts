import { pinnedDigest } from './derived.ts';
import type { EventName, LedgerEvent, Payload, PlanPhase } from './events.ts';
import { PLAN_PHASES } from './events.ts';
import { abandonRuns, beginLane, expandPlan, finishLane, waiveBudget } from './lane-fold.ts';
import { dependentsOf, staleLanes, staleWithDependents } from './stale.ts';
import { EMPTY_LEDGER, type LedgerState, type PhaseState } from './state.ts';

/** Status is the fold of the events and nothing else (02, section 2). */
export const fold = (events: readonly LedgerEvent[]): LedgerState => events.reduce(applyEvent, EMPTY_LEDGER);

export function applyEvent(state: LedgerState, event: LedgerEvent): LedgerState {
  const { seq, event_sha256: headSha256, at_utc: atUtc } = event;
  const tokens = spent(event);
  // Few events spend one: a copy for each event would make the fold grow with the square of the ledger.
  const usedNonces = tokens.length === 0 ? state.usedNonces : [...state.usedNonces, ...tokens];
  const next: LedgerState = { ...state, seq, headSha256, atUtc, usedNonces };
  if (event.event === 'LEDGER_INITIALISED') return next;
  if (event.event === 'BUDGET_STOP_SET') return { ...next, budgetStop: true };
  if (event.event === 'BUDGET_STOP_CLEARED') return { ...next, budgetStop: false };
  const before = state.phases[event.phase];
  const after = applyToPhase(before, event);
  const changed = CHANGES.has(event.event) ? { ...after, changedSeq: seq } : after;
  return { ...next, phases: elsewhere({ ...state.phases, [event.phase]: changed }, event, before) };
}

/** Events after which an earlier checklist says nothing any more. */
const CHANGES: ReadonlySet<EventName> = new Set([
  'PLAN_EXPANDED',
  'DECISION_PINNED',
  'EXECUTION_GO_REVOKED',
  'LANE_STARTED',
  'LANE_RESULT_RECORDED',
  'BLOCKER_OPENED',
  'BLOCKER_CLOSED',
  'DRIFT_RAISED',
  'DRIFT_RESOLVED',
  'PHASE_REOPENED',
  'WAIVER_RECORDED',
]);

/** A pin spends the token of its approval for that key alone, so that one answer can hold several values. */
function spent({ event, payload }: LedgerEvent): readonly string[] {
  if (!('approval' in payload) || payload.approval === null) return [];
  const { nonce } = payload.approval;
  return [event === 'DECISION_PINNED' ? `${nonce}#${payload.key}` : nonce];
}

function applyToPhase(phase: PhaseState, event: LedgerEvent): PhaseState {
  const { seq } = event;
  switch (event.event) {
    case 'PHASE_ACTIVATED':
      return {
        ...phase,
        status: 'ACTIVE',
        holdReason: undefined,
        activation: event.payload,
        activatedSeq: seq,
        activatedBy: event.actor.id,
        execution: event.payload.execution_id,
      };
    case 'PLAN_EXPANDED':
      return expandPlan(phase, event.payload, seq);
    case 'DECISION_PINNED':
      return pinDecision(phase, event.payload, seq);
    case 'EXECUTION_GO_GRANTED': {
      const { lanes, execution_id: executionId, expires_at_utc: expiresAtUtc } = event.payload;
      return { ...phase, executionGo: { lanes, executionId, expiresAtUtc } };
    }
    case 'EXECUTION_GO_REVOKED':
      return { ...abandonRuns(phase), executionGo: undefined };
    case 'LANE_STARTED':
      return beginLane(phase, event, event.payload);
    case 'LANE_RESULT_RECORDED':
      return finishLane(phase, event, event.payload);
    case 'BLOCKER_OPENED': {
      const opened = { code: event.payload.code, lane: event.lane ?? '', openedSeq: seq };
      return settled({ ...phase, openBlockers: [...phase.openBlockers, opened] });
    }
    case 'BLOCKER_CLOSED':
      return settled(withoutBlocker(phase, event.lane, event.payload.code));
    case 'DRIFT_RAISED': {
      const { class: name, keys = [] } = event.payload;
      const pins = Object.fromEntries(keys.map((key) => [key, pinnedDigest(phase, key) ?? '']));
      const pinned = keys.flatMap((key) => {
        const registry = phase.pinned[key]?.registry_sha256;
        return registry === undefined ? [] : [[key, registry] as const];
      });
      const raised = { eventSha256: event.event_sha256, pins, registries: Object.fromEntries(pinned) };
      const openDrift = [...phase.openDrift, name];
      return settled({ ...phase, openDrift, driftRaised: { ...phase.driftRaised, [name]: raised } });
    }
    case 'DRIFT_RESOLVED':
      return settled({
        ...phase,
        openDrift: phase.openDrift.filter((open) => open !== event.payload.class),
      });
    case 'TRANSITION_CHECKED':
      return { ...phase, checklist: { items: event.payload.items, seq } };
    case 'PHASE_COMPLETED':
      return {
        ...phase,
        status: 'DONE',
        executionGo: undefined,
        completed: { ...event.payload, seq },
        completedSeq: phase.completedSeq === 0 ? seq : phase.completedSeq,
      };
    case 'NEXT_PHASE_HELD':
      return { ...phase, holdReason: event.payload.hold_reason };
    case 'PHASE_REOPENED':
      return settled({
        ...phase,
        status: 'ACTIVE',
        execution: event.payload.execution_id,
        completed: undefined,
        checklist: undefined,
      });
    case 'WAIVER_RECORDED':
      return settled(withoutBlocker(waiveBudget(phase, event, event.payload), event.lane, event.payload.code));
    case 'LEDGER_INITIALISED':
    case 'BUDGET_STOP_SET':
    case 'BUDGET_STOP_CLEARED':
    case 'EVIDENCE_SEALED':
      return phase;
  }
}

/** A go is over the decisions that were pinned when it was given; what is pinned after it needs another one. */
function pinDecision(phase: PhaseState, payload: Payload<'DECISION_PINNED'>, seq: number): PhaseState {
  const pinned = { ...phase.pinned, [payload.key]: pinOf(payload, seq) };
  const same = phase.pinned[payload.key]?.digest === payload.digest;
  return { ...phase, pinned, executionGo: same ? phase.executionGo : undefined };
}

/** What an event changes beyond its own phase: results that rested on what is no more, and who waits for whom. */
function elsewhere(phases: LedgerState['phases'], event: LedgerEvent, before: PhaseState): LedgerState['phases'] {
  if (event.event === 'LANE_STARTED') {
    const others = otherExecutions(phases[event.phase], event.payload.execution_id);
    return staleLanes(staleWithDependents(phases, others), dependentsOf(phases, [event.lane ?? '']));
  }
  if (event.event === 'DRIFT_RESOLVED') return staleWithDependents(phases, event.payload.stale_lanes);
  if (event.event === 'PHASE_COMPLETED') return released(phases, event.phase);
  if (event.event === 'PHASE_REOPENED') {
    const { affected_lanes, occupied_by } = event.payload;
    return waiting(staleWithDependents(phases, affected_lanes), occupied_by, event.phase);
  }
  return repins(event, before) ? staleWithDependents(phases, Object.keys(before.lanes)) : phases;
}

/** Whether another plan or another value takes the place of the one that results were reached under. */
function repins({ event, payload }: LedgerEvent, before: PhaseState): boolean {
  if (event === 'PLAN_EXPANDED')
    return before.definitionSha256 !== undefined && before.definitionSha256 !== payload.definition_sha256;
  if (event !== 'DECISION_PINNED') return false;
  const known = before.pinned[payload.key];
  return known !== undefined && known.digest !== payload.digest;
}

/** Passes of another execution of the phase: one execution stands on its own lanes (01, section 0.2). */
const otherExecutions = (phase: PhaseState, executionId: string): readonly string[] =>
  Object.entries(phase.lanes)
    .filter(([, lane]) => lane.status === 'PASS' && lane.executionId !== executionId)
    .map(([name]) => name);

function waiting(phases: LedgerState['phases'], occupant: PlanPhase | null, on: PlanPhase): LedgerState['phases'] {
  if (occupant === null) return phases;
  return { ...phases, [occupant]: settled({ ...phases[occupant], waitingOn: on }) };
}

function released(phases: LedgerState['phases'], done: PlanPhase): LedgerState['phases'] {
  const waiter = PLAN_PHASES.find((phase) => phases[phase].waitingOn === done);
  return waiter === undefined ? phases : { ...phases, [waiter]: settled({ ...phases[waiter], waitingOn: undefined }) };
}

const withoutBlocker = (phase: PhaseState, lane: string | undefined, code: string): PhaseState => ({
  ...phase,
  openBlockers: phase.openBlockers.filter((open) => open.code !== code || open.lane !== lane),
});

/**
 * BLOCKED keeps the slot (02, section 3.1); it ends when the last blocker, the last drift and the wait are gone. What is
 * done stays done: nothing but PHASE_REOPENED takes a completion back.
 */
function settled(phase: PhaseState): PhaseState {
  if (phase.status === 'DONE') return phase;
  const halted = phase.openBlockers.length > 0 || phase.openDrift.length > 0 || phase.waitingOn !== undefined;
  return { ...phase, status: halted ? 'BLOCKED' : 'ACTIVE' };
}

const pinOf = (body: Payload<'DECISION_PINNED'>, seq: number): PhaseState['pinned'][string] => {
  const { digest, value, locator, not_applicable, source, registry_sha256 } = body;
  return { digest, value, locator, not_applicable, source, registry_sha256, seq };
};
