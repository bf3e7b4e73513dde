import type { StoppedTask } from '@spine-green/runtime/substrate/compute/port';
import { isReadable, observe } from '../../lib/checks/fact.ts';
import { getRunId } from '../../lib/run/evidence.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import type { ExecutionFacts } from '../lanes/e-reporter-execution.ts';
import { closurePlaceOf } from './closure-set.ts';
import { readAcquisitions, readLockEvents, readLockList } from './lock-evidence.ts';
import { REPORTER_MS_MAX, reporterSpec } from './reporter-job.ts';

export async function gatherExecution(context: LaneContext): Promise<ExecutionFacts> {
  const place = closurePlaceOf(context);
  const task = await observe(() => runReporter(context));
  return {
    task,
    events: await observe(() => readLockEvents(place, isReadable(task) ? [task.value.taskArn] : [])),
    list: await observe(() => readLockList(place)),
    acquisitions: await observe(async () => readAcquisitions(await context.session.database(), getRunId(context))),
  };
}

async function runReporter(context: LaneContext): Promise<StoppedTask> {
  const compute = context.session.compute();
  context.report('reporter: started');
  const task = await compute.runJob(await reporterSpec(context), { timeoutMs: REPORTER_MS_MAX });
  context.report(`reporter: exit ${task.exitCode}`);
  return task;
}
