import { evidencePrefix, handle, renderHandle } from '@spine-green/evidence-schemas';
import { ReadyPublishReceiptV1 } from '@spine-green/evidence-schemas/documents/ready_publish_receipt.v1';
import { ReadySignalV1 } from '@spine-green/evidence-schemas/documents/ready_signal.v1';
import { StreamSortSummaryV1 } from '@spine-green/evidence-schemas/documents/stream_sort_summary.v1';
import { WspReadyRunV1 } from '@spine-green/evidence-schemas/documents/wsp_ready_run.v1';
import { readEvidence } from '@spine-green/runtime/evidence/read';
import { listAll } from '@spine-green/runtime/substrate/object-store/port';
import { type Check, check } from '../../lib/checks/check.ts';
import { type Fact, isReadable, mapFact, observe } from '../../lib/checks/fact.ts';
import { getStack } from '../../lib/platform/stack.ts';
import { readAt, runKey } from '../../lib/run/evidence.ts';
import { type LaneContext, plainLane } from '../../lib/run/lane.ts';
import { runStreamJob, type StreamJob, streamSpec } from '../stream-job.ts';
import { streamViewUri } from '../stream-view.ts';

/** What the launch rests on; every part has to hold before a row is sent. */
export interface LaunchContract {
  readonly real_command: boolean;
  readonly base_url_discovered: boolean;
  readonly checkpoint_dsn: boolean;
  readonly sources_under_view: boolean;
  readonly ready_filter: string;
  readonly traffic: readonly string[];
  readonly context: readonly string[];
}

export interface LaunchFacts {
  readonly contract: Fact<LaunchContract>;
  readonly expected: LaunchContract;
  readonly job: Fact<StreamJob>;
  /** History of the run's READY, oldest first. */
  readonly rows: Fact<readonly WspReadyRunV1[]>;
}

export const wspLaunch = plainLane<LaunchFacts>({
  id: 'M6.E',
  gather: async (context) => {
    const contract = await observe(() => readContract(context));
    const expected = expectedContract(context.platformRunId);
    const job = await observe(async () => {
      if (!contractCheck(contract, expected).pass) throw new Error('not launched: the contract does not hold');
      return runStreamJob(context, await streamSpec(context), await totalRows(context));
    });
    if (isReadable(job) && job.value.exitCode !== 0) for (const line of job.value.lastLines) context.report(line);
    return { contract, expected, job, rows: await observe(() => readHistory(context)) };
  },
  decide: ({ contract, expected, job, rows }) => [
    contractCheck(contract, expected),
    check('M6.E-C02', {
      expected: { launched: true, terminal: 'STREAMED' },
      observed: isReadable(job)
        ? mapFact(rows, (history) => ({ launched: true, terminal: history.at(-1)?.status ?? null }))
        : job,
      fails: 'M6E-B2',
    }),
  ],
  payload: ({ contract, job, rows }) => ({
    contract: isReadable(contract) ? contract.value : null,
    task_arn: isReadable(job) ? job.value.taskArn : null,
    exit_code: isReadable(job) ? job.value.exitCode : null,
    stop_reason: isReadable(job) ? job.value.stopReason : null,
    ready_runs: isReadable(rows) ? rows.value.slice(-20).map(({ sequence, status }) => ({ sequence, status })) : [],
  }),
});

/** One place decides whether the stream may start, and says so in the snapshot. */
export const contractCheck = (contract: Fact<LaunchContract>, expected: LaunchContract): Check =>
  check('M6.E-C01', { expected, observed: contract, fails: 'M6E-B1' });

export const expectedContract = (platformRunId: string | undefined): LaunchContract => ({
  real_command: true,
  base_url_discovered: true,
  checkpoint_dsn: true,
  sources_under_view: true,
  ready_filter: readyFilter(platformRunId),
  ...outputsByRole(),
});

const readyFilter = (platformRunId: string | undefined): string =>
  renderHandle('READY_MESSAGE_FILTER', { platform_run_id: platformRunId ?? 'none' });

/** Traffic and context outputs as the registry lists them, sorted. */
function outputsByRole(): Pick<LaunchContract, 'traffic' | 'context'> {
  const roles = Object.entries(handle('ORACLE_OUTPUT_ROLE_BY_ID'));
  const of = (role: string): readonly string[] =>
    roles
      .filter(([, found]) => found === role)
      .map(([id]) => id)
      .sort();
  return { traffic: of('traffic'), context: of('context') };
}

async function readContract(context: LaneContext): Promise<LaunchContract> {
  const { environment, command } = await streamSpec(context);
  const { ig_port: port } = await getStack(context.session.config);
  const checkpoint = await context.session.parameters.get(handle('WSP_CHECKPOINT_DSN'));
  const ready = await readReady(context);
  const views = ready.oracle_pack_ref?.stream_view_output_refs ?? {};
  const root = streamViewUri(context);
  const announced = (wanted: readonly string[]): readonly string[] => wanted.filter((id) => Object.hasOwn(views, id));
  const { traffic, context: behavioural } = outputsByRole();
  return {
    real_command: command.join(' ') === 'wsp',
    base_url_discovered: isBaseUrl(environment.IG_BASE_URL ?? '', port),
    checkpoint_dsn: environment.SSM_DB_DSN_PATH === checkpoint.path && checkpoint.version > 0,
    sources_under_view:
      Object.values(views).length > 0 && Object.values(views).every((uri) => uri?.startsWith(root) === true),
    // The producer takes READY of the run in its environment and of no other (11, section 5.1).
    ready_filter: readyFilter(environment[handle('REQUIRED_PLATFORM_RUN_ID_ENV_KEY')]),
    traffic: announced(traffic),
    context: announced(behavioural),
  };
}

/** A base URL that the running stack names: its port, and no path. */
export function isBaseUrl(text: string, port: number): boolean {
  if (!URL.canParse(text)) return false;
  const { port: found, pathname, search } = new URL(text);
  return found === String(port) && pathname === '/' && search === '';
}

async function readReady(context: LaneContext) {
  const { scenario_run_id: id } = await readReceipt(context);
  return (await readAt(context, runKey(context, `sr/ready_signal/${id}.json`), ReadySignalV1.parse)).document;
}

const readReceipt = async (context: LaneContext) =>
  (await readAt(context, runKey(context, 'sr/ready_publish_receipt.json'), ReadyPublishReceiptV1.parse)).document;

/** Rows of the four views, for the operator's progress only. */
async function totalRows(context: LaneContext): Promise<number> {
  const key = runKey(context, 'oracle/stream_sort_summary.json');
  const { document } = await readAt(context, key, StreamSortSummaryV1.parse);
  return document.per_output_results.reduce((sum, { rows = 0 }) => sum + rows, 0);
}

async function readHistory(context: LaneContext): Promise<readonly WspReadyRunV1[]> {
  const { message_id: messageId } = await readReceipt(context);
  const run = evidencePrefix({ family: 'run', platform_run_id: context.platformRunId ?? '' });
  const keys: string[] = [];
  const { store, bucket } = context.session.evidence;
  for await (const { key } of listAll(store, bucket, `${run}wsp/ready_runs/${messageId}/`)) keys.push(key);
  const read = (key: string) => readEvidence(context.session.evidence, key, WspReadyRunV1.parse);
  const rows = (await Promise.all(keys.sort().map(read))).map(({ document }) => document);
  if (rows.length === 0) throw new Error('the READY of this run was not consumed');
  return rows;
}
