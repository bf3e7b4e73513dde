import { BoundedMap, type Touch } from './bounded-map.ts';
import type { FlowState } from './flows.ts';
import { emptyLabels, LABEL_RETENTION, type LabelState } from './label-feedback.ts';
import { emptyProfile, type ProfileState } from './profiles.ts';
import { DAY, type EntityKeys, type KeyType } from './types.ts';
import { emptyVelocity, type VelocityState } from './velocity.ts';

/** How often a pair met. */
export interface PairState {
  firstAt: number;
  lastAt: number;
  count: number;
}

/** A flow that may still be the subject of a label. */
export interface Subject {
  readonly at: number;
  readonly keys: EntityKeys;
  label: string | undefined;
}

/** All windows of one entity. Profile and labels stay empty for types without features of them. */
export interface EntityState {
  readonly velocity: VelocityState;
  readonly profile: ProfileState;
  readonly labels: LabelState;
}

/** State by key. In a process of its own it is bounded; a projector gives what it has loaded for one batch. */
export interface StateMap<T> {
  find(key: string): T | undefined;
  /** The state of a key, made where there is none, to be changed in place. */
  touch(key: string, touch: Touch<T>): T;
}

/** All that features are computed from. Entities lie by type and identifier, pairs by `pairKey`. */
export interface FeatureState {
  readonly entities: Readonly<Record<KeyType, StateMap<EntityState>>>;
  readonly pairs: StateMap<PairState>;
  readonly flows: StateMap<FlowState>;
  readonly subjects: StateMap<Subject>;
  /** Newest event time applied. */
  watermark: number;
  readonly counters: Record<FeatureCounter, number>;
}

type FeatureCounter =
  | 'flows_applied'
  | 'labels_applied'
  | 'labels_without_fraud'
  | 'labels_undecided'
  | 'label_duplicates'
  | 'label_conflicts'
  | 'label_subject_unknown'
  | 'label_from_future'
  | 'confirmations_dropped';

/** Profiles and pairs have no window: what they learned goes with a key that nobody met for 60 days. */
const BOUNDS = {
  entities: { ttl: 60 * DAY, max: 1_000_000 },
  pairs: { ttl: 60 * DAY, max: 4_000_000 },
  flows: { ttl: DAY, max: 1_000_000 },
  subjects: { ttl: LABEL_RETENTION + DAY, max: 4_000_000 },
} as const;

export const emptyState = (): FeatureState => ({
  entities: {
    account_id: new BoundedMap(BOUNDS.entities),
    instrument_id: new BoundedMap(BOUNDS.entities),
    party_id: new BoundedMap(BOUNDS.entities),
    device_id: new BoundedMap(BOUNDS.entities),
    ip_id: new BoundedMap(BOUNDS.entities),
    merchant_id: new BoundedMap(BOUNDS.entities),
  },
  pairs: new BoundedMap(BOUNDS.pairs),
  flows: new BoundedMap(BOUNDS.flows),
  subjects: new BoundedMap(BOUNDS.subjects),
  watermark: 0,
  counters: {
    flows_applied: 0,
    labels_applied: 0,
    labels_without_fraud: 0,
    labels_undecided: 0,
    label_duplicates: 0,
    label_conflicts: 0,
    label_subject_unknown: 0,
    label_from_future: 0,
    confirmations_dropped: 0,
  },
});

export const emptyEntity = (): EntityState => ({
  velocity: emptyVelocity(),
  profile: emptyProfile(),
  labels: emptyLabels(),
});
