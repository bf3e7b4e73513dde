import type { TakenBase } from '../../consumer/decode.ts';
import { lagOf, type PartitionState } from '../../consumer/partition.ts';
import { byPartition, progressConditions } from '../../consumer/progress-health.ts';
import type { HealthFacts } from '../../daemon/work.ts';
import type { Clock } from '../../kernel/clock.ts';
import { conditionOf } from '../../observability/health.ts';

export interface GraphFacts {
  readonly streamId: string;
  readonly partitions: readonly PartitionState<TakenBase>[];
  /** Since the start of this process. */
  readonly entities: number;
  readonly edges: number;
  /** Within the health window. */
  readonly failures: number;
  readonly governanceFailures: number;
  readonly backpressureHits: number;
}

const FRESHNESS_S = { amber: 120, red: 300 };

export function graphHealth(facts: GraphFacts, clock: Clock): HealthFacts {
  const conditions = [
    ...progressConditions(facts.partitions, clock, { reason: 'CHECKPOINT_OLD', seconds: FRESHNESS_S }),
    conditionOf('APPLY_FAILURES', facts.failures, { amber: 1, red: 100 }),
    conditionOf('GOVERNANCE_EMIT_FAILED', facts.governanceFailures, { amber: 1, red: Number.POSITIVE_INFINITY }),
  ].filter((condition) => condition !== undefined);
  return {
    streamId: facts.streamId,
    conditions,
    metrics: {
      lag_total: facts.partitions.reduce((sum, state) => sum + lagOf(state), 0),
      entities_new: facts.entities,
      edges_new: facts.edges,
      backpressure_hits: facts.backpressureHits,
    },
    checkpoints: byPartition(facts.partitions, (state) => state.checkpoint ?? 0),
    lag: byPartition(facts.partitions, lagOf),
  };
}
