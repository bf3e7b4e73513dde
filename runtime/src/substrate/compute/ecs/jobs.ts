/**
 * Jobs on ECS: started once, waited for, stopped when they are unwanted.
 *
 * I1. A start has a token, under which ECS starts one task however often it is asked, and a name, under which that task
 *     is found when no answer came. Only then is a start repeated, with the same token.
 * I2. A job whose end could not be seen is neither a success nor a failure: E_COMPUTE_OUTCOME_UNKNOWN, with its name.
 */
import { randomUUID } from 'node:crypto';
import { RunTaskCommand, StopTaskCommand, type Task } from '@aws-sdk/client-ecs';
import { isPlatformError, PlatformError } from '@spine-green/evidence-schemas';
import { pause } from '../../../kernel/pause.ts';
import type { StoppedTask, TaskSpec } from '../port.ts';
import { calling, type EcsClients } from './client.ts';
import type { Revisions } from './definitions.ts';
import type { EcsServices, TaskNetwork } from './services.ts';
import { type EcsTasks, familyOf, isStopped, stoppedTask, TIMED_OUT } from './tasks.ts';

const STARTS_MAX = 3;
/** The most that Fargate grants between SIGTERM and SIGKILL, and as much again for its own work. */
const STOP_MS_MAX = 240_000;
/** Between two looks at a job, milliseconds: short for one that ends at once, and then growing by this factor. */
const PAUSE_MS_MIN = 100;
const PAUSE_MS_MAX = 3000;
const PAUSE_GROWTH = 1.5;
/** How long a job that runs may be out of sight. */
const UNSEEN_MS_MAX = 120_000;

export interface EcsJobs {
  readonly run: (spec: TaskSpec, options: { timeoutMs: number; signal?: AbortSignal }) => Promise<StoppedTask>;
  readonly stop: (taskArn: string) => Promise<void>;
  readonly endOf: (taskArn: string) => Promise<StoppedTask>;
}

interface Parts {
  readonly clients: EcsClients;
  readonly revisions: Revisions;
  readonly tasks: EcsTasks;
  /** Where the stack puts what it declares. */
  readonly network: EcsServices['network'];
}

export function ecsJobs(parts: Parts): EcsJobs {
  const { revisions, tasks } = parts;
  return {
    run: async (spec, { timeoutMs, signal }) => {
      signal?.throwIfAborted();
      const revision = await revisions.arnFor(spec);
      const network = await networkOf(parts);
      signal?.throwIfAborted();
      const taskArn = await start(parts, revision, network);
      const ended = await endOf(parts, taskArn, { timeoutMs, signal });
      if (ended.stopCode === 'TaskFailedToStart' && /CannotPull|Image/.test(ended.stoppedReason ?? '')) {
        throw new PlatformError('E_COMPUTE_IMAGE_UNKNOWN', `${spec.imageDigest}: ${ended.stoppedReason}`);
      }
      return stoppedTask(ended, revisions);
    },
    stop: async (taskArn) => {
      const found = await tasks.find(taskArn);
      if (found === undefined || isStopped(found)) {
        throw new PlatformError('E_COMPUTE_TASK_UNKNOWN', taskArn.slice(0, 200));
      }
      await askedEnd(parts, taskArn, 'stopped');
    },
    endOf: async (taskArn) => {
      const found = await tasks.find(taskArn);
      if (found !== undefined && isStopped(found)) return stoppedTask(found, revisions);
      throw new PlatformError('E_COMPUTE_TASK_UNKNOWN', taskArn.slice(0, 200));
    },
  };
}

const networkOf = async ({ clients: { address }, network }: Parts): Promise<TaskNetwork> =>
  address.subnets.length === 0 ? network() : address;

