import { setTimeout as sleep } from 'node:timers/promises';
import { isPlatformError } from '@spine-green/evidence-schemas';
import type { SecretRotationSnapshotV1 } from '@spine-green/evidence-schemas/documents/secret_rotation_snapshot.v1';
import type { Compute, ServiceDescription } from '@spine-green/runtime/substrate/compute/port';

export type Restart = SecretRotationSnapshotV1['restarted'][number];

/** A task has two minutes to end, and as many to be there again (05, section 5.2). */
const BACK_MS_MAX = 300_000;
const POLL_MS = 1_000;
const REASON_MAX = 512;

/**
 * Stops every task of the services that run and waits for others in their place: whoever starts reads its secrets anew. All go
 * at once, because each of them waits for those that it needs. One that is not back in time says so.
 */
export async function restartServices(
  compute: Compute,
  isAsked: (service: string) => boolean,
  backMsMax = BACK_MS_MAX,
): Promise<readonly Restart[]> {
  const found = (await compute.describeServices()).filter((one) => isAsked(one.service) && one.desiredCount > 0);
  const stopped = await Promise.all(found.map((service) => stopTasks(compute, service)));
  const failures = new Map(stopped);
  const back = await awaitBack(compute, found, performance.now() + backMsMax);
  return found.map(({ service, tasks }) => {
    const now = back.find((one) => one.service === service);
    const isBack = now !== undefined && isReplaced(now, tasksOf({ tasks }));
    return {
      service,
      tasks_before: [...tasksOf({ tasks })],
      tasks_after: now === undefined ? [] : [...tasksOf(now)],
      failure: failures.get(service) ?? (isBack ? null : `not back within ${backMsMax} ms`),
    };
  });
}

const tasksOf = ({ tasks }: Pick<ServiceDescription, 'tasks'>): readonly string[] =>
  tasks.map(({ taskArn }) => taskArn);

async function stopTasks(compute: Compute, service: ServiceDescription): Promise<readonly [string, string | null]> {
  try {
    for (const task of tasksOf(service)) await compute.stopTask(task);
    return [service.service, null];
  } catch (error) {
    if (!isPlatformError(error)) throw error;
    // What ended since it was seen is what was wanted.
    if (error.code === 'E_COMPUTE_TASK_UNKNOWN') return [service.service, null];
    return [service.service, error.message.slice(0, REASON_MAX)];
  }
}

/** As many as are wanted run, and none of them is one that was stopped. */
const isReplaced = ({ desiredCount, runningCount, pendingCount, tasks }: ServiceDescription, old: readonly string[]) =>
  runningCount === desiredCount && pendingCount === 0 && tasksOf({ tasks }).every((task) => !old.includes(task));

async function awaitBack(
  compute: Compute,
  before: readonly ServiceDescription[],
  until: number,
): Promise<readonly ServiceDescription[]> {
  for (;;) {
    const now = await compute.describeServices();
    const isBack = ({ service, tasks }: ServiceDescription): boolean => {
      const found = now.find((one) => one.service === service);
      return found !== undefined && isReplaced(found, tasksOf({ tasks }));
    };
    if (before.every(isBack) || performance.now() >= until) return now;
    await sleep(POLL_MS);
  }
}
