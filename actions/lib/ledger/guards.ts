import { digestOf } from '@spine-green/evidence-schemas';
import { approvalRefusal } from './approval-guard.ts';
import { completion } from './completion-guard.ts';
import { budgetReset, budgetStop } from './cost-guard.ts';
import { type Decision, type GuardFacts, refuse } from './decision.ts';
import { findOccupant, isStale, pinnedOtherwise, predecessorOf, sealingPhase } from './derived.ts';
import { DRIFT_CLASSES } from './drift.ts';
import { driftResolution, driftShown } from './drift-guard.ts';
import { type Draft, type Payload, PLAN_PHASES } from './events.ts';
import {
  blockerClosure,
  decided,
  laneResult,
  laneStart,
  noBudgetStop,
  noDrift,
  noWait,
  waiver,
} from './lane-guards.ts';
import type { LedgerState, PhaseState } from './state.ts';

type DraftOf<E extends Draft['event']> = Extract<Draft, { event: E }>;

/** The first guard that does not hold; undefined when all do. One case per row of 02, section 6.1. */
export function guards(state: LedgerState, draft: Draft, facts: GuardFacts): Decision | undefined {
  const phase = state.phases[draft.phase];
  const operator = (): Decision | undefined => approvalRefusal(state, draft, facts);
  switch (draft.event) {
    case 'LEDGER_INITIALISED':
      return state.seq === 0 ? undefined : refuse('E_LEDGER_EXISTS', `the ledger holds ${state.seq} events`);
    case 'PHASE_ACTIVATED':
      return activation(state, draft, facts);
    case 'PLAN_EXPANDED':
      return expansion(phase, draft, facts);
    case 'DECISION_PINNED':
      return pinning(state, draft, facts);
    case 'EXECUTION_GO_GRANTED':
      return (
        noWait(phase) ??
        elaborated(phase, facts) ??
        plannedLanes(phase, draft) ??
        decided(state, draft.phase, facts) ??
        noDrift(phase) ??
        noBudgetStop(state, draft.phase) ??
        operator()
      );
    case 'EXECUTION_GO_REVOKED':
      // To stop needs no permission; whoever says that an operator stopped it has to show his answer.
      return draft.payload.approval === null && draft.actor.kind === 'controller' ? undefined : operator();
    case 'LANE_STARTED':
      return laneStart(state, draft, facts);
    case 'LANE_RESULT_RECORDED':
      return laneResult(phase, draft, facts);
    case 'BLOCKER_OPENED':
      return closable(phase, draft) ?? known('E_BLOCKER_CODE_UNKNOWN', draft.payload.code, facts.knownCodes ?? []);
    case 'BLOCKER_CLOSED':
      return blockerClosure(phase, draft);
    case 'DRIFT_RAISED':
      return known('E_DRIFT_CLASS_UNKNOWN', draft.payload.class, DRIFT_CLASSES) ?? driftShown(phase, draft);
    case 'DRIFT_RESOLVED':
      return driftResolution(state, draft, facts) ?? operator();
    case 'WAIVER_RECORDED':
      return waiver(phase, draft, facts) ?? operator();
    case 'PHASE_COMPLETED':
      return completion(state, draft, facts);
    case 'PHASE_REOPENED':
      return reopening(state, draft) ?? noBudgetStop(state, draft.phase) ?? operator();
    case 'BUDGET_STOP_CLEARED':
      return budgetReset(draft, facts) ?? operator();
    case 'NEXT_PHASE_HELD':
      return heldNext(state, draft) ?? heldOnce(phase, draft);
    case 'TRANSITION_CHECKED':
      return undefined;
    case 'EVIDENCE_SEALED':
      return sealing(state, draft, facts);
    case 'BUDGET_STOP_SET':
      return budgetStop(draft, facts);
  }
}

const known = (
  code: 'E_BLOCKER_CODE_UNKNOWN' | 'E_DRIFT_CLASS_UNKNOWN',
  name: string,
  names: readonly string[],
): Decision | undefined => (names.includes(name) ? undefined : refuse(code, name));

/** A blocker is closed by a pass of its own lane alone, so that lane has to be one that runs. */
const closable = ({ lanes }: PhaseState, { lane = '' }: Draft): Decision | undefined =>
  lanes[lane]?.planned === false ? undefined : refuse('E_LANE_NOT_BUILT', `${lane} is not a lane that runs`);

function activation(state: LedgerState, draft: DraftOf<'PHASE_ACTIVATED'>, facts: GuardFacts): Decision | undefined {
  const occupant = findOccupant(state);
  if (occupant !== undefined) return refuse('E_SLOT_OCCUPIED', `${occupant} is ${state.phases[occupant].status}`);
  if (draft.actor.kind !== 'operator') {
    return refuse('E_ACTIVATION_NOT_OPERATOR', `an activation is an operator's act, not ${draft.actor.id}'s`);
  }
  const earlier = PLAN_PHASES.slice(0, PLAN_PHASES.indexOf(draft.phase));
  const open = earlier.filter((name) => state.phases[name].status !== 'DONE' || isStale(state.phases[name]));
  const predecessor = predecessorOf(draft.phase);
  if (open.length > 0) {
    const what = open.map(
      (name) => `${name} is ${state.phases[name].status === 'DONE' ? 'stale' : state.phases[name].status}`,
    );
    return refuse('E_PREDECESSOR_NOT_DONE', what.join(', '), open);
  }
  const drift = Object.values(state.phases).flatMap(({ openDrift }) => openDrift);
  return (
    (predecessor === undefined ? undefined : predecessorVerdict(draft, facts)) ??
    noBudgetStop(state, draft.phase) ??
    (drift.length === 0 ? undefined : refuse('E_DRIFT_OPEN', 'drift is open', drift)) ??
    approvalRefusal(state, draft, facts)
  );
}

