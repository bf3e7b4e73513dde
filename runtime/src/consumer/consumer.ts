import { setTimeout as sleep } from 'node:timers/promises';
import { isPlatformError, PlatformError } from '@spine-green/evidence-schemas';
import type { Clock } from '../kernel/clock.ts';
import type { EventLog, LogRecord, NextOffset } from '../substrate/event-log/port.ts';
import type { Checkpoint } from './checkpoints.ts';
import { condemned, type Taken } from './decode.ts';
import { meetWatermarks, openPartition, type PartitionState } from './partition.ts';
import { addToWindow, emptyWindow, isDue, roomOf, type Window, type WindowLimits } from './partition-window.ts';

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

const READ_RECORDS_MAX = 500;
const READ_BYTES_MAX = 1_048_576;
const READ_WAIT_MS = 100;
const IDLE_POLL_MS = 100;
const PUBLISH_PROGRESS_MS = 1000;
const ATTEMPTS_MAX = 3;
const BACKOFF_MS_MAX = 10_000;

export function createConsumer(options: ConsumerOptions): Consumer {
  const byTopic = new Map<string, PartitionState[]>(options.topics.map((topic) => [topic, []]));
  const all = (): readonly PartitionState[] => [...byTopic.values()].flat();
  const buffered = (): number => all().reduce((sum, state) => sum + state.window.bytes, 0);

  const run = async (signal: AbortSignal): Promise<void> => {
    const failed = new AbortController();
    const stop = AbortSignal.any([signal, failed.signal]);
    const loops = [...byTopic].map(([topic, states]) =>
      runTopic(topic, states, stop).catch((error: unknown) => {
        failed.abort(error);
        throw error;
      }),
    );
    const results = await Promise.allSettled(loops);
    const rejected = results.find((result) => result.status === 'rejected');
    if (rejected !== undefined) throw rejected.reason;
  };

  const runTopic = async (topic: string, states: PartitionState[], signal: AbortSignal): Promise<void> => {
    let publishAtMs = 0;
    while (!signal.aborted) {
      const moved = await passOver(topic, states, signal);
      if (options.clock.elapsedMs() >= publishAtMs) {
        await publishProgress(states);
        publishAtMs = options.clock.elapsedMs() + PUBLISH_PROGRESS_MS;
      }
      if (!moved) await pause(IDLE_POLL_MS, signal);
    }
    for (const state of states) await finishWindow(state);
    await publishProgress(states);
  };

  /** One look at every partition of a topic; true when something was read or became durable. */
  const passOver = async (topic: string, states: PartitionState[], signal: AbortSignal): Promise<boolean> => {
    const watermarks = await watermarksOf(topic, states);
    let moved = false;
    for (const { partition, low, high } of watermarks) {
      if (signal.aborted) return false;
      states[partition] ??= openPartition(topic, partition, checkpointOf(topic, partition), options.clock.elapsedMs());
      meetWatermarks(states[partition], low, high, options.clock.elapsedMs());
      moved = (await advance(states[partition], signal)) || moved;
    }
    return moved;
  };

  const watermarksOf = async (topic: string, states: readonly PartitionState[]) => {
    try {
      return await options.eventLog.watermarks(topic);
    } catch (error) {
      if (!isPlatformError(error) || !error.retry) throw error;
      const first = states[0];
      if (first !== undefined) retryLater(first, error);
      return [];
    }
  };

  const checkpointOf = (topic: string, partition: number): Checkpoint | undefined =>
    options.checkpoints.find((known) => known.topic === topic && known.partition === partition);

  const advance = async (state: PartitionState, signal: AbortSignal): Promise<boolean> => {
    if (state.hold === 'OFFSET_OUT_OF_RANGE' || state.hold === 'OFFSET_EXPIRED') return false;
    if (options.clock.elapsedMs() < state.retryAtMs) return false;
    try {
      const read = await fill(state, signal);
      const wrote = await commitIfDue(state);
      return read || wrote;
    } catch (error) {
      onFailure(state, error);
      return false;
    }
  };

  const fill = async (state: PartitionState, signal: AbortSignal): Promise<boolean> => {
    if (state.window.records.length === 0 && state.position < state.high && state.endsAt === undefined) {
      state.endsAt = await options.findEnd?.(state.topic, state.partition, state.position);
    }
    const recordsMax = Math.min(roomFor(state), READ_RECORDS_MAX, state.high - state.position);
    if (recordsMax <= 0) return false;
    const limit = { recordsMax, bytesMax: READ_BYTES_MAX, waitMs: READ_WAIT_MS, signal };
    const records = await options.eventLog.read(state.topic, state.partition, state.position, limit);
    const now = options.clock.elapsedMs();
    for (const record of records) addToWindow(state.window, options.take(record), now);
    const last = records.at(-1);
    if (last !== undefined) state.position = last.offset + 1;
    return records.length > 0;
  };

  const roomFor = (state: PartitionState): number => {
    if (state.endsAt !== undefined) return state.endsAt - state.position;
    const recordsMax = state.narrowed ?? options.limits.recordsMax;
    return roomOf(state.window, { ...options.limits, recordsMax });
  };

  const commitIfDue = async (state: PartitionState): Promise<boolean> => {
    const full = state.window.records.length > 0 && roomFor(state) <= 0;
    const pressed = buffered() > options.bufferedBytesMax && state.window.records.length > 0;
    const due = isDue(state.window, options.limits, options.clock.elapsedMs());
    // A window whose end is fixed is written whole or not at all, whatever its age.
    if (!(full || (state.endsAt === undefined && (pressed || due)))) return false;
    await commitWindow(state);
    return true;
  };

  const commitWindow = async (state: PartitionState): Promise<void> => {
    const { topic, partition, checkpoint, position, window } = state;
    if (checkpoint === undefined) throw new Error(`${topic}/${partition} has a window and no checkpoint`);
    await options.commit({
      topic,
      partition,
      fromOffset: checkpoint,
      nextOffset: position,
      records: window.records,
    });
    state.checkpoint = position;
    state.doneTimestampMs = window.records.at(-1)?.timestampMs;
    state.advancedMs = options.clock.elapsedMs();
    state.window = emptyWindow();
    state.endsAt = undefined;
    state.hold = undefined;
    state.attempts = 0;
    state.narrowed = undefined;
  };

  const onFailure = (state: PartitionState, error: unknown): void => {
    if (isPlatformError(error, 'E_CHECKPOINT_MOVED')) throw error;
    if (isPlatformError(error, 'E_LOG_OFFSET_OUT_OF_RANGE')) {
      // C3: the log changed between the watermarks and the read; the next look at the watermarks names the case.
      options.onFault(error, state);
      return;
    }
    retryLater(state, error);
    if (!options.condemns || !isDeterministic(error) || state.attempts < ATTEMPTS_MAX) return;
    state.attempts = 0;
    state.retryAtMs = 0;
    isolate(state);
  };

  const retryLater = (state: PartitionState, error: unknown): void => {
    state.attempts += 1;
    state.hold = 'RETRYING';
    state.retryAtMs = options.clock.elapsedMs() + Math.min(BACKOFF_MS_MAX, 50 * 2 ** Math.min(state.attempts, 10));
    options.onFault(error, state);
  };

  /** SIGTERM: what was read becomes durable, unless its partition cannot write now; then it is read again later. */
  const finishWindow = async (state: PartitionState): Promise<void> => {
    if (state.window.records.length === 0 || state.endsAt !== undefined || state.hold !== undefined) return;
    try {
      await commitWindow(state);
    } catch (error) {
      if (!isPlatformError(error) || !error.retry) throw error;
      options.onFault(error, state);
    }
  };

  const publishProgress = async (states: readonly PartitionState[]): Promise<void> => {
    const positions = states.flatMap(({ topic, partition, checkpoint }): NextOffset[] =>
      checkpoint === undefined ? [] : [{ topic, partition, nextOffset: checkpoint }],
    );
    const first = states[0];
    if (first === undefined || positions.length === 0) return;
    try {
      await options.eventLog.commit(options.group, positions);
    } catch (error) {
      // Informational: the checkpoint is the truth, and the next publication repeats it.
      if (!(error instanceof PlatformError)) throw error;
      options.onFault(error, first);
    }
  };

  return { run, partitions: all };
}

/** Halves the window until one record is left, and then condemns it: log2(n) steps find the record that fails. */
function isolate(state: PartitionState): void {
  const { records } = state.window;
  const first = records[0];
  if (first === undefined) return;
  const kept = records.length === 1 ? [condemned(first)] : records.slice(0, Math.ceil(records.length / 2));
  state.narrowed = kept.length;
  const last = kept.at(-1) ?? first;
  state.position = last.offset + 1;
  const { openedMs, touchedMs } = state.window;
  state.window = { records: kept, bytes: kept.reduce((sum, taken) => sum + taken.bytes, 0), openedMs, touchedMs };
}

/** The same records fail again in the same way; everything else may pass with time. */
const isDeterministic = (error: unknown): boolean =>
  !isPlatformError(error) || isPlatformError(error, 'E_DATABASE_REFUSED', 'E_SCHEMA_INVALID');

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  try {
    await sleep(ms, undefined, { signal });
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}
