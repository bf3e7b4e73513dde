import { PlatformError, sha256Hex } from '@spine-green/evidence-schemas';
import { ArchiveRecordV1 } from '@spine-green/evidence-schemas/documents/archive_record.v1';
import { ArchiveWriteSummaryV1 } from '@spine-green/evidence-schemas/documents/archive_write_summary.v1';
import { jsonLines } from '@spine-green/runtime/evidence/json-lines';
import { unpack } from '@spine-green/runtime/evidence/packed';
import { readAdmittedRanges, readCopies } from '@spine-green/runtime/truth/admissions';
import { readArchiveTotals } from '@spine-green/runtime/truth/archive';
import { type Fact, isReadable, mapFact, observe } from '../../lib/checks/fact.ts';
import { rtdlReadinessHandover } from '../../lib/handovers/m7.ts';
import { getRunId, readAt, runKey } from '../../lib/run/evidence.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import { type ArchivePlace, listSegments, readSegmentRows, type SegmentRow } from '../../lib/truth/archive-segments.ts';
import type { ArchiveContent, DurabilityFacts } from '../lanes/d-archive-durability.ts';
import { type StoredRecord, segmentFaults } from '../segments.ts';
import { getWriterService, writerStream } from './archive-writer.ts';

/** A writer keeps at most 16 MiB of lines in a segment. */
const CONTENT_BYTES_MAX = 64 * 1024 * 1024;

export async function gatherDurability(context: LaneContext): Promise<DurabilityFacts> {
  const segments = await observe(async () => readSegmentRows(await context.session.database(), getRunId(context)));
  return {
    segments,
    objects: await observe(() => listSegments(placeOf(context))),
    content: isReadable(segments) ? await observe(() => readContent(placeOf(context), segments.value)) : segments,
    ...(await readTruth(context)),
    summary: await observe(async () => {
      const key = runKey(context, 'rtdl_core/archive_write_summary.json');
      return (await readAt(context, key, ArchiveWriteSummaryV1.parse)).document;
    }),
    writer: await observe(() => getWriterService(context)),
    taskBefore: await observe(async () => (await context.handover(rtdlReadinessHandover)).task_arn),
  };
}

const placeOf = (context: LaneContext): ArchivePlace => ({
  store: context.session.store,
  bucket: context.session.config.buckets.archive,
  platformRunId: getRunId(context),
});

/** Opens every segment, one after the other, so that memory holds the lines of one; a broken one is a fault of its own. */
export async function readContent(place: ArchivePlace, rows: readonly SegmentRow[]): Promise<ArchiveContent> {
  const records = new Map<string, number>();
  const faults: string[] = [];
  for (const row of rows) {
    const read = await observe(() => readSegment(place, row));
    if (!isReadable(read)) {
      faults.push(`${row.key}: ${read.unreadable}`);
      continue;
    }
    faults.push(...segmentFaults(row, read.value, place.platformRunId));
    records.set(row.topic, (records.get(row.topic) ?? 0) + read.value.length);
  }
  return { records, faults };
}

/** Throws E_OBJECT_NOT_FOUND, E_OBJECT_CORRUPT, E_EVIDENCE_DIGEST, E_PACKED_REFUSED or E_SCHEMA_INVALID. */
async function readSegment(
  { store, bucket }: ArchivePlace,
  { key, sha256 }: SegmentRow,
): Promise<readonly StoredRecord[]> {
  const { body } = await store.get(bucket, key);
  const found = sha256Hex(body);
  if (found !== sha256) throw new PlatformError('E_EVIDENCE_DIGEST', `the bytes have digest ${found}`);
  const content = await unpack(key, body, CONTENT_BYTES_MAX);
  return jsonLines(content, 'the segment').map((line) => {
    const { platform_run_id, origin_offset: origin } = ArchiveRecordV1.parse(line);
    return {
      platform_run_id,
      topic: origin.topic,
      partition: origin.partition,
      offset: Number(origin.offset),
    };
  });
}

/** Admissions and archive in one snapshot of the database, so that both count the same moment. */
async function readTruth(context: LaneContext): Promise<Pick<DurabilityFacts, 'ranges' | 'admitted' | 'copies'>> {
  const truth = await observe(async () => {
    const run = getRunId(context);
    const { streamId } = writerStream(context);
    return (await context.session.database()).transaction(
      async (transaction) => ({
        archive: await readArchiveTotals(transaction, run, streamId),
        admitted: await readAdmittedRanges(transaction, run),
        copies: await readCopies(transaction, run),
      }),
      { isolation: 'repeatable read', readOnly: true },
    );
  });
  return {
    ranges: mapFact(truth, ({ archive }) => archive.ranges),
    copies: mapFact(truth, ({ copies }) => copies),
    admitted: archivedAdmissions(
      context,
      mapFact(truth, ({ admitted }) => admitted),
    ),
  };
}

/** Only what is admitted to an archived topic has to be in the archive. */
const archivedAdmissions = (
  context: LaneContext,
  admitted: Fact<Awaited<ReturnType<typeof readAdmittedRanges>>>,
): DurabilityFacts['admitted'] =>
  mapFact(admitted, (ranges) => {
    const sums = new Map<string, number>(writerStream(context).topics.map((topic) => [topic, 0]));
    for (const { topic, events } of ranges) {
      const known = sums.get(topic);
      if (known !== undefined) sums.set(topic, known + events);
    }
    return sums;
  });
