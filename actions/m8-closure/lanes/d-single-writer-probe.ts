import type { ReporterLockEventV1 } from '@spine-green/evidence-schemas/documents/reporter_lock_event.v1';
import { EXIT } from '@spine-green/runtime/mode';
import type { StoppedTask } from '@spine-green/runtime/substrate/compute/port';
import { allReadable, check } from '../../lib/checks/check.ts';
import { type Fact, isReadable, mapFact, observe } from '../../lib/checks/fact.ts';
import { type LaneContext, plainLane } from '../../lib/run/lane.ts';
import { profileValues } from '../../lib/run/profile.ts';
import { gainedSince, REPORTER_OBJECTS, readClosureVersions } from '../closure-versions.ts';
import { contentionOf, type GainedVersion, loserFaults, versionFaults, winnerOf } from '../contention.ts';
import { lockKeyOf, readLockEvents } from '../lock-evidence.ts';
import { REPORTER_MS_MAX, reporterSpec } from '../reporter-job.ts';

export interface ProbeFacts {
  readonly tasks: Fact<readonly StoppedTask[]>;
  readonly events: Fact<readonly ReporterLockEventV1[]>;
  readonly gained: Fact<readonly GainedVersion[]>;
  /** How long the profile wants the lock to be held while the other task tries. */
  readonly holdMs: number;
}

/**
 * Two reporters for one run at once. The winner closes the run for real: a scope that closes nothing could not show that
 * the loser left the closure alone. The execution that follows is a legal rerun over it, with a marker that supersedes.
 */
export const singleWriterProbe = plainLane<ProbeFacts>({
  id: 'M8.D',
  gather: gatherProbe,
  decide: ({ tasks, events, gained, holdMs }, context) => {
    const run = allReadable({ tasks, events });
    const all = allReadable({ tasks, events, gained });
    const contention = mapFact(run, (read) => contentionOf(read.tasks, read.events));
    const bothClosed = isReadable(contention) && contention.value.exited_zero > 1;
    return [
      check('M8.D-C01', {
        expected: { exited_zero: 1, overlap_ms: 'above 0', held_ms_min: holdMs },
        observed: contention,
        passes: (found) => found.exited_zero === 1 && found.overlap_ms > 0 && found.held_ms >= holdMs,
        fails: bothClosed ? 'M8D-B2' : 'M8D-B4',
      }),
      check('M8.D-C02', {
        expected: [],
        observed: mapFact(all, (read) =>
          loserFaults(read.tasks, read.events, read.gained, { key: lockKeyOf(context), deniedExitCode: EXIT.busy }),
        ),
        fails: 'M8D-B1',
      }),
      check('M8.D-C03', {
        expected: [],
        observed: mapFact(all, (read) =>
          versionFaults(REPORTER_OBJECTS, read.gained, winnerOf(read.tasks, read.events)?.taskArn),
        ),
        fails: 'M8D-B2',
      }),
    ];
  },
  payload: ({ tasks, events, gained, holdMs }) => ({
    hold_ms: holdMs,
    tasks: isReadable(tasks)
      ? tasks.value.map(({ taskArn, exitCode, startedAtUtc, stoppedAtUtc }) => ({
          task_arn: taskArn,
          exit_code: exitCode,
          started_at_utc: startedAtUtc,
          stopped_at_utc: stoppedAtUtc,
        }))
      : [],
    lock_events: isReadable(events)
      ? events.value.map(({ event, task_arn, ts_utc, fence, holder }) => ({ event, task_arn, ts_utc, fence, holder }))
      : [],
    gained: isReadable(gained) ? gained.value : [],
  }),
});

async function gatherProbe(context: LaneContext): Promise<ProbeFacts> {
  const holdMs = profileValues(context.decision('profile').value).contention_overlap_ms;
  const before = await observe(() => readClosureVersions(context));
  const tasks = await observe(() => runBoth(context, holdMs));
  return {
    tasks,
    events: await observe(() =>
      readLockEvents(context, isReadable(tasks) ? tasks.value.map(({ taskArn }) => taskArn) : []),
    ),
    gained: isReadable(before) ? await observe(() => gainedSince(context, before.value)) : before,
    holdMs,
  };
}

async function runBoth(context: LaneContext, holdMs: number): Promise<readonly StoppedTask[]> {
  const compute = context.session.compute();
  const spec = await reporterSpec(context, holdMs);
  context.report(`reporter: two tasks, lock held for ${holdMs} ms`);
  const options = { timeoutMs: REPORTER_MS_MAX };
  const tasks = await Promise.all([compute.runJob(spec, options), compute.runJob(spec, options)]);
  for (const { taskArn, exitCode } of tasks) {
    context.report(`${taskArn}: exit ${exitCode}`);
    if (exitCode !== EXIT.ok && exitCode !== EXIT.busy) {
      for (const line of await compute.logs(taskArn, 20)) context.report(line);
    }
  }
  return tasks;
}
