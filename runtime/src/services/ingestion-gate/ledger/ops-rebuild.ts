import { QuarantineRecordV1 } from '@spine-green/evidence-schemas/documents/quarantine_record.v1';
import { ReceiptV1 } from '@spine-green/evidence-schemas/documents/receipt.v1';
import { isPacked, unpack } from '../../../evidence/packed.ts';
import { findMicros } from '../../../kernel/clock.ts';
import type { Database } from '../../../substrate/database/port.ts';
import { listAll, type ObjectStore } from '../../../substrate/object-store/port.ts';
import { CONTENT_BYTES_MAX } from '../export/put.ts';
import { isMembers, textMember } from '../judge/envelope.ts';
import { receiptPrefix } from '../keys.ts';
import { type GateIdentity, type ReceiptConstants, UNKNOWN_CLASS } from '../types.ts';
import { contextIndex } from './context-ids.ts';
import { contextOf } from './receipt.ts';

export interface RebuildSource {
  readonly store: ObjectStore;
  readonly evidenceBucket: string;
  readonly quarantineBucket: string;
}

export interface RebuildSummary {
  readonly receipts: number;
  readonly quarantines: number;
}

/**
 * Rebuilds the ops index of a run from its receipt and quarantine objects into an empty, migrated database: the
 * admissions, receipts and quarantines that the views show. What only the process knew (attempt, reservation time,
 * items in flight) is not in the objects. Throws E_SCHEMA_INVALID for an object that is no receipt or record.
 */
export async function rebuildOpsIndex(
  source: RebuildSource,
  database: Database,
  gate: GateIdentity,
): Promise<RebuildSummary> {
  const contextIds = contextIndex(database, gate);
  const occurrences = new Map<string, number>();
  let receipts = 0;
  for await (const { key } of listAll(source.store, source.evidenceBucket, receiptPrefix(gate.platform_run_id))) {
    const lines = await readLines(source.store, source.evidenceBucket, key);
    await addSegment(database, gate, { kind: 'receipts', key });
    const parsed = lines.map((line) => ReceiptV1.parse(JSON.parse(line)));
    const contexts = parsed.map((receipt) => contextOf(constantsOf(receipt), receipt.eb_ref?.topic));
    const ids = await contextIds(contexts);
    await addAdmissions(database, parsed, ids);
    await addReceipts(database, { key, parsed, lines, ids, occurrences });
    receipts += lines.length;
  }
  return { receipts, quarantines: await rebuildQuarantines(source, database, gate) };
}

async function readLines(store: ObjectStore, bucket: string, key: string): Promise<readonly string[]> {
  const { body } = await store.get(bucket, key);
  const lines = await unpack(key, body, CONTENT_BYTES_MAX);
  return Buffer.from(lines).toString('utf8').split('\n').slice(0, -1);
}

/** `segment=<minute>-<id>.jsonl.zst` at the end of a key. */
function segmentOf(key: string): { readonly id: string; readonly minute: string } {
  const match = /segment=([0-9]{8}T[0-9]{4})-0*([0-9]+)\.jsonl\.zst$/.exec(key);
  if (match === null) throw new Error(`${key} is not a segment`);
  return { minute: match[1] ?? '', id: match[2] ?? '' };
}

async function addSegment(
  database: Database,
  gate: GateIdentity,
  { kind, key }: { readonly kind: string; readonly key: string },
): Promise<void> {
  const { id, minute } = segmentOf(key);
  await database.execute({
    text: `INSERT INTO ig.segments (segment_id, platform_run_id, kind, opened_minute, exported_at)
      OVERRIDING SYSTEM VALUE VALUES ($1::bigint, $2, $3, $4, clock_timestamp()) ON CONFLICT DO NOTHING`,
    values: [id, gate.platform_run_id, kind, minute],
  });
}

/** The members of a receipt that its context holds. */
function constantsOf(receipt: ReceiptV1): ReceiptConstants {
  const {
    receipt_id: _receipt,
    decision: _decision,
    event_id: _event,
    ts_utc: _ts,
    admitted_at_utc: _admitted,
    payload_hash: _hash,
    partition_key: _partition,
    dedupe_key: _dedupe,
    eb_ref: _eb,
    evidence_refs: _refs,
    reason_codes: _reasons,
    ...constants
  } = receipt;
  return constants as ReceiptConstants;
}

