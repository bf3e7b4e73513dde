import { handle } from '@spine-green/evidence-schemas';
import { type Clock, findMicros, nowUtc } from '../kernel/clock.ts';
import { type EntityRow, entityOfRow } from '../services/feature-plane/entity-rows.ts';
import { LABEL_NAMES, readLabels } from '../services/feature-plane/label-feedback.ts';
import { PROFILE_NAMES, readProfile } from '../services/feature-plane/profiles.ts';
import {
  KEY_TYPES,
  type KeyType,
  LABEL_KEY_TYPES,
  PAIR_TYPES,
  PROFILE_KEY_TYPES,
  SECOND,
} from '../services/feature-plane/types.ts';
import { meanOfWeek, readVelocity, VELOCITY_NAMES } from '../services/feature-plane/velocity.ts';
import type { Queryable } from '../substrate/database/port.ts';
import type { FeatureAnswer, FeatureError, FeatureErrorCode, KeyFeatureRequest } from './feature-contract.ts';
import { basisOf, type OffsetsByTopic, snapshotOf } from './feature-snapshot.ts';
import { contextStream, findPins, PIN_COLUMNS, type SixPins, samePins } from './pins.ts';

/** Keys of one request: it is a point read for each. */
export const FEATURE_KEYS_MAX = 64;

const PAIRS: readonly string[] = PAIR_TYPES.map((pair) => pair.join('|'));
const KNOWN_KEYS: ReadonlySet<string> = new Set(['flow_id', ...KEY_TYPES, ...PAIRS]);
const TRAFFIC = handle('FP_BUS_TRAFFIC_FRAUD_V1');

/**
 * Features of some keys at a moment, by point reads in one query (13, section 4.3). A key that was never met is missing
 * and says so. Throws what the database throws; everything else has an answer.
 */
export async function readKeyFeatures(
  database: Queryable,
  asked: unknown,
  clock: Clock,
): Promise<FeatureAnswer | FeatureError> {
  const read = await readKeySnapshot(database, asked, clock);
  return 'answer' in read ? read.answer : read;
}

/** What `readKeyFeatures` answers, with the offsets of every topic that the features rest on. */
export interface KeySnapshot {
  readonly answer: FeatureAnswer;
  readonly offsets: OffsetsByTopic;
}

export async function readKeySnapshot(
  database: Queryable,
  asked: unknown,
  clock: Clock,
): Promise<KeySnapshot | FeatureError> {
  const requestId = textOf(asked, 'request_id') ?? '';
  const fail = (code: FeatureErrorCode, detail: string): FeatureError => ({
    status: 'ERROR',
    code,
    retryable: code === 'UNAVAILABLE' || code === 'MISSING_PROVENANCE',
    detail,
    request_id: requestId,
    served_at_utc: nowUtc(clock),
  });
  if (findPins((asked as { pins?: unknown } | null)?.pins) === undefined) return fail('MISSING_PINS', 'pins');
  const request = findRequest(asked);
  if (typeof request === 'string') return fail('INVALID_REQUEST', request);
  const [row] = await database.query<KeysRow>(keysStatement(request));
  if (row === undefined) return fail('NOT_FOUND', 'no such run');
  if (!samePins(row, request.pins)) return fail('INVALID_REQUEST', 'pins are those of another world');
  if (row.offsets === null) return fail('MISSING_PROVENANCE', 'nothing was applied yet');
  if (request.graph_resolution_mode === 'require_ieg') return fail('UNAVAILABLE', 'graph version');
  const features = featuresAt(request, row, findMicros(request.as_of_time_utc) ?? 0);
  const keys = request.feature_keys.map(({ key_type, key_id }) => `${key_type}:${key_id}`);
  const createdAt = nowUtc(clock);
  const snapshot = snapshotOf({
    pins: request.pins,
    asOf: request.as_of_time_utc,
    createdAt,
    groups: request.feature_groups,
    basis: basisOf({
      platformRunId: request.pins.platform_run_id,
      trafficTopic: TRAFFIC,
      offsets: row.offsets,
      windowEnd: row.window_end_utc ?? undefined,
    }),
    runConfigDigest: row.run_config_digest,
    features,
    missingKeys: keys.filter((key) => !Object.hasOwn(features, key)),
    graph: undefined,
    wantsGraph: request.graph_resolution_mode !== 'none',
  });
  const answer: FeatureAnswer = { status: 'OK', snapshot, served_at_utc: createdAt, request_id: requestId };
  return { answer, offsets: row.offsets };
}

