import { mayRest } from '../checks/outcome.ts';
import { type Decision, type GuardFacts, refuse } from './decision.ts';
import { findOccupant, predecessorOf, unresolvedDecisions } from './derived.ts';
import { DRIFT_CLASSES } from './drift.ts';
import type { Draft, Payload } from './events.ts';
import type { LaneState, LedgerState, PhaseState } from './state.ts';

/** The first guard that does not hold; undefined when all do. One case per row of 02, section 6.1. */
export function guards(state: LedgerState, draft: Draft, facts: GuardFacts): Decision | undefined {
  const phase = state.phases[draft.phase];
  switch (draft.event) {
    case 'LEDGER_INITIALISED':
      return state.seq === 0 ? undefined : refuse('E_LEDGER_EXISTS', `the ledger holds ${state.seq} events`);
    case 'PHASE_ACTIVATED':
      return activation(state, draft, draft.payload, facts);
    case 'PLAN_EXPANDED':
      return expansion(phase, facts);
    case 'DECISION_PINNED':
      return pin(phase, draft.payload, facts);
    case 'EXECUTION_GO_GRANTED':
      return operatorOnly(draft) ?? elaborated(phase) ?? decided(phase) ?? noDrift(phase) ?? noBudgetStop(state, draft);
    case 'EXECUTION_GO_REVOKED':
    case 'WAIVER_RECORDED':
      return operatorOnly(draft) ?? waivable(draft);
    case 'LANE_STARTED':
      return laneStart(state, phase, draft, facts);
    case 'LANE_RESULT_RECORDED':
      return laneResult(phase, draft, draft.payload, facts);
    case 'BLOCKER_OPENED':
      return known('E_BLOCKER_CODE_UNKNOWN', draft.payload.code, facts.knownCodes ?? []);
    case 'BLOCKER_CLOSED':
      return blockerClosure(phase, draft, draft.payload);
    case 'DRIFT_RAISED':
      return known('E_DRIFT_CLASS_UNKNOWN', draft.payload.class, DRIFT_CLASSES);
    case 'DRIFT_RESOLVED':
      return operatorOnly(draft) ?? driftResolution(phase, draft.payload, facts);
    case 'TRANSITION_CHECKED':
      return undefined;
    case 'PHASE_COMPLETED':
      return completion(phase, facts);
    case 'NEXT_PHASE_HELD':
      return undefined;
    case 'PHASE_REOPENED':
      return operatorOnly(draft) ?? reopening(state, draft, draft.payload);
    case 'BUDGET_STOP_SET':
      return undefined;
    case 'BUDGET_STOP_CLEARED':
      return operatorOnly(draft) ?? budgetReset(draft.payload, facts);
  }
}

const operatorOnly = (draft: Draft): Decision | undefined =>
  draft.actor.kind === 'operator'
    ? undefined
    : refuse('E_ACTIVATION_NOT_OPERATOR', `${draft.event} is an operator's act, not ${draft.actor.id}'s`);

const noDrift = (phase: PhaseState): Decision | undefined =>
  phase.openDrift.length === 0 ? undefined : refuse('E_DRIFT_OPEN', 'drift is open', phase.openDrift);

/** With the stop set nothing is activated or executed but the teardown (02, section 3.2). */
const noBudgetStop = (state: LedgerState, draft: Draft): Decision | undefined =>
  state.budgetStop && draft.phase !== 'M9' ? refuse('E_BUDGET_STOP', 'the budget stop is set') : undefined;

const known = (
  code: 'E_BLOCKER_CODE_UNKNOWN' | 'E_DRIFT_CLASS_UNKNOWN',
  name: string,
  names: readonly string[],
): Decision | undefined => (names.includes(name) ? undefined : refuse(code, name));

function activation(
  state: LedgerState,
  draft: Draft,
  payload: Payload<'PHASE_ACTIVATED'>,
  facts: GuardFacts,
): Decision | undefined {
  const occupant = findOccupant(state);
  if (occupant !== undefined) return refuse('E_SLOT_OCCUPIED', `${occupant} is ${state.phases[occupant].status}`);
  const notOperator = operatorOnly(draft);
  if (notOperator !== undefined) return notOperator;
  const predecessor = predecessorOf(draft.phase);
  if (predecessor !== undefined && state.phases[predecessor].status !== 'DONE') {
    return refuse('E_PREDECESSOR_NOT_DONE', `${predecessor} is ${state.phases[predecessor].status}`);
  }
  if (state.usedNonces.includes(payload.nonce))
    return refuse('E_ACTIVATION_TOKEN_REUSED', 'the approval was used before');
  const verdict = predecessor === undefined ? undefined : predecessorVerdict(draft, payload, facts);
  if (verdict !== undefined) return verdict;
  const stop = noBudgetStop(state, draft);
  if (stop !== undefined) return stop;
  const drift = Object.values(state.phases).flatMap((phase) => phase.openDrift);
  return drift.length === 0 ? undefined : refuse('E_DRIFT_OPEN', 'drift is open', drift);
}

