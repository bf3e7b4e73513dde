import type { TakenBase } from '../../consumer/decode.ts';
import type { PartitionState } from '../../consumer/partition.ts';
import { lagOf } from '../../consumer/partition.ts';
import { byPartition, progressConditions } from '../../consumer/progress-health.ts';
import type { HealthFacts } from '../../daemon/work.ts';
import type { Clock } from '../../kernel/clock.ts';
import { conditionOf, redWhen } from '../../observability/health.ts';

export interface ArchiveFacts {
  readonly streamId: string;
  readonly partitions: readonly PartitionState<TakenBase>[];
  /** Mismatches of the whole run: replay fails closed until somebody has looked, so this does not clear by time. */
  readonly mismatches: number;
  /** Within the health window. */
  readonly writeErrors: number;
  readonly failures: number;
  readonly governanceFailures: number;
  readonly backpressureHits: number;
}

/** 16, section 2: durable lag 5 and 15 minutes. */
const DURABLE_LAG_S = { amber: 300, red: 900 };

export function archiveHealth(facts: ArchiveFacts, clock: Clock): HealthFacts {
  const conditions = [
    ...progressConditions(facts.partitions, clock, { reason: 'ARCHIVE_LAG', seconds: DURABLE_LAG_S }),
    redWhen('REPLAY_BASIS_MISMATCH_NONZERO', facts.mismatches > 0),
    redWhen('ARCHIVE_WRITE_ERROR_NONZERO', facts.writeErrors > 0),
    conditionOf('APPLY_FAILURES', facts.failures, { amber: 1, red: 100 }),
    conditionOf('GOVERNANCE_EMIT_FAILED', facts.governanceFailures, { amber: 1, red: Number.POSITIVE_INFINITY }),
  ].filter((condition) => condition !== undefined);
  return {
    streamId: facts.streamId,
    conditions,
    metrics: {
      lag_total: facts.partitions.reduce((sum, state) => sum + lagOf(state), 0),
      buffered_bytes: facts.partitions.reduce((sum, state) => sum + state.window.bytes, 0),
      mismatches: facts.mismatches,
      backpressure_hits: facts.backpressureHits,
    },
    checkpoints: byPartition(facts.partitions, (state) => state.checkpoint ?? 0),
    lag: byPartition(facts.partitions, lagOf),
  };
}
