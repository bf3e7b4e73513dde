import { handle, PlatformError } from '@spine-green/evidence-schemas';
import { type ModeName, taskFamilyOf } from '@spine-green/runtime/catalog';
import type { StoppedTask, TaskSpec } from '@spine-green/runtime/substrate/compute/port';
import { pinnedDigestsHandover } from '../handovers/m3.ts';
import { getDeclaredTask } from '../posture/declared-tasks.ts';
import { locatorsOf } from '../rules/task-environment.ts';
import { readEpoch } from '../run/epoch.ts';
import type { LaneContext } from '../run/lane.ts';
import { findSnapshotRef, readSnapshot } from '../run/sources.ts';

/** The task that runs a mode of the pinned image for the active run. */
export async function taskSpec(
  context: LaneContext,
  mode: ModeName,
  environment: Readonly<Record<string, string>> = {},
): Promise<TaskSpec> {
  const { image_digest: imageDigest } = await readEpoch(context);
  if (imageDigest === null) throw new PlatformError('E_EVIDENCE_MISSING', 'M1.C has proved no image digest');
  return {
    family: taskFamilyOf(mode, handle('NAME_PREFIX')),
    imageDigest,
    command: [mode],
    environment: { ...(await commonEnvironment(context, mode)), ...environment },
  };
}

async function commonEnvironment(context: LaneContext, mode: ModeName): Promise<Record<string, string>> {
  const { config } = context.session;
  const digest = await runConfigDigest(context);
  return {
    ENVIRONMENT: config.substrate,
    OBJECT_STORE_URL: config.object_store_url,
    PARAMETERS_URL: config.parameters_url,
    S3_ORACLE_BUCKET: config.buckets.oracle,
    S3_ARCHIVE_BUCKET: config.buckets.archive,
    S3_QUARANTINE_BUCKET: config.buckets.quarantine,
    S3_EVIDENCE_BUCKET: config.buckets.evidence,
    SERVICE_RELEASE_ID: `git-${context.session.ci.workflow_sha}`,
    ...locatorsOf(mode, config.substrate),
    ...(context.platformRunId === undefined
      ? {}
      : { [handle('REQUIRED_PLATFORM_RUN_ID_ENV_KEY')]: context.platformRunId }),
    ...(digest === undefined ? {} : { RUN_CONFIG_DIGEST: digest }),
  };
}

/** The digest that M3.C pinned; undefined before, and for a lane that runs while no attempt of it passed. */
async function runConfigDigest({ session, ledger }: LaneContext): Promise<string | undefined> {
  const ref = findSnapshotRef(ledger, 'M3.C');
  if (ref === undefined) return undefined;
  const { overall_pass: pinned, payload } = await readSnapshot(session.evidence, ref);
  return pinned ? pinnedDigestsHandover.parse(payload).run_config_digest : undefined;
}

const MIB = 1_048_576;

/**
 * MiB that a task of a family can have now: on one machine what is available there, elsewhere what its definition asks for.
 * Throws E_COMPUTE_DEFINITION_UNKNOWN, and E_COMPUTE_REFUSED for a definition that asks for none.
 */
export async function taskMemoryMib({ session }: Pick<LaneContext, 'session'>, family: string): Promise<number> {
  if (session.config.substrate === 'embedded') return Math.floor(process.availableMemory() / MIB);
  const { arn, memory } = await getDeclaredTask(await session.posture(), family);
  if (memory === null) throw new PlatformError('E_COMPUTE_REFUSED', `${arn} asks for no memory`);
  return memory;
}

export interface JobResult extends StoppedTask {
  /** The newest lines of its log, for the operator and the failure note; never payloads. */
  readonly lastLines: readonly string[];
}

export interface JobOptions {
  readonly environment?: Readonly<Record<string, string>>;
  /** An hour when it is not said. */
  readonly timeoutMs?: number;
}

/** Runs a mode to its end and keeps what it said last. */
export async function runJob(
  context: LaneContext,
  mode: ModeName,
  { environment = {}, timeoutMs = 3_600_000 }: JobOptions = {},
): Promise<JobResult> {
  const compute = context.session.compute();
  context.report(`${mode}: started`);
  const stopped = await compute.runJob(await taskSpec(context, mode, environment), { timeoutMs });
  const lastLines = await compute.logs(stopped.taskArn, 20);
  context.report(`${mode}: exit ${stopped.exitCode}`);
  return { ...stopped, lastLines };
}
