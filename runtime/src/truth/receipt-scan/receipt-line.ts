import { sha256Hex, sha256Hex32 } from '@spine-green/evidence-schemas';
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
  readonly context: SharedMembers | undefined;
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
  return named([...identityFaults(row, receipt), ...(row.decision === 'QUARANTINE' ? [] : placeFaults(row, receipt))]);
}

/**
 * A row without a document is a first admission, whose receipt follows from row, admission and context: what the context
 * gives to all of its receipts (pins, actor, policy, provenance), and what row and admission give to this one.
 */
function admissionFault(row: ReceiptRow, receipt: ReceiptV1, context: SharedMembers | undefined): string | undefined {
  const own = [...identityFaults(row, receipt), ...placeFaults(row, receipt)];
  if (receipt.ts_utc !== textOf(row.ts_us, 1)) own.push('ts_utc');
  if (receipt.admitted_at_utc !== row.created_at) own.push('admitted_at_utc');
  if (receipt.partition_key !== row.partition_key) own.push('partition_key');
  if (receipt.eb_ref?.published_at_utc !== textOf(row.eb_published_ms, 1000)) own.push('published_at_utc');
  return named([...own, ...sharedFaults(receipt, context)]);
}

/** A time that the index keeps as a number of so many microseconds; null when it has none. */
const textOf = (count: string | null, micros: number): string | null =>
  count === null ? null : textOfMicros(Number(count) * micros);

function identityFaults(row: ReceiptRow, receipt: ReceiptV1): string[] {
  const found: string[] = [];
  if (receipt.receipt_id !== row.receipt_id) found.push('receipt_id');
  if (receipt.dedupe_key !== row.dedupe_key) found.push('dedupe_key');
  if (receipt.decision !== row.decision) found.push('decision');
  return found;
}

function placeFaults(row: ReceiptRow, receipt: ReceiptV1): string[] {
  const found: string[] = [];
  if (receipt.event_id !== row.event_id) found.push('event_id');
  if (receipt.payload_hash?.hex !== row.payload_hash) found.push('payload_hash');
  if (receipt.eb_ref?.topic !== row.topic) found.push('topic');
  if (receipt.eb_ref?.partition !== row.eb_partition) found.push('partition');
  if (receipt.eb_ref?.offset !== row.eb_offset) found.push('offset');
  return found;
}

/** Members that a first admission has of itself; every other one is its context's. */
const OWN_MEMBERS: ReadonlySet<string> = new Set([
  ...['receipt_id', 'decision', 'event_id', 'ts_utc', 'admitted_at_utc', 'payload_hash', 'partition_key'],
  ...['dedupe_key', 'eb_ref'],
]);

/** Members that the receipts of a context share: a text as it is, anything else as JSON. */
export type SharedMembers = ReadonlyMap<string, string>;

/** The schema of a receipt says which member is a text, so that no text passes for the JSON of another value. */
const textOfMember = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** Of a context as the index holds it: canonical JSON, written by the gate and never changed since. */
export const sharedMembers = (document: string): SharedMembers =>
  new Map(Object.entries(JSON.parse(document) as object).map(([name, value]) => [name, textOfMember(value)]));

function sharedFaults(receipt: ReceiptV1, context: SharedMembers | undefined): readonly string[] {
  if (context === undefined) return ['its context'];
  const found: string[] = [];
  let shared = 0;
  for (const name of Object.keys(receipt) as (keyof ReceiptV1)[]) {
    if (OWN_MEMBERS.has(name)) continue;
    shared += 1;
    if (context.get(name) !== textOfMember(receipt[name])) found.push(name);
  }
  return shared < context.size ? [...found, 'members of its context'] : found;
}

const named = (different: readonly string[]): string | undefined =>
  different.length === 0 ? undefined : `other than the index in ${different.join(', ')}`;

/** Both ids follow from the identity and the occurrence (12, section 4), so a second admission of an identity cannot
 * carry an id of its own. */
function identityFault({ occurrence }: ReceiptRow, receipt: ReceiptV1): string | undefined {
  const { platform_run_id: run, event_class: eventClass, event_id: eventId, decision } = receipt;
  if (receipt.dedupe_key !== sha256Hex(`${run}:${eventClass}:${eventId}`)) return 'dedupe_key of another identity';
  const nth = decision === 'ADMIT' ? 1 : occurrence;
  const id = sha256Hex32(`receipt|${run}|${eventClass}|${eventId}|${decision}|${nth}`);
  return receipt.receipt_id === id ? undefined : `receipt_id is not that of ${decision} ${nth}`;
}
