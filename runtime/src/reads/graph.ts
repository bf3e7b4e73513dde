import { createHash } from 'node:crypto';
import type { Queryable } from '../substrate/database/port.ts';
import { contextStream, type SixPins } from './pins.ts';

/** Entities of the graph (13, section 3.1). */
export const ENTITY_TYPES = ['merchant', 'party', 'account', 'instrument', 'device', 'ip', 'session', 'flow'] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/** Component sizes end here: so many or more. */
export const COMPONENT_MAX = 256;

export interface GraphRequest {
  readonly pins: SixPins;
  readonly entities: Readonly<Partial<Record<EntityType, string>>>;
}

const DEGREES = [
  ['devices_per_account', 'account', 'device_degree'],
  ['accounts_per_device', 'device', 'account_degree'],
  ['instruments_per_device', 'device', 'instrument_degree'],
  ['parties_per_ip', 'ip', 'party_degree'],
  ['merchants_per_instrument', 'instrument', 'merchant_degree'],
] as const satisfies readonly (readonly [string, EntityType, keyof EntityRow])[];

export type GraphFeature = (typeof DEGREES)[number][0] | 'component_size';

/** What the graph had seen (13, section 3.3). */
export interface GraphVersion {
  readonly version_id: string;
  readonly stream: string;
  readonly basis_digest: string;
  readonly watermark_ts_utc: string;
  readonly computed_at_utc: string;
}

export interface GraphReading {
  /** Absent while nothing was applied: then there is no graph to speak of. */
  readonly graph_version?: GraphVersion;
  readonly integrity_status: 'CLEAN' | 'DEGRADED';
  /** 0 for an entity that nobody saw; the component is that of the account, or of the device without one. */
  readonly features: Readonly<Record<GraphFeature, number>>;
}

/**
 * Degrees, component size and version in one query (13, section 3.2). A version that is older than the entities that it came
 * with would claim less than was read, so both are one statement.
 */
export async function readGraph(database: Queryable, request: GraphRequest): Promise<GraphReading> {
  const [reading] = await readGraphs(database, [request]);
  if (reading === undefined) throw new Error('a question has no answer');
  return reading;
}

/** What `readGraph` reads for each of them, in one query whatever their number; all are of one run. */
export async function readGraphs(
  database: Queryable,
  requests: readonly GraphRequest[],
): Promise<readonly GraphReading[]> {
  const [first] = requests;
  if (first === undefined) return [];
  const stream = contextStream('ieg', first.pins.platform_run_id);
  const asked = requests.map(idsOf);
  const [row] = await database.query<GraphRow>({
    name: 'ieg_read_graph',
    text: READ_GRAPH,
    values: [
      stream,
      [...new Map(asked.flatMap((ids) => [...ids.values()].map((id) => [id.toString('hex'), id])))].map(([, id]) => id),
      COMPONENT_MAX,
    ],
  });
  const byId = new Map((row?.entities ?? []).map((found) => [found[0], entityOf(found)]));
  return asked.map((ids) => {
    const entity = (type: EntityType): EntityRow | undefined => byId.get(ids.get(type)?.toString('hex') ?? '');
    const degrees = DEGREES.map(([name, type, column]) => [name, entity(type)?.[column] ?? 0] as const);
    const size = entity('account')?.component_size ?? entity('device')?.component_size ?? 0;
    return {
      ...versionOf(stream, row),
      integrity_status: row?.failed === true ? 'DEGRADED' : 'CLEAN',
      features: { ...Object.fromEntries(degrees), component_size: size } as GraphReading['features'],
    };
  });
}

const idsOf = ({ pins, entities }: GraphRequest): ReadonlyMap<EntityType, Buffer> =>
  new Map(
    ENTITY_TYPES.flatMap((type) => {
      const value = entities[type];
      if (value === undefined) return [];
      return [[type, entityId(pins, { entityType: type, identifierType: type, value })] as const];
    }),
  );

const READ_GRAPH = `SELECT v.basis_digest, v.watermark_ts_utc, v.computed_at_utc,
    EXISTS (SELECT FROM rtdl.context_failures f WHERE f.stream_id = $1 AND NOT f.informational) AS failed,
    (SELECT json_agg(json_build_array(encode(e.entity_id, 'hex'), e.device_degree, e.account_degree, e.instrument_degree,
        e.party_degree, e.merchant_degree, root.size))
      FROM unnest($2::bytea[]) AS a (id) CROSS JOIN LATERAL (
        SELECT t.* FROM rtdl.ieg_entities t WHERE t.entity_id = a.id AND t.stream_id = $1 OFFSET 0) AS e
      CROSS JOIN LATERAL (
        WITH RECURSIVE up (id, root, size) AS (
          VALUES (e.entity_id, e.component_root, e.component_size)
          UNION ALL SELECT n.entity_id, n.component_root, n.component_size
          FROM up JOIN rtdl.ieg_entities n ON n.entity_id = up.root AND n.stream_id = $1 WHERE up.root <> up.id)
        SELECT least(size, $3) AS size FROM up WHERE up.root = up.id) AS root) AS entities
  FROM (VALUES (0)) AS one LEFT JOIN rtdl.ieg_graph_versions v ON v.stream_id = $1`;

export interface Identifier {
  readonly entityType: EntityType;
  readonly identifierType: string;
  readonly value: string;
}

/** 13, section 3.1, with the six pins as its scope. */
export function entityId(pins: SixPins, identifier: Identifier): Buffer {
  const { entityType, identifierType, value } = identifier;
  const { platform_run_id, manifest_fingerprint, parameter_hash, seed, scenario_id, scenario_run_id } = pins;
  const scope = [platform_run_id, manifest_fingerprint, parameter_hash, seed, scenario_id, scenario_run_id].join('|');
  return createHash('sha256').update(`${entityType}:${identifierType}:${value}:${scope}`).digest();
}

function versionOf(stream: string, row: GraphRow | undefined): Pick<GraphReading, 'graph_version'> {
  const digest = row?.basis_digest ?? null;
  const watermark = row?.watermark_ts_utc ?? null;
  const computed = row?.computed_at_utc ?? null;
  if (digest === null || watermark === null || computed === null) return {};
  return {
    graph_version: {
      version_id: digest.slice(0, 32),
      stream,
      basis_digest: digest,
      watermark_ts_utc: watermark,
      computed_at_utc: computed,
    },
  };
}

const entityOf = ([, device, account, instrument, party, merchant, size]: EntityTuple): EntityRow => ({
  device_degree: device,
  account_degree: account,
  instrument_degree: instrument,
  party_degree: party,
  merchant_degree: merchant,
  component_size: size,
});

interface EntityRow {
  readonly device_degree: number;
  readonly account_degree: number;
  readonly instrument_degree: number;
  readonly party_degree: number;
  readonly merchant_degree: number;
  readonly component_size: number;
}

type EntityTuple = readonly [string, number, number, number, number, number, number];

type GraphRow = {
  basis_digest: string | null;
  watermark_ts_utc: string | null;
  computed_at_utc: string | null;
  failed: boolean;
  entities: readonly EntityTuple[] | null;
};
