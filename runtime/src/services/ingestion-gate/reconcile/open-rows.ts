import type { OpenRow } from './types.ts';

/**
 * How long this process has known its open rows, in its own elapsed time: a wait is measured on one clock that never
 * jumps, and never between the clock of who reserved, of who looks and of the log.
 */
export interface OpenRowWatch {
  /** These are all open rows now; the others are forgotten. */
  see(rows: readonly OpenRow[], elapsedMs: number): void;
  /** Milliseconds since the row was seen first. */
  knownMs(row: OpenRow, elapsedMs: number): number;
  /** The whole log was read without finding the row, at a moment when nobody could be sending it any more. */
  missed(row: OpenRow, elapsedMs: number): void;
  /** Milliseconds since the row was missed first; undefined when it never was. */
  missedMs(row: OpenRow, elapsedMs: number): number | undefined;
}

export function openRowWatch(): OpenRowWatch {
  let known = new Map<string, { seenMs: number; missedMs: number | undefined }>();
  return {
    see: (rows, elapsedMs) => {
      const before = known;
      known = new Map(
        rows.map((row) => [nameOf(row), before.get(nameOf(row)) ?? { seenMs: elapsedMs, missedMs: undefined }]),
      );
    },
    knownMs: (row, elapsedMs) => elapsedMs - (known.get(nameOf(row))?.seenMs ?? elapsedMs),
    missed: (row, elapsedMs) => {
      const entry = known.get(nameOf(row));
      if (entry !== undefined) entry.missedMs ??= elapsedMs;
    },
    missedMs: (row, elapsedMs) => {
      const missedMs = known.get(nameOf(row))?.missedMs;
      return missedMs === undefined ? undefined : elapsedMs - missedMs;
    },
  };
}

/** Another attempt of an event is another row to wait for. */
const nameOf = ({ dedupeKey, attempt }: OpenRow): string => `${dedupeKey} ${attempt}`;
