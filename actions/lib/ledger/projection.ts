import type { LedgerStateV1 } from '@spine-green/evidence-schemas/documents/ledger_state.v1';
import { finalWord, unresolvedDecisions } from './derived.ts';
import { PLANNED_DRIFT } from './drift.ts';
import { PLAN_PHASES, type PlanPhase } from './events.ts';
import { passes } from './lane-guards.ts';
import type { LaneState, LedgerState } from './state.ts';

/** The readable copy of the fold; it carries the head it was made from and is never read back as truth (02, section 2). */
export function project(state: LedgerState, substrate: LedgerStateV1['substrate']): LedgerStateV1 {
  return {
    schema: 'fp.ledger_state.v1',
    substrate,
    ledger_seq: state.seq,
    ledger_head_sha256: state.headSha256,
    at_utc: state.atUtc,
    budget_stop: state.budgetStop,
    used_nonces: [...state.usedNonces],
    final_word: finalWord(state),
    phases: PLAN_PHASES.map((phase) => projectPhase(state, phase)),
    planned_drift: PLANNED_DRIFT.map((row) => ({ class: row.class, waits_for: row.waitsFor })),
  };
}

function projectPhase(state: LedgerState, name: PlanPhase): LedgerStateV1['phases'][number] {
  const phase = state.phases[name];
  const go = phase.executionGo;
  return {
    phase: name,
    status: phase.status,
    elaboration: phase.elaboration,
    definition_sha256: phase.definitionSha256 ?? null,
    execution_go:
      go === undefined ? null : { lanes: [...go.lanes], execution_id: go.executionId, expires_at_utc: go.expiresAtUtc },
    unresolved_decisions: [...unresolvedDecisions(phase)],
    open_blockers: phase.openBlockers.map(({ code, lane, openedSeq }) => ({ code, lane, opened_seq: openedSeq })),
    open_drift: [...phase.openDrift],
    hold_reason: phase.holdReason ?? null,
    waiting_on: phase.waitingOn ?? null,
    lanes: Object.entries(phase.lanes).map(([id, lane]) => projectLane(id, lane, state.atUtc ?? '')),
    completed_seq: phase.completed?.seq ?? null,
    verdict_code: (phase.completed?.verdict_code as LedgerStateV1['phases'][number]['verdict_code']) ?? null,
  };
}

type ProjectedLane = LedgerStateV1['phases'][number]['lanes'][number];

const projectLane = (id: string, lane: LaneState, atUtc: string): ProjectedLane => ({
  lane: id,
  status: lane.status,
  planned: lane.planned,
  execution_id: lane.executionId ?? null,
  attempt: lane.attempt,
  snapshot: lane.snapshot ?? null,
  waived: lane.waivedUntil !== undefined && passes(lane, atUtc),
});
