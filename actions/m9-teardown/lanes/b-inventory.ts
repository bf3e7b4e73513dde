import { check } from '../../lib/checks/check.ts';
import { type Fact, fact, isReadable, mapFact, observe } from '../../lib/checks/fact.ts';
import { imageHandover } from '../../lib/handovers/m1.ts';
import { getStack } from '../../lib/platform/stack.ts';
import { plainLane } from '../../lib/run/lane.ts';
import { type DestroySet, type PreservedBucket, readDestroySet, readPreserved } from '../inventory.ts';

interface InventoryFacts {
  readonly destroy: Fact<DestroySet>;
  readonly preserved: Fact<readonly PreservedBucket[]>;
  readonly registry: Fact<boolean>;
}

/** Frozen before anything is taken away: the later proofs are held against this list, not against a fresh look. */
export const teardownInventory = plainLane<InventoryFacts>({
  id: 'M9.B',
  gather: async (context) => ({
    destroy: await observe(async () => readDestroySet(context, await getStack(context.session.config))),
    preserved: await observe(() => readPreserved(context)),
    registry: await observe(async () => {
      const { image_digest: digest } = await context.handover(imageHandover);
      return (await context.session.images.manifest(digest)).length > 0;
    }),
  }),
  decide: ({ destroy, preserved, registry }) => [
    check('M9.B-C01', {
      expected: { ephemeral_only: true },
      observed: mapFact(destroy, ({ secrets }) => ({
        ephemeral_only: secrets.every((path) => path.includes('/dev_min/')),
      })),
      fails: 'M9B-B1',
    }),
    check('M9.B-C02a', {
      expected: { buckets: 3, registry: true },
      observed: isReadable(registry)
        ? mapFact(preserved, (buckets) => ({ buckets: buckets.length, registry: registry.value }))
        : registry,
      fails: 'M9B-B2',
    }),
    check('M9.B-C03', { expected: [], observed: overlap(destroy, preserved), fails: 'M9B-B3' }),
  ],
  payload: ({ destroy, preserved }) => ({
    destroy_set: isReadable(destroy) ? destroy.value : null,
    preserve_set: isReadable(preserved) ? preserved.value : [],
  }),
});

/** A bucket below a folder that is about to be removed would be in both sets. */
function overlap(destroy: InventoryFacts['destroy'], preserved: InventoryFacts['preserved']): Fact<readonly string[]> {
  if (!isReadable(destroy)) return destroy;
  if (!isReadable(preserved)) return preserved;
  const [scratch = ''] = destroy.value.folders;
  return fact(preserved.value.filter(({ bucket }) => scratch.endsWith(bucket)).map(({ bucket }) => bucket));
}
