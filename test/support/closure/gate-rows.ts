import type { EnvelopeV1 } from '@spine-green/evidence-schemas/documents/envelope.v1';
import { systemClock } from '@spine-green/runtime/kernel/clock';
import { gatePolicyRevision } from '@spine-green/runtime/run-config';
import { segmentExporter } from '@spine-green/runtime/services/ingestion-gate/export/exporter';
import {
  dedupeKeyOf,
  quarantineIdOf,
  receiptIdOf,
} from '@spine-green/runtime/services/ingestion-gate/ledger/identities';
import { receiptContext } from '@spine-green/runtime/services/ingestion-gate/ledger/receipt';
import {
  duplicateReceipt,
  quarantineReceipt,
  quarantineRecord,
  setAside,
} from '@spine-green/runtime/services/ingestion-gate/ledger/records';
import type { Candidate, GateIdentity } from '@spine-green/runtime/services/ingestion-gate/types';
import type { Database } from '@spine-green/runtime/substrate/database/port';
import type { Position } from '@spine-green/runtime/substrate/event-log/port';
import type { ObjectStore } from '@spine-green/runtime/substrate/object-store/port';
import { admitted, classOf, envelope, RUN, TRAFFIC } from '../bus-records.ts';
import { CONFIG_DIGEST, EVIDENCE, QUARANTINE } from './run-names.ts';

/** Rows as the gate leaves them, and objects as its exporter makes them from these rows. */
export interface GateRows {
  readonly database: Database;
  readonly store: ObjectStore;
}

const gate: GateIdentity = {
  platform_run_id: RUN,
  run_config_digest: CONFIG_DIGEST,
  service_release_id: 'git-test',
  environment: 'embedded',
  policy_rev: gatePolicyRevision,
};
const base = envelope(0);
const context = receiptContext(gate, {
  eventType: base.event_type,
  eventClass: classOf(base.event_type) ?? '',
  schemaVersion: base.schema_version,
  producer: base.producer,
  manifestFingerprint: base.manifest_fingerprint,
  scenarioRunId: base.scenario_run_id,
  pins: {
    platform_run_id: RUN,
    scenario_run_id: 'd'.repeat(32),
    manifest_fingerprint: base.manifest_fingerprint,
    parameter_hash: 'b'.repeat(64),
    seed: '18446744073709551615',
    scenario_id: 'baseline_v1',
    run_id: 'c'.repeat(32),
  },
  principal: { actor_id: 'SYSTEM::wsp', source_type: 'SYSTEM', auth_mode: 'api_key', principal: 'wsp' },
  profileId: 'ig.partitioning.v0.traffic',
  topic: TRAFFIC,
});

export const dedupeKey = ({ event_type, event_id }: EnvelopeV1): string =>
  dedupeKeyOf(RUN, classOf(event_type) ?? '', event_id);

/** As the gate has the event in its hands. */
function candidateOf(event: EnvelopeV1): Candidate {
  const { key, value, headers } = admitted(event);
  return {
    kind: 'candidate',
    context,
    topic: TRAFFIC,
    eventId: event.event_id,
    tsUtc: event.ts_utc,
    tsMicros: microsOf(event),
    traceId: undefined,
    dedupeKey: dedupeKey(event),
    payloadHash: headers?.payload_hash ?? '',
    partitionKey: String(key),
    recordValue: Buffer.from(String(value)),
    raw: Buffer.from(JSON.stringify(event)),
  };
}

const microsOf = ({ ts_utc }: EnvelopeV1): number => Date.parse(ts_utc) * 1000 + 1;

/** The context of wsp's traffic, made once. */
async function contextId(database: Database): Promise<number> {
  const { content_digest: digest, policy_id: policy, revision } = gatePolicyRevision;
  await database.execute({
    text: `INSERT INTO ig.contexts (context_digest, platform_run_id, event_class, event_type, topic, principal,
        policy_id, policy_revision, policy_digest, document)
      VALUES (decode($1, 'hex'), $2, $3, $4, $5, 'wsp', $6, $7, $8, $9) ON CONFLICT DO NOTHING`,
    values: [
      context.digest,
      RUN,
      context.members.event_class,
      context.members.event_type,
      TRAFFIC,
      policy,
      revision,
      digest,
      context.document,
    ],
  });
  const [row] = await database.query<{ context_id: number }>({
    text: "SELECT context_id FROM ig.contexts WHERE context_digest = decode($1, 'hex')",
    values: [context.digest],
  });
  if (row === undefined) throw new Error('the context is not there');
  return row.context_id;
}

