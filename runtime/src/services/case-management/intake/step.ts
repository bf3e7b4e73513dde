import { canonicalJson, digestOf } from '@spine-green/evidence-schemas';
import { ActionOutcomeV1 } from '@spine-green/evidence-schemas/documents/action_outcome.v1';
import type { CaseTriggerV1 } from '@spine-green/evidence-schemas/documents/case_trigger.v1';
import type { Taken, TakenEvent } from '../../../consumer/decode.ts';
import type { Window } from '../../../consumer/partition-window.ts';
import { type SetAside, setAsideRecord, watermarkOf } from '../../../consumer/set-aside.ts';
import type { CounterIncrement } from '../../../observability/counters.ts';
import { type CasePolicy, INTAKE_ACTOR } from '../policy.ts';
import { type TimelineEvent, timelineEvent } from '../timeline/event.ts';
import { readTrigger } from './read-trigger.ts';

export interface KnownCases {
  /** Digest of the subject of each known case. */
  readonly subjects: ReadonlyMap<string, string>;
  /** Digest of the document of each known trigger. */
  readonly triggers: ReadonlyMap<string, string>;
  /** Case of each known manual action, by its idempotency key. */
  readonly actions: ReadonlyMap<string, KnownAction>;
}

export interface KnownAction {
  readonly caseId: string;
  readonly sourceCaseEventId: string;
  readonly pins: CaseTriggerV1['pins'];
}

export interface IntakePlan {
  readonly window: Window;
  readonly cases: readonly { readonly trigger: CaseTriggerV1; readonly subjectHash: string }[];
  readonly triggers: readonly NewTrigger[];
  readonly replays: ReadonlyMap<string, number>;
  readonly mismatches: readonly {
    readonly trigger: CaseTriggerV1;
    readonly storedHash: string;
    readonly hash: string;
  }[];
  readonly events: readonly TimelineEvent[];
  /** Triggers after which case management states a suspicion of its own. */
  readonly labelWork: readonly NewTrigger[];
  readonly outcomes: readonly ActionOutcomeV1[];
  readonly quarantine: readonly SetAside[];
  readonly counters: readonly CounterIncrement[];
  /** Cases whose id came with another subject: nothing of the window may be committed. */
  readonly noMerge: readonly string[];
  readonly watermarkTsUtc: string | undefined;
}

export interface NewTrigger {
  readonly trigger: CaseTriggerV1;
  readonly hash: string;
  readonly timelineEventId: string;
}

/** What has to be asked about before windows are planned. */
export function keysOf(windows: readonly Window[]) {
  const triggers = windows.flatMap(triggersOf);
  return {
    caseIds: [...new Set(triggers.map(({ case_id }) => case_id))],
    triggerIds: [...new Set(triggers.map(({ case_trigger_id }) => case_trigger_id))],
    actionKeys: [...new Set(windows.flatMap(outcomesOf).map(({ idempotency_key }) => idempotency_key))],
  };
}

const triggersOf = ({ records }: Window): readonly CaseTriggerV1[] =>
  records.flatMap((taken) => {
    if (taken.kind !== 'event' || taken.envelope.event_type !== 'case_trigger') return [];
    const read = readTrigger(taken.envelope.payload);
    return 'trigger' in read ? [read.trigger] : [];
  });

const outcomesOf = ({ records }: Window): readonly ActionOutcomeV1[] =>
  records.flatMap((taken) => (taken.kind === 'event' ? caseOutcome(taken) : []));

/** Outcomes of actions that a case asked for; all others are the decision lane's. */
function caseOutcome({ envelope: { event_type: type, payload } }: TakenEvent): readonly ActionOutcomeV1[] {
  // Of many outcomes few are of a case, which is told sooner than whether one keeps its contract.
  if (type !== 'action_outcome' || (payload as { origin?: unknown } | undefined)?.origin !== 'CASE') return [];
  return ActionOutcomeV1.is(payload) ? [payload] : [];
}

/** Plans of several windows of which each knows what those before it take in. */
export function planIntakes(windows: readonly Window[], known: KnownCases, policy: CasePolicy): readonly IntakePlan[] {
  const subjects = new Map(known.subjects);
  const triggers = new Map(known.triggers);
  return windows.map((window) => {
    const plan = planIntake(window, { ...known, subjects, triggers }, policy);
    for (const { trigger, subjectHash } of plan.cases) subjects.set(trigger.case_id, subjectHash);
    for (const { trigger, hash } of plan.triggers) triggers.set(trigger.case_trigger_id, hash);
    return plan;
  });
}

/**
 * What a window of triggers does to cases (15, section 3.1): one case a subject, every trigger once, and whatever cannot be
 * taken set aside with its reason. The same window and the same knowledge give the same plan.
 */
