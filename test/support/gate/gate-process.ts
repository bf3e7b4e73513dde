import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { handle, sha256Hex } from '@spine-green/evidence-schemas';
import { type ModeName, taskFamilyOf } from '@spine-green/runtime/catalog';
import { runConfigDigest } from '@spine-green/runtime/run-config';
import { readMigrations } from '@spine-green/runtime/services/migrations/files';
import { migrate } from '@spine-green/runtime/services/migrations/loop';
import { type PostgresServer, startPostgres } from '@spine-green/runtime/substrate/database/embedded-postgres';
import { openDatabase } from '@spine-green/runtime/substrate/database/open';
import { provisionDatabase } from '@spine-green/runtime/substrate/database/provision';
import { openEventLog } from '@spine-green/runtime/substrate/event-log/open';
import { IMAGE_ENTRYPOINT, IMAGE_ENVIRONMENT, IMAGE_NODE_FLAGS } from '@spine-green/runtime/substrate/image/port';
import { createBucket } from '@spine-green/runtime/substrate/object-store/open';
import { createParameters, openParameters } from '@spine-green/runtime/substrate/parameters/open';
import { stageImageContext } from '../../../actions/m1-packaging/image.ts';
import { type EndedProcess, endedProcess } from '../servers/ended-process.ts';
import type { BusAddress } from '../servers/postgres.ts';
import { RUN } from './gate-events.ts';
import { keyOf, PRINCIPALS, TOPICS } from './gate-facts.ts';

/** A gate in a process of its own on a real PostgreSQL with fsync, as the embedded substrate runs it. */
export interface GateProcess {
  readonly url: string;
  readonly dsn: string;
  readonly bus: BusAddress;
  /** OBJECT_STORE_URL of the gate. */
  readonly storeUrl: string;
  readonly pid: number;
  /** Resident memory of the gate, MiB. */
  residentMiB(): Promise<number>;
  /** What the gate has used so far; counted in hundredths. */
  processorSeconds(): Promise<number>;
  /** Runs another mode of the same image beside the gate, to its end. */
  runMode(mode: ModeName, changes?: Readonly<Record<string, string>>): Promise<EndedProcess>;
  stop(): Promise<void>;
}

export interface GateProcessOptions {
  /** On top of the image's own, for example `--cpu-prof`. */
  readonly nodeFlags?: readonly string[];
  /** Configuration that differs from the defaults of this gate. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Called with every line that the gate logs. */
  readonly onLine?: (line: string) => void;
}

