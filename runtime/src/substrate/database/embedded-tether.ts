import { type ChildProcess, spawn } from 'node:child_process';

/**
 * A child process that cannot outlive its owner.
 *
 * I1: a small shell holds the read end of a pipe and the process is its child. A line on the pipe is a request to stop;
 *     end of file means that the owner is gone, even by SIGKILL, and then temporary data goes as well.
 * I2: the pair runs in a session of its own, so a Ctrl-C in the owner's terminal reaches the owner only, which stops
 *     the process after everything that needs it.
 */
export interface TetheredProcess {
  /** The shell; its stderr is the process's. */
  readonly wrapper: ChildProcess;
  isRunning(): boolean;
  /** Resolves when it has ended. Keeps this process alive as long as somebody waits, also after `letOwnerEnd`. */
  waitForEnd(): Promise<void>;
  /** Sends the stop signal and waits for the end. Does nothing when it has ended. */
  stop(): Promise<void>;
  /** From now on the process does not keep its owner alive; when the owner ends, so does the process. */
  letOwnerEnd(): void;
}

export interface TetherOptions {
  readonly user?: { readonly uid: number; readonly gid: number } | undefined;
  readonly cwd: string;
  /** Folder that goes when the owner dies. */
  readonly removable: string | undefined;
  /** Without `SIG`. */
  readonly stopSignal: 'INT' | 'TERM';
}

/** The watcher never reads more than one line. After the trap, `wait` is interrupted, so it is repeated until the
 * process is really gone. */
const WRAPPER = `
exec 3<&0
remove=
"$@" </dev/null 3<&- &
child=$!
trap 'remove=$REMOVABLE; kill -s "$STOP_SIGNAL" "$child"' USR1
{ if read -r _; then kill -s "$STOP_SIGNAL" "$child"; else kill -USR1 $$; fi; } <&3 2>/dev/null &
watcher=$!
wait "$child"; code=$?
while kill -0 "$child" 2>/dev/null; do wait "$child"; code=$?; done
kill "$watcher" 2>/dev/null
[ -z "$remove" ] || rm -rf "$remove"
exit "$code"`;

export function spawnTethered(command: readonly string[], options: TetherOptions): TetheredProcess {
  const wrapper = spawn('/bin/sh', ['-c', WRAPPER, 'spine-green-tether', ...command], {
    ...options.user,
    cwd: options.cwd,
    detached: true,
    stdio: ['pipe', 'ignore', 'pipe'],
    env: { PATH: '/usr/local/bin:/usr/bin:/bin', REMOVABLE: options.removable ?? '', STOP_SIGNAL: options.stopSignal },
  });
  // A broken pipe means that the shell has gone; its exit says so.
  wrapper.stdin?.on('error', () => undefined);
  const exited = new Promise<void>((resolve) => {
    wrapper.once('exit', () => resolve());
    wrapper.once('error', () => resolve());
  });
  const isRunning = (): boolean => wrapper.exitCode === null && wrapper.signalCode === null;
  const waitForEnd = (): Promise<void> => {
    if (isRunning()) wrapper.ref();
    return exited;
  };
  return {
    wrapper,
    isRunning,
    stop: async () => {
      if (isRunning()) wrapper.stdin?.write('stop\n');
      await waitForEnd();
    },
    waitForEnd,
    letOwnerEnd: () => {
      wrapper.unref();
      for (const stream of [wrapper.stdin, wrapper.stderr]) {
        (stream as { unref?: () => void } | null)?.unref?.();
      }
    },
  };
}
