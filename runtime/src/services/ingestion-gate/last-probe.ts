import { isPlatformError } from '@spine-green/evidence-schemas';
import { IgLastProbeV1 } from '@spine-green/evidence-schemas/documents/ig_last_probe.v1';
import { replaceEvidence } from '../../evidence/write.ts';
import { nowUtc } from '../../kernel/clock.ts';
import type { GateOptions } from './gate-options.ts';
import { lastProbeKey } from './keys.ts';

/** The synthetic write of the health check; it is read back by the evidence writer. */
export async function writeProbe({ store, buckets, gate, instanceId, clock }: GateOptions): Promise<void> {
  const key = lastProbeKey(gate.platform_run_id);
  const present = await store.head(buckets.evidence, key);
  const document = { platform_run_id: gate.platform_run_id, instance_id: instanceId, probed_at_utc: nowUtc(clock) };
  try {
    await replaceEvidence({ store, bucket: buckets.evidence }, key, IgLastProbeV1, document, present?.versionId);
  } catch (error) {
    // Somebody wrote it in between: the store works, and that is the question.
    if (!isPlatformError(error, 'E_OBJECT_MOVED', 'E_OBJECT_EXISTS', 'E_EVIDENCE_CONFLICT')) throw error;
  }
}
