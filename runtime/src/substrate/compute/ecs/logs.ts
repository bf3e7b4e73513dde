import { GetLogEventsCommand } from '@aws-sdk/client-cloudwatch-logs';
import { isPlatformError, PlatformError } from '@spine-green/evidence-schemas';
import { calling, type EcsClients } from './client.ts';
import type { Revisions } from './definitions.ts';
import type { EcsTasks } from './tasks.ts';

const PAGE_MAX = 10_000;
/** Bytes of one reading; what is older than that stays where it is. */
const BYTES_MAX = 1.5 * 1024 * 1024;

/** The newest lines of a task, oldest first; for one that never started, what ECS says of it. */
export function ecsLogs({ logs }: EcsClients, revisions: Revisions, tasks: EcsTasks) {
  return async (taskArn: string, linesMax: number): Promise<readonly string[]> => {
    const task = await tasks.find(taskArn);
    if (task?.taskDefinitionArn === undefined) {
      throw new PlatformError('E_COMPUTE_TASK_UNKNOWN', taskArn.slice(0, 200));
    }
    if (linesMax <= 0) return [];
    if (task.stopCode === 'TaskFailedToStart') return [task.stoppedReason ?? 'The task did not start.'];
    const { container, logs: place } = await revisions.get(task.taskDefinitionArn);
    if (place === undefined) throw new PlatformError('E_COMPUTE_REFUSED', `${taskArn} writes its log elsewhere`);
    const stream = {
      logGroupName: place.group,
      logStreamName: `${place.streamPrefix}/${container}/${taskArn.slice(taskArn.lastIndexOf('/') + 1)}`,
    };
    return backwards(linesMax, (limit, nextToken) => page(logs, { ...stream, limit, nextToken }));
  };
}

interface Page {
  /** Oldest first. */
  readonly lines: readonly string[];
  readonly before: string | undefined;
}

async function backwards(
  linesMax: number,
  read: (limit: number, token: string | undefined) => Promise<Page>,
): Promise<readonly string[]> {
  let found: readonly string[] = [];
  let bytes = 0;
  let token: string | undefined;
  while (found.length < linesMax && bytes < BYTES_MAX) {
    const { lines, before } = await read(Math.min(PAGE_MAX, linesMax - found.length), token);
    found = [...lines, ...found];
    bytes += lines.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);
    // At the beginning the service gives the token back that it was given; a page in between may be empty.
    if (before === undefined || before === token) break;
    token = before;
  }
  return newest(found, linesMax);
}

/** The end of the lines, within both bounds. */
function newest(lines: readonly string[], linesMax: number): readonly string[] {
  let bytes = 0;
  let from = lines.length;
  while (from > 0 && lines.length - from < linesMax) {
    bytes += Buffer.byteLength(lines[from - 1] ?? '') + 1;
    if (bytes > BYTES_MAX) break;
    from -= 1;
  }
  return lines.slice(from);
}

interface Request {
  readonly logGroupName: string;
  readonly logStreamName: string;
  readonly limit: number;
  readonly nextToken: string | undefined;
}

async function page(logs: EcsClients['logs'], request: Request): Promise<Page> {
  try {
    const { events = [], nextBackwardToken } = await calling('GetLogEvents', () =>
      logs.send(new GetLogEventsCommand({ ...request, startFromHead: false })),
    );
    return { lines: events.map(({ message = '' }) => message), before: nextBackwardToken };
  } catch (error) {
    // The stream is made with the first line; the task itself is known.
    if (isPlatformError(error, 'E_COMPUTE_REFUSED') && /ResourceNotFoundException/.test(error.message)) {
      return { lines: [], before: undefined };
    }
    throw error;
  }
}
