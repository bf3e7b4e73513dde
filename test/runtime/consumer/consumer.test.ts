import { setTimeout } from 'node:timers/promises';
import { PlatformError } from '@spine-green/evidence-schemas';
import { createConsumer } from '@spine-green/runtime/consumer/consumer';
import { condemned, type Taken, takeRecord } from '@spine-green/runtime/consumer/decode';
import { meetWatermarks, openPartition } from '@spine-green/runtime/consumer/partition';
import { addToWindow, emptyWindow, isDue, roomOf, type Window } from '@spine-green/runtime/consumer/partition-window';
import { progressConditions } from '@spine-green/runtime/consumer/progress-health';
import type { ConsumerOptions } from '@spine-green/runtime/consumer/types';
import { openStreamLock } from '@spine-green/runtime/daemon/lock';
import { systemClock } from '@spine-green/runtime/kernel/clock';
import type { EventLog } from '@spine-green/runtime/substrate/event-log/port';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { admittedMany, classOf, RUN, TRAFFIC } from '../../support/bus-records.ts';
import { freshDatabase, freshEventLog } from '../../support/servers/postgres.ts';

const LIMITS = { recordsMax: 50, bytesMax: 1_000_000, ageMsMax: 100, idleMsMax: 0 };

describe('a consumer', () => {
  let eventLog: EventLog;
  let stopping: AbortController;
  beforeEach(async () => {
    eventLog = await freshEventLog();
    stopping = new AbortController();
    await eventLog.ensureTopics([{ topic: TRAFFIC, partitions: 1, retentionMs: 86_400_000 }]);
  });
  afterEach(() => eventLog.close());

  type Changes = Partial<ConsumerOptions> & Pick<ConsumerOptions, 'commit'>;
  const consume = (changes: Changes) => consumeAll({ condemn: condemned, ...changes });
  const consumeAll = (changes: Changes) => {
    const consumer = createConsumer({
      eventLog,
      group: 'g',
      topics: [TRAFFIC],
      checkpoints: [],
      limits: LIMITS,
      bufferedBytesMax: 10_000_000,
      clock: systemClock,
      take: (record) => takeRecord(record, { platformRunId: RUN, classOf }),
      onFault: () => undefined,
      ...changes,
    });
    return { consumer, done: consumer.run(stopping.signal) };
  };
  const untilDone = async (next: number, consumer: ReturnType<typeof consume>['consumer']) => {
    await expect.poll(() => consumer.partitions()[0]?.checkpoint, { timeout: 10_000 }).toBe(next);
  };

  it('hands over every record once, in windows that follow each other without holes', async () => {
    await eventLog.append(TRAFFIC, admittedMany(0, 130));
    const windows: Window[] = [];
    const { consumer, done } = consume({ commit: async (window) => void windows.push(window) });
    await untilDone(130, consumer);
    stopping.abort();
    await done;
    expect(windows.flatMap(({ records }) => records.map(({ offset }) => offset))).toEqual(
      Array.from({ length: 130 }, (_, offset) => offset),
    );
    expect(windows.every((window, index) => window.fromOffset === (windows[index - 1]?.nextOffset ?? 0))).toBe(true);
    expect(windows.every(({ records }) => records.length <= LIMITS.recordsMax)).toBe(true);
  });

  it('repeats the same window until the store answers, and processes nothing after it', async () => {
    await eventLog.append(TRAFFIC, admittedMany(0, 10));
    const tried: number[] = [];
    let failures = 2;
    const { consumer, done } = consume({
      commit: async ({ fromOffset }) => {
        tried.push(fromOffset);
        if (failures-- > 0) throw new PlatformError('E_OBJECT_STORE_UNREACHABLE', 'test');
      },
    });
    await untilDone(10, consumer);
    stopping.abort();
    await done;
    expect(tried.slice(0, 3)).toEqual([0, 0, 0]);
  });

  it('sets aside the one record that fails every time, and only that one', async () => {
    await eventLog.append(TRAFFIC, admittedMany(0, 20));
    const kept: number[] = [];
    const setAside: number[] = [];
    const { consumer, done } = consume({
      commit: async ({ records }) => {
        if (records.some((taken) => taken.offset === 13 && taken.kind === 'event')) throw new TypeError('a bug');
        for (const taken of records) (taken.kind === 'failure' ? setAside : kept).push(taken.offset);
      },
    });
    await untilDone(20, consumer);
    stopping.abort();
    await done;
    expect(setAside).toEqual([13]);
    expect(kept).toEqual(Array.from({ length: 20 }, (_, offset) => offset).filter((offset) => offset !== 13));
  });

  it('ends with the error where a failing record may not be set aside', async () => {
    await eventLog.append(TRAFFIC, admittedMany(0, 1));
    const commit = async () => {
      throw new TypeError('a bug');
    };
    await expect(consumeAll({ commit }).done).rejects.toThrow('a bug');
  });

  it('commits early when the windows together exceed their memory', async () => {
    await eventLog.append(TRAFFIC, admittedMany(0, 200));
    const sizes: number[] = [];
    const { consumer, done } = consume({
      limits: { ...LIMITS, recordsMax: 10_000, ageMsMax: 60_000, idleMsMax: 60_000 },
      bufferedBytesMax: 1000,
      commit: async ({ records }) => void sizes.push(records.length),
    });
    await untilDone(200, consumer);
    stopping.abort();
    await done;
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(200);
    expect(consumer.backpressureHits(), 'shown as backpressure_hits').toBe(sizes.length);
  });

  it.each([
    { gatherMs: undefined, sizes: [1, 1] },
    { gatherMs: 2000, sizes: [2] },
  ])(
    'what comes while records gather for $gatherMs ms is read with them: windows of $sizes',
    async ({ gatherMs, sizes }) => {
      const found: number[] = [];
      const late: Promise<unknown>[] = [];
      const told: EventLog = {
        ...eventLog,
        awaitGrowth: async (...asked) => {
          const grew = await eventLog.awaitGrowth(...asked);
          // The second record comes after the log told of the first, and after whoever reads at once has read.
          if (grew && late.length === 0)
            late.push(setTimeout(200).then(() => eventLog.append(TRAFFIC, admittedMany(1, 1))));
          return grew;
        },
      };
      const commit = async ({ records }: Window) => void found.push(records.length);
      const { consumer, done } = consume({ eventLog: told, ...(gatherMs === undefined ? {} : { gatherMs }), commit });
      await expect.poll(() => consumer.partitions().length, { timeout: 10_000 }).toBe(1);
      await eventLog.append(TRAFFIC, admittedMany(0, 1));
      await untilDone(2, consumer);
      stopping.abort();
      await Promise.all([done, ...late]);
      expect(found).toEqual(sizes);
    },
  );

  describe('of several partitions', () => {
    const OTHER = 'other.v1';
    /** Three records on each of two topics, and what was handed over, by topic. */
    const twoTopics = async (
      changes: Partial<ConsumerOptions> & { failJointly?: (windows: readonly Window[]) => unknown },
    ) => {
      await eventLog.ensureTopics([{ topic: OTHER, partitions: 1, retentionMs: 86_400_000 }]);
      for (const topic of [TRAFFIC, OTHER]) await eventLog.append(topic, admittedMany(0, 3));
      const joint: string[][] = [];
      const single: string[] = [];
      const { failJointly, ...others } = changes;
      const { consumer, done } = consume({
        topics: [TRAFFIC, OTHER],
        commit: async ({ topic, records }) => void single.push(`${topic}:${records.length}`),
        commitAll: async (windows) => {
          const failure = failJointly?.(windows);
          if (failure !== undefined) throw failure;
          joint.push(windows.map(({ topic, records }) => `${topic}:${records.length}`));
        },
        ...others,
      });
      return { consumer, done, joint, single };
    };
    const untilBothDone = (consumer: ReturnType<typeof consume>['consumer']) =>
      expect.poll(() => consumer.partitions().map(({ checkpoint }) => checkpoint), { timeout: 10_000 }).toEqual([3, 3]);

    it('makes what is open of all of them durable at once', async () => {
      const { consumer, done, joint, single } = await twoTopics({});
      await untilBothDone(consumer);
      stopping.abort();
      await done;
      expect({ joint, single }).toEqual({ joint: [[`${TRAFFIC}:3`, `${OTHER}:3`]], single: [] });
    });

    it.each([
      { recordsMax: 6, joint: [[`${TRAFFIC}:3`, `${OTHER}:3`]], single: [] },
      { recordsMax: 5, joint: [], single: [`${TRAFFIC}:3`, `${OTHER}:3`] },
    ])('holds no more in one transaction than $recordsMax records, which one window may have', async (row) => {
      const limits = { ...LIMITS, recordsMax: row.recordsMax, ageMsMax: 60_000, idleMsMax: 300 };
      const { consumer, done, joint, single } = await twoTopics({ limits });
      await untilBothDone(consumer);
      stopping.abort();
      await done;
      expect({ joint, single: single.toSorted() }).toEqual({ joint: row.joint, single: row.single });
    });

    it('commits each by itself where all together fail, and only the one that fails waits', async () => {
      const failing = new PlatformError('E_DATABASE_CONFLICT', 'test');
      let isFailing = true;
      const single: string[] = [];
      const { consumer, done, joint } = await twoTopics({
        failJointly: () => (isFailing ? failing : undefined),
        commit: async ({ topic, records }) => {
          if (topic === TRAFFIC && isFailing) throw failing;
          single.push(`${topic}:${records.length}`);
        },
      });
      await expect.poll(() => consumer.partitions()[0]?.attempts, { timeout: 10_000 }).toBeGreaterThan(2);
      expect(consumer.partitions().map(({ checkpoint, hold }) => [checkpoint, hold])).toEqual([
        [0, 'RETRYING'],
        [3, undefined],
      ]);
      isFailing = false;
      await untilBothDone(consumer);
      stopping.abort();
      await done;
      expect({ joint, single }).toEqual({ joint: [], single: [`${OTHER}:3`, `${TRAFFIC}:3`] });
    });

    it('ends, and tries nothing by itself, where another writer moved a checkpoint', async () => {
      const { done, single } = await twoTopics({
        failJointly: () => new PlatformError('E_CHECKPOINT_MOVED', 'test'),
      });
      await expect(done).rejects.toMatchObject({ code: 'E_CHECKPOINT_MOVED' });
      expect(single).toEqual([]);
    });

    it('makes what is open of all of them durable at once when it is stopped', async () => {
      const never = { ...LIMITS, ageMsMax: 60_000, idleMsMax: 60_000 };
      const { consumer, done, joint, single } = await twoTopics({ limits: never });
      await expect
        .poll(() => consumer.partitions().map(({ window }) => window.records.length), { timeout: 10_000 })
        .toEqual([3, 3]);
      stopping.abort();
      await done;
      expect({ joint, single }).toEqual({ joint: [[`${TRAFFIC}:3`, `${OTHER}:3`]], single: [] });
    });
  });

  it('makes an open window durable when it is stopped', async () => {
    await eventLog.append(TRAFFIC, admittedMany(0, 5));
    const windows: Window[] = [];
    const { consumer, done } = consume({
      limits: { ...LIMITS, ageMsMax: 60_000, idleMsMax: 60_000 },
      commit: async (window) => void windows.push(window),
    });
    await expect.poll(() => consumer.partitions()[0]?.window.records.length, { timeout: 10_000 }).toBe(5);
    stopping.abort();
    await done;
    expect(windows.map(({ nextOffset }) => nextOffset)).toEqual([5]);
  });
});

