import { setTimeout as sleep } from 'node:timers/promises';
import { handle } from '@spine-green/evidence-schemas';
import type { StoppedTask, TaskSpec } from '@spine-green/runtime/substrate/compute/port';
import { LEAN_ENVIRONMENT } from '@spine-green/runtime/substrate/image/port';
import { observe, valueOr } from '../../lib/checks/fact.ts';
import { taskSpec } from '../../lib/platform/tasks.ts';
import type { LaneContext } from '../../lib/run/lane.ts';

/** Batches that a producer on the same machine keeps in flight: full ones of 500 that the gate's queue of 2000 takes.
 * With more of them a gate that is slow for ten seconds refuses one until its tries are used up. */
const EMBEDDED_INFLIGHT = 4;
const EMBEDDED_FLUSH_EVERY = 2000;

/**
 * The task that streams, at the rate that was decided. A rehearsal does not wait for event time; every other profile
 * takes the pinned knobs. There is no cap: the workload was cut when the views were sorted (01, M5.E).
 */
export async function streamSpec(context: LaneContext): Promise<TaskSpec> {
  const isRehearsal = context.decision('profile').value === 'rehearsal';
  const rate = Number(context.decision('stream_rate').value);
  return taskSpec(context, 'wsp', {
    ...LEAN_ENVIRONMENT,
    IG_BASE_URL: String(handle('IG_BASE_URL', context.handleInputs)),
    FP_BUS_CONTROL_V1: handle('FP_BUS_CONTROL_V1'),
    CHECKPOINT_BACKEND: 'postgres',
    WSP_MAX_INFLIGHT: String(isRehearsal ? EMBEDDED_INFLIGHT : handle('WSP_MAX_INFLIGHT')),
    WSP_CHECKPOINT_FLUSH_EVERY: String(isRehearsal ? EMBEDDED_FLUSH_EVERY : handle('WSP_CHECKPOINT_FLUSH_EVERY')),
    WSP_RETRY_MAX_ATTEMPTS: String(handle('WSP_RETRY_MAX_ATTEMPTS')),
    WSP_RETRY_BACKOFF_MS: String(handle('WSP_RETRY_BACKOFF_MS')),
    WSP_STOP_ON_NONRETRYABLE: String(handle('WSP_STOP_ON_NONRETRYABLE')),
    WSP_READY_MAX_MESSAGES: '1',
    WSP_REQUIRED_DAEMONS: 'ig,archive-writer',
    ...(isRehearsal ? { WSP_STREAM_SPEEDUP: '0' } : {}),
    ...(rate > 0 ? { WSP_TARGET_RATE: `0:${rate}` } : {}),
  });
}

const TIMEOUT_MS = 6 * 3_600_000;
const POLL_MS = 1000;
const LOG_LINES = 40;

export interface StreamJob extends StoppedTask {
  readonly lastLines: readonly string[];
}

/** Runs the stream to its end and says about once a second how far it is. */
export async function runStreamJob(context: LaneContext, spec: TaskSpec, totalRows: number): Promise<StreamJob> {
  const compute = context.session.compute();
  context.report(`wsp: streams ${thousands(totalRows)} events`);
  const ended = new AbortController();
  const job = compute.runJob(spec, { timeoutMs: TIMEOUT_MS }).finally(() => ended.abort());
  const [stopped] = await Promise.all([job, watch(context, { family: spec.family, totalRows }, ended.signal)]);
  context.report(`wsp: exit ${stopped.exitCode}`);
  return { ...stopped, lastLines: await compute.logs(stopped.taskArn, LOG_LINES) };
}

/** Watching is for the operator: what cannot be read now is read again in a second, and decides nothing. */
async function watch(
  context: LaneContext,
  { family, totalRows }: { readonly family: string; readonly totalRows: number },
  ended: AbortSignal,
): Promise<void> {
  const { clock } = context.session;
  let said = { emitted: 0, atMs: clock.elapsedMs() };
  for (;;) {
    // An aborted wait is the end of the stream and not a fault, so it is observed like any other fact.
    await observe(() => sleep(POLL_MS, undefined, { signal: ended }));
    if (ended.aborted) return;
    const emitted = valueOr(await observe(() => readEmitted(context, family)), undefined);
    if (emitted === undefined || emitted === said.emitted) continue;
    const now = { emitted, atMs: clock.elapsedMs() };
    const perSecond = (now.emitted - said.emitted) / ((now.atMs - said.atMs) / 1000);
    context.report(progressLine(now.emitted, totalRows, perSecond));
    said = now;
  }
}

async function readEmitted({ session }: LaneContext, family: string): Promise<number | undefined> {
  const compute = session.compute();
  const task = (await compute.describeTasks()).find((one) => one.family === family);
  return task === undefined ? undefined : emittedIn(await compute.logs(task.taskArn, LOG_LINES));
}

/** Envelopes that the newest progress line of a log counts; undefined when it has none. */
export function emittedIn(lines: readonly string[]): number | undefined {
  const line = lines.findLast((one) => one.includes('"WSP_PROGRESS"'));
  const emitted = /"emitted":([0-9]{1,15})[,}]/.exec(line ?? '')?.[1];
  return emitted === undefined ? undefined : Number(emitted);
}

export const progressLine = (emitted: number, total: number, perSecond: number): string =>
  `streaming ${thousands(emitted)} of ${thousands(total)} (${thousands(Math.round(perSecond))}/s)`;

const thousands = (value: number): string => value.toLocaleString('en-US');
