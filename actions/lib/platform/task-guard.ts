import { findPlaceholder, handle, PlatformError } from '@spine-green/evidence-schemas';
import { MODES } from '@spine-green/runtime/catalog';
import type { Compute, TaskSpec } from '@spine-green/runtime/substrate/compute/port';
import { type TaskEnd, taskEnds } from './task-ends.ts';

/** What the tasks of the active run have to carry; parts that do not exist yet are undefined. */
export interface TaskPins {
  readonly imageDigest: string | undefined;
  readonly platformRunId: string | undefined;
}

export interface GuardedCompute {
  readonly compute: Compute;
  /** What was wrong with tasks that were therefore not started. */
  readonly faults: () => readonly string[];
  /** Tasks that ended with another code than 0, with their last words. */
  readonly ends: () => readonly TaskEnd[];
}

/**
 * The compute of a lane: every task is looked at before it starts, whoever asks for it (01, section 0.3, U-RUNTIME). One
 * that is a stub, runs another image or lacks what it needs is refused with E_TASK_DEFINITION_REFUSED.
 */
export function guardedCompute(compute: Compute, pins: () => Promise<TaskPins>): GuardedCompute {
  const found: string[] = [];
  const ended = taskEnds();
  const look = async (spec: TaskSpec): Promise<void> => {
    const faults = taskFaults(spec, await pins());
    if (faults.length === 0) return;
    found.push(...faults);
    throw new PlatformError('E_TASK_DEFINITION_REFUSED', faults.join('; '));
  };
  return {
    faults: () => found,
    ends: ended.all,
    compute: {
      runJob: async (spec, options) => {
        await look(spec);
        const stopped = await compute.runJob(spec, options);
        await ended.note(compute, stopped);
        return stopped;
      },
      setService: async (name, spec, desiredCount) => {
        if (desiredCount > 0) await look(spec);
        return compute.setService(name, spec, desiredCount);
      },
      describeServices: async () => {
        const services = await compute.describeServices();
        // A service that is restarted for ever says why in the log of the task before.
        for (const { lastStopped } of services) if (lastStopped !== undefined) await ended.note(compute, lastStopped);
        return services;
      },
      describeTasks: () => compute.describeTasks(),
      stopTask: (taskArn) => compute.stopTask(taskArn),
      endOf: (taskArn) => compute.endOf(taskArn),
      logs: (taskArn, linesMax) => compute.logs(taskArn, linesMax),
      close: () => compute.close(),
    },
  };
}

const IMAGE_DIGEST = /^sha256:[0-9a-f]{64}$/;
const SECRET_LOCATORS = ['SSM_DB_DSN_PATH', 'SSM_CONFLUENT_BOOTSTRAP_PATH'] as const;

/** What is wrong with a task before it starts. Help and dry runs are told nothing, so nothing is demanded of them. */
export function taskFaults(spec: TaskSpec, { imageDigest, platformRunId }: TaskPins): readonly string[] {
  const [mode, ...more] = spec.command;
  const asks = mode === '--help' || more.includes('--help') || more.includes('--dry-run');
  const runKey = handle('REQUIRED_PLATFORM_RUN_ID_ENV_KEY');
  const wrong = [
    !asks && !MODES.some((one) => one.mode === mode) && `command ${JSON.stringify(mode ?? '')} is no mode of the image`,
    !IMAGE_DIGEST.test(spec.imageDigest) && `image ${spec.imageDigest} is no digest`,
    imageDigest !== undefined && spec.imageDigest !== imageDigest && `image ${spec.imageDigest} is not the pinned one`,
    ...Object.entries(spec.environment).map(
      ([name, value]) => findPlaceholder(value) !== undefined && `${name} is a placeholder`,
    ),
    ...(asks ? [] : SECRET_LOCATORS.map((name) => spec.environment[name] === undefined && `${name} is absent`)),
    !asks && platformRunId !== undefined && spec.environment[runKey] !== platformRunId && `${runKey} is another run`,
  ];
  return wrong.filter((one) => one !== false).map((one) => `${spec.family}: ${one}`);
}
