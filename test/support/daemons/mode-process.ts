import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runConfigDigest } from '@spine-green/runtime/run-config';
import { createParameters, openParameters } from '@spine-green/runtime/substrate/parameters/open';
import { RUN } from '../bus-records.ts';
import { IMAGE } from '../closure/closable-run.ts';
import type { BusAddress } from '../servers/postgres.ts';
import { compiledSources } from '../servers/processes.ts';

export interface ModeEnvironment {
  readonly env: Readonly<Record<string, string>>;
  drop(): Promise<void>;
}

const PATHS = { dsn: '/test/dsn', bootstrap: '/test/bus', user: '/test/user', password: '/test/password' };

/** The environment of a task: parameters in a file of their own, everything else as plain values. */
export async function modeEnvironment(dsn: string, bus: BusAddress, objectStoreUrl: string): Promise<ModeEnvironment> {
  const folder = await mkdtemp(join(tmpdir(), 'mode-'));
  const parametersUrl = `file:${join(folder, 'parameters.json')}`;
  await createParameters(parametersUrl);
  const parameters = openParameters(parametersUrl);
  await parameters.put(PATHS.dsn, dsn);
  await parameters.put(PATHS.bootstrap, bus.bootstrap);
  await parameters.put(PATHS.user, bus.user);
  await parameters.put(PATHS.password, bus.password);
  return {
    env: {
      PATH: process.env.PATH ?? '',
      ENVIRONMENT: 'embedded',
      REQUIRED_PLATFORM_RUN_ID: RUN,
      IMAGE_DIGEST: IMAGE,
      RUN_CONFIG_DIGEST: runConfigDigest(),
      SERVICE_RELEASE_ID: 'git-test',
      OBJECT_STORE_URL: objectStoreUrl,
      S3_ORACLE_BUCKET: 'oracle',
      S3_ARCHIVE_BUCKET: 'archive',
      S3_QUARANTINE_BUCKET: 'quarantine',
      S3_EVIDENCE_BUCKET: 'evidence',
      PARAMETERS_URL: parametersUrl,
      SSM_DB_DSN_PATH: PATHS.dsn,
      SSM_CONFLUENT_BOOTSTRAP_PATH: PATHS.bootstrap,
      SSM_CONFLUENT_API_KEY_PATH: PATHS.user,
      SSM_CONFLUENT_API_SECRET_PATH: PATHS.password,
      RTDL_CORE_CONSUMER_GROUP_ID: 'fraud-platform-dev-min-rtdl-core-v0',
      REPORTER_LOCK_BACKEND: 'db_advisory_lock',
    },
    drop: () => rm(folder, { recursive: true, force: true }),
  };
}

export interface ModeProcess {
  readonly child: ChildProcess;
  /** Everything that the process wrote so far. */
  output(): string;
  /** Resolves with the exit code. */
  readonly exit: Promise<number>;
}

const MAIN = resolve(import.meta.dirname, '../../../runtime/src/main.ts');

/** Starts a mode of the image from its sources, or from a copy of them. */
export function startMode(
  mode: string,
  env: Readonly<Record<string, string>>,
  taskArn: string,
  main = MAIN,
): ModeProcess {
  const own = { ...compiledSources(), ...env, TASK_ARN: taskArn };
  const child = spawn(process.execPath, [main, mode], { env: own, stdio: 'pipe' });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
  const exit = once(child, 'exit').then(([code, signal]) => (signal === null ? Number(code) : 128));
  return { child, output: () => output, exit };
}
