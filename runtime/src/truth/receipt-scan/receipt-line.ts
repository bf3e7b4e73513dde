import { canonicalJson, sha256Hex, sha256Hex32 } from '@spine-green/evidence-schemas';
import { ReceiptV1 } from '@spine-green/evidence-schemas/documents/receipt.v1';
import { textOfMicros } from '../../kernel/clock.ts';
import type { ReceiptRow } from './index-rows.ts';
import type { FaultTally } from './tally.ts';

export interface ReceiptLine {
  readonly ref: string;
  readonly line: string;
  readonly row: ReceiptRow;
  readonly receipt: ReceiptV1;
  /** What the receipts of its context share, as the index holds it; undefined when it holds none. */
  readonly context: string | undefined;
}

/** Notes what is wrong with one receipt: the first cause alone. */
export function checkReceipt(
  { ref, line, row, receipt, context }: ReceiptLine,
  platformRunId: string,
  { note }: FaultTally,
): void {
  const foreign = foreignRun(receipt, platformRunId);
  if (foreign !== undefined) {
    note('foreign', ref, foreign);
    return;
  }
  const difference = row.document === null ? admissionFault(row, receipt, context) : differenceFrom(row, receipt, line);
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

/** What the line of an answer that the index keeps as a document says otherwise than its row. */
function differenceFrom(row: ReceiptRow, receipt: ReceiptV1, line: string): string | undefined {
  if (row.document !== line) return 'the index holds another document';
  return named(
    row.decision === 'QUARANTINE'
      ? identityPairs(row, receipt)
      : [...identityPairs(row, receipt), ...placePairs(row, receipt)],
  );
}

/**
 * A row without a document is a first admission, whose receipt follows from row, admission and context: what the context
 * gives it (pins, actor, policy, provenance) and what they give it alone.
 */
function admissionFault(row: ReceiptRow, receipt: ReceiptV1, context: string | undefined): string | undefined {
  const {
    receipt_id,
    decision,
    event_id,
    ts_utc,
    admitted_at_utc,
    payload_hash,
    partition_key,
    dedupe_key,
    eb_ref,
    ...shared
  } = receipt;
  const own = [
    ['ts_utc', ts_utc, micros(row.ts_us)],
    ['admitted_at_utc', admitted_at_utc, row.created_at],
    ['partition_key', partition_key, row.partition_key],
    ['published_at_utc', eb_ref?.published_at_utc, millis(row.eb_published_ms)],
  ] as const;
  const different = named([...identityPairs(row, receipt), ...placePairs(row, receipt), ...own]);
  if (different !== undefined) return different;
  return canonicalJson(shared) === context ? undefined : 'other than its context in the index';
}

const micros = (value: string | null): string | undefined => (value === null ? undefined : textOfMicros(Number(value)));
const millis = (value: string | null): string | undefined =>
  value === null ? undefined : textOfMicros(Number(value) * 1000);

type Pair = readonly [string, unknown, unknown];

const identityPairs = (row: ReceiptRow, receipt: ReceiptV1): readonly Pair[] => [
  ['receipt_id', receipt.receipt_id, row.receipt_id],
  ['dedupe_key', receipt.dedupe_key, row.dedupe_key],
  ['decision', receipt.decision, row.decision],
];

const placePairs = (row: ReceiptRow, receipt: ReceiptV1): readonly Pair[] => [
  ['event_id', receipt.event_id, row.event_id],
  ['payload_hash', receipt.payload_hash?.hex, row.payload_hash],
  ['topic', receipt.eb_ref?.topic, row.topic],
  ['partition', receipt.eb_ref?.partition, row.eb_partition],
  ['offset', receipt.eb_ref?.offset, row.eb_offset],
];

/** Undefined when both sides of all pairs are the same. */
function named(pairs: readonly Pair[]): string | undefined {
  const different = pairs.filter(([, inLine, inRow]) => inLine !== inRow).map(([name]) => name);
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
