import { handle, isPlatformError, PlatformError, sha256Hex } from '@spine-green/evidence-schemas';
import { taskFamilyOf } from '@spine-green/runtime/catalog';
import { parseRunReceipt } from '@spine-green/runtime/events/engine-run';
import { openCompute } from '@spine-green/runtime/substrate/compute/open';
import { importWorld as importFolder } from '@spine-green/runtime/substrate/object-store/import-world';
import { openObjectStore } from '@spine-green/runtime/substrate/object-store/open';
import type { ObjectStore, StoredObject } from '@spine-green/runtime/substrate/object-store/port';
import { endLines, taskEnds } from '../lib/platform/task-ends.ts';
import type { RehearsalOptions } from './options.ts';
import type { Workplace } from './workplace.ts';

/** The sealed input of a run, as it lies in the source bucket. */
export interface World {
  readonly sourcePrefix: string;
  readonly namespace: string;
  readonly engineRunId: string;
  readonly manifestFingerprint: string;
  readonly parameterHash: string;
  readonly scenarioId: string;
  readonly seed: string;
  readonly receiptSha256: string;
}

const NAMESPACE = 'rehearsal';
const SOURCE_PREFIX = 'engine-run';

/** Brings a local engine run into the source bucket, from which the platform's own seed job copies it. */
export async function importWorld(folder: string, { config }: Workplace): Promise<World> {
  const store = openObjectStore(config.object_store_url);
  await importFolder(store, { bucket: config.buckets.source, prefix: SOURCE_PREFIX }, folder);
  return describe(store, config.buckets.source);
}

/** Makes a world with the platform's own job, for machines without data. */
export async function generateWorld(
  workplace: Workplace,
  options: RehearsalOptions,
  task: { imageDigest: string; environment: Record<string, string> },
): Promise<World> {
  const { config } = workplace;
  const compute = openCompute(config.compute_url);
  const spec = {
    family: taskFamilyOf('oracle-world', handle('NAME_PREFIX')),
    imageDigest: task.imageDigest,
    command: ['oracle-world'],
    environment: {
      ...task.environment,
      WORLD_SEED: options.seed,
      WORLD_FLOWS: String(options.flows),
      WORLD_DAYS: String(options.days ?? 3),
      WORLD_TARGET_URI: `s3://${config.buckets.source}/${SOURCE_PREFIX}`,
    },
  };
  const job = await compute.runJob(spec, { timeoutMs: 3_600_000 });
  if (job.exitCode !== 0) {
    const ends = taskEnds();
    await ends.note(compute, job);
    throw new PlatformError('E_WORLD_UNUSABLE', ends.all().flatMap(endLines).join('\n'));
  }
  return describe(openObjectStore(config.object_store_url), config.buckets.source);
}

async function describe(store: ObjectStore, bucket: string): Promise<World> {
  const receipt = await readReceipt(store, bucket);
  const parsed = parseRunReceipt(receipt.body);
  return {
    sourcePrefix: SOURCE_PREFIX,
    namespace: NAMESPACE,
    engineRunId: parsed.run_id,
    manifestFingerprint: parsed.manifest_fingerprint,
    parameterHash: parsed.parameter_hash,
    scenarioId: await scenarioOf(store, bucket),
    seed: String(parsed.seed),
    receiptSha256: sha256Hex(receipt.body),
  };
}

async function readReceipt(store: ObjectStore, bucket: string): Promise<StoredObject> {
  try {
    return await store.get(bucket, `${SOURCE_PREFIX}/run_receipt.json`);
  } catch (error) {
    if (!isPlatformError(error, 'E_OBJECT_NOT_FOUND')) throw error;
    throw new PlatformError('E_WORLD_UNUSABLE', 'it has no run_receipt.json at its top', { cause: error });
  }
}

/** The scenario is a token of the partition paths; a run with several of them has to say which (11, section 3). */
async function scenarioOf(store: ObjectStore, bucket: string): Promise<string> {
  const scenarios = new Set<string>();
  let after: string | undefined;
  do {
    const page = await store.list(bucket, `${SOURCE_PREFIX}/data/`, after === undefined ? {} : { after });
    for (const { key } of page.objects) {
      const found = /\/scenario_id=([^/]+)\//.exec(key)?.[1];
      if (found !== undefined) scenarios.add(found);
    }
    after = page.next;
  } while (after !== undefined);
  const [scenario] = scenarios;
  if (scenario === undefined || scenarios.size > 1) {
    const names = [...scenarios].slice(0, 5).map((name) => JSON.stringify(name));
    throw new PlatformError(
      'E_WORLD_UNUSABLE',
      `it has ${scenarios.size} scenarios (${names.join(', ')}), one is needed`,
    );
  }
  return scenario;
}
