import type { EventLog, Position } from '../../../substrate/event-log/port.ts';

export interface Scan {
  /** Every copy by dedupe key, in (offset, partition) order. */
  readonly copies: ReadonlyMap<string, readonly Position[]>;
  readonly ranges: readonly ScannedRange[];
}

/** What was read of one partition: everything from `from` to `high`, which was read before the first record. */
export interface ScannedRange {
  readonly topic: string;
  readonly partition: number;
  readonly from: number;
  /** First offset that the log still holds. */
  readonly low: number;
  /** Exclusive. */
  readonly high: number;
}

const READ_LIMIT = { recordsMax: 5000, bytesMax: 8 * 2 ** 20, waitMs: 0 } as const;

export type ScannedLog = Pick<EventLog, 'watermarks' | 'read'>;

export interface Search {
  readonly topic: string;
  /** Lowest offset to look at, by partition; a partition that is not named is read from its beginning. */
  readonly from: readonly number[];
  /** Dedupe keys. */
  readonly wanted: ReadonlySet<string>;
}

/** Searches a topic from noted offsets to its high watermarks for records with one of the dedupe keys in their header.
 * Times play no part: whose clock would they be read from? */
export async function findCopies(log: ScannedLog, search: Search): Promise<Scan> {
  const { topic, wanted } = search;
  const copies = new Map<string, Position[]>();
  const ranges: ScannedRange[] = [];
  for (const { partition, low, high } of await log.watermarks(topic)) {
    const from = Math.min(high, Math.max(low, search.from[partition] ?? 0));
    let next = from;
    while (next < high) {
      const records = await log.read(topic, partition, next, READ_LIMIT);
      const last = records.at(-1);
      // Below the high watermark a read without records would be a hole; absence must not be concluded from it.
      if (last === undefined) throw new Error(`${topic}/${partition} has no record at ${next}, high watermark ${high}`);
      for (const { headers, offset, timestampMs } of records) {
        const key = headers.dedupe_key;
        if (key === undefined || !wanted.has(key)) continue;
        copies.set(key, [...(copies.get(key) ?? []), { topic, partition, offset, timestampMs }]);
      }
      next = last.offset + 1;
    }
    ranges.push({ topic, partition, from, low, high });
  }
  for (const found of copies.values()) found.sort((a, b) => a.offset - b.offset || a.partition - b.partition);
  return { copies, ranges };
}

/** Whether the scan read every offset that a record with this note can have: nothing of it is deleted, and the log
 * reaches as far as it reached when the note was taken, so it is the same log. */
export const coversAll = (ranges: readonly ScannedRange[], noted: readonly number[]): boolean =>
  ranges.length >= noted.length &&
  ranges.every(({ partition, from, low, high }) => {
    const bound = noted[partition] ?? 0;
    return low <= bound && bound <= high && from <= bound;
  });
