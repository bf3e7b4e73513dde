import type { TakenBase } from '../../consumer/decode.ts';
import { lagOf, type PartitionState } from '../../consumer/partition.ts';
import { byPartition, progressConditions } from '../../consumer/progress-health.ts';
import type { HealthFacts } from '../../daemon/work.ts';
import type { Clock } from '../../kernel/clock.ts';
import { conditionOf, redWhen } from '../../observability/health.ts';

export interface AuditFacts {
  readonly streamId: string;
  readonly scenarioRunId: string;
  readonly partitions: readonly PartitionState<TakenBase>[];
  /** Within the health window. */
  readonly asides: number;
  readonly writeFailures: number;
  /** Of this life: somebody has to look, so it does not clear by time. */
  readonly divergences: number;
  /** Open chains older than 60 s, and older than 240 s. */
  readonly unresolved: number;
  readonly overdue: number;
  readonly governanceFailures: number;
}

/** 16, section 2. */
const FRESHNESS_S = { amber: 120, red: 300 };

export function auditHealth(facts: AuditFacts, clock: Clock): HealthFacts {
  const never = Number.POSITIVE_INFINITY;
  const { partitions } = facts;
  const conditions = [
    ...progressConditions(partitions, clock, { reason: 'CHECKPOINT_OLD', seconds: FRESHNESS_S }),
    conditionOf('QUARANTINE', facts.asides, { amber: 1, red: 25 }),
    conditionOf('UNRESOLVED', facts.unresolved, { amber: 1, red: never }),
    conditionOf('UNRESOLVED_OVERDUE', facts.overdue, { amber: never, red: 20 }),
    conditionOf('APPEND_FAILURE', facts.writeFailures, { amber: 1, red: 5 }),
    redWhen('REPLAY_DIVERGENCE', facts.divergences > 0),
    conditionOf('GOVERNANCE_EMIT_FAILED', facts.governanceFailures, { amber: 1, red: never }),
  ].filter((condition) => condition !== undefined);
  return {
    streamId: facts.streamId,
    scenarioRunId: facts.scenarioRunId,
    conditions,
    metrics: {
      lag_total: partitions.reduce((sum, state) => sum + lagOf(state), 0),
      unresolved: facts.unresolved,
      replay_divergence: facts.divergences,
    },
    checkpoints: byPartition(partitions, (state) => state.checkpoint ?? 0),
    lag: byPartition(partitions, lagOf),
  };
}
