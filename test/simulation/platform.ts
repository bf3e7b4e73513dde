import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { handle, sha256Hex32 } from '@spine-green/evidence-schemas';
import { StreamSortReceiptV1 } from '@spine-green/evidence-schemas/documents/stream_sort_receipt.v1';
import { type ModeName, taskFamilyOf } from '@spine-green/runtime/catalog';
import { findS3Prefix, type S3Prefix, SORT_RECEIPT_NAME, viewPrefix } from '@spine-green/runtime/events/engine-run';
import { requiredOutputIds } from '@spine-green/runtime/events/outputs';
import { readEvidence } from '@spine-green/runtime/evidence/read';
import { nowUtc, systemClock } from '@spine-green/runtime/kernel/clock';
import { runConfigDigest } from '@spine-green/runtime/run-config';
import { openCompute } from '@spine-green/runtime/substrate/compute/open';
import type { Compute, TaskSpec } from '@spine-green/runtime/substrate/compute/port';
import { openImageRegistry } from '@spine-green/runtime/substrate/image/open';
import { openObjectStore } from '@spine-green/runtime/substrate/object-store/open';
import { openParameters } from '@spine-green/runtime/substrate/parameters/open';
import { type EmbeddedStack, startEmbeddedStack } from '@spine-green/runtime/substrate/stack/embedded';
import { ciIdentity } from '../../actions/lib/io/inputs.ts';
import { imageFiles } from '../../actions/m1-packaging/image.ts';
import { windowOf } from '../../actions/m6-ingress/facts/scenario-job.ts';
import { parseOptions } from '../../actions/rehearsal/options.ts';
import { prepareWorkplace, type Workplace } from '../../actions/rehearsal/workplace.ts';
import { generateWorld, importWorld, type World } from '../../actions/rehearsal/world.ts';
import { through } from '../support/servers/tcp-proxy.ts';
import { type StepProxy, startStepProxy } from './steps/step-proxy.ts';

/** The real platform on this machine, with a sealed and sorted world, ready for its scenario run. */
export interface Platform {
  readonly workplace: Workplace;
  readonly stack: EmbeddedStack;
  readonly compute: Compute;
  readonly world: World;
  readonly root: S3Prefix;
  readonly imageDigest: string;
  readonly platformRunId: string;
  readonly scenarioRunId: string;
  /** Rows of all stream views. */
  readonly events: number;
  /** The task that runs a mode of the image for this run. */
  readonly spec: (mode: ModeName, environment?: Readonly<Record<string, string>>) => TaskSpec;
  /** Runs a job to its end; throws with its last lines when it ends with another code than 0. */
  readonly job: (mode: ModeName, environment?: Readonly<Record<string, string>>) => Promise<void>;
  /** On the line to the database, where the options ask for it. */
  readonly steps: StepProxy | undefined;
  readonly down: () => Promise<void>;
}

export interface PlatformOptions {
  /** Folder of an engine run; absent, a world of this many flows is made from the seed. */
  readonly world: string | undefined;
  readonly flows: number;
  readonly seed: number;
  readonly days: number | undefined;
  readonly out: string;
  /** Server settings of the database over ours, by name. */
  readonly databaseSettings?: Readonly<Record<string, string>>;
  /** Everybody reaches database and log through a proxy that sees their durable steps. */
  readonly stepsWatched?: boolean;
  readonly say: (line: string) => void;
}

const SECRET_PATHS = [
  'SSM_DB_DSN_PATH',
  'SSM_CONFLUENT_BOOTSTRAP_PATH',
  'SSM_CONFLUENT_API_KEY_PATH',
  'SSM_CONFLUENT_API_SECRET_PATH',
  'SSM_IG_API_KEY_PATH',
] as const;
const EQUIVALENCE_KEY = 'e'.repeat(64);
const JOB_MS_MAX = 1_800_000;
const LOG_LINES = 5;

export async function startPlatform(options: PlatformOptions): Promise<Platform> {
  const workplace = await prepareWorkplace(options.out);
  const imageDigest = await buildImage(workplace);
  const stack = await startEmbeddedStack({
    folder: workplace.state,
    scratch: workplace.scratch,
    ...(options.databaseSettings === undefined ? {} : { databaseSettings: options.databaseSettings }),
  });
  let steps: StepProxy | undefined;
  const down = async (): Promise<void> => {
    await stack.down();
    await steps?.close();
  };
  try {
    if (options.stepsWatched === true) steps = await watchSteps(stack, workplace);
    const compute = openCompute(workplace.config.compute_url);
    const platformRunId = `platform_${nowUtc(systemClock).slice(0, 19).replace(/[-:]/g, '')}Z`;
    const common = commonEnvironment(workplace, platformRunId);
    const spec: Platform['spec'] = (mode, environment = {}) => ({
      family: taskFamilyOf(mode, handle('NAME_PREFIX')),
      imageDigest,
      command: [mode],
      environment: { ...common, ...environment },
    });
    const job: Platform['job'] = (mode, environment) => runJob(compute, spec(mode, environment), options.say);
    await job('db-migrate');
    const world = await worldOf(options, workplace, spec('oracle-world'));
    const root = rootOf(workplace, world);
    await prepareViews(job, options, world, root, workplace);
    const events = (await sortReceipts(workplace, root)).reduce((sum, { output_count }) => sum + output_count, 0);
    const scenarioRunId = sha256Hex32(`sr_run|${EQUIVALENCE_KEY}`);
    const identity = { imageDigest, platformRunId, scenarioRunId, events };
    return { workplace, stack, compute, world, root, ...identity, spec, job, steps, down };
  } catch (error) {
    await down();
    throw error;
  }
}