export async function gateProcess(options: GateProcessOptions = {}): Promise<GateProcess> {
  const folder = await mkdtemp(join(tmpdir(), 'gate-process-'));
  const server = await startPostgres();
  const { dsn, bus } = await provision(server);
  for (const bucket of ['oracle', 'archive', 'quarantine', 'evidence'])
    await createBucket(`dir:${folder}/store`, bucket);
  const parametersUrl = `file:${folder}/parameters.json`;
  await createParameters(parametersUrl);
  const parameters = openParameters(parametersUrl);
  await parameters.put('/gate/dsn', dsn);
  await parameters.put('/gate/bus/bootstrap', `postgres://${bus.host}${bus.pathname}`);
  await parameters.put('/gate/bus/user', bus.username);
  await parameters.put('/gate/bus/secret', bus.password);
  await parameters.put(
    '/gate/key',
    JSON.stringify(Object.fromEntries(PRINCIPALS.map((name) => [sha256Hex(keyOf(name)), name]))),
  );
  const values = { ...environment(folder, parametersUrl), ...options.environment };
  const { child, pid, port } = await startGateProcess(folder, values, options);
  return {
    url: `http://127.0.0.1:${port}`,
    dsn,
    bus: {
      bootstrap: `postgres://${bus.host}${bus.pathname}`,
      user: bus.username,
      password: bus.password,
      superuserDsn: server.superuserDsn,
    },
    storeUrl: `dir:${folder}/store`,
    pid,
    residentMiB: async () => {
      const status = await readFile(`/proc/${pid}/status`, 'utf8');
      return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024;
    },
    processorSeconds: async () => {
      const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
      // Of the numbers behind the name, the 12th and the 13th are user and system time.
      const numbers = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return (Number(numbers[11]) + Number(numbers[12])) / TICKS_A_SECOND;
    },
    runMode: (mode, changes) =>
      endedProcess([...IMAGE_NODE_FLAGS, join(folder, 'image', IMAGE_ENTRYPOINT), mode], {
        ...IMAGE_ENVIRONMENT,
        ...values,
        LIFELINE: '',
        TASK_ARN: `test:task/${taskFamilyOf(mode, handle('NAME_PREFIX'))}/1`,
        ...changes,
      }),
    stop: async () => {
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'exit');
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Of the kernel's counters below /proc, on every Linux of today. */
const TICKS_A_SECOND = 100;

/** A migrated database and a log with the gate's topics; the suffix tells several on one server apart. */
export async function provision(
  { superuserDsn }: PostgresServer,
  suffix = '',
): Promise<{ readonly dsn: string; readonly bus: URL }> {
  const dsn = await provisionDatabase(superuserDsn, {
    database: `fraud_platform${suffix}`,
    owner: 'fp_app',
    password: 'app_password_of_the_gate',
  });
  const bus = new URL(
    await provisionDatabase(superuserDsn, {
      database: `event_log${suffix}`,
      owner: 'fp_bus',
      password: 'bus_password_of_the_gate',
    }),
  );
  const database = openDatabase(dsn, { applicationName: 'test', connectionsMax: 1 });
  await migrate(database, readMigrations());
  await database.close();
  const log = openEventLog({
    bootstrap: `postgres://${bus.host}${bus.pathname}`,
    user: bus.username,
    password: bus.password,
    clientId: 'test',
  });
  await log.ensureTopics(TOPICS.map((topic) => ({ topic, partitions: 3, retentionMs: 86_400_000 })));
  await log.close();
  return { dsn, bus };
}

async function startGateProcess(
  folder: string,
  environment: Readonly<Record<string, string>>,
  { nodeFlags = [], onLine }: GateProcessOptions,
): Promise<{ child: ChildProcess; pid: number; port: number }> {
  await stageImageContext(join(folder, 'image'));
  const child = spawn(
    process.execPath,
    [...IMAGE_NODE_FLAGS, ...nodeFlags, join(folder, 'image', IMAGE_ENTRYPOINT), 'ig'],
    { stdio: ['pipe', 'pipe', 'inherit'], env: { ...IMAGE_ENVIRONMENT, ...environment } },
  );
  const { pid, stdout } = child;
  if (stdout === null || pid === undefined) throw new Error('the gate did not start');
  const listening = Promise.withResolvers<number>();
  child.once('exit', () => listening.reject(new Error('the gate ended before it listened')));
  createInterface({ input: stdout }).on('line', (line) => {
    onLine?.(line);
    const port = /"ig_port":(\d+)/.exec(line)?.[1];
    if (port !== undefined) listening.resolve(Number(port));
  });
  return { child, pid, port: await listening.promise };
}

const environment = (folder: string, parametersUrl: string): Record<string, string> => ({
  ENVIRONMENT: 'embedded',
  REQUIRED_PLATFORM_RUN_ID: RUN,
  IMAGE_DIGEST: `sha256:${'0'.repeat(64)}`,
  RUN_CONFIG_DIGEST: runConfigDigest(),
  SERVICE_RELEASE_ID: 'git-test',
  TASK_ARN: 'test:task/ig/1',
  LIFELINE: 'stdin',
  OBJECT_STORE_URL: `dir:${folder}/store`,
  S3_ORACLE_BUCKET: 'oracle',
  S3_ARCHIVE_BUCKET: 'archive',
  S3_QUARANTINE_BUCKET: 'quarantine',
  S3_EVIDENCE_BUCKET: 'evidence',
  PARAMETERS_URL: parametersUrl,
  SSM_DB_DSN_PATH: '/gate/dsn',
  SSM_CONFLUENT_BOOTSTRAP_PATH: '/gate/bus/bootstrap',
  SSM_CONFLUENT_API_KEY_PATH: '/gate/bus/user',
  SSM_CONFLUENT_API_SECRET_PATH: '/gate/bus/secret',
  SSM_IG_API_KEY_PATH: '/gate/key',
  IG_PORT: '0',
});
