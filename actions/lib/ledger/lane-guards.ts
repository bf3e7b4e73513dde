import { mayRest } from '../checks/outcome.ts';
import { type Decision, type GuardFacts, type Refused, refuse } from './decision.ts';
import { pinnedOtherwise, unresolvedDecisions } from './derived.ts';
import type { Draft, Payload, PlanPhase } from './events.ts';
import { dependentsOf } from './stale.ts';
import type { ExecutionGo, LaneState, LedgerState, PhaseState } from './state.ts';

type DraftOf<E extends Draft['event']> = Extract<Draft, { event: E }>;

/** Everything that must hold before a lane runs, in the order in which an operator would mend it. */
export function laneStart(state: LedgerState, draft: DraftOf<'LANE_STARTED'>, facts: GuardFacts): Decision | undefined {
  const phase = state.phases[draft.phase];
  const id = draft.lane ?? '';
  const lane = phase.lanes[id];
  if (lane === undefined || lane.planned) return refuse('E_LANE_NOT_BUILT', `${id} is not a lane that runs`);
  return (
    permitted(phase, { lane: id, executionId: draft.payload.execution_id, nowUtc: facts.nowUtc }) ??
    noDrift(phase) ??
    noBudgetStop(state, draft.phase) ??
    samePlan(phase, draft.payload, facts) ??
    noWait(phase) ??
    remediation(state, phase, id) ??
    concurrency(phase, id, { draft, facts }) ??
    nextAttempt(lane, id, draft.payload) ??
    dependencies(state, lane, { draft, facts }) ??
    decided(state, draft.phase, facts)
  );
}

export interface Permission {
  readonly lane: string;
  readonly executionId: string;
  readonly nowUtc: string;
}

/** Planning needs the activation, execution the go as well; the build-go of the packaging phase is the model (02, 3.2). */
export function permitted(phase: PhaseState, { lane, executionId, nowUtc }: Permission): Refused | undefined {
  if (phase.lanes[lane]?.startsUnderActivation === true) {
    if (phase.execution === executionId) return undefined;
    return refuse('E_NO_EXECUTION_GO', `the phase was activated for ${phase.execution}, not for ${executionId}`);
  }
  const go = phase.executionGo;
  if (go?.lanes.includes(lane) !== true) return refuse('E_NO_EXECUTION_GO', `no execution go covers ${lane}`);
  return goRefusal(go, { executionId, nowUtc });
}

/** Why a go permits nothing in this execution now. */
export function goRefusal(go: ExecutionGo, { executionId, nowUtc }: Omit<Permission, 'lane'>): Refused | undefined {
  if (go.expiresAtUtc <= nowUtc) return refuse('E_NO_EXECUTION_GO', `the execution go ended at ${go.expiresAtUtc}`);
  if (go.executionId === executionId) return undefined;
  return refuse('E_NO_EXECUTION_GO', `the execution go is for ${go.executionId}, not for ${executionId}`);
}

/** A phase that gave the slot back runs and ends nothing until the earlier one is done (02, section 6.1). */
export const noWait = ({ waitingOn }: PhaseState): Refused | undefined =>
  waitingOn === undefined ? undefined : refuse('E_SLOT_OCCUPIED', `the phase waits on ${waitingOn}`);

export const noDrift = (phase: PhaseState): Refused | undefined =>
  phase.openDrift.length === 0 ? undefined : refuse('E_DRIFT_OPEN', 'drift is open', phase.openDrift);

/** With the stop set nothing is activated or executed but the teardown (02, section 3.2). */
export const noBudgetStop = (state: LedgerState, phase: PlanPhase): Refused | undefined =>
  state.budgetStop && phase !== 'M9' ? refuse('E_BUDGET_STOP', 'the budget stop is set') : undefined;

/** A lane runs under the checks that were pinned, whatever the program carries now (02, section 8, DS-M2). */
function samePlan(phase: PhaseState, payload: Payload<'LANE_STARTED'>, facts: GuardFacts): Decision | undefined {
  const same =
    phase.definitionSha256 === facts.definitionSha256 && facts.definitionSha256 === payload.definition_sha256;
  return same ? undefined : refuse('E_DEFINITION_CHANGED', 'the definition of the phase is not the pinned one');
}

