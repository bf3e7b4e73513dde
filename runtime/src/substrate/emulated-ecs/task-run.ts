/**
 * One task of the server: one process of the image, in the states in which ECS tells of it.
 *
 * I1. A task that is STOPPED has no process, and says why it stopped.
 * I2. Its environment is the definition's, its secrets, what the call gave, what the shared host forces, and where it
 *     learns about itself, in this order; nothing of the server's own.
 */
import { isPlatformError } from '@spine-green/evidence-schemas';
import { endWithDefect } from '../../kernel/defect.ts';
import { startTask, type Task } from '../compute/task.ts';
import type { Definition } from './definitions.ts';
import type { Host } from './host.ts';
import { secondsOf } from './place.ts';

export type StopCode = 'EssentialContainerExited' | 'ServiceSchedulerInitiated' | 'TaskFailedToStart' | 'UserInitiated';

type LastStatus = 'PROVISIONING' | 'PENDING' | 'RUNNING' | 'STOPPING' | 'STOPPED';

export interface TaskState {
  readonly lastStatus: LastStatus;
  readonly desiredStatus: 'RUNNING' | 'STOPPED';
  readonly startedAt: number | undefined;
  readonly stoppingAt: number | undefined;
  readonly stoppedAt: number | undefined;
  readonly stopCode: StopCode | undefined;
  readonly stoppedReason: string | undefined;
  readonly exitCode: number | undefined;
}

export interface TaskRun {
  readonly arn: string;
  readonly id: string;
  readonly cluster: string;
  readonly definition: Definition;
  /** `family:<name>` or `service:<name>`. */
  readonly group: string;
  readonly startedBy: string | undefined;
  readonly tags: Map<string, string>;
  readonly environment: ReadonlyMap<string, string>;
  readonly createdAt: number;
  readonly state: () => TaskState;
  /** Asks for the end; the first asker is the one that is told of. */
  readonly stop: (stopCode: StopCode, reason: string) => void;
  /** As when somebody on the host kills the process. */
  readonly kill: () => void;
  /** Resolves when its process runs, or when it is STOPPED without one. */
  readonly started: Promise<void>;
  /** Resolves when it is STOPPED. */
  readonly ended: Promise<void>;
}

export interface RunOptions {
  readonly id: string;
  readonly arn: string;
  readonly cluster: string;
  readonly definition: Definition;
  readonly group: string;
  readonly startedBy?: string | undefined;
  readonly tags?: Map<string, string>;
  /** What the call that starts it says over the definition's environment. */
  readonly environment?: ReadonlyMap<string, string>;
}

interface Asked {
  readonly stopCode: StopCode;
  readonly reason: string;
  readonly at: number;
}

interface Ended extends Pick<TaskState, 'stopCode' | 'stoppedReason' | 'exitCode'> {
  readonly at: number;
}

