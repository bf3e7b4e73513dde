/**
 * Runs tasks of the platform image, as ECS does.
 *
 * Throws E_COMPUTE_UNREACHABLE (retry), E_COMPUTE_IMAGE_UNKNOWN, E_COMPUTE_TASK_UNKNOWN, E_COMPUTE_SERVICE_UNKNOWN,
 * E_COMPUTE_CLUSTER_UNKNOWN.
 * No task outlives the compute's owner, whatever kills the owner.
 */
export interface Compute {
  /** Runs one task to its end. A job that runs longer than `timeoutMs` is stopped gracefully and reports it. */
  runJob(spec: TaskSpec, options: { timeoutMs: number; signal?: AbortSignal }): Promise<StoppedTask>;
  /** Holds a service at a count: starts what is missing, restarts what exits (with back-off), stops what is too much.
   * Returns at once; `describeServices` tells how far it is. */
  setService(name: string, spec: TaskSpec, desiredCount: number): Promise<void>;
  describeServices(): Promise<readonly ServiceDescription[]>;
  /** Every task that is not stopped, jobs included. */
  describeTasks(): Promise<readonly RunningTask[]>;
  /** SIGTERM, then SIGKILL after the grace time of the compute. Resolves when the process is gone. */
  stopTask(taskArn: string): Promise<void>;
  /** How a task ended that is remembered: the last 500 of a supervisor, those of about an hour on ECS. Throws
   * E_COMPUTE_TASK_UNKNOWN for one that has not stopped or is forgotten. */
  endOf(taskArn: string): Promise<StoppedTask>;
  /** The newest lines that a task wrote to stdout and stderr, oldest first; kept after it stopped. */
  logs(taskArn: string, linesMax: number): Promise<readonly string[]>;
  close(): Promise<void>;
}

export interface TaskSpec {
  /** Task definition family, for example `spine-green-oracle-seed`. */
  readonly family: string;
  /** `sha256:` and 64 hex characters; the image must be in the registry of this substrate. */
  readonly imageDigest: string;
  /** Arguments of the image's entrypoint; the first is the mode. */
  readonly command: readonly string[];
  /** Names and values; secrets travel as parameter paths, never as values. */
  readonly environment: Readonly<Record<string, string>>;
}

export interface RunningTask {
  /** `embedded:task/<family>/<id>`; an ARN on AWS. */
  readonly taskArn: string;
  readonly family: string;
  readonly imageDigest: string;
  /** What it was started with; the first argument is the mode. Empty where nothing says it. */
  readonly command: readonly string[];
  readonly service: string | undefined;
  readonly status: 'PENDING' | 'RUNNING' | 'STOPPING';
  readonly startedAtUtc: string;
}

export interface StoppedTask {
  readonly taskArn: string;
  readonly family: string;
  readonly imageDigest: string;
  /** 128 + signal number when a signal ended it. */
  readonly exitCode: number;
  readonly stopReason: 'exited' | 'timed out' | 'stopped' | 'killed';
  readonly startedAtUtc: string;
  readonly stoppedAtUtc: string;
}

export interface ServiceDescription {
  readonly service: string;
  readonly family: string;
  readonly imageDigest: string;
  /** What its definition starts; the first argument is the mode. Empty where nothing says it. */
  readonly command: readonly string[];
  /** sha256 of the canonical task spec: the task definition's revision. */
  readonly taskDefinition: string;
  readonly desiredCount: number;
  readonly runningCount: number;
  readonly pendingCount: number;
  /** Unexpected exits since the service was last set. */
  readonly restartCount: number;
  /** What the compute itself says of the last change: all tasks that are wanted run and no other is left, not yet, or
   * it gave up and starts nothing any more. */
  readonly rollout: 'in progress' | 'completed' | 'failed';
  readonly tasks: readonly RunningTask[];
  readonly lastStopped: StoppedTask | undefined;
}
