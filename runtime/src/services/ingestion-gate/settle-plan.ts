import { textOfMicros } from '../../kernel/clock.ts';
import type { CounterIncrement } from '../../observability/counters.ts';
import type { QuarantineLine } from './exporter.ts';
import { type QuarantineKey, quarantineIdOf, receiptIdOf } from './identities.ts';
import type {
  AdmittedRow,
  History,
  HistoryQuestion,
  KnownAdmission,
  QuarantineRow,
  ReceiptRow,
  Settlement,
} from './ports.ts';
import { decided, retryable, unidentifiable } from './outcomes.ts';
import { duplicateReceipt, quarantineReceipt, quarantineRecord } from './records.ts';
import type { QuarantineSlot, ReceiptSlot } from './segment-writer.ts';
import type { Candidate, GateIdentity, Outcome, PublishResult, Rejected } from './types.ts';

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
  readonly receiptLines: readonly string[];
  readonly quarantineItems: readonly QuarantineLine[];
  /** In the order published, duplicates, rejected. */
  readonly outcomes: { published: Outcome[]; duplicates: Outcome[]; rejected: Outcome[] };
  readonly quarantined: readonly QuarantinedItem[];
}

/** What has to be known before a batch can be settled. */
export function historyQuestion(input: Pick<SettleInput, 'gate' | 'duplicates' | 'rejected'>): HistoryQuestion {
  const run = input.gate.platform_run_id;
  return {
    repeats: [
      ...input.duplicates.map(({ candidate }) => ({ dedupeKey: candidate.dedupeKey, decision: 'DUPLICATE' })),
      ...input.rejected.map(({ rejected }) => ({ dedupeKey: rejected.dedupeKey, decision: 'QUARANTINE' })),
    ],
    quarantineIds: input.rejected.map(({ rejected }) => quarantineIdOf(quarantineKeyOf(run, rejected))),
    originals: input.duplicates.map(({ candidate }) => admitReceiptId(run, candidate)),
  };
}

/** Receipts, records, rows, counters and answers of a batch: pure, so that what is answered is what is stored. */
export function settlePlan(input: SettleInput): SettlePlan {
  const plan = emptyPlan();
  for (const item of input.published) plan.published.push(settlePublished(input, plan, item));
  for (const item of input.duplicates) plan.duplicates.push(settleDuplicate(input, plan, item));
  for (const item of input.rejected) plan.rejected.push(settleRejected(input, plan, item));
  const settlement: Settlement = {
    batchId: input.batchId,
    atUtc: input.atUtc,
    admitted: plan.admitted,
    absent: plan.absent,
    ambiguous: plan.ambiguous,
    ambiguousBatchId: input.ambiguousBatchId,
    receiptSegment: input.receipts?.segmentId,
    receipts: plan.receipts,
    quarantineSegment: input.quarantines?.segmentId,
    quarantines: plan.quarantines,
    counters: [...plan.counters.values()],
  };
  const { published, duplicates, rejected } = plan;
  return {
    settlement,
    receiptLines: plan.receiptLines,
    quarantineItems: plan.quarantineItems,
    outcomes: { published, duplicates, rejected },
    quarantined: plan.quarantined,
  };
}

const emptyPlan = () => ({
  admitted: [] as AdmittedRow[],
  absent: [] as string[],
  ambiguous: [] as string[],
  receipts: [] as ReceiptRow[],
  quarantines: [] as QuarantineRow[],
  receiptLines: [] as string[],
  quarantineItems: [] as QuarantineLine[],
  quarantined: [] as QuarantinedItem[],
  counters: new Map<string, CounterIncrement>(),
  published: [] as Outcome[],
  duplicates: [] as Outcome[],
  rejected: [] as Outcome[],
});

type Plan = ReturnType<typeof emptyPlan>;

function settlePublished(input: SettleInput, plan: Plan, { candidate, contextId, result }: Published): Outcome {
  if (result.kind === 'absent') {
    plan.absent.push(candidate.dedupeKey);
    return retryable('PUBLISH_FAILED_RETRY', result.code);
  }
  if (result.kind === 'unknown') {
    // The quarantine record and its receipt come through `rejected`.
    plan.ambiguous.push(candidate.dedupeKey);
    count(plan, 'publish_ambiguous', candidate.topic);
    return retryable('PUBLISH_AMBIGUOUS_RETRY');
  }
  const { context, eventId, dedupeKey } = candidate;
  const receiptId = admitReceiptId(input.gate.platform_run_id, candidate);
  const { partition, offset, timestampMs } = result.position;
  const receipt = context.admitText({
    receiptId,
    eventId,
    tsUtc: candidate.tsUtc,
    admittedAtUtc: input.atUtc,
    payloadHash: candidate.payloadHash,
    partitionKey: candidate.partitionKey,
    dedupeKey,
    position: { partition, offset, publishedAtUtc: publishedAt(timestampMs) },
  });
  const line = addLine(input, plan, receipt, 'ADMIT');
  plan.admitted.push({ dedupeKey, contextId, receiptId, partition, offset, publishedMs: timestampMs, line });
  countDecision(plan, 'admitted', candidate);
  return decided('ADMIT', candidate, receipt, refOf(input, line));
}

