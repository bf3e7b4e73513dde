import { canonicalJson } from '@spine-green/evidence-schemas';
import { ArchiveRecordV1 } from '@spine-green/evidence-schemas/documents/archive_record.v1';
import { jsonLines } from '../evidence/json-lines.ts';
import { unpack } from '../evidence/packed.ts';
import { findMicros } from '../kernel/clock.ts';
import type { Queryable } from '../substrate/database/port.ts';
import type { ObjectStore } from '../substrate/object-store/port.ts';
import type { DecodeScope } from './decode.ts';
import { type TakenFact, takeFact } from './fact.ts';
import type { Window } from './partition-window.ts';

/** What is read again (13, section 6). Offsets are those of the bus, `toOffset` inclusive. */
export interface ReplayRange {
  readonly topic: string;
  readonly partition: number;
  readonly fromOffset: number;
  readonly toOffset: number;
}

export interface ArchiveSource {
  readonly database: Queryable;
  readonly store: ObjectStore;
  readonly bucket: string;
  readonly scope: DecodeScope;
}

const WINDOW_RECORDS = 500;
const CONTENT_BYTES_MAX = 67_108_864;

/**
 * The records of a range as a consumer would have taken them from the bus, in offset order and at their own offsets. The
 * archive keeps the bytes and whether the gate attested them, and no headers. Throws what store and database throw.
 */
export async function* archivedWindows(source: ArchiveSource, range: ReplayRange): AsyncGenerator<Window<TakenFact>> {
  const { topic, partition } = range;
  let fromOffset = range.fromOffset;
  let records: TakenFact[] = [];
  for (const segment of await segmentsOf(source, range)) {
    for (const record of await recordsOf(source, segment)) {
      const offset = Number(record.origin_offset.offset);
      if (offset < range.fromOffset || offset > range.toOffset) continue;
      records.push(factOf(record, source.scope));
      if (records.length < WINDOW_RECORDS) continue;
      yield { topic, partition, fromOffset, nextOffset: offset + 1, records };
      fromOffset = offset + 1;
      records = [];
    }
  }
  if (fromOffset <= range.toOffset) yield { topic, partition, fromOffset, nextOffset: range.toOffset + 1, records };
}

interface SegmentRef {
  readonly archive_ref: string;
  readonly version_id: string;
}

const segmentsOf = (
  { database, scope }: ArchiveSource,
  { topic, partition, fromOffset, toOffset }: ReplayRange,
): Promise<readonly SegmentRef[]> =>
  database.query<SegmentRef & Record<string, unknown>>({
    text: `SELECT archive_ref, version_id FROM rtdl.archive_segments s
      WHERE s.platform_run_id = $1 AND s.topic = $2 AND s.partition_id = $3 AND s.last_offset >= $4
        AND s.first_offset <= $5 ORDER BY s.first_offset`,
    values: [scope.platformRunId, topic, partition, fromOffset, toOffset],
  });

async function recordsOf(
  { store, bucket }: ArchiveSource,
  { archive_ref: key, version_id: version }: SegmentRef,
): Promise<readonly ArchiveRecordV1[]> {
  const { body } = await store.get(bucket, key, version);
  return jsonLines(await unpack(key, body, CONTENT_BYTES_MAX), key).map(ArchiveRecordV1.parse);
}

/** What was attested when it was archived is attested; what was not is not, whatever it says. */
function factOf(record: ArchiveRecordV1, scope: DecodeScope): TakenFact {
  const { topic, partition, offset } = record.origin_offset;
  const taken = takeFact(
    {
      topic,
      partition,
      offset: Number(offset),
      timestampMs: (findMicros(record.archived_at_utc) ?? 0) / 1000,
      key: undefined,
      value: Buffer.from(canonicalJson(record.envelope)),
      headers: {},
    },
    scope,
  );
  return taken.kind === 'event' ? { ...taken, attested: record.unattested !== true } : taken;
}
