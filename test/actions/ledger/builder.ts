import type { ApprovalRecordV1 } from '@spine-green/evidence-schemas/documents/approval_record.v1';
import { LedgerEventV1 } from '@spine-green/evidence-schemas/documents/ledger_event.v1';
import type { PhaseEvidenceV1 } from '@spine-green/evidence-schemas/documents/phase_evidence.v1';
import { decide } from '../../../actions/lib/ledger/decide.ts';
import type { GuardFacts, PhasePlan } from '../../../actions/lib/ledger/decision.ts';
import type { Draft, LedgerEvent, PlanPhase } from '../../../actions/lib/ledger/events.ts';
import { seal } from '../../../actions/lib/ledger/events.ts';
import { fold } from '../../../actions/lib/ledger/fold.ts';
import type { LedgerState } from '../../../actions/lib/ledger/state.ts';
import { CI, drafts, END, EXECUTION, executionIn, HEX, NOW, OPERATOR, ROOT } from './drafts.ts';

const APPROVALS: Readonly<Record<string, Pick<ApprovalRecordV1, 'purpose'> & { environment: string }>> = {
  PHASE_ACTIVATED: { purpose: 'activation', environment: 'phase-activation-' },
  EXECUTION_GO_GRANTED: { purpose: 'execution_go', environment: 'phase-execute-' },
  EXECUTION_GO_REVOKED: { purpose: 'revocation', environment: 'phase-execute-' },
  DECISION_PINNED: { purpose: 'decision', environment: 'phase-execute-' },
  DRIFT_RESOLVED: { purpose: 'drift_resolution', environment: 'phase-activation-' },
  PHASE_REOPENED: { purpose: 'reopening', environment: 'phase-activation-' },
  WAIVER_RECORDED: { purpose: 'waiver', environment: 'phase-activation-' },
  BUDGET_STOP_CLEARED: { purpose: 'budget_reset', environment: 'phase-activation-' },
};

/** The answer with which an operator would permit exactly this act. */
export function answerFor(draft: Draft): ApprovalRecordV1 {
  const { purpose, environment } = APPROVALS[draft.event] ?? {
    purpose: 'activation',
    environment: 'phase-activation-',
  };
  const approval = 'approval' in draft.payload ? draft.payload.approval : null;
  const pin = draft.event === 'DECISION_PINNED' ? draft.payload : undefined;
  return {
    schema: 'fp.approval_record.v1',
    mechanism: 'embedded_recorded_answer',
    environment: environment + draft.phase.toLowerCase(),
    phase: draft.phase,
    execution_id: executionIn(draft.phase),
    substrate: 'embedded',
    purpose,
    subject: subjectFor(draft),
    decisions: pin === undefined ? [] : [{ key: pin.key, value: pin.value, locator: pin.locator }],
    approval_id: OPERATOR.approval_id ?? '',
    nonce: approval?.nonce ?? 'none',
    operator: OPERATOR.id,
    approved_at_utc: NOW,
    expires_at_utc: END,
    comment: 'test',
    self_approved: true,
    predecessor_verdict: draft.event === 'PHASE_ACTIVATED' ? draft.payload.predecessor_verdict : null,
    definition_sha256: purpose === 'execution_go' ? HEX : null,
    protection: { required_reviewers: [], prevent_self_review: false, admin_bypass: true, branch_policy: 'none' },
  };
}

/** Members of an act that its purpose leaves open, so that an answer without one of them would permit another act. */
const OPEN_MEMBERS: Readonly<Record<string, readonly string[]>> = {
  DRIFT_RESOLVED: ['class', 'resolution', 'refs', 'stale_lanes'],
  PHASE_REOPENED: ['reason', 'affected_lanes', 'occupied_by'],
  WAIVER_RECORDED: ['item', 'elapsed_seconds', 'reason', 'residual_risk'],
  EXECUTION_GO_REVOKED: ['reason'],
  BUDGET_STOP_CLEARED: ['reset_intent', 'snapshot'],
};

function subjectFor({ event, payload }: Draft): ApprovalRecordV1['subject'] {
  const open = OPEN_MEMBERS[event];
  if (open === undefined) return null;
  const told = Object.entries(payload).filter(([name]) => open.includes(name));
  return Object.fromEntries([['event', event], ...told]) as ApprovalRecordV1['subject'];
}

