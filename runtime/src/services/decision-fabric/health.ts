import { lagOf } from '../../consumer/partition.ts';
import { byPartition, progressConditions } from '../../consumer/progress-health.ts';
import type { HealthFacts } from '../../daemon/work.ts';
import type { Clock } from '../../kernel/clock.ts';
import { conditionOf, redWhen } from '../../observability/health.ts';
import type { OutboxDepth } from '../../outbox/types.ts';
import { OPEN_MAX, type TrafficPartition } from './intake/open-records.ts';
import type { RollingTimes } from './rolling.ts';

/** Rows of an outbox at which intake pauses (14, section 2.6). */
export const OUTBOX_MAX = 5000;
const OUTBOX = { amber: 1000, red: OUTBOX_MAX };
const WAIT_SET = { amber: OPEN_MAX / 2, red: OPEN_MAX };
/** Shares of decisions without a score within the window. */
const FAIL_CLOSED = { amber: 0.01, red: 0.1 };
const FRESHNESS_S = { amber: 120, red: 300 };

export interface FabricFacts {
  readonly streamId: string;
  readonly scenarioRunId: string;
  readonly partitions: readonly TrafficPartition[];
  readonly outbox: OutboxDepth;
  /** Within the health window. */
  readonly decided: number;
  readonly failedClosed: number;
  readonly synthesisErrors: number;
  readonly anomalies: number;
  readonly isHalted: boolean;
  readonly times: ReturnType<RollingTimes['percentiles']>;
  readonly governanceFailures: number;
}

export function fabricHealth(facts: FabricFacts, clock: Clock): HealthFacts {
  const states = facts.partitions.map(({ state }) => state);
  const waiting = Math.max(0, ...facts.partitions.map(({ open }) => open.length));
  const share = facts.decided === 0 ? 0 : facts.failedClosed / facts.decided;
  const conditions = [
    ...progressConditions(states, clock, { reason: 'CHECKPOINT_OLD', seconds: FRESHNESS_S }),
    conditionOf('DF_FAIL_CLOSED_RATE', share, FAIL_CLOSED),
    conditionOf('DF_OUTBOX_DEPTH', facts.outbox.pending, OUTBOX),
    conditionOf('DF_WAIT_SET', waiting, WAIT_SET),
    redWhen('QUARANTINED_EVENTS', facts.outbox.refused > 0 || facts.isHalted),
    redWhen('SYNTHESIS_ERROR', facts.synthesisErrors > 0),
    conditionOf('ANOMALIES', facts.anomalies, { amber: 1, red: Number.POSITIVE_INFINITY }),
    conditionOf('GOVERNANCE_EMIT_FAILED', facts.governanceFailures, { amber: 1, red: Number.POSITIVE_INFINITY }),
  ].filter((condition) => condition !== undefined);
  return {
    streamId: facts.streamId,
    scenarioRunId: facts.scenarioRunId,
    conditions,
    metrics: {
      lag_total: states.reduce((sum, state) => sum + lagOf(state), 0),
      waiting,
      outbox_pending: facts.outbox.pending,
      outbox_ambiguous: facts.outbox.ambiguous,
      outbox_refused: facts.outbox.refused,
      decided_in_window: facts.decided,
      ...(facts.times === undefined
        ? {}
        : {
            decision_p50_ms: facts.times.p50,
            decision_p95_ms: facts.times.p95,
            decision_p99_ms: facts.times.p99,
          }),
    },
    checkpoints: byPartition(states, (state) => state.checkpoint ?? 0),
    lag: byPartition(states, lagOf),
  };
}
