/**
 * Holds one service at a count.
 *
 * I1. Never more processes than desired, those included that are still stopping: a daemon that holds a lock is gone
 *     before its successor starts.
 * I2. An exit that nobody asked for is counted and answered after a back-off, which a task that lived long resets.
 */
import { digestOf } from '@spine-green/evidence-schemas';
import type { RunningTask, ServiceDescription, StoppedTask, TaskSpec } from './port.ts';
import type { Task } from './task.ts';

const BACKOFF_MS_MIN = 250;
const BACKOFF_MS_MAX = 30_000;
/** A task that lived this long has started well. */
const HEALTHY_MS_MIN = 10_000;

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
  let failures = 0;
  let lastStopped: StoppedTask | undefined;
  let backoff: NodeJS.Timeout | undefined;

  const reconcile = (): void => {
    if (wanted === undefined) return;
    const { taskDefinition, count, start } = wanted;
    const kept = held.filter((each) => !each.task.stopping() && each.taskDefinition === taskDefinition).slice(0, count);
    for (const each of held) {
      if (!kept.includes(each) && !each.task.stopping()) void each.task.stop('graceful');
    }
    while (backoff === undefined && held.length < count) {
      const each = { task: start(), taskDefinition, sinceMs: elapsedMs() };
      held = [...held, each];
      void each.task.stopped.then((stopped) => ended(each, stopped));
    }
  };
  const ended = (each: Held, stopped: StoppedTask): void => {
    held = held.filter((other) => other !== each);
    lastStopped = stopped;
    if (!each.task.stopping()) {
      restartCount += 1;
      failures = elapsedMs() - each.sinceMs >= HEALTHY_MS_MIN ? 1 : failures + 1;
      setBackoff(Math.min(BACKOFF_MS_MAX, BACKOFF_MS_MIN * 2 ** (failures - 1)));
    }
    reconcile();
  };
  const setBackoff = (ms: number | undefined): void => {
    clearTimeout(backoff);
    backoff = ms === undefined ? undefined : setTimeout(backoffOver, ms);
  };
  const backoffOver = (): void => {
    backoff = undefined;
    reconcile();
  };
  return {
    set: (spec, count, start) => {
      wanted = { spec, count, start, taskDefinition: digestOf(spec) };
      restartCount = 0;
      failures = 0;
      setBackoff(undefined);
      reconcile();
    },
    describe: () => {
      if (wanted === undefined) return undefined;
      const tasks = held.map(({ task }) => task.describe());
      const countOf = (status: RunningTask['status']): number => tasks.filter((task) => task.status === status).length;
      return {
        service: name,
        family: wanted.spec.family,
        imageDigest: wanted.spec.imageDigest,
        taskDefinition: wanted.taskDefinition,
        desiredCount: wanted.count,
        runningCount: countOf('RUNNING'),
        pendingCount: countOf('PENDING'),
        restartCount,
        tasks,
        lastStopped,
      };
    },
    close: () => {
      wanted = undefined;
      setBackoff(undefined);
    },
  };
}
