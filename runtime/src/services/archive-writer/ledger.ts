import { PlatformError } from '@spine-green/evidence-schemas';
import { advanceCheckpoint } from '../../consumer/checkpoints.ts';
import type { ConsumerStream } from '../../consumer/streams.ts';
import { countersStatement } from '../../observability/counters.ts';
import type { Database, Queryable } from '../../substrate/database/port.ts';
import { counterIncrements } from './counting.ts';
import type { Ledger, Outcome } from './ports.ts';
import type { Segment, SegmentPlan, StoredSegment } from './types.ts';

/** The ledger in PostgreSQL: one transaction per window, at most seven statements whatever its size. */
export function databaseLedger(database: Database, stream: ConsumerStream, platformRunId: string): Ledger {
  const { streamId, checkpointTable: table } = stream;
  const scope = { streamId, platformRunId };
  const counted = { component: stream.component, platformRunId, scenarioRunId: 'N/A' };
  return {
    intend: async (plan) => {
      await database.execute({
        name: 'archive_intend',
        text: `INSERT INTO rtdl.archive_intents (stream_id, topic, partition_id, from_offset, next_offset)
          VALUES ($1, $2, $3, $4, $5) ON CONFLICT (stream_id, topic, partition_id)
          DO UPDATE SET from_offset = excluded.from_offset, next_offset = excluded.next_offset`,
        values: [streamId, plan.topic, plan.partition, plan.fromOffset, plan.nextOffset],
      });
    },
    record: (plan, stored, writeErrors) =>
      database.transaction(async (transaction) => {
        const outcome = await recordSegment(transaction, { scope, plan }, stored);
        await recordFailures(transaction, scope, plan);
        await advanceCheckpoint(transaction, { table, streamId }, plan);
        const increments = counterIncrements(plan, { stored, outcome, writeErrors });
        if (increments.length > 0) {
          await transaction.execute(countersStatement(counted, increments));
        }
        return outcome;
      }),
    findEnd: (topic, partition, fromOffset) => findEnd(database, streamId, { topic, partition, fromOffset }),
  };
}

interface Scope {
  readonly streamId: string;
  readonly platformRunId: string;
}

interface WrittenSegment {
  readonly scope: Scope;
  readonly plan: SegmentPlan;
  readonly segment: Segment;
}

async function recordSegment(
  transaction: Queryable,
  { scope, plan }: Pick<WrittenSegment, 'scope' | 'plan'>,
  stored: StoredSegment | undefined,
): Promise<Outcome> {
  if (plan.segment === undefined || stored === undefined) return 'NONE';
  await transaction.execute({
    name: 'archive_intent_done',
    text: 'DELETE FROM rtdl.archive_intents WHERE stream_id = $1 AND topic = $2 AND partition_id = $3',
    values: [scope.streamId, plan.topic, plan.partition],
  });
  const written = { scope, plan, segment: plan.segment };
  if (stored.kind === 'mismatch') {
    await recordMismatches(transaction, written, stored.mismatches);
    await recordSighting(transaction, written, 'PAYLOAD_MISMATCH');
    return 'PAYLOAD_MISMATCH';
  }
  if ((await insertSegment(transaction, written, stored)) === 1) return 'NEW';
  await recordSighting(transaction, written, 'DUPLICATE');
  return 'DUPLICATE';
}

const insertSegment = (
  transaction: Queryable,
  { scope, plan, segment }: WrittenSegment,
  stored: Extract<StoredSegment, { kind: 'stored' }>,
): Promise<number> =>
  transaction.execute({
    name: 'archive_segment',
    text: `INSERT INTO rtdl.archive_segments (stream_id, platform_run_id, topic, partition_id, offset_kind, from_offset,
        next_offset, first_offset, last_offset, record_count, size_bytes, sha256, content_sha256, archive_ref,
        version_id, first_ts_utc, last_ts_utc, first_published_at, last_published_at)
      VALUES ($1, $2, $3, $4, 'kafka_offset', $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16,
        to_timestamp($17::float8 / 1000), to_timestamp($18::float8 / 1000))
      ON CONFLICT (stream_id, topic, partition_id, first_offset) DO NOTHING`,
    values: [
      scope.streamId,
      scope.platformRunId,
      plan.topic,
      plan.partition,
      plan.fromOffset,
      plan.nextOffset,
      segment.firstOffset,
      segment.lastOffset,
      segment.records.length,
      stored.sizeBytes,
      stored.sha256,
      segment.contentSha256,
      segment.key,
      stored.versionId,
      segment.firstTsUtc,
      segment.lastTsUtc,
      segment.firstPublishedMs,
      segment.lastPublishedMs,
    ],
  });

