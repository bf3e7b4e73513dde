import type { Candidate, Outcome, Rejected } from '../types.ts';

/** One item in admission. */
export interface Entry {
  readonly evaluated: Candidate | Rejected;
  /** Identity that is in at most one batch at a time; one batch may hold several entries of it. */
  readonly key: string;
  /** Wall time, microseconds. */
  readonly receivedMicros: number;
  /** After this moment (elapsed milliseconds) a wait for another attempt ends with a retryable answer. */
  readonly waitsUntilMs: number;
  /** Answers the item; the first answer counts. */
  readonly finish: (outcome: Outcome) => void;
}

/**
 * Items that wait for a batch, in order of arrival.
 * I1: a key is in at most one batch at a time. Later arrivals of the key queue behind it and are judged against the
 * database when it is settled, so that two batches in flight never reserve the same key.
 * I2: arrivals of one key that wait together are taken together: repeats of a key cost one batch, not one each.
 */
export interface AdmissionQueue {
  push(entry: Entry): void;
  /** The next batch; its keys are held until they are released. */
  take(itemsMax: number, bytesMax: number): Entry[];
  /** Lets go of the keys of a batch; what queued behind them comes next. */
  release(entries: readonly Entry[]): void;
  /** Removes entries that were answered while they waited for a batch. */
  drop(answered: ReadonlySet<Entry>): void;
  /** Removes and returns entries that queue behind a held key for too long. */
  takeExpired(nowMs: number): Entry[];
  length(): number;
}

export function admissionQueue(): AdmissionQueue {
  const keys = heldKeys();
  let ready: Entry[] = [];
  let head = 0;
  return {
    push: (entry) => {
      ready.push(entry);
    },
    take: (itemsMax, bytesMax) => {
      const batch: Entry[] = [];
      let bytes = 0;
      while (batch.length < itemsMax && bytes < bytesMax) {
        const entry = ready[head];
        if (entry === undefined) break;
        head += 1;
        if (!keys.hold(entry, batch)) continue;
        batch.push(entry);
        bytes += entry.evaluated.raw?.length ?? 0;
      }
      if (head >= COMPACT_AT || head === ready.length) {
        ready = ready.slice(head);
        head = 0;
      }
      return batch;
    },
    release: (entries) => {
      const freed = keys.release(entries);
      if (freed.length === 0) return;
      ready = [...freed, ...ready.slice(head)];
      head = 0;
    },
    drop: (answered) => {
      ready = ready.slice(head).filter((entry) => !answered.has(entry));
      head = 0;
    },
    takeExpired: keys.takeExpired,
    length: () => ready.length - head + keys.waiting(),
  };
}

/** Taken entries are cut off in larger pieces: cutting one off at a time would copy the queue for each. */
const COMPACT_AT = 1024;

interface HeldKey {
  readonly batch: readonly Entry[];
  behind: Entry[];
}

/** Keys of the batches in flight, and who queues behind them. */
function heldKeys() {
  const held = new Map<string, HeldKey>();
  let waiting = 0;
  return {
    /** False when another batch holds the key: the entry queues behind it. */
    hold: (entry: Entry, batch: readonly Entry[]): boolean => {
      const holder = held.get(entry.key);
      if (holder === undefined) held.set(entry.key, { batch, behind: [] });
      if (holder === undefined || holder.batch === batch) return true;
      waiting += 1;
      holder.behind.push(entry);
      return false;
    },
    /** Returns those who queued. */
    release: (entries: readonly Entry[]): readonly Entry[] => {
      const freed: Entry[] = [];
      for (const { key } of entries) {
        freed.push(...(held.get(key)?.behind ?? []));
        held.delete(key);
      }
      waiting -= freed.length;
      return freed;
    },
    takeExpired: (nowMs: number): Entry[] => {
      if (waiting === 0) return [];
      const expired: Entry[] = [];
      for (const holder of held.values()) {
        expired.push(...holder.behind.filter((entry) => entry.waitsUntilMs <= nowMs));
        holder.behind = holder.behind.filter((entry) => entry.waitsUntilMs > nowMs);
      }
      waiting -= expired.length;
      return expired;
    },
    waiting: () => waiting,
  };
}
