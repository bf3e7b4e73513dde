import type { TakenBase } from '../../../consumer/decode.ts';
import { openPartition, type PartitionStart, type PartitionState } from '../../../consumer/partition.ts';
import type { Inlet } from '../types.ts';

/** A record that was read and is not resolved. */
export interface OpenRecord {
  readonly offset: number;
  readonly timestampMs: number;
  readonly tsUtc: string | undefined;
  readonly inlet: Inlet;
  /** Elapsed time at which this worker saw it first. */
  readonly seenMs: number;
  /** Elapsed time of the last look; undefined before the first. */
  triedMs: number | undefined;
  /** Whether its waiting is in the database. */
  isNoted: boolean;
}

/**
 * One partition of traffic.
 * O1: `checkpoint` is the lowest open offset, or the position without any: nothing below it is undecided.
 * O2: what waits blocks nobody: reading goes on until so many records are open, whatever their order.
 */
export interface TrafficPartition {
  readonly state: PartitionState<TakenBase>;
  /** By rising offset. */
  open: readonly OpenRecord[];
  /** Waits of an earlier life, by offset. */
  readonly waitedMs: ReadonlyMap<number, number>;
}

export const openTraffic = (start: PartitionStart, waitedMs: ReadonlyMap<number, number>): TrafficPartition => ({
  state: openPartition<TakenBase>(start),
  open: [],
  waitedMs,
});

/** Open records of a partition at most (14, section 2.2). */
export const OPEN_MAX = 2000;

export const roomOfTraffic = ({ open }: TrafficPartition): number => Math.max(0, OPEN_MAX - open.length);

/** Records that may be looked at: those that nobody looked at, and those whose last look is some time ago. */
export const dueRecords = ({ open }: TrafficPartition, nowMs: number, retryMs: number): readonly OpenRecord[] =>
  open.filter(({ triedMs }) => triedMs === undefined || nowMs - triedMs >= retryMs);

/** The lowest offset that is not resolved once these are. */
export function checkpointAfter({ open, state }: TrafficPartition, resolved: ReadonlySet<number>): number {
  const lowest = open.find(({ offset }) => !resolved.has(offset));
  return lowest?.offset ?? state.position;
}
