import type { ApplyFailure } from '../../../consumer/apply-failures.ts';
import type { Registered } from '../../../consumer/register-facts.ts';
import type { OffsetsByTopic } from '../../../reads/feature-snapshot.ts';
import type { SixPins } from '../../../reads/pins.ts';
import type { FlowState } from '../flows.ts';
import type { EntityKeys, FeatureValues, LabelEvent } from '../types.ts';

export const BOUNDARY = 'ofp';

export interface TrafficInput extends Registered {
  readonly kind: 'traffic';
  readonly flowId: string;
  /** Whether it is the event by which velocity counts its flow. */
  readonly opens: boolean;
  readonly at: number;
  readonly amountMinor: number;
}

export interface AnchorInput extends Registered {
  readonly kind: 'anchor';
  readonly flowId: string;
  readonly keys: EntityKeys;
}

export type FeatureInput = TrafficInput | AnchorInput;

/** An accepted label of the label store; its subject is a traffic event. */
export interface LabelInput extends Registered {
  readonly subjectEventId: string;
  readonly label: Omit<LabelEvent, 'flowId'>;
}

/** What one window asks for before any state is known. */
export interface FeaturePlan {
  readonly topic: string;
  readonly partition: number;
  readonly fromOffset: number;
  readonly nextOffset: number;
  /** In offset order, without repetitions within the window. */
  readonly inputs: readonly FeatureInput[];
  readonly labels: readonly LabelInput[];
  readonly failures: readonly ApplyFailure[];
  readonly binds: SixPins | undefined;
  readonly seen: number;
  readonly foreign: number;
  readonly scenarioSkipped: number;
  readonly duplicates: number;
  readonly late: number;
  readonly invalidAmounts: number;
  /** Labels of other types, and those between which the label store decided nothing. */
  readonly labelsIgnored: number;
  readonly watermarkTsUtc: string | undefined;
}

/** One flow as the database has it. */
export interface FlowRow {
  readonly flowId: string;
  keys: EntityKeys | undefined;
  anchor: { readonly topic: string; readonly partition: number; readonly offset: number } | undefined;
  readonly core: FlowState;
  opened: { readonly at: number; readonly amountMinor: number } | undefined;
  counted: boolean;
  label: string | undefined;
}

/** A first event that waits for its anchor. */
export interface ParkedEvent {
  readonly flowId: string;
  readonly eventId: string;
  readonly at: number;
  readonly amountMinor: number;
}

/** Features of an event as they were just before it was applied. */
export interface KeptFeatures {
  readonly eventId: string;
  readonly flowId: string;
  readonly at: number;
  /** Undefined where the event waited for its anchor: then the basis holds its offset already. */
  readonly place: { readonly partition: number; readonly offset: number } | undefined;
  readonly values: FeatureValues;
}

/** What was applied before a window. */
export interface Basis {
  readonly offsets: OffsetsByTopic;
  readonly windowEnd: string | undefined;
}

/** A window as it is applied: after those that stand before it in its transaction. */
export interface FeatureStep {
  readonly plan: FeaturePlan;
  readonly basis: Basis;
}

/** What became of a window. */
export interface FeaturesApplied {
  readonly conflicts: readonly ApplyFailure[];
  readonly duplicates: number;
  readonly applied: number;
  readonly flowsCounted: number;
  readonly parked: number;
  /** What became of labels, by the counters of the feature plane. */
  readonly labels: Readonly<Record<string, number>>;
}
