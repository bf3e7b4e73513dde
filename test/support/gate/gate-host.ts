import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { runConfigDigest } from '@spine-green/runtime/run-config';
import { openParameters } from '@spine-green/runtime/substrate/parameters/open';
import { compiledSources } from '../servers/processes.ts';
import { type GateWorld, KEY_MAP_PATH, type RunningGate } from './gate.ts';
import { RUN } from './gate-events.ts';

const MAIN = join(import.meta.dirname, '../../../runtime/src/main.ts');

export interface HostedGate extends RunningGate {
  readonly child: ChildProcess;
  /** What it wrote to stderr so far. */
  errors(): string;
}

export interface GateAddresses {
  readonly dsn: string;
  readonly bootstrap: string;
}

/** Starts gates as processes of their own on a world, and ends those that are left. */
export interface GateHost {
  spawn(changes?: Readonly<Record<string, string>>): ChildProcess;
  /** Resolves when the gate listens. */
  start(changes?: Readonly<Record<string, string>>): Promise<HostedGate>;
  /** Exit code and stderr of a start that is refused. */
  refusal(changes: Readonly<Record<string, string>>): Promise<{ code: number | null; text: string }>;
  drop(): Promise<void>;
}

export async function gateHost(
  world: GateWorld,
  { dsn, bootstrap }: GateAddresses = { dsn: world.database.dsn, bootstrap: world.bus.bootstrap },
): Promise<GateHost> {
  const parameters = openParameters(world.parametersUrl);
  await parameters.put('/t/dsn', dsn);
  await parameters.put('/t/bootstrap', bootstrap);
  await parameters.put('/t/user', world.bus.user);
  await parameters.put('/t/secret', world.bus.password);
  const children: ChildProcess[] = [];
  const spawnGate = (changes: Readonly<Record<string, string>> = {}): ChildProcess => {
    const env = { ...compiledSources(), ...environment(world), ...changes };
    const child = spawn(process.execPath, [MAIN, 'ig'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    children.push(child);
    return child;
  };
  return {
    spawn: spawnGate,
    start: async (changes) => {
      const child = spawnGate(changes);
      const errors = textOf(child);
      const port = await portOf(child);
      if (port === undefined) throw new Error(`the gate ended before it listened\n${errors()}`);
      const stop = async (): Promise<void> => {
        child.kill('SIGTERM');
        if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
      };
      return { child, errors, url: `http://127.0.0.1:${port}`, stop };
    },
    refusal: async (changes) => {
      const child = spawnGate(changes);
      const errors = textOf(child);
      child.stdout?.resume();
      await once(child, 'close');
      return { code: child.exitCode, text: errors() };
    },
    drop: async () => {
      for (const child of children.splice(0)) {
        if (child.exitCode !== null || child.signalCode !== null) continue;
        child.kill('SIGKILL');
        await once(child, 'exit');
      }
    },
  };
}

function textOf(child: ChildProcess): () => string {
  let text = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    text += chunk.toString('utf8');
  });
  return () => text;
}

async function portOf({ stdout }: ChildProcess): Promise<string | undefined> {
  if (stdout === null) throw new Error('the gate has no output');
  for await (const line of createInterface({ input: stdout })) {
    const port = /"ig_port":(\d+)/.exec(line)?.[1];
    if (port === undefined) continue;
    stdout.resume();
    return port;
  }
  return undefined;
}

const environment = (world: GateWorld): Readonly<Record<string, string>> => ({
  ENVIRONMENT: 'embedded',
  REQUIRED_PLATFORM_RUN_ID: RUN,
  IMAGE_DIGEST: `sha256:${'0'.repeat(64)}`,
  RUN_CONFIG_DIGEST: runConfigDigest(),
  SERVICE_RELEASE_ID: 'git-test',
  TASK_ARN: 'embedded:task/ig/test',
  OBJECT_STORE_URL: world.objects.url,
  S3_ORACLE_BUCKET: 'oracle',
  S3_ARCHIVE_BUCKET: 'archive',
  S3_QUARANTINE_BUCKET: 'quarantine',
  S3_EVIDENCE_BUCKET: 'evidence',
  PARAMETERS_URL: world.parametersUrl,
  SSM_DB_DSN_PATH: '/t/dsn',
  SSM_CONFLUENT_BOOTSTRAP_PATH: '/t/bootstrap',
  SSM_CONFLUENT_API_KEY_PATH: '/t/user',
  SSM_CONFLUENT_API_SECRET_PATH: '/t/secret',
  SSM_IG_API_KEY_PATH: KEY_MAP_PATH,
  IG_PORT: '0',
  IG_PUBLISH_TIMEOUT_MS: '3000',
  IG_RECONCILE_INTERVAL_MS: '300',
});
