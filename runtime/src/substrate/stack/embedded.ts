import { randomBytes, randomUUID } from 'node:crypto';
import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { handle, sha256Hex } from '@spine-green/evidence-schemas';
import type { StackDescriptionV1 } from '@spine-green/evidence-schemas/documents/stack_description.v1';
import { freePort } from '../../http/address.ts';
import { nowUtc, systemClock } from '../../kernel/clock.ts';
import { serveCompute } from '../compute/server.ts';
import { openSupervisor } from '../compute/supervisor.ts';
import { type PostgresServer, startPostgres } from '../database/embedded-postgres.ts';
import { openDatabase } from '../database/open.ts';
import { provisionDatabase } from '../database/provision.ts';
import { openEventLog } from '../event-log/open.ts';
import { openImageRegistry } from '../image/open.ts';
import { openParameters } from '../parameters/open.ts';
import type { Parameters } from '../parameters/port.ts';
import { CM_PRINCIPALS, LS_PRINCIPALS, PRINCIPALS, TOPICS } from './pins.ts';

/**
 * The embedded substrate: a real PostgreSQL, its databases and roles, the bus, the secrets and the task supervisor.
 *
 * I1: everything that it starts ends with it; a killed stack leaves no process behind (the lifelines see to that).
 * I2: `stack.json` exists while the stack is up and not longer; it is the inventory that a teardown is held against.
 */
export interface EmbeddedStack {
  readonly description: StackDescriptionV1;
  readonly postgres: PostgresServer;
  /** Stops tasks, database and supervisor, deletes the secrets and the data, then the description. */
  down(): Promise<void>;
}

export interface StackOptions {
  /** Holds the registry, parameters, task logs and `stack.json`. */
  readonly folder: string;
  /** Holds the socket and the data; short enough for a socket path and reachable by the database's user. Removed. */
  readonly scratch: string;
  /** A broker outside the stack; absent, the bus is a table log in the stack's own PostgreSQL. */
  readonly broker?: Broker;
  /** Server settings of the database over ours, by name. */
  readonly databaseSettings?: Readonly<Record<string, string>>;
}

export interface Broker {
  readonly bootstrap: string;
  readonly user: string;
  readonly password: string;
  /** Who makes the topics; absent, the user himself. No task is told of it. */
  readonly administrator?: { readonly user: string; readonly password: string };
}

export const stackFile = (folder: string): string => join(folder, 'stack.json');
export const parametersFile = (folder: string): string => join(folder, 'parameters.json');
export const registryFolder = (folder: string): string => join(folder, 'registry');

export async function startEmbeddedStack(options: StackOptions): Promise<EmbeddedStack> {
  const { folder, scratch } = options;
  const dataFolder = join(scratch, 'pgdata');
  // The database may run as another user, who has to pass through this folder and need not list it.
  chmodSync(scratch, 0o711);
  const postgres = await startPostgres({
    dataFolder,
    password: secret(),
    ...(options.databaseSettings === undefined ? {} : { settings: options.databaseSettings }),
  });
  const parameters = openParameters(`file:${parametersFile(folder)}`);
  try {
    const broker = options.broker ?? (await provisionBus(postgres));
    await provisionPlatform(postgres, parameters);
    await putSecrets(parameters, broker);
    const clusterId = await provisionTopics(broker);
    const supervisor = await openSupervisor({
      images: openImageRegistry(`dir:${registryFolder(folder)}`),
      directory: join(folder, 'tasks'),
    });
    const socket = join(scratch, 'compute.sock');
    const server = await serveCompute(supervisor, socket);
    const description: StackDescriptionV1 = {
      schema: 'fp.stack_description.v1',
      stack_id: randomUUID(),
      started_at_utc: nowUtc(systemClock),
      pid: process.pid,
      database: {
        host: postgres.host,
        port: postgres.port,
        pid: await postmasterPid(dataFolder),
        data_folder: dataFolder,
        resource_id: await systemIdentifier(postgres),
      },
      bus: { kind: options.broker === undefined ? 'postgres' : 'kafka', cluster_id: clusterId },
      compute_socket: socket,
      ig_port: await freePort(),
      cm_port: await freePort(),
      ls_port: await freePort(),
    };
    writeFileSync(stackFile(folder), JSON.stringify(description, null, 2), { mode: 0o600 });
    const down = async (): Promise<void> => {
      await server.close();
      await supervisor.close();
      // The tasks that wrote are gone and the data goes next: a checkpoint would write to disk what is deleted.
      await postgres.abandon();
      rmSync(scratch, { recursive: true, force: true });
      await deleteSecrets(parameters);
      rmSync(stackFile(folder), { force: true });
    };
    return { description, postgres, down };
  } catch (error) {
    await postgres.stop();
    rmSync(scratch, { recursive: true, force: true });
    throw error;
  }
}

