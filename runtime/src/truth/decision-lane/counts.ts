import type { Queryable } from '../../substrate/database/port.ts';

/** Counts by name, as a statement gives them in `key` and `count`. */
export async function countsByKey(
  database: Queryable,
  text: string,
  platformRunId: string,
): Promise<ReadonlyMap<string, number>> {
  const rows = await database.query<{ key: string; count: string }>({ text, values: [platformRunId] });
  return new Map(rows.map(({ key, count }) => [key, Number(count)]));
}

/** One row of counts, each given as text, by its name. */
export async function countsOfRow<K extends string>(
  database: Queryable,
  text: string,
  platformRunId: string,
): Promise<Readonly<Record<K, number>>> {
  const [row] = await database.query<Record<K, string>>({ text, values: [platformRunId] });
  if (row === undefined) throw new Error('an aggregate without GROUP BY returned no row');
  return Object.fromEntries(Object.entries(row).map(([name, count]) => [name, Number(count)])) as Record<K, number>;
}
