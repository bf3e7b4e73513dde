import type { BusKind } from '@spine-green/runtime/substrate/bus-plane/port';
import { allReadable } from '../../lib/checks/check.ts';
import { type Fact, isReadable, mapFact } from '../../lib/checks/fact.ts';
import { costPins, overCap } from '../../lib/cost/judgements.ts';
import { type PreserveSet, preservedAs } from '../../lib/handovers/m9.ts';
import type { LogGroup } from '../../lib/posture/readings.ts';
import { defineLane } from '../../lib/run/lane.ts';
import { inOrderOf } from '../inventory.ts';

/** What is looked for where the stack was. */
export interface ResidueFacts {
  readonly supervisor: Fact<{
    /** Whether what started the tasks still answers. */
    readonly answers: boolean;
    readonly services: readonly string[];
    readonly tasks: readonly string[];
  }>;
  readonly database: Fact<{ readonly process: boolean; readonly port: boolean; readonly data_folder: boolean }>;
  /** What still runs where the tasks ran. */
  readonly processes: Fact<readonly string[]>;
  readonly ports: Fact<readonly number[]>;
  /** Where data of the stack is still kept. */
  readonly folders: Fact<readonly string[]>;
}

export interface ResidualFacts extends ResidueFacts {
  /** What is looked for, as it was decided. */
  readonly pinnedScope: Fact<readonly string[]>;
  /** What the account around the substrate still has; undefined where there is none around it. */
  readonly account: AccountResiduals | undefined;
  /** What the organisation of the bus still has of the platform, by kind. */
  readonly bus: Readonly<Record<BusKind, Fact<readonly string[]>>>;
  readonly before: PreserveSet;
  readonly after: Fact<PreserveSet>;
}

/** Names of what is the platform's or nobody's, by kind. */
export interface AccountResiduals {
  readonly network: Readonly<Record<NetworkKind, Fact<readonly string[]>>>;
  readonly databases: Readonly<Record<DatabaseKind, Fact<readonly string[]>>>;
  readonly logGroups: Fact<readonly LogGroup[]>;
}

export const NETWORK_KINDS = [
  ...(['nat-gateway', 'load-balancer', 'classic-load-balancer', 'elastic-ip'] as const),
  ...(['vpc', 'network-interface', 'vpc-endpoint'] as const),
] as const;
type NetworkKind = (typeof NETWORK_KINDS)[number];

export const DATABASE_KINDS = ['db-instance', 'db-snapshot'] as const;
type DatabaseKind = (typeof DATABASE_KINDS)[number];

/** A cluster lies in its environment and goes with it. */
export const BUS_PARTS = ['environment', 'service-account', 'api-key'] as const satisfies readonly BusKind[];

const NO_ACCOUNT = { unreadable: 'there is no account around this substrate' };

/** Nothing of the frozen inventory is left, by queries of its own. */
export const residuals = defineLane({
  id: 'M9.E',
  decide: (facts: ResidualFacts) => {
    const { supervisor, database, processes, ports, folders, before, after, pinnedScope, account, bus } = facts;
    const scope = isReadable(pinnedScope) ? pinnedScope.value : [];
    const asked = inOrderOf(scope, Object.keys(queriesOf(facts)));
    const refused = refusedAmong({ ...queriesOf(facts), pinned: pinnedScope });
    return {
      'M9.E-C01': {
        expected: { answers: false, services: [], tasks: [] },
        observed: supervisor,
        fails: 'M9E-B1',
      },
      'M9.E-C02': {
        expected: noneOf(NETWORK_KINDS),
        observed: account === undefined ? NO_ACCOUNT : allReadable(account.network),
        fails: 'M9E-B2',
      },
      'M9.E-C03': {
        expected: { ...noneOf(DATABASE_KINDS), over_cap: [] },
        observed: account === undefined ? NO_ACCOUNT : paidLeftovers(account),
        fails: 'M9E-B3',
      },
      'M9.E-C03a': {
        expected: { process: false, port: false, data_folder: false },
        observed: database,
        fails: 'M9E-B3',
      },
      'M9.E-C04': {
        expected: noneOf(BUS_PARTS),
        observed: allReadable(bus),
        fails: 'M9E-B1',
      },
      'M9.E-C05': {
        expected: { preserved: preservedAs(before), refused: [], scope },
        observed: mapFact(after, (preserved) => ({
          preserved,
          refused,
          scope: asked,
        })),
        fails: isReadable(after) && refused.length === 0 && asked.join() === scope.join() ? 'M9E-B5' : 'M9E-B6',
      },
      'M9.E-C06': {
        expected: { processes: [], ports: [], folders: [] },
        observed: allReadable({ processes, ports, folders }),
        fails: 'M9E-B1',
      },
    };
  },
  handover: ({ supervisor, database, after }) => {
    const read = allReadable({ supervisor, database, after });
    if (!isReadable(read)) return undefined;
    const { services, tasks } = read.value.supervisor;
    const { buckets, evidence } = read.value.after;
    return {
      services,
      tasks,
      database: read.value.database,
      preserved_buckets: [...buckets.map(({ bucket }) => bucket), evidence.bucket],
    };
  },
});

const noneOf = (kinds: readonly string[]) => Object.fromEntries(kinds.map((kind) => [kind, []]));

const paidLeftovers = ({ databases, logGroups }: AccountResiduals) =>
  mapFact(allReadable({ ...databases, logGroups }), ({ logGroups: groups, ...left }) => ({
    ...left,
    over_cap: overCap(groups, costPins()),
  }));

/** Every query by the name under which it was decided. */
const queriesOf = ({ supervisor, database, processes, ports, folders, account }: ResidualFacts) => ({
  'services and tasks': supervisor,
  database,
  processes,
  ports,
  'temporary data': folders,
  ...(account === undefined ? {} : { network: allReadable(account.network), 'paid leftovers': paidLeftovers(account) }),
});

const refusedAmong = (facts: Readonly<Record<string, Fact<unknown>>>): readonly string[] =>
  Object.entries(facts).flatMap(([name, read]) => (isReadable(read) ? [] : [`${name}: ${read.unreadable}`]));
