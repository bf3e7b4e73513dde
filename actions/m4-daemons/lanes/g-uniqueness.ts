import { setTimeout as sleep } from 'node:timers/promises';
import type { RunningTask } from '@spine-green/runtime/substrate/compute/port';
import { check } from '../../lib/checks/check.ts';
import { type Fact, isReadable, observe } from '../../lib/checks/fact.ts';
import { serviceMap } from '../../lib/platform/services.ts';
import { type LaneContext, plainLane } from '../../lib/run/lane.ts';
import { profileValues } from '../../lib/run/profile.ts';

export type InventoryTask = Pick<RunningTask, 'taskArn' | 'family' | 'service'>;
export type Inventory = readonly InventoryTask[];

export interface UniquenessFacts {
  readonly map: Fact<readonly { readonly service: string; readonly family: string }[]>;
  readonly inventories: Fact<readonly [Inventory, Inventory]>;
}

interface InventoryFaults {
  /** Services without exactly one task. */
  readonly not_one: readonly string[];
  /** Tasks of a service's family that no service owns. */
  readonly outside: readonly string[];
  /** Tasks that are in one inventory only. */
  readonly drifted: readonly string[];
}

export const consumerUniqueness = plainLane<UniquenessFacts>({
  id: 'M4.G',
  gather: async (context) => ({
    map: await observe(async () =>
      (await serviceMap(context)).map(({ service, spec }) => ({ service, family: spec.family })),
    ),
    inventories: await observe(() => takeInventories(context)),
  }),
  decide: ({ map, inventories }) => {
    const found = inventoryFaults(map, inventories);
    return [
      check('M4.G-C01', {
        expected: { not_one: [], outside: [], drifted: [] },
        observed: found,
        fails: codeOf(found),
      }),
    ];
  },
  payload: ({ inventories }) => ({
    tasks: isReadable(inventories) ? inventories.value[1].filter((task) => task.service !== undefined) : [],
  }),
});

async function takeInventories(context: LaneContext): Promise<readonly [Inventory, Inventory]> {
  const compute = context.session.compute();
  const read = async (): Promise<Inventory> =>
    (await compute.describeTasks()).map(({ taskArn, family, service }) => ({ taskArn, family, service }));
  const first = await read();
  await sleep(profileValues(context.decision('profile').value).sample_interval_ms);
  return [first, await read()];
}

export function inventoryFaults(
  map: UniquenessFacts['map'],
  inventories: UniquenessFacts['inventories'],
): Fact<InventoryFaults> {
  if (!isReadable(map)) return map;
  if (!isReadable(inventories)) return inventories;
  const families = new Set(map.value.map(({ family }) => family));
  const services = new Set(map.value.map(({ service }) => service));
  const owned = inventories.value.map((inventory) =>
    inventory.filter(({ service }) => service !== undefined && services.has(service)),
  );
  const [before, after] = owned.map((tasks) => new Set(tasks.map(({ taskArn }) => taskArn)));
  return {
    value: {
      not_one: [...services].filter((name) =>
        owned.some((tasks) => tasks.filter(({ service }) => service === name).length !== 1),
      ),
      outside: inventories.value
        .flat()
        .filter(({ family, service }) => families.has(family) && !(service !== undefined && services.has(service)))
        .map(({ taskArn }) => taskArn),
      drifted: [...(before ?? new Set<string>()).symmetricDifference(after ?? new Set<string>())],
    },
  };
}

function codeOf(found: Fact<InventoryFaults>): string {
  if (!isReadable(found)) return 'M4G-B4';
  const { not_one, outside } = found.value;
  return not_one.length > 0 || outside.length > 0 ? 'M4G-B1' : 'M4G-B2';
}
