import type { Candidate, Outcome, Rejected } from './types.ts';

/** One item in admission. */
export interface Entry {
  readonly evaluated: Candidate | Rejected;
  /** Identity that is in at most one batch at a time. */
  readonly key: string;
  /** Wall time, microseconds. */
  readonly receivedMicros: number;
  /** After this moment (elapsed milliseconds) a wait for another attempt ends with a retryable answer. */
  readonly waitsUntilMs: number;
  /** Answers the item; the first answer counts. */
  readonly finish: (outcome: Outcome) => void;
  readonly isFinished: () => boolean;
}

/**
 * Items that wait for a batch, in order of arrival.
 * I1: a key is in at most one batch at a time. Later arrivals of the key queue behind it and are judged against the
 * database when it is settled, so that two batches in flight never reserve the same key.
 */
export interface AdmissionQueue {
  push(entry: Entry): void;
  /** The next batch; its keys are held until they are released. */
  take(itemsMax: number, bytesMax: number): Entry[];
  /** Lets go of the keys of a batch; what queued behind them comes next. */
  release(entries: readonly Entry[]): void;
  /** Removes and returns entries that queue behind a held key for too long. */
  takeExpired(nowMs: number): Entry[];
  length(): number;
}

export function admissionQueue(): AdmissionQueue {
  let ready: Entry[] = [];
  let head = 0;
  let behind = 0;
  const held = new Map<string, Entry[] | undefined>();

  const compact = (): void => {
    if (head < 1024 && head < ready.length) return;
    ready = ready.slice(head);
    head = 0;
  };
  return {
    push: (entry) => {
      ready.push(entry);
    },
    take: (itemsMax, bytesMax) => {
      const batch: Entry[] = [];
      let bytes = 0;
      while (head < ready.length && batch.length < itemsMax && bytes < bytesMax) {
        const entry = ready[head];
        head += 1;
        if (entry === undefined) break;
        if (!held.has(entry.key)) {
          held.set(entry.key, undefined);
          batch.push(entry);
          bytes += entry.evaluated.raw?.length ?? 0;
          continue;
        }
        behind += 1;
        const others = held.get(entry.key);
        if (others === undefined) held.set(entry.key, [entry]);
        else others.push(entry);
      }
      compact();
      return batch;
    },
    release: (entries) => {
      const freed: Entry[] = [];
      for (const { key } of entries) {
        const others = held.get(key);
        held.delete(key);
        if (others !== undefined) freed.push(...others);
      }
      if (freed.length === 0) return;
      behind -= freed.length;
      ready = [...freed, ...ready.slice(head)];
      head = 0;
    },
    takeExpired: (nowMs) => {
      const expired: Entry[] = [];
      if (behind === 0) return expired;
      for (const [key, others] of held) {
        if (others === undefined) continue;
        const late = others.filter((entry) => entry.waitsUntilMs <= nowMs);
        if (late.length === 0) continue;
        expired.push(...late);
        const left = others.filter((entry) => entry.waitsUntilMs > nowMs);
        held.set(key, left.length === 0 ? undefined : left);
      }
      behind -= expired.length;
      return expired;
    },
    length: () => ready.length - head + behind,
  };
}