const textOf = (value: unknown, name: string): string | undefined => {
  const found: unknown = (value as Readonly<Record<string, unknown>> | null | undefined)?.[name];
  return typeof found === 'string' && found !== '' ? found : undefined;
};

/** The request, or the name of the member that breaks its contract. A truth column is no key (10, law L11). */
function findRequest(asked: unknown): KeyFeatureRequest | string {
  const value = asked as Readonly<Record<string, unknown>>;
  const pins = findPins(value.pins);
  const [asOf, requestId] = [textOf(value, 'as_of_time_utc'), textOf(value, 'request_id')];
  const { feature_keys: keys, feature_groups: groups, graph_resolution_mode: mode } = value;
  if (pins === undefined) return 'pins';
  if (requestId === undefined) return 'request_id';
  if (asOf === undefined || findMicros(asOf) === undefined) return 'as_of_time_utc';
  if (mode !== 'none' && mode !== 'resolve_if_needed' && mode !== 'require_ieg') return 'graph_resolution_mode';
  if (!isList(keys) || !isList(groups) || keys.length > FEATURE_KEYS_MAX) return 'feature_keys';
  const feature_keys = keys.map((key) => ({
    key_type: textOf(key, 'key_type') ?? '',
    key_id: textOf(key, 'key_id') ?? '',
  }));
  if (!feature_keys.every(({ key_type, key_id }) => KNOWN_KEYS.has(key_type) && key_id !== '')) return 'feature_keys';
  const feature_groups = groups.map((group) => ({
    name: textOf(group, 'name') ?? '',
    version: textOf(group, 'version') ?? '',
  }));
  if (!feature_groups.every(({ name, version }) => name !== '' && version !== '')) return 'feature_groups';
  return {
    request_id: requestId,
    pins,
    as_of_time_utc: asOf,
    feature_keys,
    feature_groups,
    graph_resolution_mode: mode,
  };
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value) && value.length > 0;

interface FeatureGroup {
  readonly group: string;
  readonly names: readonly string[];
}

const VELOCITY: FeatureGroup = { group: 'velocity', names: VELOCITY_NAMES };
const AMOUNT_PROFILE: FeatureGroup = { group: 'amount_profile', names: PROFILE_NAMES };
const LABEL_FEEDBACK: FeatureGroup = { group: 'label_feedback', names: LABEL_NAMES };
const NOVELTY: FeatureGroup = { group: 'novelty', names: ['first_seen', 'pair_age_seconds', 'pair_count'] };
const CORE_FEATURES: FeatureGroup = {
  group: 'core_features',
  names: ['event_count', 'amount_sum', 'last_event_ts_utc', 'flow_age_ms'],
};

function featuresAt(request: KeyFeatureRequest, row: KeysRow, at: number) {
  const groups = new Set(request.feature_groups.map(({ name }) => name));
  const features: Record<string, Record<string, number>> = {};
  const put = (key: string, { group, names }: FeatureGroup, values: readonly number[]): void => {
    const own = features[key] ?? {};
    features[key] = own;
    if (!groups.has(group)) return;
    for (const [place, name] of names.entries()) {
      const value = values[place] ?? Number.NaN;
      if (!Number.isNaN(value)) own[`${group}.${name}`] = value;
    }
  };
  for (const [type, id, state] of row.entities ?? []) {
    const key = `${type}:${id}`;
    const { velocity, profile, labels } = entityOfRow(state);
    put(
      key,
      VELOCITY,
      valuesBy((out) => readVelocity(velocity, at, out)),
    );
    if (PROFILED.has(type)) {
      // Without an amount there is nothing to stand in the profile: those values are missing.
      const current = { amountMinor: Number.NaN, mean7dMinor: meanOfWeek(velocity, at) };
      put(
        key,
        AMOUNT_PROFILE,
        valuesBy((out) => readProfile(profile, current, out)),
      );
    }
    if (LABELLED.has(type))
      put(
        key,
        LABEL_FEEDBACK,
        valuesBy((out) => readLabels(labels, at, out)),
      );
  }
  for (const [type, left, right, firstAt, , count] of row.pairs ?? []) {
    const age = Math.max(0, at - firstAt) / SECOND;
    put(`${type}:${left}|${right}`, NOVELTY, [0, age, count]);
  }
  for (const [id, count, sumMinor, firstAt, lastAt] of row.flows ?? []) {
    const values = [count, sumMinor / 100, lastAt, Math.max(0, at - firstAt) / 1000];
    put(`flow_id:${id}`, CORE_FEATURES, values);
  }
  return features;
}

