import { receiptIdOf } from '../ledger/identities.ts';
import { duplicateReceipt } from '../ledger/records.ts';
import type { HistoryQuestion, Settlement } from '../ports.ts';
import type { Outcome } from '../types.ts';
import { decided, retryable } from './outcomes.ts';
import {
  addReceiptLine,
  admitReceiptId,
  count,
  countDecision,
  countersOf,
  type Draft,
  type Duplicate,
  emptyDraft,
  nextOccurrence,
  type Published,
  publishedAt,
  quarantineIdFor,
  receiptRefOf,
  type SettleInput,
  type SettlePlan,
} from './settle-draft.ts';
import { settleRejected } from './settle-rejected.ts';

/** What has to be known before a batch can be settled. */
export function historyQuestion(input: Pick<SettleInput, 'gate' | 'duplicates' | 'rejected'>): HistoryQuestion {
  const run = input.gate.platform_run_id;
  return {
    repeats: [
      ...input.duplicates.map(({ candidate }) => ({ dedupeKey: candidate.dedupeKey, decision: 'DUPLICATE' })),
      ...input.rejected.map(({ rejected }) => ({ dedupeKey: rejected.dedupeKey, decision: 'QUARANTINE' })),
    ],
    quarantineIds: input.rejected.map(({ rejected }) => quarantineIdFor(run, rejected)),
    originals: input.duplicates.map(({ candidate }) => admitReceiptId(run, candidate)),
  };
}

/** Receipts, records, rows, counters and answers of a batch: pure, so that what is answered is what is stored. */
export function settlePlan(input: SettleInput): SettlePlan {
  const draft = emptyDraft(input.published.length + input.duplicates.length + input.rejected.length);
  for (const item of input.published) draft.published.push(settlePublished(input, draft, item));
  for (const item of input.duplicates) draft.duplicates.push(settleDuplicate(input, draft, item));
  for (const item of input.rejected) draft.rejected.push(settleRejected(input, draft, item));
  const settlement: Settlement = {
    batchId: input.batchId,
    atUtc: input.atUtc,
    admitted: draft.admitted,
    absent: draft.absent,
    ambiguous: draft.ambiguous,
    ambiguousBatchId: input.ambiguousBatchId,
    ambiguousPositions: input.logPositions,
    receiptSegment: input.receipts?.segmentId,
    receipts: draft.receipts,
    quarantineSegment: input.quarantines?.segmentId,
    quarantines: draft.quarantines,
    counters: countersOf(draft),
  };
  const { published, duplicates, rejected } = draft;
  return {
    settlement,
    receiptLines: draft.receiptLines,
    quarantineItems: draft.quarantineItems,
    outcomes: { published, duplicates, rejected },
    quarantined: draft.quarantined,
  };
}

function settlePublished(input: SettleInput, draft: Draft, { candidate, contextId, result }: Published): Outcome {
  if (result.kind === 'absent') {
    draft.absent.push(candidate.dedupeKey);
    return retryable('PUBLISH_FAILED_RETRY', result.code);
  }
  if (result.kind === 'unknown') {
    // The quarantine record and its receipt come through `rejected`.
    draft.ambiguous.push(candidate.dedupeKey);
    count(draft, 'publish_ambiguous', candidate.topic);
    return retryable('PUBLISH_AMBIGUOUS_RETRY');
  }
  const { context, eventId, dedupeKey } = candidate;
  const receiptId = admitReceiptId(input.gate.platform_run_id, candidate);
  const { partition, offset, timestampMs } = result.position;
  const document = context.admitText({
    receiptId,
    eventId,
    tsUtc: candidate.tsUtc,
    admittedAtUtc: input.atUtc,
    payloadHash: candidate.payloadHash,
    partitionKey: candidate.partitionKey,
    dedupeKey,
    position: { partition, offset, publishedAtUtc: publishedAt(timestampMs) },
  });
  const { line, bytes } = addReceiptLine(input.receipts, draft, { decision: 'ADMIT', document });
  draft.admitted.push({ dedupeKey, contextId, receiptId, partition, offset, publishedMs: timestampMs, line });
  countDecision(draft, 'admitted', candidate);
  return decided('ADMIT', candidate, { document: bytes, receiptRef: receiptRefOf(input, line) });
}

function settleDuplicate(input: SettleInput, draft: Draft, { candidate, contextId, first }: Duplicate): Outcome {
  const run = input.gate.platform_run_id;
  const { eventId, dedupeKey } = candidate;
  const occurrence = nextOccurrence(input.history, draft, { dedupeKey, decision: 'DUPLICATE' });
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
  const { line, bytes } = addReceiptLine(input.receipts, draft, { decision: 'DUPLICATE', document });
  const reasonCodes = ['DUPLICATE'];
  draft.receipts.push({
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
  countDecision(draft, 'duplicate', candidate);
  return decided('DUPLICATE', candidate, { document: bytes, receiptRef: receiptRefOf(input, line) });
}
