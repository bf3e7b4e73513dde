import type { ApprovalRecordV1 } from '@spine-green/evidence-schemas/documents/approval_record.v1';
import { comparedFindings } from '../compared.ts';
import { decide } from '../decide.ts';
import type { GuardFacts } from '../decision.ts';
import { type Actor, type Draft, type LedgerEvent, seal } from '../events.ts';
import { applyEvent } from '../fold.ts';
import { EMPTY_LEDGER, type LedgerState } from '../state.ts';

/** A ledger that exists in memory only, on which the gate tries its own rules before anybody relies on them. */
const NAME = 'self-test';
const HEX = '0'.repeat(64);
const NOW = '2026-01-01T00:00:00.000000Z';
const LATER = '2026-01-02T00:00:00.000000Z';
const EXECUTION = 'm0_20260101T000000Z';
const REF = { key: 'evidence/none.json', version_id: '1', sha256: HEX };
const NOWHERE = { kafka_cluster_id: null, db_resource_id: null, image_digest: null };
const APPROVAL = { ...REF, nonce: NAME };
export const CONTROLLER: Actor = { kind: 'controller', id: NAME };
const OPERATOR: Actor = { kind: 'operator', id: NAME, approval_id: NAME };
const CI: LedgerEvent['ci'] = {
  repository: NAME,
  workflow: NAME,
  workflow_sha: NAME,
  run_id: NAME,
  run_attempt: 1,
  job: NAME,
  actor: NAME,
};
const COVERAGE = { pass: 1, fail: 0, planned_checks: [], not_applicable_checks: [] };
/** At its bound, so that it stops everything. */
const COST = { amount: '1', bound: '1', currency: 'USD', data_as_of_utc: NOW } as const;
const M0 = { phase: 'M0', actor: CONTROLLER } as const;
const OF_OPERATOR = { phase: 'M0', actor: OPERATOR } as const;
const A = { ...M0, lane: 'M0.A' } as const;

const activation = (phase: 'M0' | 'M1'): Draft => ({
  phase,
  actor: OPERATOR,
  event: 'PHASE_ACTIVATED',
  payload: {
    approval_id: NAME,
    approval_mechanism: 'recorded_answer',
    approval: APPROVAL,
    execution_id: EXECUTION,
    reason: NAME,
    self_approved: true,
    predecessor_verdict: null,
    git_sha: NAME,
  },
});

const result = (pass: boolean): Draft => ({
  ...A,
  event: 'LANE_RESULT_RECORDED',
  payload: {
    execution_id: EXECUTION,
    attempt: 1,
    overall_pass: pass,
    snapshot: REF,
    blockers: pass ? [] : ['M0A-B1'],
    elapsed_seconds: 1,
    budget_seconds: 1,
    coverage: COVERAGE,
    epoch: NOWHERE,
    waivable: null,
  },
});

