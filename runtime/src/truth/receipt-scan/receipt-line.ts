import { sha256Hex, sha256Hex32 } from '@spine-green/evidence-schemas';
import { ReceiptV1 } from '@spine-green/evidence-schemas/documents/receipt.v1';
import type { ReceiptRow } from './index-rows.ts';
import type { FaultTally } from './tally.ts';

export interface ReceiptLine {
  readonly ref: string;
  readonly line: string;
  readonly row: ReceiptRow;
  readonly receipt: ReceiptV1;
}

/** Notes what is wrong with one receipt: the first cause alone. */
export function checkReceipt(
  { ref, line, row, receipt }: ReceiptLine,
  platformRunId: string,
  { note }: FaultTally,
): void {
  const foreign = foreignRun(receipt, platformRunId);
  if (foreign !== undefined) {
    note('foreign', ref, foreign);
    return;
  }
  const difference = differenceFrom(row, receipt, line);
  if (difference !== undefined) {
    note('altered', ref, difference);
    return;
  }
  const stranger = identityFault(row, receipt);
  if (stranger !== undefined) note('identity', ref, stranger);
}

export function receiptIn(line: string): ReceiptV1 | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return ReceiptV1.is(value) ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function foreignRun({ platform_run_id: run, pins }: ReceiptV1, platformRunId: string): string | undefined {
  if (run !== platformRunId) return `of ${run}`;
  if (pins.platform_run_id !== platformRunId) return `pinned to ${pins.platform_run_id}`;
  return undefined;
}

/** What the line says otherwise than its row. A row without a document is a first admission: all that may differ from
 * one receipt of its context to another is in the row or in the digest of the object. */
function differenceFrom(row: ReceiptRow, receipt: ReceiptV1, line: string): string | undefined {
  if (row.document !== null && row.document !== line) return 'the index holds another document';
  const pairs = [
    ['receipt_id', receipt.receipt_id, row.receipt_id],
    ['dedupe_key', receipt.dedupe_key, row.dedupe_key],
    ['decision', receipt.decision, row.decision],
  ] as const;
  const admission = [
    ['event_id', receipt.event_id, row.event_id],
    ['payload_hash', receipt.payload_hash?.hex, row.payload_hash],
    ['topic', receipt.eb_ref?.topic, row.topic],
    ['partition', receipt.eb_ref?.partition, row.eb_partition],
    ['offset', receipt.eb_ref?.offset, row.eb_offset],
  ] as const;
  const all = row.decision === 'QUARANTINE' ? pairs : [...pairs, ...admission];
  const different = all.filter(([, inLine, inRow]) => inLine !== inRow).map(([name]) => name);
  return different.length === 0 ? undefined : `other than the index in ${different.join(', ')}`;
}

/** Both ids follow from the identity and the occurrence (12, section 4), so a second admission of an identity cannot
 * carry an id of its own. */
function identityFault({ occurrence }: ReceiptRow, receipt: ReceiptV1): string | undefined {
  const { platform_run_id: run, event_class: eventClass, event_id: eventId, decision } = receipt;
  if (receipt.dedupe_key !== sha256Hex(`${run}:${eventClass}:${eventId}`)) return 'dedupe_key of another identity';
  const nth = decision === 'ADMIT' ? 1 : occurrence;
  const id = sha256Hex32(`receipt|${run}|${eventClass}|${eventId}|${decision}|${nth}`);
  return receipt.receipt_id === id ? undefined : `receipt_id is not that of ${decision} ${nth}`;
}
