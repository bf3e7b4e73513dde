import { JOBS, type Job, type JobName } from '../catalog.ts';
import type { Config, ConfigSpec } from '../config.ts';
import { defineMode, EXIT, type Mode, type ModeContext } from '../mode.ts';
import { assertRunConfigDigest, runConfigDigest } from '../run-config.ts';
import { readMigrations } from '../services/migrations/files.ts';
import type { Database } from '../substrate/database/port.ts';
import { live } from './life.ts';
import { openStreamLock } from './lock.ts';
import { openPlatform, type PlatformConfig, platformKeys } from './platform.ts';
import type { Platform } from './work.ts';

export interface JobParts<P> extends Platform {
  /** What `prepare` returned. */
  readonly prepared: P;
  /** Aborts when the task was told to stop, and when its lock is lost. */
  readonly signal: AbortSignal;
  /** As in `ModeContext`. */
  readonly fails: ModeContext['fails'];
}

export interface JobSpec<S extends ConfigSpec, P> {
  /** Its row of the catalogue. */
  readonly mode: JobName;
  /** Keys beyond those of every task of a run. */
  readonly config: S;
  /** Checks that need more than one key at a time; throws ConfigError. Runs before any effect. */
  readonly validate?: (config: PlatformConfig & Config<S>) => void;
  /** What `--dry-run` loads beyond what every job loads. */
  readonly load?: () => Promise<void> | void;
  /** Refuses before anything is opened, so that nothing can be written for it. */
  readonly prepare: (config: PlatformConfig & Config<S>) => Promise<P> | P;
  /** Name of the lock that it works under, when one task at a time may do this work. */
  readonly lock?: (config: PlatformConfig & Config<S>) => string;
  /** Exit code of a job that was told to stop before it was done: a failure, unless the next start goes on with it. */
  readonly stopped?: number;
  /** Resolves with the exit code. */
  readonly run: (config: PlatformConfig & Config<S>, parts: JobParts<P>) => Promise<number>;
}

/** A job of a run that works on the platform's substrate: the life of a daemon without its reports, and with an end of
 * its own. */
export const defineJob = <S extends ConfigSpec, P>(spec: JobSpec<S, P>): Mode =>
  defineMode({
    config: { ...platformKeys, ...spec.config } as ConfigSpec,
    // The dispatcher has read exactly these keys.
    validate: (config) => spec.validate?.(config as PlatformConfig & Config<S>),
    load: async () => {
      assertRunConfigDigest(runConfigDigest());
      readMigrations();
      await spec.load?.();
    },
    run: (config, context) => runJob(spec, config as PlatformConfig & Config<S>, context),
  });

const runJob = <S extends ConfigSpec, P>(
  spec: JobSpec<S, P>,
  config: PlatformConfig & Config<S>,
  context: ModeContext,
): Promise<number> =>
  live({
    context,
    stopped: spec.stopped ?? EXIT.failed,
    open: async (opening) => {
      assertRunConfigDigest(config.runConfigDigest);
      const prepared = await spec.prepare(config);
      const streamId = spec.lock?.(config);
      const row = getRow(spec.mode);
      const { platform, lock } = await openPlatform(
        {
          row,
          config,
          context,
          ...(streamId === undefined ? {} : { lock: (database: Database) => openStreamLock(database, streamId) }),
        },
        opening,
      );
      return {
        ...(streamId === undefined || lock === undefined ? {} : { owned: { streamId, lost: lock.lost } }),
        work: (signal) => spec.run(config, { ...platform, prepared, signal, fails: context.fails }),
      };
    },
  });

function getRow(name: JobName): Job {
  const found = JOBS.find(({ mode }) => mode === name);
  if (found === undefined) throw new Error(`the catalogue has no job ${name}`);
  return found;
}
