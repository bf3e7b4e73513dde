import { isPlatformError, PlatformError } from '@spine-green/evidence-schemas';
import type { EngineRunReceiptV1 } from '@spine-green/evidence-schemas/documents/engine_run_receipt.v1';
import {
  isScenarioId,
  parseRunReceipt,
  RUN_RECEIPT_NAME,
  type S3Prefix,
  sourceOf,
  type WorldKey,
  worldKeyOf,
} from '../../../events/engine-run.ts';
import type { Output } from '../../../events/outputs.ts';
import {
  listAll,
  type ObjectStore,
  type StoredObject,
  type StoredVersion,
} from '../../../substrate/object-store/port.ts';

/** An engine run in a store; everything of this service is relative to it. */
export interface EngineRun {
  readonly store: ObjectStore;
  readonly root: S3Prefix;
}

/** Newest version of an object below the root; undefined when there is none. */
export async function findObject({ store, root }: EngineRun, name: string): Promise<StoredObject | undefined> {
  try {
    return await store.get(root.bucket, `${root.prefix}/${name}`);
  } catch (error) {
    if (isPlatformError(error, 'E_OBJECT_NOT_FOUND')) return undefined;
    throw error;
  }
}

/** Throws RUN_RECEIPT_UNREADABLE, RUN_RECEIPT_INVALID or WORLD_KEY_MISSING. */
export async function readRunReceipt(run: EngineRun): Promise<EngineRunReceiptV1> {
  const stored = await findObject(run, RUN_RECEIPT_NAME);
  if (stored === undefined) {
    throw new PlatformError('RUN_RECEIPT_UNREADABLE', `${run.root.uri} has no ${RUN_RECEIPT_NAME}`);
  }
  return parseRunReceipt(stored.body);
}

/** The pinned scenario, or the only one under the run. Throws SCENARIO_ID_MISSING or SCENARIO_ID_AMBIGUOUS. */
export async function readScenarioId(run: EngineRun, pinned: string): Promise<string> {
  return chooseScenario(pinned, pinned === '' ? await listScenarios(run) : []);
}

export function chooseScenario(pinned: string, candidates: readonly string[]): string {
  if (pinned !== '') {
    if (!isScenarioId(pinned)) throw new PlatformError('SCENARIO_ID_MISSING', 'the pinned scenario id is malformed');
    return pinned;
  }
  const [only, ...others] = [...new Set(candidates)].sort();
  if (only === undefined) throw new PlatformError('SCENARIO_ID_MISSING', 'no output has a scenario partition');
  if (others.length > 0) throw new PlatformError('SCENARIO_ID_AMBIGUOUS', [only, ...others].join(', '));
  return only;
}

/** World key of the run. Throws as `readRunReceipt` and `readScenarioId`. */
export async function readWorld(run: EngineRun, pinnedScenario: string): Promise<World> {
  const receipt = await readRunReceipt(run);
  return { receipt, key: worldKeyOf(receipt, await readScenarioId(run, pinnedScenario)) };
}

export interface World {
  readonly receipt: EngineRunReceiptV1;
  readonly key: WorldKey;
}

/** Source parts of an output in key order; empty when there are none. */
export async function listSource(run: EngineRun, output: Output, world: WorldKey): Promise<readonly StoredVersion[]> {
  const pattern = sourceOf(run.root, output, world);
  const parts: StoredVersion[] = [];
  for await (const object of listAll(run.store, run.root.bucket, pattern.prefix)) {
    if (pattern.matches(object.key)) parts.push(object);
  }
  return parts;
}

async function listScenarios({ store, root }: EngineRun): Promise<readonly string[]> {
  const found = new Set<string>();
  for await (const { key } of listAll(store, root.bucket, `${root.prefix}/data/`)) {
    const match = /\/scenario_id=([^/]+)\/part-[^/]*\.parquet$/.exec(key);
    if (match?.[1] !== undefined && isScenarioId(match[1])) found.add(match[1]);
  }
  return [...found];
}