/** Publishes READY: after this the producer may stream. */
export async function announce({ job, root, workplace, world }: Platform): Promise<void> {
  const window = windowOf(await sortReceipts(workplace, root));
  await job('sr', {
    ORACLE_ENGINE_RUN_ROOT: root.uri,
    ORACLE_SCENARIO_ID: world.scenarioId,
    SR_LAUNCH_REF: 'simulation/1',
    SR_RUN_EQUIVALENCE_KEY: EQUIVALENCE_KEY,
    SR_MANIFEST_FINGERPRINT: world.manifestFingerprint,
    SR_PARAMETER_HASH: world.parameterHash,
    SR_SEED: world.seed,
    SR_WINDOW_START_UTC: window.startUtc,
    SR_WINDOW_END_UTC: window.endUtc,
  });
}

/** Leads whoever reads these parameters from now on through the proxy. */
async function watchSteps({ postgres }: EmbeddedStack, { config }: Workplace): Promise<StepProxy> {
  const steps = await startStepProxy(postgres.port);
  const parameters = openParameters(config.parameters_url);
  for (const path of [handle('SSM_DB_DSN_PATH'), handle('SSM_CONFLUENT_BOOTSTRAP_PATH')]) {
    const address = (await parameters.get(path)).value.reveal();
    await parameters.put(path, through(address, steps));
  }
  return steps;
}

async function buildImage({ config }: Workplace): Promise<string> {
  const scratch = await mkdtemp(join(tmpdir(), 'simulation-image-'));
  try {
    const registry = openImageRegistry(config.image_registry_url);
    return (await registry.build(await imageFiles(scratch))).digest;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

const commonEnvironment = ({ config }: Workplace, platformRunId: string): Readonly<Record<string, string>> => ({
  ENVIRONMENT: config.substrate,
  OBJECT_STORE_URL: config.object_store_url,
  PARAMETERS_URL: config.parameters_url,
  S3_ORACLE_BUCKET: config.buckets.oracle,
  S3_ARCHIVE_BUCKET: config.buckets.archive,
  S3_QUARANTINE_BUCKET: config.buckets.quarantine,
  S3_EVIDENCE_BUCKET: config.buckets.evidence,
  SERVICE_RELEASE_ID: `git-${ciIdentity().workflow_sha}`,
  REQUIRED_PLATFORM_RUN_ID: platformRunId,
  RUN_CONFIG_DIGEST: runConfigDigest(),
  ...Object.fromEntries(SECRET_PATHS.map((key) => [key, handle(key)])),
});

async function runJob(compute: Compute, spec: TaskSpec, say: (line: string) => void): Promise<void> {
  const started = performance.now();
  const { exitCode, taskArn } = await compute.runJob(spec, { timeoutMs: JOB_MS_MAX });
  if (exitCode !== 0) {
    const lines = await compute.logs(taskArn, LOG_LINES);
    throw new Error(`${spec.family} ended with ${exitCode}: ${lines.join(' ')}`);
  }
  say(`${spec.family} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

async function worldOf(options: PlatformOptions, workplace: Workplace, task: TaskSpec): Promise<World> {
  if (options.world !== undefined) return importWorld(options.world, workplace);
  const wanted = parseOptions(['--flows', String(options.flows), '--seed', String(options.seed)]);
  return generateWorld(workplace, wanted, task);
}

function rootOf({ config }: Workplace, { namespace, engineRunId }: World): S3Prefix {
  const root = findS3Prefix(`s3://${config.buckets.oracle}/oracle-store/${namespace}/${engineRunId}`);
  if (root === undefined) throw new Error(`${engineRunId} gives no prefix`);
  return root;
}

/** Seed, seal, sort and check, by the platform's own jobs. */
async function prepareViews(
  job: Platform['job'],
  { days }: PlatformOptions,
  world: World,
  root: S3Prefix,
  { config }: Workplace,
): Promise<void> {
  const oracle = { ORACLE_ENGINE_RUN_ROOT: root.uri, ORACLE_SCENARIO_ID: world.scenarioId };
  await job('oracle-seed', {
    ...oracle,
    ORACLE_SEED_SOURCE_URI: `s3://${config.buckets.source}/${world.sourcePrefix}`,
  });
  await job('oracle-pack', oracle);
  for (const outputId of requiredOutputIds) {
    const slice = { STREAM_SORT_SLICE_DAYS: String(days ?? 0) };
    await job('oracle-stream-sort', { ...oracle, ...slice, ORACLE_OUTPUT_ID: outputId });
  }
  await job('oracle-checker', oracle);
}

function sortReceipts({ config }: Workplace, root: S3Prefix): Promise<readonly StreamSortReceiptV1[]> {
  const target = { store: openObjectStore(config.object_store_url), bucket: root.bucket };
  return Promise.all(
    requiredOutputIds.map(async (outputId) => {
      const key = viewPrefix(root, outputId) + SORT_RECEIPT_NAME;
      return (await readEvidence(target, key, StreamSortReceiptV1.parse)).document;
    }),
  );
}
