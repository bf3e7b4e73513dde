import { globSync } from 'node:fs';
import { join } from 'node:path';
import type { LaneRows } from './decided-lane.ts';

const ACTIONS = join(import.meta.dirname, '..', 'actions');

/** The tables of all lanes, from every `*.rows.ts` that there is. */
export async function laneTables(): Promise<readonly LaneRows[]> {
  const files = globSync('**/*.rows.ts', { cwd: ACTIONS }).sort();
  const modules = await Promise.all(
    files.map((file) => import(join(ACTIONS, file)) as Promise<{ rows: readonly LaneRows[] }>),
  );
  return modules.flatMap(({ rows }) => rows);
}
