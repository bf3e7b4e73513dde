import type { Clock } from '../kernel/clock.ts';
import type { EventLog, LogRecord } from '../substrate/event-log/port.ts';
import type { Checkpoint } from './checkpoints.ts';
import type { Taken } from './decode.ts';
import type { PartitionState } from './partition.ts';
import type { Window, WindowLimits } from './partition-window.ts';

/**
 * Reads topics partition by partition and hands windows of consecutive records to `commit` (13, section 1).
 *
 * Invariants:
 * C1: a window starts at the checkpoint and `commit` advances it in the transaction of the state.
 * C2: when a window cannot be completed, its partition waits; no later record of it is processed.
 * C3: nothing jumps over offsets that the log does not hold; such a partition is on hold until an operator decides.
 * C4: memory is bounded by `bufferedBytesMax` plus one read per topic.
 */
export interface ConsumerOptions {
  readonly eventLog: EventLog;
  /** Broker-side group that observers read; the truth is the checkpoint. */
  readonly group: string;
  readonly topics: readonly string[];
  readonly checkpoints: readonly Checkpoint[];
  readonly limits: WindowLimits;
  readonly bufferedBytesMax: number;
  readonly clock: Clock;
  readonly take: (record: LogRecord) => Taken;
  /** Makes the window durable and advances the checkpoint, both or neither. Repeated with the same window after a
   * failure. */
  readonly commit: (window: Window) => Promise<void>;
  /** Where a window that starts at this offset must end, when an earlier life began to write it. */
  readonly findEnd?: (topic: string, partition: number, fromOffset: number) => Promise<number | undefined>;
  /** Whether a record that fails every time may be set aside as POISON; otherwise its partition waits. */
  readonly condemns: boolean;
  readonly onFault: (error: unknown, state: PartitionState) => void;
}

export interface Consumer {
  /** Runs until the signal aborts, then makes every open window durable. Rejects when it must not go on. */
  run(signal: AbortSignal): Promise<void>;
  /** One entry per partition, in topic order; live. */
  partitions(): readonly PartitionState[];
}

/** What the parts of one consumer share. */
export interface ConsumerWork {
  readonly options: ConsumerOptions;
  /** Raw bytes of all open windows. */
  readonly buffered: () => number;
}