/** I1 */
async function start(
  { clients, tasks }: Parts,
  taskDefinition: string,
  { subnets, securityGroups }: TaskNetwork,
): Promise<string> {
  const { ecs, address } = clients;
  const name = `fp-${randomUUID()}`;
  const command = new RunTaskCommand({
    ...{
      cluster: address.cluster,
      taskDefinition,
      count: 1,
      launchType: 'FARGATE',
      clientToken: name,
      startedBy: name,
    },
    propagateTags: 'TASK_DEFINITION',
    enableECSManagedTags: true,
    networkConfiguration: {
      awsvpcConfiguration: {
        subnets: [...subnets],
        securityGroups: [...securityGroups],
        assignPublicIp: 'ENABLED',
      },
    },
  });
  let last: unknown;
  for (let attempt = 1; attempt <= STARTS_MAX; attempt += 1) {
    try {
      const { tasks: started = [], failures = [] } = await calling('RunTask', () => ecs.send(command));
      const taskArn = started[0]?.taskArn;
      if (taskArn !== undefined) return taskArn;
      throw new PlatformError('E_COMPUTE_NOT_PLACED', `${taskDefinition}: ${failures[0]?.reason ?? 'no reason'}`);
    } catch (error) {
      if (!isPlatformError(error, 'E_COMPUTE_UNREACHABLE')) throw error;
      last = error;
    }
    const found = await findStarted(tasks, name, familyOf(taskDefinition));
    if (found !== undefined) return found;
  }
  throw new PlatformError('E_COMPUTE_OUTCOME_UNKNOWN', `a task of ${taskDefinition}, started by ${name}`, {
    cause: last,
  });
}

/** A quick job has ended before anybody looks, and ECS lists the ended ones by family only. Undefined also when nothing
 * can be read: then the start is repeated, which its token makes safe. */
async function findStarted(tasks: EcsTasks, name: string, family: string): Promise<string | undefined> {
  try {
    const running = await tasks.startedBy(name);
    const found = running.length > 0 ? running : await tasks.read({ family });
    return found.find(({ startedBy }) => startedBy === name)?.taskArn;
  } catch (error) {
    if (isPlatformError(error)) return undefined;
    throw error;
  }
}

interface Limits {
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
}

/** Of a job that is stopped when its time is over or its caller gives up. */
async function endOf(parts: Parts, taskArn: string, limits: Limits): Promise<Task> {
  const ended = await watch(parts, taskArn, limits);
  return ended ?? askedEnd(parts, taskArn, limits.signal?.aborted === true ? 'stopped' : TIMED_OUT);
}

async function askedEnd(parts: Parts, taskArn: string, reason: string): Promise<Task> {
  const ask = () => askToStop(parts.clients, taskArn, reason);
  const ended = await watch(parts, taskArn, { timeoutMs: STOP_MS_MAX, ask });
  if (ended === undefined) throw unknownEnd(taskArn, undefined);
  return ended;
}

/** Looks until the task has stopped; undefined when the time is over or the caller gives up first. `ask` comes before
 * the looks, and again while it does not get through. */
async function watch(
  { tasks }: Parts,
  taskArn: string,
  { timeoutMs, signal, ask }: Limits & { readonly ask?: () => Promise<void> },
): Promise<Task | undefined> {
  const overdue = performance.now() + timeoutMs;
  let seen = performance.now();
  let asked = ask === undefined;
  let pauseMs = PAUSE_MS_MIN;
  while (signal?.aborted !== true && performance.now() < overdue) {
    try {
      if (!asked) await ask?.();
      asked = true;
      const task = await tasks.find(taskArn);
      if (task === undefined) throw unknownEnd(taskArn, undefined);
      if (isStopped(task)) return task;
      seen = performance.now();
    } catch (error) {
      // I2
      const isOver = performance.now() - seen > UNSEEN_MS_MAX;
      if (isOver || !isPlatformError(error) || !error.retry) throw unknownEnd(taskArn, error);
    }
    await pause(Math.min(pauseMs, Math.max(1, overdue - performance.now())), signal);
    pauseMs = Math.min(PAUSE_MS_MAX, pauseMs * PAUSE_GROWTH);
  }
  return undefined;
}

/** A defect stays one. */
function unknownEnd(taskArn: string, cause: unknown): unknown {
  if (cause !== undefined && !isPlatformError(cause)) return cause;
  if (cause?.code === 'E_COMPUTE_OUTCOME_UNKNOWN') return cause;
  const facts = cause === undefined ? `${taskArn} is not told of any more` : `${taskArn}: ${cause.message}`;
  return new PlatformError('E_COMPUTE_OUTCOME_UNKNOWN', facts, { cause });
}

async function askToStop({ ecs, address }: EcsClients, task: string, reason: string): Promise<void> {
  await calling('StopTask', () => ecs.send(new StopTaskCommand({ cluster: address.cluster, task, reason })));
}
