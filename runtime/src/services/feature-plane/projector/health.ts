import type { TakenBase } from '../../../consumer/decode.ts';
import { lagOf, type PartitionState } from '../../../consumer/partition.ts';
import { byPartition, progressConditions } from '../../../consumer/progress-health.ts';
import type { HealthFacts } from '../../../daemon/work.ts';
import type { Clock } from '../../../kernel/clock.ts';
import { conditionOf } from '../../../observability/health.ts';

export interface FeatureFacts {
  readonly streamId: string;
  readonly partitions: readonly PartitionState<TakenBase>[];
  /** Within the health window. */
  readonly applied: number;
  readonly expired: number;
  readonly failures: number;
  readonly governanceFailures: number;
  readonly backpressureHits: number;
  readonly cachedEntities: number;
}

const FRESHNESS_S = { amber: 120, red: 300 };
/** Flows that were applied without their entities, of all events (13, section 4.3). */
const MISSING_RATE = { amber: 0.001, red: 0.005 };

export function featureHealth(facts: FeatureFacts, clock: Clock): HealthFacts {
  const missingRate = facts.expired / Math.max(1, facts.applied);
  const conditions = [
    ...progressConditions(facts.partitions, clock, { reason: 'CHECKPOINT_OLD', seconds: FRESHNESS_S }),
    conditionOf('MISSING_FEATURES', facts.expired === 0 ? 0 : missingRate, MISSING_RATE),
    conditionOf('APPLY_FAILURES', facts.failures, { amber: 1, red: 100 }),
    conditionOf('GOVERNANCE_EMIT_FAILED', facts.governanceFailures, { amber: 1, red: Number.POSITIVE_INFINITY }),
  ].filter((condition) => condition !== undefined);
  return {
    streamId: facts.streamId,
    conditions,
    metrics: {
      lag_total: facts.partitions.reduce((sum, state) => sum + lagOf(state), 0),
      missing_feature_rate: missingRate,
      cached_entities: facts.cachedEntities,
      backpressure_hits: facts.backpressureHits,
    },
    checkpoints: byPartition(facts.partitions, (state) => state.checkpoint ?? 0),
    lag: byPartition(facts.partitions, lagOf),
  };
}
