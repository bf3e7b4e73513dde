import { sha256Hex } from '@spine-green/evidence-schemas';
import type { LabelAssertionV1 } from '@spine-green/evidence-schemas/documents/label_assertion.v1';
import { labelAssertionIdOf, labelPayloadHash } from '@spine-green/runtime/events/case-identities';
import { runConfig } from '@spine-green/runtime/run-config';
import { labelPolicyOf } from '@spine-green/runtime/services/label-store/policy';
import { RUN, SCENARIO_RUN, traffic, WORLD } from '../gate/gate-events.ts';

export const policy = labelPolicyOf(runConfig.label_store);
export const PINS = { ...WORLD, platform_run_id: RUN, scenario_run_id: SCENARIO_RUN };
/** How far the runs of these tests have come. */
export const RUN_CLOCK = '2026-02-01T00:00:00.000000Z';

export type Principal =
  | 'case_management'
  | 'truth_writer'
  | 'external_adapter'
  | 'decision_fabric'
  | 'reporter'
  | 'ops';
export const labelKeyOf = (principal: string): string => `key of ${principal} at the label store`;

/** A contract-valid assertion of case management; `n` makes its origin distinct. */
export function assertion(n: number, changes: Partial<LabelAssertionV1> = {}): LabelAssertionV1 {
  const statement: Omit<LabelAssertionV1, 'label_assertion_id' | 'payload_hash'> = {
    case_timeline_event_id: sha256Hex(`timeline ${n}`).slice(0, 32),
    label_subject_key: { platform_run_id: RUN, event_id: traffic(1).event_id },
    pins: PINS,
    label_type: 'fraud_disposition',
    label_value: 'FRAUD_CONFIRMED',
    effective_time: '2026-01-01T00:00:01.000001Z',
    observed_time: '2026-01-08T00:00:00Z',
    source_type: 'HUMAN',
    actor_id: 'HUMAN::analyst',
    evidence_refs: [{ ref_type: 'CASE_EVENT', ref_id: 'e' }],
    ...changes,
  };
  return {
    label_assertion_id: labelAssertionIdOf(statement),
    payload_hash: labelPayloadHash(statement),
    ...statement,
    ...changes,
  };
}