/** One draft for each kind of event, on the one lane of the phase. */
export const DRAFTS = {
  LEDGER_INITIALISED: {
    ...M0,
    event: 'LEDGER_INITIALISED',
    payload: { seed_sha256: HEX, roadmap: [], spec_sha256: HEX },
  },
  PHASE_ACTIVATED: activation('M0'),
  PLAN_EXPANDED: {
    ...M0,
    event: 'PLAN_EXPANDED',
    payload: {
      definition_sha256: HEX,
      lanes: [{ lane: 'M0.A', state: 'built', depends_on: [], source_lanes: [], parallel_safe: false }],
      required_decisions: ['undecided'],
    },
  },
  DECISION_PINNED: {
    ...M0,
    event: 'DECISION_PINNED',
    payload: {
      key: 'undecided',
      value: NAME,
      locator: null,
      not_applicable: null,
      source: 'computed',
      digest: HEX,
      registry_sha256: HEX,
      approval: null,
    },
  },
  EXECUTION_GO_GRANTED: {
    ...OF_OPERATOR,
    event: 'EXECUTION_GO_GRANTED',
    payload: {
      approval_id: NAME,
      approval: { ...APPROVAL, nonce: 'go' },
      execution_id: EXECUTION,
      lanes: ['M0.A'],
      expires_at_utc: LATER,
    },
  },
  EXECUTION_GO_REVOKED: { ...M0, event: 'EXECUTION_GO_REVOKED', payload: { reason: NAME, approval: null } },
  LANE_STARTED: {
    ...A,
    event: 'LANE_STARTED',
    payload: { execution_id: EXECUTION, attempt: 1, action_version: NAME, definition_sha256: HEX, lost: null },
  },
  LANE_RESULT_RECORDED: result(true),
  BLOCKER_OPENED: {
    ...A,
    event: 'BLOCKER_OPENED',
    payload: { code: 'M0A-B1', check_ids: ['M0.A-C01'], message: NAME, closure_criteria: NAME },
  },
  BLOCKER_CLOSED: { ...A, event: 'BLOCKER_CLOSED', payload: { code: 'M0A-B1', closing_snapshot: REF } },
  DRIFT_RAISED: {
    ...M0,
    event: 'DRIFT_RAISED',
    payload: {
      class: 'DS-S1',
      impact: NAME,
      severity: 'STOP',
      evidence: [NAME],
      compared: [comparedFindings('DS-S1', [NAME])],
    },
  },
  DRIFT_RESOLVED: {
    ...OF_OPERATOR,
    event: 'DRIFT_RESOLVED',
    payload: { class: 'DS-S1', resolution: 'REVERTED', refs: [], stale_lanes: [], compared: [], approval: APPROVAL },
  },
  TRANSITION_CHECKED: {
    ...M0,
    event: 'TRANSITION_CHECKED',
    payload: { items: [{ id: 'T1', outcome: 'fail', detail: NAME }] },
  },
  PHASE_COMPLETED: {
    ...M0,
    event: 'PHASE_COMPLETED',
    payload: {
      execution_id: EXECUTION,
      checklist_sha256: HEX,
      envelope: REF,
      verdict_code: 'ADVANCE_TO_M1',
      bundle_root_sha256: HEX,
      run_index_root_sha256: null,
      coverage: { planned_lanes: [], planned_checks: [], not_applicable_checks: [] },
    },
  },
  NEXT_PHASE_HELD: { ...M0, event: 'NEXT_PHASE_HELD', payload: { hold_reason: NAME } },
  PHASE_REOPENED: {
    ...OF_OPERATOR,
    event: 'PHASE_REOPENED',
    payload: {
      execution_id: EXECUTION,
      reason: 'SCOPE_UPLIFT',
      affected_lanes: ['M0.A'],
      occupied_by: null,
      approval: APPROVAL,
    },
  },
  WAIVER_RECORDED: {
    ...OF_OPERATOR,
    lane: 'M0.A',
    event: 'WAIVER_RECORDED',
    payload: {
      item: 'evidence:M0.A',
      code: 'M0A-B1',
      elapsed_seconds: 1,
      reason: NAME,
      expires_at_utc: LATER,
      residual_risk: NAME,
      approval: APPROVAL,
    },
  },
  BUDGET_STOP_SET: { ...M0, event: 'BUDGET_STOP_SET', payload: { ...COST, snapshot: REF } },
  BUDGET_STOP_CLEARED: {
    ...OF_OPERATOR,
    event: 'BUDGET_STOP_CLEARED',
    payload: { ...COST, reset_intent: NAME, snapshot: REF, approval: APPROVAL },
  },
  EVIDENCE_SEALED: { ...M0, event: 'EVIDENCE_SEALED', payload: { evidence_root_sha256: HEX, objects: 1 } },
} as const satisfies Readonly<Record<Draft['event'], Draft>>;

export const nextActivation = activation('M1');
export const failedResult = result(false);

/** Seals and folds drafts without asking the guards: a ledger as it would stand. */
export function ledgerAfter(...drafts: readonly Draft[]): LedgerState {
  let state = EMPTY_LEDGER;
  for (const draft of drafts) {
    const event = seal(draft, undefined, { atUtc: NOW, ci: CI });
    state = applyEvent(state, { ...event, seq: state.seq + 1 });
  }
  return state;
}

const RECORD: ApprovalRecordV1 = {
  schema: 'fp.approval_record.v1',
  mechanism: 'embedded_recorded_answer',
  environment: 'phase-activation-m0',
  phase: 'M0',
  execution_id: EXECUTION,
  substrate: 'embedded',
  purpose: 'activation',
  subject: null,
  decisions: [],
  approval_id: NAME,
  nonce: NAME,
  operator: NAME,
  approved_at_utc: NOW,
  expires_at_utc: LATER,
  comment: NAME,
  self_approved: true,
  predecessor_verdict: null,
  definition_sha256: null,
  protection: { required_reviewers: [NAME], prevent_self_review: false, admin_bypass: true, branch_policy: 'none' },
};

const FACTS: GuardFacts = {
  evidence: DRAFTS.EVIDENCE_SEALED.payload,
  nowUtc: NOW,
  substrate: 'embedded',
  approval: { record: RECORD, sha256: HEX },
  definitionSha256: HEX,
  missingParts: [],
  planGaps: [],
  plan: DRAFTS.PLAN_EXPANDED.payload,
  pin: { declared: true, decidedBy: 'computed' },
  registrySha256: HEX,
  differingDecisions: [],
  snapshot: { sha256: HEX, faults: [], overallPass: true, blockers: [] },
  knownCodes: ['M0A-B1'],
  cost: {
    schema: 'fp.cost_snapshot.v1',
    substrate: 'embedded',
    captured_at_utc: NOW,
    data_as_of_utc: NOW,
    currency: 'USD',
    combined_month_to_date: '1',
    alert_3: '1',
  },
};

/** What the ledger says to an act: the code of its refusal, or `accepted`. */
export function answerTo(state: LedgerState, draft: Draft, facts: Partial<GuardFacts> = {}): string {
  const decision = decide(state, draft, { ...FACTS, ...facts });
  return 'refusal' in decision ? decision.refusal.code : 'accepted';
}
