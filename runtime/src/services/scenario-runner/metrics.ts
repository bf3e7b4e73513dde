import { isPlatformError } from '@spine-green/evidence-schemas';
import type { Log } from '../../kernel/log.ts';
import { countersStatement } from '../../observability/counters.ts';
import type { Database } from '../../substrate/database/port.ts';

export type RunnerCounter =
  | 'requests'
  | 'leases_acquired'
  | 'leases_busy'
  | 'gates_passed'
  | 'gates_failed'
  | 'gates_missing'
  | 'ready_committed'
  | 'ready_published'
  | 'ready_publish_failed'
  | 'reemits_published';

/** Counts and times of one task (11, section 4.5). */
export interface RunnerMetrics {
  count(counter: RunnerCounter): void;
  observe(timing: 'plan_ms' | 'evidence_ms', ms: number): void;
  /** Writes the counters of the run. A failure is logged and never blocks READY. */
  flush(): Promise<void>;
}

export interface MetricsOptions {
  readonly database: Database;
  readonly platformRunId: string;
  readonly runId: string;
  readonly log: Log;
}

export function runnerMetrics({ database, platformRunId, runId, log }: MetricsOptions): RunnerMetrics {
  const counts = new Map<RunnerCounter, number>();
  const timings: Record<string, number> = {};
  return {
    count: (counter) => {
      counts.set(counter, (counts.get(counter) ?? 0) + 1);
    },
    observe: (timing, ms) => {
      timings[timing] = Math.ceil(ms);
    },
    flush: async () => {
      log.info({ code: 'SR_METRICS', ...Object.fromEntries(counts), ...timings }, 'scenario runner');
      const figures = [...counts, ...Object.entries(timings)];
      const increments = figures.map(([counter, value]) => ({ counter: `sr_${counter}`, dim: '', value }));
      if (increments.length === 0) return;
      try {
        const scope = { component: 'sr', platformRunId, scenarioRunId: runId };
        await database.execute(countersStatement(scope, increments));
      } catch (error) {
        if (!isPlatformError(error)) throw error;
        log.warn({ code: error.code }, error.message);
      }
    },
  };
}
