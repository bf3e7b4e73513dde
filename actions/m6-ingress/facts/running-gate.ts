import { handle, PlatformError } from '@spine-green/evidence-schemas';
import type { ServiceDescription } from '@spine-green/runtime/substrate/compute/port';
import { taskDefinitionOf } from '../../lib/platform/service-state.ts';
import { serviceMap } from '../../lib/platform/services.ts';
import type { LaneContext } from '../../lib/run/lane.ts';

/** The gate as the compute describes it. */
export interface GateSample {
  readonly desired_count: number;
  readonly running_count: number;
  readonly pending_count: number;
  readonly restart_count: number;
  readonly task_arns: readonly string[];
  readonly task_definition: string;
  readonly image_digest: string;
}

/** The gate that runs, beside the definition that the service map gives it. */
export interface RunningGate {
  readonly sample: GateSample;
  readonly startedAtUtc: string;
  readonly mapped_definition: string;
  readonly command: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
}

/** Throws E_COMPUTE_SERVICE_UNKNOWN when the map or the compute has no gate, or the gate has no task. */
export async function readGate(context: LaneContext): Promise<RunningGate> {
  const name = handle('SVC_IG');
  const entry = (await serviceMap(context)).find(({ service }) => service === name);
  const live = await describeGate(context);
  const [task] = live.tasks;
  if (entry === undefined || task === undefined) throw new PlatformError('E_COMPUTE_SERVICE_UNKNOWN', name);
  return {
    sample: sampleOf(live),
    startedAtUtc: task.startedAtUtc,
    mapped_definition: taskDefinitionOf(entry.spec),
    command: entry.spec.command,
    environment: entry.spec.environment,
  };
}

export const sampleGate = async (context: LaneContext): Promise<GateSample> => sampleOf(await describeGate(context));

async function describeGate({ session }: LaneContext): Promise<ServiceDescription> {
  const name = handle('SVC_IG');
  const found = (await session.compute().describeServices()).find(({ service }) => service === name);
  if (found === undefined) throw new PlatformError('E_COMPUTE_SERVICE_UNKNOWN', name);
  return found;
}

const sampleOf = (row: ServiceDescription): GateSample => ({
  desired_count: row.desiredCount,
  running_count: row.runningCount,
  pending_count: row.pendingCount,
  restart_count: row.restartCount,
  task_arns: row.tasks.map(({ taskArn }) => taskArn),
  task_definition: row.taskDefinition,
  image_digest: row.imageDigest,
});