/** Admission and first receipt of events that lie at these positions, exported. */
export async function admitAt(
  rows: GateRows,
  events: readonly EnvelopeV1[],
  positions: readonly Position[],
): Promise<void> {
  const { database } = rows;
  const candidates = events.map(candidateOf);
  const [of, segmentId] = [await contextId(database), await openSegment(database, 'receipts')];
  await database.execute({
    text: `WITH made AS (SELECT * FROM unnest($3::bigint[], $4::bigint[], $5::int[], $6::text[], $7::text[], $8::text[],
        $9::text[], $10::text[]) WITH ORDINALITY AS a (ts_us, eb_offset, eb_partition, dedupe_key, payload_hash,
        partition_key, event_id, receipt_id, line)),
      admitted AS (INSERT INTO ig.admission_rows (ts_us, batch_id, reserved_at, admitted_at, eb_offset, eb_published_ms,
          eb_partition, context_id, attempt, state, dedupe_key, payload_hash, partition_key, event_id)
        SELECT ts_us, 1, now(), now(), eb_offset, 0, eb_partition, $1, 1, 'ADMITTED', decode(dedupe_key, 'hex'),
          decode(payload_hash, 'hex'), decode(partition_key, 'hex'), event_id FROM made)
      INSERT INTO ig.receipt_rows (created_at, segment_id, line, context_id, occurrence, decision, receipt_id, dedupe_key)
      SELECT now(), $2, line, $1, 1, 'ADMIT', decode(receipt_id, 'hex'), decode(dedupe_key, 'hex') FROM made`,
    values: [
      of,
      segmentId,
      candidates.map(({ tsMicros }) => tsMicros),
      positions.map(({ offset }) => offset),
      positions.map(({ partition }) => partition),
      candidates.map((one) => one.dedupeKey),
      candidates.map(({ payloadHash }) => payloadHash),
      candidates.map(({ partitionKey }) => partitionKey),
      candidates.map(({ eventId }) => eventId),
      candidates.map(({ eventId }) => receiptId(eventId, 'ADMIT')),
    ],
  });
  await exportSegments(rows);
}

const receiptId = (eventId: string, decision: 'ADMIT' | 'DUPLICATE' | 'QUARANTINE'): string =>
  receiptIdOf({ platformRunId: RUN, eventClass: context.members.event_class, eventId, decision, occurrence: 1 });

/** The receipt of an admitted event that came again, exported. */
export async function repeat(rows: GateRows, event: EnvelopeV1): Promise<void> {
  const candidate = candidateOf(event);
  const [first] = await rows.database.query<{ admitted_at: string; eb_partition: number; eb_offset: string }>({
    text: "SELECT admitted_at, eb_partition, eb_offset FROM ig.admission_rows WHERE dedupe_key = decode($1, 'hex')",
    values: [candidate.dedupeKey],
  });
  if (first === undefined) throw new Error(`${event.event_id} was not admitted`);
  const document = duplicateReceipt(candidate, receiptId(candidate.eventId, 'DUPLICATE'), {
    admittedAtUtc: first.admitted_at,
    position: {
      partition: first.eb_partition,
      offset: Number(first.eb_offset),
      publishedAtUtc: '1970-01-01T00:00:00.000000Z',
    },
    receiptRef: undefined,
  });
  await addReceipt(rows.database, candidate, { decision: 'DUPLICATE', reason: 'DUPLICATE', document });
  await exportSegments(rows);
}

