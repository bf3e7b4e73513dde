import { dirname } from 'node:path';
import { isPlatformError, PlatformError } from '@spine-green/evidence-schemas';
import type { StackDescriptionV1 } from '@spine-green/evidence-schemas/documents/stack_description.v1';
import { isReadable, observe, observeFrom } from '../../lib/checks/fact.ts';
import { type DestroySet, type EmbeddedSet, type FrozenInventory, inventoryHandover } from '../../lib/handovers/m9.ts';
import { findStack, isManaged, stackFileOf } from '../../lib/platform/stack.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import { findSnapshotRef } from '../../lib/run/sources.ts';
import type { InventoryFacts } from '../lanes/b-inventory.ts';
import { findManagedSet } from './managed-set.ts';
import { readBudgetName, readPersistent } from './persistent.ts';
import { pinnedNames } from './pinned-names.ts';
import { keptFolders, readPreserved } from './preserved.ts';
import { readSupervisor } from './residue.ts';

type Stage = Pick<LaneContext, 'session' | 'ledger' | 'handover' | 'decision'>;

export async function gatherInventory(context: Stage): Promise<InventoryFacts> {
  const live = await observe(() => findLive(context));
  const isGone = isReadable(live) && live.value === undefined;
  const earlier = isGone ? await findEarlier(context) : undefined;
  return {
    destroy: await observeFrom(live, (set) => {
      const frozen = set ?? earlier?.destroy_set;
      if (frozen !== undefined) return frozen;
      throw new PlatformError('E_STACK_ABSENT', 'no stack runs, and no earlier attempt froze one');
    }),
    preserve: await observe(() => readPreserved(context)),
    persistent: await observe(() => readPersistent(context.session)),
    budget: await observe(() => readBudgetName(context.session)),
    pinnedKinds: await observe(() => pinnedNames(context, 'destroy_set')),
    keptFolders: keptFolders(context.session.config),
    earlier,
  };
}

/** What goes of the stack that is up; undefined when nothing of one is. */
async function findLive(context: Stage): Promise<DestroySet | undefined> {
  const stack = await findStack(context.session.config);
  if (stack === undefined) return undefined;
  return isManaged(stack) ? findManagedSet(context.session, stack) : readEmbeddedSet(context, stack);
}

/** What this lane froze before the stack was taken away; undefined when it never did. */
async function findEarlier(context: Stage): Promise<FrozenInventory | undefined> {
  if (findSnapshotRef(context.ledger, 'M9.B') === undefined) return undefined;
  try {
    return await context.handover(inventoryHandover);
  } catch (error) {
    if (isPlatformError(error, 'E_HANDOVER_UNREADABLE')) return undefined;
    throw error;
  }
}

async function readEmbeddedSet(context: Stage, stack: StackDescriptionV1): Promise<EmbeddedSet> {
  const { config, parameters } = context.session;
  const scratch = dirname(stack.database.data_folder);
  const marks = [scratch, dirname(stackFileOf(config))];
  const { tasks } = await readSupervisor(context.session.compute(), { stack, marks });
  return {
    stack,
    tasks,
    secrets: (await parameters.describe('/')).map(({ path }) => path),
    data: [scratch],
    marks,
  };
}
