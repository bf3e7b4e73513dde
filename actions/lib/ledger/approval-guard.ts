import { canonicalJson, digestOf } from '@spine-green/evidence-schemas';
import type { ApprovalRecordV1 } from '@spine-green/evidence-schemas/documents/approval_record.v1';
import { type Decision, type GuardFacts, refuse } from './decision.ts';
import { isExecutionOf } from './derived.ts';
import type { Draft, EventName, Payload } from './events.ts';
import type { LedgerState, PhaseState } from './state.ts';

type Purpose = ApprovalRecordV1['purpose'];

/** What an answer may be given to, and the protected environment that the operator gives it on. */
type Act = Readonly<Partial<Record<Purpose, 'activation' | 'execute'>>>;

/** What an operator's act needs to be an act of his; an event that is not listed is never one. */
const ACTS: Readonly<Partial<Record<EventName, Act>>> = {
  PHASE_ACTIVATED: { activation: 'activation' },
  EXECUTION_GO_GRANTED: { execution_go: 'execute' },
  EXECUTION_GO_REVOKED: { revocation: 'execute' },
  // A phase whose first lanes settle what is to be executed has its decisions answered with its activation.
  DECISION_PINNED: { activation: 'activation', execution_go: 'execute', decision: 'execute' },
  DRIFT_RESOLVED: { drift_resolution: 'activation' },
  PHASE_REOPENED: { reopening: 'activation' },
  WAIVER_RECORDED: { waiver: 'activation' },
  BUDGET_STOP_CLEARED: { budget_reset: 'activation' },
};

/**
 * Whether the answer that an operator's act names permits exactly this act (02, section 6.3): read again, compared
 * member by member, in time, and spent by no act before. Undefined when it does.
 */
export function approvalRefusal(state: LedgerState, draft: Draft, facts: GuardFacts): Decision | undefined {
  const { event, actor, payload } = draft;
  const named = 'approval' in payload ? payload.approval : null;
  if (actor.kind !== 'operator' || named === null) {
    return refuse('E_ACTIVATION_NOT_OPERATOR', `${event} is an operator's act, not ${actor.id}'s`);
  }
  const { approval } = facts;
  if (approval === undefined) return refuse('E_APPROVAL_UNREADABLE', `${named.key} cannot be read`);
  if (approval.sha256 !== named.sha256) return refuse('E_EVIDENCE_DIGEST', named.key);
  const twice = answeredTwice(approval.record);
  if (twice.length > 0) return refuse('E_DECISION_TWICE', 'one answer holds a key more than once', twice);
  const differing = differences(state, draft, { record: approval.record, nonce: named.nonce }, facts);
  if (differing.length > 0) return refuse('E_APPROVAL_MISMATCH', `the answer permits no ${event} here`, differing);
  const unsigned = unsignedParts(approval);
  if (unsigned.length > 0) return refuse('E_APPROVAL_MISMATCH', 'the answer is not what was signed', unsigned);
  const token = draft.event === 'DECISION_PINNED' ? `${named.nonce}#${draft.payload.key}` : named.nonce;
  const spent = state.usedNonces.includes(named.nonce) && !holdsPlan(state, draft, named.nonce);
  if (state.usedNonces.includes(token) || spent) {
    return refuse('E_ACTIVATION_TOKEN_REUSED', 'the approval was used before');
  }
  if (approval.record.expires_at_utc <= facts.nowUtc) {
    return refuse('E_APPROVAL_EXPIRED', `the answer was good until ${approval.record.expires_at_utc}`);
  }
  // Pinned is what the environment was when the answer was used; the gate refuses it there, and the ledger here.
  if (approval.record.self_approved && approval.record.protection.prevent_self_review) {
    return refuse('E_ACTIVATION_NOT_OPERATOR', `${approval.record.operator} answered what he asked himself`);
  }
  const weak = weaknesses(approval.record, facts.substrate);
  return weak.length === 0 ? undefined : refuse('E_APPROVAL_WEAK', 'the environment does not protect', weak);
}

/** Keys that an answer holds more than once: which of its values is meant nothing says, also when they are alike. */
export const answeredTwice = ({ decisions }: Pick<ApprovalRecordV1, 'decisions'>): readonly string[] => {
  const keys = decisions.map(({ key }) => key);
  return [...new Set(keys.filter((key, index) => keys.indexOf(key) !== index))];
};

/** A signed answer counts as far as somebody verified it. */
const unsignedParts = ({ record, signatureDifferences }: NonNullable<GuardFacts['approval']>): readonly string[] =>
  record.mechanism === 'signed_dispatch' ? (signatureDifferences ?? ['signed_dispatch']) : [];

