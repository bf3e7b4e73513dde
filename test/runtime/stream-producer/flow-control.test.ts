import { dispatcher } from '@spine-green/runtime/services/stream-producer/send/dispatcher';
import { pacer } from '@spine-green/runtime/services/stream-producer/send/pacer';
import { quarantinePolicy } from '@spine-green/runtime/services/stream-producer/send/quarantine-policy';
import { tokenBucket } from '@spine-green/runtime/services/stream-producer/send/rate';
import { channelOf, laneOf } from '@spine-green/runtime/services/stream-producer/send/routing';
import { outputTracker } from '@spine-green/runtime/services/stream-producer/stream/tracker';
import type { Decision, Outgoing } from '@spine-green/runtime/services/stream-producer/types';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

const envelope = (rowIndex: number, channel = 0): Outgoing => ({
  output: 0,
  channel,
  part: 'part-000000.parquet',
  rowIndex,
  tsUtc: '2026-01-01T00:00:00.000000Z',
  eventId: String(rowIndex),
  body: Buffer.alloc(10),
  decision: undefined,
});

describe('a tracker', () => {
  test('never passes an undecided row, in whatever order decisions come', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...Array(30).keys()]), (decided) => {
        const tracker = outputTracker('o', undefined);
        const sent = Array.from({ length: 30 }, (_, index) => envelope(index));
        for (const one of sent) tracker.submit(one);
        const seen = new Set<number>();
        for (const index of decided) {
          const one = sent[index];
          if (one !== undefined) one.decision = 'ADMIT';
          seen.add(index);
          tracker.advance();
          const contiguous = [...Array(31).keys()].find((row) => !seen.has(row)) ?? 0;
          expect(tracker.totals().emitted).toBe(contiguous);
          expect(tracker.checkpoint()?.position.rowIndex).toBe(contiguous === 0 ? undefined : contiguous - 1);
        }
      }),
    );
  });
});

describe('a dispatcher', () => {
  test('keeps the order of each channel, loses nothing and fills its batches', async () => {
    const plan = fc.array(fc.record({ channel: fc.nat(3), slow: fc.boolean() }), { minLength: 1, maxLength: 80 });
    await fc.assert(
      fc.asyncProperty(plan, async (offers) => {
        const sent: Outgoing[][] = [[], [], [], []];
        const busy = new Set<number>();
        const sender = dispatcher({
          channels: 4,
          batchRowsMax: 5,
          batchBytesMax: 1000,
          permit: (wanted) => Promise.resolve(wanted),
          send: async (batch) => {
            const channel = batch[0]?.channel ?? 0;
            expect(busy.has(channel)).toBe(false);
            busy.add(channel);
            await Promise.resolve();
            sent[channel]?.push(...batch);
            busy.delete(channel);
          },
          onDecided: () => undefined,
        });
        for (const [index, { channel, slow }] of offers.entries()) {
          sender.offer(channel, envelope(index, channel));
          if (slow) await sender.during(Promise.resolve());
        }
        await sender.until(() => sender.pending() === 0);
        expect(sent.flat()).toHaveLength(offers.length);
        for (const rows of sent.map((batch) => batch.map(({ rowIndex }) => rowIndex))) {
          expect(rows).toEqual(rows.toSorted((a, b) => a - b));
        }
      }),
    );
  });

  test('cuts a batch at its bytes and sends a larger envelope alone', async () => {
    const sizes: number[] = [];
    const sender = dispatcher({
      channels: 1,
      batchRowsMax: 100,
      batchBytesMax: 25,
      permit: (wanted) => Promise.resolve(wanted),
      send: async (batch) => {
        sizes.push(batch.length);
      },
      onDecided: () => undefined,
    });
    for (let row = 0; row < 4; row += 1) sender.offer(0, envelope(row));
    sender.offer(0, { ...envelope(4), body: Buffer.alloc(100) });
    await sender.until(() => sender.pending() === 0);
    expect(sizes).toEqual([2, 2, 1]);
  });

  test('a channel with a hot key that waits for the gate holds up no other channel', async () => {
    const hot = Promise.withResolvers<void>();
    const sent: number[] = [];
    const sender = dispatcher({
      channels: 2,
      batchRowsMax: 10,
      batchBytesMax: 10_000,
      permit: (wanted) => Promise.resolve(wanted),
      send: async (batch) => {
        const [first] = batch;
        if (first?.channel === 0) await hot.promise;
        sent.push(...batch.map(({ channel }) => channel));
      },
      onDecided: () => undefined,
    });
    for (let row = 0; row < 40; row += 1) sender.offer(0, { ...envelope(row), channel: 0 });
    for (let row = 0; row < 20; row += 1) sender.offer(1, { ...envelope(100 + row), channel: 1 });
    await sender.until(() => sent.length === 20);
    expect(sent.every((channel) => channel === 1)).toBe(true);
    hot.resolve();
    await sender.until(() => sender.pending() === 0);
    expect(sent.filter((channel) => channel === 0)).toHaveLength(40);
  });

  test('starts nothing more after a failure and tells everybody who waits', async () => {
    let batches = 0;
    const sender = dispatcher({
      channels: 1,
      batchRowsMax: 1,
      batchBytesMax: 1000,
      permit: (wanted) => Promise.resolve(wanted),
      send: async () => {
        batches += 1;
        throw new Error('refused');
      },
      onDecided: () => undefined,
    });
    for (let row = 0; row < 3; row += 1) sender.offer(0, envelope(row));
    await expect(sender.until(() => sender.pending() === 0)).rejects.toThrow('refused');
    await expect(sender.during(new Promise(() => undefined))).rejects.toThrow('refused');
    await sender.stop();
    expect(batches).toBe(1);
  });
});

