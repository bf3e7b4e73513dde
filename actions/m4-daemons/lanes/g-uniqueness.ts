import type { RunningTask } from '@spine-green/runtime/substrate/compute/port';
import { allReadable } from '../../lib/checks/check.ts';
import { type Fact, isReadable, mapFact, valueOr } from '../../lib/checks/fact.ts';
import { defineLane } from '../../lib/run/lane.ts';

export type InventoryTask = Pick<RunningTask, 'taskArn' | 'family' | 'service'>;
export type Inventory = readonly InventoryTask[];

/** Who works as a consumer group, as the database of the platform knows it. */
export interface GroupMembers {
  readonly group: string;
  /** Sessions that own the group's stream, and those that wait for it. */
  readonly owners: number;
  readonly waiting: number;
  /** Instances of the component that report and did not stop. */
  readonly instances: number;
}

export interface UniquenessFacts {
  /** Services of the map as it was recorded, each with the family of its task. */
  readonly map: Fact<readonly { readonly service: string; readonly family: string }[]>;
  readonly inventories: Fact<readonly [Inventory, Inventory]>;
  /** Groups that the image consumes with for this run. */
  readonly groups: readonly string[];
  readonly members: Fact<readonly GroupMembers[]>;
}

interface InventoryFaults {
  /** Services without exactly one task. */
  readonly not_one: readonly string[];
  /** Tasks of a service's family that no service owns. */
  readonly outside: readonly string[];
  /** Tasks that are in one inventory only. */
  readonly drifted: readonly string[];
}

const ONE_MEMBER = { owners: 1, waiting: 0, instances: 1 };

export const consumerUniqueness = defineLane({
  id: 'M4.G',
  decide: ({ map, inventories, groups, members }: UniquenessFacts) => {
    const found = mapFact(allReadable({ map, inventories }), (both) => inventoryFaults(both.map, both.inventories));
    return {
      'M4.G-C01': {
        expected: { services: { $at_least: 1 }, not_one: [], outside: [], drifted: [] },
        observed: mapFact(found, (one) => ({ services: valueOr(map, []).length, ...one })),
        fails: inventoryCode(found),
      },
      'M4.G-C02': {
        expected: Object.fromEntries(groups.map((group) => [group, ONE_MEMBER])),
        observed: mapFact(members, (rows) =>
          Object.fromEntries(
            rows.map(({ group, owners, waiting, instances }) => [group, { owners, waiting, instances }]),
          ),
        ),
        fails: isReadable(members) ? 'M4G-B1' : 'M4G-B4',
      },
    };
  },
  handover: ({ inventories }) =>
    isReadable(inventories)
      ? {
          tasks: inventories.value[1].flatMap(({ taskArn, family, service }) =>
            service === undefined ? [] : [{ taskArn, family, service }],
          ),
        }
      : undefined,
});

function inventoryFaults(
  map: readonly { readonly service: string; readonly family: string }[],
  inventories: readonly [Inventory, Inventory],
): InventoryFaults {
  const families = new Set(map.map(({ family }) => family));
  const services = new Set(map.map(({ service }) => service));
  const owned = inventories.map((inventory) =>
    inventory.filter(({ service }) => service !== undefined && services.has(service)),
  );
  const [before, after] = owned.map((tasks) => new Set(tasks.map(({ taskArn }) => taskArn)));
  return {
    not_one: [...services].filter((name) =>
      owned.some((tasks) => tasks.filter(({ service }) => service === name).length !== 1),
    ),
    outside: inventories
      .flat()
      .filter(({ family, service }) => families.has(family) && !(service !== undefined && services.has(service)))
      .map(({ taskArn }) => taskArn),
    drifted: [...(before ?? new Set<string>()).symmetricDifference(after ?? new Set<string>())],
  };
}

function inventoryCode(found: Fact<InventoryFaults>): 'M4G-B1' | 'M4G-B2' | 'M4G-B4' {
  if (!isReadable(found)) return 'M4G-B4';
  const { not_one, outside, drifted } = found.value;
  return not_one.length === 0 && outside.length === 0 && drifted.length > 0 ? 'M4G-B2' : 'M4G-B1';
}