it('a second owner of a stream is refused, and a released stream can be owned again', async () => {
  const { database, drop } = await freshDatabase();
  try {
    const first = await openStreamLock(database, 'stream');
    await expect(openStreamLock(database, 'stream')).rejects.toMatchObject({ code: 'E_STREAM_BUSY' });
    await first.release();
    await (await openStreamLock(database, 'stream')).release();
  } finally {
    await drop();
  }
});

it.each([
  { given: 'no checkpoint', known: undefined, low: 5, high: 9, hold: undefined, checkpoint: 5 },
  { given: 'a checkpoint inside', known: 7, low: 5, high: 9, hold: undefined, checkpoint: 7 },
  { given: 'a checkpoint at the end', known: 9, low: 5, high: 9, hold: undefined, checkpoint: 9 },
  { given: 'a topic that ends before', known: 7, low: 0, high: 6, hold: 'OFFSET_OUT_OF_RANGE', checkpoint: 7 },
  { given: 'retention beyond', known: 3, low: 5, high: 9, hold: 'OFFSET_EXPIRED', checkpoint: 3 },
])('$given: hold $hold at $checkpoint', ({ known, low, high, hold, checkpoint }) => {
  const at = { topic: 't', partition: 0, startOffset: 0, watermarkTsUtc: undefined };
  const checkpointBefore = known === undefined ? undefined : { ...at, nextOffset: known };
  const state = openPartition({ topic: 't', partition: 0, known: checkpointBefore, nowMs: 0 });
  meetWatermarks(state, { low, high }, 0);
  expect(state).toMatchObject({ hold, checkpoint });
  const clock = { wallMicros: () => 0, elapsedMs: () => 0 };
  const reasons = progressConditions([state], clock, { reason: 'LAG', seconds: { amber: 300, red: 900 } });
  expect(reasons.map(({ reason }) => reason)).toEqual(hold === undefined ? [] : [hold]);
});

