import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root, type SourceFile, sourceFiles } from './source-files.ts';

const NAMED = /^(?:import|export)\s+(?:\w+,\s+)?\{([^}]*)\}\s+from\s+'([^'.][^']*)'/gm;

interface ForeignName {
  readonly path: string;
  readonly from: string;
  readonly name: string;
}

/** Values that a module asks of a package by name; types are gone before Node sees the file. */
const foreignNames = ({ path, text }: SourceFile): readonly ForeignName[] =>
  [...text.matchAll(NAMED)].flatMap(([, names, from]) =>
    (names ?? '')
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '' && !name.startsWith('type '))
      .map((name) => ({ path, from: from ?? '', name: name.split(' as ')[0] ?? '' })),
  );

const ASK = `
const { asked } = JSON.parse(process.env.ASKED);
const found = {};
for (const from of new Set(asked.map(({ from }) => from))) found[from] = Object.keys(await import(from));
console.log(JSON.stringify(asked.filter(({ from, name }) => !found[from].includes(name))));`;

/**
 * What Node itself finds not: it sees of a CommonJS package only the names it can read off its text, where the compiler
 * and the test runner see all of them. Asked from the folder of each workspace, as packages resolve there.
 */
function missingIn(workspace: string, asked: readonly ForeignName[]): readonly ForeignName[] {
  const child = spawnSync(process.execPath, ['--input-type=module', '--eval', ASK], {
    cwd: join(root, workspace),
    env: { ...process.env, ASKED: JSON.stringify({ asked }) },
    encoding: 'utf8',
    timeout: 120_000,
  });
  expect(child.status, child.stderr).toBe(0);
  return JSON.parse(child.stdout) as readonly ForeignName[];
}

it.each(['evidence-schemas', 'runtime', 'actions', 'cdktf', 'test'])(
  '%s imports names that Node finds',
  (workspace) => {
    const asked = sourceFiles()
      .filter(({ path }) => path.startsWith(`${workspace}/`) && !path.endsWith('.test.ts'))
      .flatMap(foreignNames)
      .filter(({ from }) => from !== 'vitest' && !from.startsWith('@spine-green/'));
    expect(asked.length).toBeGreaterThan(0);
    expect(missingIn(workspace, asked)).toEqual([]);
  },
);
