import { canonicalJson, sha256Hex } from '@spine-green/evidence-schemas';
import type { ArchiveRecordV1 } from '@spine-green/evidence-schemas/documents/archive_record.v1';
import type { AuditRecordV1 } from '@spine-green/evidence-schemas/documents/audit_record.v1';
import type { DecisionResponseV1 } from '@spine-green/evidence-schemas/documents/decision_response.v1';
import { membersOf } from '../../members.ts';

/** Bits of a digest that a number can hold. */
export const SUM_MAX = 2 ** 48;

export const digestNumber = (text: string): number => Number.parseInt(sha256Hex(text).slice(0, 12), 16);

/** What an audit record says again of the decision that it is about (14, section 4.3). */
const REPEATED = [
  ...['decision_id', 'source_event', 'bundle_ref', 'snapshot_hash', 'snapshot_ref', 'graph_version'],
  ...['eb_offset_basis', 'degrade_posture', 'policy_rev', 'run_config_digest', 'pins', 'context_refs'],
];

/** As half of a digest, a character a byte, because a long run has a decision for each transaction. */
export function repeatedDigest(said: DecisionResponseV1 | AuditRecordV1): string {
  const members = membersOf(said);
  const told = REPEATED.filter((name) => members[name] !== undefined).map((name) => [name, members[name]]);
  // Characters of their own: a part of a text keeps the whole of it.
  return Buffer.from(sha256Hex(canonicalJson(Object.fromEntries(told))).slice(0, 32), 'hex').toString('latin1');
}

type EventRef = AuditRecordV1['decision_event'];

/** An event of a chain, its times and its place, as one digest. */
export const refDigest = (
  decisionId: string,
  { event_id, event_type, ts_utc, eb_ref, origin_offset: origin }: EventRef,
) =>
  sha256Hex(
    [
      ...[decisionId, event_id, event_type, ts_utc],
      ...[eb_ref, ...(origin === undefined ? [] : [origin])].flatMap(
        ({ topic, partition, offset, offset_kind, published_at_utc }) =>
          [topic, partition, offset, offset_kind, published_at_utc].map(String),
      ),
    ].join('\n'),
  );

/** The same of the event as it was archived; it is archived under the time at which it came to lie in the log. */
export function archivedDigest(decisionId: string, record: ArchiveRecordV1): string {
  const { origin_offset: origin, event_id, event_type, ts_utc, archived_at_utc } = record;
  const place = { ...origin, published_at_utc: archived_at_utc };
  return refDigest(decisionId, {
    event_id: event_id ?? '',
    event_type: event_type ?? '',
    ts_utc: ts_utc ?? '',
    eb_ref: place,
    origin_offset: place,
  });
}
