import { createHash } from 'node:crypto';
import type { Actor, Draft, LedgerEvent, PlanPhase } from '../../../actions/lib/ledger/events.ts';

export const NOW = '2026-11-22T10:00:00.000000Z';
export const END = '2026-11-23T10:00:00.000000Z';
export const HEX = 'a'.repeat(64);
export const ROOT = 'c'.repeat(64);
/** Of the canonical texts of no finding and of one, by another program. */
export const NOTHING_SHA256 = '4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945';
export const TEST_SHA256 = 'ecfd160805b1b0481fd0793c745be3b45d2054582de1c4df5d9b8fa4d78e7fbc';
/** A value and the digest of its canonical text, by another program. */
export const REGION = ['eu-west-2', '347e532efd610fc2fb7633617816c708d7753840cbfbfe081da41d4053010c16'] as const;
export const OTHER_REGION = ['eu-west-3', 'de98bba23efea7951e4c944df4956c857aa1c8d0b97dc14a21e4ce50ed74d704'] as const;
export const EXECUTION = 'm0_20261122T100000Z';
/** The execution of another phase at that second. */
export const executionIn = (phase: PlanPhase): string => EXECUTION.replace('m0', phase.toLowerCase());
export const OPERATOR: Actor = { kind: 'operator', id: 'operator:test', approval_id: 'approval-1' };
export const CONTROLLER: Actor = { kind: 'controller', id: 'test' };
export const REF = { key: `evidence/embedded/run_control/${EXECUTION}/x.json`, version_id: '1', sha256: HEX };
export const CI: LedgerEvent['ci'] = {
  repository: 'local',
  workflow: 'test',
  workflow_sha: 'local',
  run_id: 'local',
  run_attempt: 1,
  job: 'local',
  actor: 'test',
};

const ITEMS = ['T1', 'T2', 'T3', 'T4', 'T5', 'T6'] as const;
const items = (failing: readonly string[]) =>
  ITEMS.map((id) => ({ id, outcome: failing.includes(id) ? ('fail' as const) : ('pass' as const), detail: 'test' }));

/** Digest of the canonical JSON of the passing checklist, by another implementation than the ledger's. */
const LIST_SHA256 = createHash('sha256')
  .update(`[${ITEMS.map((id) => `{"detail":"test","id":"${id}","outcome":"pass"}`).join(',')}]`)
  .digest('hex');

const approval = (nonce: string) => ({ ...REF, nonce });
const phaseOf = (lane: string): PlanPhase => lane.split('.')[0] as PlanPhase;

