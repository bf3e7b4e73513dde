/** What a network may be and what may run in it at rest: pure, one definition for lanes and guards (05, section 1). */
import type { DatabaseExposure, Network } from '@spine-green/runtime/substrate/posture/port';
import type { ServiceRow } from '../posture/readings.ts';

/** Services that are wanted or still have tasks. */
export const activeServices = (rows: readonly ServiceRow[]): readonly string[] =>
  rows.filter(({ desired, running }) => desired > 0 || running > 0).map(({ service }) => service);

/** Ids that the stacks published, and the port of the database. */
export interface NetworkNames {
  readonly publicSubnets: readonly string[];
  readonly app: string;
  readonly database: string;
  readonly databasePort: number;
}

const WORLD: ReadonlySet<string> = new Set(['0.0.0.0/0', '::/0']);
const INTERNET_GATEWAY = /^igw-/;

/** How a network has to be for tasks to reach out of it and nobody to reach in (05, section 5.1; L5). */
export const closedNetwork = ({ publicSubnets, app, database, databasePort }: NetworkNames) => ({
  public_subnets: publicSubnets.toSorted(),
  app_group_admits: [app],
  database_group_admits: [`${app} tcp ${databasePort}`],
  groups_that_admit_the_world: [],
  database: { is_public: false, groups: [database] },
});

export interface NetworkReading {
  readonly network: Network;
  /** Undefined when there is none. */
  readonly database: DatabaseExposure | undefined;
}

/** The same members as they were found. Of the named subnets those that give addresses and lead to an internet gateway of this
 * network; of the group of tasks whom it admits, each once; of that of the database also how. */
export const foundNetwork = ({ network, database }: NetworkReading, names: NetworkNames) => ({
  public_subnets: network.subnets
    .filter(({ id }) => names.publicSubnets.includes(id))
    .filter(({ mapsPublicIp, wayOut }) => mapsPublicIp && leadsOut(wayOut, network))
    .map(({ id }) => id)
    .sort(),
  app_group_admits: unique(admissionsTo(names.app, network).map(({ source }) => source)),
  database_group_admits: unique(
    admissionsTo(names.database, network).map(({ source, protocol, ports }) => {
      const [from, to] = ports ?? ['all', 'all'];
      return `${source} ${protocol} ${from === to ? from : `${from}-${to}`}`;
    }),
  ),
  groups_that_admit_the_world: network.groups
    .filter(({ admits }) => admits.some(({ source }) => WORLD.has(source)))
    .map(({ id }) => id)
    .sort(),
  database: database === undefined ? null : { is_public: database.isPublic, groups: database.groups.toSorted() },
});

const leadsOut = (wayOut: string | null, { gateways }: Network): boolean =>
  wayOut !== null && INTERNET_GATEWAY.test(wayOut) && gateways.includes(wayOut);

const admissionsTo = (group: string, { groups }: Network) => groups.find(({ id }) => id === group)?.admits ?? [];

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)].sort();
