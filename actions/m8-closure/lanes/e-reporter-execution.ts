import type { ReporterLockEventV1 } from '@spine-green/evidence-schemas/documents/reporter_lock_event.v1';
import type { StoppedTask } from '@spine-green/runtime/substrate/compute/port';
import { allReadable } from '../../lib/checks/check.ts';
import { type Fact, isReadable, mapFact } from '../../lib/checks/fact.ts';
import { defineLane } from '../../lib/run/lane.ts';
import { lockOf } from '../closure-set.ts';
import type { Acquisition } from '../execution.ts';

export interface ExecutionFacts {
  readonly task: Fact<StoppedTask>;
  /** What this task wrote about the lock, in the order of its time. */
  readonly events: Fact<readonly ReporterLockEventV1[]>;
  /** The derived list, of all tasks of the run. */
  readonly list: Fact<readonly ReporterLockEventV1[]>;
  /** Who held the lock of the run, as the database recorded it. */
  readonly acquisitions: Fact<readonly Acquisition[]>;
}

/** A whole life under the lock, and nothing besides it. */
const LIFE = ['ATTEMPT', 'ACQUIRED', 'RELEASED'] as const;

/** The closure that the following lanes judge: whatever closed the run before, this execution supersedes it. */
export const reporterExecution = defineLane({
  id: 'M8.E',
  decide: ({ task, events, list, acquisitions }: ExecutionFacts, _written, context) => {
    const lock = lockOf(context);
    const held = acquisitionOf(task, acquisitions);
    const fence = isReadable(held) ? (held.value?.fence ?? null) : null;
    return {
      'M8.E-C01': {
        expected: { exit_code: 0, stop_reason: 'exited' },
        observed: mapFact(task, ({ exitCode, stopReason }) => ({ exit_code: exitCode, stop_reason: stopReason })),
        fails: 'M8E-B1',
      },
      'M8.E-C02': {
        // What the task wrote about the lock is held against what the database recorded when it gave it.
        expected: {
          events: LIFE,
          locks: [lock],
          fences: [fence],
          listed: LIFE,
          acquired: true,
          released: true,
          newest_fence: fence,
        },
        observed: mapFact(allReadable({ task, events, list, held, acquisitions }), (read) => ({
          events: read.events.map(({ event }) => event),
          locks: distinct(read.events.map(({ lock_key: key, lock_id: id }) => ({ key, id }))),
          fences: distinct(read.events.flatMap((one) => (one.event === 'ACQUIRED' ? [one.fence] : []))),
          listed: read.list.filter(({ task_arn: arn }) => arn === read.task.taskArn).map(({ event }) => event),
          acquired: read.held !== undefined,
          released: read.held?.releasedAtUtc !== undefined,
          newest_fence: read.acquisitions.at(-1)?.fence ?? 'none',
        })),
        fails: 'M8E-B2',
      },
    };
  },
  handover: ({ task, acquisitions }) => {
    const held = acquisitionOf(task, acquisitions);
    return isReadable(task) && isReadable(held) && held.value !== undefined
      ? {
          task_arn: task.value.taskArn,
          started_at_utc: task.value.startedAtUtc,
          stopped_at_utc: task.value.stoppedAtUtc,
          fence: held.value.fence,
        }
      : undefined;
  },
});

const acquisitionOf = (
  task: ExecutionFacts['task'],
  acquisitions: ExecutionFacts['acquisitions'],
): Fact<Acquisition | undefined> =>
  mapFact(allReadable({ task, acquisitions }), (read) =>
    read.acquisitions.find(({ instance }) => instance === read.task.taskArn),
  );

/** Each value once, in the order in which they come first. */
const distinct = <T>(values: readonly T[]): readonly T[] =>
  values.filter((one, index) => values.findIndex((other) => JSON.stringify(other) === JSON.stringify(one)) === index);
