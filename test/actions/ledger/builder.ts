import { LedgerEventV1 } from '@spine-green/evidence-schemas/documents/ledger_event.v1';
import { decide } from '../../../actions/lib/ledger/decide.ts';
import type { GuardFacts } from '../../../actions/lib/ledger/decision.ts';
import type { Actor, Draft, LedgerEvent, PlanPhase } from '../../../actions/lib/ledger/events.ts';
import { seal } from '../../../actions/lib/ledger/events.ts';
import { fold, type LedgerState } from '../../../actions/lib/ledger/state.ts';

export const NOW = '2026-11-22T10:00:00.000000Z';
export const HEX = 'a'.repeat(64);
export const OPERATOR: Actor = { kind: 'operator', id: 'operator:test', approval_id: 'approval-1' };
export const CONTROLLER: Actor = { kind: 'controller', id: 'test' };
export const REF = { key: 'evidence/embedded/run_control/m0_20261122T100000Z/x.json', version_id: '1', sha256: HEX };
const CI: LedgerEvent['ci'] = {
  repository: 'local',
  workflow: 'test',
  workflow_sha: 'local',
  run_id: 'local',
  run_attempt: 1,
  job: 'local',
  actor: 'test',
};

/** Facts with which every guard that looks outside the ledger is satisfied. */
export const GOOD_FACTS: GuardFacts = {
  nowUtc: NOW,
  substrate: 'dev_min',
  missingParts: [],
  planGaps: [],
  concrete: true,
  snapshot: { sha256: HEX, schemaValid: true, recomputedPass: true },
  knownCodes: ['M0A-B1'],
  envelopeReadable: true,
  driftEvidence: true,
  repinned: true,
  budgetBelowStop: true,
  knownDecisions: [],
};

