import type { Clock } from '../kernel/clock.ts';
import type { EventLog, LogRecord } from '../substrate/event-log/port.ts';
import type { Checkpoint } from './checkpoints.ts';
import type { Taken, TakenBase } from './decode.ts';
import type { PartitionState } from './partition.ts';
import type { Window, WindowLimits } from './partition-window.ts';

/**
 * Reads topics partition by partition and hands windows of consecutive records to `commit` (13, section 1).
 *
 * Invariants:
 * C1: a window starts at the checkpoint and `commit` advances it in the transaction of the state.
 * C2: when a window cannot be completed, its partition waits; no later record of it is processed.
 * C3: nothing jumps over offsets that the log does not hold; such a partition is on hold until an operator decides.
 * C4: memory is bounded by `bufferedBytesMax` plus one read of all partitions.
 * C5: one turn at a time: whatever was read is offered to `commit` before more is read.
 *
 * `T` is what becomes of a record until its window is committed.
 */
export interface ConsumerOptions<T extends TakenBase = Taken> {
  readonly eventLog: EventLog;
  /** Broker-side group that observers read; the truth is the checkpoint. */
  readonly group: string;
  readonly topics: readonly string[];
  readonly checkpoints: readonly Checkpoint[];
  readonly limits: WindowLimits;
  readonly bufferedBytesMax: number;
  readonly clock: Clock;
  /**
   * How long more records may come, after the log told of one, before they are read: a look costs much the same for one
   * and for a hundred. Nobody may wait for what this consumer makes of them. Absent: read at once.
   */
  readonly gatherMs?: number;
  readonly take: (record: LogRecord) => T;
  /** Makes the window durable and advances the checkpoint, both or neither. Repeated with the same window after a
   * failure. */
  readonly commit: (window: Window<T>) => Promise<void>;
  /**
   * Makes windows of several partitions durable with all their checkpoints, or nothing of any of them. When it fails, each
   * of them is committed by itself.
   */
  readonly commitAll?: (windows: readonly Window<T>[]) => Promise<void>;
  /** Where a window that starts at this offset must end, when an earlier life began to write it. */
  readonly findEnd?: (topic: string, partition: number, fromOffset: number) => Promise<number | undefined>;
  /** Sets a record aside that fails every time; without it, its partition waits. */
  readonly condemn?: (taken: T) => T;
  readonly onFault: (error: unknown, state: PartitionState<TakenBase>) => void;
}

export interface Consumer<T extends TakenBase = Taken> {
  /** Runs until the signal aborts, then makes every open window durable. Rejects when it must not go on. */
  run(signal: AbortSignal): Promise<void>;
  /** One entry per partition, in topic order; live. */
  partitions(): readonly PartitionState<T>[];
  /** Windows that ended early because all windows together held too much (13, section 1). */
  backpressureHits(): number;
}

/** What the parts of one consumer share. */
export interface ConsumerWork<T extends TakenBase = Taken> {
  readonly options: ConsumerOptions<T>;
  /** Those that were opened, in topic order. */
  readonly partitions: () => readonly PartitionState<T>[];
  /** Raw bytes of all open windows. */
  readonly buffered: () => number;
  readonly onPressed: () => void;
}