function predecessorVerdict(draft: DraftOf<'PHASE_ACTIVATED'>, facts: GuardFacts): Decision | undefined {
  const stored = facts.predecessorVerdict;
  const approved = draft.payload.predecessor_verdict;
  if (stored === undefined || approved === null || stored.verdict !== `ADVANCE_TO_${draft.phase}`) {
    return refuse('E_PREDECESSOR_VERDICT_MISSING', `no readable verdict ADVANCE_TO_${draft.phase}`);
  }
  if (stored.sha256 === approved.sha256) return undefined;
  return refuse('E_ACTIVATION_TOKEN_STALE', 'the verdict changed after the approval');
}

function expansion(phase: PhaseState, draft: DraftOf<'PLAN_EXPANDED'>, facts: GuardFacts): Decision | undefined {
  if (phase.status !== 'ACTIVE' && phase.status !== 'BLOCKED')
    return refuse('E_NOT_ACTIVE', `the phase is ${phase.status}`);
  const missing = facts.missingParts ?? ['definition'];
  if (missing.length > 0) return refuse('E_ELABORATION_INCOMPLETE', 'the definition lacks parts', missing);
  const gaps = facts.planGaps ?? [];
  if (gaps.length > 0) return refuse('E_PLAN_GAP', 'no lane owns a capability', gaps);
  if (draft.payload.definition_sha256 !== facts.definitionSha256)
    return refuse('E_DEFINITION_CHANGED', 'the digest is that of another definition');
  const differing = planDifferences(draft.payload, facts.plan);
  if (differing.length > 0)
    return refuse('E_DEFINITION_CHANGED', 'the plan says something else than the definition', differing);
  return nothingRuns(phase) ?? blockersOwned(phase, draft.payload);
}

/** Names of lanes that differ from the definition's, and `required_decisions` when they do. */
function planDifferences(
  { lanes, required_decisions }: Payload<'PLAN_EXPANDED'>,
  plan: GuardFacts['plan'],
): readonly string[] {
  if (plan === undefined) return ['definition'];
  const wanted = new Map(plan.lanes.map((lane) => [lane.lane, digestOf(lane)]));
  const found = new Map(lanes.map((lane) => [lane.lane, digestOf(lane)]));
  const names = [...new Set([...wanted.keys(), ...found.keys()])];
  const differing = names.filter((name) => wanted.get(name) !== found.get(name));
  const ordered = digestOf(lanes) === digestOf(plan.lanes);
  return [
    ...differing,
    ...(differing.length === 0 && !ordered ? ['lanes'] : []),
    ...(digestOf(required_decisions) === digestOf(plan.required_decisions) ? [] : ['required_decisions']),
  ];
}

/** A blocker is closed by its own lane alone, so no plan may take that lane away. */
function blockersOwned({ openBlockers }: PhaseState, { lanes }: Payload<'PLAN_EXPANDED'>): Decision | undefined {
  const runs = new Set(lanes.filter(({ state }) => state === 'built').map(({ lane }) => lane));
  const orphans = openBlockers.filter(({ lane }) => !runs.has(lane)).map(({ code, lane }) => `${code} on ${lane}`);
  return orphans.length === 0 ? undefined : refuse('E_OPEN_BLOCKERS', 'the plan has no lane that closes them', orphans);
}

/** A go is over lanes that the plan runs: it names each once, and none of another phase. */
function plannedLanes({ lanes }: PhaseState, draft: DraftOf<'EXECUTION_GO_GRANTED'>): Decision | undefined {
  const named = draft.payload.lanes;
  const foreign = named.filter((name, index) => lanes[name]?.planned !== false || named.indexOf(name) !== index);
  if (named.length > 0 && foreign.length === 0) return undefined;
  return refuse('E_LANE_NOT_BUILT', 'the go names other lanes than the plan runs', foreign);
}

/** A pin changes what a running lane rests on, so it waits for its end. */
function nothingRuns(phase: PhaseState): Decision | undefined {
  const running = Object.entries(phase.lanes).filter(([, lane]) => lane.status === 'RUNNING');
  return running.length === 0
    ? undefined
    : refuse(
        'E_LANE_CONCURRENT',
        'a lane is running',
        running.map(([name]) => name),
      );
}

