import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { evidenceKey, sha256Hex } from '@spine-green/evidence-schemas';
import { BundleIndexV1 } from '@spine-green/evidence-schemas/documents/bundle_index.v1';
import { readEvidence } from '@spine-green/runtime/evidence/read';
import { listAll } from '@spine-green/runtime/substrate/object-store/port';
import { readObjectLines } from '@spine-green/runtime/truth/receipt-scan/object-lines';
import { isReadable, observe } from '../checks/fact.ts';
import { executionPlace } from '../run/execution.ts';
import { findBound } from './bound.ts';
import { type ContractContext, type ContractPlace, type ContractRow, contractPlace, owedRows } from './contract.ts';
import { keyMatcher } from './key-pattern.ts';

type Entry = Pick<BundleIndexV1['entries'][number], 'bucket' | 'key' | 'version_id' | 'sha256'>;
type AppendOnlySet = BundleIndexV1['append_only_sets'][number];

export interface ReadBack {
  readonly read: number;
  /** Objects that no index lists. */
  readonly absent: readonly string[];
  /** Objects that are there and are not what they have to be. */
  readonly faults: readonly string[];
}

/** Of the objects of one set that are not what they have to be, as many are named. */
const NAMED_MAX = 20;

/**
 * Every object that the contract of a phase demands, by the exact version that the index of its execution or of the run
 * binds: digest, JSON, schema and scope (02, section 6.2, T2). A set that comes by the thousand counts as one, and every
 * object of it is opened; those that were there when it was sealed have to be the same. Memory holds one line at a time,
 * or one document.
 */
export async function readBackContract(context: ContractContext): Promise<ReadBack> {
  const folder = await mkdtemp(join(tmpdir(), 'read-back-'));
  try {
    return await readBackInto(folder, context);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function readBackInto(folder: string, context: ContractContext): Promise<ReadBack> {
  const indexes = await readIndexes(context);
  const absent: string[] = [];
  const faults: string[] = [];
  let read = 0;
  for (const row of owedRows(context)) {
    const place = contractPlace(row, context);
    const bound = place === undefined ? undefined : findBound(place, indexes);
    const reading = { row, context, folder, isValid: await validatorOf(row.schema) };
    const found =
      place === undefined || bound === undefined
        ? NOTHING
        : 'listed' in bound
          ? await readListed(bound.listed, reading)
          : await readSet({ ...place, set: bound.set }, reading);
    if (found.read === 0) absent.push(place?.key ?? row.key_pattern);
    read += found.read;
    faults.push(...found.faults);
  }
  return { read, absent, faults };
}

type Found = Omit<ReadBack, 'absent'>;
const NOTHING: Found = { read: 0, faults: [] };

/** What it takes to judge an object of a row. */
interface Reading {
  readonly row: ContractRow;
  readonly context: ContractContext;
  /** For objects that are read line by line. */
  readonly folder: string;
  readonly isValid: (document: unknown) => boolean;
}

/** The table of all schemas is large, so it is loaded where a whole phase is read back and nowhere else. */
async function validatorOf(schema: string | null): Promise<Reading['isValid']> {
  if (schema === null) return () => true;
  return (await import('./schema-lookup.ts')).validatorOf(schema);
}

async function readListed(entries: readonly Entry[], reading: Reading): Promise<Found> {
  const faults: string[] = [];
  for (const entry of entries) faults.push(...(await objectFaults(entry, reading)));
  return { read: entries.length, faults };
}

/** Nothing of a set is read where an object of it is gone. */
async function readSet(
  { bucket, key, set }: ContractPlace & { readonly set: AppendOnlySet },
  reading: Reading,
): Promise<Found> {
  const names = keyMatcher(key);
  const sealed = createHash('sha256');
  const faults: string[] = [];
  let [count, matching, faulty] = [0, 0, 0];
  for await (const object of listAll(reading.context.session.store, bucket, set.prefix)) {
    if (object.writtenAtUtc <= set.as_of_utc) {
      count += 1;
      sealed.update(`${object.key}\t${object.sha256}\n`);
    }
    if (!names(object.key)) continue;
    matching += 1;
    const found = await objectFaults({ ...object, version_id: object.versionId }, reading);
    if (found.length > 0) faulty += 1;
    if (faulty <= NAMED_MAX) faults.push(...found);
  }
  if (matching === 0 || count < set.object_count) return NOTHING;
  if (faulty > NAMED_MAX) faults.push(`${set.prefix}: ${faulty - NAMED_MAX} more objects`);
  // What was written in the very moment of the sealing may or may not have been sealed.
  if (count === set.object_count && sealed.digest('hex') !== set.set_sha256)
    faults.push(`${set.prefix}: the set is not what the index binds`);
  return { read: 1, faults };
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

async function objectFaults(entry: Entry, reading: Reading): Promise<readonly string[]> {
  const found = await observe(() => (isLines(entry.key) ? readLines(entry, reading) : readWhole(entry, reading)));
  const said = isReadable(found) ? found.value : [found.unreadable];
  return said.map((what) => `${entry.key}: ${what}`);
}

const isLines = (key: string): boolean => /\.jsonl(\.zst)?$/.test(key);
const OTHER_BYTES = 'is not what the index binds';

async function readWhole(entry: Entry, reading: Reading): Promise<readonly string[]> {
  const { bucket, key, version_id, sha256 } = entry;
  const { body } = await reading.context.session.store.get(bucket, key, version_id);
  if (sha256Hex(body) !== sha256) return [OTHER_BYTES];
  const tally = documentTally(reading);
  tally.add(new TextDecoder('utf-8', { fatal: true }).decode(body));
  return tally.faults();
}

async function readLines({ bucket, key, version_id, sha256 }: Entry, reading: Reading): Promise<readonly string[]> {
  const tally = documentTally(reading);
  const place = { store: reading.context.session.store, folder: reading.folder };
  const read = await readObjectLines(place, { bucket, key, versionId: version_id }, tally.add);
  if (read.kind !== 'read') return [read.detail];
  if (read.sha256 !== sha256) return [OTHER_BYTES];
  return [...(read.brokenBy === undefined ? [] : [read.brokenBy]), ...tally.faults()];
}

/** Counts what the texts of an object are, and keeps none of them. */
function documentTally({ row, context, isValid }: Reading) {
  let [documents, broken, invalid, foreign] = [0, 0, 0, 0];
  return {
    add: (text: string): void => {
      documents += 1;
      const document = jsonIn(text);
      if (document === undefined) broken += 1;
      else if (!isValid(document)) invalid += 1;
      if (document !== undefined && !inScope(document, row, context)) foreign += 1;
    },
    faults: (): readonly string[] => [
      ...(documents === 0 ? ['holds no document'] : []),
      ...(broken > 0 ? [`${broken} of ${documents} documents are no JSON`] : []),
      ...(invalid > 0 ? [`${invalid} of ${documents} documents are no ${row.schema}`] : []),
      ...(foreign > 0 ? [`${foreign} of ${documents} documents are of another run or execution`] : []),
    ],
  };
}

/** Undefined for what is no JSON, which has no such value. */
function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** What names its run or its execution names these; a copy of packaging evidence is older than the run. */
function inScope(document: unknown, { base }: ContractRow, { runId, executionId }: ContractContext): boolean {
  if (typeof document !== 'object' || document === null) return false;
  const { platform_run_id: run, execution_id: execution } = document as Readonly<Record<string, unknown>>;
  const ofRun = run === undefined || run === 'N/A' || run === runId;
  return ofRun && (base !== 'exec' || execution === undefined || execution === executionId);
}