const PROFILED: ReadonlySet<string> = new Set(PROFILE_KEY_TYPES);
const LABELLED: ReadonlySet<string> = new Set(LABEL_KEY_TYPES);

function valuesBy(read: (out: number[]) => void): readonly number[] {
  const out: number[] = [];
  read(out);
  return out;
}

const READ_KEYS = `SELECT ${PIN_COLUMNS}, p.run_config_digest, at.offsets, at.window_end_utc,
    (SELECT json_agg(json_build_array(s.key_type, s.key_id, s.state_json::json))
      FROM unnest($2::text[], $3::text[]) AS k (type, id) CROSS JOIN LATERAL (
        SELECT t.key_type, t.key_id, t.state_json FROM rtdl.ofp_feature_state t
        WHERE t.key_id = k.id AND t.key_type = k.type AND t.group_name = 'velocity' AND t.group_version = 'v1'
          AND t.stream_id = $1 OFFSET 0) AS s) AS entities,
    (SELECT json_agg(json_build_array(s.pair_type, s.left_id, s.right_id, s.first_seen_at, s.last_seen_at, s.pair_count))
      FROM unnest($4::text[], $5::text[], $6::text[]) AS k (type, one, other) CROSS JOIN LATERAL (
        SELECT t.* FROM rtdl.ofp_pair_state t
        WHERE t.left_id = k.one AND t.right_id = k.other AND t.pair_type = k.type AND t.stream_id = $1
        OFFSET 0) AS s) AS pairs,
    (SELECT json_agg(json_build_array(f.flow_id, f.event_count, f.amount_sum_minor, f.first_event_at, f.last_event_at))
      FROM rtdl.ofp_flow_keys f
      WHERE f.flow_id = ANY ($7::text[]) AND f.stream_id = $1 AND f.event_count > 0) AS flows
  FROM rtdl.stream_pins p
  CROSS JOIN LATERAL (
    SELECT json_object_agg(t.topic, t.offsets) AS offsets, max(t.watermark) AS window_end_utc FROM (
      SELECT c.topic, json_object_agg(c.partition_id, c.next_offset) AS offsets, max(c.watermark_ts_utc) AS watermark
      FROM rtdl.ofp_checkpoints c WHERE c.stream_id = $1 GROUP BY c.topic) AS t) AS at
  WHERE p.stream_id = $1`;

function keysStatement({ pins, feature_keys: keys }: KeyFeatureRequest) {
  const entities = keys.filter(({ key_type }) => (KEY_TYPES as readonly string[]).includes(key_type));
  const pairs = keys
    .filter(({ key_type }) => PAIRS.includes(key_type))
    .map(({ key_type, key_id }) => [key_type, ...key_id.split('|')] as const);
  return {
    name: 'ofp_read_keys',
    text: READ_KEYS,
    values: [
      contextStream('ofp', pins.platform_run_id),
      entities.map(({ key_type }) => key_type),
      entities.map(({ key_id }) => key_id),
      pairs.map(([type]) => type),
      pairs.map(([, left]) => left ?? ''),
      pairs.map(([, , right]) => right ?? ''),
      keys.filter(({ key_type }) => key_type === 'flow_id').map(({ key_id }) => key_id),
    ],
  };
}

type KeysRow = SixPins & {
  run_config_digest: string;
  offsets: OffsetsByTopic | null;
  window_end_utc: string | null;
  entities: readonly (readonly [KeyType, string, EntityRow])[] | null;
  pairs: readonly (readonly [string, string, string, number, number, number])[] | null;
  flows: readonly (readonly [string, number, number, number, number])[] | null;
};
