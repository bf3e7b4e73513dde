import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findWorkflowTools } from '../support/act/workflow-tools.ts';
import { root } from './workflow.ts';

const tools = findWorkflowTools();
let copy = '';

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'spine-green-workflows-'));
  cpSync(join(root, '.github'), join(copy, '.github'), { recursive: true });
});

afterAll(() => {
  rmSync(copy, { recursive: true, force: true });
  tools?.remove();
});

interface Said {
  readonly status: number | null;
  readonly said: string;
}

function run(command: string, args: readonly string[], cwd: string): Said {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

const actionlint = (cwd: string): Said => run(tools?.actionlint ?? '', [], cwd);
const ZIZMOR = [
  '--offline',
  '-q',
  '--no-progress',
  '--strict-collection',
  '--persona',
  'pedantic',
  '--format',
  'plain',
];
const zizmor = (cwd: string): Said => run(tools?.zizmor ?? '', [...ZIZMOR, '.github'], cwd);

describe.skipIf(tools === undefined)('the workflows', () => {
  it('give actionlint nothing to say', () => expect(actionlint(root)).toEqual({ status: 0, said: '' }));

  it('give zizmor, at its strictest, nothing to find', () => {
    const { status, said } = zizmor(root);
    expect(said).toMatch(/No findings to report/);
    expect(status).toBe(0);
  });

  it('are found by both when an input stands in a script', () => {
    const file = join(copy, '.github', 'workflows', 'rehearsal.yml');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('"$FLOWS"', '$' + '{{ github.event.pull_request.title }}'));
    spawnSync('git', ['init', '--quiet', copy]);
    expect(actionlint(copy)).toMatchObject({ status: 1, said: expect.stringContaining('potentially untrusted') });
    expect(zizmor(copy)).toMatchObject({ said: expect.stringContaining('template-injection') });
  });
});
