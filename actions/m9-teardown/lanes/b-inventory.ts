import { handle } from '@spine-green/evidence-schemas';
import { allReadable } from '../../lib/checks/check.ts';
import { type Fact, isReadable, mapFact } from '../../lib/checks/fact.ts';
import type { DestroySet, FrozenInventory, PreserveSet } from '../../lib/handovers/m9.ts';
import { defineLane } from '../../lib/run/lane.ts';
import { coreBuckets, isDemoSecret, kindsOf, overlapOf } from '../inventory.ts';

export interface InventoryFacts {
  /** Read from the live stack; when it is gone, what an earlier attempt of this lane froze of it. */
  readonly destroy: Fact<DestroySet>;
  /** Read now. */
  readonly preserve: Fact<PreserveSet>;
  /** Kinds of things that go, as they were decided. */
  readonly pinnedKinds: Fact<readonly string[]>;
  /** Where the states lie that the account keeps; null for what it does not have. */
  readonly persistent: Fact<PersistentTier>;
  /** Name of the budget; null where the account has none. */
  readonly budget: Fact<string | null>;
  /** Where the preserved things lie on this machine. */
  readonly keptFolders: readonly string[];
  /** What an earlier attempt froze, where the stack is gone and can be listed no more. */
  readonly earlier: FrozenInventory | undefined;
}

export interface PersistentTier {
  readonly state_bucket: string | null;
  /** With its status. */
  readonly lock_table: string | null;
}

/** Frozen before anything is taken away: the later proofs are held against this list, not against a fresh look. */
export const teardownInventory = defineLane({
  id: 'M9.B',
  decide: ({ destroy, preserve, pinnedKinds, keptFolders, persistent, budget }: InventoryFacts, _written, context) => ({
    'M9.B-C01': {
      expected: { kinds: sortedKinds(pinnedKinds), foreign_secrets: [], foreign_tasks: [] },
      observed: mapFact(allReadable({ destroy, pinnedKinds }), ({ destroy: set }) => ({
        kinds: kindsOf(set),
        foreign_secrets: set.secrets.filter((path) => !isDemoSecret(path)),
        foreign_tasks: set.tasks.filter((task) => !isPlatformTask(task)),
      })),
      fails: 'M9B-B1',
    },
    'M9.B-C02': {
      expected: {
        state_bucket: handle('TF_STATE_BUCKET'),
        lock_table: `${handle('TF_LOCK_TABLE')} ACTIVE`,
      },
      observed: persistent,
      fails: 'M9B-B2',
    },
    'M9.B-C02a': {
      expected: { buckets: coreBuckets(), image: context.epoch.image_digest },
      observed: mapFact(preserve, (set) => ({
        buckets: [
          ...set.buckets.map(({ bucket }) => bucket),
          ...(set.evidence.objects > 0 ? [set.evidence.bucket] : []),
        ].sort(),
        image: set.image,
      })),
      fails: 'M9B-B2',
    },
    'M9.B-C02b': {
      expected: { budget: handle('AWS_BUDGET_NAME') },
      observed: mapFact(budget, (name) => ({ budget: name })),
      fails: 'M9B-B2',
    },
    'M9.B-C03': {
      expected: [],
      observed: mapFact(destroy, (set) => overlapOf(set, keptFolders)),
      fails: 'M9B-B3',
    },
  }),
  handover: ({ destroy, preserve, earlier }) => {
    const read = allReadable({ destroy, preserve });
    if (!isReadable(read)) return undefined;
    return earlier ?? { destroy_set: read.value.destroy, preserve_set: read.value.preserve };
  },
});

const sortedKinds = (pinned: Fact<readonly string[]>): readonly string[] =>
  isReadable(pinned) ? pinned.value.toSorted() : [];

/**
 * A task of another system on the same compute is not ours to stop. A process was found by the stack's own folders, and a
 * cluster is the platform's as a whole.
 */
const isPlatformTask = (task: string): boolean =>
  task.startsWith('process ') ||
  task.includes(`task/${handle('NAME_PREFIX')}-`) ||
  task.includes(`:task/${handle('ECS_CLUSTER_NAME')}/`);