const secret = (): string => randomBytes(24).toString('hex');

const BUS_USER = 'fp_bus';

async function provisionBus({ superuserDsn, host, port }: PostgresServer): Promise<Broker> {
  const password = secret();
  await provisionDatabase(superuserDsn, { database: 'bus', owner: BUS_USER, password });
  return { bootstrap: `postgres://${host}:${port}/bus`, user: BUS_USER, password };
}

async function provisionPlatform({ superuserDsn }: PostgresServer, parameters: Parameters): Promise<void> {
  const owner = handle('DB_USERNAME');
  const password = secret();
  const dsn = await provisionDatabase(superuserDsn, { database: handle('DB_NAME'), owner, password });
  await parameters.put(handle('SSM_DB_USER_PATH'), owner);
  await parameters.put(handle('SSM_DB_PASSWORD_PATH'), password);
  await parameters.put(handle('SSM_DB_DSN_PATH'), dsn);
}

async function putSecrets(parameters: Parameters, broker: Broker): Promise<void> {
  await parameters.put(handle('SSM_CONFLUENT_BOOTSTRAP_PATH'), broker.bootstrap);
  await parameters.put(handle('SSM_CONFLUENT_API_KEY_PATH'), broker.user);
  await parameters.put(handle('SSM_CONFLUENT_API_SECRET_PATH'), broker.password);
  await putKeys(parameters, handle('SSM_IG_API_KEY_PATH'), PRINCIPALS);
  await putKeys(parameters, handle('SSM_CM_API_KEY_PATH'), CM_PRINCIPALS);
  await putKeys(parameters, handle('SSM_LS_API_KEY_PATH'), LS_PRINCIPALS);
}

/** The service holds digests only; each client holds its own key (12, section 1.1). */
async function putKeys(parameters: Parameters, path: string, names: readonly string[]): Promise<void> {
  const principals: Record<string, string> = {};
  for (const principal of names) {
    const key = secret();
    principals[sha256Hex(key)] = principal;
    await parameters.put(`${path}/${principal}`, key);
  }
  await parameters.put(path, JSON.stringify(principals));
}

async function deleteSecrets(parameters: Parameters): Promise<void> {
  for (const { path } of await parameters.describe('/')) await parameters.delete(path);
}

async function provisionTopics(broker: Broker): Promise<string> {
  const { bootstrap, administrator: { user, password } = broker } = broker;
  const log = openEventLog({ bootstrap, user, password, clientId: 'stack' });
  try {
    await log.ensureTopics(TOPICS);
    return (await log.describe()).clusterId;
  } finally {
    await log.close();
  }
}

async function systemIdentifier(postgres: PostgresServer): Promise<string> {
  const admin = openDatabase(postgres.superuserDsn, { applicationName: 'stack', connectionsMax: 1 });
  try {
    const rows = await admin.query<{ id: string }>({
      text: 'SELECT system_identifier::text AS id FROM pg_control_system()',
    });
    return rows[0]?.id ?? '';
  } finally {
    await admin.close();
  }
}

async function postmasterPid(dataFolder: string): Promise<number> {
  return Number((await readFile(join(dataFolder, 'postmaster.pid'), 'utf8')).split('\n', 1)[0]);
}