describe('a token bucket', () => {
  const segment = { startOffsetSeconds: 0, targetEps: 100, burstSeconds: 0.25, initialTokens: 25 };

  test('never grants more than rate times time plus its burst', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ wanted: fc.integer({ min: 1, max: 500 }), ms: fc.nat(200) })), (takes) => {
        const bucket = tokenBucket([segment], 0);
        let [now, granted] = [0, 0];
        for (const { wanted, ms } of takes) {
          now += ms;
          const taken = bucket.take(wanted, now);
          if ('granted' in taken) granted += taken.granted;
          else expect(taken.waitMs).toBeGreaterThan(0);
        }
        expect(granted).toBeLessThanOrEqual(25 + (now * 100) / 1000 + 1e-6);
      }),
    );
  });

  test('changes its rate when a segment begins', () => {
    const bucket = tokenBucket([segment, { ...segment, startOffsetSeconds: 10, targetEps: 1000, initialTokens: 0 }], 0);
    expect(bucket.take(500, 0)).toEqual({ granted: 25 });
    expect(bucket.take(25, 0)).toEqual({ waitMs: 250 });
    expect(bucket.take(500, 10_000)).toEqual({ waitMs: 250 });
    expect(bucket.take(500, 10_250)).toEqual({ granted: 250 });
  });
});

describe('a quarantine policy', () => {
  it.each([
    { ratio: 0, quarantined: 1, stops: true },
    { ratio: 0.005, quarantined: 5, stops: false },
    { ratio: 0.005, quarantined: 6, stops: true },
  ])('of $ratio with $quarantined quarantines among 1000 stops: $stops', ({ ratio, quarantined, stops }) => {
    const policy = quarantinePolicy(ratio);
    const decide = (index: number): Decision => (index % 10 === 0 && index / 10 < quarantined ? 'QUARANTINE' : 'ADMIT');
    expect(Array.from({ length: 1000 }, (_, index) => policy.add(decide(index))).some(Boolean)).toBe(stops);
  });

  test('forgets what is older than the last thousand', () => {
    const policy = quarantinePolicy(0.005);
    const stopped = Array.from({ length: 20_000 }, (_, index) =>
      policy.add(index % 250 === 0 ? 'QUARANTINE' : 'ADMIT'),
    );
    expect(stopped.some(Boolean)).toBe(false);
  });
});

describe('a virtual clock', () => {
  test('makes events due at their distance divided by the speed-up, a second at a time', () => {
    let elapsedMs = 0;
    const clock = { wallMicros: () => 0, elapsedMs: () => elapsedMs };
    const paced = pacer(10, clock);
    expect(paced.waitMs(5_000_000)).toBe(0);
    expect(paced.waitMs(6_000_000)).toBe(100);
    expect(paced.waitMs(5_000_000 + 3_600_000_000)).toBe(1000);
    elapsedMs = 150;
    expect(paced.waitMs(6_000_000)).toBe(0);
    expect(pacer(0, clock).waitMs(9e15)).toBe(0);
  });
});

describe('routing', () => {
  test('gives every event to exactly one lane and spreads keys over the channels', () => {
    const lanes = Array.from({ length: 2000 }, (_, index) => laneOf(`event ${index}`, 4));
    const channels = Array.from({ length: 2000 }, (_, index) =>
      channelOf(String(9_000_000_000_000_000_000n + BigInt(index)), 4),
    );
    for (const share of [lanes, channels]) {
      for (const index of [0, 1, 2, 3]) expect(share.filter((value) => value === index).length).toBeGreaterThan(400);
    }
  });
});
