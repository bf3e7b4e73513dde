import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { sha256Hex } from '@spine-green/evidence-schemas';
import type { EngineRunReceiptV1 } from '@spine-green/evidence-schemas/documents/engine_run_receipt.v1';
import type { RunRequestV1 } from '@spine-green/evidence-schemas/documents/run_request.v1';
import { parseRunReceipt, viewPrefix, type WorldKey, worldKeyOf } from '@spine-green/runtime/events/engine-run';
import { requiredOutputIds } from '@spine-green/runtime/events/outputs';
import { systemClock } from '@spine-green/runtime/kernel/clock';
import { createLog } from '@spine-green/runtime/kernel/log';
import { runConfigDigest } from '@spine-green/runtime/run-config';
import { pack } from '@spine-green/runtime/services/oracle/pack/run';
import { seed } from '@spine-green/runtime/services/oracle/seed/run';
import { sortStream } from '@spine-green/runtime/services/oracle/sort/run';
import { makeWorld } from '@spine-green/runtime/services/oracle/world/run';
import { postgresLeases, postgresRegistry } from '@spine-green/runtime/services/scenario-runner/leases';
import { runLedger } from '@spine-green/runtime/services/scenario-runner/ledger';
import { runnerMetrics } from '@spine-green/runtime/services/scenario-runner/metrics';
import { acceptRequest, runIdOf } from '@spine-green/runtime/services/scenario-runner/request';
import { type Runner, type RunOutcome, runScenario } from '@spine-green/runtime/services/scenario-runner/run';
import { openEventLog } from '@spine-green/runtime/substrate/event-log/open';
import type { EventLog } from '@spine-green/runtime/substrate/event-log/port';
import { createParameters, openParameters } from '@spine-green/runtime/substrate/parameters/open';
import { freshOracleStore, type OracleStore, PLATFORM_RUN_ID, SMALL_WORLD } from './oracle.ts';
import { type BusAddress, type FreshDatabase, freshBus, freshDatabase } from './servers/postgres.ts';

export const CONTROL = 'fp.bus.control.v1';
export const EQUIVALENCE_KEY = 'e'.repeat(64);
export const RUN_ID = runIdOf(EQUIVALENCE_KEY);
export const GATE_KEY = 'key of wsp in tests';
const PATHS = {
  dsn: '/fraud-platform/dev_min/db/dsn',
  bootstrap: '/fraud-platform/dev_min/confluent/bootstrap',
  user: '/fraud-platform/dev_min/confluent/api_key',
  password: '/fraud-platform/dev_min/confluent/api_secret',
  gateKeys: '/fraud-platform/dev_min/ig/api_key',
} as const;

/** A world that is made, packed and sorted by the oracle's own jobs. */
export async function sealedWorld(changes: Partial<typeof SMALL_WORLD> = {}, chunkDays = 1): Promise<OracleStore> {
  const oracle = await freshOracleStore();
  await makeWorld(oracle.source, { ...SMALL_WORLD, ...changes }, oracle.limits);
  await seed(oracle.seedRequest(), oracle.context);
  await pack(oracle.packRequest());
  for (const outputId of requiredOutputIds) {
    const request = oracle.sortRequest(outputId);
    await sortStream({ ...request, limits: { ...request.limits, chunkDays } });
  }
  return oracle;
}

/** Everything around one scenario run: a copy of a sealed world, a database, a log and parameters of its own. */
export interface ScenarioWorld {
  readonly oracle: OracleStore;
  readonly world: WorldKey;
  readonly database: FreshDatabase;
  readonly bus: BusAddress;
  readonly eventLog: EventLog;
  readonly request: RunRequestV1;
  readonly runner: (changes?: Partial<Runner>) => Runner;
  readonly announce: (changes?: Partial<RunRequestV1>, runner?: Partial<Runner>) => Promise<RunOutcome>;
  /** Environment of a mode that works on this world. */
  readonly environment: (changes?: Readonly<Record<string, string>>) => Promise<Record<string, string>>;
  readonly drop: () => Promise<void>;
}

export async function scenarioWorld(template: OracleStore): Promise<ScenarioWorld> {
  const [oracle, database, bus] = await Promise.all([freshOracleStore(), freshDatabase(), freshBus()]);
  // Thousands of small files: the system's own copy is several times faster than Node's.
  await promisify(execFile)('cp', ['-a', `${template.root}/.`, oracle.root]);
  const eventLog = openEventLog({ ...bus, clientId: 'test' });
  await eventLog.ensureTopics([{ topic: CONTROL, partitions: 1, retentionMs: 86_400_000 }]);
  const folder = await mkdtemp(join(tmpdir(), 'scenario-'));
  const receipt = await runReceipt(oracle);
  const world = worldKeyOf(receipt, SMALL_WORLD.scenarioId);
  const request = requestOf(world);
  const runner = (changes: Partial<Runner> = {}): Runner => runnerOf(oracle, world, database, eventLog, changes);
  return {
    oracle,
    world,
    database,
    bus,
    eventLog,
    request,
    runner,
    announce: (changes, runnerChanges) => runScenario(runner(runnerChanges), acceptRequest({ ...request, ...changes })),
    environment: (changes = {}) => environmentOf({ oracle, world, database, bus }, folder, changes),
    drop: async () => {
      await eventLog.close();
      await Promise.all([oracle.drop(), database.drop(), rm(folder, { recursive: true, force: true })]);
    },
  };
}

async function runReceipt({ run }: OracleStore): Promise<EngineRunReceiptV1> {
  const { body } = await run.store.get(run.root.bucket, `${run.root.prefix}/run_receipt.json`);
  return parseRunReceipt(body);
}

