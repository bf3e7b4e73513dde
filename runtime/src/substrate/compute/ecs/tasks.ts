/** Tasks as ECS tells of them, in the words of the port. */
import { DescribeTasksCommand, ListTasksCommand, type ListTasksCommandInput, type Task } from '@aws-sdk/client-ecs';
import { PlatformError } from '@spine-green/evidence-schemas';
import { batchesOf } from '../../../kernel/batches.ts';
import { textOfMicros } from '../../../kernel/clock.ts';
import type { RunningTask, StoppedTask } from '../port.ts';
import { calling, type EcsClients, requireOnlyMissing } from './client.ts';
import type { Revisions } from './definitions.ts';
import { everyPage } from './pages.ts';

/** As many as one call describes. */
const DESCRIBED_MAX = 100;
/** The shell's code for a command that could not be started. */
const NOT_STARTED_EXIT_CODE = 127;
export const SIGKILL_EXIT_CODE = 137;
/** 128 and the number of the last signal. */
const SIGNAL_EXIT_CODE_MAX = 192;
/** What a task is stopped for when it ran longer than its caller allows; ECS keeps it with the task. */
export const TIMED_OUT = 'timed out';

export interface EcsTasks {
  /** All of a filter, wanted or not, that ECS still tells of. */
  readonly read: (filter: Pick<ListTasksCommandInput, 'family'>) => Promise<readonly Task[]>;
  /** Those that run under a name that their caller gave them. */
  readonly startedBy: (name: string) => Promise<readonly Task[]>;
  /** Undefined for a task that this cluster does not know, or not any more. */
  readonly find: (taskArn: string) => Promise<Task | undefined>;
}

export function ecsTasks({ ecs, address }: EcsClients): EcsTasks {
  const { cluster } = address;
  const list = (filter: Omit<ListTasksCommandInput, 'cluster'>): Promise<readonly string[]> =>
    everyPage('ListTasks', (nextToken) =>
      calling('ListTasks', async () => {
        const answer = await ecs.send(new ListTasksCommand({ cluster, ...filter, nextToken }));
        return { members: answer.taskArns, nextToken: answer.nextToken };
      }),
    );
  const describe = async (arns: readonly string[]): Promise<readonly Task[]> => {
    const found: Task[] = [];
    for (const batch of batchesOf(arns, DESCRIBED_MAX)) {
      const { tasks = [], failures } = await calling('DescribeTasks', () =>
        ecs.send(new DescribeTasksCommand({ cluster, tasks: [...batch], include: ['TAGS'] })),
      );
      // One that was listed and is gone meanwhile is absent.
      requireOnlyMissing('DescribeTasks', failures);
      found.push(...tasks);
    }
    return found.sort((one, other) => timeOf(one.createdAt) - timeOf(other.createdAt));
  };
  return {
    // A task that is told to stop is listed among the stopped ones before it is one.
    read: async (filter) =>
      describe([
        ...(await list({ ...filter, desiredStatus: 'RUNNING' })),
        ...(await list({ ...filter, desiredStatus: 'STOPPED' })),
      ]),
    startedBy: async (name) => describe(await list({ startedBy: name })),
    find: async (taskArn) =>
      isTaskOf(address, taskArn) ? (await describe([taskArn])).find((task) => task.taskArn === taskArn) : undefined,
  };
}

/** Whether the text is the ARN of a task of this cluster. */
const isTaskOf = ({ region, cluster }: EcsClients['address'], text: string): boolean =>
  /^arn:aws[a-z-]*:ecs:([a-z0-9-]+):[0-9]{12}:task\/([A-Za-z0-9_-]+)\/[0-9a-f]{32}$/.exec(text)?.slice(1).join(' ') ===
  `${region} ${cluster}`;

const timeOf = (date: Date | undefined): number => date?.getTime() ?? 0;

export const isStopped = ({ lastStatus }: Task): boolean => lastStatus === 'STOPPED';

/** Of the ARN of a revision; empty for what is none. */
export const familyOf = (taskDefinition: string): string => /\/([^/:]+):[0-9]+$/.exec(taskDefinition)?.[1] ?? '';

const SERVICE_GROUP = 'service:';

export const serviceOf = ({ group = '' }: Task): string | undefined =>
  group.startsWith(SERVICE_GROUP) ? group.slice(SERVICE_GROUP.length) : undefined;

/** Whether it ended although nobody, neither a person nor the scheduler, asked for its end. */
export const endedByItself = ({ stopCode }: Task): boolean =>
  stopCode === 'EssentialContainerExited' || stopCode === 'TaskFailedToStart';

export async function runningTask(task: Task, revisions: Revisions): Promise<RunningTask> {
  return {
    ...(await identityOf(task, revisions)),
    command: await commandOf(task, revisions),
    service: serviceOf(task),
    status: statusOf(task),
    startedAtUtc: textOf(task.startedAt ?? task.createdAt),
  };
}

function statusOf({ lastStatus, desiredStatus }: Task): RunningTask['status'] {
  if (desiredStatus === 'STOPPED') return 'STOPPING';
  if (lastStatus === 'RUNNING') return 'RUNNING';
  return ['PROVISIONING', 'PENDING', 'ACTIVATING'].includes(lastStatus ?? '') ? 'PENDING' : 'STOPPING';
}

export async function stoppedTask(task: Task, revisions: Revisions): Promise<StoppedTask> {
  const exitCode = task.containers?.[0]?.exitCode ?? NOT_STARTED_EXIT_CODE;
  return {
    ...(await identityOf(task, revisions)),
    exitCode,
    stopReason: stopReasonOf(task, exitCode),
    startedAtUtc: textOf(task.startedAt ?? task.createdAt),
    stoppedAtUtc: textOf(task.stoppedAt),
  };
}

function stopReasonOf(task: Task, exitCode: number): StoppedTask['stopReason'] {
  if (task.stopCode === 'UserInitiated' && task.stoppedReason === TIMED_OUT) return 'timed out';
  if (exitCode === SIGKILL_EXIT_CODE) return 'killed';
  if (!endedByItself(task)) return 'stopped';
  return exitCode > 128 && exitCode <= SIGNAL_EXIT_CODE_MAX ? 'killed' : 'exited';
}

async function identityOf({ taskArn, taskDefinitionArn, containers }: Task, revisions: Revisions) {
  if (taskArn === undefined || taskDefinitionArn === undefined) {
    throw new PlatformError('E_SCHEMA_INVALID', 'a task without ARN or definition');
  }
  const { family, imageDigest } = await revisions.get(taskDefinitionArn);
  return { taskArn, family, imageDigest: containers?.[0]?.imageDigest ?? imageDigest };
}

/** Who starts a task may say another command than its definition does. */
async function commandOf(
  { taskDefinitionArn = '', overrides }: Task,
  revisions: Revisions,
): Promise<readonly string[]> {
  const [given] = overrides?.containerOverrides ?? [];
  return given?.command ?? (await revisions.get(taskDefinitionArn)).command;
}

function textOf(date: Date | undefined): string {
  if (date === undefined) throw new PlatformError('E_SCHEMA_INVALID', 'a task without a time that it must have');
  return textOfMicros(date.getTime() * 1000);
}
