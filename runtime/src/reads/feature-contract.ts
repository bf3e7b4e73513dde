import type { Flow } from '../services/feature-plane/types.ts';
import type { GraphReading, GraphVersion } from './graph.ts';
import type { SixPins } from './pins.ts';

export interface FeatureGroup {
  readonly name: string;
  readonly version: string;
}

/** What every request for features says (13, section 4.3). */
interface FeatureQuestion {
  readonly request_id: string;
  readonly pins: SixPins;
  readonly feature_groups: readonly FeatureGroup[];
  readonly graph_resolution_mode: 'none' | 'resolve_if_needed' | 'require_ieg';
  /** What `readGraph` found for the same entities, when it was asked. */
  readonly graph?: GraphReading;
}

/** Features of one traffic event, before it: as it was when the event was applied, or now when it was not yet. */
export interface EventFeatureRequest extends FeatureQuestion {
  readonly source_event_id: string;
  /** The event, with the entities of its anchor and its arrival where they are known. */
  readonly flow: Flow;
}

/** Features of some keys at a moment. */
export interface KeyFeatureRequest extends FeatureQuestion {
  readonly as_of_time_utc: string;
  readonly feature_keys: readonly { readonly key_type: string; readonly key_id: string }[];
}

export const FRESHNESS_FLAGS = [
  'GRAPH_VERSION_UNAVAILABLE',
  'STALE_GRAPH_VERSION',
  'STALE_INPUT_BASIS',
  'MISSING_FEATURE_STATE',
  'MISSING_FEATURE_GROUP',
] as const;
type FreshnessFlag = (typeof FRESHNESS_FLAGS)[number];

export interface Freshness {
  readonly state: 'GREEN' | 'AMBER' | 'RED';
  readonly flags: readonly FreshnessFlag[];
  readonly stale_groups: readonly string[];
  readonly missing_groups: readonly string[];
  readonly missing_feature_keys: readonly string[];
}

/** Offsets that the features had seen, exclusive-next. The digest is over those of the anchors too. */
export interface OffsetBasis {
  readonly stream: string;
  readonly offset_kind: 'kafka_offset';
  readonly offsets: readonly { readonly partition: number; readonly offset: string }[];
  readonly basis_digest: string;
  readonly window_start_utc?: string;
  readonly window_end_utc?: string;
}

export interface PolicyRevision {
  readonly policy_id: string;
  readonly revision: string;
  readonly content_digest: string;
}

/** `key_type:key_id` to feature to value; a missing value has no member. */
export type FeatureMap = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface FeatureSnapshot {
  /** Over everything but the time at which it was made. */
  readonly snapshot_hash: string;
  readonly pins: SixPins;
  readonly created_at_utc: string;
  readonly as_of_time_utc: string;
  readonly feature_groups: readonly FeatureGroup[];
  readonly feature_def_policy_rev: PolicyRevision;
  readonly eb_offset_basis: OffsetBasis;
  readonly graph_version?: GraphVersion;
  readonly run_config_digest: string;
  readonly features: FeatureMap;
  readonly freshness: Freshness;
}

export type FeatureErrorCode = 'MISSING_PINS' | 'INVALID_REQUEST' | 'NOT_FOUND' | 'UNAVAILABLE' | 'MISSING_PROVENANCE';

export interface FeatureError {
  readonly status: 'ERROR';
  readonly code: FeatureErrorCode;
  readonly retryable: boolean;
  readonly detail: string;
  readonly request_id: string;
  readonly served_at_utc: string;
}

export interface FeatureAnswer {
  readonly status: 'OK';
  readonly snapshot: FeatureSnapshot;
  readonly served_at_utc: string;
  readonly request_id: string;
}

/** Of an event, also its values in the order of `FEATURE_NAMES`, missing ones NaN: what a scorer takes. */
export interface EventFeatureAnswer extends FeatureAnswer {
  readonly values: readonly number[];
  /** Whether the event was applied already, so that its features are those that were kept. */
  readonly kept: boolean;
}
