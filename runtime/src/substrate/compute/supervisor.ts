import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PlatformError } from '@spine-green/evidence-schemas';
import { type Clock, systemClock } from '../../kernel/clock.ts';
import { endWithDefect } from '../../kernel/defect.ts';
import { reaching } from '../durable-file.ts';
import type { ImageRegistry } from '../image/port.ts';
import { imageFolders } from '../image/unpacked.ts';
import type { Compute, StoppedTask, TaskSpec } from './port.ts';
import { holdService, type Service } from './service.ts';
import { startTask, type Task } from './task.ts';
import { findLogLines, removeLog } from './task-log.ts';

const GRACE_MS = 30_000;
/** Stopped tasks whose end and log are kept; the oldest goes first. */
const KEPT_ENDS_MAX = 500;
const TASK_ARN = /^embedded:task\/[^/]+\/([0-9a-f]{32})$/;

export interface SupervisorOptions {
  readonly images: ImageRegistry;
  /** Absolute; unpacked images, logs and scratch space of the tasks go below it. */
  readonly directory: string;
  readonly clock?: Clock;
  /** From SIGTERM to SIGKILL; 30 s, as on ECS. */
  readonly graceMs?: number;
}

/** Runs tasks as child processes of this process; all of them end with it. */
export async function openSupervisor(options: SupervisorOptions): Promise<Compute> {
  const { images, directory, clock = systemClock } = options;
  await reaching('E_COMPUTE_UNREACHABLE', directory, async () => {
    for (const folder of ['images', 'logs', 'scratch']) await mkdir(join(directory, folder), { recursive: true });
  });
  const unpacked = imageFolders(images, join(directory, 'images'));
  const tasks = new Map<string, Task>();
  const ends = new Map<string, StoppedTask>();
  const start = taskStarter(options, { tasks, ends });
  const services = new Map<string, Service>();
  let closed = false;

  const prepare = async (spec: TaskSpec): Promise<string> => {
    const imageDirectory = await unpacked(spec.imageDigest);
    if (closed) throw new PlatformError('E_COMPUTE_UNREACHABLE', 'the supervisor is closing');
    return imageDirectory;
  };
  return {
    runJob: async (spec, { timeoutMs, signal }) => {
      const imageDirectory = await prepare(spec);
      signal?.throwIfAborted();
      return endOfJob(start(spec, imageDirectory, undefined), timeoutMs, signal);
    },
    setService: async (name, spec, desiredCount) => {
      const imageDirectory = await prepare(spec);
      const service = services.get(name) ?? holdService(name, () => clock.elapsedMs());
      services.set(name, service);
      service.set(spec, desiredCount, () => start(spec, imageDirectory, name));
    },
    describeServices: async () =>
      [...services.values()].map((service) => service.describe()).filter((found) => found !== undefined),
    describeTasks: async () => [...tasks.values()].map((task) => task.describe()),
    stopTask: async (taskArn) => {
      const task = tasks.get(taskArn);
      if (task === undefined) throw unknownTask(taskArn);
      await task.stop();
    },
    endOf: async (taskArn) => {
      const end = ends.get(taskArn);
      if (end === undefined) throw unknownTask(taskArn);
      return end;
    },
    logs: async (taskArn, linesMax) => {
      const id = TASK_ARN.exec(taskArn)?.[1];
      const lines = id === undefined ? undefined : await findLogLines(logPath(directory, id), linesMax);
      if (lines === undefined) throw unknownTask(taskArn);
      return lines;
    },
    close: async () => {
      closed = true;
      for (const service of services.values()) service.close();
      await Promise.all([...tasks.values()].map((task) => task.stop()));
    },
  };
}

interface KnownTasks {
  /** Those that are not stopped. */
  readonly tasks: Map<string, Task>;
  /** How the newest of the others ended, oldest first. */
  readonly ends: Map<string, StoppedTask>;
}

/** Starts tasks and keeps what is known of them, with their logs, within its bound. */
function taskStarter(
  { directory, clock = systemClock, graceMs = GRACE_MS }: SupervisorOptions,
  { tasks, ends }: KnownTasks,
) {
  const ended = async (end: StoppedTask): Promise<void> => {
    tasks.delete(end.taskArn);
    ends.set(end.taskArn, end);
    const [oldest] = ends.size > KEPT_ENDS_MAX ? ends.keys() : [];
    if (oldest === undefined) return;
    ends.delete(oldest);
    await removeLog(logPath(directory, TASK_ARN.exec(oldest)?.[1] ?? ''));
  };
  return (spec: TaskSpec, imageDirectory: string, service: string | undefined): Task => {
    const id = randomUUID().replaceAll('-', '');
    const taskArn = `embedded:task/${spec.family}/${id}`;
    const identity = { TASK_ARN: taskArn, IMAGE_DIGEST: spec.imageDigest };
    const places = { logPath: logPath(directory, id), scratchDirectory: join(directory, 'scratch', id) };
    const task = startTask({ taskArn, spec, identity, service, imageDirectory, ...places, graceMs, clock });
    tasks.set(taskArn, task);
    task.stopped.then(ended).catch(endWithDefect);
    return task;
  };
}

const logPath = (directory: string, id: string): string => join(directory, 'logs', `${id}.log`);

const unknownTask = (taskArn: string): PlatformError =>
  new PlatformError('E_COMPUTE_TASK_UNKNOWN', taskArn.slice(0, 200));

async function endOfJob(task: Task, timeoutMs: number, signal: AbortSignal | undefined): Promise<StoppedTask> {
  const abort = (): void => {
    task.stop().catch(endWithDefect);
  };
  const timer = setTimeout(() => {
    task.stop('timed out').catch(endWithDefect);
  }, timeoutMs);
  signal?.addEventListener('abort', abort, { once: true });
  try {
    return await task.stopped;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
}
