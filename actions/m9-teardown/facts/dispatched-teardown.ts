import { setTimeout as sleep } from 'node:timers/promises';
import { PlatformError } from '@spine-green/evidence-schemas';
import { StackTeardownSnapshotV1 } from '@spine-green/evidence-schemas/documents/stack_teardown_snapshot.v1';
import { readEvidence } from '@spine-green/runtime/evidence/read';
import { listAll } from '@spine-green/runtime/substrate/object-store/port';
import { observe, observeFrom } from '../../lib/checks/fact.ts';
import { githubAccess } from '../../lib/io/inputs.ts';
import { dispatchWorkflow, listOf, member, numberOf, readGitHub, textOf } from '../../lib/platform/github.ts';
import { guardPrefix } from '../../lib/run/guard-evidence.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import { dispatchNameOf, runTitleOf, teardownFile } from '../dispatched.ts';
import type { BusDestroyFacts, WorkflowRun } from '../lanes/c-confluent-destroy.ts';

/** Bounds of waiting, in milliseconds; together they are within the budget of a lane. */
export interface Waits {
  /** For a run to be told after it was asked for. */
  readonly listedMsMax: number;
  /** For its end, the answer of its reviewer included. */
  readonly endedMsMax: number;
  readonly pollMs: number;
}

const WAITS: Waits = { listedMsMax: 120_000, endedMsMax: 1_320_000, pollMs: 10_000 };
/** Of the newest teardowns so many are looked at. */
const TEARDOWNS_MAX = 50;

type Stage = Pick<LaneContext, 'session' | 'executionId' | 'attempt' | 'report'>;

/** What is to be taken away, by the inputs of the workflow. */
export interface StackAsked {
  readonly stack_target: StackTeardownSnapshotV1['stack_target'];
  /** Run whose stack it is; absent of a bus, which belongs to none. */
  readonly platform_run_id?: string;
}

export type DispatchedTeardown = Pick<BusDestroyFacts, 'runs' | 'conclusion' | 'teardown'>;

/**
 * Has the workflow that takes stacks away run, waits for it and reads what it wrote. A run that carries the name of this
 * attempt already is the one that is waited for.
 */
export async function dispatchTeardown(
  context: Stage,
  asked: StackAsked,
  waits: Waits = WAITS,
): Promise<DispatchedTeardown> {
  const runs = await observe(() => runsOf(context, asked, waits));
  const conclusion = await observeFrom(runs, ([run]) => waitForEnd(context, run, waits));
  return { runs, conclusion, teardown: await observeFrom(conclusion, () => findTeardown(context, asked)) };
}

/** Throws E_GITHUB_UNREADABLE, also where no repository takes this substrate away, and for a run that never shows. */
async function runsOf(
  context: Stage,
  asked: StackAsked,
  { listedMsMax, pollMs }: Waits,
): Promise<readonly WorkflowRun[]> {
  const { session, report } = context;
  if (session.config.approvals_url !== 'github:')
    throw new PlatformError('E_GITHUB_UNREADABLE', 'no repository on GitHub takes this substrate away');
  const known = await listRuns(context, asked);
  if (known.length > 0) return known;
  const correlation = dispatchNameOf(context);
  const repository = `/repos/${session.ci.repository}`;
  // Only what the default branch has can be dispatched (05, section 12).
  const branch = textOf(await readGitHub(githubAccess(), repository), 'default_branch');
  await dispatchWorkflow(githubAccess(), `${repository}/actions/workflows/${teardownFile()}`, {
    ref: branch,
    inputs: { ...asked, correlation_id: correlation, confirm: asked.stack_target },
  });
  report(`the teardown of ${asked.stack_target} is dispatched as ${correlation} and waits for its reviewer`);
  const deadline = session.clock.elapsedMs() + listedMsMax;
  for (;;) {
    const listed = await listRuns(context, asked);
    if (listed.length > 0) return listed;
    if (session.clock.elapsedMs() > deadline)
      throw new PlatformError(
        'E_GITHUB_UNREADABLE',
        `no run ${runTitleOf(asked.stack_target, correlation)} within ${listedMsMax} ms`,
      );
    await sleep(pollMs);
  }
}

/** The newest hundred dispatches are more than are ever under way at once. */
async function listRuns(context: Stage, { stack_target: stack }: StackAsked): Promise<readonly WorkflowRun[]> {
  const { repository } = context.session.ci;
  const path = `/repos/${repository}/actions/workflows/${teardownFile()}/runs?event=workflow_dispatch&per_page=100`;
  const title = runTitleOf(stack, dispatchNameOf(context));
  return listOf(member(await readGitHub(githubAccess(), path), 'workflow_runs'))
    .filter((run) => textOf(run, 'display_title') === title)
    .map((run) => ({
      id: String(numberOf(run, 'id')),
      url: textOf(run, 'html_url'),
      workflow: textOf(run, 'path').split('@')[0] ?? '',
      event: textOf(run, 'event'),
      title,
    }));
}

async function waitForEnd(
  context: Stage,
  run: WorkflowRun | undefined,
  { endedMsMax, pollMs }: Waits,
): Promise<string> {
  if (run === undefined) throw new PlatformError('E_GITHUB_UNREADABLE', 'no run was found');
  const { clock, ci } = context.session;
  const deadline = clock.elapsedMs() + endedMsMax;
  for (;;) {
    const answer = await readGitHub(githubAccess(), `/repos/${ci.repository}/actions/runs/${run.id}`);
    const status = textOf(answer, 'status');
    if (status === 'completed') return textOf(answer, 'conclusion');
    if (clock.elapsedMs() > deadline)
      throw new PlatformError('E_GITHUB_UNREADABLE', `run ${run.id} is ${status} after ${endedMsMax} ms`);
    await sleep(pollMs);
  }
}

/** The newest one that says it was of this attempt. Throws E_EVIDENCE_MISSING without one. */
async function findTeardown(context: Stage, { stack_target: stack }: StackAsked) {
  const { evidence, store, config } = context.session;
  const prefix = guardPrefix('stack_teardown', config.substrate);
  const keys: string[] = [];
  for await (const { key } of listAll(store, evidence.bucket, prefix)) keys.push(key);
  for (const key of keys.toSorted().reverse().slice(0, TEARDOWNS_MAX)) {
    const { document, versionId, sha256 } = await readEvidence(evidence, key, StackTeardownSnapshotV1.parse);
    if (document.correlation_id === dispatchNameOf(context) && document.stack_target === stack)
      return { ref: { key, version_id: versionId, sha256 }, snapshot: document };
  }
  throw new PlatformError('E_EVIDENCE_MISSING', `no teardown says that it was ${dispatchNameOf(context)}`);
}
