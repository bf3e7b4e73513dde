import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isPlatformError } from '@spine-green/evidence-schemas';
import { freePort } from '../../http/address.ts';
import { binariesFor, findServerUser } from './embedded-binaries.ts';
import { initialise, prepareDataFolder } from './embedded-data-folder.ts';
import { launch, type ServerProcess } from './embedded-process.ts';

/**
 * A real PostgreSQL server as a child process, on loopback, with password authentication.
 *
 * I1: the server never outlives its owner, whatever kills the owner (see `embedded-process.ts`).
 * I2: a data folder that we made is removed at the end; one that the caller named is kept.
 */
export interface PostgresServer {
  readonly host: string;
  readonly port: number;
  /** DSN of database `postgres` for its superuser; for provisioning only, never for a service. */
  readonly superuserDsn: string;
  /** Fast shutdown: sessions end, open transactions roll back, a checkpoint is written. */
  stop(): Promise<void>;
  /** For data that goes with the server: ends it at once, without the checkpoint that only a next start would need. */
  abandon(): Promise<void>;
  /** SIGKILL to the server, as a crash; the data stays for `restart`. */
  kill(): Promise<void>;
  /** Starts again on the same data and port; stops first when it still runs. */
  restart(): Promise<void>;
}

export interface PostgresOptions {
  /** Kept after `stop`. Absent: a temporary folder. */
  readonly dataFolder?: string;
  /** Where the temporary folder is made. Absent: the system's place. */
  readonly temporaryRoot?: string;
  /** An address of the loopback interface. Absent: 127.0.0.1. */
  readonly host?: string;
  /** Absent: a free one. */
  readonly port?: number;
  /** Of the superuser; required to open a data folder of an earlier life, otherwise random. */
  readonly password?: string;
  /** Server settings over ours, by name. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Receives the server's log, line by line. */
  readonly log?: (line: string) => void;
}

const HOST = '127.0.0.1';
/** A killed server's sessions notice its death by themselves; until then its data folder is refused. */
const REMAINS_MS_MAX = 15_000;
const PORT_ATTEMPTS_MAX = 5;

/** Initialises the data folder when it is empty and starts the server; throws E_DATABASE_NOT_STARTED with the end of
 * the server's log. Takes about 1.5 s. */
export async function startPostgres(options: PostgresOptions = {}): Promise<PostgresServer> {
  const user = findServerUser();
  const binaries = binariesFor(user);
  const password = options.password ?? randomBytes(24).toString('hex');
  const host = options.host ?? HOST;
  const dataFolder = prepareDataFolder(options.dataFolder, user, options.temporaryRoot);
  const removable = options.dataFolder === undefined ? dirname(dataFolder) : undefined;
  const start = (port: number): Promise<ServerProcess> =>
    launch({ binaries, user, dataFolder, removable, host, port, settings: options.settings, log: options.log });
  const remove = (): void => {
    if (removable !== undefined) rmSync(removable, { recursive: true, force: true });
  };
  try {
    await initialise({ binaries, user, dataFolder, password: options.password, fresh: password });
    const { port, server: first } = await startOnPort(options.port, start);
    let server = first;
    return {
      host,
      port,
      superuserDsn: `postgres://postgres:${password}@${host}:${port}/postgres`,
      stop: async () => {
        await server.stop();
        remove();
      },
      abandon: async () => {
        await server.abandon();
        remove();
      },
      kill: () => server.kill(),
      restart: async () => {
        await server.stop();
        server = await startOverRemains(() => start(port));
      },
    };
  } catch (error) {
    remove();
    throw error;
  }
}

/** A port that was free a moment ago may be taken now; then the next one is tried. */
async function startOnPort(
  wanted: number | undefined,
  start: (port: number) => Promise<ServerProcess>,
): Promise<{ port: number; server: ServerProcess }> {
  for (let attempt = 1; ; attempt += 1) {
    const port = wanted ?? (await freePort());
    try {
      return { port, server: await start(port) };
    } catch (error) {
      const taken = isPlatformError(error) && error.message.includes('could not create any TCP/IP sockets');
      if (!taken || wanted !== undefined || attempt === PORT_ATTEMPTS_MAX) throw error;
    }
  }
}

async function startOverRemains(start: () => Promise<ServerProcess>): Promise<ServerProcess> {
  const deadline = performance.now() + REMAINS_MS_MAX;
  for (;;) {
    try {
      return await start();
    } catch (error) {
      const remains = isPlatformError(error) && /still in use|lock file|TCP\/IP sockets/.test(error.message);
      if (!remains || performance.now() > deadline) throw error;
      await sleep(50);
    }
  }
}
