import { findMicros, textOfMicros } from '../../../kernel/clock.ts';

const DAY_US = 86_400_000_000;

/** Half-open window of event time, as text that compares like time. */
export interface Window {
  readonly start: string;
  readonly end: string;
}

export interface WindowRequest {
  /** Smallest and largest event time of the rows to sort. */
  readonly minTs: string;
  readonly maxTs: string;
  readonly rows: number;
  /** Days of one window, 0 for a single sort; undefined: as many as keep a window below `rowsMax`. */
  readonly chunkDays: number | undefined;
  readonly rowsMax: number;
}

/** UTC midnight of a time. Throws RangeError for text that is not a time. */
export function midnightMicros(ts: string): number {
  const micros = findMicros(ts);
  if (micros === undefined) throw new RangeError(`not a time: ${ts.slice(0, 32)}`);
  return Math.floor(micros / DAY_US) * DAY_US;
}

export const dayWindow = (start: number, days: number): Window => ({
  start: textOfMicros(start),
  end: textOfMicros(start + days * DAY_US),
});

export interface WindowPlan {
  /** Days of one window; 0: one sort over everything, no windows. */
  readonly daysEach: number;
  readonly windows: readonly Window[];
}

/**
 * Windows of whole days from the midnight of the smallest time; each is sorted by itself and their order is the order
 * of the parts.
 */
export function planWindows(request: WindowRequest): WindowPlan {
  const first = midnightMicros(request.minTs);
  const days = (midnightMicros(request.maxTs) - first) / DAY_US + 1;
  const daysEach = request.chunkDays ?? automaticDays(days, request.rows, request.rowsMax);
  const count = daysEach === 0 ? 0 : Math.ceil(days / daysEach);
  const windows = Array.from({ length: count }, (_, index) => dayWindow(first + index * daysEach * DAY_US, daysEach));
  return { daysEach, windows };
}

/** Each window reads the whole source again, so there are no more of them than memory and temporary disk ask for. */
function automaticDays(days: number, rows: number, rowsMax: number): number {
  if (rows <= rowsMax) return 0;
  return Math.max(1, Math.floor((days * rowsMax) / rows));
}
