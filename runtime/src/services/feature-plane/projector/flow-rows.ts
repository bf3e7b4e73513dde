import type { Queryable } from '../../../substrate/database/port.ts';
import { emptyFlow } from '../flows.ts';
import { type EntityKeys, KEY_TYPES, type KeyType } from '../types.ts';
import type { FlowRow } from './types.ts';

/** Rows of these flows; an empty one for a flow that nobody met. */
export async function loadFlows(
  database: Queryable,
  streamId: string,
  flowIds: readonly string[],
): Promise<ReadonlyMap<string, FlowRow>> {
  const rows = await database.query<StoredFlow>({
    name: 'ofp_load_flows',
    text: `SELECT f.* FROM rtdl.ofp_flow_keys f WHERE f.flow_id = ANY ($2::text[]) AND f.stream_id = $1`,
    values: [streamId, flowIds],
  });
  const stored = new Map(rows.map((row) => [row.flow_id, flowOfStored(row)]));
  return new Map(flowIds.map((flowId) => [flowId, stored.get(flowId) ?? newFlow(flowId)]));
}

/** Flow of each event whose features were kept; an event that nobody met is absent. */
export async function loadSubjects(
  database: Queryable,
  streamId: string,
  eventIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await database.query<{ event_id: string; flow_id: string }>({
    text: `SELECT e.event_id, e.flow_id FROM rtdl.ofp_event_features e
      WHERE e.event_id = ANY ($2::text[]) AND e.stream_id = $1`,
    values: [streamId, eventIds],
  });
  return new Map(rows.map((row) => [row.event_id, row.flow_id]));
}

const newFlow = (flowId: string): FlowRow => ({
  flowId,
  keys: undefined,
  anchor: undefined,
  core: emptyFlow(),
  opened: undefined,
  counted: false,
  label: undefined,
});

/** Rows are written in the order of their keys by one writer, so what was loaded is what is replaced. */
export async function saveFlows(transaction: Queryable, streamId: string, flows: readonly FlowRow[]): Promise<void> {
  if (flows.length === 0) return;
  const sorted = flows.toSorted((one, other) => (one.flowId < other.flowId ? -1 : 1));
  const has = ({ core }: FlowRow): boolean => core.eventCount > 0;
  await transaction.execute({
    name: 'ofp_save_flows',
    text: `INSERT INTO rtdl.ofp_flow_keys AS t (stream_id, flow_id, ${KEY_TYPES.join(', ')}, anchor_topic,
        anchor_partition, anchor_offset, event_count, amount_sum_minor, first_event_at, last_event_at, opened_at,
        opened_amount_minor, counted, label)
      SELECT $1, u.* FROM unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[],
        $9::text[], $10::int[], $11::bigint[], $12::bigint[], $13::bigint[], $14::bigint[], $15::bigint[],
        $16::bigint[], $17::bigint[], $18::boolean[], $19::text[]) AS u
      ON CONFLICT (flow_id, stream_id) DO UPDATE SET ${REPLACED.map((one) => `${one} = excluded.${one}`).join(', ')}`,
    values: [
      streamId,
      sorted.map(({ flowId }) => flowId),
      ...KEY_TYPES.map((type) => sorted.map(({ keys }) => keys?.[type] ?? null)),
      sorted.map(({ anchor }) => anchor?.topic ?? null),
      sorted.map(({ anchor }) => anchor?.partition ?? null),
      sorted.map(({ anchor }) => anchor?.offset ?? null),
      sorted.map(({ core }) => core.eventCount),
      sorted.map(({ core }) => core.amountSumMinor),
      sorted.map((row) => (has(row) ? row.core.firstAt : null)),
      sorted.map((row) => (has(row) ? row.core.lastAt : null)),
      sorted.map(({ opened }) => opened?.at ?? null),
      sorted.map(({ opened }) => opened?.amountMinor ?? null),
      sorted.map(({ counted }) => counted),
      sorted.map(({ label }) => label ?? null),
    ],
  });
}

const REPLACED = [
  ...KEY_TYPES,
  'anchor_topic',
  'anchor_partition',
  'anchor_offset',
  'event_count',
  'amount_sum_minor',
  'first_event_at',
  'last_event_at',
  'opened_at',
  'opened_amount_minor',
  'counted',
  'label',
];

type StoredFlow = Record<KeyType, string | null> & {
  flow_id: string;
  anchor_topic: string | null;
  anchor_partition: number | null;
  anchor_offset: string | null;
  event_count: string;
  amount_sum_minor: string;
  first_event_at: string | null;
  last_event_at: string | null;
  opened_at: string | null;
  opened_amount_minor: string | null;
  counted: boolean;
  label: string | null;
};

const flowOfStored = (row: StoredFlow): FlowRow => ({
  flowId: row.flow_id,
  keys: row.account_id === null ? undefined : keysOf(row),
  anchor:
    row.anchor_topic === null
      ? undefined
      : { topic: row.anchor_topic, partition: row.anchor_partition ?? 0, offset: Number(row.anchor_offset) },
  core: {
    eventCount: Number(row.event_count),
    amountSumMinor: Number(row.amount_sum_minor),
    firstAt: row.first_event_at === null ? Number.POSITIVE_INFINITY : Number(row.first_event_at),
    lastAt: row.last_event_at === null ? Number.NEGATIVE_INFINITY : Number(row.last_event_at),
  },
  opened:
    row.opened_at === null ? undefined : { at: Number(row.opened_at), amountMinor: Number(row.opened_amount_minor) },
  counted: row.counted,
  label: row.label ?? undefined,
});

const keysOf = (row: Record<KeyType, string | null>): EntityKeys =>
  Object.fromEntries(KEY_TYPES.map((type) => [type, row[type] ?? ''])) as EntityKeys;