/** A blocked phase runs the lane that owns the blocker, and what that lane rests on (02, section 3.1). */
function remediation(state: LedgerState, phase: PhaseState, id: string): Decision | undefined {
  const owners = new Set(phase.openBlockers.map(({ lane }) => lane));
  if (owners.size === 0 || owners.has(id)) return undefined;
  const helps = [...dependentsOf(state.phases, [id])].some((name) => owners.has(name));
  return helps ? undefined : refuse('E_OPEN_BLOCKERS', `${id} owns no open blocker`, [...owners]);
}

interface Asked {
  readonly draft: DraftOf<'LANE_STARTED'>;
  readonly facts: GuardFacts;
}

/** One lane at a time; an attempt that is proven to have ended without a snapshot is in nobody's way. */
function concurrency(phase: PhaseState, id: string, { draft, facts }: Asked): Decision | undefined {
  const lane = phase.lanes[id];
  const running = Object.entries(phase.lanes).filter(([, one]) => one.status === 'RUNNING');
  const inTheWay = running
    .filter(([name, one]) =>
      name === id ? !isLost(one, draft.payload, facts) : !lane?.parallelSafe || !one.parallelSafe,
    )
    .map(([name]) => name);
  return inTheWay.length === 0 ? undefined : refuse('E_LANE_CONCURRENT', 'another lane is running', inTheWay);
}

const isLost = (lane: LaneState, { lost }: Payload<'LANE_STARTED'>, { lostAttempt }: GuardFacts): boolean =>
  lost !== null && lostAttempt?.sha256 === lost.sha256 && lostAttempt.attempt === lane.attempt;

/** Attempts count up inside an execution, so that what an earlier one left keeps its keys. */
function nextAttempt(lane: LaneState, id: string, payload: Payload<'LANE_STARTED'>): Decision | undefined {
  const expected = nextAttemptOf(lane, payload.execution_id);
  if (payload.attempt === expected) return undefined;
  return refuse('E_LANE_ATTEMPT', `attempt ${payload.attempt} of ${id} is not the next one, ${expected}`);
}

export const nextAttemptOf = (lane: LaneState | undefined, executionId: string): number =>
  (lane?.attempts[executionId] ?? 0) + 1;

/**
 * What a lane rests on has passed and still holds, inside the phase in the same execution. A planned lane never passed;
 * only `embedded` may go on without it (00, section 2).
 */
function dependencies(state: LedgerState, lane: LaneState, { draft, facts }: Asked): Decision | undefined {
  const names = [...new Set([...lane.dependsOn, ...lane.sourceLanes])];
  const open = names.filter((name) => {
    const phase = name.slice(0, name.indexOf('.')) as PlanPhase;
    const dependency = state.phases[phase]?.lanes[name];
    if (dependency === undefined) return true;
    if (dependency.planned) return !mayRest(facts.substrate, 'planned');
    const foreign = phase === draft.phase && dependency.executionId !== draft.payload.execution_id;
    return foreign || !passes(dependency, facts.nowUtc);
  });
  return open.length === 0 ? undefined : refuse('E_LANE_DEPENDENCY', 'dependencies have not passed', open);
}

/** A waived pass is one as long as its waiver. */
export const passes = (lane: LaneState, nowUtc: string): boolean =>
  lane.status === 'PASS' && (lane.waivedUntil === undefined || lane.waivedUntil > nowUtc);

/** Whether the waiver of a lane stood when the one that rests on it was started: the ledger tells both times, one clock. */
export const isWaivedFor = (lane: LaneState | undefined, user: LaneState | undefined): boolean =>
  lane?.waivedUntil !== undefined && user?.startedAtUtc !== undefined && passes(lane, user.startedAtUtc);

/** Every decision is pinned, as the phases before pinned it, and what is used is what was pinned (02, section 7.1). */
export function decided(state: LedgerState, name: PlanPhase, facts: GuardFacts): Decision | undefined {
  const phase = state.phases[name];
  const open = unresolvedDecisions(phase);
  if (open.length > 0) return refuse('E_DECISION_INCOMPLETE', 'decisions are not pinned', open);
  const otherwise = Object.entries(phase.pinned)
    .filter(([key, { digest }]) => pinnedOtherwise(state, name, { key, digest }) !== undefined)
    .map(([key]) => key);
  if (otherwise.length > 0) return refuse('E_DECISION_TWICE', 'an earlier phase has them pinned otherwise', otherwise);
  const differing = facts.differingDecisions ?? ['unknown'];
  if (differing.length === 0) return undefined;
  return refuse('E_DECISION_MISMATCH', 'what is used is not what was pinned', differing);
}

