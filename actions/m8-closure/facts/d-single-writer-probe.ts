import { EXIT } from '@spine-green/runtime/mode';
import type { StoppedTask } from '@spine-green/runtime/substrate/compute/port';
import { isReadable, observe } from '../../lib/checks/fact.ts';
import { getRunId } from '../../lib/run/evidence.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import { profileValues } from '../../lib/run/profile.ts';
import type { ProbeFacts } from '../lanes/d-single-writer-probe.ts';
import { closurePlaceOf } from './closure-set.ts';
import { gainedSince, readClosureVersions } from './closure-versions.ts';
import { readAcquisitions, readLockEvents } from './lock-evidence.ts';
import { REPORTER_MS_MAX, reporterSpec } from './reporter-job.ts';

export async function gatherProbe(context: LaneContext): Promise<ProbeFacts> {
  const place = closurePlaceOf(context);
  const holdMs = profileValues(context.decision('profile').value).contention_overlap_ms;
  const before = await observe(() => readClosureVersions(place));
  // A probe whose effect cannot be told from what was there before is not started.
  const tasks = isReadable(before) ? await observe(() => runBoth(context, holdMs)) : before;
  const arns = isReadable(tasks) ? tasks.value.map(({ taskArn }) => taskArn) : [];
  return {
    tasks,
    events: await observe(() => readLockEvents(place, arns)),
    acquisitions: await observe(async () => readAcquisitions(await context.session.database(), getRunId(context))),
    gained: isReadable(before) ? await observe(() => gainedSince(place, before.value)) : before,
    holdMs,
    deniedExitCode: EXIT.busy,
  };
}

async function runBoth(context: LaneContext, holdMs: number): Promise<readonly StoppedTask[]> {
  const compute = context.session.compute();
  const spec = await reporterSpec(context, holdMs);
  context.report(`reporter: two tasks, lock held for ${holdMs} ms`);
  const options = { timeoutMs: REPORTER_MS_MAX };
  const tasks = await Promise.all([compute.runJob(spec, options), compute.runJob(spec, options)]);
  for (const { taskArn, exitCode } of tasks) context.report(`${taskArn}: exit ${exitCode}`);
  return tasks;
}
