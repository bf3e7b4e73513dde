import type { Taken, TakenBase } from './decode.ts';

/** When the records of one partition that were read become one batch. */
export interface WindowLimits {
  readonly recordsMax: number;
  readonly bytesMax: number;
  /** Time since the first record of the window. */
  readonly ageMsMax: number;
  /** Time since the last record of the window: an idle partition does not wait for its full age. */
  readonly idleMsMax: number;
}

/**
 * Raw bytes of all open windows whose records wait as what was parsed of them: up to ten times that in a heap of which
 * every task has 160 MiB.
 */
export const PARSED_BYTES_MAX = 8 * 1024 * 1024;

/** How long a consumer that no decision waits for lets records gather (`ConsumerOptions.gatherMs`). */
export const GATHER_MS = 400;

/** Consecutive records of one partition, in offset order without holes. */
export interface Window<T extends TakenBase = Taken> {
  readonly topic: string;
  readonly partition: number;
  /** The checkpoint that this window starts at. */
  readonly fromOffset: number;
  /** The checkpoint after it. */
  readonly nextOffset: number;
  readonly records: readonly T[];
}

export interface OpenWindow<T extends TakenBase = Taken> {
  readonly records: T[];
  bytes: number;
  openedMs: number;
  touchedMs: number;
}

export const emptyWindow = <T extends TakenBase>(): OpenWindow<T> => ({
  records: [],
  bytes: 0,
  openedMs: 0,
  touchedMs: 0,
});

export function addToWindow<T extends TakenBase>(window: OpenWindow<T>, taken: T, nowMs: number): void {
  if (window.records.length === 0) window.openedMs = nowMs;
  window.touchedMs = nowMs;
  window.bytes += taken.bytes;
  window.records.push(taken);
}

/** How many more records may be read into the window. */
export const roomOf = (window: OpenWindow<TakenBase>, limits: WindowLimits): number =>
  window.bytes >= limits.bytesMax ? 0 : limits.recordsMax - window.records.length;

export function isDue(window: OpenWindow<TakenBase>, limits: WindowLimits, nowMs: number): boolean {
  if (window.records.length === 0) return false;
  return (
    roomOf(window, limits) <= 0 ||
    nowMs - window.openedMs >= limits.ageMsMax ||
    nowMs - window.touchedMs >= limits.idleMsMax
  );
}

/** Time until the window is due by its age; infinite for an empty one. */
export function dueInMs(window: OpenWindow<TakenBase>, limits: WindowLimits, nowMs: number): number {
  if (window.records.length === 0) return Number.POSITIVE_INFINITY;
  return Math.max(0, Math.min(window.openedMs + limits.ageMsMax - nowMs, window.touchedMs + limits.idleMsMax - nowMs));
}