function pinning(state: LedgerState, draft: DraftOf<'DECISION_PINNED'>, facts: GuardFacts): Decision | undefined {
  const { payload } = draft;
  const phase = state.phases[draft.phase];
  if (facts.pin?.declared !== true) return refuse('E_DECISION_UNKNOWN_KEY', payload.key);
  if (facts.pin.fault !== undefined) return refuse('E_DECISION_PLACEHOLDER', `${payload.key} ${facts.pin.fault}`);
  if (facts.pin.differs !== undefined) return refuse('E_DECISION_MISMATCH', `${payload.key} ${facts.pin.differs}`);
  if (facts.registrySha256 !== payload.registry_sha256)
    return refuse('E_DECISION_MISMATCH', `${payload.key} names another registry than the one in force`);
  const earlier = pinnedOtherwise(state, draft.phase, payload);
  if (earlier !== undefined)
    return refuse('E_DECISION_TWICE', `${payload.key} is pinned as something else in ${earlier}`, [payload.key]);
  const running = phase.pinned[payload.key]?.digest === payload.digest ? undefined : nothingRuns(phase);
  if (running !== undefined) return running;
  const { decidedBy = 'operator' } = facts.pin;
  const answered = payload.approval !== null || draft.actor.kind === 'operator';
  const byOperator = decidedBy === 'operator' || payload.source === 'operator' || answered;
  return (
    (byOperator ? approvalRefusal(state, draft, facts) : undefined) ??
    declaredSource(payload, byOperator ? 'operator' : decidedBy)
  );
}

/** A pin says whose it is, because readers of the ledger ask nothing else. */
const declaredSource = ({ key, source }: Payload<'DECISION_PINNED'>, decidedBy: string): Decision | undefined =>
  source === decidedBy
    ? undefined
    : refuse('E_DECISION_MISMATCH', `${key} is decided by ${decidedBy} and says ${source}`);

/** Held is what comes next: the phase before it is open or done, or is the first one. */
function heldNext({ phases }: LedgerState, { phase }: DraftOf<'NEXT_PHASE_HELD'>): Decision | undefined {
  const before = predecessorOf(phase);
  if (before === undefined || before === 'M0' || phases[before].status !== 'NOT_STARTED') return undefined;
  return refuse('E_PREDECESSOR_NOT_DONE', `${phase} is not next, ${before} is NOT_STARTED`, [before]);
}

/** The reason for which a phase waits is recorded once; what ends the wait is an activation. */
function heldOnce({ holdReason }: PhaseState, { payload }: DraftOf<'NEXT_PHASE_HELD'>): Decision | undefined {
  if (holdReason === undefined || holdReason === payload.hold_reason) return undefined;
  return refuse('E_ILLEGAL_TRANSITION', `the phase is held already: ${holdReason}`, ['PHASE_ACTIVATED']);
}

/** What is sealed is what there is, and the event stands where the run does (04, section 6.2). */
function sealing(
  state: LedgerState,
  { phase, payload }: DraftOf<'EVIDENCE_SEALED'>,
  { evidence }: GuardFacts,
): Decision | undefined {
  const due = sealingPhase(state);
  if (phase !== due) return refuse('E_ILLEGAL_TRANSITION', `the evidence is sealed at ${due}, not at ${phase}`, [due]);
  if (evidence === undefined) return refuse('E_EVIDENCE_MISSING', 'nobody counted what is sealed');
  if (digestOf(evidence) === digestOf(payload)) return undefined;
  const [sealed, found] = [payload, evidence].map(
    ({ objects, evidence_root_sha256: root }) => `${objects} objects with root ${root}`,
  );
  return refuse('E_SEAL_MISMATCH', `sealed are ${sealed}, there are ${found}`);
}

function elaborated(phase: PhaseState, facts: GuardFacts): Decision | undefined {
  if (phase.elaboration !== 'EXECUTION_GRADE')
    return refuse('E_ELABORATION_INCOMPLETE', 'the plan is not expanded', ['PLAN_EXPANDED']);
  if (phase.definitionSha256 === facts.definitionSha256) return undefined;
  return refuse('E_DEFINITION_CHANGED', 'the definition of the phase is not the pinned one');
}

function reopening(state: LedgerState, { phase: name, payload }: DraftOf<'PHASE_REOPENED'>): Decision | undefined {
  const unknown = payload.affected_lanes.filter((lane) => state.phases[name].lanes[lane] === undefined);
  if (payload.affected_lanes.length === 0 || unknown.length > 0)
    return refuse('E_REOPEN_REASON', 'a reopening names lanes of the phase', unknown);
  const occupant = findOccupant(state);
  if (occupant !== (payload.occupied_by ?? undefined)) {
    return refuse(
      'E_SLOT_OCCUPIED',
      `${occupant ?? 'nothing'} holds the slot, ${payload.occupied_by ?? 'nothing'} was named for ${name}`,
    );
  }
  if (occupant === undefined) return undefined;
  if (PLAN_PHASES.indexOf(occupant) < PLAN_PHASES.indexOf(name)) {
    // What comes later rests on the occupant: if each waited for the other, neither would ever end.
    return refuse('E_SLOT_OCCUPIED', `${occupant} holds the slot and comes before ${name}`);
  }
  return nothingRuns(state.phases[occupant]);
}
