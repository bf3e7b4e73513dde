import type { ReporterLockEventV1 } from '@spine-green/evidence-schemas/documents/reporter_lock_event.v1';
import { findMicros } from '@spine-green/runtime/kernel/clock';
import type { StoppedTask } from '@spine-green/runtime/substrate/compute/port';
import type { WrittenVersion } from './bundle.ts';
import type { Acquisition } from './execution.ts';

export interface Contention {
  readonly exited_zero: number;
  /** Times that one of the two held the lock, as the database counts them. */
  readonly acquisitions: number;
  /** Both tasks were running for this long. */
  readonly overlap_ms: number;
  /** The lock was held for this long, by the clock of the database. */
  readonly held_ms: number;
}

export type ProbeTask = Pick<StoppedTask, 'taskArn' | 'exitCode' | 'startedAtUtc' | 'stoppedAtUtc'>;

const microsOf = (text: string): number => findMicros(text) ?? Number.NaN;
/** Not a number has no form in evidence; what cannot be measured lasted for no time. */
const msBetween = (from: number, to: number): number => {
  const ms = Math.floor((to - from) / 1000);
  return Number.isNaN(ms) ? 0 : ms;
};

const ofTasks = (tasks: readonly ProbeTask[], acquisitions: readonly Acquisition[]): readonly Acquisition[] =>
  acquisitions.filter(({ instance }) => tasks.some(({ taskArn }) => taskArn === instance));

/** The task that acquired the lock; undefined when none or both did, which no lock allows at a time. */
export function winnerOf(tasks: readonly ProbeTask[], acquisitions: readonly Acquisition[]): string | undefined {
  const [first, ...more] = ofTasks(tasks, acquisitions);
  return more.length === 0 ? first?.instance : undefined;
}

export function contentionOf(tasks: readonly ProbeTask[], acquisitions: readonly Acquisition[]): Contention {
  const held = ofTasks(tasks, acquisitions);
  return {
    exited_zero: tasks.filter(({ exitCode }) => exitCode === 0).length,
    acquisitions: held.length,
    overlap_ms: msBetween(
      Math.max(...tasks.map(({ startedAtUtc }) => microsOf(startedAtUtc))),
      Math.min(...tasks.map(({ stoppedAtUtc }) => microsOf(stoppedAtUtc))),
    ),
    held_ms: Math.max(
      0,
      ...held.map(({ acquiredAtUtc, releasedAtUtc }) =>
        releasedAtUtc === undefined ? 0 : msBetween(microsOf(acquiredAtUtc), microsOf(releasedAtUtc)),
      ),
    ),
  };
}

export interface LoserFacts {
  readonly tasks: readonly ProbeTask[];
  readonly events: readonly ReporterLockEventV1[];
  readonly acquisitions: readonly Acquisition[];
  readonly gained: readonly WrittenVersion[];
}

export interface LockRule {
  readonly key: string;
  readonly id: string;
  readonly deniedExitCode: number;
}

/** What the loser did besides what it had to do: end as denied, say so, and leave the closure alone. */
export function loserFaults({ tasks, events, acquisitions, gained }: LoserFacts, lock: LockRule): readonly string[] {
  const winner = winnerOf(tasks, acquisitions);
  if (winner === undefined) return ['no single task acquired the lock'];
  return tasks
    .filter(({ taskArn }) => taskArn !== winner)
    .flatMap(({ taskArn, exitCode }) => {
      const own = events.filter(({ task_arn: task }) => task === taskArn);
      const record = own.find((one) => one.event === 'DENIED' && one.lock_key === lock.key && one.lock_id === lock.id);
      return [
        ...(exitCode === lock.deniedExitCode ? [] : [`it ended with ${exitCode}`]),
        ...(record === undefined ? ['it left no record of the conflict'] : []),
        ...(record !== undefined && record.holder?.instance !== winner ? ['its record does not name the holder'] : []),
        ...own.filter(({ event }) => event !== 'ATTEMPT' && event !== 'DENIED').map(({ event }) => `it says ${event}`),
        ...gained.filter(({ writer }) => writer === taskArn).map(({ name }) => `it wrote ${name}`),
      ];
    });
}

/** Each closure object gained exactly one version, and each that names its writer names the winner. */
export function gainedVersionFaults(
  names: readonly string[],
  gained: readonly WrittenVersion[],
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
