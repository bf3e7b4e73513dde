import { isPlatformError, PlatformError } from '@spine-green/evidence-schemas';
import { SeedSnapshotV1 } from '@spine-green/evidence-schemas/documents/seed_snapshot.v1';
import { nowUtc } from '../../../kernel/clock.ts';
import { forEachLimited } from '../../../kernel/concurrency.ts';
import { writeDerived } from '../../../observability/writer.ts';
import { type JobContext, oracleKey } from '../evidence.ts';
import { contentIndexDigest } from '../layout/content-index.ts';
import type { EngineRun } from '../layout/read.ts';
import { findUnverified, planSeed, type SeedPlan, type SeedStep } from './plan.ts';
import { listKeys, readSeedFacts } from './read.ts';
import type { SeedFailure } from './types.ts';

const COPIES_MAX = 32;
const IGNORED_TOLD_MAX = 200;

export interface SeedRequest {
  readonly source: EngineRun;
  readonly target: EngineRun;
  readonly outputIds: readonly string[];
  /** Empty: the only scenario of the source. */
  readonly scenarioId: string;
  /** Pre-staged input is proven to be there and never copied. */
  readonly inletMode: 'external_pre_staged' | 's3_to_s3_seed';
}

/**
 * Brings an engine run under the target root with server-side copies and records what it did (11, section 1.3).
 * Repeatable: equal objects are skipped. Throws the code of the first failure after the snapshot is written.
 */
export async function seed(request: SeedRequest, context: JobContext): Promise<SeedSnapshotV1> {
  const started = nowUtc(context.clock);
  const work = await plan(request);
  const result = work.failures.length > 0 ? { copied: new Set<string>(), failures: [] } : await perform(request, work);
  const snapshot = describe(request, context, { started, work, ...result });
  await writeDerived(context.evidence, oracleKey(context, 'seed_snapshot.json'), SeedSnapshotV1, snapshot);
  const [first] = snapshot.failures;
  const failure = [...work.failures, ...result.failures][0];
  if (failure !== undefined) {
    throw new PlatformError(failure.code, `${first?.detail} (${snapshot.failures.length} failures in all)`);
  }
  return snapshot;
}

async function plan(request: SeedRequest): Promise<SeedPlan> {
  try {
    const plan = planSeed(await readSeedFacts(request));
    const absent = plan.steps.find(({ action }) => action === 'copy');
    if (request.inletMode === 's3_to_s3_seed' || absent === undefined) return plan;
    return failed({ code: 'SEED_SOURCE_MISSING', detail: `${absent.object.key} is not staged` });
  } catch (error) {
    if (!isPlatformError(error)) throw error;
    return failed({ code: error.code, detail: error.message.replace(`${error.code}: `, '') });
  }
}

const failed = (failure: SeedFailure): SeedPlan => ({ steps: [], failures: [failure], ignored: [] });

interface Performed {
  readonly copied: ReadonlySet<string>;
  readonly failures: readonly SeedFailure[];
}

/** The run receipt goes last and only over a destination that was read back and found equal. */
async function perform(request: SeedRequest, { steps }: SeedPlan): Promise<Performed> {
  const copied = new Set<string>();
  const failures: SeedFailure[] = [];
  const copyAll = (chosen: readonly SeedStep[]): Promise<void> =>
    forEachLimited(chosen, COPIES_MAX, async (step) => {
      const failure = await copyOne(request, step);
      if (failure === undefined) copied.add(step.object.key);
      else failures.push(failure);
    });
  const body = steps.slice(0, -1);
  await copyAll(body.filter(({ action }) => action === 'copy'));
  failures.push(...(await unverified(request, body)));
  if (failures.length > 0) return { copied, failures };
  await copyAll(steps.slice(-1).filter(({ action }) => action === 'copy'));
  failures.push(...(await unverified(request, steps)));
  return { copied, failures };
}

async function copyOne({ source, target }: SeedRequest, { object }: SeedStep): Promise<SeedFailure | undefined> {
  const from = { bucket: source.root.bucket, key: `${source.root.prefix}/${object.key}` };
  const to = { bucket: target.root.bucket, key: `${target.root.prefix}/${object.key}` };
  try {
    const { sha256 } = await target.store.copy(from, to);
    if (sha256 === object.checksum) return undefined;
    return { code: 'SEED_SOURCE_CHANGED', detail: `${object.key} was copied with ${sha256}` };
  } catch (error) {
    if (isPlatformError(error, 'E_OBJECT_NOT_FOUND')) return { code: 'SEED_SOURCE_CHANGED', detail: error.message };
    // Another seed of the same run was faster; whether its object is equal is decided by reading it back.
    if (isPlatformError(error, 'E_OBJECT_EXISTS')) return undefined;
    throw error;
  }
}

async function unverified({ target }: SeedRequest, steps: readonly SeedStep[]): Promise<readonly SeedFailure[]> {
  const held = await listKeys(target.store, target.root);
  return findUnverified(steps, held).map((key) => ({
    code: 'SEED_DESTINATION_CONFLICT',
    detail: `${key} holds ${held.get(key)?.checksum ?? 'nothing'} after the copy`,
  }));
}

interface Outcome extends Performed {
  readonly started: string;
  readonly work: SeedPlan;
}

function describe(request: SeedRequest, context: JobContext, outcome: Outcome): SeedSnapshotV1 {
  const { work, copied, started } = outcome;
  const failures = [...work.failures, ...outcome.failures];
  const objects = work.steps.map(({ object, action }) => ({
    ...object,
    checksum_algo: 'sha256' as const,
    action:
      action === 'skip' ? ('skipped' as const) : copied.has(object.key) ? ('copied' as const) : ('failed' as const),
  }));
  const ended = nowUtc(context.clock);
  return {
    platform_run_id: context.platformRunId,
    written_at_utc: ended,
    inlet_mode: request.inletMode,
    source_uri: request.source.root.uri,
    target_uri: request.target.root.uri,
    objects,
    object_count: objects.length,
    byte_count: objects.reduce((sum, { size }) => sum + size, 0),
    content_index_digest: contentIndexDigest(work.steps.map(({ object }) => object)),
    copied: copied.size,
    skipped: objects.filter(({ action }) => action === 'skipped').length,
    source_object_count: work.steps.length + work.ignored.length,
    ignored: work.ignored.slice(0, IGNORED_TOLD_MAX).map(({ key, reason }) => ({ key: key.slice(0, 1024), reason })),
    ignored_count: work.ignored.length,
    failures: failures.slice(0, 20).map(({ code, detail }) => ({ code, detail: detail.slice(0, 512) })),
    verified: failures.length === 0,
    verdict: failures.length === 0 ? 'PASS' : 'FAIL',
    started_at_utc: started,
    ended_at_utc: ended,
    task_arn: context.taskArn,
  };
}
