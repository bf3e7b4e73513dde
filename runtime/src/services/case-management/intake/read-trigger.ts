import { CaseTriggerV1 } from '@spine-green/evidence-schemas/documents/case_trigger.v1';
import { caseIdOf, caseTriggerIdOf, triggerPayloadHash } from '../../../events/case-identities.ts';
import { findInstantMicros } from '../../../kernel/clock.ts';

export type TriggerRead = { readonly trigger: CaseTriggerV1 } | { readonly fault: string };

/** The payload of a trigger whose identities are those of their recipes, or the member at fault (15, section 2.5). */
export function readTrigger(payload: unknown): TriggerRead {
  if (!CaseTriggerV1.is(payload)) {
    const member = CaseTriggerV1.faults(payload)[0]?.path.split('/')[1] ?? '';
    return { fault: /^[a-z_]{1,64}$/.test(member) ? member : 'payload' };
  }
  if (payload.case_subject_key.platform_run_id !== payload.pins.platform_run_id) return { fault: 'case_subject_key' };
  if (payload.case_id !== caseIdOf(payload.case_subject_key)) return { fault: 'case_id' };
  if (payload.case_trigger_id !== caseTriggerIdOf(payload)) return { fault: 'case_trigger_id' };
  if (findInstantMicros(payload.observed_time) === undefined) return { fault: 'observed_time' };
  if (payload.payload_hash !== triggerPayloadHash(payload)) return { fault: 'payload_hash' };
  return { trigger: payload };
}
