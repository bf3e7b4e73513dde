import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { PlatformError } from '@spine-green/evidence-schemas';
import type { ServerUser } from './embedded-binaries.ts';

/**
 * The server process and its lifeline.
 *
 * I1: a small shell holds the read end of a pipe and the server is its child. A line on the pipe is a request to stop;
 *     end of file means that the owner is gone, even by SIGKILL, and then temporary data goes as well.
 * I2: the pair runs in its own session, so a Ctrl-C in the owner's terminal reaches the owner only, which stops the
 *     server after everything that needs it.
 */
export interface ServerProcess {
  /** Fast shutdown; resolves when the process is gone. Does nothing when it is gone already. */
  stop(): Promise<void>;
  kill(): Promise<void>;
}

export interface ServerSpec {
  readonly binaries: string;
  readonly user: ServerUser | undefined;
  readonly dataFolder: string;
  /** Folder that goes when the owner dies. */
  readonly removable: string | undefined;
  readonly host: string;
  readonly port: number;
  readonly log: ((line: string) => void) | undefined;
}

const READY_MS_MAX = 60_000;
const LOG_LINES_KEPT = 12;

/** Sized for two cores that the server shares with every service of a rehearsal. Durability keeps its safe values
 * (00, section 4); parallel workers are off because statements are short and the cores are busy. */
const SETTINGS = {
  unix_socket_directories: '',
  max_connections: '60',
  shared_buffers: '384MB',
  fsync: 'on',
  synchronous_commit: 'on',
  wal_level: 'minimal',
  max_wal_senders: '0',
  wal_compression: 'on',
  wal_buffers: '16MB',
  max_wal_size: '4GB',
  checkpoint_timeout: '10min',
  max_parallel_workers_per_gather: '0',
  jit: 'off',
  autovacuum: 'on',
  shared_preload_libraries: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
} as const;

const WRAPPER = `
exec 3<&0
remove=
"$@" </dev/null 3<&- &
server=$!
trap 'remove=$REMOVABLE; kill -INT "$server"' USR1
{ if read -r _; then kill -INT "$server"; else kill -USR1 $$; fi; } <&3 2>/dev/null &
watcher=$!
wait "$server"; code=$?
while kill -0 "$server" 2>/dev/null; do wait "$server"; code=$?; done
kill "$watcher" 2>/dev/null
[ -z "$remove" ] || rm -rf "$remove"
exit "$code"`;

/** Starts the server and waits until it accepts connections; throws E_DATABASE_NOT_STARTED with the end of its log. */
export async function launch(spec: ServerSpec): Promise<ServerProcess> {
  const settings = Object.entries({ ...SETTINGS, listen_addresses: spec.host, port: String(spec.port) });
  const options = settings.flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const command = [join(spec.binaries, 'postgres'), '-D', spec.dataFolder, ...options];
  const wrapper = spawn('/bin/sh', ['-c', WRAPPER, 'spine-green-postgres', ...command], {
    ...spec.user,
    cwd: spec.dataFolder,
    detached: true,
    stdio: ['pipe', 'ignore', 'pipe'],
    env: { PATH: '/usr/bin:/bin', REMOVABLE: spec.removable ?? '' },
  });
  // A broken lifeline means that the wrapper has gone; its exit event says so.
  wrapper.stdin?.on('error', () => undefined);
  const exited = new Promise<void>((resolve) => {
    wrapper.once('exit', () => resolve());
    wrapper.once('error', () => resolve());
  });
  await untilReady(wrapper, spec);
  letOwnerEnd(wrapper);
  const end = async (act: () => void): Promise<void> => {
    if (wrapper.exitCode === null && wrapper.signalCode === null) {
      wrapper.ref();
      act();
    }
    await exited;
  };
  return {
    stop: () => end(() => wrapper.stdin?.write('stop\n')),
    kill: () => end(() => process.kill(serverPid(spec.dataFolder), 'SIGKILL')),
  };
}

async function untilReady(wrapper: ChildProcess, spec: ServerSpec): Promise<void> {
  const tail: string[] = [];
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const fail = (what: string, cause?: unknown): void =>
    reject(new PlatformError('E_DATABASE_NOT_STARTED', [what, ...tail].join('\n'), { cause }));
  if (wrapper.stderr === null) throw new TypeError('the wrapper has no stderr pipe');
  const lines = createInterface({ input: wrapper.stderr });
  lines.on('line', (line) => {
    spec.log?.(line);
    if (tail.push(line) > LOG_LINES_KEPT) tail.shift();
    if (line.includes('database system is ready to accept connections')) resolve();
  });
  wrapper.once('error', (cause) => fail('the server could not be started', cause));
  // The log may still hold lines when the process is gone; `close` comes after both.
  wrapper.once('close', (code) => fail(`the server ended with ${code}`));
  const timer = setTimeout(() => {
    wrapper.stdin?.end();
    fail(`the server was not ready after ${READY_MS_MAX} ms`);
  }, READY_MS_MAX);
  try {
    await promise;
  } finally {
    clearTimeout(timer);
  }
}

/** A running server does not keep its owner alive; when the owner ends, the lifeline ends the server. */
function letOwnerEnd(wrapper: ChildProcess): void {
  wrapper.unref();
  for (const stream of [wrapper.stdin, wrapper.stderr]) {
    (stream as { unref?: () => void } | null)?.unref?.();
  }
}

function serverPid(dataFolder: string): number {
  const pid = Number(readFileSync(join(dataFolder, 'postmaster.pid'), 'utf8').split('\n', 1)[0]);
  if (!(pid > 1)) throw new PlatformError('E_DATABASE_NOT_STARTED', `${dataFolder} names no server process`);
  return pid;
}
