import type { SixPins } from '../../../reads/pins.ts';
import type { Basis, FeaturePlan, FeaturesApplied } from './types.ts';

export interface FeatureLedger {
  /** What the stream is bound to; undefined before its first event. */
  findPins(): Promise<SixPins | undefined>;
  /**
   * Atomic: dedupe, states, kept features, failures, counters and the checkpoint, or none. One call at a time: what was
   * loaded is what is replaced. Throws E_CHECKPOINT_MOVED when another writer advanced the checkpoint.
   */
  apply(plan: FeaturePlan, basis: Basis): Promise<FeaturesApplied>;
  /** Applies without their entities what waited for an anchor too long; how many those were. */
  expireParked(): Promise<number>;
}
