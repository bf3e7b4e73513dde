import { type Refused, refuse } from './decision.ts';
import type { PlanPhase } from './events.ts';
import { noBudgetStop, noDrift, permitted } from './lane-guards.ts';
import type { LedgerState } from './state.ts';

/** What a phase action was asked to do, and when it asks. */
export interface RunRequest {
  readonly phase: PlanPhase;
  /** A lane, or `close` for the end of the phase. */
  readonly lane: string;
  readonly executionId: string;
  readonly attempt: number;
  readonly nowUtc: string;
  /** Digest of the definition that the action carries. */
  readonly definitionSha256: string;
}

/**
 * Why an action may do nothing; undefined when the ledger started exactly this attempt and still permits it (02, section
 * 6.1). A job that was dispatched by hand, or twice, or after a go ended, finds it here before its first effect.
 */
export function runRefusal(state: LedgerState, request: RunRequest): Refused | undefined {
  const { phase: name, lane: id, executionId, attempt } = request;
  const phase = state.phases[name];
  if (id === 'close') return closeRefusal(state, request);
  const lane = phase.lanes[id];
  if (lane?.status !== 'RUNNING' || lane.executionId !== executionId || lane.attempt !== attempt) {
    const found = lane === undefined ? 'no lane of the plan' : `${lane.status}, attempt ${lane.attempt}`;
    const where = lane?.executionId === undefined ? '' : ` of ${lane.executionId}`;
    return refuse('E_LANE_NOT_RUNNING', `${id} is ${found}${where}, not attempt ${attempt} of ${executionId}`);
  }
  if (phase.definitionSha256 !== request.definitionSha256)
    return refuse('E_DEFINITION_CHANGED', 'the action carries another definition than the pinned one');
  return (
    permitted(phase, { lane: id, executionId, nowUtc: request.nowUtc }) ?? noDrift(phase) ?? noBudgetStop(state, name)
  );
}

/** A phase is closed while it is open, in an execution in which the ledger started a lane. */
function closeRefusal(state: LedgerState, { phase: name, executionId }: RunRequest): Refused | undefined {
  const { status, executions } = state.phases[name];
  if (status !== 'ACTIVE' && status !== 'BLOCKED') return refuse('E_NOT_ACTIVE', `${name} is ${status}`);
  if (executions.includes(executionId)) return undefined;
  return refuse('E_LANE_NOT_RUNNING', `no lane of ${name} ever started in ${executionId}`);
}