function predecessorVerdict(
  draft: Draft,
  payload: Payload<'PHASE_ACTIVATED'>,
  facts: GuardFacts,
): Decision | undefined {
  const stored = facts.predecessorVerdict;
  if (stored === undefined || payload.predecessor_verdict === null || stored.verdict !== `ADVANCE_TO_${draft.phase}`) {
    return refuse('E_PREDECESSOR_VERDICT_MISSING', `no readable verdict ADVANCE_TO_${draft.phase}`);
  }
  if (stored.sha256 === payload.predecessor_verdict.sha256) return undefined;
  return refuse('E_ACTIVATION_TOKEN_STALE', 'the verdict changed after the approval');
}

function expansion(phase: PhaseState, facts: GuardFacts): Decision | undefined {
  if (phase.status !== 'ACTIVE') return refuse('E_NOT_ACTIVE', `the phase is ${phase.status}`);
  const missing = facts.missingParts ?? ['definition'];
  if (missing.length > 0) return refuse('E_ELABORATION_INCOMPLETE', 'the definition lacks parts', missing);
  const gaps = facts.planGaps ?? [];
  return gaps.length === 0 ? undefined : refuse('E_PLAN_GAP', 'no lane owns a capability', gaps);
}

function pin(phase: PhaseState, payload: Payload<'DECISION_PINNED'>, facts: GuardFacts): Decision | undefined {
  const names = [...phase.requiredDecisions, ...(facts.knownDecisions ?? [])];
  if (!names.includes(payload.key)) return refuse('E_DECISION_UNKNOWN_KEY', payload.key);
  return facts.concrete === true ? undefined : refuse('E_DECISION_PLACEHOLDER', `${payload.key} is not concrete`);
}

const elaborated = (phase: PhaseState): Decision | undefined =>
  phase.elaboration === 'EXECUTION_GRADE'
    ? undefined
    : refuse('E_ELABORATION_INCOMPLETE', 'the plan is not expanded', ['PLAN_EXPANDED']);

function decided(phase: PhaseState): Decision | undefined {
  const unresolved = unresolvedDecisions(phase);
  return unresolved.length === 0 ? undefined : refuse('E_DECISION_INCOMPLETE', 'decisions are not pinned', unresolved);
}

function laneStart(state: LedgerState, phase: PhaseState, draft: Draft, facts: GuardFacts): Decision | undefined {
  const id = draft.lane ?? '';
  const lane = phase.lanes[id];
  if (lane === undefined || lane.planned) return refuse('E_LANE_NOT_BUILT', `${id} is not a lane that runs`);
  return (
    permitted(phase, id, facts) ??
    noDrift(phase) ??
    noBudgetStop(state, draft) ??
    dependencies(phase, lane, facts) ??
    decided(phase) ??
    concurrency(phase, id, lane)
  );
}

/** Planning needs the activation, execution the go as well; the build-go of the packaging phase is the model (02, 3.2). */
function permitted(phase: PhaseState, id: string, facts: GuardFacts): Decision | undefined {
  if (phase.lanes[id]?.startsUnderActivation === true) return undefined;
  const go = phase.executionGo;
  if (go === undefined || !go.lanes.includes(id) || go.expiresAtUtc < facts.nowUtc) {
    return refuse('E_NO_EXECUTION_GO', `no execution go covers ${id}`);
  }
  return undefined;
}

/** A planned dependency never passed; only `embedded` may go on without it (00, section 2). */
function dependencies(phase: PhaseState, lane: LaneState, facts: GuardFacts): Decision | undefined {
  const open = lane.dependsOn.filter((name) => {
    const dependency = phase.lanes[name];
    if (dependency === undefined) return true;
    if (dependency.planned) return facts.substrate !== 'embedded';
    return dependency.status !== 'PASS';
  });
  return open.length === 0 ? undefined : refuse('E_LANE_DEPENDENCY', 'dependencies have not passed', open);
}

function concurrency(phase: PhaseState, id: string, lane: LaneState): Decision | undefined {
  const running = Object.entries(phase.lanes).filter(([, one]) => one.status === 'RUNNING');
  const inTheWay = running.filter(([name, one]) => name === id || !lane.parallelSafe || !one.parallelSafe);
  if (inTheWay.length === 0) return undefined;
  return refuse(
    'E_LANE_CONCURRENT',
    'another lane is running',
    inTheWay.map(([name]) => name),
  );
}

