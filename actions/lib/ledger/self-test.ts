import { allowedEvents, decide } from './decide.ts';
import type { GuardFacts } from './decision.ts';
import { type Actor, type Draft, type LedgerEvent, seal } from './events.ts';
import { apply, EMPTY_LEDGER, type LedgerState } from './state.ts';

/**
 * The gate proves its own rules before it is relied on (01, M0.A-C02 and M0.E-C01): the pure functions run on a ledger
 * that exists in memory only. Each fault is a sentence; none means that the rules hold.
 */
export function driftStopsTheLine(): readonly string[] {
  const raised = [pinned, go, drift].reduce<LedgerState>(after, activated());
  return faults([
    ['drift blocks the phase', raised.phases.M0.status === 'BLOCKED'],
    ['drift stops lanes', refusal(raised, laneStart) === 'E_DRIFT_OPEN'],
    ['only the operator resolves drift', refusal(raised, resolve) === 'E_ACTIVATION_NOT_OPERATOR'],
    [
      'an unknown class is refused',
      refusal(activated(), { ...drift, payload: { ...drift.payload, class: 'DS-X1' } }) === 'E_DRIFT_CLASS_UNKNOWN',
    ],
  ]);
}

export function transitionFaults(): readonly string[] {
  const active = activated();
  return faults([
    [
      'automation cannot activate',
      refusal(INITIAL, { ...activate('M0'), actor: CONTROLLER }) === 'E_ACTIVATION_NOT_OPERATOR',
    ],
    ['one phase holds the slot', refusal(active, activate('M1')) === 'E_SLOT_OCCUPIED'],
    ['a phase needs its predecessor', refusal(INITIAL, activate('M1')) === 'E_PREDECESSOR_NOT_DONE'],
    ['execution needs every decision', refusal(active, go) === 'E_DECISION_INCOMPLETE'],
    ['a lane needs the execution go', refusal(active, laneStart) === 'E_NO_EXECUTION_GO'],
    ['completion needs the checklist', refusal(active, complete) === 'E_CHECKLIST_INCOMPLETE'],
    ['an approval is good once', refusal(INITIAL_USED, activate('M0')) === 'E_ACTIVATION_TOKEN_REUSED'],
    ['nothing reopens but what is done', refusal(active, reopen) === 'E_ILLEGAL_TRANSITION'],
    ['a phase that has not started allows few events', allowedEvents('NOT_STARTED').length === 6],
  ]);
}

const CONTROLLER: Actor = { kind: 'controller', id: 'self-test' };
const OPERATOR: Actor = { kind: 'operator', id: 'self-test', approval_id: 'self-test' };
const HEX = '0'.repeat(64);
const NOW = '2026-01-01T00:00:00.000000Z';
const REF = { key: 'evidence/none.json', version_id: '1', sha256: HEX };
const CI: LedgerEvent['ci'] = {
  repository: 'none',
  workflow: 'none',
  workflow_sha: 'none',
  run_id: 'none',
  run_attempt: 1,
  job: 'none',
  actor: 'none',
};

const initialise: Draft = {
  phase: 'M0',
  actor: CONTROLLER,
  event: 'LEDGER_INITIALISED',
  payload: { seed_sha256: HEX, roadmap: [], spec_sha256: HEX },
};
const INITIAL = after(EMPTY_LEDGER, initialise);
const INITIAL_USED: LedgerState = { ...INITIAL, usedNonces: ['self-test'] };

const activate = (phase: 'M0' | 'M1'): Draft => ({
  phase,
  actor: OPERATOR,
  event: 'PHASE_ACTIVATED',
  payload: {
    approval_id: 'self-test',
    reason: 'self-test',
    self_approved: true,
    nonce: 'self-test',
    predecessor_verdict: null,
    git_sha: 'none',
  },
});
const expand: Draft = {
  phase: 'M0',
  actor: CONTROLLER,
  event: 'PLAN_EXPANDED',
  payload: {
    definition_sha256: HEX,
    lanes: [{ lane: 'M0.A', state: 'built', depends_on: [], parallel_safe: false }],
    required_decisions: ['undecided'],
  },
};
const go: Draft = {
  phase: 'M0',
  actor: OPERATOR,
  event: 'EXECUTION_GO_GRANTED',
  payload: { approval_id: 'self-test', lanes: ['M0.A'], expires_at_utc: NOW },
};
const pinned: Draft = {
  phase: 'M0',
  actor: CONTROLLER,
  event: 'DECISION_PINNED',
  payload: { key: 'undecided', value: 'decided', locator: null, source: 'self-test', digest: HEX },
};
const laneStart: Draft = {
  phase: 'M0',
  lane: 'M0.A',
  actor: CONTROLLER,
  event: 'LANE_STARTED',
  payload: { execution_id: 'm0_20260101T000000Z', attempt: 1, action_version: 'none' },
};
const drift: Draft<'DRIFT_RAISED'> = {
  phase: 'M0',
  actor: CONTROLLER,
  event: 'DRIFT_RAISED',
  payload: { class: 'DS-S1', impact: 'self-test', severity: 'STOP', evidence: ['self-test'] },
};
const resolve: Draft = {
  phase: 'M0',
  actor: CONTROLLER,
  event: 'DRIFT_RESOLVED',
  payload: { class: 'DS-S1', resolution: 'REVERTED', refs: [], stale_lanes: [] },
};
const complete: Draft = {
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
};
const reopen: Draft = {
  phase: 'M0',
  actor: OPERATOR,
  event: 'PHASE_REOPENED',
  payload: { reason: 'SCOPE_UPLIFT', affected_lanes: [], occupied_by: null },
};

function activated(): LedgerState {
  return [activate('M0'), expand].reduce(after, INITIAL);
}

function after(state: LedgerState, draft: Draft): LedgerState {
  const event = seal(draft, undefined, { atUtc: NOW, ci: CI });
  return apply(state, { ...event, seq: state.seq + 1 });
}

function refusal(state: LedgerState, draft: Draft, facts: Partial<GuardFacts> = {}): string | undefined {
  const decision = decide(state, draft, { nowUtc: NOW, substrate: 'dev_min', ...facts });
  return 'refusal' in decision ? decision.refusal.code : undefined;
}

const faults = (rules: readonly (readonly [string, boolean])[]): readonly string[] =>
  rules.filter(([, holds]) => !holds).map(([rule]) => rule);
