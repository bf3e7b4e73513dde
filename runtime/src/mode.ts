import type { Config, ConfigSpec } from './config.ts';
import type { Log } from './kernel/log.ts';

/** Exit codes of every mode (10, section 3; 16, section 7.5; 17, section 1). */
export const EXIT = {
  /** Done; and for a daemon: told to stop, drained, closed, also when it was still opening. */
  ok: 0,
  /** An operating error: what could not be opened, another schema, a lock that was lost while working. */
  failed: 1,
  /** The reporter found what blocks the closure, and wrote it. */
  closureBlocked: 3,
  usage: 64,
  /** Another instance holds the lock, at the start; nothing was done. */
  busy: 75,
  /** A key is missing or malformed; nothing was opened. */
  configuration: 78,
} as const;

/** Failures that a task tells of itself; the rest is in its documents. */
export const FAILURES_SAID_MAX = 10;

/** One way to start the image. The entrypoint composes: typed config in, adapters built, work started. */
export interface Mode<S extends ConfigSpec = ConfigSpec> {
  readonly config: S;
  /** Checks that need more than one key at a time; throws ConfigError. Runs before any effect. */
  readonly validate?: (config: Config<S>) => void;
  /** `--dry-run`: loads policies, schemas and client libraries, without network, secrets or configuration. */
  readonly load: () => Promise<void>;
  /** Resolves with the exit code. Ends soon after the signal aborts. */
  readonly run: (config: Config<S>, context: ModeContext) => Promise<number>;
}

export interface ModeContext {
  readonly signal: AbortSignal;
  readonly log: Log;
  /** Tells the control plane why the task is about to end with another code than 0, for a mode that does not throw. */
  readonly fails: (code: string, facts: string) => void;
}

export const defineMode = <S extends ConfigSpec>(mode: Mode<S>): Mode<S> => mode;
