import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { operatorOf } from '../../../actions/rehearsal/operator-name.ts';
import { parseOptions } from '../../../actions/rehearsal/options.ts';
import { shellWord } from '../../../actions/rehearsal/summary.ts';
import { prepareWorkplace } from '../../../actions/rehearsal/workplace.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'workplace-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('a workplace', () => {
  it('is one for each start, however many there are in one second', async () => {
    const made = await Promise.all(
      Array.from({ length: 5 }, () => prepareWorkplace(join(root, 'out'), { scratchRoot: root })),
    );
    expect(new Set(made.map(({ folder }) => folder)).size).toBe(5);
    for (const { removeScratch } of made) removeScratch();
    expect(readdirSync(root)).toEqual(['out']);
  });

  it('that cannot be made leaves nothing behind', async () => {
    await expect(prepareWorkplace(join(root, 'out'), { scratchRoot: join(root, 'absent') })).rejects.toThrow('ENOENT');
    expect(readdirSync(root)).toEqual([]);
  });
});

test.each([
  { word: '/home/jane/run-1/bundle', typed: '/home/jane/run-1/bundle' },
  { word: '/home/jane/my runs', typed: "'/home/jane/my runs'" },
  { word: "it's $HOME; `id` \\ *", typed: `'it'\\''s $HOME; \`id\` \\ *'` },
  { word: '', typed: "''" },
])('the word $word is printed so that a shell takes it as it is', ({ word, typed }) => {
  expect(shellWord(word)).toBe(typed);
  expect(spawnSync('/bin/sh', ['-c', `printf %s ${shellWord(word)}`], { encoding: 'utf8' }).stdout).toBe(word);
});

test.each([
  { name: 'jane', operator: 'operator:jane' },
  { name: 'DOMAIN\\jane', operator: 'operator:DOMAIN-jane' },
  { name: 'jane@example', operator: 'operator:jane-example' },
])('the user $name approves as $operator', ({ name, operator }) => {
  expect(operatorOf(name)).toBe(operator);
});

test('paths of options are those of the folder in which the command was typed', () => {
  const parsed = parseOptions(['--world', 'w', '--out', '../o', '--broker', '/b.json'], '/home/jane/here');
  expect(parsed).toMatchObject({ world: '/home/jane/here/w', out: '/home/jane/o', broker: '/b.json' });
});
