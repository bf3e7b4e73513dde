import type { SixPins } from '../../reads/pins.ts';
import type { GraphBasis, GraphCommitted, GraphPlan } from './types.ts';

export interface GraphVersionAt {
  readonly basis: GraphBasis;
  readonly watermarkTsUtc: string;
}

export interface GraphLedger {
  /** What the stream is bound to; undefined before its first event. */
  findPins(): Promise<SixPins | undefined>;
  /**
   * Atomic: dedupe, graph, version, failures, counters and the checkpoints of all windows, or nothing of any. One call at a
   * time, because a version names the positions of all partitions. Throws E_CHECKPOINT_MOVED when another writer advanced
   * a checkpoint.
   */
  apply(
    plans: readonly GraphPlan[],
    pins: SixPins | undefined,
    version: GraphVersionAt | undefined,
  ): Promise<GraphCommitted>;
}
