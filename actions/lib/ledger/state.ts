import type { LedgerEvent, Payload, PlanPhase } from './events.ts';
import { PLAN_PHASES } from './events.ts';

export type PhaseStatus = 'NOT_STARTED' | 'ACTIVE' | 'BLOCKED' | 'DONE';
export type LaneStatus = 'NOT_RUN' | 'RUNNING' | 'PASS' | 'FAIL' | 'STALE';
export type SnapshotRef = Payload<'LANE_RESULT_RECORDED'>['snapshot'];
export type Coverage = Payload<'LANE_RESULT_RECORDED'>['coverage'];
export type ChecklistItem = Payload<'TRANSITION_CHECKED'>['items'][number];

export interface LaneState {
  readonly status: LaneStatus;
  readonly planned: boolean;
  readonly dependsOn: readonly string[];
  readonly parallelSafe: boolean;
  /** It settles what is to be executed, so the activation is enough for it. */
  readonly startsUnderActivation: boolean;
  readonly executionId: string | undefined;
  readonly attempt: number;
  readonly snapshot: SnapshotRef | undefined;
  readonly coverage: Coverage;
  /** Sequence number of the newest result. */
  readonly resultSeq: number;
}

export interface OpenBlocker {
  readonly code: string;
  readonly lane: string;
  readonly openedSeq: number;
}

export type PinnedDecision = Pick<Payload<'DECISION_PINNED'>, 'digest' | 'value' | 'locator'>;

export interface PhaseState {
  readonly status: PhaseStatus;
  readonly elaboration: 'GATE_LEVEL' | 'EXECUTION_GRADE';
  readonly executionGo: { readonly lanes: readonly string[]; readonly expiresAtUtc: string } | undefined;
  readonly definitionSha256: string | undefined;
  readonly requiredDecisions: readonly string[];
  readonly pinned: Readonly<Record<string, PinnedDecision>>;
  readonly lanes: Readonly<Record<string, LaneState>>;
  readonly openBlockers: readonly OpenBlocker[];
  readonly openDrift: readonly string[];
  readonly holdReason: string | undefined;
  readonly waitingOn: PlanPhase | undefined;
  readonly checklist: { readonly items: readonly ChecklistItem[]; readonly seq: number } | undefined;
  readonly completed: (Payload<'PHASE_COMPLETED'> & { readonly seq: number }) | undefined;
  readonly activation: Payload<'PHASE_ACTIVATED'> | undefined;
}

export interface LedgerState {
  readonly seq: number;
  readonly headSha256: string | null;
  readonly atUtc: string | null;
  readonly phases: Readonly<Record<PlanPhase, PhaseState>>;
  readonly budgetStop: boolean;
  readonly usedNonces: readonly string[];
}

const NO_COVERAGE: Coverage = { pass: 0, fail: 0, planned_checks: [], not_applicable_checks: [] };

const NEW_PHASE: PhaseState = {
  status: 'NOT_STARTED',
  elaboration: 'GATE_LEVEL',
  executionGo: undefined,
  definitionSha256: undefined,
  requiredDecisions: [],
  pinned: {},
  lanes: {},
  openBlockers: [],
  openDrift: [],
  holdReason: undefined,
  waitingOn: undefined,
  checklist: undefined,
  completed: undefined,
  activation: undefined,
};

export const EMPTY_LEDGER: LedgerState = {
  seq: 0,
  headSha256: null,
  atUtc: null,
  phases: Object.fromEntries(PLAN_PHASES.map((phase) => [phase, NEW_PHASE])) as Record<PlanPhase, PhaseState>,
  budgetStop: false,
  usedNonces: [],
};

/** Status is the fold of the events and nothing else (02, section 2). */
export const fold = (events: readonly LedgerEvent[]): LedgerState => events.reduce(apply, EMPTY_LEDGER);

export function apply(state: LedgerState, event: LedgerEvent): LedgerState {
  const next: LedgerState = { ...state, seq: event.seq, headSha256: event.event_sha256, atUtc: event.at_utc };
  if (event.event === 'LEDGER_INITIALISED') return next;
  if (event.event === 'BUDGET_STOP_SET') return { ...next, budgetStop: true };
  if (event.event === 'BUDGET_STOP_CLEARED') return { ...next, budgetStop: false };
  const phases = { ...next.phases, [event.phase]: applyToPhase(next.phases[event.phase], event) };
  if (event.event === 'PHASE_ACTIVATED')
    return { ...next, phases, usedNonces: [...next.usedNonces, event.payload.nonce] };
  if (event.event === 'PHASE_REOPENED' && event.payload.occupied_by !== null) {
    const occupant = phases[event.payload.occupied_by];
    phases[event.payload.occupied_by] = { ...occupant, status: 'BLOCKED', waitingOn: event.phase };
  }
  return { ...next, phases };
}