/** Receipt and record of an event whose publish nobody knew the outcome of, and what became of it, exported. */
export async function resolveUnknown(rows: GateRows, event: EnvelopeV1): Promise<void> {
  const { database } = rows;
  const [reason, candidate] = ['PUBLISH_AMBIGUOUS', candidateOf(event)];
  const rejected = setAside(candidate, reason);
  const { eventId, payloadHash } = rejected;
  const { event_class: eventClass, event_type: eventType } = context.members;
  const id = quarantineIdOf({ platformRunId: RUN, eventClass, eventId, payloadHash, reason });
  const refs = {
    payload: `quarantine/${RUN}/payloads/${id}.json`,
    record: `quarantine/${RUN}/index/${id}.json`,
  };
  const record = quarantineRecord(gate, rejected, { quarantineId: id, receivedAtUtc: event.ts_utc, refs });
  const own = receiptId(eventId, 'QUARANTINE');
  await addReceipt(database, candidate, {
    decision: 'QUARANTINE',
    reason,
    document: quarantineReceipt(rejected, own, refs),
  });
  const { policy_id: policy, revision, content_digest: digest } = gatePolicyRevision;
  await database.execute({
    text: `INSERT INTO ig.quarantine_rows (quarantine_id, platform_run_id, event_id, event_type, event_class, principal,
        payload_hash, reason_codes, policy_id, policy_revision, policy_digest, created_at, segment_id, line, receipt_id,
        record, raw)
      VALUES ($1, $2, $3, $4, $5, 'wsp', $6, ARRAY[$7], $8, $9, $10, now(), $11, 1, decode($12, 'hex'), $13, $14)`,
    values: [
      ...[id, RUN, eventId, eventType, eventClass, payloadHash, reason, policy, revision, digest],
      await openSegment(database, 'quarantine_objects'),
      ...[own, record, rejected.raw?.toString('utf8') ?? null],
    ],
  });
  await database.execute({
    text: `INSERT INTO ig.reconciliations (reconciliation_id, platform_run_id, dedupe_key, prior_state, new_state,
        decided_at, actor, record)
      VALUES ($1, $2, $3, 'PUBLISH_AMBIGUOUS', 'ADMITTED', now(), 'SYSTEM::ig', $4)`,
    values: [`of ${id}`, RUN, candidate.dedupeKey, JSON.stringify({ matches: [{ topic: TRAFFIC }], anomalies: [] })],
  });
  await exportSegments(rows);
}

async function addReceipt(
  database: Database,
  { eventId, dedupeKey: key }: Candidate,
  { decision, reason, document }: { decision: 'DUPLICATE' | 'QUARANTINE'; reason: string; document: string },
): Promise<void> {
  await database.execute({
    text: `INSERT INTO ig.receipt_rows (created_at, segment_id, line, context_id, occurrence, decision, receipt_id,
        dedupe_key, event_id, reason_codes, document)
      VALUES (now(), $1, 1, $2, 1, $3, decode($4, 'hex'), decode($5, 'hex'), $6, ARRAY[$7], $8)`,
    values: [
      await openSegment(database, 'receipts'),
      await contextId(database),
      ...[decision, receiptId(eventId, decision), key, eventId, reason, document],
    ],
  });
}

async function openSegment(database: Database, kind: 'receipts' | 'quarantine_objects'): Promise<string> {
  const [row] = await database.query<{ segment_id: string }>({
    text: `INSERT INTO ig.segments (platform_run_id, kind, opened_minute) VALUES ($1, $2, '20260101T0000')
      RETURNING segment_id`,
    values: [RUN, kind],
  });
  if (row === undefined) throw new Error('no segment was opened');
  return row.segment_id;
}

/** Whatever a gate left unexported, by the exporter of the gate. */
async function exportSegments({ database, store }: GateRows): Promise<void> {
  const faults: unknown[] = [];
  const exporter = segmentExporter({
    ...{ store, database, platformRunId: RUN, evidenceBucket: EVIDENCE, quarantineBucket: QUARANTINE, retryMs: 1000 },
    onFault: (error) => faults.push(error),
    clock: systemClock,
    onExported: () => undefined,
  });
  await exporter.recover();
  await exporter.drain(10_000);
  exporter.stop();
  if (faults.length > 0) throw faults[0];
}
