import type { TakenBase } from '../../consumer/decode.ts';
import type { PartitionState } from '../../consumer/partition.ts';
import { lagOf } from '../../consumer/partition.ts';
import { byPartition, progressConditions } from '../../consumer/progress-health.ts';
import type { HealthFacts } from '../../daemon/work.ts';
import type { Clock } from '../../kernel/clock.ts';
import { gradedCondition, redWhen } from '../../observability/health.ts';
import type { OutboxDepth } from '../../outbox/types.ts';

export interface CaseFacts {
  readonly streamId: string;
  readonly partitions: readonly PartitionState<TakenBase>[];
  /** Mismatches and evidence that was forbidden or not there, within the health window. */
  readonly anomalies: number;
  readonly pendingLabels: number;
  readonly pendingActions: number;
  /** A case came with another subject; nothing of its partition moves. */
  readonly merged: boolean;
  readonly outbox: OutboxDepth;
  readonly totals: Readonly<Record<string, number>>;
}

const FRESHNESS_S = { amber: 120, red: 300 };
/** 15, section 3.8. */
const ANOMALIES = { amber: 1, red: 10 };
const PENDING = { amber: 10, red: 50 };

export function caseHealth(facts: CaseFacts, clock: Clock): HealthFacts {
  return {
    streamId: facts.streamId,
    conditions: [
      ...progressConditions(facts.partitions, clock, { reason: 'CASE_INTAKE_LAG', seconds: FRESHNESS_S }),
      redWhen('NO_MERGE_VIOLATION', facts.merged),
      gradedCondition('ANOMALIES', facts.anomalies, ANOMALIES),
      gradedCondition('ACTION_PENDING', facts.pendingActions, PENDING),
      gradedCondition('LABEL_PENDING', facts.pendingLabels, PENDING),
    ].filter((condition) => condition !== undefined),
    metrics: {
      ...facts.totals,
      labels_pending: facts.pendingLabels,
      action_pending: facts.pendingActions,
      action_outbox: facts.outbox.pending,
    },
    checkpoints: byPartition(facts.partitions, (state) => state.checkpoint ?? 0),
    lag: byPartition(facts.partitions, lagOf),
  };
}