const requestOf = ({ manifest_fingerprint, parameter_hash, seed, scenario_id }: WorldKey): RunRequestV1 => ({
  run_equivalence_key: EQUIVALENCE_KEY,
  manifest_fingerprint,
  parameter_hash,
  seed,
  scenario: { scenario_id },
  window: {
    window_start_utc: '2026-01-01T00:00:00Z',
    window_end_utc: '2026-02-01T01:00:00.5+01:00',
    window_tz: 'UTC',
  },
  requested_strategy: 'FORCE_REUSE',
  output_ids: [...requiredOutputIds],
});

function runnerOf(
  oracle: OracleStore,
  world: WorldKey,
  { database }: FreshDatabase,
  eventLog: EventLog,
  changes: Partial<Runner>,
): Runner {
  const { store, root } = oracle.run;
  const log = createLog({ component: 'sr', instance_id: 'test', platform_run_id: PLATFORM_RUN_ID }, 'silent');
  return {
    identity: {
      platformRunId: PLATFORM_RUN_ID,
      environment: 'embedded',
      serviceReleaseId: 'git-0123456',
      runConfigDigest: runConfigDigest(),
      imageDigest: `sha256:${'d'.repeat(64)}`,
      taskArn: 'embedded:task/sr/1',
    },
    scope: { root, scenarioId: world.scenario_id, streamViewRoot: `${root.uri}/stream_view/ts_utc` },
    store,
    registry: postgresRegistry(database),
    leases: postgresLeases(database, 'embedded:task/sr/1'),
    ledger: runLedger({
      target: { store, bucket: 'evidence' },
      platformRunId: PLATFORM_RUN_ID,
      runId: RUN_ID,
      clock: systemClock,
    }),
    eventLog,
    controlTopic: CONTROL,
    clock: systemClock,
    metrics: runnerMetrics({ database, platformRunId: PLATFORM_RUN_ID, runId: RUN_ID, log }),
    log,
    ...changes,
  };
}

async function environmentOf(
  { oracle, world, database, bus }: Pick<ScenarioWorld, 'oracle' | 'world' | 'database' | 'bus'>,
  folder: string,
  changes: Readonly<Record<string, string>>,
): Promise<Record<string, string>> {
  const parametersUrl = `file:${folder}/parameters.json`;
  await createParameters(parametersUrl);
  const parameters = openParameters(parametersUrl);
  await parameters.put(PATHS.dsn, database.dsn);
  await parameters.put(PATHS.bootstrap, bus.bootstrap);
  await parameters.put(PATHS.user, bus.user);
  await parameters.put(PATHS.password, bus.password);
  await parameters.put(`${PATHS.gateKeys}/wsp`, GATE_KEY);
  await parameters.put(PATHS.gateKeys, JSON.stringify({ [sha256Hex(GATE_KEY)]: 'wsp' }));
  return {
    ENVIRONMENT: 'embedded',
    REQUIRED_PLATFORM_RUN_ID: PLATFORM_RUN_ID,
    IMAGE_DIGEST: `sha256:${'d'.repeat(64)}`,
    RUN_CONFIG_DIGEST: runConfigDigest(),
    SERVICE_RELEASE_ID: 'git-0123456',
    TASK_ARN: 'embedded:task/test/1',
    OBJECT_STORE_URL: oracle.url,
    S3_ORACLE_BUCKET: 'oracle',
    S3_ARCHIVE_BUCKET: 'archive',
    S3_QUARANTINE_BUCKET: 'quarantine',
    S3_EVIDENCE_BUCKET: 'evidence',
    PARAMETERS_URL: parametersUrl,
    SSM_DB_DSN_PATH: PATHS.dsn,
    SSM_CONFLUENT_BOOTSTRAP_PATH: PATHS.bootstrap,
    SSM_CONFLUENT_API_KEY_PATH: PATHS.user,
    SSM_CONFLUENT_API_SECRET_PATH: PATHS.password,
    SSM_IG_API_KEY_PATH: PATHS.gateKeys,
    ORACLE_ENGINE_RUN_ROOT: oracle.run.root.uri,
    ORACLE_SCENARIO_ID: world.scenario_id,
    SR_RUN_EQUIVALENCE_KEY: EQUIVALENCE_KEY,
    SR_MANIFEST_FINGERPRINT: world.manifest_fingerprint,
    SR_PARAMETER_HASH: world.parameter_hash,
    SR_SEED: world.seed,
    SR_WINDOW_START_UTC: '2026-01-01T00:00:00Z',
    SR_WINDOW_END_UTC: '2026-02-01T00:00:00Z',
    WSP_STREAM_SPEEDUP: '0',
    // What a killed task leaves behind goes with the folder.
    TMPDIR: folder,
    ...changes,
  };
}

/** Key of a document of this run's scenario runner. */
export const srKey = (name: string): string => `evidence/runs/${PLATFORM_RUN_ID}/sr/${name}`;
export const wspKey = (name: string): string => `evidence/runs/${PLATFORM_RUN_ID}/wsp/${name}`;

export async function readJson(
  oracle: OracleStore,
  key: string,
  bucket = 'evidence',
): Promise<Record<string, unknown>> {
  const { body } = await oracle.store.get(bucket, key);
  return JSON.parse(new TextDecoder().decode(body)) as Record<string, unknown>;
}

/** Replaces an object, as somebody who may do so would. */
export async function overwrite(oracle: OracleStore, bucket: string, key: string, body: string): Promise<void> {
  const head = await oracle.store.head(bucket, key);
  if (head === undefined) throw new Error(`no object ${key}`);
  await oracle.store.put(bucket, key, body, { kind: 'replace', versionId: head.versionId });
}

export const viewKey = (oracle: OracleStore, outputId: string, name: string): string =>
  viewPrefix(oracle.run.root, outputId) + name;
