import { digestOf, PlatformError } from '@spine-green/evidence-schemas';
import type { SrRunPlanV1 } from '@spine-green/evidence-schemas/documents/sr_run_plan.v1';
import { gateClosure } from '../../events/gate-map.ts';
import { findOutput, requiredOutputIds } from '../../events/outputs.ts';
import { textOfMicros } from '../../kernel/clock.ts';
import type { PolicyRevision, policy as shipped } from './policy.ts';
import type { AcceptedRequest } from './request.ts';

export interface PlanInputs {
  readonly accepted: AcceptedRequest;
  readonly platformRunId: string;
  readonly policy: typeof shipped;
  readonly policyRevision: PolicyRevision;
  /** Of the first submission; enters neither the hash nor the comparison (11, section 4.3). */
  readonly nowMicros: number;
}

/**
 * The plan of a request: a function of its inputs alone, apart from its two times. Throws UNKNOWN_OUTPUT_ID,
 * PLAN_INVALID
 * when the engine would have to run or an output the platform needs is missing.
 */
export function planOf({ accepted, platformRunId, policy, policyRevision, nowMicros }: PlanInputs): SrRunPlanV1 {
  const { request, runId, intentFingerprint } = accepted;
  const strategy = request.requested_strategy ?? 'AUTO';
  if (strategy === 'FORCE_INVOKE' || policy.reuse_policy !== 'ALLOW') {
    throw new PlatformError('PLAN_INVALID', `strategy ${strategy}: the engine is never invoked`);
  }
  const outputs = [...new Set(request.output_ids ?? requiredOutputIds)].sort();
  const unknown = outputs.filter((id) => findOutput(id) === undefined);
  if (unknown.length > 0) throw new PlatformError('UNKNOWN_OUTPUT_ID', unknown.join(', '));
  const missing = requiredOutputIds.filter((id) => !outputs.includes(id));
  if (missing.length > 0) throw new PlatformError('PLAN_INVALID', `required outputs missing: ${missing.join(', ')}`);
  if (!outputs.some((id) => policy.traffic_output_ids.includes(id))) {
    throw new PlatformError('PLAN_INVALID', 'no traffic output');
  }
  const core = {
    run_id: runId,
    platform_run_id: platformRunId,
    policy_rev: policyRevision,
    strategy: 'FORCE_REUSE',
    intended_outputs: outputs,
    required_gates: gateClosure(outputs).map(({ gate_id }) => gate_id),
    intent_fingerprint: intentFingerprint,
    attempt_limit: policy.attempt_limit,
  } as const;
  return {
    ...core,
    plan_hash: digestOf(core),
    evidence_deadline_utc: textOfMicros(nowMicros + policy.evidence_wait_seconds * 1_000_000),
    created_at_utc: textOfMicros(nowMicros),
  };
}
