import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entryOf, readOutputs } from '../../../actions/rehearsal/processes/run-action.ts';
import { FALSE_KEY, REVIEW_TEXT } from './brought-evidence.ts';
import { type EditedRepository, editedRepository } from './edited-repository.ts';

const CLI = join(import.meta.dirname, '..', '..', '..', 'actions', 'evidence-check', 'cli.ts');
const M9 = 'actions/m9-teardown/phase.json';
const LONGER = { file: M9, from: '"budget_seconds": 600', to: '"budget_seconds": 601' };

let repository: EditedRepository;
let folder: string;
let weaker: string;
let harmless: string;
beforeAll(() => {
  repository = editedRepository();
  folder = mkdtempSync(join(tmpdir(), 'evidence-check-'));
  weaker = repository.change([
    LONGER,
    { file: 'evidence/a|b,c:d.json', text: REVIEW_TEXT.replace('"none"', `"${FALSE_KEY}"`) },
  ]);
  harmless = repository.change([{ file: M9, from: '"title": "Handle closure"', to: '"title": "Closure"' }]);
});
afterAll(() => {
  repository.remove();
  rmSync(folder, { recursive: true, force: true });
});

/** The committed bundle, as a runner starts it. */
function act(inputs: Readonly<Record<string, string>>) {
  const files = { GITHUB_OUTPUT: join(folder, 'output'), GITHUB_STEP_SUMMARY: join(folder, 'summary') };
  for (const file of Object.values(files)) writeFileSync(file, '');
  const variables = Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  );
  const { status, stdout } = spawnSync(process.execPath, [entryOf('evidence-check')], {
    cwd: repository.folder,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...files, ...variables },
    encoding: 'utf8',
  });
  const [output, summary] = Object.values(files).map((file) => readFileSync(file, 'utf8'));
  return { status, stdout, outputs: readOutputs(output ?? ''), summary: summary ?? '' };
}

const cli = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, INIT_CWD: repository.folder },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

describe('the action', () => {
  it('fails with an annotation for each finding, and lists them in the summary', () => {
    const { status, stdout, outputs, summary } = act({ repository: '.', base: repository.base, head: weaker });
    expect(status).toBe(1);
    expect(outputs).toEqual({ findings: '2', compared: '2', 'base-sha': repository.base });
    const annotations = stdout.split('\n').filter((line) => line.startsWith('::error title='));
    expect(annotations.map((line) => /file=(.*),line=(\d+)::([\w-]+)/.exec(line)?.slice(1))).toEqual([
      [M9, '26', 'budget-raised'],
      ['evidence/a|b%2Cc%3Ad.json', '11', 'evidence-secret'],
    ]);
    expect(stdout).toMatch(/^::error::2 findings; the summary lists them with file and line$/m);
    expect(summary).toContain('Evidence check: 2 findings');
    expect(summary).toContain(`| budget-raised | ${M9}:26 | budget\\_seconds was 600 and is 601 |`);
    expect(summary).toContain('| a budget is larger or gone | 1 |');
    expect(stdout + summary).not.toContain(FALSE_KEY);
  });

  it('passes, and says what it compared, when nothing is weaker', () => {
    const { status, stdout, outputs, summary } = act({ repository: '.', base: repository.base, head: harmless });
    expect([status, outputs.findings, outputs.compared]).toEqual([0, '0', '1']);
    expect(stdout).not.toContain('::error');
    expect(summary).toContain('nothing is weaker');
  });

  it.each([
    { given: 'a head that is nowhere', sides: () => ({ base: repository.base, head: 'f'.repeat(40) }) },
    { given: 'a base that is nowhere', sides: () => ({ base: 'no-such-branch', head: harmless }) },
    { given: 'a base that is an option', sides: () => ({ base: '--all', head: harmless }) },
  ])('never takes $given for no change', ({ sides }) => {
    const { status, stdout, outputs, summary } = act({ repository: '.', ...sides() });
    expect(status).toBe(1);
    expect(stdout).toContain('::error::E_COMPARISON_UNREADABLE');
    expect([outputs, summary]).toEqual([{}, '']);
  });
});

describe('npm run evidence-check', () => {
  it.each([
    {
      given: 'a weaker head',
      head: () => weaker,
      status: 1,
      said: `${M9}:26: budget-raised: budget_seconds was 600 and is 601`,
    },
    { given: 'a harmless head', head: () => harmless, status: 0, said: 'nothing is weaker' },
  ])('ends with $status for $given', ({ head, status, said }) => {
    const found = cli('--base', repository.base, '--head', head());
    expect(found.status).toBe(status);
    expect(found.stdout).toContain(said);
  });

  it.each([
    { given: 'a base that is nowhere', args: ['--base', 'nowhere'], status: 2, said: 'E_COMPARISON_UNREADABLE' },
    { given: 'no base', args: [], status: 64, said: 'usage: npm run evidence-check' },
    { given: 'another option', args: ['--skip'], status: 64, said: 'usage: npm run evidence-check' },
  ])('ends with $status for $given', ({ args, status, said }) => {
    const found = cli(...args);
    expect(found.status).toBe(status);
    expect(found.stderr).toContain(said);
    expect(found.stdout).toBe('');
  });

  it('compares with where the head left the base: what was merged since is not taken away', () => {
    const merged = repository.change([{ ...LONGER, to: '"budget_seconds": 500' }]);
    expect(cli('--base', merged, '--head', harmless)).toMatchObject({ status: 0 });
    expect(cli('--base', merged, '--head', repository.change([LONGER], merged))).toMatchObject({ status: 1 });
  });

  it('says that it cannot compare commits without a common one', () => {
    const stranger = editedRepository();
    try {
      const alien = spawnSync('git', ['fetch', '-q', stranger.folder, stranger.base], { cwd: repository.folder });
      expect(alien.status).toBe(0);
      const found = cli('--base', stranger.change([LONGER]), '--head', harmless);
      expect(found).toMatchObject({ status: 2, stdout: '' });
    } finally {
      stranger.remove();
    }
  });

  it('says that it cannot compare when an object is not there', () => {
    const copy = mkdtempSync(join(tmpdir(), 'evidence-check-broken-'));
    try {
      const clone = (...args: readonly string[]) => spawnSync('git', ['clone', '-q', ...args], { encoding: 'utf8' });
      expect(clone('--bare', '--depth', '1', '--branch', 'main', `file://${repository.folder}`, copy).status).toBe(0);
      const found = spawnSync(process.execPath, [CLI, '--base', 'main', '--head', harmless], {
        env: { PATH: process.env.PATH, HOME: process.env.HOME, INIT_CWD: copy },
        encoding: 'utf8',
      });
      expect(found).toMatchObject({ status: 2, stdout: '' });
    } finally {
      rmSync(copy, { recursive: true, force: true });
    }
  });
});
