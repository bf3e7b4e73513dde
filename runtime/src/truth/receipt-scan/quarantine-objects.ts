import { isUtf8 } from 'node:buffer';
import { isPlatformError, renderHandle, sha256Hex } from '@spine-green/evidence-schemas';
import { QuarantineRecordV1 } from '@spine-green/evidence-schemas/documents/quarantine_record.v1';
import type { ObjectStore, StoredVersion } from '../../substrate/object-store/port.ts';
import {
  type QuarantineRow,
  readQuarantineRows,
  readSegments,
  readSingleQuarantines,
  type Segment,
} from './index-rows.ts';
import { type ListedObject, listObjects, mergeByName } from './merge.ts';
import { type ReadLines, readObjectLines } from './object-lines.ts';
import { type ScannedRun, segmentState } from './scanned-run.ts';
import { countTally, faultTally } from './tally.ts';

/** The quarantine of a run: records and what was received. */
export interface QuarantineScan {
  /** Objects of records that were read, and objects of payloads. */
  readonly recordObjects: number;
  readonly payloadObjects: number;
  readonly records: number;
  readonly payloads: number;
  readonly byReason: Readonly<Record<string, number>>;
  /** Index rows of all segments, whether or not their object could be read. */
  readonly rows: number;
}

/** An object that the index stands for: one record, or a segment of them. */
type Expected =
  | { readonly name: string; readonly exported: boolean; readonly single: QuarantineRow }
  | { readonly name: string; readonly segment: Segment };

type Part = 'payloads' | 'index';

/** Records first, payloads after them: a payload is known by the digest that its record names. */
export async function scanQuarantines(run: ScannedRun): Promise<QuarantineScan> {
  const reasons = countTally();
  const onRecord = (record: QuarantineRecordV1): void => {
    for (const reason of record.reason_codes) reasons.add(reason);
  };
  const index = await scanPart(run, 'index', (line, row) => recordFault(run, onRecord, { line, row }));
  const payloads = await scanPart(run, 'payloads', payloadFault);
  return {
    recordObjects: index.objects,
    payloadObjects: payloads.objects,
    records: index.lines,
    payloads: payloads.lines,
    byReason: reasons.totals(),
    rows: index.rows,
  };
}

type LineFault = { readonly fault: 'altered' | 'foreign'; readonly detail: string } | undefined;
type LineCheck = (line: string, row: QuarantineRow, isSingle: boolean) => LineFault;

async function scanPart(run: ScannedRun, part: Part, check: LineCheck) {
  const { store, quarantineBucket: bucket, platformRunId, faults } = run;
  const pattern = part === 'index' ? 'S3_QUARANTINE_INDEX_PREFIX_PATTERN' : 'S3_QUARANTINE_PAYLOAD_PREFIX_PATTERN';
  const prefix = renderHandle(pattern, { platform_run_id: platformRunId });
  const seen = { objects: 0, lines: 0, rows: 0 };
  for await (const { left, right } of mergeByName(expectedObjects(run, part), listObjects(store, bucket, prefix))) {
    const ref = `${prefix}${left?.name ?? right?.name}`;
    if (left === undefined) {
      faults.note('unknown', ref, 'the index has no such object');
      continue;
    }
    const rows = 'single' in left ? [left.single] : await readQuarantineRows(run.database, left.segment.segmentId);
    seen.rows += rows.length;
    const segment = 'single' in left ? segmentOfOne(left) : left.segment;
    const state = segmentState(segment, right, rows.length);
    if (state === 'missing' || (state === 'pending' && part === 'index'))
      faults.note(state, ref, `${rows.length} rows`);
    if (state !== 'read' || right === undefined) continue;
    const isSingle = 'single' in left;
    // The index notes the digest of a segment of records; a payload has its own in its record.
    const exported = part === 'index' && !isSingle ? { sha256: segment.sha256 } : undefined;
    const read = await readPart(run, { right, rows, check, isSingle, exported });
    if (read.kind !== 'read') continue;
    seen.objects += 1;
    seen.lines += read.lines;
  }
  return seen;
}

const segmentOfOne = ({ name, exported }: { readonly name: string; readonly exported: boolean }): Segment => ({
  segmentId: '',
  name,
  exported,
  lines: 1,
  sha256: undefined,
});

/** In the byte order of their names: an id of hex digits comes before `segment=`. */
async function* expectedObjects({ database, platformRunId }: ScannedRun, part: Part): AsyncGenerator<Expected> {
  for await (const { exported, ...single } of readSingleQuarantines(database, platformRunId)) {
    if (part === 'index' || single.has_raw) yield { name: `${single.quarantine_id}.json`, exported, single };
  }
  for await (const segment of readSegments(database, platformRunId, 'quarantine_lines')) {
    yield { name: segment.name, segment };
  }
}