function laneResult(
  phase: PhaseState,
  draft: Draft,
  payload: Payload<'LANE_RESULT_RECORDED'>,
  facts: GuardFacts,
): Decision | undefined {
  const lane = phase.lanes[draft.lane ?? ''];
  if (lane?.status !== 'RUNNING' || lane.attempt !== payload.attempt || lane.executionId !== payload.execution_id) {
    return refuse('E_ILLEGAL_TRANSITION', `${draft.lane} is not running this attempt`, ['LANE_STARTED']);
  }
  if (facts.snapshot === undefined) return refuse('E_EVIDENCE_MISSING', payload.snapshot.key);
  if (facts.snapshot.sha256 !== payload.snapshot.sha256) return refuse('E_EVIDENCE_DIGEST', payload.snapshot.key);
  if (!facts.snapshot.schemaValid) return refuse('E_SNAPSHOT_SCHEMA', payload.snapshot.key);
  const consistent =
    facts.snapshot.recomputedPass === payload.overall_pass && (payload.blockers.length === 0) === payload.overall_pass;
  return consistent ? undefined : refuse('E_VERDICT_INCONSISTENT', `${draft.lane} disagrees with its checks`);
}

/** Only a later pass of the same lane closes a blocker; a comment or another lane never does. */
function blockerClosure(phase: PhaseState, draft: Draft, payload: Payload<'BLOCKER_CLOSED'>): Decision | undefined {
  const blocker = phase.openBlockers.find(({ code, lane }) => code === payload.code && lane === draft.lane);
  if (blocker === undefined) return refuse('E_BLOCKER_CODE_UNKNOWN', `${payload.code} is not open on ${draft.lane}`);
  const lane = phase.lanes[blocker.lane];
  const rerun = lane?.status === 'PASS' && lane.resultSeq > blocker.openedSeq;
  const same = lane?.snapshot?.sha256 === payload.closing_snapshot.sha256;
  return rerun && same ? undefined : refuse('E_BLOCKER_NEEDS_RERUN', `${blocker.lane} has not passed since`);
}

function driftResolution(
  phase: PhaseState,
  payload: Payload<'DRIFT_RESOLVED'>,
  facts: GuardFacts,
): Decision | undefined {
  if (!phase.openDrift.includes(payload.class)) return refuse('E_DRIFT_CLASS_UNKNOWN', `${payload.class} is not open`);
  if (payload.resolution === 'REPINNED') {
    return facts.repinned === true ? undefined : refuse('E_DRIFT_NO_REPIN', 'no new pin with a registry version');
  }
  return facts.driftEvidence === true ? undefined : refuse('E_DRIFT_NO_EVIDENCE', 'no proof that the pin holds again');
}

function completion(phase: PhaseState, facts: GuardFacts): Decision | undefined {
  if (phase.openBlockers.length > 0) {
    return refuse(
      'E_OPEN_BLOCKERS',
      'blockers are open',
      phase.openBlockers.map(({ code }) => code),
    );
  }
  const drift = noDrift(phase);
  if (drift !== undefined) return drift;
  const newest = Math.max(0, ...Object.values(phase.lanes).map((lane) => lane.resultSeq));
  if (phase.checklist === undefined || phase.checklist.seq < newest) {
    return refuse('E_CHECKLIST_INCOMPLETE', 'the checklist is older than the newest lane result', [
      'TRANSITION_CHECKED',
    ]);
  }
  const failing = phase.checklist.items
    .filter((item) => item.outcome !== 'pass' && !mayRest(facts.substrate, item.outcome))
    .map((item) => item.id);
  if (failing.length > 0) return refuse('E_CHECKLIST_INCOMPLETE', 'items are not true', failing);
  return facts.envelopeReadable === true
    ? undefined
    : refuse('E_PHASE_ENVELOPE_MISSING', 'no durable envelope with verdict PASS');
}

function reopening(state: LedgerState, draft: Draft, payload: Payload<'PHASE_REOPENED'>): Decision | undefined {
  const occupant = findOccupant(state);
  if (occupant === undefined && payload.occupied_by === null) return undefined;
  if (occupant !== undefined && occupant === payload.occupied_by) return undefined;
  return refuse(
    'E_SLOT_OCCUPIED',
    `${occupant ?? 'nothing'} holds the slot, ${payload.occupied_by ?? 'nothing'} was named for ${draft.phase}`,
  );
}

function waivable(draft: Draft): Decision | undefined {
  if (draft.event !== 'WAIVER_RECORDED') return undefined;
  // Only the runtime budget of a planning or verdict lane may be waived; never that of a scale lane (02, section 6.4).
  const budget = /^runtime_budget:(M\d+\.[A-Z0-9]+):m\d+_\d{8}T\d{6}Z$/.exec(draft.payload.item);
  if (budget !== null && !/^M10\.[E-H]$/.test(budget[1] ?? '')) return undefined;
  return refuse('E_NOT_WAIVABLE', draft.payload.item);
}

function budgetReset(payload: Payload<'BUDGET_STOP_CLEARED'>, facts: GuardFacts): Decision | undefined {
  if (payload.reset_intent.trim() !== '' && facts.budgetBelowStop === true) return undefined;
  return refuse('E_BUDGET_RESET_INTENT_MISSING', 'no reset intent with a fresh snapshot below the stop');
}
