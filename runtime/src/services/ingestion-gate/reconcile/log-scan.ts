import type { EventLog, Position } from '../../../substrate/event-log/port.ts';

export interface Scan {
  /** Every copy by dedupe key, in (offset, partition) order. */
  readonly copies: ReadonlyMap<string, readonly Position[]>;
  readonly ranges: readonly ScannedRange[];
}

export interface ScannedRange {
  readonly topic: string;
  readonly partition: number;
  readonly from_offset: string;
  /** Exclusive. */
  readonly to_offset: string;
}

const READ_LIMIT = { recordsMax: 5000, bytesMax: 8 * 2 ** 20, waitMs: 0 } as const;

export interface Search {
  readonly topic: string;
  readonly fromMs: number;
  /** Dedupe keys. */
  readonly wanted: ReadonlySet<string>;
}

/** Searches a topic from a time to its high watermarks for records with one of the dedupe keys in their header. */
export async function findCopies(log: EventLog, { topic, fromMs, wanted }: Search): Promise<Scan> {
  const copies = new Map<string, Position[]>();
  const ranges: ScannedRange[] = [];
  for (const { partition, low, high } of await log.watermarks(topic)) {
    const from = Math.max(low, await log.offsetAt(topic, partition, Math.trunc(fromMs)));
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
    ranges.push({ topic, partition, from_offset: String(from), to_offset: String(Math.max(from, high)) });
  }
  for (const found of copies.values()) found.sort((a, b) => a.offset - b.offset || a.partition - b.partition);
  return { copies, ranges };
}
