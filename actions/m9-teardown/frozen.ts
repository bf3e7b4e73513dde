import { StackDescriptionV1 } from '@spine-green/evidence-schemas/documents/stack_description.v1';
import type { LaneContext } from '../lib/run/lane.ts';
import type { DestroySet, PreservedBucket } from './inventory.ts';

export interface FrozenInventory {
  readonly destroy: DestroySet;
  readonly preserved: readonly PreservedBucket[];
}

/** The inventory as M9.B recorded it; throws when its snapshot holds none. */
export async function frozenInventory(context: Pick<LaneContext, 'source'>): Promise<FrozenInventory> {
  const { payload } = await context.source('M9.B');
  const { destroy_set: destroy, preserve_set: preserved } = payload as {
    destroy_set?: DestroySet | null;
    preserve_set?: readonly PreservedBucket[];
  };
  if (destroy === undefined || destroy === null || preserved === undefined) throw new Error('M9.B froze no inventory');
  return { destroy: { ...destroy, stack: StackDescriptionV1.parse(destroy.stack) }, preserved };
}