export function laneResult(
  phase: PhaseState,
  { lane: id = '', payload }: DraftOf<'LANE_RESULT_RECORDED'>,
  { snapshot, nowUtc }: GuardFacts,
): Decision | undefined {
  const lane = phase.lanes[id];
  if (lane?.status !== 'RUNNING' || lane.attempt !== payload.attempt || lane.executionId !== payload.execution_id) {
    return refuse('E_ILLEGAL_TRANSITION', `${id} is not running this attempt`, ['LANE_STARTED']);
  }
  // What was permitted when it started may have ended since; a renewed go takes the result up.
  const gone = permitted(phase, { lane: id, executionId: payload.execution_id, nowUtc });
  if (gone !== undefined) return gone;
  if (snapshot === undefined) return refuse('E_EVIDENCE_MISSING', payload.snapshot.key);
  if (snapshot.sha256 !== payload.snapshot.sha256) return refuse('E_EVIDENCE_DIGEST', payload.snapshot.key);
  const worst = WORST_FIRST.find((code) => snapshot.faults.some((fault) => fault.code === code));
  if (worst !== undefined) {
    const what = snapshot.faults.map((fault) => fault.what);
    return refuse(worst, `${payload.snapshot.key} is not what ${id} has to show`, what);
  }
  const consistent =
    snapshot.overallPass === payload.overall_pass &&
    snapshot.blockers.join() === payload.blockers.join() &&
    (payload.blockers.length === 0) === payload.overall_pass;
  return consistent ? undefined : refuse('E_VERDICT_INCONSISTENT', `${id} disagrees with its checks`);
}

const WORST_FIRST = ['E_EVIDENCE_MISSING', 'E_SNAPSHOT_SCHEMA', 'E_EVIDENCE_DIGEST', 'E_VERDICT_INCONSISTENT'] as const;

/** Only a later pass of the same lane closes a blocker; a comment or another lane never does. */
export function blockerClosure(
  phase: PhaseState,
  { lane: id, payload }: DraftOf<'BLOCKER_CLOSED'>,
): Decision | undefined {
  const blocker = phase.openBlockers.find(({ code, lane }) => code === payload.code && lane === id);
  if (blocker === undefined) return refuse('E_BLOCKER_CODE_UNKNOWN', `${payload.code} is not open on ${id}`);
  const lane = phase.lanes[blocker.lane];
  const rerun = lane?.status === 'PASS' && lane.resultSeq > blocker.openedSeq;
  const same = lane?.snapshot?.sha256 === payload.closing_snapshot.sha256;
  return rerun && same ? undefined : refuse('E_BLOCKER_NEEDS_RERUN', `${blocker.lane} has not passed since`);
}

/**
 * The runtime budget of a planning or verdict lane, when nothing else was wrong; never anything more, and of the time that
 * the ledger recorded of this attempt and no other (02, section 6.4).
 */
export function waiver(
  phase: PhaseState,
  { lane: id, payload }: DraftOf<'WAIVER_RECORDED'>,
  facts: GuardFacts,
): Decision | undefined {
  const lane = phase.lanes[id ?? ''];
  const item = `runtime_budget:${id}:${lane?.executionId}`;
  const fits = lane?.status === 'FAIL' && lane.waivable === payload.code && payload.item === item;
  if (fits && payload.elapsed_seconds !== lane.elapsedSeconds)
    return refuse('E_NOT_WAIVABLE', `${payload.item} took ${lane.elapsedSeconds} s, not ${payload.elapsed_seconds} s`);
  const only = phase.openBlockers.filter((open) => open.lane === id).every(({ code }) => code === payload.code);
  return fits && only && facts.budgetWaivable === true ? undefined : refuse('E_NOT_WAIVABLE', payload.item);
}