export const drafts = {
  initialise: (): Draft => ({
    phase: 'M0',
    actor: CONTROLLER,
    event: 'LEDGER_INITIALISED',
    payload: { seed_sha256: HEX, roadmap: [], spec_sha256: HEX },
  }),
  activate: (phase: PlanPhase = 'M0', nonce = `nonce-${phase}`): Draft => ({
    phase,
    actor: OPERATOR,
    event: 'PHASE_ACTIVATED',
    payload: {
      approval_id: 'approval-1',
      reason: 'test',
      self_approved: true,
      nonce,
      predecessor_verdict: phase === 'M0' ? null : REF,
      git_sha: 'local',
    },
  }),
  expand: (phase: PlanPhase = 'M0', states: Readonly<Record<string, 'built' | 'planned'>> = {}): Draft => ({
    phase,
    actor: CONTROLLER,
    event: 'PLAN_EXPANDED',
    payload: {
      definition_sha256: HEX,
      lanes: [
        { lane: `${phase}.A`, state: states.A ?? 'built', depends_on: [], parallel_safe: false },
        { lane: `${phase}.B`, state: states.B ?? 'built', depends_on: [`${phase}.A`], parallel_safe: false },
      ],
      required_decisions: ['region'],
    },
  }),
  pin: (phase: PlanPhase = 'M0', digest = HEX): Draft => ({
    phase,
    actor: CONTROLLER,
    event: 'DECISION_PINNED',
    payload: { key: 'region', value: 'eu-west-2', locator: null, source: 'test', digest },
  }),
  go: (phase: PlanPhase = 'M0'): Draft => ({
    phase,
    actor: OPERATOR,
    event: 'EXECUTION_GO_GRANTED',
    payload: {
      approval_id: 'approval-1',
      lanes: [`${phase}.A`, `${phase}.B`],
      expires_at_utc: '2026-11-23T10:00:00.000000Z',
    },
  }),
  start: (lane = 'M0.A', attempt = 1): Draft => ({
    phase: lane.split('.')[0] as PlanPhase,
    lane,
    actor: CONTROLLER,
    event: 'LANE_STARTED',
    payload: { execution_id: 'm0_20261122T100000Z', attempt, action_version: 'local' },
  }),
  result: (lane = 'M0.A', pass = true, attempt = 1): Draft => ({
    phase: lane.split('.')[0] as PlanPhase,
    lane,
    actor: CONTROLLER,
    event: 'LANE_RESULT_RECORDED',
    payload: {
      execution_id: 'm0_20261122T100000Z',
      attempt,
      overall_pass: pass,
      snapshot: REF,
      blockers: pass ? [] : ['M0A-B1'],
      elapsed_seconds: 1,
      budget_seconds: 60,
      coverage: { pass: 1, fail: 0, planned_checks: [], not_applicable_checks: [] },
    },
  }),
  openBlocker: (): Draft => ({
    phase: 'M0',
    lane: 'M0.A',
    actor: CONTROLLER,
    event: 'BLOCKER_OPENED',
    payload: { code: 'M0A-B1', check_ids: ['M0.A-C01'], message: 'observed', closure_criteria: 'rerun' },
  }),
  closeBlocker: (lane = 'M0.A'): Draft => ({
    phase: 'M0',
    lane,
    actor: CONTROLLER,
    event: 'BLOCKER_CLOSED',
    payload: { code: 'M0A-B1', closing_snapshot: REF },
  }),
  checklist: (pass = true): Draft => ({
    phase: 'M0',
    actor: CONTROLLER,
    event: 'TRANSITION_CHECKED',
    payload: { items: [{ id: 'T1', outcome: pass ? 'pass' : 'fail', detail: 'test' }] },
  }),
  complete: (): Draft => ({
    phase: 'M0',
    actor: CONTROLLER,
    event: 'PHASE_COMPLETED',
    payload: {
      checklist_sha256: HEX,
      envelope: REF,
      verdict_code: 'ADVANCE_TO_M1',
      bundle_root_sha256: HEX,
      coverage: { planned_lanes: [], planned_checks: [], not_applicable_checks: [] },
    },
  }),
  drift: (): Draft => ({
    phase: 'M0',
    actor: CONTROLLER,
    event: 'DRIFT_RAISED',
    payload: { class: 'DS-S1', impact: 'test', severity: 'STOP', evidence: ['test'] },
  }),
  resolveDrift: (resolution: 'REVERTED' | 'REPINNED' = 'REVERTED'): Draft => ({
    phase: 'M0',
    actor: OPERATOR,
    event: 'DRIFT_RESOLVED',
    payload: { class: 'DS-S1', resolution, refs: [], stale_lanes: ['M0.A'] },
  }),
  reopen: (occupied_by: PlanPhase | null = null): Draft => ({
    phase: 'M0',
    actor: OPERATOR,
    event: 'PHASE_REOPENED',
    payload: { reason: 'RERUN_APPROVED', affected_lanes: ['M0.A'], occupied_by },
  }),
  waive: (item: string): Draft => ({
    phase: 'M0',
    actor: OPERATOR,
    event: 'WAIVER_RECORDED',
    payload: { item, reason: 'test', expires_at_utc: NOW, residual_risk: 'test' },
  }),
  budgetStop: (): Draft => ({
    phase: 'M0',
    actor: CONTROLLER,
    event: 'BUDGET_STOP_SET',
    payload: { amount: '28.00', currency: 'USD', snapshot: REF },
  }),
  clearBudget: (reset_intent = 'raised the limit'): Draft => ({
    phase: 'M0',
    actor: OPERATOR,
    event: 'BUDGET_STOP_CLEARED',
    payload: { amount: '1.00', currency: 'USD', reset_intent, snapshot: REF },
  }),
  hold: (): Draft => ({
    phase: 'M1',
    actor: CONTROLLER,
    event: 'NEXT_PHASE_HELD',
    payload: { hold_reason: 'AWAITING_OPERATOR_ACTIVATION' },
  }),
};

/** Seals drafts into a chain without asking the guards: a ledger as it would stand. */
export function chainOf(list: readonly Draft[]): readonly LedgerEvent[] {
  const events: LedgerEvent[] = [];
  for (const draft of list) events.push(LedgerEventV1.parse(seal(draft, events.at(-1), { atUtc: NOW, ci: CI })));
  return events;
}

export const stateAfter = (...list: readonly Draft[]): LedgerState => fold(chainOf(list));

/** The code of the refusal, or `accepted`. */
export function outcome(state: LedgerState, draft: Draft, facts: Partial<GuardFacts> = {}): string {
  const decision = decide(state, draft, { ...GOOD_FACTS, ...facts });
  return 'refusal' in decision ? decision.refusal.code : 'accepted';
}

/** A ledger in which M0 can run its lanes. */
export const executable: readonly Draft[] = [
  drafts.initialise(),
  drafts.activate(),
  drafts.expand(),
  drafts.pin(),
  drafts.go(),
];
