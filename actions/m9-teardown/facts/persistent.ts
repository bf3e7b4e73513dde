import { handle, PlatformError } from '@spine-green/evidence-schemas';
import type { LaneContext } from '../../lib/run/lane.ts';
import type { PersistentTier } from '../lanes/b-inventory.ts';

/**
 * What an account keeps of the platform beside its buckets, each asked of its own service. Throws E_POSTURE_UNREADABLE, also
 * for a substrate without an account.
 */
export async function readPersistent({
  config,
  posture,
}: Pick<LaneContext['session'], 'config' | 'posture'>): Promise<PersistentTier> {
  if (config.substrate === 'embedded')
    throw new PlatformError('E_POSTURE_UNREADABLE', 'one machine has no account around it');
  const [bucket, table, budget] = [handle('TF_STATE_BUCKET'), handle('TF_LOCK_TABLE'), handle('AWS_BUDGET_NAME')];
  const { awsStateStore } = await import('@spine-green/runtime/substrate/state-store/aws');
  const states = awsStateStore(handle('TF_STATE_BUCKET_REGION'));
  const found = await states.findTable(table);
  return {
    state_bucket: (await states.findBucket(bucket)) === undefined ? null : bucket,
    lock_table: found === undefined ? null : `${table} ${found.status}`,
    budget: (await (await posture()).findBudget(config.account_id, budget)) === undefined ? null : budget,
  };
}
