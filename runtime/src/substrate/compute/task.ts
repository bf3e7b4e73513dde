/**
 * One task: one process of an image.
 *
 * I1. The process ends when its owner does, however the owner ends: it holds the other end of the pipe at its stdin
 *     (`LIFELINE=stdin`, kernel/shutdown.ts).
 * I2. It leads a process group of its own, so that a Ctrl-C for the owner lets the owner decide the order of stopping,
 *     and so that a stop reaches whatever the task has started.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { type Clock, nowUtc } from '../../kernel/clock.ts';
import { isSystemError } from '../durable-file.ts';
import { IMAGE_ENTRYPOINT, IMAGE_ENVIRONMENT, IMAGE_NODE_FLAGS } from '../image/port.ts';
import type { RunningTask, StoppedTask, TaskSpec } from './port.ts';
import { openTaskLog } from './task-log.ts';

/** How long output that a task left behind may hold back the report of its end. */
const OUTPUT_WAIT_MS_MAX = 1000;
/** The shell's code for a command that could not be started. */
const NOT_STARTED_EXIT_CODE = 127;

export interface Task {
  describe(): RunningTask;
  /** Resolves when the process runs; never, when it can not be started. */
  readonly spawned: Promise<void>;
  /** Resolves when the process is gone and its log is complete. */
  readonly stopped: Promise<StoppedTask>;
  /** True from the moment that somebody asked for the end. */
  stopping(): boolean;
  /** SIGTERM, then SIGKILL for its whole group after the grace time. */
  stop(reason?: 'stopped' | 'timed out'): Promise<StoppedTask>;
  /** SIGKILL for its whole group, as when somebody else ends it. */
  kill(): void;
}

export interface TaskOptions {
  readonly taskArn: string;
  readonly spec: TaskSpec;
  /** What the compute tells the task of itself; no spec says otherwise. */
  readonly identity: Readonly<Record<string, string>>;
  readonly service: string | undefined;
  /** Unpacked image. */
  readonly imageDirectory: string;
  readonly logPath: string;
  /** Made for the task and removed after it, as the file system of a container is. */
  readonly scratchDirectory: string;
  readonly graceMs: number;
  readonly clock: Clock;
}

export function startTask(options: TaskOptions): Task {
  const { taskArn, spec, service, clock } = options;
  const identity = { taskArn, family: spec.family, imageDigest: spec.imageDigest };
  const startedAtUtc = nowUtc(clock);
  let status: RunningTask['status'] = 'PENDING';
  let reason: 'stopped' | 'timed out' | undefined;
  const child = spawnTask(options);
  const spawned = new Promise<void>((resolve) => {
    child.once('spawn', () => {
      if (status === 'PENDING') status = 'RUNNING';
      resolve();
    });
  });
  const stopped = endOf(child, options).then(({ code, signal }): StoppedTask => {
    const exitCode = signal === null ? (code ?? NOT_STARTED_EXIT_CODE) : 128 + constants.signals[signal];
    return {
      ...identity,
      exitCode,
      stopReason: stopReasonOf(signal, reason),
      startedAtUtc,
      stoppedAtUtc: nowUtc(clock),
    };
  });
  return {
    describe: () => ({ ...identity, command: spec.command, service, status, startedAtUtc }),
    spawned,
    stopped,
    kill: () => killGroup(child),
    stopping: () => status === 'STOPPING',
    stop: async (why = 'stopped') => {
      status = 'STOPPING';
      reason ??= why;
      child.kill('SIGTERM');
      const timer = setTimeout(() => killGroup(child), options.graceMs);
      try {
        return await stopped;
      } finally {
        clearTimeout(timer);
      }
    },
  };
}

function stopReasonOf(signal: NodeJS.Signals | null, asked: 'stopped' | 'timed out' | undefined) {
  if (asked === 'timed out') return asked;
  if (signal === 'SIGKILL' || (signal !== null && asked === undefined)) return 'killed';
  return asked ?? 'exited';
}

function spawnTask({ spec, identity, imageDirectory, scratchDirectory }: TaskOptions): ChildProcess {
  mkdirSync(scratchDirectory, { recursive: true });
  return spawn(process.execPath, [...IMAGE_NODE_FLAGS, join(imageDirectory, IMAGE_ENTRYPOINT), ...spec.command], {
    cwd: scratchDirectory,
    detached: true,
    stdio: ['pipe', 'pipe', 'pipe'],
    env: {
      TZ: 'UTC',
      ...IMAGE_ENVIRONMENT,
      TMPDIR: scratchDirectory,
      ...spec.environment,
      ...identity,
      LIFELINE: 'stdin',
    },
  });
}

interface End {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

async function endOf(child: ChildProcess, options: TaskOptions): Promise<End> {
  const log = openTaskLog(options.logPath);
  if (child.stdout !== null) log.collect(child.stdout);
  if (child.stderr !== null) log.collect(child.stderr);
  // I1: the pipe is never written to; an error on it only says that the task is gone, which `exit` reports.
  child.stdin?.on('error', (error) => log.say(`lifeline: ${error.message}`));
  const end = await new Promise<End>((resolve) => {
    child.once('error', (error) => {
      log.say(`cannot start: ${error.message}`);
      resolve({ code: NOT_STARTED_EXIT_CODE, signal: null });
    });
    child.once('close', (code, signal) => resolve({ code, signal }));
    child.once('exit', (code, signal) => {
      setTimeout(() => {
        // I2: something that the task started still holds its output.
        killGroup(child);
        resolve({ code, signal });
      }, OUTPUT_WAIT_MS_MAX).unref();
    });
  });
  log.close();
  rmSync(options.scratchDirectory, { recursive: true, force: true, maxRetries: 3 });
  return end;
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch (error) {
    if (!isSystemError(error, 'ESRCH')) throw error;
  }
}
