import { receiptIdOf } from '../ledger/identities.ts';
import { type QuarantineRefs, quarantineReceipt, quarantineRecord } from '../ledger/records.ts';
import type { Outcome } from '../types.ts';
import { decided, keptNameless } from './outcomes.ts';
import {
  addReceiptLine,
  count,
  countDecision,
  type Draft,
  nextOccurrence,
  quarantineIdFor,
  type RejectedItem,
  receiptRefOf,
  type SettleInput,
} from './settle-draft.ts';

/** Record, row, receipt and answer of an item that is set aside; a repetition gets what the first one got. */
export function settleRejected(input: SettleInput, draft: Draft, item: RejectedItem): Outcome {
  const { rejected } = item;
  const quarantineId = quarantineIdFor(input.gate.platform_run_id, rejected);
  countDecision(draft, 'quarantined', rejected);
  count(draft, 'quarantined_by_reason', rejected.reason);
  const known = input.history.quarantines.get(quarantineId) ?? draft.known.get(quarantineId);
  if (known !== undefined) {
    draft.quarantined.push({ quarantineId, rejected, recordRef: known.recordRef, isNew: false });
    if (known.receipt === undefined) return keptNameless(rejected.reason, known.recordRef);
    return decided('QUARANTINE', rejected, known.receipt);
  }
  const slot = input.quarantines;
  if (slot === undefined) throw new Error('a batch with quarantines has a quarantine segment');
  const quarantineLine = slot.firstLine + draft.quarantines.length;
  const refs = slot.refsOf(quarantineId, quarantineLine);
  const record = quarantineRecord(input.gate, rejected, { quarantineId, receivedAtUtc: item.receivedAtUtc, refs });
  const receipt = rejected.identified ? addQuarantineReceipt({ input, draft }, item, refs) : undefined;
  const { event_type: eventType, event_class: eventClass } = rejected.context.members;
  draft.quarantines.push({
    quarantineId,
    eventId: rejected.eventId,
    eventType,
    eventClass,
    principal: rejected.context.principal,
    payloadHash: rejected.payloadHash,
    reasonCodes: [rejected.reason],
    receiptId: receipt?.receiptId,
    record,
    raw: rejected.raw,
    line: quarantineLine,
  });
  draft.quarantineItems.push({ quarantineId, record, raw: rejected.raw?.toString('utf8') });
  draft.quarantined.push({ quarantineId, rejected, recordRef: refs.record, isNew: true });
  const stored = receipt && { document: receipt.document, receiptRef: receiptRefOf(input, receipt.line) };
  draft.known.set(quarantineId, { recordRef: refs.record, receipt: stored });
  return stored === undefined ? keptNameless(rejected.reason, refs.record) : decided('QUARANTINE', rejected, stored);
}

function addQuarantineReceipt(
  { input, draft }: { readonly input: SettleInput; readonly draft: Draft },
  { rejected, contextId }: RejectedItem,
  refs: QuarantineRefs,
): { receiptId: string; document: string; line: number } {
  const { dedupeKey, eventId, reason } = rejected;
  const occurrence = nextOccurrence(input.history, draft, { dedupeKey, decision: 'QUARANTINE' });
  const receiptId = receiptIdOf({
    platformRunId: input.gate.platform_run_id,
    eventClass: rejected.context.members.event_class,
    eventId,
    decision: 'QUARANTINE',
    occurrence,
  });
  const document = quarantineReceipt(rejected, receiptId, refs);
  const { line } = addReceiptLine(input.receipts, draft, { decision: 'QUARANTINE', document });
  const reasonCodes = [reason];
  draft.receipts.push({
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