it.each([
  { at: 50, reasons: [] },
  { at: 301_000, reasons: ['LAG'] },
])('lag that lasts $at ms: $reasons', ({ at, reasons }) => {
  const state = openPartition({ topic: 't', partition: 0, known: undefined, nowMs: 0 });
  meetWatermarks(state, { low: 0, high: 10 }, 0);
  const clock = { wallMicros: () => 0, elapsedMs: () => at };
  const found = progressConditions([state], clock, { reason: 'LAG', seconds: { amber: 300, red: 900 } });
  expect(found.map(({ reason }) => reason)).toEqual(reasons);
});

it('a window is due by count, by bytes, by age and by idleness', () => {
  const limits = { recordsMax: 3, bytesMax: 100, ageMsMax: 50, idleMsMax: 20 };
  const window = emptyWindow<Taken>();
  const add = (bytes: number, now: number) =>
    addToWindow(window, { kind: 'foreign', offset: window.records.length, timestampMs: 0, bytes }, now);
  expect(isDue(window, limits, 1000)).toBe(false);
  add(10, 0);
  expect(isDue(window, limits, 19)).toBe(false);
  expect(isDue(window, limits, 20)).toBe(true);
  add(10, 40);
  expect(isDue(window, limits, 45)).toBe(false);
  expect(isDue(window, limits, 50)).toBe(true);
  expect(roomOf(window, limits)).toBe(1);
  add(90, 41);
  expect(isDue(window, limits, 41)).toBe(true);
});
