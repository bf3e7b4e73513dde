import { type Queue, queue } from './queue.ts';
import type { Outgoing } from './types.ts';

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

export function dispatcher(options: DispatcherOptions): Dispatcher {
  const channels: Channel[] = Array.from({ length: options.channels }, () => ({ waiting: queue(), busy: false }));
  const failure = Promise.withResolvers<never>();
  // Nobody may be waiting when the failure happens; the next waiting call gets it.
  failure.promise.catch(() => undefined);
  let failed = false;
  let stopped = false;
  let partial = false;
  let pending = 0;
  let batchDone = Promise.withResolvers<void>();

  const fail = (error: unknown): void => {
    failed = true;
    failure.reject(error);
  };
  const pump = (channel: Channel): void => {
    if (channel.busy || stopped || failed || channel.waiting.size === 0) return;
    if (!partial && channel.waiting.size < options.batchRowsMax) return;
    channel.busy = true;
    void exchange(channel);
  };
  const exchange = async (channel: Channel): Promise<void> => {
    try {
      const permitted = await options.permit(Math.min(channel.waiting.size, options.batchRowsMax));
      const batch = cut(channel.waiting, permitted, options.batchBytesMax);
      await options.send(batch);
      pending -= batch.length;
      options.onDecided(batch);
    } catch (error) {
      fail(error);
    }
    channel.busy = false;
    pump(channel);
    batchDone.resolve();
    batchDone = Promise.withResolvers();
  };
  const during = async <T>(work: Promise<T>): Promise<T> => {
    partial = true;
    for (const channel of channels) pump(channel);
    try {
      return await Promise.race([failure.promise, work]);
    } finally {
      partial = false;
    }
  };

  return {
    offer: (index, envelope) => {
      const channel = channels[index];
      if (channel === undefined) throw new RangeError(`no channel ${index}`);
      pending += 1;
      channel.waiting.push(envelope);
      pump(channel);
    },
    pending: () => pending,
    until: async (holds) => {
      while (!holds()) await during(batchDone.promise);
    },
    during,
    fail,
    stop: async () => {
      stopped = true;
      while (channels.some(({ busy }) => busy)) await batchDone.promise;
    },
  };
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
