import { handle } from '@spine-green/evidence-schemas';
import { type Clock, nowUtc, textOfMicros } from '../kernel/clock.ts';
import { type EntityRow, entityOfRow } from '../services/feature-plane/entity-rows.ts';
import { readTime, TIME_NAMES } from '../services/feature-plane/flows.ts';
import type { EntityState, FeatureState, PairState, StateMap } from '../services/feature-plane/state.ts';
import { emptyState } from '../services/feature-plane/state.ts';
import { FEATURE_NAMES, featuresOf, pairKey } from '../services/feature-plane/step.ts';
import { type FeatureValues, type Flow, KEY_TYPES, type KeyType, PAIR_TYPES } from '../services/feature-plane/types.ts';
import { unpackValues } from '../services/feature-plane/vector-bytes.ts';
import type { Queryable } from '../substrate/database/port.ts';
import type { EventFeatureAnswer, EventFeatureRequest, FeatureError, FeatureErrorCode } from './feature-contract.ts';
import { basisOf, featureMap, keyIds, type OffsetsByTopic, snapshotOf } from './feature-snapshot.ts';
import { contextStream, findPins, PIN_COLUMNS, type SixPins, samePins } from './pins.ts';

/**
 * Features of one traffic event just before it, in one query (13, sections 4.2 and 4.3). When the projector has applied
 * the event, they are those that it kept then; until then they are read from the state of the event's entities, which
 * does not hold the event yet. Throws what the database throws; everything else has an answer.
 */
export async function readFeatures(
  database: Queryable,
  request: EventFeatureRequest,
  clock: Clock,
): Promise<EventFeatureAnswer | FeatureError> {
  const [answer] = await readEventFeatures(database, [request], clock);
  if (answer === undefined) throw new Error('a question has no answer');
  return answer;
}

/** What `readFeatures` answers to each of these questions, in one query whatever their number; all are of one run. */
export async function readEventFeatures(
  database: Queryable,
  requests: readonly EventFeatureRequest[],
  clock: Clock,
): Promise<readonly (EventFeatureAnswer | FeatureError)[]> {
  const sound = requests.filter((request) => findFault(request) === undefined);
  const rows = sound.length === 0 ? [] : await database.query<EventRow>(eventsStatement(sound));
  const byPlace = new Map(rows.map((row) => [sound[row.place - 1], row]));
  return requests.map((request) => judge(request, byPlace.get(request), clock));
}

type Fault = readonly [FeatureErrorCode, string];

function findFault({ pins, feature_groups: groups }: EventFeatureRequest): Fault | undefined {
  if (findPins(pins) === undefined) return ['MISSING_PINS', 'pins'];
  return groups.length === 0 ? ['INVALID_REQUEST', 'feature_groups'] : undefined;
}

function judge(
  request: EventFeatureRequest,
  row: EventRow | undefined,
  clock: Clock,
): EventFeatureAnswer | FeatureError {
  const fault = findFault(request) ?? findFaultOf(request, row);
  if (fault === undefined && row !== undefined) return answerOf(request, row, clock);
  const [code, detail] = fault ?? NO_RUN;
  return {
    status: 'ERROR',
    code,
    retryable: code === 'UNAVAILABLE' || code === 'MISSING_PROVENANCE',
    detail,
    request_id: request.request_id,
    served_at_utc: nowUtc(clock),
  };
}

const NO_RUN: Fault = ['NOT_FOUND', 'no such run'];

function findFaultOf(request: EventFeatureRequest, row: EventRow | undefined): Fault | undefined {
  if (row === undefined) return NO_RUN;
  if (!samePins(row, request.pins)) return ['INVALID_REQUEST', 'pins are those of another world'];
  const { graph, graph_resolution_mode: mode } = request;
  if (mode === 'require_ieg' && graph?.graph_version === undefined) return ['UNAVAILABLE', 'graph version'];
  if (row.feature_values === null && row.offsets === null) return ['MISSING_PROVENANCE', 'nothing was applied yet'];
  return undefined;
}

