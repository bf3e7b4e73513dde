import { renderHandle } from '@spine-green/evidence-schemas';
import { type ReceiptRow, readContexts, readReceiptRows, readSegments, type Segment } from './index-rows.ts';
import { type ListedObject, listObjects, mergeByName } from './merge.ts';
import { readObjectLines } from './object-lines.ts';
import { checkReceipt, receiptIn, sharedMembers } from './receipt-line.ts';
import { type ReceiptObjects, type ReceiptTally, receiptTally } from './receipt-tally.ts';
import { type ScannedRun, segmentState } from './scanned-run.ts';
import { faultTally } from './tally.ts';

/** Joins objects and index in the order of the segments' names; both sides are read once. */
export async function scanReceiptObjects(run: ScannedRun): Promise<ReceiptObjects> {
  const { store, evidenceBucket, database, platformRunId, faults } = run;
  const tally = receiptTally();
  const prefix = renderHandle('IG_RECEIPTS_PREFIX_PATTERN', { platform_run_id: platformRunId });
  const segments = readSegments(database, platformRunId, 'receipts');
  const objects = listObjects(store, evidenceBucket, prefix);
  for await (const { left: segment, right: object } of mergeByName(segments, objects)) {
    if (segment === undefined) {
      faults.note('unknown', `${prefix}${object?.name}`, 'the index has no such segment');
      continue;
    }
    const rows = await readReceiptRows(database, segment.segmentId);
    await run.positions.learn(new Set(rows.flatMap(({ topic }) => topic ?? [])));
    const ref = `${prefix}${segment.name}`;
    const scanned = { run, tally, ref };
    for (const row of rows) noteRow(scanned, row);
    const state = segmentState(segment, object, rows.length);
    if (state === 'read' && object !== undefined) await readSegment(run, tally, { segment, object, rows });
    else if (state !== 'empty') faults.note(state === 'pending' ? 'pending' : 'missing', ref, `${rows.length} rows`);
  }
  return tally.result();
}

interface ScannedObject {
  readonly run: ScannedRun;
  readonly tally: ReceiptTally;
  readonly ref: string;
}

/** The positions come from the rows, so that an object that is lost or altered is not also a gap in the offsets; that
 * a line says the same as its row is a check of its own. */
function noteRow({ run, tally, ref: object }: ScannedObject, row: ReceiptRow): void {
  const { positions, faults } = run;
  tally.rows += 1;
  if (row.decision !== 'ADMIT') return;
  const { topic, eb_partition: partition, eb_offset: offset, dedupe_key: dedupeKey } = row;
  const ref = `${object}#${row.line}`;
  if (topic === null || partition === null || offset === null) {
    faults.note('gap', ref, 'the index knows no position of this admission');
    return;
  }
  if (positions.add({ topic, partition, offset: Number(offset), dedupeKey, ref })) tally.admissions += 1;
}

interface ReadableSegment {
  readonly segment: Segment;
  readonly object: ListedObject;
  readonly rows: readonly ReceiptRow[];
}

/** What is wrong is gathered per object first: where lines are lost or added, all lines after them differ as well. */
async function readSegment(
  run: ScannedRun,
  tally: ReceiptTally,
  { segment, object: { version }, rows }: ReadableSegment,
): Promise<void> {
  const found = faultTally();
  const derived = rows.filter(({ document }) => document === null);
  const documents = await readContexts(run.database, new Set(derived.map((row) => row.context_id)));
  const contexts = new Map([...documents].map(([id, document]) => [id, sharedMembers(document)]));
  const read = await readObjectLines(run, version, (line, number) => {
    const ref = `${version.key}#${number}`;
    const receipt = receiptIn(line);
    if (receipt !== undefined) tally.add(receipt);
    const row = rows[number - 1];
    if (receipt === undefined) found.note('altered', ref, 'no receipt');
    else if (row !== undefined) {
      const context = contexts.get(row.context_id);
      checkReceipt({ ref, line, row, receipt, context }, run.platformRunId, found);
    }
  });
  if (read.kind !== 'read') {
    run.faults.note(read.kind === 'missing' ? 'missing' : 'altered', version.key, read.detail);
    return;
  }
  tally.addObject(read);
  if (read.brokenBy !== undefined) found.note('altered', version.key, read.brokenBy);
  else if (read.lines !== rows.length || read.lines !== segment.lines || !areNumbered(rows)) {
    const counted = `${segment.lines} lines when it was exported, ${rows.length} rows in the index`;
    run.faults.note('count', version.key, `${read.lines} lines, ${counted}`);
    return;
  } else if (read.sha256 !== segment.sha256) {
    found.note('altered', version.key, `sha256 ${read.sha256}, exported as ${segment.sha256 ?? 'nothing'}`);
  }
  run.faults.absorb(found);
}

const areNumbered = (rows: readonly ReceiptRow[]): boolean => rows.every(({ line }, index) => line === index + 1);
