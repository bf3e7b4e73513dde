import { type TakenFact, takeFact } from '@spine-green/runtime/consumer/fact';
import type { Window } from '@spine-green/runtime/consumer/partition-window';
import type { NewRecord } from '@spine-green/runtime/substrate/event-log/port';
import { classOf, RUN } from './events.ts';

/** A log in memory of one partition a topic, of which windows are cut as a consumer cuts them. */
export interface MemoryTopics {
  append(topic: string, record: NewRecord): number;
  /** The next records of a topic after an offset. */
  window(topic: string, fromOffset: number, recordsMax: number): Window<TakenFact> | undefined;
  length(topic: string): number;
}

export function memoryTopics(): MemoryTopics {
  const logs = new Map<string, NewRecord[]>();
  const logOf = (topic: string): NewRecord[] => {
    const log = logs.get(topic) ?? [];
    logs.set(topic, log);
    return log;
  };
  return {
    append: (topic, record) => logOf(topic).push(record) - 1,
    length: (topic) => logOf(topic).length,
    window: (topic, fromOffset, recordsMax) => {
      const records = logOf(topic)
        .slice(fromOffset, fromOffset + recordsMax)
        .map((record, index) => takeFact(recordAt(topic, record, fromOffset + index), { platformRunId: RUN, classOf }));
      return records.length === 0
        ? undefined
        : { topic, partition: 0, fromOffset, nextOffset: fromOffset + records.length, records };
    },
  };
}

const recordAt = (topic: string, { key, value, headers }: NewRecord, offset: number) => ({
  topic,
  partition: 0,
  offset,
  timestampMs: 1_767_225_600_000 + offset,
  key,
  value: value === '' ? undefined : Buffer.from(value),
  headers,
});

/**
 * Windows until every topic is read, from whichever topic and of whatever size the choices say; by itself or, where the
 * choices say so, together with one of every other topic.
 */
export async function drain(
  topics: MemoryTopics,
  names: readonly string[],
  { commit, commitAll, choose, from = new Map<string, number>() }: DrainOptions,
): Promise<void> {
  const next = new Map(names.map((name) => [name, from.get(name) ?? 0]));
  for (;;) {
    const left = names.filter((name) => (next.get(name) ?? 0) < topics.length(name));
    const topic = left[choose(left.length)];
    if (topic === undefined) return;
    const together = commitAll === undefined || choose(2) === 0 ? [topic] : shuffled(left, choose);
    const windows = together.flatMap((name) => topics.window(name, next.get(name) ?? 0, 1 + choose(7)) ?? []);
    if (commitAll !== undefined && windows.length > 1) await commitAll(windows);
    else for (const window of windows) await commit(window);
    for (const window of windows) next.set(window.topic, window.nextOffset);
  }
}

interface DrainOptions {
  readonly commit: (window: Window<TakenFact>) => Promise<void>;
  /** Where several windows may be of one transaction. */
  readonly commitAll?: (windows: readonly Window<TakenFact>[]) => Promise<void>;
  /** A number below the given one. */
  readonly choose: (below: number) => number;
  /** Where each topic is begun. */
  readonly from?: ReadonlyMap<string, number>;
}

/** Numbers that follow from a seed. */
export function chooser(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5) >>> 0;
    return below === 0 ? 0 : (state >>> 3) % below;
  };
}

/** The same items in an order that follows from the choices. */
export function shuffled<T>(items: readonly T[], choose: (below: number) => number): readonly T[] {
  const rest = [...items];
  return items.flatMap(() => rest.splice(choose(rest.length), 1));
}
