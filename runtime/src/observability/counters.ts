import type { Statement } from '../substrate/database/port.ts';

/** Whose counters they are. */
export interface CounterScope {
  readonly component: string;
  readonly platformRunId: string;
  /** `N/A` for a component that is not bound to a scenario. */
  readonly scenarioRunId: string;
}

export interface CounterIncrement {
  readonly counter: string;
  /** Bounded label, for example a topic or a reason code; empty when the counter has none. Never an event id. */
  readonly dim: string;
  readonly value: number;
}

/** Where the insert of counters stands inside a larger statement. */
export interface CountersPlace {
  /** Number of the first of its six parameters. */
  readonly firstParameter: number;
  /** Counts only where this SQL condition holds; always when there is none. */
  readonly onlyWhere?: string;
}

/** The insert as text; its parameters are those of `countersValues`. */
export function countersInsert({ firstParameter, onlyWhere }: CountersPlace): string {
  const parameter = (index: number): string => `$${firstParameter + index}`;
  const where = onlyWhere === undefined ? '' : `WHERE ${onlyWhere}`;
  return `INSERT INTO obs.run_counters AS t (component, platform_run_id, scenario_run_id, counter, dim, value)
  SELECT ${parameter(0)}, ${parameter(1)}, ${parameter(2)}, counter, dim, value
  FROM unnest(${parameter(3)}::text[], ${parameter(4)}::text[], ${parameter(5)}::bigint[]) AS i (counter, dim, value)
  ${where}
  ON CONFLICT (platform_run_id, component, scenario_run_id, counter, dim)
  DO UPDATE SET value = t.value + excluded.value`;
}

const COUNTERS_ADD = countersInsert({ firstParameter: 1 });

/**
 * Adds to the exact counters of a run. Run it in the transaction of the data that it counts (16, section 2): then a
 * counter survives restarts and equals a recount.
 */
export const countersStatement = (scope: CounterScope, increments: readonly CounterIncrement[]): Statement => ({
  name: 'obs_counters_add',
  text: COUNTERS_ADD,
  values: countersValues(scope, increments),
});

/**
 * Increments of one counter and dim are summed first, because one statement must not touch a row twice; rows are touched
 * in key order, because two writers would deadlock otherwise.
 */
export function countersValues(scope: CounterScope, increments: readonly CounterIncrement[]): readonly unknown[] {
  const sums = new Map<string, CounterIncrement>();
  for (const increment of increments) {
    const key = `${increment.counter} ${increment.dim}`;
    const value = (sums.get(key)?.value ?? 0) + increment.value;
    sums.set(key, { ...increment, value });
  }
  const rows = [...sums.values()].sort((a, b) => compare(a.counter, b.counter) || compare(a.dim, b.dim));
  return [
    scope.component,
    scope.platformRunId,
    scope.scenarioRunId,
    rows.map((row) => row.counter),
    rows.map((row) => row.dim),
    rows.map((row) => row.value),
  ];
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
