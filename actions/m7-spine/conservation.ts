import type { ArchiveWriteSummaryV1 } from '@spine-green/evidence-schemas/documents/archive_write_summary.v1';
import type { ArchivedRange } from '@spine-green/runtime/truth/archive';
import type { SegmentRow } from '../lib/truth/archive-segments.ts';

export interface Conservation {
  readonly segments: readonly SegmentRow[];
  /** Records by topic, counted in the objects. */
  readonly records: ReadonlyMap<string, number>;
  readonly ranges: readonly ArchivedRange[];
  /** Distinct admissions by archived topic, from the gate's rows. */
  readonly admitted: ReadonlyMap<string, number>;
  /** Copies of them on the log, from the gate's reconciliations. */
  readonly copies: ReadonlyMap<string, number>;
  readonly summary: ArchiveWriteSummaryV1;
}

/**
 * What was admitted is archived, once and with each copy that the gate recorded, without a hole (01, M7.D-C02). Segments
 * of a partition do not overlap, so the sum of their records is the number of distinct offsets. The range of its
 * checkpoint has no other offset but those that were refused or belong to other runs, which is also why the checkpoint
 * cannot be ahead of the archive.
 */
export function conservationFaults(facts: Conservation): readonly string[] {
  const { segments, records, ranges, admitted, copies, summary } = facts;
  const total = [...records.values()].reduce((sum, count) => sum + count, 0);
  const topics = new Set([...admitted.keys(), ...records.keys()]);
  return [
    ...[...topics].flatMap((topic) => {
      const [archived, events] = [records.get(topic) ?? 0, admitted.get(topic) ?? 0];
      const copied = copies.get(topic) ?? 0;
      return archived === events + copied
        ? []
        : [`${topic}: archived ${archived}, admitted ${events}, copied ${copied}`];
    }),
    ...overlaps(segments).map((key) => `${key}: overlaps the segment before it`),
    ...ranges.filter(({ contiguous }) => !contiguous).map((range) => `${nameOf(range)}: not contiguous`),
    ...segments
      .filter((row) => !ranges.some((range) => covers(range, row)))
      .map(({ key }) => `${key}: beyond the checkpoint`),
    ...ranges.filter(({ mismatched }) => mismatched > 0).map((range) => `${nameOf(range)}: mismatches`),
    ...(summary.archived_total === total ? [] : [`the summary counts ${summary.archived_total} records of ${total}`]),
    ...(summary.payload_mismatch_total === 0 ? [] : ['the summary counts mismatches']),
    ...(summary.complete ? [] : ['the summary is not complete']),
  ];
}

const nameOf = ({ topic, partition }: { readonly topic: string; readonly partition: number }): string =>
  `${topic}/${partition}`;

const covers = (range: ArchivedRange, row: SegmentRow): boolean =>
  nameOf(range) === nameOf(row) && range.startOffset <= row.firstOffset && row.lastOffset < range.nextOffset;

/** Rows come by topic, partition and first offset. */
const overlaps = (rows: readonly SegmentRow[]): readonly string[] =>
  rows
    .filter((row, index) => {
      const before = rows[index - 1];
      return before !== undefined && nameOf(before) === nameOf(row) && row.firstOffset <= before.lastOffset;
    })
    .map(({ key }) => key);
