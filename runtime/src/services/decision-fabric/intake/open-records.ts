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
  /** Whether that look knew that the features of the record were applied. */
  wasApplied: boolean;
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
  /** How far features are applied, exclusive-next, as of the last look; undefined where nobody said. A hint. */
  appliedTo: number | undefined;
}

export const openTraffic = (start: PartitionStart, waitedMs: ReadonlyMap<number, number>): TrafficPartition => ({
  state: openPartition<TakenBase>(start),
  open: [],
  waitedMs,
  appliedTo: undefined,
});

/** Open records of a partition at most (14, section 2.2). */
export const OPEN_MAX = 2000;

export const roomOfTraffic = ({ open }: TrafficPartition): number => Math.max(0, OPEN_MAX - open.length);

/** How often what waits is looked at again where nobody says that it may be ready (14, section 2.2). */
const RETRY_MS = 50;
/** The same where it is known that its features are not applied yet: only the join wait may end then. */
const UNAPPLIED_RETRY_MS = 300;

export const isApplied = ({ appliedTo }: TrafficPartition, { offset }: OpenRecord): boolean =>
  appliedTo !== undefined && offset < appliedTo;

/** Whether a record asks for nothing, or for features that are applied since it was looked at last. */
export const mayBeReady = (partition: TrafficPartition, record: OpenRecord): boolean =>
  (record.triedMs === undefined && record.inlet.kind !== 'candidate') ||
  (isApplied(partition, record) && !record.wasApplied);

/**
 * Records that may be looked at, by rising offset: what asks for nothing at once, what asks for features as soon as they
 * are applied, and everything some time after it was read or looked at last.
 */
export function dueRecords(partition: TrafficPartition, nowMs: number): readonly OpenRecord[] {
  return partition.open.filter((record) => {
    const { triedMs, seenMs } = record;
    if (mayBeReady(partition, record)) return true;
    const isUnapplied = triedMs !== undefined && partition.appliedTo !== undefined && !isApplied(partition, record);
    return nowMs - (triedMs ?? seenMs) >= (isUnapplied ? UNAPPLIED_RETRY_MS : RETRY_MS);
  });
}

/** The lowest offset that is not resolved once these are. */
export function checkpointAfter({ open, state }: TrafficPartition, resolved: ReadonlySet<number>): number {
  const lowest = open.find(({ offset }) => !resolved.has(offset));
  return lowest?.offset ?? state.position;
}
