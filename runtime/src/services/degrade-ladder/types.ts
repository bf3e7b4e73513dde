import type { Posture, PostureMode } from '../../decisions/posture.ts';

/** What the ladder looks at (14, section 1.2), and the latency of decisions that its grading adds (14, section 1.3). */
export const SIGNALS = [
  'ofp_health',
  'ieg_health',
  'eb_consumer_lag',
  'registry_health',
  'posture_store_health',
  'control_publish_health',
  'decision_latency',
] as const;
export type SignalName = (typeof SIGNALS)[number];

/** Without these nothing may be decided in the open. */
export const REQUIRED_SIGNALS: ReadonlySet<SignalName> = new Set([
  'ofp_health',
  'ieg_health',
  'eb_consumer_lag',
  'registry_health',
  'posture_store_health',
]);

/** One observation of a signal. */
export interface Sample {
  readonly name: SignalName;
  readonly status: 'OK' | 'ERROR';
  /** How long ago it was made, by one clock. */
  readonly ageSeconds: number;
  /** Health of a component, seconds of lag, or percentiles in milliseconds. */
  readonly value: SampleValue;
  readonly detail: string;
  readonly source: string;
}

export type SampleValue =
  | { readonly kind: 'health'; readonly state: 'GREEN' | 'AMBER' | 'RED'; readonly isCoreUsable: boolean }
  | { readonly kind: 'lag'; readonly seconds: number }
  | { readonly kind: 'latency'; readonly p95Ms: number; readonly p99Ms: number }
  | { readonly kind: 'readable' };

export type SignalState = 'OK' | 'ERROR' | 'STALE' | 'MISSING';

export interface GradedSignal {
  readonly name: SignalName;
  readonly state: SignalState;
  /** The best mode that this signal allows. */
  readonly mode: PostureMode;
  readonly detail: string;
}

/** What the signals allow together. */
export interface Baseline {
  readonly mode: PostureMode;
  readonly reason: string;
  readonly signals: readonly GradedSignal[];
}

/** Where the ladder stands. `heldSeconds` is how long better baselines have held without a break. */
export interface LadderState {
  readonly mode: PostureMode | undefined;
  readonly heldSeconds: number;
  /** The worst of them; undefined while nothing is held. */
  readonly heldMode: PostureMode | undefined;
  readonly evaluatedMs: number;
  readonly trust: TrustState;
}

export type Trust = 'HEALTHY' | 'IMPAIRED' | 'BLIND' | 'BROKEN';

export interface TrustState {
  readonly trust: Trust;
  /** Healthy observations in a row since the last one that was not. */
  readonly healthyInRow: number;
  /** Elapsed time of the last observation that forced FAIL_CLOSED; undefined when there was none, or it is over. */
  readonly forcedMs: number | undefined;
  /** Elapsed time of the last rebuild. */
  readonly rebuiltMs: number | undefined;
}

/** What the ladder knows about itself. */
export interface SelfFacts {
  readonly policyOk: boolean;
  readonly requiredSignalsOk: boolean;
  readonly storeOk: boolean;
  readonly serveOk: boolean;
  readonly controlPublishOk: boolean;
}

/** A posture that shall be committed; its sequence is the store's. */
export type PostureDraft = Pick<Posture, 'mode' | 'reason' | 'evidence_refs'> & {
  readonly from: PostureMode | undefined;
};
