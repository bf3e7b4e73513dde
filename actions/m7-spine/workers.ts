import { PlatformError } from '@spine-green/evidence-schemas';
import { isOnlyRestrictive } from '@spine-green/runtime/decisions/restrictive';
import type { ServiceDescription } from '@spine-green/runtime/substrate/compute/port';
import type { ComponentHealth } from '@spine-green/runtime/truth/heartbeats';
import type { PartitionProgress } from '@spine-green/runtime/truth/progress';

/** A worker at one moment: what the compute, the log and the checkpoints say. One that consumes nothing has no partitions. */
export interface WorkerSample {
  readonly service: ServiceDescription;
  readonly partitions: readonly PartitionProgress[];
}

export interface WorkerReport extends ComponentHealth {
  /** `topic/partition` of everything that it reads. */
  readonly assigned: readonly string[];
}

/** One daemon at two moments, with what it says about itself. */
export interface Worker {
  readonly component: string;
  readonly samples: readonly [WorkerSample, WorkerSample];
  readonly report: WorkerReport;
}

/** The row of a daemon. Throws E_DAEMON_UNKNOWN when none is its own. */
export function getDaemon<T extends { readonly component: string }>(rows: readonly T[], component: string): T {
  const found = rows.find((one) => one.component === component);
  if (found === undefined) throw new PlatformError('E_DAEMON_UNKNOWN', `nothing was read of ${component}`);
  return found;
}

export const STEADY = { desired: 1, running: 1, pending: 0, tasks: 1, restarts: 0 } as const;

export const taskOf = ({ service }: Pick<WorkerSample, 'service'>): string | null => service.tasks[0]?.taskArn ?? null;

/** A partition is stuck when it lags and its position did not move between the samples. */
export function workOf([first, second]: readonly [WorkerSample, WorkerSample], { instanceId, assigned }: WorkerReport) {
  const nameOf = ({ topic, partition }: { topic: string; partition: number }): string => `${topic}/${partition}`;
  const before = new Map(first.partitions.map((one) => [nameOf(one), one.nextOffset]));
  const held = new Set(assigned);
  return {
    services: [first, second].map(({ service }) => ({
      desired: service.desiredCount,
      running: service.runningCount,
      pending: service.pendingCount,
      tasks: service.tasks.length,
      restarts: service.restartCount,
    })),
    tasks: [taskOf(first), taskOf(second)],
    reported_by: instanceId,
    unassigned: second.partitions.map(nameOf).filter((name) => !held.has(name)),
    stuck: second.partitions
      .filter((one) => one.lag > 0 && one.nextOffset <= (before.get(nameOf(one)) ?? one.nextOffset))
      .map(nameOf),
  };
}

/** Why a worker is not well, in its own codes; nothing while it works, whatever it is slow or strict about. */
export const illnessOf = (health: Pick<ComponentHealth, 'state' | 'reasons'>): readonly string[] =>
  health.state === 'GREEN' || health.state === 'AMBER' || isOnlyRestrictive(health)
    ? []
    : [health.state, ...health.reasons];