async function recordSighting(
  transaction: Queryable,
  { scope, plan, segment }: WrittenSegment,
  outcome: 'DUPLICATE' | 'PAYLOAD_MISMATCH',
): Promise<void> {
  await transaction.execute({
    text: `INSERT INTO rtdl.archive_sightings (stream_id, topic, partition_id, first_offset, outcome)
      VALUES ($1, $2, $3, $4, $5)`,
    values: [scope.streamId, plan.topic, plan.partition, segment.firstOffset, outcome],
  });
}

async function recordMismatches(
  transaction: Queryable,
  { scope, plan, segment }: WrittenSegment,
  mismatches: Extract<StoredSegment, { kind: 'mismatch' }>['mismatches'],
): Promise<void> {
  await transaction.execute({
    text: `INSERT INTO rtdl.archive_offset_mismatches (stream_id, platform_run_id, topic, partition_id, offset_kind,
        offset_value, expected_hash, observed_hash, expected_ref)
      SELECT $1, $2, $3, $4, 'kafka_offset', o, e, h, $8
      FROM unnest($5::bigint[], $6::text[], $7::text[]) AS m (o, e, h)
      ON CONFLICT DO NOTHING`,
    values: [
      scope.streamId,
      scope.platformRunId,
      plan.topic,
      plan.partition,
      mismatches.map((mismatch) => mismatch.offset),
      mismatches.map((mismatch) => mismatch.expectedHash),
      mismatches.map((mismatch) => mismatch.observedHash),
      segment.key,
    ],
  });
}

async function recordFailures(transaction: Queryable, scope: Scope, plan: SegmentPlan): Promise<void> {
  const { failures } = plan;
  if (failures.length === 0) return;
  await transaction.execute({
    text: `INSERT INTO rtdl.archive_failures (failure_id, stream_id, platform_run_id, topic, partition_id, offset_value,
        reason, bytes_sha256, archived)
      SELECT id, $1, $2, $3, $4, o, r, b, a
      FROM unnest($5::text[], $6::bigint[], $7::text[], $8::text[], $9::boolean[]) AS f (id, o, r, b, a)
      ON CONFLICT (failure_id) DO NOTHING`,
    values: [
      scope.streamId,
      scope.platformRunId,
      plan.topic,
      plan.partition,
      failures.map((failure) => failure.failureId),
      failures.map((failure) => failure.offset),
      failures.map((failure) => failure.reason),
      failures.map((failure) => failure.bytesSha256),
      failures.map((failure) => failure.archived),
    ],
  });
}

async function findEnd(
  database: Queryable,
  streamId: string,
  at: { readonly topic: string; readonly partition: number; readonly fromOffset: number },
): Promise<number | undefined> {
  const [range] = await database.query<{ from_offset: string; next_offset: string }>({
    name: 'archive_find_end',
    text: `SELECT from_offset::text, next_offset::text FROM (
        SELECT from_offset, next_offset FROM rtdl.archive_segments
          WHERE stream_id = $1 AND topic = $2 AND partition_id = $3 AND next_offset > $4
        UNION ALL
        SELECT from_offset, next_offset FROM rtdl.archive_intents
          WHERE stream_id = $1 AND topic = $2 AND partition_id = $3 AND next_offset > $4) AS known
      ORDER BY known.from_offset LIMIT 1`,
    values: [streamId, at.topic, at.partition, at.fromOffset],
  });
  if (range === undefined) return undefined;
  const [from, next] = [Number(range.from_offset), Number(range.next_offset)];
  if (from < at.fromOffset) {
    const facts = `${streamId} ${at.topic}/${at.partition} is at ${at.fromOffset}, inside the range ${from}..${next}`;
    throw new PlatformError('E_CHECKPOINT_MOVED', facts);
  }
  return from === at.fromOffset ? next : from;
}
