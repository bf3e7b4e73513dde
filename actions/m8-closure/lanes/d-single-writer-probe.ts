import type { ReporterLockEventV1 } from '@spine-green/evidence-schemas/documents/reporter_lock_event.v1';
import type { StoppedTask } from '@spine-green/runtime/substrate/compute/port';
import { allReadable } from '../../lib/checks/check.ts';
import { type Fact, isReadable, mapFact } from '../../lib/checks/fact.ts';
import { REPORTER_OBJECTS } from '../../lib/rules/closure-objects.ts';
import { defineLane } from '../../lib/run/lane.ts';
import type { WrittenVersion } from '../bundle.ts';
import { lockOf } from '../closure-set.ts';
import { contentionOf, gainedVersionFaults, loserFaults, winnerOf } from '../contention.ts';
import type { Acquisition } from '../execution.ts';

export interface ProbeFacts {
  readonly tasks: Fact<readonly StoppedTask[]>;
  /** What the two tasks wrote about the lock, each fact an object of its own. */
  readonly events: Fact<readonly ReporterLockEventV1[]>;
  /** Who held the lock of the run, as the database recorded it. */
  readonly acquisitions: Fact<readonly Acquisition[]>;
  readonly gained: Fact<readonly WrittenVersion[]>;
  /** How long the profile wants the lock to be held while the other task tries. */
  readonly holdMs: number;
  /** How a task ends that was denied the lock. */
  readonly deniedExitCode: number;
}

/**
 * Two reporters for one run at once. The winner closes the run for real: a scope that closes nothing could not show that
 * the loser left the closure alone. The execution that follows is a legal rerun over it, with a marker that supersedes.
 */
export const singleWriterProbe = defineLane({
  id: 'M8.D',
  decide: (facts: ProbeFacts, _written, context) => {
    const { tasks, events, acquisitions, gained, holdMs, deniedExitCode } = facts;
    const contention = mapFact(allReadable({ tasks, acquisitions }), (read) =>
      contentionOf(read.tasks, read.acquisitions),
    );
    const bothClosed = isReadable(contention) && contention.value.exited_zero > 1;
    return {
      'M8.D-C01': {
        expected: {
          exited_zero: 1,
          acquisitions: 1,
          overlap_ms: { $above: 0 },
          held_ms: { $at_least: holdMs },
        },
        observed: contention,
        fails: bothClosed ? 'M8D-B2' : 'M8D-B4',
      },
      'M8.D-C02': {
        expected: [],
        observed: mapFact(allReadable({ tasks, events, acquisitions, gained }), (read) =>
          loserFaults(read, { ...lockOf(context), deniedExitCode }),
        ),
        fails: 'M8D-B1',
      },
      'M8.D-C03': {
        expected: [],
        observed: mapFact(allReadable({ tasks, acquisitions, gained }), (read) =>
          gainedVersionFaults(REPORTER_OBJECTS, read.gained, winnerOf(read.tasks, read.acquisitions)),
        ),
        fails: 'M8D-B2',
      },
    };
  },
  handover: ({ tasks, gained, holdMs }) =>
    isReadable(tasks) && isReadable(gained)
      ? {
          hold_ms: holdMs,
          tasks: tasks.value.map(({ taskArn, exitCode, startedAtUtc, stoppedAtUtc }) => ({
            task_arn: taskArn,
            exit_code: exitCode,
            started_at_utc: startedAtUtc,
            stopped_at_utc: stoppedAtUtc,
          })),
          gained: gained.value.map(({ name, versionId }) => ({ name, version_id: versionId })),
        }
      : undefined,
});
