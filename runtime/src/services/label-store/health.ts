import type { HealthFacts } from '../../daemon/work.ts';
import type { Clock } from '../../kernel/clock.ts';
import { gradedCondition, HEALTH_WINDOW_MS, windowedCount } from '../../observability/health.ts';
import type { OutboxDepth } from '../../outbox/types.ts';
import type { AssertionPlan } from './step.ts';

export interface LabelVitals {
  note(plan: AssertionPlan): void;
  refused(status: number): void;
  dropped(): void;
  commitMs(milliseconds: number): void;
  health(streamId: string, depth: OutboxDepth): HealthFacts;
}

/** 15, section 4.6: one is worth a look, ten are worth a person. */
const LIMIT = { amber: 1, red: 10 };

/** Windowed conditions and the totals of this process; exact counters of the run are in the database. */
export function labelVitals(clock: Clock): LabelVitals {
  const anomalies = windowedCount(clock, HEALTH_WINDOW_MS);
  const rejected = windowedCount(clock, HEALTH_WINDOW_MS);
  const totals: Record<string, number> = {
    accepted: 0,
    duplicate: 0,
    rejected: 0,
    payload_hash_mismatch: 0,
    dedupe_tuple_collision: 0,
    contract_invalid: 0,
    missing_evidence_refs: 0,
    timeline_rows: 0,
    requests_refused: 0,
    connections_dropped: 0,
    commits: 0,
    commit_ms_sum: 0,
  };
  const count = (name: string, by = 1): void => {
    totals[name] = (totals[name] ?? 0) + by;
  };
  return {
    note: (plan) => {
      count('timeline_rows', plan.fresh.length);
      for (const { status, reason_code } of plan.answers) {
        if (status === 'ACCEPTED') count(reason_code === 'ASSERTION_REPLAY_MATCH' ? 'duplicate' : 'accepted');
        else {
          const reason = reason_code.split(':')[0] ?? reason_code;
          count('rejected');
          count(reason.toLowerCase());
          rejected.add(1);
          if (ANOMALIES.has(reason)) anomalies.add(1);
        }
      }
    },
    refused: (status) => count('requests_refused', status >= 400 ? 1 : 0),
    dropped: () => count('connections_dropped'),
    commitMs: (milliseconds) => {
      count('commits');
      count('commit_ms_sum', milliseconds);
    },
    health: (streamId, depth) => ({
      streamId,
      conditions: [
        gradedCondition('ANOMALIES', anomalies.sum(), LIMIT),
        gradedCondition('REJECTED', rejected.sum(), LIMIT),
        gradedCondition('PENDING', depth.ambiguous, LIMIT),
        gradedCondition('PUBLISH_REFUSED', depth.refused, LIMIT),
      ].filter((condition) => condition !== undefined),
      metrics: { ...totals, pending: depth.pending, publish_refused: depth.refused },
    }),
  };
}

const ANOMALIES: ReadonlySet<string> = new Set(['PAYLOAD_HASH_MISMATCH', 'DEDUPE_TUPLE_COLLISION']);
