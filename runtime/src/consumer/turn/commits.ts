import { isPlatformError } from '@spine-green/evidence-schemas';
import type { TakenBase } from '../decode.ts';
import type { PartitionState } from '../partition.ts';
import { onFailure } from '../partition-failure.ts';
import { emptyWindow, isDue } from '../partition-window.ts';
import type { ConsumerOptions, ConsumerWork } from '../types.ts';
import { isAstray, roomFor } from './reads.ts';

/** Commits what is due, and with it whatever else a joint commit may take along; true when something became durable. */
export async function commitDue<T extends TakenBase>(work: ConsumerWork<T>, signal: AbortSignal): Promise<boolean> {
  const { options } = work;
  const due = work.partitions().filter((state) => isToCommit(work, state));
  if (due.length === 0) return false;
  const along = options.commitAll === undefined ? [] : work.partitions().filter((state) => mayGoAlong(options, state));
  const alone = due.filter((state) => !along.includes(state));
  if (await commitTogether(options, firstOf(options, along, due))) {
    // Those that are due and had no room are the next turn's.
    await commitEach(options, alone, signal);
    return true;
  }
  const byTopic = Map.groupBy(due, ({ topic }) => topic);
  const wrote = await Promise.allSettled([...byTopic.values()].map((states) => commitEach(options, states, signal)));
  // Every commit ends before the first failure is reported, so nothing writes after the caller was told.
  const rejected = wrote.find((one) => one.status === 'rejected');
  if (rejected !== undefined) throw rejected.reason;
  return wrote.some((one) => one.status === 'fulfilled' && one.value);
}

/** SIGTERM: what was read becomes durable, unless its partition cannot write now; then it is read again later. */
export async function finishWindows<T extends TakenBase>({ options, partitions }: ConsumerWork<T>): Promise<void> {
  let open = partitions().filter((state) => isOpen(state) && state.endsAt === undefined && state.hold === undefined);
  while (open.length > 0) {
    const joint = firstOf(options, open, open);
    if (!(await commitTogether(options, joint))) {
      for (const state of joint) {
        try {
          await commitWindow(options, state);
        } catch (error) {
          if (!isPlatformError(error) || !error.retry) throw error;
          options.onFault(error, state);
        }
      }
    }
    open = open.filter((state) => !joint.includes(state));
  }
}

const isOpen = ({ window }: PartitionState<TakenBase>): boolean => window.records.length > 0;

function isToCommit<T extends TakenBase>(work: ConsumerWork<T>, state: PartitionState<T>): boolean {
  const { options } = work;
  if (!isOpen(state) || isAstray(state) || options.clock.elapsedMs() < state.retryAtMs) return false;
  const full = roomFor(options, state) <= 0;
  const pressed = work.buffered() > options.bufferedBytesMax;
  const due = isDue(state.window, options.limits, options.clock.elapsedMs());
  // A window whose end is fixed is written whole or not at all, whatever its age.
  if (!(full || (state.endsAt === undefined && (pressed || due)))) return false;
  if (!(full || due)) work.onPressed();
  return true;
}

/** Not what failed before. What is not due goes along: in a transaction that is made anyway it costs less than later. */
const mayGoAlong = <T extends TakenBase>(options: ConsumerOptions<T>, state: PartitionState<T>): boolean =>
  isOpen(state) &&
  state.hold === undefined &&
  state.endsAt === undefined &&
  options.clock.elapsedMs() >= state.retryAtMs;

/**
 * Of these windows as many as together hold no more than one window may: those that are due before the others, the oldest of
 * them first, and at least one. What is made of them lies in memory beside them.
 */
function firstOf<T extends TakenBase>(
  { limits }: ConsumerOptions<T>,
  states: readonly PartitionState<T>[],
  due: readonly PartitionState<T>[],
): readonly PartitionState<T>[] {
  const oldest = due
    .filter((one) => states.includes(one))
    .toSorted((one, other) => one.window.openedMs - other.window.openedMs);
  const chosen = new Set<PartitionState<T>>();
  let [records, bytes] = [0, 0];
  for (const state of [...oldest, ...states.filter((one) => !oldest.includes(one))]) {
    records += state.window.records.length;
    bytes += state.window.bytes;
    if (chosen.size > 0 && (records > limits.recordsMax || bytes > limits.bytesMax)) break;
    chosen.add(state);
  }
  return states.filter((state) => chosen.has(state));
}

/**
 * All windows in one transaction. False when that failed: then each is committed by itself, so that the one that fails is
 * found, waits, and holds up no other.
 */
async function commitTogether<T extends TakenBase>(
  options: ConsumerOptions<T>,
  states: readonly PartitionState<T>[],
): Promise<boolean> {
  if (options.commitAll === undefined || states.length < 2) return false;
  try {
    await options.commitAll(states.map(windowOf));
  } catch (error) {
    if (isPlatformError(error, 'E_CHECKPOINT_MOVED')) throw error;
    // A bug ends the process where nothing can be set aside, whatever would come of each by itself.
    if (!isPlatformError(error) && options.condemn === undefined) throw error;
    return false;
  }
  for (const state of states) settle(options, state);
  return true;
}

async function commitEach<T extends TakenBase>(
  options: ConsumerOptions<T>,
  states: readonly PartitionState<T>[],
  signal: AbortSignal,
): Promise<boolean> {
  let wrote = false;
  for (const state of states) {
    if (signal.aborted) return wrote;
    try {
      await commitWindow(options, state);
      wrote = true;
    } catch (error) {
      onFailure(options, state, error);
    }
  }
  return wrote;
}

async function commitWindow<T extends TakenBase>(options: ConsumerOptions<T>, state: PartitionState<T>): Promise<void> {
  await options.commit(windowOf(state));
  settle(options, state);
}

function windowOf<T extends TakenBase>({ topic, partition, checkpoint, position, window }: PartitionState<T>) {
  if (checkpoint === undefined) throw new Error(`${topic}/${partition} has a window and no checkpoint`);
  return { topic, partition, fromOffset: checkpoint, nextOffset: position, records: window.records };
}

function settle<T extends TakenBase>({ clock }: ConsumerOptions<T>, state: PartitionState<T>): void {
  state.checkpoint = state.position;
  state.doneTimestampMs = state.window.records.at(-1)?.timestampMs;
  state.advancedMs = clock.elapsedMs();
  state.window = emptyWindow();
  state.endsAt = undefined;
  state.hold = undefined;
  state.attempts = 0;
  state.narrowed = undefined;
}
