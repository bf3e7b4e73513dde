import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { phaseDefinitions } from '../../actions/lib/definition/phase-definition.ts';

const ACTIONS = join(import.meta.dirname, '../../actions');
const read = (path: string): string => readFileSync(join(ACTIONS, path), 'utf8');

/** The file of each lane that is decided in this tree. */
const files = new Map(
  globSync('m*/lanes/*.ts', { cwd: ACTIONS }).flatMap((path) =>
    [...read(path).matchAll(/^(?: {2}id: |const LANE = )'(M\d+\.[A-Z]\w*)'[,;]$/gm)].map(
      ([, lane]) => [lane ?? '', path] as const,
    ),
  ),
);
const built = phaseDefinitions()
  .flatMap(({ lanes }) => lanes)
  .filter(({ state }) => state === 'built')
  .map(({ lane }) => lane);

describe('a lane that its definition calls built', () => {
  test.each(built)('%s is composed by the main.ts of its phase (else its action answers E_LANE_UNKNOWN)', (lane) => {
    const path = files.get(lane);
    expect(path, `no file below actions/m*/lanes defines ${lane}`).toBeDefined();
    const main = read(join(dirname(dirname(path ?? '')), 'main.ts'));
    expect(main).toContain(`'./lanes/${basename(path ?? '')}'`);
  });

  test('is every lane that is defined', () => {
    expect([...files.keys()].filter((lane) => !built.includes(lane))).toEqual([]);
  });
});
