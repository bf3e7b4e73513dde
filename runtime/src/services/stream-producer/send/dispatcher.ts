import type { Outgoing } from '../types.ts';
import { type Queue, queue } from './queue.ts';

export interface DispatcherOptions {
  readonly channels: number;
  readonly batchRowsMax: number;
  /** Sum of the envelopes' bytes, one separator each included. */
  readonly batchBytesMax: number;
  /** How many of `wanted` envelopes may be sent now; waits while there are none. */
  readonly permit: (wanted: number) => Promise<number>;
  /** Resolves when every envelope of the batch has its decision. */
  readonly send: (batch: readonly Outgoing[]) => Promise<void>;
  /** Called after each batch, before its channel sends again. */
  readonly onDecided: (batch: readonly Outgoing[]) => void;
}

/**
 * Sends envelopes over channels.
 * I1: a channel has one batch in flight and keeps the order of what it was offered, so a key that always goes to the
 * same channel keeps its order.
 * I2: batches are full while more is coming; while the caller waits, part-filled ones go too, so nothing is stuck.
 * I3: after a failure no new batch starts, and every waiting call rejects with the first failure.
 */
export interface Dispatcher {
  offer(channel: number, envelope: Outgoing): void;
  /** Envelopes offered and not yet decided. */
  pending(): number;
  /** Resolves when the condition holds; it is looked at after every batch. */
  until(holds: () => boolean): Promise<void>;
  /** Waits for other work. */
  during<T>(work: Promise<T>): Promise<T>;
  /** Makes the stream fail from outside. */
  fail(error: unknown): void;
  /** Starts nothing more and resolves when no batch is in flight. */
  stop(): Promise<void>;
}

interface Channel {
  readonly waiting: Queue<Outgoing>;
  busy: boolean;
}

interface State {
  readonly channels: readonly Channel[];
  readonly failure: PromiseWithResolvers<never>;
  failed: boolean;
  stopped: boolean;
  /** Whether part-filled batches may go. */
  partial: boolean;
  pending: number;
  batchDone: PromiseWithResolvers<void>;
}

export function dispatcher(options: DispatcherOptions): Dispatcher {
  const state: State = {
    channels: Array.from({ length: options.channels }, () => ({ waiting: queue(), busy: false })),
    failure: Promise.withResolvers<never>(),
    failed: false,
    stopped: false,
    partial: false,
    pending: 0,
    batchDone: Promise.withResolvers<void>(),
  };
  // Nobody may be waiting when the failure happens; the next waiting call gets it.
  state.failure.promise.catch(() => undefined);
  const during = async <T>(work: Promise<T>): Promise<T> => {
    state.partial = true;
    for (const channel of state.channels) pump(options, state, channel);
    try {
      return await Promise.race([state.failure.promise, work]);
    } finally {
      state.partial = false;
    }
  };
  return {
    offer: (index, envelope) => {
      const channel = state.channels[index];
      if (channel === undefined) throw new RangeError(`no channel ${index}`);
      state.pending += 1;
      channel.waiting.push(envelope);
      pump(options, state, channel);
    },
    pending: () => state.pending,
    until: async (holds) => {
      while (!holds()) await during(state.batchDone.promise);
    },
    during,
    fail: (error) => fail(state, error),
    stop: async () => {
      state.stopped = true;
      while (state.channels.some(({ busy }) => busy)) await state.batchDone.promise;
    },
  };
}

function fail(state: State, error: unknown): void {
  state.failed = true;
  state.failure.reject(error);
}

function pump(options: DispatcherOptions, state: State, channel: Channel): void {
  if (channel.busy || state.stopped || state.failed || channel.waiting.size === 0) return;
  if (!state.partial && channel.waiting.size < options.batchRowsMax) return;
  channel.busy = true;
  exchange(options, state, channel).catch((error: unknown) => fail(state, error));
}

/** Sends one batch. Its failure is kept in the state, so the promise itself never rejects. */
async function exchange(options: DispatcherOptions, state: State, channel: Channel): Promise<void> {
  try {
    const permitted = await options.permit(Math.min(channel.waiting.size, options.batchRowsMax));
    const batch = cut(channel.waiting, permitted, options.batchBytesMax);
    await options.send(batch);
    state.pending -= batch.length;
    options.onDecided(batch);
  } catch (error) {
    fail(state, error);
  }
  channel.busy = false;
  pump(options, state, channel);
  state.batchDone.resolve();
  state.batchDone = Promise.withResolvers();
}

/** Up to `rows` envelopes and at least one, within the bytes. */
function cut(waiting: Queue<Outgoing>, rows: number, bytesMax: number): readonly Outgoing[] {
  const batch: Outgoing[] = [];
  let bytes = 0;
  for (let next = waiting.first(); next !== undefined && batch.length < rows; next = waiting.first()) {
    bytes += next.body.length + 1;
    if (batch.length > 0 && bytes > bytesMax) break;
    batch.push(next);
    waiting.shift();
  }
  return batch;
}
