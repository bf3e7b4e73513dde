import type { Statement } from '../substrate/database/port.ts';

export interface CounterIncrement {
  readonly counter: string;
  /** Bounded label, for example a topic or a reason code; empty when the counter has none. Never an event id. */
  readonly dim: string;
  readonly value: number;
}

/**
 * Adds to the exact counters of a run. Run it in the transaction of the data that it counts (16, section 2): then a
 * counter survives restarts and equals a recount. Increments of one counter and dim are summed first, because one
 * statement must not touch a row twice; rows are touched in key order, because two writers would deadlock otherwise.
 */
export function countersStatement(
  component: string,
  platformRunId: string,
  scenarioRunId: string,
  increments: readonly CounterIncrement[],
): Statement {
  const sums = new Map<string, CounterIncrement>();
  for (const increment of increments) {
    const key = `${increment.counter} ${increment.dim}`;
    const value = (sums.get(key)?.value ?? 0) + increment.value;
    sums.set(key, { ...increment, value });
  }
  const rows = [...sums.values()].sort((a, b) => compare(a.counter, b.counter) || compare(a.dim, b.dim));
  return {
    name: 'obs_counters_add',
    text: `INSERT INTO obs.run_counters AS t (component, platform_run_id, scenario_run_id, counter, dim, value)
      SELECT $1, $2, $3, counter, dim, value
      FROM unnest($4::text[], $5::text[], $6::bigint[]) AS i (counter, dim, value)
      ON CONFLICT (platform_run_id, component, scenario_run_id, counter, dim)
      DO UPDATE SET value = t.value + excluded.value`,
    values: [
      component,
      platformRunId,
      scenarioRunId,
      rows.map((row) => row.counter),
      rows.map((row) => row.dim),
      rows.map((row) => row.value),
    ],
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
