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
import { type ContractRow, oracleRunRoot } from './contract.ts';
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
 * Indexes every object of the phase execution and, once a run exists, of the run. An object that no contract names is
 * listed too: what is not in the index does not belong to the bundle.
 */
export async function writeBundleIndexes(context: LaneContext, results: PhaseResults): Promise<IndexRoots> {
  const { plan_phase } = context.definition;
  const execution = executionPlace(context.substrate, plan_phase, context.executionId);
  const index = await writeIndex(context, results, execution, 'execution');
  if (context.platformRunId === undefined) return { execution: index.root_sha256, run: null };
  const run = await writeIndex(context, results, { family: 'run', platform_run_id: context.platformRunId }, 'run');
  return { execution: index.root_sha256, run: run.root_sha256 };
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
  const entries = [...own.entries, ...(scope === 'run' ? await oracleEntries(context) : [])];
  const sets = [...own.sets, ...(scope === 'run' ? await bucketSets(context) : [])];
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
  const sets = new Map<string, { count: number; lines: string }>();
  const { bucket } = context.session.evidence;
  for await (const object of listAll(context.session.store, bucket, prefix)) {
    const name = object.key.slice(prefix.length);
    const set = SET_PREFIXES.find((start) => name.startsWith(start));
    if (name === INDEX_NAME) continue;
    if (set === undefined) {
      entries.push(entryOf(object, rowOf(name, scope, context), unnamedIn(scope, context)));
      continue;
    }
    const { count, lines } = sets.get(set) ?? { count: 0, lines: '' };
    sets.set(set, { count: count + 1, lines: `${lines}${object.key}\t${object.sha256}\n` });
  }
  return {
    entries,
    sets: [...sets].map(([set, { count, lines }]) => ({
      prefix: prefix + set,
      bucket,
      object_count: count,
      set_sha256: sha256Hex(lines),
    })),
  };
}

/** What the run left in buckets of its own, each as one set (04, section 6.2). */
async function bucketSets({ session, platformRunId }: LaneContext): Promise<readonly AppendOnlySet[]> {
  const sets: AppendOnlySet[] = [];
  for (const family of ['archive', 'quarantine'] as const) {
    const bucket = session.config.buckets[family];
    const prefix = evidencePrefix({ family, platform_run_id: platformRunId ?? '' });
    let lines = '';
    let count = 0;
    for await (const object of listAll(session.store, bucket, prefix)) {
      lines += `${object.key}\t${object.sha256}\n`;
      count += 1;
    }
    if (count > 0) sets.push({ prefix, bucket, object_count: count, set_sha256: sha256Hex(lines) });
  }
  return sets;
}

/** The seals and manifests of the input that the run was made of; the input itself expires and is not evidence. */
async function oracleEntries(context: LaneContext): Promise<readonly Entry[]> {
  const root = oracleRunRoot(context.ledger);
  const rows = phaseDefinitions()
    .flatMap((definition) => definition.evidence_contract)
    .filter((row) => row.base === 'oracle');
  const entries: Entry[] = [];
  const { store, config } = context.session;
  for await (const object of listAll(store, config.buckets.oracle, root)) {
    const row = rows.find((one) => namesKey(one.key_pattern, object.key.slice(root.length)));
    if (row !== undefined)
      entries.push(entryOf(object, row, { class: 'M', writer: row.writer, phaseId: row.phase_id }));
  }
  return entries;
}

/** The row of the contracts that names an object below its prefix; the definitions in the order of the phases. */
function rowOf(name: string, scope: 'run' | 'execution', { definition }: LaneContext): ContractRow | undefined {
  const definitions = scope === 'run' ? phaseDefinitions() : [definition];
  const base = scope === 'run' ? 'run' : 'exec';
  return definitions
    .flatMap((one) => one.evidence_contract)
    .find((one) => one.base === base && namesKey(one.key_pattern, name));
}

interface Unnamed {
  readonly class: Entry['class'];
  readonly writer: string;
  readonly phaseId: Entry['phase_id'];
}

const entryOf = (object: StoredVersion, row: ContractRow | undefined, unnamed: Unnamed): Entry => ({
  key: object.key,
  bucket: object.bucket,
  version_id: object.versionId,
  sha256: object.sha256,
  size: object.size_bytes,
  class: row?.class ?? unnamed.class,
  writer: row?.writer ?? unnamed.writer,
  phase_id: row?.phase_id ?? unnamed.phaseId,
  required: row?.required ?? false,
  written_at_utc: object.writtenAtUtc,
});

/** An object that no contract names is derived at the run root, where services keep their health, and final elsewhere. */
const unnamedIn = (scope: 'run' | 'execution', { definition }: LaneContext): Unnamed => ({
  class: scope === 'run' ? 'D' : 'G',
  writer: definition.plan_phase,
  phaseId: definition.phase_ids[0] ?? 'pre-P(-1)',
});

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
