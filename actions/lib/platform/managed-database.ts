import { handle } from '@spine-green/evidence-schemas';
import type { Session } from '../run/session.ts';

/** A database as the service that manages it describes it. */
export interface ManagedInstance {
  /** In the words of the service. */
  readonly status: string;
  /** Identity that no other database of the region ever has. */
  readonly resource_id: string;
}

/** Null where no service manages a database, or the one that does has none under the pinned name. */
export async function readManagedInstance({
  config,
  posture,
}: Pick<Session, 'config' | 'posture'>): Promise<ManagedInstance | null> {
  if (config.substrate === 'embedded') return null;
  const found = await (await posture()).findDatabase(handle('RDS_INSTANCE_ID'));
  return found === undefined ? null : { status: found.status, resource_id: found.resourceId };
}
