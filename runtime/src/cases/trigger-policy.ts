import type { CaseTriggerV1 } from '@spine-green/evidence-schemas/documents/case_trigger.v1';
import type casePolicy from '../policies/case_trigger.json';

export type TriggerPolicyDocument = typeof casePolicy;
export type TriggerType = CaseTriggerV1['trigger_type'];
export type TriggerProfile = keyof TriggerPolicyDocument['allow_sample_rate'];

export interface TriggerPolicy {
  readonly revision: string;
  readonly eventClass: string;
  readonly rules: ReadonlyMap<TriggerType, { readonly sourceClass: string; readonly requiredRefs: readonly string[] }>;
  readonly escalatingActions: ReadonlySet<string>;
  readonly reviewThreshold: number;
  readonly stepUp: { readonly scoreMin: number; readonly rate: number };
  readonly escalateDegraded: boolean;
  readonly allowRate: number;
}

const TRIGGER_TYPES: readonly TriggerType[] = [
  'DECISION_ESCALATION',
  'ACTION_FAILURE',
  'ANOMALY',
  'EXTERNAL_SIGNAL',
  'MANUAL_ASSERTION',
];

/** The policy of one profile. Throws when a kind of trigger has no rule, so that nothing starts without it (15, section 2.1). */
export function triggerPolicyOf(document: TriggerPolicyDocument, profile: TriggerProfile): TriggerPolicy {
  const rules: Readonly<Record<string, { source_class: string; required_refs: readonly string[] }>> = document.triggers;
  const missing = TRIGGER_TYPES.filter((type) => !Object.hasOwn(rules, type));
  if (missing.length > 0) throw new Error(`the case trigger policy has no rule for ${missing.join(', ')}`);
  return {
    revision: document.revision,
    eventClass: document.event_class,
    rules: new Map(
      TRIGGER_TYPES.map((type) => [
        type,
        { sourceClass: rules[type]?.source_class ?? '', requiredRefs: rules[type]?.required_refs ?? [] },
      ]),
    ),
    escalatingActions: new Set(document.escalating_actions),
    reviewThreshold: document.review_threshold,
    stepUp: { scoreMin: document.step_up_sample.score_min, rate: document.step_up_sample.rate },
    escalateDegraded: document.escalate_degraded,
    allowRate: document.allow_sample_rate[profile],
  };
}
