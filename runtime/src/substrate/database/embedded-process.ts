import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { PlatformError } from '@spine-green/evidence-schemas';
import type { ServerUser } from './embedded-binaries.ts';
import { spawnTethered, type TetheredProcess } from './embedded-tether.ts';

export interface ServerProcess {
  /** Fast shutdown; resolves when the process is gone. Does nothing when it is gone already. */
  stop(): Promise<void>;
  /** Ends at once and writes nothing more; its sessions end with it. For data that nobody will open again. */
  abandon(): Promise<void>;
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
  readonly settings: Readonly<Record<string, string>> | undefined;
  readonly log: ((line: string) => void) | undefined;
}

const READY_MS_MAX = 60_000;
const LOG_LINES_KEPT = 12;

/** Sessions of every service at its most, on the platform's database and on the bus, and of what comes and goes beside them. */
export const CONNECTIONS_MAX = 200;

/** Sized for two cores that the server shares with every service of a rehearsal. Durability keeps its safe values
 * (00, section 4); parallel workers are off because statements are short and the cores are busy, and the log is not
 * compressed because pglz, the only method of these binaries, writes 35 MB/s and costs more than the disk. */
const SETTINGS = {
  unix_socket_directories: '',
  max_connections: String(CONNECTIONS_MAX),
  shared_buffers: '384MB',
  fsync: 'on',
  synchronous_commit: 'on',
  wal_level: 'minimal',
  max_wal_senders: '0',
  wal_compression: 'off',
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

/** Starts the server and waits until it accepts connections; throws E_DATABASE_NOT_STARTED with the end of its log. */
export async function launch(spec: ServerSpec): Promise<ServerProcess> {
  const settings = Object.entries({
    ...SETTINGS,
    ...spec.settings,
    listen_addresses: spec.host,
    port: String(spec.port),
  });
  const options = settings.flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const command = [join(spec.binaries, 'postgres'), '-D', spec.dataFolder, ...options];
  const server = spawnTethered(command, {
    user: spec.user,
    cwd: spec.dataFolder,
    removable: spec.removable,
    stopSignal: 'INT',
  });
  await untilReady(server, spec);
  server.letOwnerEnd();
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (server.isRunning()) process.kill(serverPid(spec.dataFolder), signal);
    await server.waitForEnd();
  };
  return {
    stop: () => server.stop(),
    // PostgreSQL calls it an immediate shutdown: unlike after SIGKILL, nothing of the server stays.
    abandon: () => end('SIGQUIT'),
    kill: () => end('SIGKILL'),
  };
}

async function untilReady({ wrapper }: TetheredProcess, spec: ServerSpec): Promise<void> {
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

function serverPid(dataFolder: string): number {
  const pid = Number(readFileSync(join(dataFolder, 'postmaster.pid'), 'utf8').split('\n', 1)[0]);
  if (!(pid > 1)) throw new PlatformError('E_DATABASE_NOT_STARTED', `${dataFolder} names no server process`);
  return pid;
}
