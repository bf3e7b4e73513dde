import { isPlatformError } from '@spine-green/evidence-schemas';
import type { EventLog, Position } from '../../substrate/event-log/port.ts';

/**
 * Topic to a lower bound of the next offset of each partition, by partition number. What is published later lies at or
 * above it: offsets only grow, so a bound that was read long ago is as true as a new one, only longer to search.
 * A topic or partition without a bound has the bound 0.
 */
export type LogPositions = Readonly<Record<string, readonly number[]>>;

/** What the gate knows of the ends of its topics without asking the log for each batch: it is their only writer. */
export interface PositionNotes {
  /** Reads the ends of topics that have no note yet; those that cannot be read stay without one. */
  warm(topics: readonly string[]): Promise<void>;
  /** Notes of these topics, for a reservation. */
  of(topics: Iterable<string>): LogPositions;
  /** The log took these records. */
  appended(positions: readonly Position[]): void;
}

export function positionNotes(log: Pick<EventLog, 'watermarks'>): PositionNotes {
  const ends = new Map<string, number[]>();
  return {
    warm: async (topics) => {
      for (const topic of topics) {
        if (ends.has(topic)) continue;
        const watermarks = await log.watermarks(topic).catch((error: unknown) => {
          if (isPlatformError(error)) return undefined;
          throw error;
        });
        if (watermarks === undefined) continue;
        const noted: number[] = [];
        for (const { partition, high } of watermarks) noted[partition] = high;
        ends.set(topic, noted);
      }
    },
    of: (topics) => {
      const noted: Record<string, readonly number[]> = {};
      for (const topic of new Set(topics)) {
        const end = ends.get(topic);
        if (end !== undefined) noted[topic] = [...end];
      }
      return noted;
    },
    appended: (positions) => {
      for (const { topic, partition, offset } of positions) {
        const end = ends.get(topic);
        if (end !== undefined) end[partition] = offset + 1;
      }
    },
  };
}

/** Bounds that hold for records of all of these reservations. */
export function lowestPositions(notes: readonly LogPositions[]): LogPositions {
  const [first = {}, ...others] = notes;
  const lowest: Record<string, readonly number[]> = {};
  for (const [topic, ends] of Object.entries(first)) {
    const all = others.map((note) => note[topic] ?? []);
    lowest[topic] = ends.map((end, partition) => Math.min(end, ...all.map((other) => other[partition] ?? 0)));
  }
  return lowest;
}
