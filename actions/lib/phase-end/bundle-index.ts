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
import { phaseDefinitions } from '../definition/phase-definition.ts';
import { executionPlace } from '../run/execution.ts';
import type { LaneContext } from '../run/lane.ts';
import { namesKey } from './key-pattern.ts';
import type { PhaseResults } from './results.ts';

type Entry = BundleIndexV1['entries'][number];
type AppendOnlySet = BundleIndexV1['append_only_sets'][number];

/** Objects that come by the thousand are held by one digest over the whole set (04, section 6.2). */
const SET_PREFIXES = ['ig/receipts/', 'ig/reconciliation/', 'obs/governance/events/', 'obs/reporter_lock/'];
const INDEX_NAME = 'bundle_index.json';

/**
 * Indexes every object of the phase execution and, once a run exists, of the run. An object that no contract names is
 * listed too: what is not in the index does not belong to the bundle.
 */
export async function writeBundleIndex(context: LaneContext, results: PhaseResults): Promise<BundleIndexV1> {
  const { plan_phase } = context.definition;
  const execution = executionPlace(context.substrate, plan_phase, context.executionId);
  const index = await writeIndex(context, results, execution, 'execution');
  if (context.platformRunId === undefined) return index;
  await writeIndex(context, results, { family: 'run', platform_run_id: context.platformRunId }, 'run');
  return index;
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
  const { entries, sets } = await collect(context, evidencePrefix(place), scope);
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
      entries.push(entryOf(object, name, scope, context));
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
