import { evidencePrefix, handle, PlatformError } from '@spine-green/evidence-schemas';
import { ReadyPublishReceiptV1 } from '@spine-green/evidence-schemas/documents/ready_publish_receipt.v1';
import { ReadySignalV1 } from '@spine-green/evidence-schemas/documents/ready_signal.v1';
import { WspReadyRunV1 } from '@spine-green/evidence-schemas/documents/wsp_ready_run.v1';
import { WspSummaryV1 } from '@spine-green/evidence-schemas/documents/wsp_summary.v1';
import { readEvidence } from '@spine-green/runtime/evidence/read';
import { listAll } from '@spine-green/runtime/substrate/object-store/port';
import { type Fact, isReadable, observe } from '../../lib/checks/fact.ts';
import { streamLaunchHandover } from '../../lib/handovers/m6.ts';
import { gatePort } from '../../lib/platform/services.ts';
import { streamRateOf } from '../../lib/rules/stream-rate.ts';
import { getRunId, readAt, runKey } from '../../lib/run/evidence.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import {
  type Ended,
  type LaunchContract,
  type LaunchFacts,
  mayLaunch,
  recordedEnd,
  streamedBy,
} from '../lanes/e-wsp-launch.ts';
import { runStreamJob, streamSpec } from './stream-job.ts';
import { readViewRows, streamViewUri } from './stream-view.ts';

/** Streams when the contract holds, unless an earlier attempt has streamed this READY to its end. */
export async function gatherLaunch(context: LaneContext): Promise<LaunchFacts> {
  const contract = await observe(() => readContract(context));
  const task: Fact<Ended> = mayLaunch(contract, context.platformRunId)
    ? await streamOnce(context)
    : { unreadable: 'not launched: the contract does not hold' };
  const rate = isReadable(task) ? await observe(() => recordedRate(context, task.value)) : task;
  return { contract, task, rate, rows: await observe(() => readHistory(context)) };
}

async function streamOnce(context: LaneContext): Promise<Fact<Ended>> {
  const before = await observe(() => rowsOf(context));
  if (!isReadable(before)) return before;
  const taskArn = streamedBy(before.value);
  if (taskArn === undefined) return observe(() => stream(context));
  const recorded = recordedEnd(taskArn, await observe(() => context.handover(streamLaunchHandover)));
  // An attempt that was torn off after the stream handed nothing over; the compute remembers a task for a while.
  return isReadable(recorded) ? recorded : observe(() => endTold(context, taskArn));
}

/** What the task itself wrote down, from the configuration that it read; a summary of another task says nothing of it. */
async function recordedRate(context: LaneContext, { taskArn }: Ended): Promise<string> {
  const key = runKey(context, 'wsp/wsp_summary.json');
  const { document } = await readAt(context, key, WspSummaryV1.parse);
  if (document.writer.task_arn !== taskArn)
    throw new PlatformError('E_EVIDENCE_MISSING', `${taskArn} wrote no summary, ${document.writer.task_arn} did`);
  return streamRateOf(document);
}

async function endTold(context: LaneContext, taskArn: string): Promise<Ended> {
  const { exitCode, stopReason } = await context.session.compute().endOf(taskArn);
  return { taskArn, exitCode, stopReason };
}

async function stream(context: LaneContext): Promise<Ended> {
  const rows = Object.values(await readViewRows(context)).reduce((sum, one) => sum + one, 0);
  const { taskArn, exitCode, stopReason } = await runStreamJob(context, await streamSpec(context), rows);
  return { taskArn, exitCode, stopReason };
}

async function readContract(context: LaneContext): Promise<LaunchContract> {
  const { environment, command } = await streamSpec(context);
  const port = await gatePort(context);
  const { path, version } = await context.session.parameters.get(handle('WSP_CHECKPOINT_DSN'));
  const ready = await readReady(context);
  return {
    command,
    base_url: environment.IG_BASE_URL ?? '',
    stack_port: String(port),
    checkpoint_dsn_path: environment.SSM_DB_DSN_PATH ?? '',
    checkpoint_parameter: { path, version },
    announced: Object.fromEntries(
      Object.entries(ready.oracle_pack_ref?.stream_view_output_refs ?? {}).map(([id, uri]) => [id, uri ?? '']),
    ),
    view_root: streamViewUri(context),
    ready_run: environment[handle('REQUIRED_PLATFORM_RUN_ID_ENV_KEY')] ?? '',
    stream_rate: context.decision('stream_rate').value,
  };
}

async function readReady(context: LaneContext) {
  const { scenario_run_id: id } = await readReceipt(context);
  return (await readAt(context, runKey(context, `sr/ready_signal/${id}.json`), ReadySignalV1.parse)).document;
}

const readReceipt = async (context: LaneContext) =>
  (await readAt(context, runKey(context, 'sr/ready_publish_receipt.json'), ReadyPublishReceiptV1.parse)).document;

async function readHistory(context: LaneContext): Promise<readonly WspReadyRunV1[]> {
  const rows = await rowsOf(context);
  if (rows.length > 0) return rows;
  throw new PlatformError('E_EVIDENCE_MISSING', 'the READY of this run was not consumed');
}

/** Rows of the history of this run's READY, oldest first; none before the producer has seen it. */
async function rowsOf(context: LaneContext): Promise<readonly WspReadyRunV1[]> {
  const { message_id: messageId } = await readReceipt(context);
  const run = evidencePrefix({ family: 'run', platform_run_id: getRunId(context) });
  const keys: string[] = [];
  const { store, bucket } = context.session.evidence;
  for await (const { key } of listAll(store, bucket, `${run}wsp/ready_runs/${messageId}/`)) keys.push(key);
  const read = (key: string) => readEvidence(context.session.evidence, key, WspReadyRunV1.parse);
  return (await Promise.all(keys.sort().map(read))).map(({ document }) => document);
}
