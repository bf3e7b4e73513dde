import type { LedgerEvent, Payload } from './events.ts';
import type { Coverage, LaneState, PhaseState } from './state.ts';

const NO_COVERAGE: Coverage = { pass: 0, fail: 0, planned_checks: [], not_applicable_checks: [] };

const NEVER_RUN = {
  status: 'NOT_RUN',
  executionId: undefined,
  attempt: 0,
  attempts: {},
  startedBy: undefined,
  startedAtUtc: undefined,
  snapshot: undefined,
  earlierSnapshots: [],
  coverage: NO_COVERAGE,
  resultSeq: 0,
  elapsedSeconds: undefined,
  waivable: undefined,
  epoch: undefined,
  waivedUntil: undefined,
} as const;

/** The plan of a phase as it is pinned; what its lanes did before stays known. */
export function expandPlan(phase: PhaseState, body: Payload<'PLAN_EXPANDED'>, seq: number): PhaseState {
  const lanes = body.lanes.map((lane): [string, LaneState] => [
    lane.lane,
    {
      ...(phase.lanes[lane.lane] ?? NEVER_RUN),
      planned: lane.state === 'planned',
      dependsOn: lane.depends_on,
      sourceLanes: lane.source_lanes,
      parallelSafe: lane.parallel_safe,
      startsUnderActivation: lane.starts_under === 'activation',
    },
  ]);
  return {
    ...phase,
    // A go is over the plan that stood when it was given, as it is over the decisions.
    executionGo: phase.definitionSha256 === body.definition_sha256 ? phase.executionGo : undefined,
    elaboration: 'EXECUTION_GRADE',
    definitionSha256: body.definition_sha256,
    expandedSeq: seq,
    requiredDecisions: body.required_decisions,
    lanes: Object.fromEntries(lanes),
  };
}

export function beginLane(phase: PhaseState, event: LedgerEvent, body: Payload<'LANE_STARTED'>): PhaseState {
  const { execution_id: executionId, attempt } = body;
  const executions = phase.executions.includes(executionId) ? phase.executions : [...phase.executions, executionId];
  return changeLane({ ...phase, executions }, event.lane, (lane) => ({
    ...lane,
    status: 'RUNNING',
    executionId,
    attempt,
    attempts: { ...lane.attempts, [executionId]: attempt },
    startedBy: event.ci,
    startedAtUtc: event.at_utc,
    waivable: undefined,
    waivedUntil: undefined,
  }));
}

export const finishLane = (phase: PhaseState, event: LedgerEvent, body: Payload<'LANE_RESULT_RECORDED'>): PhaseState =>
  changeLane(phase, event.lane, (lane) => ({
    ...lane,
    status: body.overall_pass ? 'PASS' : 'FAIL',
    snapshot: body.snapshot,
    earlierSnapshots: lane.snapshot === undefined ? [] : [...lane.earlierSnapshots, lane.snapshot],
    coverage: body.coverage,
    resultSeq: event.seq,
    elapsedSeconds: body.elapsed_seconds,
    waivable: body.waivable ?? undefined,
    epoch: body.epoch,
  }));

/** The one thing that was wrong is accepted, for this execution and until the waiver ends. */
export const waiveBudget = (phase: PhaseState, event: LedgerEvent, body: Payload<'WAIVER_RECORDED'>): PhaseState =>
  changeLane(phase, event.lane, (lane) => ({ ...lane, status: 'PASS', waivedUntil: body.expires_at_utc }));

/** Without permission nothing runs; what an attempt still brings is not recorded, and its lane runs again. */
export function abandonRuns(phase: PhaseState): PhaseState {
  const lanes = Object.entries(phase.lanes).map(([name, lane]): [string, LaneState] => [
    name,
    lane.status === 'RUNNING' ? { ...lane, status: 'STALE' } : lane,
  ]);
  return { ...phase, lanes: Object.fromEntries(lanes) };
}

function changeLane(phase: PhaseState, name: string | undefined, change: (lane: LaneState) => LaneState): PhaseState {
  const lane = phase.lanes[name ?? ''];
  return lane === undefined ? phase : { ...phase, lanes: { ...phase.lanes, [name ?? '']: change(lane) } };
}
