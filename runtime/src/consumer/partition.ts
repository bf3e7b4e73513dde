import type { Watermark } from '../substrate/event-log/port.ts';
import type { Checkpoint } from './checkpoints.ts';
import type { Taken, TakenBase } from './decode.ts';
import { emptyWindow, type OpenWindow } from './partition-window.ts';

/** Why a partition does not move although it has records (17, section 6). */
export type HoldReason = 'OFFSET_OUT_OF_RANGE' | 'OFFSET_EXPIRED' | 'RETRYING';

/**
 * Progress of one partition in this process.
 *
 * Invariants:
 * P1: `checkpoint` is what the database holds; only a committed window moves it.
 * P2: `position` = checkpoint + the records of the open window; nothing between them is skipped.
 * P3: a partition on hold keeps its window and reads nothing.
 */
export interface PartitionState<T extends TakenBase = Taken> {
  readonly topic: string;
  readonly partition: number;
  /** Undefined until the log said where the partition begins. */
  checkpoint: number | undefined;
  position: number;
  high: number;
  window: OpenWindow<T>;
  /** Where the window must end, when an earlier life of this consumer fixed it. */
  endsAt: number | undefined;
  /** For which position that was asked last. */
  endAskedAt: number | undefined;
  hold: HoldReason | undefined;
  retryAtMs: number;
  attempts: number;
  /** Fewer records than the limit while a record that fails every time is being isolated. */
  narrowed: number | undefined;
  /** Broker time of the last record that became durable. */
  doneTimestampMs: number | undefined;
  /** Elapsed time of the last advance, or of the start. */
  advancedMs: number;
  /** Elapsed time when the partition was last seen without lag, or of the start. */
  caughtUpMs: number;
}

export interface PartitionStart {
  readonly topic: string;
  readonly partition: number;
  /** Undefined when this stream never worked on the partition. */
  readonly known: Checkpoint | undefined;
  readonly nowMs: number;
}

export function openPartition<T extends TakenBase>({
  topic,
  partition,
  known,
  nowMs,
}: PartitionStart): PartitionState<T> {
  return {
    topic,
    partition,
    checkpoint: known?.nextOffset,
    position: known?.nextOffset ?? 0,
    high: 0,
    window: emptyWindow<T>(),
    endsAt: undefined,
    endAskedAt: undefined,
    hold: undefined,
    retryAtMs: 0,
    attempts: 0,
    narrowed: undefined,
    doneTimestampMs: undefined,
    advancedMs: nowMs,
    caughtUpMs: nowMs,
  };
}

/** Records of the partition that are not durable yet. */
export const lagOf = (state: PartitionState<TakenBase>): number =>
  state.checkpoint === undefined ? state.high : Math.max(0, state.high - state.checkpoint);

/** Takes the watermarks of the log into account; the result says whether the partition may be read. */
export function meetWatermarks(
  state: PartitionState<TakenBase>,
  { low, high }: Pick<Watermark, 'low' | 'high'>,
  nowMs: number,
): void {
  state.high = high;
  if (state.checkpoint === undefined) {
    // No checkpoint: earliest. `latest` would lose what was published before the first read (13, section 1).
    state.checkpoint = low;
    state.position = low;
  }
  if (lagOf(state) === 0) state.caughtUpMs = nowMs;
  if (state.position > high) state.hold = 'OFFSET_OUT_OF_RANGE';
  else if (state.position < low) state.hold = 'OFFSET_EXPIRED';
  else if (state.hold !== 'RETRYING') state.hold = undefined;
}
