import { sha256Hex } from '@spine-green/evidence-schemas';
import type { CaseTriggerV1 } from '@spine-green/evidence-schemas/documents/case_trigger.v1';
import type { EnvelopeV1 } from '@spine-green/evidence-schemas/documents/envelope.v1';
import { caseIdOf, caseTriggerIdOf, triggerPayloadHash } from '@spine-green/runtime/events/case-identities';
import { runConfig } from '@spine-green/runtime/run-config';
import { casePolicyOf } from '@spine-green/runtime/services/case-management/policy';
import { RUN, traffic } from '../gate/gate-events.ts';
import { PINS } from '../labels/label-facts.ts';

export const casePolicy = casePolicyOf(runConfig.case_management);
const classes = new Map<string, string>(Object.entries(runConfig.class_map.event_types));
export const anyClassOf = (eventType: string): string | undefined => classes.get(eventType);

export const hex32 = (text: string): string => sha256Hex(text).slice(0, 32);
export const caseOf = (n: number): string =>
  caseIdOf({ platform_run_id: RUN, event_class: 'traffic_fraud', event_id: traffic(n).event_id });

/** A trigger whose identities are those of their recipes; `n` is its transaction. */
export function caseTrigger(n: number, changes: Partial<CaseTriggerV1> = {}): CaseTriggerV1 {
  const case_subject_key = { platform_run_id: RUN, event_class: 'traffic_fraud', event_id: traffic(n).event_id };
  const decisionId = hex32(`decision ${n}`);
  const trigger = {
    case_id: caseOf(n),
    trigger_type: 'DECISION_ESCALATION' as const,
    source_ref_id: `decision:${decisionId}`,
    case_subject_key,
    pins: PINS,
    observed_time: `2026-01-01T12:00:${String(n % 60).padStart(2, '0')}.000000Z`,
    evidence_refs: [
      { ref_type: 'DECISION' as const, ref_id: decisionId },
      { ref_type: 'DLA_AUDIT_RECORD' as const, ref_id: hex32(`audit ${n}`) },
    ],
    trigger_payload: {
      source_contract: 'decision_response',
      escalation_rule: 'SCORE_ESCALATES',
      score: 0.93,
      top_reasons: ['VEL_ACCOUNT_10M'],
      source_ts_utc: traffic(n).ts_utc,
    },
    ...changes,
  };
  return {
    case_trigger_id: caseTriggerIdOf(trigger),
    payload_hash: triggerPayloadHash(trigger),
    ...trigger,
    ...changes,
  };
}

/** Its envelope as the case trigger publishes it. */
export const triggerEnvelope = (trigger: CaseTriggerV1): EnvelopeV1 => ({
  event_id: trigger.case_trigger_id,
  event_type: 'case_trigger',
  schema_version: 'v1',
  ts_utc: '2026-01-01T12:00:00.000000Z',
  ...PINS,
  producer: 'case_trigger',
  payload: trigger,
});