function answerOf(request: EventFeatureRequest, row: EventRow, clock: Clock): EventFeatureAnswer {
  const { flow, graph } = request;
  const kept = row.feature_values !== null;
  const values = row.feature_values === null ? liveValues(flow, row) : keptValues(flow, row.feature_values);
  const createdAt = nowUtc(clock);
  const asOf = textOfMicros(flow.at);
  const features = featureMap(values, request.feature_groups, keyIds(flow.flowId, flow.keys));
  if (graph !== undefined && request.feature_groups.some(({ name }) => name === 'entity_graph')) {
    const named = Object.entries(graph.features).map(([name, value]) => [`entity_graph.${name}`, value]);
    features[`flow_id:${flow.flowId}`] = { ...features[`flow_id:${flow.flowId}`], ...Object.fromEntries(named) };
  }
  const snapshot = snapshotOf({
    pins: request.pins,
    asOf,
    createdAt,
    groups: request.feature_groups,
    basis: basisOf({
      platformRunId: request.pins.platform_run_id,
      trafficTopic: TRAFFIC,
      offsets: offsetsOf(row),
      windowEnd: kept ? laterOf(row.window_end_utc ?? asOf, asOf) : (row.window_end_utc ?? undefined),
    }),
    runConfigDigest: row.run_config_digest,
    features,
    missingKeys: [],
    graph,
    wantsGraph: request.graph_resolution_mode !== 'none',
  });
  return { status: 'OK', snapshot, values, kept, served_at_utc: createdAt, request_id: request.request_id };
}

const TRAFFIC = handle('FP_BUS_TRAFFIC_FRAUD_V1');
const TIME_PLACE = FEATURE_NAMES.indexOf(`time_context.flow_id.${TIME_NAMES[0]}`);

/** The arrival is no state of the feature plane: whoever asks knows it, so its part is computed where it is known. */
function keptValues(flow: Flow, bytes: Buffer): number[] {
  const values = unpackValues(bytes, FEATURE_NAMES.length);
  const time: FeatureValues = [];
  readTime(flow, time);
  values.splice(TIME_PLACE, time.length, ...time);
  return values;
}

function liveValues(flow: Flow, row: EventRow): number[] {
  const none = emptyState();
  const loaded = new Map((row.entities ?? []).map(([type, state]) => [type, entityOfRow(state)]));
  const one = (type: KeyType): StateMap<EntityState> => only(none.entities[type], flow.keys[type], loaded.get(type));
  const pairs = new Map(
    (row.pairs ?? []).map(([type, firstAt, lastAt, count]) => {
      const found = PAIR_TYPES.find((pair) => pair.join('|') === type) ?? PAIR_TYPES[0];
      return [pairKey(flow.keys, found[0], found[1]), { firstAt, lastAt, count }] satisfies [string, PairState];
    }),
  );
  const [eventCount, amountSumMinor, firstAt, lastAt] = row.flow ?? [];
  const known =
    eventCount === undefined || amountSumMinor === undefined || firstAt === undefined || lastAt === undefined
      ? undefined
      : { eventCount, amountSumMinor, firstAt, lastAt };
  const state: FeatureState = {
    ...none,
    entities: {
      account_id: one('account_id'),
      instrument_id: one('instrument_id'),
      party_id: one('party_id'),
      device_id: one('device_id'),
      ip_id: one('ip_id'),
      merchant_id: one('merchant_id'),
    },
    pairs: { ...none.pairs, find: (key) => pairs.get(key), touch: none.pairs.touch },
    flows: only(none.flows, flow.flowId, known),
  };
  return featuresOf(state, flow);
}

/** A map of one key, which is only read. */
const only = <T>(empty: StateMap<T>, key: string, value: T | undefined): StateMap<T> => ({
  find: (asked) => (asked === key ? value : undefined),
  touch: empty.touch,
});

/** Of an event that was applied, its own partition stood at its offset. */
function offsetsOf({ offsets, partition_id, offset_value }: EventRow): OffsetsByTopic {
  if (partition_id === null || offset_value === null) return offsets ?? {};
  return { ...offsets, [TRAFFIC]: { ...offsets?.[TRAFFIC], [partition_id]: Number(offset_value) } };
}

const laterOf = (one: string, other: string): string => (one > other ? one : other);

/**
 * Kept values when there are some; else, and only then, the state of the entities that the event names: of event n those
 * from place (n - 1) * 6, and of its pairs those from (n - 1) * 5. The limits are these numbers: with them the planner may
 * see that a plan for all events costs no more than one for each, and plan once a connection instead of at every read.
 */
