import { textOfMicros } from '../../../kernel/clock.ts';
import type { CounterIncrement } from '../../../observability/counters.ts';
import type { QuarantineLine } from '../export/parts.ts';
import { type ReceiptLines, receiptLines } from '../export/receipt-lines.ts';
import type { QuarantineSlot, ReceiptSlot } from '../export/segment-writer.ts';
import { quarantineIdOf, receiptIdOf } from '../ledger/identities.ts';
import type { LogPositions } from '../log-positions.ts';
import type {
  AdmittedRow,
  History,
  HistoryQuestion,
  KnownAdmission,
  KnownQuarantine,
  QuarantineRow,
  ReceiptRow,
  Settlement,
} from '../ports.ts';
import type { Candidate, GateIdentity, Outcome, PublishResult, Rejected } from '../types.ts';

/** What a batch knows when everything that could be tried was tried. Ids of contexts come with each item. */
export interface SettleInput {
  readonly gate: GateIdentity;
  readonly batchId: string;
  readonly atUtc: string;
  readonly published: readonly Published[];
  readonly duplicates: readonly Duplicate[];
  readonly rejected: readonly RejectedItem[];
  readonly history: History;
  readonly receipts: ReceiptSlot | undefined;
  readonly quarantines: QuarantineSlot | undefined;
  readonly ambiguousBatchId: string | undefined;
  readonly logPositions: LogPositions;
}

export interface Published {
  readonly candidate: Candidate;
  readonly contextId: number;
  readonly result: PublishResult;
}

export interface Duplicate {
  readonly candidate: Candidate;
  readonly contextId: number;
  readonly first: KnownAdmission;
}

export interface RejectedItem {
  readonly rejected: Rejected;
  readonly contextId: number;
  readonly receivedAtUtc: string;
}

export interface QuarantinedItem {
  readonly quarantineId: string;
  readonly rejected: Rejected;
  /** Where the record is. */
  readonly recordRef: string;
  readonly isNew: boolean;
}

export interface SettlePlan {
  readonly settlement: Settlement;
  /** Lines of the receipt segment, in line order. */
  readonly receiptLines: ReceiptLines;
  readonly quarantineItems: readonly QuarantineLine[];
  /** In the order published, duplicates, rejected. */
  readonly outcomes: { published: Outcome[]; duplicates: Outcome[]; rejected: Outcome[] };
  readonly quarantined: readonly QuarantinedItem[];
}

export interface NewReceipt {
  readonly decision: 'ADMIT' | 'DUPLICATE' | 'QUARANTINE';
  readonly document: string;
}

/** What grows while a batch is settled item by item; `lines`: the receipts that it may come to. */
export const emptyDraft = (lines: number) => ({
  admitted: [] as AdmittedRow[],
  absent: [] as string[],
  ambiguous: [] as string[],
  receipts: [] as ReceiptRow[],
  quarantines: [] as QuarantineRow[],
  receiptLines: receiptLines(lines),
  quarantineItems: [] as QuarantineLine[],
  quarantined: [] as QuarantinedItem[],
  /** What this batch has decided about identities and quarantines before the item at hand. */
  occurrences: new Map<string, number>(),
  known: new Map<string, KnownQuarantine>(),
  counters: new Map<string, Map<string, number>>(),
  published: [] as Outcome[],
  duplicates: [] as Outcome[],
  rejected: [] as Outcome[],
});

export type Draft = ReturnType<typeof emptyDraft>;

/** Takes the next line of the batch's receipt segment; its bytes are the receipt as it is answered. */
export function addReceiptLine(slot: ReceiptSlot | undefined, draft: Draft, receipt: NewReceipt): ReceiptLine {
  if (slot === undefined) throw new Error('a batch with receipts has a receipt segment');
  count(draft, 'receipts_written', receipt.decision);
  const bytes = draft.receiptLines.add(receipt.document);
  return { bytes, line: slot.firstLine + draft.receiptLines.count() - 1 };
}

export interface ReceiptLine {
  readonly bytes: Uint8Array;
  /** In its segment, 1-based. */
  readonly line: number;
}

export const receiptRefOf = (input: SettleInput, line: number): string => `${input.receipts?.key}#${line}`;

export function nextOccurrence(history: History, draft: Draft, { dedupeKey, decision }: Repeat): number {
  const name = `${dedupeKey} ${decision}`;
  const next = (draft.occurrences.get(name) ?? history.occurrences.get(name) ?? 0) + 1;
  draft.occurrences.set(name, next);
  return next;
}

type Repeat = HistoryQuestion['repeats'][number];

/** An identity is admitted once, so its ADMIT receipt is the first. */
export const admitReceiptId = (platformRunId: string, { context, eventId }: Candidate): string =>
  receiptIdOf({ platformRunId, eventClass: context.members.event_class, eventId, decision: 'ADMIT', occurrence: 1 });

export const quarantineIdFor = (platformRunId: string, rejected: Rejected): string =>
  quarantineIdOf({
    platformRunId,
    eventClass: rejected.context.members.event_class,
    eventId: rejected.eventId,
    payloadHash: rejected.payloadHash,
    reason: rejected.reason,
  });

/** Records of one append share their time, so the text of the last one is kept. */
let lastPublished = { ms: 0, text: textOfMicros(0) };
export function publishedAt(ms: number): string {
  if (ms !== lastPublished.ms) lastPublished = { ms, text: textOfMicros(ms * 1000) };
  return lastPublished.text;
}

export const countDecision = (draft: Draft, counter: string, { context }: Candidate | Rejected): void => {
  count(draft, counter, context.countedUnder);
  count(draft, 'received', context.countedUnder);
};

export function count(draft: Draft, counter: string, dim: string): void {
  const values = draft.counters.get(counter) ?? new Map<string, number>();
  draft.counters.set(counter, values.set(dim, (values.get(dim) ?? 0) + 1));
}

export const countersOf = (draft: Draft): readonly CounterIncrement[] =>
  [...draft.counters].flatMap(([counter, values]) => [...values].map(([dim, value]) => ({ counter, dim, value })));
