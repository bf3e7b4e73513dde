import { canonicalJson } from '@spine-green/evidence-schemas';
import type { ArchiveRecordV1 } from '@spine-green/evidence-schemas/documents/archive_record.v1';
import { archivedRecordsIn } from '../evidence/archived-segment.ts';
import { findMicros } from '../kernel/clock.ts';
import type { SixPins } from '../reads/pins.ts';
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

/** What is rebuilt: ranges of the bus, and the only world whose records may be among them (13, section 6). */
export interface ReplayManifest {
  readonly ranges: readonly ReplayRange[];
  readonly pins: SixPins;
}

export interface ArchiveSource {
  readonly database: Queryable;
  readonly store: ObjectStore;
  readonly bucket: string;
  readonly scope: DecodeScope;
}

const WINDOW_RECORDS = 500;

/**
 * The records of a range as a consumer would have taken them from the bus, in offset order and at their own offsets. The
 * archive keeps the bytes and whether the gate attested them, and no headers. Throws E_EVIDENCE_DIGEST for a segment that
 * is not the one of its ledger, and what store and database throw.
 */
export async function* archivedWindows(source: ArchiveSource, range: ReplayRange): AsyncGenerator<Window<TakenFact>> {
  const cursor = archiveCursor(source, range);
  for (let window = await cursor.next(range.toOffset + 1); window !== undefined; ) {
    yield window;
    window = await cursor.next(range.toOffset + 1);
  }
}

export interface ArchiveCursor {
  /** The next window, which ends before this offset; undefined when nothing is left before it. */
  next(endOffset: number): Promise<Window<TakenFact> | undefined>;
}

/** The same records for whoever says bit by bit how far they are wanted; each segment is read once. */
export function archiveCursor(source: ArchiveSource, range: ReplayRange): ArchiveCursor {
  const { topic, partition } = range;
  const records = archivedFacts(source, range);
  let position = range.fromOffset;
  let waiting: TakenFact | undefined;
  return {
    next: async (endOffset) => {
      if (position >= endOffset) return undefined;
      const fromOffset = position;
      const taken: TakenFact[] = [];
      while (taken.length < WINDOW_RECORDS) {
        waiting ??= (await records.next()).value ?? undefined;
        if (waiting === undefined || waiting.offset >= endOffset) {
          // What lies between was refused or is of another run: the archive has no line of it.
          position = endOffset;
          break;
        }
        taken.push(waiting);
        position = waiting.offset + 1;
        waiting = undefined;
      }
      return { topic, partition, fromOffset, nextOffset: position, records: taken };
    },
  };
}

async function* archivedFacts(source: ArchiveSource, range: ReplayRange): AsyncGenerator<TakenFact, undefined> {
  for (const segment of await segmentsOf(source, range)) {
    for (const record of await recordsOf(source, segment)) {
      const offset = Number(record.origin_offset.offset);
      if (offset >= range.fromOffset && offset <= range.toOffset) yield factOf(record, source.scope);
    }
  }
}

interface SegmentRef {
  readonly archive_ref: string;
  readonly version_id: string;
  readonly content_sha256: string;
}

const segmentsOf = (
  { database, scope }: ArchiveSource,
  { topic, partition, fromOffset, toOffset }: ReplayRange,
): Promise<readonly SegmentRef[]> =>
  database.query<SegmentRef & Record<string, unknown>>({
    text: `SELECT archive_ref, version_id, content_sha256 FROM rtdl.archive_segments s
      WHERE s.platform_run_id = $1 AND s.topic = $2 AND s.partition_id = $3 AND s.last_offset >= $4
        AND s.first_offset <= $5 ORDER BY s.first_offset`,
    values: [scope.platformRunId, topic, partition, fromOffset, toOffset],
  });

async function recordsOf(
  { store, bucket }: ArchiveSource,
  { archive_ref: key, version_id: version, content_sha256: expected }: SegmentRef,
): Promise<readonly ArchiveRecordV1[]> {
  const { body } = await store.get(bucket, key, version);
  return archivedRecordsIn(key, body, expected);
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