/** The envelope that M0 would leave at the end of its execution. */
export const envelopeOf = (changes: Partial<PhaseEvidenceV1> = {}): PhaseEvidenceV1 =>
  ({
    plan_phase: 'M0',
    execution_id: EXECUTION,
    substrate: 'embedded',
    verdict: 'PASS',
    verdict_code: 'ADVANCE_TO_M1',
    failure_note: null,
    prev_phase_envelope_sha256: null,
    coverage: { planned_lanes: [], planned_checks: [], not_applicable_checks: [] },
    ...changes,
  }) as PhaseEvidenceV1;

/** What the definition of a phase would say. */
export function planOf(phase: PlanPhase): PhasePlan {
  const { lanes, required_decisions } = drafts.expand(phase).payload as PhasePlan;
  return { lanes, required_decisions };
}

/** Facts with which every guard that looks outside the ledger is satisfied. */
export const goodFacts = (draft: Draft, substrate: GuardFacts['substrate'] = 'embedded'): GuardFacts => ({
  nowUtc: NOW,
  substrate,
  approval: { record: answerFor(draft), sha256: HEX },
  predecessorVerdict: { sha256: HEX, verdict: `ADVANCE_TO_${draft.phase}` },
  definitionSha256: HEX,
  missingParts: [],
  planGaps: [],
  plan: planOf(draft.phase),
  pin: { declared: true, decidedBy: 'handles_registry' },
  registrySha256: draft.event === 'DECISION_PINNED' ? draft.payload.registry_sha256 : HEX,
  differingDecisions: [],
  snapshot: {
    sha256: HEX,
    faults: [],
    overallPass: draft.event === 'LANE_RESULT_RECORDED' ? draft.payload.overall_pass : true,
    blockers: draft.event === 'LANE_RESULT_RECORDED' ? draft.payload.blockers : [],
  },
  knownCodes: ['M0A-B1'],
  budgetWaivable: true,
  envelope: { document: envelopeOf(), sha256: HEX },
  indexRoots: { execution: ROOT, run: null },
  evidence: { evidence_root_sha256: HEX, objects: 1 },
  ...costOf(draft, substrate),
});

/** The snapshot that an event about the budget was made of. */
const costOf = ({ payload }: Draft, substrate: GuardFacts['substrate']): Pick<GuardFacts, 'cost'> =>
  'bound' in payload
    ? {
        cost: {
          schema: 'fp.cost_snapshot.v1',
          substrate,
          captured_at_utc: NOW,
          data_as_of_utc: payload.data_as_of_utc,
          currency: 'USD',
          combined_month_to_date: payload.amount,
          alert_3: payload.bound,
        },
      }
    : {};

/** Seals drafts into a chain without asking the guards: a ledger as it would stand. */
export function chainOf(list: readonly Draft[]): readonly LedgerEvent[] {
  const events: LedgerEvent[] = [];
  for (const draft of list) events.push(LedgerEventV1.parse(seal(draft, events.at(-1), { atUtc: NOW, ci: CI })));
  return events;
}

export const stateAfter = (...list: readonly Draft[]): LedgerState => fold(chainOf(list));

/** The code of the refusal, or `accepted`. */
export function outcome(state: LedgerState, draft: Draft, facts: Partial<GuardFacts> = {}): string {
  const decision = decide(state, draft, { ...goodFacts(draft, facts.substrate), ...facts });
  return 'refusal' in decision ? decision.refusal.code : 'accepted';
}

/** What a refusal says is open. */
export function unresolvedOf(
  state: LedgerState,
  draft: Draft,
  facts: Partial<GuardFacts> = {},
): readonly string[] | undefined {
  const decision = decide(state, draft, { ...goodFacts(draft, facts.substrate), ...facts });
  return 'refusal' in decision ? decision.refusal.unresolved : undefined;
}

/** Ledgers that many rows begin with. */
export const executable: readonly Draft[] = [
  drafts.initialise(),
  drafts.activate(),
  drafts.expand(),
  drafts.pin(),
  drafts.go(),
];
export const passed: readonly Draft[] = [...executable, drafts.start(), drafts.result()];
export const bothPassed: readonly Draft[] = [...passed, drafts.start('M0.B'), drafts.result('M0.B')];
export const failed: readonly Draft[] = [
  ...executable,
  drafts.start(),
  drafts.result('M0.A', false),
  drafts.openBlocker(),
];
export const checked: readonly Draft[] = [...bothPassed, drafts.checklist()];
export const done: readonly Draft[] = [...checked, drafts.complete()];
