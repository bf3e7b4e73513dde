import type { TakenBase } from '../../consumer/decode.ts';
import { lagOf, type PartitionState } from '../../consumer/partition.ts';
import { byPartition, progressConditions } from '../../consumer/progress-health.ts';
import type { HealthFacts } from '../../daemon/work.ts';
import type { Clock } from '../../kernel/clock.ts';
import { conditionOf, redWhen } from '../../observability/health.ts';
import type { OutboxDepth } from '../../outbox/types.ts';

export interface ActionFacts {
  readonly streamId: string;
  readonly scenarioRunId: string;
  readonly partitions: readonly PartitionState<TakenBase>[];
  readonly outbox: OutboxDepth;
  /** Within the health window. */
  readonly outcomes: number;
  readonly failed: number;
  readonly uncertain: number;
  readonly quarantined: number;
  readonly governanceFailures: number;
}

/** 16, section 2. */
const FRESHNESS_S = { amber: 120, red: 300 };
const LAG = { amber: 10, red: 100 };
const QUEUE = { amber: 100, red: 1000 };
const ERROR_RATE = { amber: 0.05, red: 0.2 };
const UNCERTAIN = { amber: 1, red: 10 };

export function actionHealth(facts: ActionFacts, clock: Clock): HealthFacts {
  const { partitions, outbox, outcomes } = facts;
  const lag = partitions.reduce((sum, state) => sum + lagOf(state), 0);
  const rate = outcomes === 0 ? 0 : facts.failed / outcomes;
  // Much to do is no illness while it is being done: lag and queue are AMBER, and RED is what does not move.
  const never = Number.POSITIVE_INFINITY;
  const conditions = [
    ...progressConditions(partitions, clock, { reason: 'CHECKPOINT_OLD', seconds: FRESHNESS_S }),
    conditionOf('AL_LAG', lag, { ...LAG, red: never }),
    conditionOf('AL_QUEUE', outbox.pending, QUEUE),
    conditionOf('AL_ERROR_RATE', rate, ERROR_RATE),
    conditionOf('AL_UNCERTAIN_OPEN', facts.uncertain, UNCERTAIN),
    conditionOf('QUARANTINE_NONZERO', facts.quarantined, { amber: 1, red: never }),
    redWhen('QUARANTINED_EVENTS', outbox.refused > 0),
    conditionOf('GOVERNANCE_EMIT_FAILED', facts.governanceFailures, { amber: 1, red: never }),
  ].filter((condition) => condition !== undefined);
  return {
    streamId: facts.streamId,
    scenarioRunId: facts.scenarioRunId,
    conditions,
    metrics: {
      lag_total: lag,
      outbox_pending: outbox.pending,
      outbox_refused: outbox.refused,
      outcomes_in_window: outcomes,
    },
    checkpoints: byPartition(partitions, (state) => state.checkpoint ?? 0),
    lag: byPartition(partitions, lagOf),
  };
}
