/**
 * Holds one service at a count.
 *
 * I1. Never more processes than desired, those included that are still stopping: a daemon that holds a lock is gone
 *     before its successor starts.
 * I2. An exit that nobody asked for is counted, and answered after a back-off.
 */
import { digestOf } from '@spine-green/evidence-schemas';
import { endWithDefect } from '../../kernel/defect.ts';
import type { ServiceDescription, StoppedTask, TaskSpec } from './port.ts';
import { restartBackoff } from './restart-backoff.ts';
import type { Task } from './task.ts';

export interface Service {
  /** `start` starts one task of this spec. */
  set(spec: TaskSpec, desiredCount: number, start: () => Task): void;
  /** Undefined before it is set. */
  describe(): ServiceDescription | undefined;
  /** Starts nothing any more; its tasks are the caller's to stop. */
  close(): void;
}

interface Held {
  readonly task: Task;
  readonly taskDefinition: string;
  readonly sinceMs: number;
}

interface Wanted {
  readonly spec: TaskSpec;
  readonly taskDefinition: string;
  readonly count: number;
  readonly start: () => Task;
}

export function holdService(name: string, elapsedMs: () => number): Service {
  let wanted: Wanted | undefined;
  let held: readonly Held[] = [];
  let restartCount = 0;
  let lastStopped: StoppedTask | undefined;

  const reconcile = (): void => {
    if (wanted === undefined) return;
    const { taskDefinition, count, start } = wanted;
    const kept = held.filter((each) => !each.task.stopping() && each.taskDefinition === taskDefinition).slice(0, count);
    for (const each of held) {
      if (!kept.includes(each) && !each.task.stopping()) each.task.stop().catch(endWithDefect);
    }
    while (!backoff.waiting() && held.length < count) {
      const each = { task: start(), taskDefinition, sinceMs: elapsedMs() };
      held = [...held, each];
      each.task.stopped.then((stopped) => ended(each, stopped)).catch(endWithDefect);
    }
  };
  const backoff = restartBackoff(reconcile);
  const ended = (each: Held, stopped: StoppedTask): void => {
    held = held.filter((other) => other !== each);
    lastStopped = stopped;
    if (!each.task.stopping()) {
      restartCount += 1;
      backoff.start(elapsedMs() - each.sinceMs);
    }
    reconcile();
  };
  return {
    set: (spec, count, start) => {
      wanted = { spec, count, start, taskDefinition: digestOf(spec) };
      restartCount = 0;
      backoff.reset();
      reconcile();
    },
    describe: () => wanted && { ...describe(name, wanted, held), restartCount, lastStopped },
    close: () => {
      wanted = undefined;
      backoff.reset();
    },
  };
}

function describe(name: string, { spec, taskDefinition, count }: Wanted, held: readonly Held[]) {
  const tasks = held.map(({ task }) => task.describe());
  const isThere =
    held.length === count && held.every((each) => each.taskDefinition === taskDefinition && !each.task.stopping());
  const runningCount = tasks.filter(({ status }) => status === 'RUNNING').length;
  const rollout = isThere && runningCount === count ? ('completed' as const) : ('in progress' as const);
  return {
    service: name,
    family: spec.family,
    imageDigest: spec.imageDigest,
    command: spec.command,
    taskDefinition,
    desiredCount: count,
    runningCount,
    pendingCount: tasks.filter(({ status }) => status === 'PENDING').length,
    rollout,
    tasks,
  };
}