/** One draft of every kind, for M0 unless said otherwise. */
export const drafts = {
  initialise: (): Draft => ({
    phase: 'M0',
    actor: CONTROLLER,
    event: 'LEDGER_INITIALISED',
    payload: { seed_sha256: HEX, roadmap: [], spec_sha256: HEX },
  }),
  activate: (phase: PlanPhase = 'M0', nonce = `activate-${phase}`): Draft => ({
    phase,
    actor: OPERATOR,
    event: 'PHASE_ACTIVATED',
    payload: {
      approval_id: 'approval-1',
      approval_mechanism: 'recorded_answer',
      approval: approval(nonce),
      execution_id: executionIn(phase),
      reason: 'test',
      self_approved: true,
      predecessor_verdict: phase === 'M0' ? null : REF,
      git_sha: 'local',
    },
  }),
  expand: (
    phase: PlanPhase = 'M0',
    states: Readonly<Record<string, 'built' | 'planned'>> = {},
    definition_sha256 = HEX,
  ): Draft => ({
    phase,
    actor: CONTROLLER,
    event: 'PLAN_EXPANDED',
    payload: {
      definition_sha256,
      lanes: [
        {
          lane: `${phase}.A`,
          state: states.A ?? 'built',
          depends_on: [],
          source_lanes: phase === 'M0' ? [] : ['M0.B'],
          parallel_safe: false,
        },
        {
          lane: `${phase}.B`,
          state: states.B ?? 'built',
          depends_on: [`${phase}.A`],
          source_lanes: [`${phase}.A`],
          parallel_safe: false,
        },
      ],
      required_decisions: ['region'],
    },
  }),
  pin: (phase: PlanPhase = 'M0', digest = HEX, registry_sha256 = HEX): Draft => ({
    phase,
    actor: CONTROLLER,
    event: 'DECISION_PINNED',
    payload: {
      key: 'region',
      value: 'eu-west-2',
      locator: null,
      not_applicable: null,
      source: 'handles_registry',
      digest,
      registry_sha256,
      approval: null,
    },
  }),
  operatorPin: (nonce = 'pin-1', key = 'region', [value, digest]: readonly [string, string] = REGION): Draft => ({
    phase: 'M0',
    actor: OPERATOR,
    event: 'DECISION_PINNED',
    payload: {
      key,
      value,
      locator: null,
      not_applicable: null,
      source: 'operator',
      digest,
      registry_sha256: HEX,
      approval: approval(nonce),
    },
  }),
  go: (phase: PlanPhase = 'M0', nonce = `go-${phase}`, execution_id = executionIn(phase)): Draft => ({
    phase,
    actor: OPERATOR,
    event: 'EXECUTION_GO_GRANTED',
    payload: {
      approval_id: 'approval-1',
      approval: approval(nonce),
      execution_id,
      lanes: [`${phase}.A`, `${phase}.B`],
      expires_at_utc: END,
    },
  }),
  revoke: (): Draft => ({
    phase: 'M0',
    actor: CONTROLLER,
    event: 'EXECUTION_GO_REVOKED',
    payload: { reason: 'test', approval: null },
  }),
  revokeByOperator: (): Draft => ({
    phase: 'M0',
    actor: OPERATOR,
    event: 'EXECUTION_GO_REVOKED',
    payload: { reason: 'test', approval: approval('revoke-1') },
  }),
  start: (lane = 'M0.A', attempt = 1, execution_id = executionIn(phaseOf(lane))): Draft => ({
    phase: phaseOf(lane),
    lane,
    actor: CONTROLLER,
    event: 'LANE_STARTED',
    payload: { execution_id, attempt, action_version: 'local', definition_sha256: HEX, lost: null },
  }),
  startAfterLoss: (attempt: number): Draft => ({
    phase: 'M0',
    lane: 'M0.A',
    actor: CONTROLLER,
    event: 'LANE_STARTED',
    payload: {
      execution_id: EXECUTION,
      attempt,
      action_version: 'local',
      definition_sha256: HEX,
      lost: { ...REF, sha256: ROOT },
    },
  }),
  result: (lane = 'M0.A', pass = true, attempt = 1, execution_id = executionIn(phaseOf(lane))): Draft => ({
    phase: phaseOf(lane),
    lane,
    actor: CONTROLLER,
    event: 'LANE_RESULT_RECORDED',
    payload: {
      execution_id,
      attempt,
      overall_pass: pass,
      snapshot: REF,
      blockers: pass ? [] : ['M0A-B1'],
      elapsed_seconds: 1,
      budget_seconds: 60,
      coverage: { pass: 1, fail: 0, planned_checks: [], not_applicable_checks: [] },
      epoch: { kafka_cluster_id: null, db_resource_id: null, image_digest: null },
      waivable: null,
    },
  }),
  overBudget: (): Draft => {
    const result = drafts.result('M0.A', false) as Extract<Draft, { event: 'LANE_RESULT_RECORDED' }>;
    return { ...result, payload: { ...result.payload, elapsed_seconds: 61, waivable: 'M0A-B1' } };
  },
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
  checklist: (...failing: readonly string[]): Draft => ({
    phase: 'M0',
    actor: CONTROLLER,
    event: 'TRANSITION_CHECKED',
    payload: { items: items(failing) },
  }),
  complete: (phase: PlanPhase = 'M0'): Draft => ({
    phase,
    actor: CONTROLLER,
    event: 'PHASE_COMPLETED',
    payload: {
      execution_id: executionIn(phase),
      checklist_sha256: LIST_SHA256,
      envelope: REF,
      verdict_code: `ADVANCE_TO_M${Number(phase.slice(1)) + 1}`,
      bundle_root_sha256: ROOT,
      run_index_root_sha256: null,
      coverage: { planned_lanes: [], planned_checks: [], not_applicable_checks: [] },
    },
  }),
  drift: (name = 'DS-S1', keys: string[] = []): Draft => ({
    phase: 'M0',
    actor: CONTROLLER,
    event: 'DRIFT_RAISED',
    payload: {
      class: name,
      impact: 'test',
      severity: 'STOP',
      evidence: ['test'],
      keys,
      compared: [
        { what: name, pinned_sha256: NOTHING_SHA256, found_sha256: TEST_SHA256 },
        ...keys.map((what) => ({ what, pinned_sha256: HEX, found_sha256: ROOT })),
      ],
    },
  }),
  resolveDrift: (resolution: 'REVERTED' | 'REPINNED' = 'REVERTED', refs: string[] = [], name = 'DS-S1'): Draft => ({
    phase: 'M0',
    actor: OPERATOR,
    event: 'DRIFT_RESOLVED',
    payload: {
      class: name,
      resolution,
      refs,
      stale_lanes: ['M0.A'],
      compared:
        resolution === 'REVERTED' && refs.length === 0
          ? [{ what: name, pinned_sha256: NOTHING_SHA256, found_sha256: NOTHING_SHA256 }]
          : [],
      approval: approval('resolve-1'),
    },
  }),
  reopen: (occupied_by: PlanPhase | null = null, affected_lanes = ['M0.A']): Draft => ({
    phase: 'M0',
    actor: OPERATOR,
    event: 'PHASE_REOPENED',
    payload: {
      execution_id: EXECUTION,
      reason: 'RERUN_APPROVED',
      affected_lanes,
      occupied_by,
      approval: approval('reopen-1'),
    },
  }),
  waive: (item = `runtime_budget:M0.A:${EXECUTION}`): Draft => ({
    phase: 'M0',
    lane: 'M0.A',
    actor: OPERATOR,
    event: 'WAIVER_RECORDED',
    payload: {
      item,
      code: 'M0A-B1',
      elapsed_seconds: 61,
      reason: 'test',
      expires_at_utc: END,
      residual_risk: 'test',
      approval: approval('waive-1'),
    },
  }),
  budgetStop: (): Draft => ({
    phase: 'M0',
    actor: CONTROLLER,
    event: 'BUDGET_STOP_SET',
    payload: { amount: '28.00', bound: '28.00', currency: 'USD', data_as_of_utc: NOW, snapshot: REF },
  }),
  clearBudget: (reset_intent = 'raised the limit'): Draft => ({
    phase: 'M0',
    actor: OPERATOR,
    event: 'BUDGET_STOP_CLEARED',
    payload: {
      amount: '1.00',
      bound: '28.00',
      currency: 'USD',
      data_as_of_utc: NOW,
      reset_intent,
      snapshot: REF,
      approval: approval('budget-1'),
    },
  }),
  sealEvidence: (): Draft => ({
    phase: 'M0',
    actor: CONTROLLER,
    event: 'EVIDENCE_SEALED',
    payload: { evidence_root_sha256: HEX, objects: 1 },
  }),
  hold: (phase: PlanPhase = 'M1', hold_reason = 'AWAITING_OPERATOR_ACTIVATION'): Draft => ({
    phase,
    actor: CONTROLLER,
    event: 'NEXT_PHASE_HELD',
    payload: { hold_reason },
  }),
};
