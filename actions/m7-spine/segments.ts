import { promisify } from 'node:util';
import { zstdDecompress } from 'node:zlib';
import { renderHandle } from '@spine-green/evidence-schemas';
import { ArchiveRecordV1 } from '@spine-green/evidence-schemas/documents/archive_record.v1';
import type { Queryable } from '@spine-green/runtime/substrate/database/port';
import { listAll } from '@spine-green/runtime/substrate/object-store/port';
import type { LaneContext } from '../lib/run/lane.ts';

const decompress = promisify(zstdDecompress);

/** A segment as the ledger has it. */
export interface SegmentRow {
  readonly key: string;
  readonly topic: string;
  readonly partition: number;
  readonly firstOffset: number;
  readonly lastOffset: number;
  readonly records: number;
  readonly sha256: string;
}

/** A writer keeps at most 16 MiB of lines in a segment. */
const CONTENT_BYTES_MAX = 64 * 1024 * 1024;
/** Read whole; the others are held against the ledger by key and digest. */
const SAMPLES_MAX = 12;

/** Keys and digests of everything below the events prefix of the run. */
export async function listArchive(context: LaneContext): Promise<ReadonlyMap<string, string>> {
  const { session, platformRunId } = context;
  const prefix = renderHandle('S3_ARCHIVE_EVENTS_PREFIX_PATTERN', { platform_run_id: platformRunId ?? 'none' });
  const objects = new Map<string, string>();
  for await (const { key, sha256 } of listAll(session.store, session.config.buckets.archive, prefix)) {
    objects.set(key, sha256);
  }
  return objects;
}

export async function readSegmentRows(database: Queryable, platformRunId: string): Promise<readonly SegmentRow[]> {
  const rows = await database.query({
    text: `SELECT archive_ref, topic, partition_id, first_offset::text, last_offset::text, record_count, sha256
      FROM rtdl.archive_segments s WHERE platform_run_id = $1 ORDER BY s.topic, s.partition_id, s.first_offset`,
    values: [platformRunId],
  });
  return rows.map((row) => ({
    key: String(row.archive_ref),
    topic: String(row.topic),
    partition: Number(row.partition_id),
    firstOffset: Number(row.first_offset),
    lastOffset: Number(row.last_offset),
    records: Number(row.record_count),
    sha256: String(row.sha256),
  }));
}

/** Spread evenly over the ledger's order, the first and the last among them. */
export function pickSamples(rows: readonly SegmentRow[]): readonly SegmentRow[] {
  if (rows.length <= SAMPLES_MAX) return rows;
  const step = (rows.length - 1) / (SAMPLES_MAX - 1);
  const picked = Array.from({ length: SAMPLES_MAX }, (_, index) => rows[Math.round(index * step)]);
  return picked.filter((row) => row !== undefined);
}

/** What is wrong with a stored segment when it is read whole; empty when every line is what the ledger says. */
export async function segmentFaults(context: LaneContext, row: SegmentRow): Promise<readonly string[]> {
  const { store, config } = context.session;
  const { body } = await store.get(config.buckets.archive, row.key);
  const content = (await decompress(body, { maxOutputLength: CONTENT_BYTES_MAX })).toString('utf8');
  const lines = content.split('\n');
  const records = (lines.at(-1) === '' ? lines.slice(0, -1) : lines).map((line) =>
    ArchiveRecordV1.parse(JSON.parse(line)),
  );
  return recordFaults(row, records, context.platformRunId ?? '');
}

interface StoredRecord {
  readonly platform_run_id: string;
  readonly origin_offset: { readonly topic: string; readonly partition: number; readonly offset: string };
}

export function recordFaults(row: SegmentRow, records: readonly StoredRecord[], runId: string): readonly string[] {
  const offsets = records.map(({ origin_offset: origin }) => Number(origin.offset));
  const faults = {
    'another number of records': records.length !== row.records,
    'another range': offsets[0] !== row.firstOffset || offsets.at(-1) !== row.lastOffset,
    'offsets out of order': offsets.some((offset, index) => index > 0 && offset <= (offsets[index - 1] ?? offset)),
    'another origin': records.some(
      ({ origin_offset: origin }) => origin.topic !== row.topic || origin.partition !== row.partition,
    ),
    'another run': records.some(({ platform_run_id: run }) => run !== runId),
  };
  return Object.entries(faults)
    .filter(([, holds]) => holds)
    .map(([fault]) => `${row.key}: ${fault}`);
}
