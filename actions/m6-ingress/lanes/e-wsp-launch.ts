import { renderHandle } from '@spine-green/evidence-schemas';
import type { WspReadyRunV1 } from '@spine-green/evidence-schemas/documents/wsp_ready_run.v1';
import { allReadable, holds, type Judgement } from '../../lib/checks/check.ts';
import { type Fact, isReadable, mapFact } from '../../lib/checks/fact.ts';
import { announcedOf, outputsByRole } from '../../lib/rules/announced-outputs.ts';
import { defineLane } from '../../lib/run/lane.ts';
import type { EndedTask } from '../tasks.ts';

/** What the launch rests on, each part as it was read. */
export interface LaunchContract {
  readonly command: readonly string[];
  readonly base_url: string;
  /** Port of the running stack's gate. */
  readonly stack_port: string;
  /** Locator in the task's environment; locator and version of the parameter that it has to be. */
  readonly checkpoint_dsn_path: string;
  readonly checkpoint_parameter: { readonly path: string; readonly version: number };
  /** Views that READY announces, by output id. */
  readonly announced: Readonly<Record<string, string>>;
  readonly view_root: string;
  /** The run whose READY the task takes, and no other (11, section 5.1). */
  readonly ready_run: string;
  /** Events a second as they were decided; '0' for as many as the gate takes. */
  readonly stream_rate: string | null;
}

export interface LaunchFacts {
  readonly contract: Fact<LaunchContract>;
  /** The task that streamed: of this attempt, or the one that an earlier attempt of this lane ran to its end. */
  readonly task: Fact<Ended>;
  /** Events a second that the task wrote down at its end, in the form of the decision. */
  readonly rate: Fact<string>;
  /** History of the run's READY, oldest first. */
  readonly rows: Fact<readonly WspReadyRunV1[]>;
}

const ROWS_KEPT = 20;

export const wspLaunch = defineLane({
  id: 'M6.E',
  decide: ({ contract, task, rate, rows }: LaunchFacts, _written, { platformRunId }) => ({
    'M6.E-C01': launchJudgement({ contract, rate }, platformRunId),
    'M6.E-C02': {
      // The one that streamed is the one whose end is known; a later announcement that was skipped streamed nothing.
      expected: { streamed_by: isReadable(task) ? task.value.taskArn : null, last: 'STREAMED' },
      observed: mapFact(allReadable({ task, rows }), (read) => ({
        streamed_by: streamedBy(read.rows) ?? null,
        last: read.rows.at(-1)?.status ?? null,
      })),
      fails: 'M6E-B2',
    },
  }),
  handover: ({ task, rows }) =>
    isReadable(task) && isReadable(rows)
      ? {
          task_arn: task.value.taskArn,
          exit_code: task.value.exitCode,
          stop_reason: task.value.stopReason,
          ready_runs: rows.value.slice(-ROWS_KEPT).map(({ sequence, status }) => ({ sequence, status })),
        }
      : undefined,
});

/** How a task of the producer ended. */
export type Ended = Omit<EndedTask, 'lastLines'>;

/**
 * The task that streamed the READY; undefined when it was not streamed. The producer streams a READY once and skips it ever
 * after, so a later attempt launches nothing.
 */
export const streamedBy = (rows: readonly Pick<WspReadyRunV1, 'status' | 'task_arn'>[]): string | undefined =>
  rows.find(({ status }) => status === 'STREAMED')?.task_arn;

/** How a task ended as an earlier attempt handed it over. */
export function recordedEnd(
  taskArn: string,
  recorded: Fact<{ readonly task_arn: string; readonly exit_code: number; readonly stop_reason: string }>,
): Fact<Ended> {
  if (!isReadable(recorded) || recorded.value.task_arn !== taskArn)
    return { unreadable: `nobody recorded how ${taskArn} ended, which streamed this run` };
  const { exit_code: exitCode, stop_reason: stopReason } = recorded.value;
  return { value: { taskArn, exitCode, stopReason } };
}

/** What has to hold of a launch; the rate is what the producer says that it was. */
const launchJudgement = (
  { contract, rate }: Pick<LaunchFacts, 'contract' | 'rate'>,
  platformRunId: string | undefined,
): Judgement<'M6E-B1'> => ({
  expected: {
    command: ['wsp'],
    base_url: { port: isReadable(contract) ? contract.value.stack_port : null, path: '/', query: '' },
    checkpoint_dsn_path: isReadable(contract) ? contract.value.checkpoint_parameter.path : null,
    checkpoint_version: { $above: 0 },
    sources_outside: [],
    ready_filter: readyFilter(platformRunId ?? 'none'),
    stream_rate: isReadable(contract) ? contract.value.stream_rate : null,
    ...outputsByRole(),
  },
  observed: mapFact(allReadable({ contract, rate }), ({ contract: read, rate: streamed }) => ({
    command: read.command,
    base_url: urlParts(read.base_url),
    checkpoint_dsn_path: read.checkpoint_dsn_path,
    checkpoint_version: read.checkpoint_parameter.version,
    sources_outside: Object.values(read.announced).filter((uri) => !uri.startsWith(read.view_root)),
    ready_filter: readyFilter(read.ready_run),
    stream_rate: streamed,
    ...announcedOf(read.announced),
  })),
  fails: 'M6E-B1',
});

/** Whether a row may be sent: everything that has to hold of the launch but the rate, which nobody has streamed at yet. */
export const mayLaunch = (contract: Fact<LaunchContract>, platformRunId: string | undefined): boolean =>
  isReadable(contract) &&
  holds(launchJudgement({ contract, rate: { value: contract.value.stream_rate ?? '' } }, platformRunId));

const readyFilter = (platformRunId: string): string =>
  renderHandle('READY_MESSAGE_FILTER', { platform_run_id: platformRunId });

/** A base URL has no path of its own and no query. */
export function urlParts(
  text: string,
): { readonly port: string; readonly path: string; readonly query: string } | null {
  if (!URL.canParse(text)) return null;
  const { port, pathname, search } = new URL(text);
  return { port, path: pathname, query: search };
}