export function runTask(host: Host, options: RunOptions): TaskRun {
  const { id, arn, cluster, definition, group, startedBy } = options;
  const environment = options.environment ?? new Map<string, string>();
  const now = (): number => secondsOf(host.clock);
  let task: Task | undefined;
  let startedAt: number | undefined;
  let asked: Asked | undefined;
  let end: Ended | undefined;
  let pulling = false;

  const begun = Promise.withResolvers<void>();

  const life = async (): Promise<Omit<Ended, 'at'>> => {
    pulling = true;
    const prepared = await prepare(host, definition);
    if (asked !== undefined) return { stopCode: asked.stopCode, stoppedReason: asked.reason, exitCode: undefined };
    if ('failure' in prepared)
      return { stopCode: 'TaskFailedToStart', stoppedReason: prepared.failure, exitCode: undefined };
    task = startTask(processOf(host, options, { ...prepared, environment }));
    startedAt = now();
    task.spawned.then(begun.resolve).catch(endWithDefect);
    const { exitCode } = await task.stopped;
    // Read again: somebody may have asked while it ran.
    const asker = asked as Asked | undefined;
    return {
      stopCode: asker?.stopCode ?? 'EssentialContainerExited',
      stoppedReason: asker?.reason ?? 'Essential container in task exited',
      exitCode,
    };
  };
  const ended = life().then((how) => {
    end = { ...how, at: now() };
    begun.resolve();
  });
  ended.catch(endWithDefect);
  const lastStatus = (): LastStatus => {
    if (end !== undefined) return 'STOPPED';
    if (task === undefined) return pulling ? 'PENDING' : 'PROVISIONING';
    return asked === undefined ? statusOf(task) : 'STOPPING';
  };
  return {
    ...{ arn, id, cluster, definition, group, startedBy, environment, ended, started: begun.promise },
    tags: options.tags ?? new Map(),
    createdAt: now(),
    state: () => ({
      lastStatus: lastStatus(),
      desiredStatus: asked === undefined && end === undefined ? 'RUNNING' : 'STOPPED',
      startedAt,
      stoppingAt: asked?.at ?? end?.at,
      stoppedAt: end?.at,
      stopCode: end?.stopCode ?? asked?.stopCode,
      stoppedReason: end?.stoppedReason ?? asked?.reason,
      exitCode: end?.exitCode,
    }),
    stop: (stopCode, reason) => {
      if (asked !== undefined || end !== undefined) return;
      asked = { stopCode, reason, at: now() };
      task?.stop().catch(endWithDefect);
    },
    kill: () => task?.kill(),
  };
}

const statusOf = (task: Task): LastStatus => (task.describe().status === 'PENDING' ? 'PENDING' : 'RUNNING');

type Prepared =
  | { readonly folder: string; readonly secrets: ReadonlyMap<string, string> }
  | { readonly failure: string };

async function prepare(host: Host, { family, container }: Definition): Promise<Prepared> {
  const ordered = host.orders.startFault(family);
  if (ordered !== undefined) return { failure: ordered };
  const { image, imageDigest } = container;
  if (imageDigest === undefined) return { failure: `CannotPullContainerError: ${image} names no digest` };
  const folder = await orFailure(`CannotPullContainerError: ${image}`, () => host.imageFolder(imageDigest));
  if ('failure' in folder) return folder;
  const secrets = new Map<string, string>();
  for (const [name, valueFrom] of container.secrets) {
    const what = `ResourceInitializationError: unable to pull secrets or registry auth: ${valueFrom}`;
    const value = await orFailure(what, () => host.secret(valueFrom));
    if ('failure' in value) return value;
    secrets.set(name, value.value);
  }
  return { folder: folder.value, secrets };
}

async function orFailure<T>(
  what: string,
  work: () => Promise<T>,
): Promise<{ readonly value: T } | { readonly failure: string }> {
  try {
    return { value: await work() };
  } catch (error) {
    if (!isPlatformError(error)) throw error;
    return { failure: `${what}: ${error.code}` };
  }
}

interface Parts {
  readonly folder: string;
  readonly secrets: ReadonlyMap<string, string>;
  readonly environment: ReadonlyMap<string, string>;
}

function processOf(host: Host, { id, arn, definition }: RunOptions, { folder, secrets, environment }: Parts) {
  const { container, family } = definition;
  return {
    taskArn: arn,
    spec: {
      family,
      imageDigest: container.imageDigest ?? '',
      command: container.command,
      environment: Object.fromEntries([...container.environment, ...secrets, ...environment]),
    },
    // I2
    identity: { ...host.sharedHost, AWS_SDK_UA_APP_ID: family, ECS_CONTAINER_METADATA_URI_V4: host.metadataUrl(id) },
    service: undefined,
    imageDirectory: folder,
    logPath: host.logPath(id),
    scratchDirectory: host.scratchDirectory(id),
    graceMs: Math.min(container.stopMs, host.stopMsMax),
    clock: host.clock,
  };
}
