/**
 * `node test/integration/endings-under-act.ts`: how the workflow of a phase ends when it is refused or torn off. A
 * rejected approval and an attempt that is run again change nothing in the ledger; an activation opens the phase and runs
 * nothing; a lane whose process is killed ends its go, and a dispatch that names its execution brings the phase to its
 * end. Exit code 1 when any of it differs.
 */
import assert from 'node:assert/strict';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LedgerState } from '../../actions/lib/ledger/state.ts';
import { readState } from '../../actions/rehearsal/phase-steps.ts';
import { type ActResult, boundedBy, copyOfTree, findAct, runAct } from '../support/act/act.ts';
import { approvalsOf, approvingGitHub } from '../support/act/approving.ts';
import { type Prepared, prepareEmbedded } from '../support/act/workplace.ts';

const MINUTES_MAX = 14;
const signal = boundedBy(MINUTES_MAX);
const scratch = mkdtempSync(join(tmpdir(), 'spine-green-endings-'));
const github = await approvingGitHub();
const started = performance.now();
const say = (text: string): void =>
  void process.stdout.write(`${((performance.now() - started) / 1000).toFixed(1)} s  ${text}\n`);
try {
  const act = findAct(scratch);
  const tree = copyOfTree(join(scratch, 'tree'));
  const prepared = prepareEmbedded(join(scratch, 'work'));
  await rejected({ act, tree, prepared });
  await runAgain({ act, tree, prepared });
  await activated({ act, tree, prepared });
  await killed({ act, tree, prepared });
} finally {
  await github.close();
  rmSync(scratch, { recursive: true, force: true });
}

interface Place {
  readonly act: string;
  readonly tree: string;
  readonly prepared: Prepared;
}

interface Dispatch {
  readonly runId: string;
  readonly attempt?: string;
  readonly executionId?: string;
  /** The workflow and its own inputs, where it is not that of the phase. */
  readonly workflow?: 'activate' | 'm0-authority';
  readonly phase?: string;
}

function dispatch(
  { act, tree, prepared }: Place,
  { runId, attempt = '1', executionId = '', workflow = 'm0-authority', phase }: Dispatch,
): Promise<ActResult> {
  return runAct({
    act,
    tree,
    scratch,
    workflow: `.github/workflows/${workflow}.yml`,
    inputs: {
      'substrate-config': prepared.config,
      answers: prepared.answers,
      stack: 'embedded',
      runner: 'self-hosted',
      'correlation-id': `run-${runId}`,
      ...(phase === undefined ? { 'execution-id': executionId } : { phase }),
    },
    environment: { GITHUB_API_URL: github.url, GITHUB_RUN_ID: runId, GITHUB_RUN_ATTEMPT: attempt },
    token: 'job-token',
    signal,
  });
}

function ledgerOf({ prepared }: Place): Promise<LedgerState> {
  return readState({ substrateConfig: prepared.config });
}

function said({ lines }: ActResult, code: string): boolean {
  return lines.some(({ msg }) => msg?.includes(code) === true);
}

async function rejected(place: Place): Promise<void> {
  Object.assign(github.state, approvalsOf('11', 'rejected'));
  const before = await ledgerOf(place);
  const result = await dispatch(place, { runId: '11' });
  assert.equal(result.exitCode, 1);
  assert.ok(said(result, 'E_APPROVAL_MISSING'), 'the refusal is told');
  assert.deepEqual(await ledgerOf(place), before);
  say('a rejected approval: refused with E_APPROVAL_MISSING, the ledger as before');
}

async function runAgain(place: Place): Promise<void> {
  Object.assign(github.state, approvalsOf('12', 'approved', 2));
  const before = await ledgerOf(place);
  const result = await dispatch(place, { runId: '12', attempt: '2' });
  assert.equal(result.exitCode, 1);
  assert.ok(said(result, 'E_ACTIVATION_TOKEN_REUSED'), 'the refusal is told');
  assert.deepEqual(await ledgerOf(place), before);
  say('a rerun of an attempt: refused with E_ACTIVATION_TOKEN_REUSED, the ledger as before');
}

async function activated(place: Place): Promise<void> {
  Object.assign(github.state, approvalsOf('21', 'approved'));
  const result = await dispatch(place, { runId: '21', workflow: 'activate', phase: 'M0' });
  assert.equal(result.exitCode, 0);
  const { status, execution, elaboration, executionGo, lanes } = (await ledgerOf(place)).phases.M0;
  assert.equal(status, 'ACTIVE');
  assert.match(execution ?? '', /^m0_/);
  assert.equal(elaboration, 'EXECUTION_GRADE');
  assert.equal(executionGo, undefined);
  assert.ok(Object.values(lanes).every((lane) => lane.status === 'NOT_RUN'));
  say('an activation: the phase is open and planned, nothing of it ran');

  Object.assign(github.state, approvalsOf('22', 'approved'));
  const before = await ledgerOf(place);
  const again = await dispatch(place, { runId: '22', workflow: 'activate', phase: 'M0' });
  assert.equal(again.exitCode, 1);
  assert.ok(said(again, 'E_ILLEGAL_TRANSITION'), 'the refusal is told');
  assert.deepEqual(await ledgerOf(place), before);
  say('a phase that is open: its activation is refused with E_ILLEGAL_TRANSITION');
}

/** The process of the lane is killed while it runs, which is what is left of a job that was cancelled the hard way. */
async function killed(place: Place): Promise<void> {
  Object.assign(github.state, approvalsOf('13', 'approved'));
  let done = false;
  const watch = setInterval(() => {
    const pid = done ? undefined : findProcess('m0-authority.mjs', 'M0.B');
    if (pid === undefined) return;
    done = true;
    process.kill(pid, 'SIGKILL');
  }, 20);
  const executionId = (await ledgerOf(place)).phases.M0.execution ?? '';
  const result = await dispatch(place, { runId: '13', executionId });
  clearInterval(watch);
  assert.ok(done, 'the lane was found and killed');
  assert.equal(result.exitCode, 1);
  const torn = (await ledgerOf(place)).phases.M0;
  assert.equal(torn.lanes['M0.A']?.status, 'PASS');
  assert.equal(torn.lanes['M0.B']?.status, 'STALE');
  assert.equal(torn.executionGo, undefined);
  assert.equal(torn.status, 'ACTIVE');
  say('a killed lane: its go is revoked, the lane is stale, the phase is open');

  Object.assign(github.state, approvalsOf('14', 'approved'));
  const again = await dispatch(place, { runId: '14', executionId });
  assert.equal(again.exitCode, 0);
  const whole = (await ledgerOf(place)).phases.M0;
  assert.equal(whole.status, 'DONE');
  assert.deepEqual(whole.executions, torn.executions);
  assert.equal(whole.lanes['M0.B']?.attempt, 2);
  say('a dispatch that names the execution: a fresh go, the lanes again, the phase is done');
}

/** A process below the scratch folder by its program and an input, from the process table alone. */
function findProcess(program: string, lane: string): number | undefined {
  for (const path of globSync('/proc/[0-9]*/cmdline')) {
    try {
      const pid = Number(path.split('/')[2]);
      if (!readFileSync(path, 'utf8').includes(program)) continue;
      const environment = readFileSync(`/proc/${pid}/environ`, 'utf8');
      if (environment.includes(`INPUT_LANE=${lane}`) && environment.includes(scratch)) return pid;
    } catch {
      // It ended while it was looked at.
    }
  }
  return undefined;
}
