import { canonicalJson, PlatformError } from '@spine-green/evidence-schemas';
import type { ArchiveRecordV1 } from '@spine-green/evidence-schemas/documents/archive_record.v1';
import type { EnvelopeV1 } from '@spine-green/evidence-schemas/documents/envelope.v1';
import type { InjectionManifestV1 } from '@spine-green/evidence-schemas/documents/injection_manifest.v1';
import type { InjectionResultV1 } from '@spine-green/evidence-schemas/documents/injection_result.v1';
import { findPayloadHash } from '../../consumer/fact.ts';
import type { OutboxRow, Publication } from '../../outbox/types.ts';

export type Tuple = InjectionManifestV1['tuples'][number];
export type Item = InjectionResultV1['items'][number];

/**
 * The envelope of a tuple as it is sent again. Throws E_EVIDENCE_DIGEST when the archive holds another event there, or one of
 * another payload: what is sent is exactly what was admitted.
 */
export function envelopeOf(tuple: Tuple, records: readonly ArchiveRecordV1[]): OutboxRow {
  const { topic, partition, offset, event_id: eventId } = tuple;
  const record = records.find(
    ({ origin_offset: origin }) =>
      origin.topic === topic && origin.partition === partition && Number(origin.offset) === offset,
  );
  const found = record?.envelope as EnvelopeV1 | undefined;
  if (found === undefined || found.event_id !== eventId || findPayloadHash(found) !== tuple.payload_hash) {
    const where = `${topic}/${partition}/${offset}`;
    throw new PlatformError('E_EVIDENCE_DIGEST', `${tuple.archive_ref} does not hold ${eventId} at ${where}`);
  }
  return { seq: '0', eventId, envelope: canonicalJson(found), attempts: 0 };
}

export function itemOf({ event_class, event_id }: Tuple, publication: Publication): Item {
  const item = { event_class, event_id, reason: null, receipt_ref: null };
  switch (publication.kind) {
    case 'published':
      return { ...item, outcome: publication.decision, receipt_ref: publication.receiptRef ?? null };
    case 'refused':
      return {
        ...item,
        outcome: 'REFUSED',
        reason: publication.reason,
        receipt_ref: publication.receiptRef ?? null,
      };
    case 'open':
      return { ...item, outcome: 'OPEN', reason: publication.reason };
  }
}

export function outcomeTotals(items: readonly Item[]): InjectionResultV1['totals'] {
  const count = (outcome: Item['outcome']): number => items.filter((one) => one.outcome === outcome).length;
  return { duplicate: count('DUPLICATE'), admit: count('ADMIT'), refused: count('REFUSED'), open: count('OPEN') };
}
