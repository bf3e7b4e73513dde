import {
  digestOf,
  type EvidencePlace,
  evidenceKey,
  evidencePrefix,
  isPlatformError,
  sha256Hex,
} from '@spine-green/evidence-schemas';
import { BundleIndexV1 } from '@spine-green/evidence-schemas/documents/bundle_index.v1';
import { readEvidence } from '@spine-green/runtime/evidence/read';
import { replaceEvidence } from '@spine-green/runtime/evidence/write';
import { nowUtc } from '@spine-green/runtime/kernel/clock';
import { listAll, type StoredVersion } from '@spine-green/runtime/substrate/object-store/port';
import { isReadable, observe } from '../checks/fact.ts';
import { executionPlace } from '../run/execution.ts';
import type { LaneContext } from '../run/lane.ts';
import type { Session } from '../run/session.ts';
import { oracleRunRoot } from './contract.ts';
import { INDEX_NAME, type IndexedAs, indexRow } from './index-row.ts';
import { replacedRuns } from './replaced-runs.ts';
import type { PhaseResults } from './results.ts';

type Entry = BundleIndexV1['entries'][number];
type AppendOnlySet = BundleIndexV1['append_only_sets'][number];

/** Objects that come by the thousand are held by one digest over the whole set (04, section 6.2). */
const SET_PREFIXES = ['ig/receipts/', 'ig/reconciliation/', 'obs/governance/events/', 'obs/reporter_lock/'];

type Scope = 'run' | 'execution';

export interface IndexRoots {
  readonly execution: string;
  /** Null before a run exists. */
  readonly run: string | null;
}

/**
 * Indexes every object of the phase execution and, once a run exists, of the run with its archive and quarantine. An
 * object that no contract names is listed too: what is not in the index does not belong to the bundle. The run's index
 * is written first and is an entry of the execution's, whose root the ledger seals.
 */
export async function writeBundleIndexes(context: LaneContext, results: PhaseResults): Promise<IndexRoots> {
  const { plan_phase } = context.definition;
  const execution = executionPlace(context.substrate, plan_phase, context.executionId);
  const { platformRunId } = context;
  const place = platformRunId === undefined ? undefined : ({ family: 'run', platform_run_id: platformRunId } as const);
  const run = place === undefined ? undefined : await writeIndex(context, results, { place, scope: 'run' });
  const own = await writeIndex(context, results, { place: execution, scope: 'execution' });
  return { execution: own.root_sha256, run: run?.root_sha256 ?? null };
}

/** The roots of the stored indexes, made again of their entries; undefined when one cannot be read. */
export async function readIndexRoots(
  { evidence }: Pick<Session, 'evidence'>,
  execution: EvidencePlace,
  runId: string | undefined,
): Promise<IndexRoots | undefined> {
  const rootOf = async (place: EvidencePlace): Promise<string | undefined> => {
    const read = await observe(() => readEvidence(evidence, evidenceKey(place, INDEX_NAME), BundleIndexV1.parse));
    if (!isReadable(read)) return undefined;
    const { entries, append_only_sets } = read.value.document;
    return digestOf({ entries, append_only_sets });
  };
  const own = await rootOf(execution);
  const run = runId === undefined ? null : await rootOf({ family: 'run', platform_run_id: runId });
  return own === undefined || run === undefined ? undefined : { execution: own, run };
}

async function writeIndex(
  context: LaneContext,
  results: PhaseResults,
  { place, scope }: { readonly place: EvidencePlace; readonly scope: Scope },
): Promise<BundleIndexV1> {
  const { session, executionId, platformRunId } = context;
  const key = evidenceKey(place, INDEX_NAME);
  const previous = await findIndex(context, key);
  const own = await collect(context, { prefix: evidencePrefix(place), scope }, key);
  const parts = [own, ...(scope === 'run' ? await aroundRun(context) : await aroundExecution(context))];
  const entries = parts.flatMap((part) => part.entries).sort((a, b) => (a.key < b.key ? -1 : 1));
  const sets = parts.flatMap((part) => part.sets);
  const index: BundleIndexV1 = {
    schema: 'fp.bundle_index.v1',
    substrate: context.substrate,
    platform_run_id: platformRunId ?? 'N/A',
    ...(scope === 'execution' ? { scope, execution_id: executionId } : { scope }),
    entries,
    append_only_sets: sets,
    root_sha256: digestOf({ entries, append_only_sets: sets }),
    prev_root_sha256: previous?.document.root_sha256 ?? null,
    completeness: completenessOf(context, results),
    written_at_utc: nowUtc(session.clock),
  };
  await replaceEvidence(session.evidence, key, BundleIndexV1, index, previous?.versionId);
  return index;
}

async function findIndex({ session }: LaneContext, key: string) {
  try {
    return await readEvidence(session.evidence, key, BundleIndexV1.parse);
  } catch (error) {
    if (isPlatformError(error, 'E_OBJECT_NOT_FOUND')) return undefined;
    throw error;
  }
}

