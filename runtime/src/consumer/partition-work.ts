import { isPlatformError } from '@spine-green/evidence-schemas';
import type { TakenBase } from './decode.ts';
import type { PartitionState } from './partition.ts';
import { onFailure } from './partition-failure.ts';
import { addToWindow, emptyWindow, isDue, roomOf } from './partition-window.ts';
import type { ConsumerOptions, ConsumerWork } from './types.ts';

const READ_RECORDS_MAX = 500;
const READ_BYTES_MAX = 1_048_576;
const READ_WAIT_MS = 100;

/** Reads into the partition's window and commits it when it is due; true when either happened. */
export async function advance<T extends TakenBase>(
  work: ConsumerWork<T>,
  state: PartitionState<T>,
  signal: AbortSignal,
): Promise<boolean> {
  if (state.hold === 'OFFSET_OUT_OF_RANGE' || state.hold === 'OFFSET_EXPIRED') return false;
  if (work.options.clock.elapsedMs() < state.retryAtMs) return false;
  try {
    const read = await fill(work, state, signal);
    const wrote = await commitIfDue(work, state);
    return read || wrote;
  } catch (error) {
    onFailure(work.options, state, error);
    return false;
  }
}

/** SIGTERM: what was read becomes durable, unless its partition cannot write now; then it is read again later. */
export async function finishWindow<T extends TakenBase>(
  work: ConsumerWork<T>,
  state: PartitionState<T>,
): Promise<void> {
  if (state.window.records.length === 0 || state.endsAt !== undefined || state.hold !== undefined) return;
  try {
    await commitWindow(work, state);
  } catch (error) {
    if (!isPlatformError(error) || !error.retry) throw error;
    work.options.onFault(error, state);
  }
}

async function fill<T extends TakenBase>(
  { options }: ConsumerWork<T>,
  state: PartitionState<T>,
  signal: AbortSignal,
): Promise<boolean> {
  if (state.window.records.length === 0 && state.position < state.high && state.endsAt === undefined) {
    state.endsAt = await options.findEnd?.(state.topic, state.partition, state.position);
  }
  const recordsMax = Math.min(roomFor(options, state), READ_RECORDS_MAX, state.high - state.position);
  if (recordsMax <= 0) return false;
  const limit = { recordsMax, bytesMax: READ_BYTES_MAX, waitMs: READ_WAIT_MS, signal };
  const records = await options.eventLog.read(state.topic, state.partition, state.position, limit);
  const now = options.clock.elapsedMs();
  for (const record of records) addToWindow(state.window, options.take(record), now);
  const last = records.at(-1);
  if (last !== undefined) state.position = last.offset + 1;
  return records.length > 0;
}

function roomFor(options: Pick<ConsumerOptions, 'limits'>, state: PartitionState<TakenBase>): number {
  if (state.endsAt !== undefined) return state.endsAt - state.position;
  return roomOf(state.window, { ...options.limits, recordsMax: state.narrowed ?? options.limits.recordsMax });
}

async function commitIfDue<T extends TakenBase>(work: ConsumerWork<T>, state: PartitionState<T>): Promise<boolean> {
  const { options } = work;
  if (state.window.records.length === 0) return false;
  const full = roomFor(options, state) <= 0;
  const pressed = work.buffered() > options.bufferedBytesMax;
  const due = isDue(state.window, options.limits, options.clock.elapsedMs());
  // A window whose end is fixed is written whole or not at all, whatever its age.
  if (!(full || (state.endsAt === undefined && (pressed || due)))) return false;
  if (!(full || due)) work.onPressed();
  await commitWindow(work, state);
  return true;
}

async function commitWindow<T extends TakenBase>(
  { options }: ConsumerWork<T>,
  state: PartitionState<T>,
): Promise<void> {
  const { topic, partition, checkpoint, position, window } = state;
  if (checkpoint === undefined) throw new Error(`${topic}/${partition} has a window and no checkpoint`);
  const { records } = window;
  await options.commit({ topic, partition, fromOffset: checkpoint, nextOffset: position, records });
  state.checkpoint = position;
  state.doneTimestampMs = records.at(-1)?.timestampMs;
  state.advancedMs = options.clock.elapsedMs();
  state.window = emptyWindow();
  state.endsAt = undefined;
  state.hold = undefined;
  state.attempts = 0;
  state.narrowed = undefined;
}
