import { canonicalJson, sha256Hex } from '@spine-green/evidence-schemas';
import type { Forger } from './forger.ts';
import { type Json, within } from './objects.ts';

const placeOf = (place: Json): string => [place.topic, place.partition, place.offset].map(String).join(' ');

/** What the gate hashes of an event, and what its receipts say. */
function hashOfContent({ event_type, payload, schema_version }: Json): string {
  const optional = {
    ...(payload === undefined ? {} : { payload }),
    ...(schema_version === undefined ? {} : { schema_version }),
  };
  return sha256Hex(canonicalJson({ event_type, ...optional }));
}

/** Changes archived events, and makes hashes of records and receipts fit again. `change` says whether it did. */
export function editArchived(forger: Forger, part: RegExp, change: (event: Json) => boolean): void {
  const changed = new Map<string, string>();
  for (const key of forger.keys(part))
    forger.editLines(key, (records) =>
      records.map((record) => {
        const event = within(record, 'envelope');
        if (!change(event)) return record;
        changed.set(placeOf(within(record, 'origin_offset')), hashOfContent(event));
        return { ...record, payload_hash: sha256Hex(canonicalJson(event)) };
      }),
    );
  for (const key of forger.keys('/ig/receipts/'))
    forger.editLines(key, (receipts) =>
      receipts.map((receipt) => {
        const hash = receipt.eb_ref === undefined ? undefined : changed.get(placeOf(within(receipt, 'eb_ref')));
        if (hash !== undefined) within(receipt, 'payload_hash').hex = hash;
        return receipt;
      }),
    );
}

const AUDIT = 'decision_log_audit/records/';

/** Changes records of the audit in its first partition, and the sum of their sizes with them. */
export function editAudit(forger: Forger, change: (records: Json[]) => void): void {
  const sizeOf = (key: string): number => forger.held(key).entry.size;
  // A run that is told of in several windows has several segments; the largest holds chains from end to end.
  const [largest = ''] = forger.keys(`${AUDIT}partition=0`).toSorted((one, other) => sizeOf(other) - sizeOf(one));
  forger.editLines(largest, (records) => {
    change(records);
    return records;
  });
  const bytes = forger.keys(AUDIT).reduce((sum, key) => sum + sizeOf(key), 0);
  forger.edit('decision_lane/audit_summary', (summary) => {
    within(summary, 'segments').size_bytes = bytes;
  });
}
