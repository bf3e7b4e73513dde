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
import { phaseDefinitions } from '../definition/phase-definition.ts';
import { executionPlace } from '../run/execution.ts';
import type { LaneContext } from '../run/lane.ts';
import type { Session } from '../run/session.ts';
import { namesKey } from './key-pattern.ts';
import type { PhaseResults } from './results.ts';

type Entry = BundleIndexV1['entries'][number];
type AppendOnlySet = BundleIndexV1['append_only_sets'][number];

/** Objects that come by the thousand are held by one digest over the whole set (04, section 6.2). */
const SET_PREFIXES = ['ig/receipts/', 'ig/reconciliation/', 'obs/governance/events/', 'obs/reporter_lock/'];
const INDEX_NAME = 'bundle_index.json';

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
  const run = place === undefined ? undefined : await writeIndex(context, results, place, 'run');
  const own = await writeIndex(context, results, execution, 'execution');
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
  place: EvidencePlace,
  scope: 'run' | 'execution',
): Promise<BundleIndexV1> {
  const { session, executionId, platformRunId } = context;
  const key = evidenceKey(place, INDEX_NAME);
  const previous = await findIndex(context, key);
  const own = await collect(context, evidencePrefix(place), scope);
  const beside = scope === 'run' ? await besideRun(context) : { entries: await runIndexEntries(context), sets: [] };
  const entries = [...own.entries, ...beside.entries].sort((a, b) => (a.key < b.key ? -1 : 1));
  const sets = [...own.sets, ...beside.sets];
  const index = {
    schema: 'fp.bundle_index.v1',
    scope,
    substrate: context.substrate,
    platform_run_id: platformRunId ?? 'N/A',
    ...(scope === 'execution' ? { execution_id: executionId } : {}),
    entries,
    append_only_sets: sets,
    root_sha256: digestOf({ entries, append_only_sets: sets }),
    prev_root_sha256: previous?.document.root_sha256 ?? null,
    completeness: completenessOf(context, results),
    written_at_utc: nowUtc(session.clock),
  } as BundleIndexV1;
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
  prefix: string,
  scope: 'run' | 'execution',
): Promise<{ entries: Entry[]; sets: AppendOnlySet[] }> {
  const entries: Entry[] = [];
  const sets = new Map<string, SetTally>();
  const { bucket } = context.session.evidence;
  for await (const object of listAll(context.session.store, bucket, prefix)) {
    const name = object.key.slice(prefix.length);
    const set = SET_PREFIXES.find((start) => name.startsWith(start));
    if (name === INDEX_NAME) continue;
    if (set === undefined) {
      entries.push(entryOf(object, name, scope, context));
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

/** Archive and quarantine of the run as sets, and what seals the world that it streamed. */
async function besideRun(context: LaneContext): Promise<{ entries: Entry[]; sets: AppendOnlySet[] }> {
  const { session, platformRunId } = context;
  const { buckets } = session.config;
  const sets: AppendOnlySet[] = [];
  for (const family of ['archive', 'quarantine'] as const) {
    const prefix = evidencePrefix({ family, platform_run_id: platformRunId ?? '' });
    let tally: SetTally | undefined;
    for await (const object of listAll(session.store, buckets[family], prefix)) tally = counted(tally, object);
    if (tally !== undefined) sets.push(setOf(buckets[family], prefix, tally));
  }
  const entries: Entry[] = [];
  for await (const object of listAll(session.store, buckets.oracle, '')) {
    if (SEALING.test(object.key)) entries.push({ ...entryOf(object, object.key, 'run', context), class: 'D' });
  }
  return { entries, sets };
}

/** Of a world, a bundle holds what seals it. */
const SEALING = /(_manifest|_SEALED|_receipt)\.json$/;

async function runIndexEntries(context: LaneContext): Promise<Entry[]> {
  const { session, platformRunId } = context;
  if (platformRunId === undefined) return [];
  const key = evidenceKey({ family: 'run', platform_run_id: platformRunId }, INDEX_NAME);
  const object = await session.store.head(session.evidence.bucket, key);
  return object === undefined ? [] : [{ ...entryOf(object, INDEX_NAME, 'run', context), class: 'D' }];
}

/** An object that no contract names is derived at the run root, where services keep their health, and final elsewhere. */
function entryOf(object: StoredVersion, name: string, scope: 'run' | 'execution', context: LaneContext): Entry {
  const definitions = scope === 'run' ? phaseDefinitions() : [context.definition];
  const base = scope === 'run' ? 'run' : 'exec';
  const row = definitions
    .flatMap((definition) => definition.evidence_contract)
    .find((one) => one.base === base && namesKey(one.key_pattern, name));
  return {
    key: object.key,
    bucket: object.bucket,
    version_id: object.versionId,
    sha256: object.sha256,
    size: object.size_bytes,
    class: row?.class ?? (scope === 'run' ? 'D' : 'G'),
    writer: row?.writer ?? context.definition.plan_phase,
    phase_id: row?.phase_id ?? context.definition.phase_ids[0] ?? 'pre-P(-1)',
    required: row?.required ?? false,
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
