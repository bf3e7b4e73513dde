import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Queryable, TransactionOptions } from '../../substrate/database/port.ts';
import type { EventLog } from '../../substrate/event-log/port.ts';
import type { ObjectStore } from '../../substrate/object-store/port.ts';
import { type IndexTotals, readIndexTotals } from './index-rows.ts';
import { type PartitionScan, positionsOnLog } from './positions-on-log.ts';
import { type QuarantineScan, scanQuarantines } from './quarantine-objects.ts';
import { scanReceiptObjects } from './receipt-objects.ts';
import type { ReceiptObjects } from './receipt-tally.ts';
import { type FaultSample, faultTally, type ScanFault } from './tally.ts';

/** What a scan reads. The caller gives one transaction, so that index and totals are of one moment. */
export interface ReceiptScanSource {
  readonly store: ObjectStore;
  readonly evidenceBucket: string;
  readonly quarantineBucket: string;
  readonly database: Queryable;
  readonly eventLog: Pick<EventLog, 'watermarks' | 'read'>;
}

/** Every receipt and quarantine object of a run as it was read, beside the index and the log. */
export interface ReceiptScan {
  readonly receipts: ReceiptObjects;
  readonly quarantines: QuarantineScan;
  readonly index: IndexTotals;
  /** Every partition that an admission of the run names. */
  readonly partitions: readonly PartitionScan[];
  /** How often each fault was found; all zero when objects, index and log agree. */
  readonly faults: Readonly<Record<ScanFault, number>>;
  /** The first faults that were found. */
  readonly samples: readonly FaultSample[];
}

/** The transaction that a scan wants: one state of the index, and time for the totals of a large run. */
export const SCAN_TRANSACTION: TransactionOptions = {
  isolation: 'repeatable read',
  readOnly: true,
  statementTimeoutMs: 300_000,
};

/**
 * Reads every receipt and quarantine object of a run to its last byte (04, section 4.4) and holds it against the index
 * and the log. It judges no run: `faults` says what does not agree, and each disagreement is counted under its cause
 * alone, so a lost object is not a gap in the offsets as well.
 *
 *     database.transaction((transaction) => scanReceipts({ ...source, database: transaction }, run), SCAN_TRANSACTION)
 *
 * Memory does not grow with the receipts. Objects are listed in the order of their names and joined with the index,
 * which is asked segment by segment in the same order: a line has exactly one row, whose receipt id is a primary key,
 * so no set of ids is needed. What must be unique over all objects is the log position of an admission: one bit each,
 * 1.25 MB for ten million.
 *
 * It is for a run that is at rest: a segment that the gate still fills is a fault. Throws what store, database and log
 * throw: what cannot be read is not read as empty.
 */
export async function scanReceipts(source: ReceiptScanSource, platformRunId: string): Promise<ReceiptScan> {
  const faults = faultTally();
  const folder = await mkdtemp(join(tmpdir(), 'receipt-scan-'));
  try {
    const run = { ...source, platformRunId, folder, faults, positions: positionsOnLog(source.eventLog, faults) };
    const receipts = await scanReceiptObjects(run);
    const quarantines = await scanQuarantines(run);
    const index = await readIndexTotals(source.database, platformRunId);
    compareTotals({ receipts, quarantines, index }, faults.note);
    const partitions = await run.positions.finish(source.database, platformRunId);
    return { receipts, quarantines, index, partitions, faults: faults.counts(), samples: faults.samples() };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What the database counts over all rows of the run, against the rows that were met segment by segment. */
function compareTotals(
  { receipts, quarantines, index }: Pick<ReceiptScan, 'receipts' | 'quarantines' | 'index'>,
  note: (fault: ScanFault, ref: string, detail: string) => void,
): void {
  const pairs = [
    ['receipt rows', receipts.rows, index.receipts],
    ['admissions', receipts.admittedRows, index.admitted],
    ['quarantine rows', quarantines.rows, index.quarantines],
    ['quarantine receipts without a record', index.receiptsWithoutRecord, 0],
  ] as const;
  for (const [name, met, counted] of pairs) {
    if (met !== counted) note('count', name, `${met} in the segments of the run, ${counted} in the index`);
  }
}
