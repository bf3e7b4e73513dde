import type { TakenBase } from '../../consumer/decode.ts';
import { lagOf, type PartitionState } from '../../consumer/partition.ts';
import { byPartition, progressConditions } from '../../consumer/progress-health.ts';
import type { HealthFacts } from '../../daemon/work.ts';
import type { Clock } from '../../kernel/clock.ts';
import { conditionOf } from '../../observability/health.ts';

export interface ContextFacts {
  readonly streamId: string;
  readonly partitions: readonly PartitionState<TakenBase>[];
  /** Of the whole run. */
  readonly joinHits: number;
  readonly bindings: number;
  readonly frames: number;
  /** Within the health window. */
  readonly failures: number;
  readonly conflicts: number;
  readonly governanceFailures: number;
  readonly backpressureHits: number;
}

const FRESHNESS_S = { amber: 120, red: 300 };
/** Bound flows without their arrival, of all bound flows (13, section 5.3). */
const MISS_RATE = { amber: 0.0005, red: 0.001 };

export function contextHealth(facts: ContextFacts, clock: Clock): HealthFacts {
  const lag = facts.partitions.reduce((sum, state) => sum + lagOf(state), 0);
  // An arrival that is still on its way is no miss.
  const misses = lag === 0 ? facts.bindings - facts.joinHits : 0;
  const missRate = facts.bindings === 0 ? 0 : misses / facts.bindings;
  const conditions = [
    ...progressConditions(facts.partitions, clock, { reason: 'CHECKPOINT_OLD', seconds: FRESHNESS_S }),
    conditionOf('JOIN_MISSES', missRate, MISS_RATE),
    conditionOf('BINDING_CONFLICTS', facts.conflicts, { amber: 1, red: 5 }),
    conditionOf('APPLY_FAILURES', facts.failures, { amber: 1, red: 10 }),
    conditionOf('GOVERNANCE_EMIT_FAILED', facts.governanceFailures, { amber: 1, red: Number.POSITIVE_INFINITY }),
  ].filter((condition) => condition !== undefined);
  return {
    streamId: facts.streamId,
    conditions,
    metrics: {
      lag_total: lag,
      join_hits: facts.joinHits,
      join_misses: misses,
      bindings_total: facts.bindings,
      frames_total: facts.frames,
      backpressure_hits: facts.backpressureHits,
    },
    checkpoints: byPartition(facts.partitions, (state) => state.checkpoint ?? 0),
    lag: byPartition(facts.partitions, lagOf),
  };
}