function settleDuplicate(input: SettleInput, plan: Plan, { candidate, contextId, first }: Duplicate): Outcome {
  const run = input.gate.platform_run_id;
  const { eventId, dedupeKey } = candidate;
  const occurrence = nextOccurrence(input.history, dedupeKey, 'DUPLICATE');
  const eventClass = candidate.context.members.event_class;
  const receiptId = receiptIdOf({ platformRunId: run, eventClass, eventId, decision: 'DUPLICATE', occurrence });
  const document = duplicateReceipt(candidate, receiptId, {
    admittedAtUtc: first.admittedAtUtc ?? input.atUtc,
    position: {
      partition: first.ebPartition ?? 0,
      offset: Number(first.ebOffset),
      publishedAtUtc: publishedAt(first.ebPublishedMs ?? 0),
    },
    receiptRef: input.history.originalRefs.get(admitReceiptId(run, candidate)),
  });
  const line = addLine(input, plan, document, 'DUPLICATE');
  const reasonCodes = ['DUPLICATE'];
  plan.receipts.push({
    receiptId,
    dedupeKey,
    contextId,
    decision: 'DUPLICATE',
    occurrence,
    eventId,
    reasonCodes,
    document,
    line,
  });
  countDecision(plan, 'duplicate', candidate);
  return decided('DUPLICATE', candidate, document, refOf(input, line));
}

function settleRejected(input: SettleInput, plan: Plan, item: RejectedItem): Outcome {
  const { rejected } = item;
  const quarantineId = quarantineIdOf(quarantineKeyOf(input.gate.platform_run_id, rejected));
  countDecision(plan, 'quarantined', rejected);
  count(plan, 'quarantined_by_reason', rejected.reason);
  const known = input.history.quarantines.get(quarantineId);
  if (known !== undefined) {
    plan.quarantined.push({ quarantineId, rejected, recordRef: known.recordRef, isNew: false });
    if (known.receipt === undefined) return unidentifiable(known.recordRef);
    return decided('QUARANTINE', rejected, known.receipt.document, known.receipt.receiptRef);
  }
  const slot = input.quarantines;
  if (slot === undefined) throw new Error('a batch with quarantines has a quarantine segment');
  const quarantineLine = slot.firstLine + plan.quarantines.length;
  const refs = slot.refsOf(quarantineId, quarantineLine);
  const record = quarantineRecord(input.gate, rejected, { quarantineId, receivedAtUtc: item.receivedAtUtc, refs });
  const receiptId = rejected.identified ? addQuarantineReceipt(input, plan, item, refs) : undefined;
  const { event_type: eventType, event_class: eventClass } = rejected.context.members;
  plan.quarantines.push({
    quarantineId,
    eventId: rejected.eventId,
    eventType,
    eventClass,
    principal: rejected.context.principal,
    payloadHash: rejected.payloadHash,
    reasonCodes: [rejected.reason],
    receiptId: receiptId?.receiptId,
    record,
    raw: rejected.raw,
    line: quarantineLine,
  });
  plan.quarantineItems.push({ quarantineId, record, raw: rejected.raw });
  plan.quarantined.push({ quarantineId, rejected, recordRef: refs.record, isNew: true });
  if (receiptId === undefined) return unidentifiable(refs.record);
  return decided('QUARANTINE', rejected, receiptId.document, refOf(input, receiptId.line));
}

function addQuarantineReceipt(
  input: SettleInput,
  plan: Plan,
  { rejected, contextId }: RejectedItem,
  refs: { readonly payload: string; readonly record: string },
): { receiptId: string; document: string; line: number } {
  const { dedupeKey, eventId, reason } = rejected;
  const occurrence = nextOccurrence(input.history, dedupeKey, 'QUARANTINE');
  const receiptId = receiptIdOf({
    platformRunId: input.gate.platform_run_id,
    eventClass: rejected.context.members.event_class,
    eventId,
    decision: 'QUARANTINE',
    occurrence,
  });
  const document = quarantineReceipt(rejected, receiptId, refs);
  const line = addLine(input, plan, document, 'QUARANTINE');
  const reasonCodes = [reason];
  plan.receipts.push({
    receiptId,
    dedupeKey,
    contextId,
    decision: 'QUARANTINE',
    occurrence,
    eventId,
    reasonCodes,
    document,
    line,
  });
  return { receiptId, document, line };
}

function addLine(input: SettleInput, plan: Plan, receipt: string, decision: string): number {
  const slot = input.receipts;
  if (slot === undefined) throw new Error('a batch with receipts has a receipt segment');
  count(plan, 'receipts_written', decision);
  return slot.firstLine + plan.receiptLines.push(receipt) - 1;
}

const refOf = (input: SettleInput, line: number): string => `${input.receipts?.key}#${line}`;

const nextOccurrence = (history: History, dedupeKey: string, decision: string): number =>
  (history.occurrences.get(`${dedupeKey} ${decision}`) ?? 0) + 1;

const admitReceiptId = (platformRunId: string, { context, eventId }: Candidate): string =>
  receiptIdOf({ platformRunId, eventClass: context.members.event_class, eventId, decision: 'ADMIT', occurrence: 1 });

const quarantineKeyOf = (platformRunId: string, rejected: Rejected): QuarantineKey => ({
  platformRunId,
  eventClass: rejected.context.members.event_class,
  eventId: rejected.eventId,
  payloadHash: rejected.payloadHash,
  reason: rejected.reason,
});

/** Records of one append share their time, so the text of the last one is kept. */
let lastPublished = { ms: 0, text: textOfMicros(0) };
function publishedAt(ms: number): string {
  if (ms !== lastPublished.ms) lastPublished = { ms, text: textOfMicros(ms * 1000) };
  return lastPublished.text;
}

const countDecision = (plan: Plan, counter: string, { context }: Candidate | Rejected): void => {
  const dim = `${context.principal}|${context.members.event_class}`;
  count(plan, counter, dim);
  count(plan, 'received', dim);
};

function count(plan: Plan, counter: string, dim: string): void {
  const key = `${counter} ${dim}`;
  plan.counters.set(key, { counter, dim, value: (plan.counters.get(key)?.value ?? 0) + 1 });
}
