import { digestOf } from '@spine-green/evidence-schemas';
import { FEATURE_NAMES } from '../services/feature-plane/step.ts';
import { KEY_TYPES, PAIR_TYPES } from '../services/feature-plane/types.ts';
import { VELOCITY_WINDOWS } from '../services/feature-plane/windows.ts';
import {
  type FeatureGroup,
  type FeatureMap,
  type FeatureSnapshot,
  FRESHNESS_FLAGS,
  type Freshness,
  type OffsetBasis,
  type PolicyRevision,
} from './feature-contract.ts';
import type { GraphReading, GraphVersion } from './graph.ts';
import { contextStream, type SixPins } from './pins.ts';

/** Groups that exist, in their only version (13, section 4.2). */
const GROUP_NAMES: readonly string[] = [
  'core_features',
  'velocity',
  'amount_profile',
  'novelty',
  'time_context',
  'label_feedback',
  'entity_graph',
];
const GROUP_VERSION = 'v1';

export const FEATURE_POLICY: PolicyRevision = {
  policy_id: 'ofp.features.v0',
  revision: 'r1',
  content_digest: digestOf({ features: FEATURE_NAMES, groups: GROUP_NAMES, windows: VELOCITY_WINDOWS }),
};

/** Before any identifier may differ, a key ends with a colon. */
const byKey = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number =>
  `${one}:` < `${other}:` ? -1 : 1;

/**
 * `group.key.feature` taken apart once: by key the names of its features with their places, everything in the order of
 * canonical JSON, so that it need not be put in order for every digest.
 */
const FEATURES_OF_KEYS = [
  ...Map.groupBy(
    FEATURE_NAMES.map((name, place) => {
      const [group = '', key = '', feature = ''] = name.split('.');
      return { key, group, place, name: `${group}.${feature}` };
    }),
    ({ key }) => key,
  ),
]
  .sort(byKey)
  .map(([key, features]) => ({ key, features: features.toSorted((one, other) => (one.name < other.name ? -1 : 1)) }));

/** Identifiers that stand for the keys in the names of features: types of entities, pairs of them, and the flow. */
export function keyIds(flowId: string, keys: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const pairs = PAIR_TYPES.map(([left, right]): [string, string] => [
    `${left}|${right}`,
    `${keys[left] ?? ''}|${keys[right] ?? ''}`,
  ]);
  return new Map([
    ['flow_id', flowId],
    ...KEY_TYPES.map((type): [string, string] => [type, keys[type] ?? '']),
    ...pairs,
  ]);
}

/** Values by key and name, of the groups that were asked for and of keys that have an identifier. */
export function featureMap(
  values: readonly number[],
  groups: readonly FeatureGroup[],
  ids: ReadonlyMap<string, string>,
): Record<string, Record<string, number>> {
  const asked = new Set(groups.map(({ name }) => name));
  const found: Record<string, Record<string, number>> = {};
  for (const { key, features } of FEATURES_OF_KEYS) {
    const id = ids.get(key);
    if (id === undefined) continue;
    let known: Record<string, number> | undefined;
    for (const { group, place, name } of features) {
      if (!asked.has(group)) continue;
      known ??= {};
      const value = values[place] ?? Number.NaN;
      if (!Number.isNaN(value)) known[name] = value;
    }
    if (known !== undefined) found[`${key}:${id}`] = known;
  }
  return found;
}

export interface SnapshotParts {
  readonly pins: SixPins;
  readonly asOf: string;
  readonly createdAt: string;
  readonly groups: readonly FeatureGroup[];
  readonly basis: OffsetBasis;
  readonly runConfigDigest: string;
  readonly features: FeatureMap;
  readonly missingKeys: readonly string[];
  readonly graph: GraphReading | undefined;
  readonly wantsGraph: boolean;
}

/** The hash is over what is returned, so that it always belongs to the payload that it travels with (13, section 4.3). */
export function snapshotOf(parts: SnapshotParts): FeatureSnapshot {
  const groups = parts.groups.toSorted((one, other) =>
    one.name < other.name || (one.name === other.name && one.version < other.version) ? -1 : 1,
  );
  const version = parts.graph?.graph_version;
  const hashed = {
    pins: parts.pins,
    as_of_time_utc: parts.asOf,
    feature_groups: groups,
    feature_def_policy_rev: FEATURE_POLICY,
    eb_offset_basis: parts.basis,
    ...(version === undefined ? {} : { graph_version: version }),
    run_config_digest: parts.runConfigDigest,
    features: parts.features,
    freshness: freshnessOf(parts, version),
  };
  return { snapshot_hash: digestOf(hashed), created_at_utc: parts.createdAt, ...hashed };
}

function freshnessOf(parts: SnapshotParts, version: GraphVersion | undefined): Freshness {
  const { groups, missingKeys, asOf, basis, wantsGraph, graph } = parts;
  const isMissing = ({ name, version: asked }: FeatureGroup): boolean =>
    !GROUP_NAMES.includes(name) || asked !== GROUP_VERSION || (name === 'entity_graph' && graph === undefined);
  const missingGroups = groups.filter(isMissing).map(({ name }) => name);
  const isStale = basis.window_end_utc === undefined || asOf > basis.window_end_utc;
  const raised: Readonly<Record<(typeof FRESHNESS_FLAGS)[number], boolean>> = {
    GRAPH_VERSION_UNAVAILABLE: wantsGraph && version === undefined,
    STALE_GRAPH_VERSION: version !== undefined && asOf > version.watermark_ts_utc,
    STALE_INPUT_BASIS: isStale,
    MISSING_FEATURE_STATE: missingKeys.length > 0,
    MISSING_FEATURE_GROUP: missingGroups.length > 0,
  };
  const flags = FRESHNESS_FLAGS.filter((flag) => raised[flag]);
  const fallen = flags.length > 0 ? 'AMBER' : 'GREEN';
  return {
    state: missingGroups.length > 0 ? 'RED' : fallen,
    flags,
    stale_groups: isStale ? groups.map(({ name }) => name).filter((name) => !missingGroups.includes(name)) : [],
    missing_groups: missingGroups,
    missing_feature_keys: missingKeys.toSorted(),
  };
}

/** Next offsets by topic and partition, as a projector keeps them. */
export type OffsetsByTopic = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface BasisParts {
  readonly platformRunId: string;
  readonly trafficTopic: string;
  readonly offsets: OffsetsByTopic;
  readonly windowEnd: string | undefined;
}

export function basisOf({ platformRunId, trafficTopic, offsets, windowEnd }: BasisParts): OffsetBasis {
  const identity = { stream: contextStream('ofp', platformRunId), offset_kind: 'kafka_offset' as const };
  const listed = Object.entries(offsets[trafficTopic] ?? {})
    .map(([partition, offset]) => ({ partition: Number(partition), offset: String(offset) }))
    .toSorted((one, other) => one.partition - other.partition);
  return {
    ...identity,
    offsets: listed,
    basis_digest: digestOf({ ...identity, offsets }),
    ...(windowEnd === undefined ? {} : { window_end_utc: windowEnd }),
  };
}
