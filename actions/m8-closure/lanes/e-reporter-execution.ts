import type { ReporterLockEventV1 } from '@spine-green/evidence-schemas/documents/reporter_lock_event.v1';
import type { StoppedTask } from '@spine-green/runtime/substrate/compute/port';
import { allReadable, check } from '../../lib/checks/check.ts';
import { type Fact, isReadable, mapFact, observe } from '../../lib/checks/fact.ts';
import { type LaneContext, plainLane } from '../../lib/run/lane.ts';
import { lockKeyOf, readLockEvents, readLockList } from '../lock-evidence.ts';
import { REPORTER_MS_MAX, reporterSpec } from '../reporter-job.ts';

export interface ExecutionFacts {
  readonly task: Fact<StoppedTask>;
  /** Of this task, in the order of their time. */
  readonly events: Fact<readonly ReporterLockEventV1[]>;
  /** The derived list, of all tasks of the run. */
  readonly list: Fact<readonly ReporterLockEventV1[]>;
}

/** A whole life under the lock, and nothing besides it. */
const LIFE = ['ATTEMPT', 'ACQUIRED', 'RELEASED'] as const;

/** The closure that the following lanes judge: whatever closed the run before, this execution supersedes it. */
export const reporterExecution = plainLane<ExecutionFacts>({
  id: 'M8.E',
  gather: async (context) => {
    const task = await observe(() => runReporter(context));
    const arns = isReadable(task) ? [task.value.taskArn] : [];
    return {
      task,
      events: await observe(() => readLockEvents(context, arns)),
      list: await observe(() => readLockList(context)),
    };
  },
  decide: ({ task, events, list }, context) => [
    check('M8.E-C01', {
      expected: { exit_code: 0, stop_reason: 'exited' },
      observed: mapFact(task, ({ exitCode, stopReason }) => ({ exit_code: exitCode, stop_reason: stopReason })),
      fails: 'M8E-B1',
    }),
    check('M8.E-C02', {
      expected: { events: LIFE, lock_keys: [lockKeyOf(context)], listed: LIFE },
      observed: mapFact(allReadable({ task, events, list }), (read) => ({
        events: read.events.map(({ event }) => event),
        lock_keys: [...new Set(read.events.map(({ lock_key: key }) => key))],
        listed: read.list.filter(({ task_arn: arn }) => arn === read.task.taskArn).map(({ event }) => event),
      })),
      fails: 'M8E-B2',
    }),
  ],
  payload: ({ task, events }) => ({
    task_arn: isReadable(task) ? task.value.taskArn : null,
    started_at_utc: isReadable(task) ? task.value.startedAtUtc : null,
    stopped_at_utc: isReadable(task) ? task.value.stoppedAtUtc : null,
    fence: isReadable(events) ? (events.value.find(({ event }) => event === 'ACQUIRED')?.fence ?? null) : null,
  }),
});

async function runReporter(context: LaneContext): Promise<StoppedTask> {
  const compute = context.session.compute();
  context.report('reporter: started');
  const task = await compute.runJob(await reporterSpec(context), { timeoutMs: REPORTER_MS_MAX });
  context.report(`reporter: exit ${task.exitCode}`);
  if (task.exitCode !== 0) for (const line of await compute.logs(task.taskArn, 20)) context.report(line);
  return task;
}

export interface Execution {
  readonly taskArn: string;
  readonly fence: string;
}

/** The execution as M8.E recorded it. Throws when its snapshot names none. */
export async function recordedExecution({ source }: Pick<LaneContext, 'source'>): Promise<Execution> {
  const { payload } = await source('M8.E');
  const { task_arn: taskArn, fence } = payload as { task_arn?: unknown; fence?: unknown };
  if (typeof taskArn !== 'string' || typeof fence !== 'string') throw new Error('M8.E names no execution');
  return { taskArn, fence };
}