async function collect(
  context: LaneContext,
  { prefix, scope }: { readonly prefix: string; readonly scope: Scope },
  /** The index itself, which cannot list itself. */
  ownIndex?: string,
): Promise<Indexed> {
  const entries: Entry[] = [];
  const sets = new Map<string, SetTally>();
  const { bucket } = context.session.evidence;
  for await (const object of listAll(context.session.store, bucket, prefix)) {
    const name = object.key.slice(prefix.length);
    const set = SET_PREFIXES.find((start) => name.startsWith(start));
    if (object.key === ownIndex) continue;
    if (set === undefined) {
      entries.push(entryOf(context, object, { family: scope, name }));
      continue;
    }
    sets.set(set, counted(sets.get(set), object));
  }
  return { entries, sets: [...sets].map(([set, tally]) => setOf(bucket, prefix + set, tally)) };
}

interface SetTally {
  readonly count: number;
  readonly lines: string;
  readonly newest: string;
}

const counted = (tally: SetTally | undefined, { key, sha256, writtenAtUtc }: StoredVersion): SetTally => ({
  count: (tally?.count ?? 0) + 1,
  lines: `${tally?.lines ?? ''}${key}\t${sha256}\n`,
  newest: tally === undefined || tally.newest < writtenAtUtc ? writtenAtUtc : tally.newest,
});

const setOf = (bucket: string, prefix: string, { count, lines, newest }: SetTally): AppendOnlySet => ({
  prefix,
  bucket,
  object_count: count,
  as_of_utc: newest,
  set_sha256: sha256Hex(lines),
});

interface Indexed {
  readonly entries: Entry[];
  readonly sets: AppendOnlySet[];
}

/** Archive and quarantine of the run, what seals the world that it streamed, and the runs that it took the place of. */
async function aroundRun(context: LaneContext): Promise<readonly Indexed[]> {
  const { session, ledger, platformRunId } = context;
  const { oracle } = session.config.buckets;
  const entries: Entry[] = [];
  for await (const object of listAll(session.store, oracle, oracleRunRoot(ledger))) {
    if (SEALING.test(object.key)) entries.push(entryOf(context, object, { family: 'oracle', name: object.key }));
  }
  const replaced = (await replacedRuns(session, ledger)).filter((runId) => runId !== platformRunId);
  const others = replaced.map((runId) =>
    collect(context, { prefix: evidencePrefix({ family: 'run', platform_run_id: runId }), scope: 'run' }),
  );
  const runs = [...replaced, ...(platformRunId === undefined ? [] : [platformRunId])];
  const sets = await Promise.all(runs.map((runId) => bucketSets(context, runId)));
  return [{ entries, sets: sets.flat() }, ...(await Promise.all(others))];
}

/** What a run left in buckets of its own, each as one set (04, section 6.2). */
async function bucketSets({ session }: LaneContext, runId: string): Promise<AppendOnlySet[]> {
  const sets: AppendOnlySet[] = [];
  for (const family of ['archive', 'quarantine'] as const) {
    const bucket = session.config.buckets[family];
    const prefix = evidencePrefix({ family, platform_run_id: runId });
    let tally: SetTally | undefined;
    for await (const object of listAll(session.store, bucket, prefix)) tally = counted(tally, object);
    if (tally !== undefined) sets.push(setOf(bucket, prefix, tally));
  }
  return sets;
}

/** The run's index, and the executions of the phase that this one took the place of. */
async function aroundExecution(context: LaneContext): Promise<readonly Indexed[]> {
  const { definition, ledger, executionId, substrate } = context;
  const { plan_phase: phase } = definition;
  const replaced = ledger.phases[phase].executions.filter((one) => one !== executionId);
  const others = replaced.map((one) =>
    collect(context, { prefix: evidencePrefix(executionPlace(substrate, phase, one)), scope: 'execution' }),
  );
  return [{ entries: await runIndexEntries(context), sets: [] }, ...(await Promise.all(others))];
}

/** Of a world, a bundle holds what seals it. */
const SEALING = /(_manifest|_SEALED|_receipt)\.json$/;

async function runIndexEntries(context: LaneContext): Promise<Entry[]> {
  const { session, platformRunId } = context;
  if (platformRunId === undefined) return [];
  const key = evidenceKey({ family: 'run', platform_run_id: platformRunId }, INDEX_NAME);
  const object = await session.store.head(session.evidence.bucket, key);
  return object === undefined ? [] : [entryOf(context, object, { family: 'run', name: INDEX_NAME })];
}

function entryOf({ definition }: LaneContext, object: StoredVersion, place: Pick<IndexedAs, 'family' | 'name'>): Entry {
  return {
    key: object.key,
    bucket: object.bucket,
    version_id: object.versionId,
    sha256: object.sha256,
    size: object.size_bytes,
    ...indexRow({ ...place, phase: definition.plan_phase }),
    written_at_utc: object.writtenAtUtc,
  };
}

function completenessOf(context: LaneContext, results: PhaseResults): BundleIndexV1['completeness'] {
  const phaseId = context.definition.phase_ids.at(-1) ?? 'pre-P(-1)';
  const required = results.committed.filter(({ row }) => row.required).length;
  return {
    [phaseId]: {
      required: required + results.missingEvidence.length,
      present: required,
      missing: [...results.missingEvidence],
    },
  };
}