interface PartObject {
  readonly right: ListedObject;
  readonly rows: readonly QuarantineRow[];
  readonly check: LineCheck;
  readonly isSingle: boolean;
  readonly exported: { readonly sha256: string | undefined } | undefined;
}

async function readPart(run: ScannedRun, part: PartObject): Promise<ReadLines> {
  const {
    right: { version },
    rows,
    check,
    isSingle,
    exported,
  } = part;
  const found = faultTally();
  const onLine = (line: string, number: number): void => {
    const row = rows[number - 1];
    const wrong = row === undefined ? undefined : check(line, row, isSingle);
    if (wrong !== undefined) found.note(wrong.fault, isSingle ? version.key : `${version.key}#${number}`, wrong.detail);
  };
  const read = isSingle ? await readWhole(run.store, version, onLine) : await readObjectLines(run, version, onLine);
  if (read.kind !== 'read') run.faults.note(read.kind === 'missing' ? 'missing' : 'altered', version.key, read.detail);
  else if (read.brokenBy !== undefined) run.faults.note('altered', version.key, read.brokenBy);
  else if (read.lines !== rows.length)
    run.faults.note('count', version.key, `${read.lines} lines, ${rows.length} rows`);
  else {
    if (exported !== undefined && exported.sha256 !== read.sha256) {
      found.note('altered', version.key, `sha256 ${read.sha256}, exported as ${exported.sha256 ?? 'nothing'}`);
    }
    run.faults.absorb(found);
  }
  return read;
}

/** The gate takes bodies of 1 MiB at most, and its records are smaller. */
const SINGLE_BYTES_MAX = 2 ** 21;

/** An object of one item, as one line. */
async function readWhole(
  store: ObjectStore,
  { bucket, key, versionId, size_bytes: size }: StoredVersion,
  onLine: (text: string, number: number) => void,
): Promise<ReadLines> {
  if (size > SINGLE_BYTES_MAX) return { kind: 'corrupt', detail: `${size} bytes` };
  try {
    const { body, sha256 } = await store.get(bucket, key, versionId);
    if (!isUtf8(body)) return { kind: 'corrupt', detail: 'not UTF-8' };
    onLine(Buffer.from(body).toString('utf8'), 1);
    return { kind: 'read', sha256, bytes: body.length, lines: 1, brokenBy: undefined };
  } catch (error) {
    if (isPlatformError(error, 'E_OBJECT_NOT_FOUND')) return { kind: 'missing', detail: error.message };
    if (isPlatformError(error, 'E_OBJECT_CORRUPT')) return { kind: 'corrupt', detail: error.message };
    throw error;
  }
}

function recordFault(
  { platformRunId }: ScannedRun,
  onRecord: (record: QuarantineRecordV1) => void,
  { line, row }: { readonly line: string; readonly row: QuarantineRow },
): LineFault {
  const record = jsonIn(line);
  if (!QuarantineRecordV1.is(record)) return { fault: 'altered', detail: 'no quarantine record' };
  onRecord(record);
  const runs = [record.platform_run_id, record.pins.platform_run_id];
  const other = runs.find((run) => run !== platformRunId);
  if (other !== undefined) return { fault: 'foreign', detail: `of ${other}` };
  return line === row.record ? undefined : { fault: 'altered', detail: 'the index holds another record' };
}

/** What was received, against the digest that its record names. */
function payloadFault(line: string, row: QuarantineRow, isSingle: boolean): LineFault {
  const record = jsonIn(row.record);
  const digest = QuarantineRecordV1.is(record)
    ? record.evidence_refs.find(({ kind }) => kind === 'raw_payload')?.digest
    : undefined;
  const raw = isSingle ? line : rawIn(line, row.quarantine_id);
  if (raw === undefined) return { fault: 'altered', detail: `no payload of ${row.quarantine_id}` };
  const found = raw === null ? undefined : sha256Hex(raw);
  return found === digest ? undefined : { fault: 'altered', detail: `sha256 ${found}, its record says ${digest}` };
}

/** Null when nothing was kept; undefined for a line that is not of this record. */
function rawIn(line: string, quarantineId: string): string | null | undefined {
  const value = jsonIn(line);
  if (typeof value !== 'object' || value === null || !('quarantine_id' in value) || !('raw' in value)) return undefined;
  if (value.quarantine_id !== quarantineId) return undefined;
  if (typeof value.raw !== 'string' && value.raw !== null) return undefined;
  // The index keeps no digest of a segment of payloads, so its lines may hold nothing beside what records name.
  return JSON.stringify({ quarantine_id: quarantineId, raw: value.raw }) === line ? value.raw : undefined;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
