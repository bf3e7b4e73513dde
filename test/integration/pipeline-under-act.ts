/**
 * `node test/integration/pipeline-under-act.ts [--flows N] [--keep]`: the pipeline as workflows, on a local runner. Real
 * actions, real services on the embedded substrate; approvals come from a local GitHub that answers as its published
 * description has it. The bundle verifies at the end, or the exit code is 1.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type ActLine, copyOfTree, findAct, runAct } from '../support/act/act.ts';
import { approvingGitHub } from '../support/act/approving.ts';
import { prepareEmbedded } from '../support/act/workplace.ts';

const { values } = parseArgs({
  options: { flows: { type: 'string', default: '400' }, keep: { type: 'boolean', default: false } },
});
const started = performance.now();
const seconds = (): string => ((performance.now() - started) / 1000).toFixed(1);
const say = (text: string): void => void process.stdout.write(`${seconds()} s  ${text}\n`);
const scratch = mkdtempSync(join(tmpdir(), 'spine-green-act-'));
const github = await approvingGitHub();
try {
  process.exitCode = await main();
} finally {
  await github.close();
  if (!values.keep) rmSync(scratch, { recursive: true, force: true });
}

async function main(): Promise<number> {
  const act = findAct(scratch);
  const tree = copyOfTree(join(scratch, 'tree'));
  const artifacts = join(scratch, 'artifacts');
  mkdirSync(artifacts);
  const { config, answers } = prepareEmbedded(join(scratch, 'work'));
  say('workplace prepared');
  const inputs = {
    'substrate-config': config,
    answers,
    stack: 'embedded',
    runner: 'self-hosted',
    'correlation-id': 'act',
    flows: values.flows,
  };
  const { exitCode, lines } = await runAct({
    act,
    tree,
    scratch,
    workflow: '.github/workflows/pipeline.yml',
    inputs,
    environment: { GITHUB_API_URL: github.url, ARTIFACTS: artifacts },
    token: 'job-token',
    onLine: hear,
  });
  const told = lines.map(({ msg }) => /(\w+), root of the bundle: ([0-9a-f]{64})/.exec(msg ?? '')).find(Boolean);
  say(`act ended with ${exitCode}`);
  if (exitCode !== 0) return 1;
  const cli = join(import.meta.dirname, '..', '..', 'actions', 'verify-bundle', 'cli.ts');
  const root = /"root":"([0-9a-f]{64})"/.exec(lines.map(({ msg }) => msg).join('\n'))?.[1] ?? told?.[2] ?? '';
  const verified = spawnSync(process.execPath, [cli, join(artifacts, 'bundle'), '--root', root], { encoding: 'utf8' });
  process.stdout.write(verified.stdout + verified.stderr);
  say(`verify ended with ${verified.status}`);
  return verified.status === 0 ? 0 : 1;
}

function hear({ job, jobResult, msg, raw_output }: ActLine): void {
  if (jobResult !== undefined) say(`${job}: ${jobResult}`);
  else if (/::error::|❗|Failure|error/i.test(msg ?? '') || (raw_output === true && /drift|refused/.test(msg ?? '')))
    say(`  ${msg}`);
}
