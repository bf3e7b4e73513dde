import { handle, PlatformError } from '@spine-green/evidence-schemas';
import type { LaneContext } from '../../lib/run/lane.ts';
import type { PersistentTier } from '../lanes/b-inventory.ts';

type Place = Pick<LaneContext['session'], 'config' | 'posture'>;

/**
 * Where the states of the stacks lie, each asked of its own service. Throws E_POSTURE_UNREADABLE, also for a substrate without
 * an account.
 */
export async function readPersistent({ config }: Pick<Place, 'config'>): Promise<PersistentTier> {
  accountOf(config);
  const [bucket, table] = [handle('TF_STATE_BUCKET'), handle('TF_LOCK_TABLE')];
  const { awsStateStore } = await import('@spine-green/runtime/substrate/state-store/aws');
  const states = awsStateStore(handle('TF_STATE_BUCKET_REGION'));
  const found = await states.findTable(table);
  return {
    state_bucket: (await states.findBucket(bucket)) === undefined ? null : bucket,
    lock_table: found === undefined ? null : `${table} ${found.status}`,
  };
}

/** Name of the budget; null where the account has none. Throws as above. */
export async function readBudgetName({ config, posture }: Place): Promise<string | null> {
  const name = handle('AWS_BUDGET_NAME');
  return (await (await posture()).findBudget(accountOf(config), name)) === undefined ? null : name;
}

function accountOf(config: Place['config']): string {
  if (config.substrate !== 'embedded') return config.account_id;
  throw new PlatformError('E_POSTURE_UNREADABLE', 'one machine has no account around it');
}
