import { evidenceKey, sha256Hex } from '@spine-green/evidence-schemas';
import { BundleIndexV1 } from '@spine-green/evidence-schemas/documents/bundle_index.v1';
import { unpack } from '@spine-green/runtime/evidence/packed';
import { readEvidence } from '@spine-green/runtime/evidence/read';
import { listAll } from '@spine-green/runtime/substrate/object-store/port';
import { isReadable, observe } from '../checks/fact.ts';
import { executionPlace } from '../run/execution.ts';
import { findBound } from './bound.ts';
import { type ContractContext, type ContractPlace, type ContractRow, contractPlace, owedRows } from './contract.ts';
import { keyMatcher } from './key-pattern.ts';

type Entry = Pick<BundleIndexV1['entries'][number], 'bucket' | 'key' | 'version_id' | 'sha256'>;

export interface ReadBack {
  readonly read: number;
  /** Objects that no index lists. */
  readonly absent: readonly string[];
  /** Objects that are there and are not what they have to be. */
  readonly faults: readonly string[];
}

/** A compressed object of a set grows by at most this much; what is larger is not opened here. */
const INFLATED_BYTES_MAX = 256 * 1024 * 1024;

/**
 * Every object that the contract of a phase demands, by the exact version that the index of its execution or of the run
 * binds: digest, JSON, schema and scope (02, section 6.2, T2). Of a set that comes by the thousand the first object is
 * opened and the set has to be as large as when it was sealed.
 */
export async function readBackContract(context: ContractContext): Promise<ReadBack> {
  const indexes = await readIndexes(context);
  const absent: string[] = [];
  const faults: string[] = [];
  let read = 0;
  for (const row of owedRows(context)) {
    const place = contractPlace(row, context);
    const entries = place === undefined ? [] : await boundObjects(place, indexes, context);
    if (entries.length === 0) absent.push(place?.key ?? row.key_pattern);
    for (const entry of entries) {
      read += 1;
      const found = await observe(() => objectFaults(entry, row, context));
      faults.push(...(isReadable(found) ? found.value : [`${entry.key}: ${found.unreadable}`]));
    }
  }
  return { read, absent, faults };
}

/** The newest index of the execution and, once a run exists, of the run. */
async function readIndexes({ session, definition, executionId, runId }: ContractContext): Promise<BundleIndexV1[]> {
  const places = [
    executionPlace(session.config.substrate, definition.plan_phase, executionId),
    ...(runId === undefined ? [] : [{ family: 'run' as const, platform_run_id: runId }]),
  ];
  const read = await Promise.all(
    places.map((place) =>
      observe(() => readEvidence(session.evidence, evidenceKey(place, INDEX), BundleIndexV1.parse)),
    ),
  );
  return read.flatMap((one) => (isReadable(one) ? [one.value.document] : []));
}

const INDEX = 'bundle_index.json';

/** Objects that are written once and have more than one version all the same (04, section 6.1). */
export async function rewrittenObjects(context: ContractContext): Promise<readonly string[]> {
  const { store } = context.session;
  const found: string[] = [];
  const look = async (bucket: string, key: string): Promise<void> => {
    if ((await store.versions(bucket, key)).length > 1) found.push(key);
  };
  for (const { entries, append_only_sets } of await readIndexes(context)) {
    for (const entry of entries) if (entry.class !== 'D') await look(entry.bucket, entry.key);
    for (const { bucket, prefix } of append_only_sets) {
      for await (const { key } of listAll(store, bucket, prefix)) await look(bucket, key);
    }
  }
  return found;
}

async function boundObjects(
  place: ContractPlace,
  indexes: readonly BundleIndexV1[],
  { session }: ContractContext,
): Promise<readonly Entry[]> {
  const bound = findBound(place, indexes);
  if (bound === undefined) return [];
  if ('listed' in bound) return bound.listed;
  const { set } = bound;
  const { bucket, key } = place;
  const names = keyMatcher(key);
  let first: Entry | undefined;
  let count = 0;
  for await (const object of listAll(session.store, bucket, set.prefix)) {
    count += 1;
    if (first === undefined && names(object.key))
      first = { bucket, key: object.key, version_id: object.versionId, sha256: object.sha256 };
  }
  return first === undefined || count < set.object_count ? [] : [first];
}

async function objectFaults(entry: Entry, row: ContractRow, context: ContractContext): Promise<readonly string[]> {
  const { body } = await context.session.store.get(entry.bucket, entry.key, entry.version_id);
  const fail = (what: string): readonly string[] => [`${entry.key}: ${what}`];
  if (sha256Hex(body) !== entry.sha256) return fail('is not what the index binds');
  const documents = await documentsOf(entry.key, body);
  const wrong = documents.filter((document) => !inScope(document, row, context)).length;
  const { countInvalid } = await import('./schema-lookup.ts');
  const invalid = row.schema === null ? 0 : countInvalid(row.schema, documents);
  return [
    ...(documents.length === 0 ? fail('holds no document') : []),
    ...(invalid > 0 ? fail(`${invalid} of ${documents.length} documents are no ${row.schema}`) : []),
    ...(wrong > 0 ? fail(`${wrong} of ${documents.length} documents are of another run or execution`) : []),
  ];
}

/** One document, or one on each line. Throws a SyntaxError for what is not JSON, a TypeError for what is not UTF-8. */
async function documentsOf(key: string, body: Uint8Array): Promise<readonly unknown[]> {
  const bytes = await unpack(key, body, INFLATED_BYTES_MAX);
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  if (!/\.jsonl(\.zst)?$/.test(key)) return [JSON.parse(text) as unknown];
  return text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as unknown]));
}

/** What names its run or its execution names these; a copy of packaging evidence is older than the run. */
function inScope(document: unknown, { base }: ContractRow, { runId, executionId }: ContractContext): boolean {
  if (typeof document !== 'object' || document === null) return false;
  const { platform_run_id: run, execution_id: execution } = document as Readonly<Record<string, unknown>>;
  const ofRun = run === undefined || run === 'N/A' || run === runId;
  return ofRun && (base !== 'exec' || execution === undefined || execution === executionId);
}
