import { canonicalJson } from '@spine-green/evidence-schemas';
import type { ActionOutcomeV1 } from '@spine-green/evidence-schemas/documents/action_outcome.v1';
import { CaseTriggerV1 } from '@spine-green/evidence-schemas/documents/case_trigger.v1';
import type { DecisionResponseV1 } from '@spine-green/evidence-schemas/documents/decision_response.v1';
import { EnvelopeV1 } from '@spine-green/evidence-schemas/documents/envelope.v1';
import { auditIdOf } from '../decisions/audit-id.ts';
import { type CaseSubjectKey, caseIdOf, caseTriggerIdOf, triggerPayloadHash } from '../events/case-identities.ts';
import { findInstantMicros, textOfMicros } from '../kernel/clock.ts';
import { saidBy } from './escalation.ts';
import type { TriggerPolicy, TriggerType } from './trigger-policy.ts';

export interface SourceDecision {
  readonly decisionId: string;
  readonly sourceEventId: string;
  /** Event id of the decision's envelope: what its audit record is named by. */
  readonly decisionEventId: string;
  /** Event time of the transaction. */
  readonly sourceTsUtc: string;
}

interface Draft {
  readonly type: TriggerType;
  readonly sourceRef: string;
  readonly subject: CaseSubjectKey;
  readonly pins: CaseTriggerV1['pins'];
  readonly observedTime: string;
  readonly refs: NonNullable<CaseTriggerV1['evidence_refs']>;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** A trigger whose identities are those of their recipes, or the reason for which it may not be one (15, section 2.2). */
export function caseTriggerOf(
  draft: Draft,
  policy: TriggerPolicy,
): { readonly trigger: CaseTriggerV1 } | { readonly fault: string } {
  const rule = policy.rules.get(draft.type);
  const lacking = rule?.requiredRefs.find((type) => !draft.refs.some(({ ref_type }) => ref_type === type));
  if (rule === undefined) return { fault: 'TRIGGER_TYPE_UNKNOWN' };
  if (lacking !== undefined) return { fault: `EVIDENCE_REF_MISSING:${lacking}` };
  const facts = {
    case_id: caseIdOf(draft.subject),
    trigger_type: draft.type,
    source_ref_id: draft.sourceRef,
    case_subject_key: draft.subject,
    pins: draft.pins,
    observed_time: draft.observedTime,
    evidence_refs: draft.refs,
    trigger_payload: Object.fromEntries(Object.entries(draft.payload).filter(([, value]) => value !== undefined)),
  };
  const trigger = {
    ...facts,
    case_trigger_id: caseTriggerIdOf(facts),
    payload_hash: triggerPayloadHash(facts),
  };
  return CaseTriggerV1.is(trigger) ? { trigger } : { fault: 'TRIGGER_CONTRACT_INVALID' };
}

const subjectOf = (pins: CaseTriggerV1['pins'], eventClass: string, eventId: string): CaseSubjectKey => ({
  platform_run_id: pins.platform_run_id,
  event_class: eventClass,
  event_id: eventId,
});

export const decisionTrigger = (
  {
    decision,
    source,
    rule,
  }: { readonly decision: DecisionResponseV1; readonly source: SourceDecision; readonly rule: string },
  policy: TriggerPolicy,
) => {
  const { action, score, topReasons } = saidBy(decision);
  return caseTriggerOf(
    {
      type: 'DECISION_ESCALATION',
      sourceRef: `decision:${decision.decision_id}`,
      subject: subjectOf(decision.pins, policy.eventClass, source.sourceEventId),
      pins: decision.pins,
      observedTime: decision.decided_at_utc,
      refs: [
        { ref_type: 'DECISION', ref_id: decision.decision_id },
        {
          ref_type: 'DLA_AUDIT_RECORD',
          ref_id: auditIdOf(decision.pins.platform_run_id, source.decisionEventId, 'DECISION'),
        },
      ],
      payload: {
        source_contract: 'decision_response',
        decision_kind: decision.decision_kind,
        decision_action_kind: action,
        escalation_rule: rule,
        score,
        top_reasons: topReasons,
        source_ts_utc: source.sourceTsUtc,
      },
    },
    policy,
  );
};

/** All decisions of a mode and minute; the first of them stands for it. */
export const degradedTrigger = (
  aggregate: {
    readonly decision: DecisionResponseV1;
    readonly source: SourceDecision;
    readonly mode: string;
    readonly minute: string;
  },
  policy: TriggerPolicy,
) => {
  const { decision, source, mode, minute } = aggregate;
  const name = `${mode}:${minute}`;
  return caseTriggerOf(
    {
      type: 'ANOMALY',
      sourceRef: `audit:degraded:${name}`,
      subject: subjectOf(decision.pins, 'degraded_minute', name),
      pins: decision.pins,
      observedTime: decision.decided_at_utc,
      refs: [
        {
          ref_type: 'DLA_AUDIT_RECORD',
          ref_id: auditIdOf(decision.pins.platform_run_id, source.decisionEventId, 'DECISION'),
        },
      ],
      payload: { source_contract: 'audit_record', decision_event_type: 'decision_response', degrade_mode: mode },
    },
    policy,
  );
};

export const outcomeTrigger = (
  { outcome, source }: { readonly outcome: ActionOutcomeV1; readonly source: SourceDecision },
  policy: TriggerPolicy,
) =>
  caseTriggerOf(
    {
      type: 'ACTION_FAILURE',
      sourceRef: `action_outcome:${outcome.outcome_id}`,
      subject: subjectOf(outcome.pins, policy.eventClass, source.sourceEventId),
      pins: outcome.pins,
      observedTime: outcome.completed_at_utc,
      refs: [
        { ref_type: 'ACTION_OUTCOME', ref_id: outcome.outcome_id },
        { ref_type: 'DECISION', ref_id: outcome.decision_id },
        {
          ref_type: 'DLA_AUDIT_RECORD',
          ref_id: auditIdOf(outcome.pins.platform_run_id, source.decisionEventId, 'CHAIN'),
        },
      ],
      payload: {
        source_contract: 'action_outcome',
        status: outcome.status,
        action_id: outcome.action_id,
        action_kind: outcome.action_kind,
        source_ts_utc: source.sourceTsUtc,
      },
    },
    policy,
  );

/** The envelope of a trigger: the same bytes at every try. Event time is the source's, never a worker's clock. */
export function triggerEnvelopeOf(trigger: CaseTriggerV1): { readonly eventId: string; readonly text: string } {
  const { platform_run_id, scenario_run_id, manifest_fingerprint, parameter_hash, seed, scenario_id, run_id } =
    trigger.pins;
  const envelope = EnvelopeV1.parse({
    event_id: trigger.case_trigger_id,
    event_type: 'case_trigger',
    schema_version: 'v1',
    ts_utc: textOfMicros(findInstantMicros(trigger.observed_time) ?? 0),
    platform_run_id,
    scenario_run_id,
    manifest_fingerprint,
    parameter_hash,
    seed,
    scenario_id,
    ...(run_id === undefined ? {} : { run_id }),
    parent_event_id: trigger.source_ref_id.slice(0, 256),
    producer: 'case_trigger',
    payload: trigger,
  });
  return { eventId: trigger.case_trigger_id, text: canonicalJson(envelope) };
}
