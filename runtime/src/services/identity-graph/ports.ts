import type { SixPins } from '../../reads/pins.ts';
import type { GraphApplied, GraphBasis, GraphPlan } from './types.ts';

export interface GraphVersionAt {
  readonly basis: GraphBasis;
  readonly watermarkTsUtc: string;
}

export interface GraphLedger {
  /** What the stream is bound to; undefined before its first event. */
  findPins(): Promise<SixPins | undefined>;
  /**
   * Atomic: dedupe, graph, version, failures, counters and the checkpoint, or none. One call at a time, because a version
   * names the positions of all partitions. Throws E_CHECKPOINT_MOVED when another writer advanced the checkpoint.
   */
  apply(plan: GraphPlan, pins: SixPins | undefined, version: GraphVersionAt | undefined): Promise<GraphApplied>;
}
