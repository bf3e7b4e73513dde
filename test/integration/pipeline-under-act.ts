/**
 * `node test/integration/pipeline-under-act.ts [--flows N] [--minutes N]`: the pipeline as workflows, on a local runner.
 * Real actions, real services on the embedded substrate; approvals come from a local GitHub that answers as its published
 * description has it. Exit code 0 when every phase is done and the bundle verifies with the root that the job summary
 * has, within the minutes (default 30).
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type ActLine, type ActResult, boundedBy, changesOf, copyOfTree, findAct, runAct } from '../support/act/act.ts';
import { approvingGitHub, tellOfTree } from '../support/act/approving.ts';
import { embedded, prepareEmbedded } from '../support/act/workplace.ts';

const { values } = parseArgs({
  options: { flows: { type: 'string', default: '400' }, minutes: { type: 'string', default: '30' } },
});
const started = performance.now();
const say = (text: string): void =>
  void process.stdout.write(`${((performance.now() - started) / 1000).toFixed(1)} s  ${text}\n`);

const signal = boundedBy(Number(values.minutes));
const scratch = mkdtempSync(join(tmpdir(), 'spine-green-act-'));
const github = await approvingGitHub();
const { config, answers } = prepareEmbedded(join(scratch, 'work'));
try {
  const act = findAct(scratch);
  const tree = copyOfTree(join(scratch, 'tree'));
  tellOfTree(github, tree, '.github/workflows/pipeline.yml');
  const artifacts = join(scratch, 'artifacts');
  mkdirSync(artifacts);
  const inputs = {
    'substrate-config': config,
    answers,
    stack: 'embedded',
    runner: 'self-hosted',
    'correlation-id': 'act',
    flows: values.flows,
  };
  say('workplace prepared');
  const result = await runAct({
    act,
    tree,
    scratch,
    workflow: '.github/workflows/pipeline.yml',
    inputs,
    environment: { GITHUB_API_URL: github.url, ARTIFACTS: artifacts },
    token: 'job-token',
    signal,
    onLine: hear,
  });
  say(`act ended with ${result.exitCode} after ${result.jobs.size} jobs`);
  assert.equal(result.exitCode, 0, 'a job failed, or the minutes are over');
  assert.equal(changesOf(tree), '', 'no job changed the files that it checked out');
  verify(join(artifacts, 'bundle'), summaryOf(result));
  say('the bundle verifies with the root of the job summary');
} finally {
  // Where a job was torn off the substrate is still up.
  embedded('down', '--config', config);
  await github.close();
  rmSync(scratch, { recursive: true, force: true });
}

function hear({ job, jobResult, level, msg }: ActLine): void {
  if (jobResult !== undefined) say(`${job}: ${jobResult}`);
  else if (level === 'error' || /::error::|^E_[A-Z_]+: /.test(msg ?? '')) say(`  ${msg}`);
}

interface Summary {
  readonly word: string;
  readonly root: string;
  readonly head: string;
}

function summaryOf({ lines }: ActResult): Summary {
  const form = /^(\w+), root of the bundle: ([0-9a-f]{64}), head of the ledger: ([0-9a-f]{64})\s*$/;
  const [, word = '', root = '', head = ''] =
    lines.map(({ msg }) => form.exec(msg ?? '')).find((found) => found !== null) ?? [];
  assert.ok(root, 'the job summary holds the root of the bundle and the head of the ledger');
  return { word, root, head };
}

function verify(bundle: string, { word, root, head }: Summary): void {
  const cli = join(import.meta.dirname, '..', '..', 'actions', 'verify-bundle', 'cli.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, bundle, '--root', root, '--expect', word], {
    encoding: 'utf8',
  });
  process.stdout.write(stdout + stderr);
  assert.equal(status, 0, 'the bundle verifies');
  assert.ok(word.startsWith('REHEARSED'), `every phase of the pipeline is done: ${word}`);
  assert.match(
    stdout,
    new RegExp(`^head +${head}$`, 'm'),
    'the ledger of the bundle ends with the head of the summary',
  );
}
