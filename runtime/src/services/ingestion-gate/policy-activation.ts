import { IgPolicyActiveV1 } from '@spine-green/evidence-schemas/documents/ig_policy_active.v1';
import { readEvidence } from '../../evidence/read.ts';
import { type EvidenceTarget, replaceEvidence } from '../../evidence/write.ts';
import { type Clock, nowUtc } from '../../kernel/clock.ts';
import type { GovernanceEmitter } from '../../observability/governance-emitter.ts';
import { activePolicyKey } from './keys.ts';
import type { GateIdentity } from './types.ts';

export interface ActivationOptions {
  readonly target: EvidenceTarget;
  readonly gate: GateIdentity;
  readonly governance: Pick<GovernanceEmitter, 'add'>;
  readonly clock: Clock;
}

/** Moves the run's pointer to the policy of this image when it points elsewhere, and states the change as a fact
 * (12, section 13). */
export async function activatePolicy({ target, gate, governance, clock }: ActivationOptions): Promise<void> {
  const key = activePolicyKey(gate.platform_run_id);
  const present = await target.store.head(target.bucket, key);
  if (present !== undefined) {
    const { document } = await readEvidence(target, key, IgPolicyActiveV1.parse, present.versionId);
    if (document.content_digest === gate.policy_rev.content_digest) return;
  }
  const { policy_rev, platform_run_id } = gate;
  const document = { platform_run_id, ...policy_rev, activated_at_utc: nowUtc(clock) };
  await replaceEvidence(target, key, IgPolicyActiveV1, document, present?.versionId);
  governance.add({
    event_family: 'POLICY_REV_CHANGED',
    dedupe_key: `ig_policy_activation:${policy_rev.content_digest}`,
    details: { ...policy_rev },
  });
}
