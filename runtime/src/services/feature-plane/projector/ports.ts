import type { SixPins } from '../../../reads/pins.ts';
import type { FeatureStep, FeaturesApplied } from './types.ts';

export interface FeatureLedger {
  /** What the stream is bound to; undefined before its first event. */
  findPins(): Promise<SixPins | undefined>;
  /**
   * Atomic: dedupe, states, kept features, failures, counters and the checkpoints of all windows, or nothing of any; what
   * became of each. The windows are applied in the given order. One call at a time: what was loaded is what is replaced.
   * Throws E_CHECKPOINT_MOVED when another writer advanced a checkpoint.
   */
  apply(steps: readonly FeatureStep[]): Promise<readonly FeaturesApplied[]>;
  /** Applies without their entities what waited for an anchor too long; how many those were. */
  expireParked(): Promise<number>;
}