export function planIntake(window: Window, known: KnownCases, policy: CasePolicy): IntakePlan {
  const subjects = new Map(known.subjects);
  const triggers = new Map(known.triggers);
  const plan = {
    cases: [] as IntakePlan['cases'][number][],
    triggers: [] as NewTrigger[],
    replays: new Map<string, number>(),
    mismatches: [] as IntakePlan['mismatches'][number][],
    events: [] as TimelineEvent[],
    labelWork: [] as NewTrigger[],
    outcomes: [] as ActionOutcomeV1[],
    quarantine: [] as SetAside[],
    counters: [] as CounterIncrement[],
    noMerge: [] as string[],
  };
  const count = (counter: string, dim = ''): void => {
    plan.counters.push({ counter, dim, value: 1 });
  };
  const setAside = (taken: Taken, reason: string): void => {
    plan.quarantine.push(setAsideRecord(window, taken, reason));
    count('intake_quarantined', reason.slice(0, 96));
  };
  const take = (trigger: CaseTriggerV1): void => {
    const subjectHash = digestOf(trigger.case_subject_key);
    const knownSubject = subjects.get(trigger.case_id);
    if (knownSubject !== undefined && knownSubject !== subjectHash) plan.noMerge.push(trigger.case_id);
    const hash = digestOf(trigger);
    const stored = triggers.get(trigger.case_trigger_id);
    if (stored === hash) {
      plan.replays.set(trigger.case_trigger_id, (plan.replays.get(trigger.case_trigger_id) ?? 0) + 1);
      count('duplicate_triggers');
      return;
    }
    if (stored !== undefined) {
      plan.mismatches.push({ trigger, storedHash: stored, hash });
      count('payload_mismatches', 'TRIGGER_PAYLOAD_MISMATCH');
      return;
    }
    triggers.set(trigger.case_trigger_id, hash);
    if (knownSubject === undefined) {
      subjects.set(trigger.case_id, subjectHash);
      plan.cases.push({ trigger, subjectHash });
      count('cases_created');
    }
    const event = triggeredEvent(trigger);
    const fresh = { trigger, hash, timelineEventId: event.case_timeline_event_id };
    plan.triggers.push(fresh);
    plan.events.push(event);
    count('case_triggers', trigger.trigger_type);
    if (policy.suspicionRules.has(escalationRuleOf(trigger))) plan.labelWork.push(fresh);
  };
  for (const taken of window.records) {
    if (taken.kind === 'foreign') count('run_scope_skipped');
    else if (taken.kind === 'failure') setAside(taken, taken.reason);
    else if (taken.envelope.event_type === 'action_outcome') {
      for (const outcome of caseOutcome(taken)) {
        if (!taken.attested) continue;
        const action = known.actions.get(outcome.idempotency_key);
        if (action === undefined) setAside(taken, 'ACTION_OUTCOME_UNKNOWN');
        else {
          plan.outcomes.push(outcome);
          plan.events.push(outcomeEvent(outcome, action));
        }
      }
    } else if (taken.envelope.event_type === 'case_trigger') {
      if (!taken.attested) setAside(taken, 'UNATTESTED_RECORD');
      else {
        const read = readTrigger(taken.envelope.payload);
        if ('trigger' in read) take(read.trigger);
        else setAside(taken, `TRIGGER_CONTRACT_INVALID:${read.fault}`);
      }
    }
  }
  return { ...plan, window, watermarkTsUtc: watermarkOf(window) };
}

/** Why a decision became a case, as its trigger says (15, section 2.3). */
function escalationRuleOf({ trigger_payload: payload }: CaseTriggerV1): string {
  const rule: unknown = payload !== undefined && 'escalation_rule' in payload ? payload.escalation_rule : '';
  return typeof rule === 'string' ? rule : '';
}

const triggeredEvent = (trigger: CaseTriggerV1): TimelineEvent =>
  timelineEvent({
    caseId: trigger.case_id,
    type: 'CASE_TRIGGERED',
    sourceRef: trigger.case_trigger_id,
    pins: trigger.pins,
    observedTime: trigger.observed_time,
    actor: INTAKE_ACTOR,
    refs: trigger.evidence_refs ?? [],
    subject: trigger.case_subject_key,
    payload: {
      case_trigger_id: trigger.case_trigger_id,
      trigger_type: trigger.trigger_type,
      source_ref_id: trigger.source_ref_id,
    },
  });

const outcomeEvent = (outcome: ActionOutcomeV1, action: KnownAction): TimelineEvent =>
  timelineEvent({
    caseId: action.caseId,
    type: 'ACTION_OUTCOME_ATTACHED',
    sourceRef: `action_outcome:${outcome.outcome_id}`,
    pins: action.pins,
    observedTime: outcome.completed_at_utc,
    actor: INTAKE_ACTOR,
    refs: [{ ref_type: 'ACTION_OUTCOME', ref_id: outcome.outcome_id }],
    payload: {
      action_id: outcome.action_id,
      action_idempotency_key: outcome.idempotency_key,
      action_outcome_id: outcome.outcome_id,
      outcome_status: outcome.status,
      source_case_event_id: action.sourceCaseEventId,
    },
  });

/** A trigger as it is stored. */
export const triggerText = (trigger: CaseTriggerV1): string => canonicalJson(trigger);
