import { canonicalJson } from '@spine-green/evidence-schemas';
import { EnvelopeV1 } from '@spine-green/evidence-schemas/documents/envelope.v1';
import { LabelAcceptedV1 } from '@spine-green/evidence-schemas/documents/label_accepted.v1';
import { textOfMicros } from '../../kernel/clock.ts';
import type { ResolutionPolicy } from './policy.ts';
import type { ReadAssertion, Resolution } from './types.ts';

interface Resolved {
  readonly resolution: Resolution;
  readonly policyRev: ResolutionPolicy['policyRev'];
}

/** What the platform is told of a committed label: by reference, with the time from which it may be seen. */
export function labelEnvelope({ assertion, label }: ReadAssertion, ref: string, { resolution, policyRev }: Resolved) {
  const stands = resolution.status === 'RESOLVED' ? resolution.selected : undefined;
  const observedTime = textOfMicros(label.observedMicros);
  const payload: LabelAcceptedV1 = {
    label_assertion_id: label.assertionId,
    label_subject_key: assertion.label_subject_key,
    label_type: assertion.label_type,
    label_value: assertion.label_value,
    effective_time: textOfMicros(label.effectiveMicros),
    observed_time: observedTime,
    source_type: assertion.source_type,
    assertion_ref: ref,
    payload_hash: assertion.payload_hash,
    pins: assertion.pins,
    resolution_status: stands === undefined ? 'CONFLICT' : 'RESOLVED',
    ...(stands === undefined ? {} : { selected_assertion_id: stands.assertionId, selected_label_value: stands.value }),
    policy_rev: policyRev,
  };
  const { platform_run_id, scenario_run_id, manifest_fingerprint, parameter_hash, seed, scenario_id } = assertion.pins;
  const envelope = EnvelopeV1.parse({
    event_id: label.assertionId,
    event_type: 'label_accepted',
    schema_version: 'v1',
    ts_utc: observedTime,
    platform_run_id,
    scenario_run_id,
    manifest_fingerprint,
    parameter_hash,
    seed,
    scenario_id,
    parent_event_id: assertion.label_subject_key.event_id,
    producer: 'label_store',
    payload: LabelAcceptedV1.parse(payload),
  });
  return { eventId: label.assertionId, text: canonicalJson(envelope) };
}
