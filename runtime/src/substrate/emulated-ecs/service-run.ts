/**
 * One service: as many tasks of one revision as are wanted, and the deployments that lead there.
 *
 * I1. A deployment is COMPLETED once its tasks ran for `steadyMs` and no other task is left; it is FAILED once its circuit
 *     breaker counted enough tasks that ended by themselves, and then starts nothing any more.
 */
import { randomInt } from 'node:crypto';
import type { Clock } from '../../kernel/clock.ts';
import { endWithDefect } from '../../kernel/defect.ts';
import { restartBackoff } from '../compute/restart-backoff.ts';
import type { Definition } from './definitions.ts';
import { secondsOf } from './place.ts';
import { schedule } from './schedule.ts';
import type { TaskRun } from './task-run.ts';

export interface Deployment {
  readonly id: string;
  readonly definition: Definition;
  readonly createdAt: number;
  readonly updatedAt: number;
  /** That ended by themselves, one after the other. */
  readonly failedTasks: number;
  readonly rolloutState: 'IN_PROGRESS' | 'COMPLETED' | 'FAILED';
  readonly rolloutStateReason: string;
}

export interface ServiceOptions {
  readonly clock: Clock;
  readonly breaker: boolean;
  readonly minimumHealthyPercent: number;
  readonly maximumPercent: number;
  /** Milliseconds without an end of a task after which a deployment is complete. */
  readonly steadyMs: number;
  readonly start: (deployment: Deployment) => TaskRun;
  readonly orders: ServiceOrders;
}

export interface ServiceOrders {
  /** A deployment of this service never completes, whatever its tasks do. */
  readonly neverStable: () => boolean;
  /** A successor may start while its predecessor still stops. */
  readonly overlap: () => boolean;
}

export interface Wanted {
  readonly definition: Definition;
  readonly desiredCount: number;
  readonly forceNewDeployment: boolean;
}

export interface ServiceRun {
  readonly set: (wanted: Wanted) => void;
  readonly state: () => ServiceState;
  /** Starts nothing any more and asks every task to stop. */
  readonly close: (reason: string) => void;
}

export interface ServiceState {
  readonly desiredCount: number;
  readonly primary: Deployment;
  /** Earlier deployments that still have tasks. */
  readonly older: readonly Deployment[];
  readonly tasks: (deployment: Deployment) => readonly TaskRun[];
}

/** Failures after which a circuit breaker opens: half of the wanted tasks, within these bounds (AWS, circuit breaker). */
const BREAKER_MIN = 3;
const BREAKER_MAX = 200;

interface Held {
  readonly run: TaskRun;
  readonly deployment: string;
}

export function holdEcsService(options: ServiceOptions, first: Wanted): ServiceRun {
  const { clock, orders } = options;
  let desiredCount = first.desiredCount;
  let primary = deploymentOf(first.definition, clock);
  let older: readonly Deployment[] = [];
  let held: readonly Held[] = [];
  let closed = false;
  let steady: NodeJS.Timeout | undefined;

  const change = (next: Partial<Deployment>): void => {
    primary = { ...primary, ...next, updatedAt: secondsOf(clock) };
  };
  const reconcile = (): void => {
    if (closed) return;
    const { stop, start } = schedule({
      ...{ desiredCount, overlap: orders.overlap() },
      minimumHealthyPercent: options.minimumHealthyPercent,
      maximumPercent: options.maximumPercent,
      tasks: held.map((one) => ({
        run: one.run,
        isPrimary: one.deployment === primary.id,
        isLive: one.run.state().desiredStatus === 'RUNNING',
        isUp: isUp(one),
      })),
    });
    const reason = `Scaling activity initiated by (deployment ${primary.id})`;
    for (const run of stop) run.stop('ServiceSchedulerInitiated', reason);
    const may = !backoff.waiting() && primary.rolloutState !== 'FAILED';
    for (let count = 0; may && count < start; count += 1) add();
    settle();
  };
  const backoff = restartBackoff(reconcile);
  const add = (): void => {
    const startedMs = clock.elapsedMs();
    const one = { run: options.start(primary), deployment: primary.id };
    held = [...held, one];
    one.run.started.then(reconcile).catch(endWithDefect);
    one.run.ended.then(() => gone(one, clock.elapsedMs() - startedMs)).catch(endWithDefect);
  };
  const gone = (one: Held, livedMs: number): void => {
    held = held.filter((other) => other !== one);
    const { stopCode } = one.run.state();
    const byItself = stopCode === 'EssentialContainerExited' || stopCode === 'TaskFailedToStart';
    if (byItself) {
      if (one.deployment === primary.id) fail();
      backoff.start(livedMs);
    }
    reconcile();
  };
  const fail = (): void => {
    if (primary.rolloutState !== 'IN_PROGRESS') return;
    change({ failedTasks: primary.failedTasks + 1 });
    const threshold = Math.min(BREAKER_MAX, Math.max(BREAKER_MIN, Math.ceil(desiredCount / 2)));
    if (!options.breaker || primary.failedTasks < threshold) return;
    change({ rolloutState: 'FAILED', rolloutStateReason: 'ECS deployment circuit breaker: tasks failed to start.' });
  };
  // I1
  const settle = (): void => {
    clearTimeout(steady);
    older = older.filter(({ id }) => held.some(({ deployment }) => deployment === id));
    if (primary.rolloutState !== 'IN_PROGRESS' || !isThere()) return;
    steady = setTimeout(() => {
      if (!isThere() || !held.every(isUp) || orders.neverStable()) return settle();
      const rolloutStateReason = `ECS deployment ${primary.id} completed.`;
      change({ rolloutState: 'COMPLETED', failedTasks: 0, rolloutStateReason });
    }, options.steadyMs);
  };
  const isThere = (): boolean =>
    held.length === desiredCount && held.every(({ deployment }) => deployment === primary.id);

  const set = (wanted: Wanted): void => {
    desiredCount = wanted.desiredCount;
    if (wanted.forceNewDeployment || wanted.definition.arn !== primary.definition.arn) {
      older = [...older, primary];
      primary = deploymentOf(wanted.definition, clock);
      backoff.reset();
    } else change({});
    reconcile();
  };
  reconcile();
  return {
    set,
    state: () => ({
      ...{ desiredCount, primary, older },
      tasks: ({ id }) => held.filter(({ deployment }) => deployment === id).map(({ run }) => run),
    }),
    close: (reason) => {
      closed = true;
      desiredCount = 0;
      backoff.reset();
      clearTimeout(steady);
      for (const { run } of held) run.stop('ServiceSchedulerInitiated', reason);
    },
  };
}

function deploymentOf(definition: Definition, clock: Clock): Deployment {
  const now = secondsOf(clock);
  const id = `ecs-svc/${Array.from({ length: 19 }, (_, at) => (at === 0 ? randomInt(1, 10) : randomInt(10))).join('')}`;
  return {
    ...{ id, definition, createdAt: now, updatedAt: now, failedTasks: 0, rolloutState: 'IN_PROGRESS' },
    rolloutStateReason: `ECS deployment ${id} in progress.`,
  };
}

const isUp = ({ run }: Held): boolean => run.state().lastStatus === 'RUNNING';
