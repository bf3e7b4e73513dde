import { digestOf } from '@spine-green/evidence-schemas';
import { mayRest } from '../checks/outcome.ts';
import { type Decision, type GuardFacts, refuse } from './decision.ts';
import { phaseCoverage, predecessorOf, successorOf } from './derived.ts';
import type { Draft, Payload } from './events.ts';
import { goRefusal, noDrift, noWait, passes } from './lane-guards.ts';
import type { ChecklistItem, LedgerState, PhaseState } from './state.ts';

type Completion = Extract<Draft, { event: 'PHASE_COMPLETED' }>;

const ITEMS = ['T1', 'T2', 'T3', 'T4', 'T5', 'T6'] as const satisfies readonly ChecklistItem['id'][];

/** A phase is done when every lane passed and still holds, every item is true, and its envelope says the same. */
export function completion(state: LedgerState, draft: Completion, facts: GuardFacts): Decision | undefined {
  const phase = state.phases[draft.phase];
  const waits = noWait(phase);
  if (waits !== undefined) return waits;
  if (phase.openBlockers.length > 0) {
    return refuse(
      'E_OPEN_BLOCKERS',
      'blockers are open',
      phase.openBlockers.map(({ code }) => code),
    );
  }
  return (
    noDrift(phase) ??
    lanesDone(phase, draft.payload, facts) ??
    mayExecute(phase, draft.payload, facts) ??
    checklistHolds(phase, draft.payload, facts) ??
    envelopeAgrees(state, draft, facts)
  );
}

function lanesDone(phase: PhaseState, payload: Payload<'PHASE_COMPLETED'>, facts: GuardFacts): Decision | undefined {
  const lanes = Object.entries(phase.lanes);
  const running = lanes.filter(([, lane]) => lane.status === 'RUNNING').map(([name]) => name);
  if (running.length > 0) return refuse('E_LANE_CONCURRENT', 'a lane is running', running);
  const open = lanes
    .filter(([, lane]) =>
      lane.planned
        ? !mayRest(facts.substrate, 'planned')
        : !passes(lane, facts.nowUtc) || lane.executionId !== payload.execution_id,
    )
    .map(([name, lane]) => `${name} ${lane.planned ? 'planned' : lane.status}`);
  if (lanes.length === 0) return refuse('E_LANES_OPEN', 'the phase has no lanes', ['PLAN_EXPANDED']);
  return open.length === 0 ? undefined : refuse('E_LANES_OPEN', `not passed in ${payload.execution_id}`, open);
}

/** What took the permission to execute away, an end of its time, a revocation or another pin, took its end away too. */
function mayExecute(
  { lanes, executionGo: go }: PhaseState,
  { execution_id: executionId }: Payload<'PHASE_COMPLETED'>,
  { nowUtc }: GuardFacts,
): Decision | undefined {
  if (Object.values(lanes).every(({ planned, startsUnderActivation }) => planned || startsUnderActivation))
    return undefined;
  if (go === undefined) return refuse('E_NO_EXECUTION_GO', 'no execution go holds');
  return goRefusal(go, { executionId, nowUtc });
}

function checklistHolds(
  { checklist, changedSeq }: PhaseState,
  payload: Payload<'PHASE_COMPLETED'>,
  { substrate }: GuardFacts,
): Decision | undefined {
  if (checklist === undefined || checklist.seq < changedSeq) {
    return refuse('E_CHECKLIST_INCOMPLETE', 'the checklist is older than what it is about', ['TRANSITION_CHECKED']);
  }
  const open = ITEMS.filter((id) => {
    const found = checklist.items.filter((item) => item.id === id);
    return found.length !== 1 || !found.every(({ outcome }) => mayRest(substrate, outcome));
  });
  if (open.length > 0) return refuse('E_CHECKLIST_INCOMPLETE', 'items are not true', open);
  if (digestOf(checklist.items) === payload.checklist_sha256) return undefined;
  return refuse('E_CHECKLIST_INCOMPLETE', 'the digest is that of another checklist', ['TRANSITION_CHECKED']);
}

/** The durable envelope of this very execution, and the index that binds it (04, sections 3.1 and 6.2). */
function envelopeAgrees(
  state: LedgerState,
  { phase: name, payload }: Completion,
  { envelope, indexRoots, substrate }: GuardFacts,
): Decision | undefined {
  if (envelope === undefined) return refuse('E_PHASE_ENVELOPE_MISSING', `${payload.envelope.key} cannot be read`);
  const { document } = envelope;
  const next = successorOf(name);
  const before = predecessorOf(name);
  const previous = before === undefined ? null : (state.phases[before].completed?.envelope.sha256 ?? null);
  const coverage = phaseCoverage(state.phases[name]);
  const parts: readonly (readonly [string, boolean])[] = [
    ['sha256', envelope.sha256 === payload.envelope.sha256],
    ['plan_phase', document.plan_phase === name],
    ['execution_id', document.execution_id === payload.execution_id],
    ['substrate', document.substrate === substrate],
    ['verdict', document.verdict === 'PASS' && document.failure_note === null],
    ['verdict_code', document.verdict_code === payload.verdict_code],
    ['verdict_code', next === undefined || payload.verdict_code === `ADVANCE_TO_${next}`],
    ['prev_phase_envelope_sha256', document.prev_phase_envelope_sha256 === previous],
    [
      'coverage',
      digestOf(document.coverage) === digestOf(coverage) && digestOf(payload.coverage) === digestOf(coverage),
    ],
    ['bundle_root_sha256', indexRoots?.execution === payload.bundle_root_sha256],
    ['run_index_root_sha256', indexRoots !== undefined && indexRoots.run === payload.run_index_root_sha256],
  ];
  const differing = parts.filter(([, agrees]) => !agrees).map(([part]) => part);
  if (differing.length === 0) return undefined;
  return refuse('E_PHASE_ENVELOPE_MISSING', `no envelope of ${payload.execution_id} that advances`, differing);
}