/**
 * The answer with which the phase was activated pins what it holds until the execution is permitted, each key once, and
 * takes the place of no later answer.
 */
function holdsPlan({ phases }: LedgerState, { event, phase, payload }: Draft, nonce: string): boolean {
  const { activation, executionGo, pinned } = phases[phase];
  if (event !== 'DECISION_PINNED' || executionGo !== undefined) return false;
  return activation?.approval.nonce === nonce && pinned[payload.key] === undefined;
}

/** A member of an act, and whether its answer says the same of it. */
type Part = readonly [string, boolean];

interface Named {
  readonly record: ApprovalRecordV1;
  readonly nonce: string;
}

/** Names of the members in which the answer is about something else. */
function differences(
  state: LedgerState,
  draft: Draft,
  { record, nonce }: Named,
  facts: Pick<GuardFacts, 'substrate' | 'nowUtc'>,
): readonly string[] {
  const environment = ACTS[draft.event]?.[record.purpose];
  const { pinned, activatedBy } = state.phases.M0;
  // Until somebody is named as the operator it is who opened the first phase.
  const operator = pinned.operator_identity?.value ?? activatedBy;
  const parts: readonly Part[] = [
    ['purpose', environment !== undefined],
    ['environment', record.environment === `phase-${environment}-${draft.phase.toLowerCase()}`],
    ['phase', record.phase === draft.phase],
    ['substrate', record.substrate === facts.substrate],
    ['nonce', record.nonce === nonce],
    ['approval_id', record.approval_id === draft.actor.approval_id],
    ['operator', record.operator === draft.actor.id && (operator === undefined || operator === record.operator)],
    ...subjectParts(record.subject, subjectOf(draft)),
    // An answer from the future is no answer yet; nothing is concluded about what came first.
    ['approved_at_utc', record.approved_at_utc <= facts.nowUtc],
    ['execution_id', inExecution(state.phases[draft.phase].execution, draft, record)],
    ['definition_sha256', isOfPlan(draft.event, record, state.phases[draft.phase])],
    ...ownParts(draft, record, state.phases[draft.phase]),
  ];
  return parts.filter(([, agrees]) => !agrees).map(([name]) => name);
}

type Subject = ApprovalRecordV1['subject'];

/** The act itself, as far as its purpose leaves open what is done: its answer holds it, member by member. */
function subjectOf({ event, payload }: Draft): Subject {
  if (event === 'DRIFT_RESOLVED') {
    const { class: name, resolution, refs, stale_lanes } = payload;
    return { event, class: name, resolution, refs, stale_lanes };
  }
  if (event === 'PHASE_REOPENED') {
    const { reason, affected_lanes, occupied_by } = payload;
    return { event, reason, affected_lanes, occupied_by };
  }
  if (event === 'WAIVER_RECORDED') {
    const { item, elapsed_seconds, reason, residual_risk } = payload;
    return { event, item, elapsed_seconds, reason, residual_risk };
  }
  if (event === 'BUDGET_STOP_CLEARED') {
    const { reset_intent, snapshot } = payload;
    return { event, reset_intent, snapshot };
  }
  return event === 'EXECUTION_GO_REVOKED' ? { event, reason: payload.reason } : null;
}

function subjectParts(answered: Subject, asked: Subject): readonly Part[] {
  if (answered === null || asked === null || answered.event !== asked.event)
    return [['subject', answered === null && asked === null]];
  const given = new Map<string, unknown>(Object.entries(answered));
  return Object.entries(asked).map(([name, value]) => [
    `subject.${name}`,
    canonicalJson(given.get(name)) === canonicalJson(value),
  ]);
}

/** Acts that an answer of this purpose is about and has to name; of the others it names none. */
export const namesItsAct = ({ purpose, subject }: Pick<ApprovalRecordV1, 'purpose' | 'subject'>): boolean =>
  subject === null
    ? !NAMED.some((event) => ACTS[event]?.[purpose] !== undefined)
    : ACTS[subject.event]?.[purpose] !== undefined;

const NAMED: readonly NonNullable<Subject>['event'][] = [
  'DRIFT_RESOLVED',
  'PHASE_REOPENED',
  'WAIVER_RECORDED',
  'EXECUTION_GO_REVOKED',
  'BUDGET_STOP_CLEARED',
];

/** A go is over the plan that its reviewer was shown; no other answer is about a plan. */
const isOfPlan = (
  event: EventName,
  { purpose, definition_sha256: answered }: ApprovalRecordV1,
  { definitionSha256: pinned }: PhaseState,
): boolean =>
  event === 'EXECUTION_GO_GRANTED' ? answered === (pinned ?? '') : (answered !== null) === (purpose === 'execution_go');