const READ_EVENTS = `SELECT k.place::integer AS place, ${PIN_COLUMNS}, p.run_config_digest, e.feature_values,
    e.partition_id, e.offset_value,
    CASE WHEN e.event_id IS NULL THEN now.offsets ELSE b.offsets_json END AS offsets,
    CASE WHEN e.event_id IS NULL THEN now.window_end_utc ELSE b.window_end_utc END AS window_end_utc,
    CASE WHEN e.event_id IS NULL THEN (
      SELECT json_agg(json_build_array(s.key_type, s.state_json::json))
      FROM (SELECT * FROM unnest($4::text[], ($5::text[])[(k.place - 1) * 6 + 1 : k.place * 6]) LIMIT 6) AS a (type, id)
      CROSS JOIN LATERAL (
        SELECT t.key_type, t.state_json FROM rtdl.ofp_feature_state t
        WHERE t.key_id = a.id AND t.key_type = a.type AND t.group_name = 'velocity' AND t.group_version = 'v1'
          AND t.stream_id = $1 OFFSET 0) AS s) END AS entities,
    CASE WHEN e.event_id IS NULL THEN (
      SELECT json_agg(json_build_array(s.pair_type, s.first_seen_at, s.last_seen_at, s.pair_count))
      FROM (SELECT * FROM unnest($6::text[], ($7::text[])[(k.place - 1) * 5 + 1 : k.place * 5],
          ($8::text[])[(k.place - 1) * 5 + 1 : k.place * 5]) LIMIT 5) AS a (type, one, other)
      CROSS JOIN LATERAL (
        SELECT t.pair_type, t.first_seen_at, t.last_seen_at, t.pair_count FROM rtdl.ofp_pair_state t
        WHERE t.left_id = a.one AND t.right_id = a.other AND t.pair_type = a.type AND t.stream_id = $1
        OFFSET 0) AS s) END AS pairs,
    CASE WHEN e.event_id IS NULL THEN (
      SELECT json_build_array(f.event_count, f.amount_sum_minor, f.first_event_at, f.last_event_at)
      FROM rtdl.ofp_flow_keys f
      WHERE f.flow_id = k.flow_id AND f.stream_id = $1 AND f.event_count > 0) END AS flow
  FROM rtdl.stream_pins p
  CROSS JOIN unnest($2::text[], $3::text[]) WITH ORDINALITY AS k (event_id, flow_id, place)
  LEFT JOIN LATERAL (SELECT * FROM rtdl.ofp_event_features t
    WHERE t.event_id = k.event_id AND t.stream_id = $1 OFFSET 0) AS e ON true
  LEFT JOIN LATERAL (SELECT * FROM rtdl.ofp_bases t WHERE t.basis_id = e.basis_id OFFSET 0) AS b ON true
  CROSS JOIN (
    SELECT json_object_agg(t.topic, t.offsets) AS offsets, max(t.watermark) AS window_end_utc FROM (
      SELECT c.topic, json_object_agg(c.partition_id, c.next_offset) AS offsets, max(c.watermark_ts_utc) AS watermark
      FROM rtdl.ofp_checkpoints c WHERE c.stream_id = $1 GROUP BY c.topic) AS t) AS now
  WHERE p.stream_id = $1`;

function eventsStatement(requests: readonly EventFeatureRequest[]) {
  const flows = requests.map(({ flow }) => flow);
  const keysOf = (side: 0 | 1): readonly string[] =>
    flows.flatMap(({ keys }) => PAIR_TYPES.map((pair) => keys[pair[side]]));
  return {
    name: 'ofp_read_events',
    text: READ_EVENTS,
    values: [
      contextStream('ofp', requests[0]?.pins.platform_run_id ?? ''),
      requests.map(({ source_event_id: id }) => id),
      flows.map(({ flowId }) => flowId),
      KEY_TYPES,
      flows.flatMap(({ keys }) => KEY_TYPES.map((type) => keys[type])),
      PAIR_TYPES.map(([left, right]) => `${left}|${right}`),
      keysOf(0),
      keysOf(1),
    ],
  };
}

type EventRow = SixPins & {
  place: number;
  run_config_digest: string;
  feature_values: Buffer | null;
  partition_id: number | null;
  offset_value: string | null;
  offsets: OffsetsByTopic | null;
  window_end_utc: string | null;
  entities: readonly (readonly [KeyType, EntityRow])[] | null;
  pairs: readonly (readonly [string, number, number, number])[] | null;
  flow: readonly [number, number, number, number] | null;
};

/** How far the events of a topic are applied in a run, by partition, exclusive-next. */
export async function readAppliedTo(
  database: Queryable,
  platformRunId: string,
  topic: string,
): Promise<ReadonlyMap<number, number>> {
  const rows = await database.query<{ partition_id: number; next_offset: string }>({
    name: 'ofp_applied_to',
    text: 'SELECT partition_id, next_offset::text FROM rtdl.ofp_checkpoints WHERE stream_id = $1 AND topic = $2',
    values: [contextStream('ofp', platformRunId), topic],
  });
  return new Map(rows.map(({ partition_id, next_offset }) => [partition_id, Number(next_offset)]));
}