function applyToPhase(phase: PhaseState, event: LedgerEvent): PhaseState {
  switch (event.event) {
    case 'PHASE_ACTIVATED':
      return { ...phase, status: 'ACTIVE', holdReason: undefined, activation: event.payload };
    case 'PLAN_EXPANDED':
      return expandPlan(phase, event.payload);
    case 'DECISION_PINNED':
      return pinDecision(phase, event.payload);
    case 'EXECUTION_GO_GRANTED':
      return { ...phase, executionGo: { lanes: event.payload.lanes, expiresAtUtc: event.payload.expires_at_utc } };
    case 'EXECUTION_GO_REVOKED':
      return { ...phase, executionGo: undefined };
    case 'LANE_STARTED':
      return startLane(phase, event, event.payload);
    case 'LANE_RESULT_RECORDED':
      return recordLane(phase, event, event.payload);
    case 'BLOCKER_OPENED':
      return withStatus({
        ...phase,
        openBlockers: [
          ...phase.openBlockers,
          { code: event.payload.code, lane: event.lane ?? '', openedSeq: event.seq },
        ],
      });
    case 'BLOCKER_CLOSED':
      return withStatus({
        ...phase,
        openBlockers: phase.openBlockers.filter(({ code, lane }) => code !== event.payload.code || lane !== event.lane),
      });
    case 'DRIFT_RAISED':
      return withStatus({ ...phase, openDrift: [...phase.openDrift, event.payload.class] });
    case 'DRIFT_RESOLVED':
      return withStatus({
        ...staleLanes(phase, event.payload.stale_lanes),
        openDrift: phase.openDrift.filter((open) => open !== event.payload.class),
      });
    case 'TRANSITION_CHECKED':
      return { ...phase, checklist: { items: event.payload.items, seq: event.seq } };
    case 'PHASE_COMPLETED':
      return { ...phase, status: 'DONE', executionGo: undefined, completed: { ...event.payload, seq: event.seq } };
    case 'NEXT_PHASE_HELD':
      return { ...phase, holdReason: event.payload.hold_reason };
    case 'PHASE_REOPENED':
      return {
        ...staleLanes(phase, event.payload.affected_lanes),
        status: 'ACTIVE',
        completed: undefined,
        checklist: undefined,
      };
    case 'WAIVER_RECORDED':
    case 'LEDGER_INITIALISED':
    case 'BUDGET_STOP_SET':
    case 'BUDGET_STOP_CLEARED':
      return phase;
  }
}

/** BLOCKED keeps the slot (02, section 3.1); it ends when the last blocker and the last drift are gone. */
function withStatus(phase: PhaseState): PhaseState {
  const halted = phase.openBlockers.length > 0 || phase.openDrift.length > 0;
  return { ...phase, status: halted ? 'BLOCKED' : 'ACTIVE' };
}

function expandPlan(phase: PhaseState, body: Payload<'PLAN_EXPANDED'>): PhaseState {
  const lanes = body.lanes.map((lane): [string, LaneState] => [
    lane.lane,
    {
      ...(phase.lanes[lane.lane] ?? {
        status: 'NOT_RUN',
        executionId: undefined,
        attempt: 0,
        snapshot: undefined,
        coverage: NO_COVERAGE,
        resultSeq: 0,
      }),
      planned: lane.state === 'planned',
      dependsOn: lane.depends_on,
      parallelSafe: lane.parallel_safe,
      startsUnderActivation: lane.starts_under === 'activation',
    },
  ]);
  return {
    ...phase,
    elaboration: 'EXECUTION_GRADE',
    definitionSha256: body.definition_sha256,
    requiredDecisions: body.required_decisions,
    lanes: Object.fromEntries(lanes),
  };
}

/** A pin that changes makes every result that was reached under the old one stale (02, section 3.3). */
function pinDecision(phase: PhaseState, body: Payload<'DECISION_PINNED'>): PhaseState {
  const before = phase.pinned[body.key];
  const { digest, value, locator } = body;
  const pinned = { ...phase.pinned, [body.key]: { digest, value, locator } };
  if (before === undefined || before.digest === digest) return { ...phase, pinned };
  return { ...staleLanes(phase, Object.keys(phase.lanes)), pinned };
}

function startLane(phase: PhaseState, event: LedgerEvent, body: Payload<'LANE_STARTED'>): PhaseState {
  const id = event.lane ?? '';
  const lane = phase.lanes[id];
  if (lane === undefined) return phase;
  const running: LaneState = { ...lane, status: 'RUNNING', executionId: body.execution_id, attempt: body.attempt };
  return { ...phase, lanes: { ...dependentsStale(phase, id).lanes, [id]: running } };
}

function recordLane(phase: PhaseState, event: LedgerEvent, body: Payload<'LANE_RESULT_RECORDED'>): PhaseState {
  const id = event.lane ?? '';
  const lane = phase.lanes[id];
  if (lane === undefined) return phase;
  const done: LaneState = {
    ...lane,
    status: body.overall_pass ? 'PASS' : 'FAIL',
    snapshot: body.snapshot,
    coverage: body.coverage,
    resultSeq: event.seq,
  };
  return { ...phase, lanes: { ...phase.lanes, [id]: done } };
}

/** When a lane runs again, what rests on its former result no longer holds. */
function dependentsStale(phase: PhaseState, id: string): PhaseState {
  const affected = new Set([id]);
  for (let grew = true; grew; ) {
    grew = false;
    for (const [name, lane] of Object.entries(phase.lanes)) {
      if (affected.has(name) || !lane.dependsOn.some((dependency) => affected.has(dependency))) continue;
      affected.add(name);
      grew = true;
    }
  }
  affected.delete(id);
  return staleLanes(phase, [...affected]);
}

function staleLanes(phase: PhaseState, names: readonly string[]): PhaseState {
  const stale = new Set(names);
  const lanes = Object.entries(phase.lanes).map(([name, lane]): [string, LaneState] => [
    name,
    stale.has(name) && lane.status === 'PASS' ? { ...lane, status: 'STALE' } : lane,
  ]);
  return { ...phase, lanes: Object.fromEntries(lanes) };
}