/** What an activation calls the way in which its answer was given. */
const MECHANISMS: Readonly<Record<ApprovalRecordV1['mechanism'], Payload<'PHASE_ACTIVATED'>['approval_mechanism']>> = {
  embedded_recorded_answer: 'recorded_answer',
  github_environment: 'github_environment',
  signed_dispatch: 'signed_dispatch',
};

/** What the act takes from its answer, member by member. */
function ownParts({ event, payload }: Draft, record: ApprovalRecordV1, phase: PhaseState): readonly Part[] {
  const until = 'expires_at_utc' in payload ? payload.expires_at_utc : record.expires_at_utc;
  const parts: readonly Part[] = [['expires_at_utc', until === record.expires_at_utc]];
  if (event === 'PHASE_ACTIVATED') {
    return [
      ...parts,
      ['predecessor_verdict', sameRef(record.predecessor_verdict, payload.predecessor_verdict)],
      ['self_approved', record.self_approved === payload.self_approved],
      ['comment', record.comment === payload.reason],
      ['mechanism', MECHANISMS[record.mechanism] === payload.approval_mechanism],
    ];
  }
  // The verdict before is what an activation is about; it binds the execution in which every later act is one.
  const before = record.purpose === 'activation' ? (phase.activation?.predecessor_verdict ?? null) : null;
  const others = [...parts, ['predecessor_verdict', sameRef(record.predecessor_verdict, before)] as const];
  if (event === 'EXECUTION_GO_GRANTED') return [...others, ...answeredParts(record, phase.pinned)];
  if (event !== 'DECISION_PINNED') return others;
  const answers = record.decisions.filter((one) => one.key === payload.key);
  const same = answers.length > 0 && answers.every((answer) => isPinned(answer, payload));
  return [
    ...others,
    [`decisions.${payload.key}`, same],
    ['operator_identity', payload.key !== 'operator_identity' || namesWhoOpened(payload.value, phase)],
  ];
}

/** A go is given over what the same answer decides: each of it is pinned, and as it was answered. */
const answeredParts = ({ decisions }: ApprovalRecordV1, pinned: PhaseState['pinned']): readonly Part[] =>
  decisions.map((answer) => [`decisions.${answer.key}`, isPinned(answer, pinned[answer.key])]);

type Answered = ApprovalRecordV1['decisions'][number];

const isPinned = (
  { value, locator }: Answered,
  pin: Pick<Payload<'DECISION_PINNED'>, 'value' | 'locator' | 'digest'> | undefined,
): boolean =>
  pin !== undefined &&
  pin.value === value &&
  pin.locator === locator &&
  pin.digest === digestOf(value ?? locator ?? { not_applicable: null });

/** Who opened the first phase is the operator of its first execution; another one takes over in a later one. */
const namesWhoOpened = (value: string | null, { activation, activatedBy, execution }: PhaseState): boolean =>
  value === activatedBy || execution !== activation?.execution_id;

/**
 * An activation and a reopening begin the execution that their answer names; every other act is one in the execution
 * that they began. The budget is nobody's execution as long as nothing was activated.
 */
function inExecution(current: string | undefined, { event, phase, payload }: Draft, record: ApprovalRecordV1): boolean {
  const named = 'execution_id' in payload ? payload.execution_id : record.execution_id;
  const begins = event === 'PHASE_ACTIVATED' || event === 'PHASE_REOPENED';
  if (begins && !isExecutionOf(phase, record.execution_id)) return false;
  return named === record.execution_id && (begins || current === undefined || current === named);
}

type Ref = ApprovalRecordV1['predecessor_verdict'];

const sameRef = (one: Ref, other: Ref): boolean =>
  one === null || other === null
    ? one === other
    : one.key === other.key && one.version_id === other.version_id && one.sha256 === other.sha256;

/** On `dev_min` an answer counts only from an environment that nobody can pass by (00, section 4). */
function weaknesses(
  { mechanism, protection }: ApprovalRecordV1,
  substrate: GuardFacts['substrate'],
): readonly string[] {
  if (substrate !== 'dev_min') return [];
  // Where the plan has no required reviewers the signature stands for them, and the ledger verified it.
  if (mechanism === 'signed_dispatch') return [];
  const parts: readonly Part[] = [
    ['mechanism', mechanism !== 'embedded_recorded_answer'],
    ['required_reviewers', protection.required_reviewers.length > 0],
    ['admin_bypass', !protection.admin_bypass],
    ['prevent_self_review', protection.prevent_self_review || protection.required_reviewers.length === 1],
    ['branch_policy', protection.branch_policy !== 'none'],
  ];
  return parts.filter(([, strong]) => !strong).map(([name]) => name);
}
