import type { ReporterLockEventV1 } from '@spine-green/evidence-schemas/documents/reporter_lock_event.v1';
import { findMicros } from '@spine-green/runtime/kernel/clock';
import type { StoppedTask } from '@spine-green/runtime/substrate/compute/port';

/** A version that a closure object gained during the probe. */
export interface GainedVersion {
  /** Name of a closure document, or `run_completed`. */
  readonly name: string;
  /** Task that the document names as its writer; null for the roll-up, which is no document. */
  readonly writer: string | null;
}

export interface Contention {
  readonly exited_zero: number;
  /** Both tasks were running for this long. */
  readonly overlap_ms: number;
  /** The lock was held for this long. */
  readonly held_ms: number;
}

type Task = Pick<StoppedTask, 'taskArn' | 'exitCode' | 'startedAtUtc' | 'stoppedAtUtc'>;

const microsOf = (text: string): number => findMicros(text) ?? Number.NaN;
const msBetween = (from: number, to: number): number => Math.floor((to - from) / 1000);

/** The task that acquired the lock; undefined when none or both did, which no lock allows at a time. */
export function winnerOf(tasks: readonly Task[], events: readonly ReporterLockEventV1[]): Task | undefined {
  const acquired = tasks.filter(({ taskArn }) =>
    events.some(({ event, task_arn: task }) => event === 'ACQUIRED' && task === taskArn),
  );
  return acquired.length === 1 ? acquired[0] : undefined;
}

export function contentionOf(tasks: readonly Task[], events: readonly ReporterLockEventV1[]): Contention {
  const winner = winnerOf(tasks, events);
  const at = (name: ReporterLockEventV1['event']): number => {
    const found = events.find(({ event, task_arn: task }) => event === name && task === winner?.taskArn);
    return found === undefined ? Number.NaN : microsOf(found.ts_utc);
  };
  const held = msBetween(at('ACQUIRED'), at('RELEASED'));
  return {
    exited_zero: tasks.filter(({ exitCode }) => exitCode === 0).length,
    overlap_ms: msBetween(
      Math.max(...tasks.map(({ startedAtUtc }) => microsOf(startedAtUtc))),
      Math.min(...tasks.map(({ stoppedAtUtc }) => microsOf(stoppedAtUtc))),
    ),
    // Not a number has no form in evidence; a lock that was never held was held for no time.
    held_ms: Number.isNaN(held) ? 0 : held,
  };
}

/** What the loser did besides what it had to do: end as denied, say so, and leave the closure alone. */
export function loserFaults(
  tasks: readonly Task[],
  events: readonly ReporterLockEventV1[],
  gained: readonly GainedVersion[],
  lock: { readonly key: string; readonly deniedExitCode: number },
): readonly string[] {
  const winner = winnerOf(tasks, events);
  if (winner === undefined) return ['no single task acquired the lock'];
  return tasks
    .filter(({ taskArn }) => taskArn !== winner.taskArn)
    .flatMap(({ taskArn, exitCode }) => {
      const denied = events.filter(({ event, task_arn: task }) => event === 'DENIED' && task === taskArn);
      const record = denied.find(({ lock_key: key }) => key === lock.key);
      return [
        ...(exitCode === lock.deniedExitCode ? [] : [`it ended with ${exitCode}`]),
        ...(record === undefined ? ['it left no record of the conflict'] : []),
        ...(record !== undefined && record.holder?.instance !== winner.taskArn
          ? ['its record does not name the holder']
          : []),
        ...gained.filter(({ writer }) => writer === taskArn).map(({ name }) => `it wrote ${name}`),
      ];
    });
}

/** Each closure object gained exactly one version, and each that names its writer names the winner. */
export function versionFaults(
  names: readonly string[],
  gained: readonly GainedVersion[],
  winner: string | undefined,
): readonly string[] {
  return [
    ...names.flatMap((name) => {
      const versions = gained.filter((one) => one.name === name).length;
      return versions === 1 ? [] : [`${name}: ${versions} versions`];
    }),
    ...gained
      .filter(({ writer }) => writer !== null && writer !== winner)
      .map(({ name }) => `${name}: not written by the holder of the lock`),
  ];
}