async function addAdmissions(
  database: Database,
  receipts: readonly ReceiptV1[],
  ids: readonly number[],
): Promise<void> {
  const admitted = receipts.flatMap((receipt, index) =>
    receipt.decision === 'ADMIT' && receipt.eb_ref !== undefined
      ? [{ receipt, contextId: ids[index], eb: receipt.eb_ref }]
      : [],
  );
  await database.execute({
    text: `INSERT INTO ig.admission_rows (ts_us, batch_id, reserved_at, admitted_at, eb_offset, eb_published_ms,
        eb_partition, context_id, attempt, state, dedupe_key, payload_hash, partition_key, event_id)
      SELECT t, 0, d, d, o, m, p, c, 1, 'ADMITTED', decode(k, 'hex'), decode(h, 'hex'), decode(y, 'hex'), e
      FROM unnest($1::bigint[], $2::timestamptz[], $3::bigint[], $4::bigint[], $5::integer[], $6::integer[], $7::text[],
        $8::text[], $9::text[], $10::text[]) AS i (t, d, o, m, p, c, k, h, y, e)`,
    values: [
      admitted.map(({ receipt }) => microsOf(receipt.ts_utc)),
      admitted.map(({ receipt }) => receipt.admitted_at_utc),
      admitted.map(({ eb }) => eb.offset),
      admitted.map(({ eb }) => microsOf(eb.published_at_utc) / 1000),
      admitted.map(({ eb }) => eb.partition),
      admitted.map(({ contextId }) => contextId),
      admitted.map(({ receipt }) => receipt.dedupe_key),
      admitted.map(({ receipt }) => receipt.payload_hash?.hex),
      admitted.map(({ receipt }) => receipt.partition_key),
      admitted.map(({ receipt }) => receipt.event_id),
    ],
  });
}

const microsOf = (text: string): number => findMicros(text) ?? 0;

interface SegmentReceipts {
  readonly key: string;
  readonly parsed: readonly ReceiptV1[];
  readonly lines: readonly string[];
  readonly ids: readonly number[];
  /** Decisions so far by identity, over all segments in their order. */
  readonly occurrences: Map<string, number>;
}

async function addReceipts(
  database: Database,
  { key, parsed, lines, ids, occurrences }: SegmentReceipts,
): Promise<void> {
  const occurrenceOf = ({ dedupe_key, decision }: ReceiptV1): number => {
    const next = (occurrences.get(`${dedupe_key} ${decision}`) ?? 0) + 1;
    occurrences.set(`${dedupe_key} ${decision}`, next);
    return next;
  };
  const isPlain = (receipt: ReceiptV1): boolean => receipt.decision === 'ADMIT' && receipt.evidence_refs === undefined;
  await database.execute({
    text: `INSERT INTO ig.receipt_rows (created_at, segment_id, line, context_id, occurrence, decision, receipt_id,
        dedupe_key, event_id, reason_codes, document)
      SELECT coalesce(d, to_timestamp(0)), $1::bigint, n, c, u, x, decode(r, 'hex'), decode(k, 'hex'), e,
        string_to_array(q, ','), j
      FROM unnest($2::timestamptz[], $3::integer[], $4::integer[], $5::text[], $6::text[], $7::text[], $8::text[],
        $9::text[], $10::text[], $11::integer[]) AS i (d, n, c, x, r, k, e, q, j, u)`,
    values: [
      segmentOf(key).id,
      parsed.map((receipt) => receipt.admitted_at_utc ?? null),
      parsed.map((_, index) => index + 1),
      ids,
      parsed.map(({ decision }) => decision),
      parsed.map(({ receipt_id }) => receipt_id),
      parsed.map(({ dedupe_key }) => dedupe_key),
      parsed.map((receipt) => (isPlain(receipt) ? null : receipt.event_id)),
      parsed.map((receipt) => (isPlain(receipt) ? null : (receipt.reason_codes ?? []).join(','))),
      parsed.map((receipt, index) => (isPlain(receipt) ? null : lines[index])),
      parsed.map(occurrenceOf),
    ],
  });
}

async function rebuildQuarantines(source: RebuildSource, database: Database, gate: GateIdentity): Promise<number> {
  const prefix = `quarantine/${gate.platform_run_id}/index/`;
  let count = 0;
  for await (const { key } of listAll(source.store, source.quarantineBucket, prefix)) {
    const isSegment = isPacked(key);
    const lines = isSegment
      ? await readLines(source.store, source.quarantineBucket, key)
      : [Buffer.from((await source.store.get(source.quarantineBucket, key)).body).toString('utf8')];
    if (isSegment) await addSegment(database, gate, { kind: 'quarantine_lines', key });
    for (const [index, line] of lines.entries()) {
      await addQuarantine(database, gate, { line, number: index + 1, segmentId: isSegment ? segmentOf(key).id : '0' });
    }
    count += lines.length;
  }
  return count;
}

async function addQuarantine(
  database: Database,
  gate: GateIdentity,
  { line, number, segmentId }: { readonly line: string; readonly number: number; readonly segmentId: string },
): Promise<void> {
  const record = QuarantineRecordV1.parse(JSON.parse(line));
  await database.execute({
    text: `INSERT INTO ig.quarantine_rows (quarantine_id, platform_run_id, event_id, event_type, event_class, principal,
        payload_hash, reason_codes, policy_id, policy_revision, policy_digest, created_at, segment_id, line, record)
      VALUES ($1, $2, $3, $4, '', $5, $6, $7, $8, $9, $10, $11, $12::bigint, $13, $14)`,
    values: [
      record.quarantine_id,
      gate.platform_run_id,
      record.event_id,
      (isMembers(record.envelope) ? textMember(record.envelope, 'event_type', 256) : undefined) ?? UNKNOWN_CLASS,
      record.actor.principal,
      record.payload_hash,
      record.reason_codes,
      record.policy_rev.policy_id,
      record.policy_rev.revision,
      record.policy_rev.content_digest,
      record.received_at_utc,
      segmentId,
      number,
      line,
    ],
  });
}
