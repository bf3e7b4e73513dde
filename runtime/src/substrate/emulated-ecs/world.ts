/** Everything that the server knows, and what several calls need of it. */
import { randomUUID } from 'node:crypto';
import type { Definitions } from './definitions.ts';
import type { FaultState } from './faults.ts';
import type { Host } from './host.ts';
import { arnOf, shortName } from './place.ts';
import type { ServiceRun } from './service-run.ts';
import { type RunOptions, runTask, type TaskRun } from './task-run.ts';
import { type Json, WireFault } from './wire.ts';

/** Stopped tasks that are still told of; the oldest is forgotten first, as ECS forgets them after an hour. */
const STOPPED_MAX = 1000;
const TASKS_MAX = 200;

export interface Cluster {
  readonly arn: string;
  readonly name: string;
  readonly tags: Map<string, string>;
  readonly input: Json;
}

export interface HeldService {
  readonly arn: string;
  readonly name: string;
  readonly cluster: string;
  readonly input: Json;
  readonly createdAt: number;
  readonly tags: Map<string, string>;
  readonly status: 'ACTIVE' | 'DRAINING' | 'INACTIVE';
  readonly run: ServiceRun;
}

export interface World {
  readonly host: Host;
  readonly faults: FaultState;
  /** Milliseconds without an end of a task after which a deployment is complete. */
  readonly steadyMs: number;
  readonly clusters: Map<string, Cluster>;
  readonly definitions: Definitions;
  /** By ARN. */
  readonly services: Map<string, HeldService>;
  readonly tasks: TaskBook;
}

export interface TaskBook {
  readonly start: (options: Omit<RunOptions, 'id' | 'arn'>) => TaskRun;
  readonly find: (idOrArn: string) => TaskRun | undefined;
  readonly all: () => readonly TaskRun[];
}

export function openTaskBook(host: Host): TaskBook {
  const runs = new Map<string, TaskRun>();
  const stopped: string[] = [];
  return {
    all: () => [...runs.values()],
    find: (idOrArn) => runs.get(shortName(idOrArn)),
    start: (options) => {
      if (runs.size - stopped.length >= TASKS_MAX) {
        throw new WireFault('ClientException', `This server runs at most ${TASKS_MAX} tasks.`);
      }
      const id = randomUUID().replaceAll('-', '');
      const run = runTask(host, { ...options, id, arn: arnOf(host.place, `task/${options.cluster}/${id}`) });
      runs.set(id, run);
      const forget = (): void => {
        stopped.push(id);
        const oldest = stopped.length > STOPPED_MAX ? stopped.shift() : undefined;
        if (oldest !== undefined) runs.delete(oldest);
      };
      run.ended.then(forget, forget);
      return run;
    },
  };
}

/** Tags of whatever the ARN names; undefined when there is no such thing. */
export function findTags(world: World, arn: string): Map<string, string> | undefined {
  const owners = [
    ...world.clusters.values(),
    ...world.services.values(),
    ...world.tasks.all(),
    ...world.definitions.all(),
  ];
  return owners.find((one) => one.arn === arn)?.tags;
}
