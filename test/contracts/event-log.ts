import { isPlatformError } from '@spine-green/evidence-schemas';
import { RECORD_BYTES_MAX } from '@spine-green/runtime/substrate/event-log/limits';
import { partitionOf } from '@spine-green/runtime/substrate/event-log/partition';
import type {
  EventLog,
  LogClient,
  LogRecord,
  NewRecord,
  Position,
  TopicSpec,
} from '@spine-green/runtime/substrate/event-log/port';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** What the suite needs of an adapter's server beyond the port. */
export interface EventLogWorld {
  /** What the server has to make of the client that `open` gives. */
  readonly client: LogClient;
  /** A client with its own connections. */
  open(): EventLog;
  /** A client whose password is wrong. */
  openDenied(): EventLog;
  /** A client of an address where nobody listens. */
  openUnreachable(): EventLog;
  /** A client whose line can be broken. */
  openFaulty(): Promise<{ log: EventLog; loseAnswers(ms: number): Promise<void>; close(): Promise<void> }>;
  /** What a foreign producer may write. */
  appendForeign(topic: string, partition: number, key: Uint8Array | null, value: Uint8Array | null): Promise<void>;
  /** Removes every record below an offset, as retention does. */
  trim(topic: string, partition: number, low: number): Promise<void>;
  /** Lets a topic keep the newest record of each key, as an administrator may do behind our back. */
  compact(spec: TopicSpec): Promise<void>;
  freshTopic(): string;
  close(): Promise<void>;
}

const HOUR_MS = 3_600_000;
const WIDE = { recordsMax: 10_000, bytesMax: 64 * 2 ** 20, waitMs: 0 } as const;

export function eventLogContract(name: string, openWorld: () => Promise<EventLogWorld>): void {
  describe(`event log on ${name}`, () => {
    let world: EventLogWorld;
    let log: EventLog;

    beforeAll(async () => {
      world = await openWorld();
      log = world.open();
    });
    afterAll(async () => {
      await log?.close();
      await world?.close();
    });

    const topicOf = async (partitions: number): Promise<string> => {
      const topic = world.freshTopic();
      await log.ensureTopics([{ topic, partitions, retentionMs: HOUR_MS }]);
      return topic;
    };

    describe('growth', () => {
      test('is told to a reader who waits for one of several partitions', async () => {
        const topic = await topicOf(3);
        const other = world.open();
        const places = [0, 1, 2].map((partition) => ({ topic, partition, nextOffset: 0 }));
        const waiting = log.awaitGrowth(places, 20_000);
        await other.append(topic, recordsOf(1));
        expect(await waiting).toBe(true);
        const again = log.awaitGrowth(places, 20_000);
        await other.append(topic, recordsOf(1));
        expect(await again).toBe(true);
        await other.close();
      });

      test('ends a wait for nothing with its time, or with its signal', async () => {
        const topic = await topicOf(1);
        const places = [{ topic, partition: 0, nextOffset: 0 }];
        await log.awaitGrowth(places, 20);
        const controller = new AbortController();
        const waiting = log.awaitGrowth(places, 20_000, controller.signal);
        controller.abort();
        expect(await waiting).toBe(false);
        expect(await log.awaitGrowth(places, 20_000, controller.signal)).toBe(false);
      });
    });

    describe('append', () => {
      test('answers one position per record, in input order, with gapless offsets per partition', async () => {
        const topic = await topicOf(3);
        const first = await log.append(topic, recordsOf(40));
        const second = await log.append(topic, recordsOf(25));
        for (let partition = 0; partition < 3; partition += 1) {
          const offsets = [...first, ...second].filter((at) => at.partition === partition).map(({ offset }) => offset);
          expect(offsets).toEqual(offsets.map((_, index) => index));
        }
        expect(first.map(({ partition }) => partition)).toEqual(recordsOf(40).map(({ key }) => partitionOf(key, 3)));
      });

      test('keeps the order and the bytes of every partition', async () => {
        const topic = await topicOf(3);
        const records = recordsOf(200);
        const positions = await log.append(topic, records);
        const found = await readAll(log, topic, 3);
        expect(found.map(plain)).toEqual(inLogOrder(records, positions).map(([record, at]) => ({ ...at, ...record })));
      });

      test('gives every record of concurrent appenders its own offset, and readers no gap', async () => {
        const topic = await topicOf(2);
        const appenders = Array.from({ length: 4 }, () => world.open());
        const batches = await Promise.all(
          appenders.flatMap((appender) => [0, 1, 2, 3, 4].map(() => appender.append(topic, recordsOf(11)))),
        );
        const found = await readAll(log, topic, 2);
        expect(found).toHaveLength(4 * 5 * 11);
        const taken = new Set(batches.flat().map(({ partition, offset }) => `${partition}/${offset}`));
        expect(taken.size).toBe(found.length);
        await Promise.all(appenders.map((appender) => appender.close()));
      });

      test('takes a batch whose partition exceeds the limit of a single record', async () => {
        const topic = await topicOf(1);
        const records = Array.from({ length: 5 }, (_, index) => ({
          key: 'k',
          value: `${index}`.repeat(700_000),
          headers: {},
        }));
        const positions = await log.append(topic, records);
        expect(positions.map(({ offset }) => offset)).toEqual([0, 1, 2, 3, 4]);
        const found = await readAll(log, topic, 1);
        expect(found.map(({ value }) => text(value).at(0))).toEqual(['0', '1', '2', '3', '4']);
      });

      test('takes a record of exactly the limit and refuses a longer one with its whole batch', async () => {
        const topic = await topicOf(1);
        const small = { key: 'k', value: 'small', headers: {} };
        const exact = { key: 'k', value: 'x'.repeat(RECORD_BYTES_MAX - 1), headers: {} };
        await log.append(topic, [exact]);
        const longer = { ...exact, value: `${exact.value}x` };
        await expect(log.append(topic, [small, longer, small])).rejects.toSatisfy(is('E_LOG_MESSAGE_TOO_LARGE'));
        expect(await log.watermarks(topic)).toEqual([{ partition: 0, low: 0, high: 1 }]);
      });

      test('takes an empty batch without effect', async () => {
        const topic = await topicOf(1);
        expect(await log.append(topic, [])).toEqual([]);
        expect(await log.watermarks(topic)).toEqual([{ partition: 0, low: 0, high: 0 }]);
      });

      test('refuses an unknown topic', async () => {
        await expect(log.append(world.freshTopic(), recordsOf(1))).rejects.toSatisfy(is('E_LOG_TOPIC_UNKNOWN'));
      });

      test('appends nothing when nobody listens', async () => {
        const nowhere = world.openUnreachable();
        await expect(nowhere.append('any', recordsOf(1))).rejects.toSatisfy(is('E_LOG_UNREACHABLE'));
        await nowhere.close();
      });

      test('reports a lost answer as an unknown outcome, and works again on a sound line', async () => {
        const topic = await topicOf(1);
        const faulty = await world.openFaulty();
        await faulty.log.append(topic, recordsOf(1));
        const broken = faulty.loseAnswers(400);
        await expect(faulty.log.append(topic, recordsOf(3))).rejects.toSatisfy(is('E_LOG_OUTCOME_UNKNOWN'));
        await broken;
        // The request arrived, so the records are there: this is why the caller must not publish them again.
        await expect.poll(() => highOf(log, topic)).toBe(4);
        const [after] = await faulty.log.append(topic, recordsOf(1));
        expect(after?.offset).toBe(4);
        await faulty.log.close();
        await faulty.close();
      });

      test('refuses a client with the wrong password', async () => {
        const topic = await topicOf(1);
        const denied = world.openDenied();
        await expect(denied.append(topic, recordsOf(1))).rejects.toSatisfy(is('E_LOG_ACCESS_DENIED'));
        await expect(denied.read(topic, 0, 0, WIDE)).rejects.toSatisfy(is('E_LOG_ACCESS_DENIED'));
        await denied.close();
      });
    });

    describe('read', () => {
      test('starts at the offset and stops at the record limit', async () => {
        const topic = await topicOf(1);
        await log.append(topic, recordsOf(30));
        const page = await log.read(topic, 0, 7, { ...WIDE, recordsMax: 5 });
        expect(page.map(({ offset }) => offset)).toEqual([7, 8, 9, 10, 11]);
        expect((await log.read(topic, 0, 12, WIDE)).map(({ offset }) => offset)).toEqual(range(12, 30));
        expect((await log.read(topic, 0, 2, { ...WIDE, recordsMax: 1 })).map(({ offset }) => offset)).toEqual([2]);
      });

      test('stops at the byte limit but never before the first record', async () => {
        const topic = await topicOf(1);
        const value = 'v'.repeat(1_000);
        await log.append(
          topic,
          Array.from({ length: 10 }, () => ({ key: 'k', value, headers: {} })),
        );
        const page = await log.read(topic, 0, 0, { ...WIDE, bytesMax: 3_500 });
        expect(page.map(({ offset }) => offset)).toEqual([0, 1, 2]);
        expect(await log.read(topic, 0, 3, { ...WIDE, bytesMax: 10 })).toHaveLength(1);
      });

      test('returns nothing at the high watermark, at once or after the wait', async () => {
        const topic = await topicOf(1);
        await log.append(topic, recordsOf(2));
        expect(await log.read(topic, 0, 2, WIDE)).toEqual([]);
        expect(await log.read(topic, 0, 2, { ...WIDE, waitMs: 100 })).toEqual([]);
      });

      test('wakes when another client appends', async () => {
        const topic = await topicOf(1);
        const other = world.open();
        const waiting = log.read(topic, 0, 0, { ...WIDE, waitMs: 20_000 });
        await other.append(topic, recordsOf(1));
        expect(await waiting).toHaveLength(1);
        await other.close();
      });

      test('returns nothing soon after its signal aborts', async () => {
        const topic = await topicOf(1);
        const controller = new AbortController();
        const waiting = log.read(topic, 0, 0, { ...WIDE, waitMs: 2_000, signal: controller.signal });
        controller.abort();
        expect(await waiting).toEqual([]);
      });

      test('refuses offsets above the high and below the low watermark', async () => {
        const topic = await topicOf(1);
        await log.append(topic, recordsOf(10));
        await expect(log.read(topic, 0, 11, WIDE)).rejects.toSatisfy(is('E_LOG_OFFSET_OUT_OF_RANGE'));
        await world.trim(topic, 0, 4);
        expect(await log.watermarks(topic)).toEqual([{ partition: 0, low: 4, high: 10 }]);
        await expect(log.read(topic, 0, 3, WIDE)).rejects.toSatisfy(is('E_LOG_OFFSET_OUT_OF_RANGE'));
        expect((await log.read(topic, 0, 4, WIDE)).map(({ offset }) => offset)).toEqual(range(4, 10));
      });

      test('refuses unknown topics and partitions', async () => {
        const topic = await topicOf(1);
        await expect(log.read(topic, 1, 0, WIDE)).rejects.toSatisfy(is('E_LOG_TOPIC_UNKNOWN'));
        await expect(log.read(world.freshTopic(), 0, 0, WIDE)).rejects.toSatisfy(is('E_LOG_TOPIC_UNKNOWN'));
      });

      test('hands over foreign records as they are: tombstones, no key, any bytes', async () => {
        const topic = await topicOf(1);
        const bytes = Uint8Array.from([0, 255, 254, 10, 123, 0]);
        await world.appendForeign(topic, 0, Buffer.from('key'), null);
        await world.appendForeign(topic, 0, null, bytes);
        await world.appendForeign(topic, 0, null, new Uint8Array());
        const [tombstone, keyless, empty] = await log.read(topic, 0, 0, WIDE);
        expect(tombstone).toMatchObject({ key: 'key', value: undefined, headers: {} });
        expect(keyless?.key).toBeUndefined();
        expect(Uint8Array.from(keyless?.value ?? [])).toEqual(bytes);
        expect(empty?.value).toHaveLength(0);
      });

      test('hands over the bytes of a text, and of what lies beside one that is none', async () => {
        const [topic, other] = [await topicOf(1), await topicOf(1)];
        const text = Buffer.from('\u{feff}{"é":"😀 \\\\x00"}');
        const none = Uint8Array.from([0xc3, 0x28]);
        await world.appendForeign(topic, 0, Buffer.from('ключ'), text);
        const asked = [topic, other].map((one) => ({ topic: one, partition: 0, offset: 0, recordsMax: 10 }));
        const bytesOf = async () =>
          (await log.readPages(asked, { bytesMax: WIDE.bytesMax })).map((page) =>
            'records' in page ? page.records.map(({ key, value }) => [key, [...(value ?? [])]]) : page,
          );
        expect(await bytesOf()).toEqual([[['ключ', [...text]]], []]);
        await world.appendForeign(other, 0, null, none);
        expect(await bytesOf()).toEqual([[['ключ', [...text]]], [[undefined, [...none]]]]);
        const alone = await log.read(topic, 0, 0, WIDE);
        expect(alone.map(({ value }) => [...(value ?? [])])).toEqual([[...text]]);
      });
    });

    describe('pages of several partitions', () => {
      /** `read` takes one page, so what one statement or many requests give is held against it. */
      const pageOf = async (topic: string, partition: number, offset: number, recordsMax: number) => ({
        low: (await log.watermarks(topic))[partition]?.low,
        high: (await log.watermarks(topic))[partition]?.high,
        records: recordsMax === 0 ? [] : await log.read(topic, partition, offset, { ...WIDE, recordsMax }),
      });

      test('come in the order of the questions, each as it is read by itself', async () => {
        const [one, other] = [await topicOf(3), await topicOf(1)];
        await log.append(one, recordsOf(60));
        await log.append(other, recordsOf(10));
        const asked = [
          { topic: other, partition: 0, offset: 4, recordsMax: 3 },
          { topic: one, partition: 2, offset: 0, recordsMax: 500 },
          { topic: one, partition: 0, offset: 1, recordsMax: 2 },
          { topic: one, partition: 1, offset: 0, recordsMax: 0 },
        ];
        const pages = await log.readPages(asked, { bytesMax: WIDE.bytesMax });
        const expected = await Promise.all(
          asked.map(({ topic, partition, offset, recordsMax }) => pageOf(topic, partition, offset, recordsMax)),
        );
        expect(pages).toEqual(expected);
        expect(expected.flatMap(({ records }) => records).length).toBeGreaterThan(5);
        expect(await log.readPages([], { bytesMax: 1 })).toEqual([]);
      });

      test('stop at the byte limit, each for itself, but never before the first record', async () => {
        const topic = await topicOf(1);
        const value = 'v'.repeat(1_000);
        await log.append(
          topic,
          Array.from({ length: 10 }, () => ({ key: 'k', value, headers: {} })),
        );
        const from = (offset: number) => ({ topic, partition: 0, offset, recordsMax: 500 });
        const sizes = async (bytesMax: number): Promise<readonly (number | string)[]> =>
          (await log.readPages([from(0), from(5)], { bytesMax })).map((page) =>
            'records' in page ? page.records.length : String(page.failure),
          );
        expect(await sizes(3_500)).toEqual([3, 3]);
        expect(await sizes(10)).toEqual([1, 1]);
      });

      test('are empty beside the watermarks where these do not hold the offset', async () => {
        const topic = await topicOf(1);
        await log.append(topic, recordsOf(10));
        await world.trim(topic, 0, 4);
        const from = (offset: number) => ({ topic, partition: 0, offset, recordsMax: 500 });
        expect(await log.readPages([from(3), from(11), from(10)], { bytesMax: WIDE.bytesMax })).toEqual(
          [3, 11, 10].map(() => ({ low: 4, high: 10, records: [] })),
        );
      });

      test('nobody reads where nobody answers, where it is denied, and after the signal', async () => {
        const topic = await topicOf(1);
        await log.append(topic, recordsOf(1));
        const asked = [{ topic, partition: 0, offset: 0, recordsMax: 1 }];
        const reasonOf = async (reader: EventLog): Promise<unknown> => {
          try {
            const [page] = await reader.readPages(asked, { bytesMax: 1000 });
            return page !== undefined && 'failure' in page ? page.failure : page;
          } catch (error) {
            return error;
          } finally {
            await reader.close();
          }
        };
        expect(await reasonOf(world.openUnreachable())).toSatisfy(is('E_LOG_UNREACHABLE'));
        expect(await reasonOf(world.openDenied())).toSatisfy(is('E_LOG_ACCESS_DENIED'));
        expect(await log.readPages(asked, { bytesMax: 1000, signal: AbortSignal.abort() })).toEqual([]);
      });
    });

    test('headers come back as they were written', async () => {
      const topic = await topicOf(1);
      const headers = { dedupe_key: 'a'.repeat(64), 'x-ünï': '"quoted" \\ \n ✓', empty: '' };
      await log.append(topic, [
        { key: 'k', value: 'v', headers },
        { key: 'k', value: 'v', headers: {} },
      ]);
      const found = await log.read(topic, 0, 0, WIDE);
      expect(found.map((record) => record.headers)).toEqual([headers, {}]);
    });

    test('times are those of the append, never go back, and find their offset', async () => {
      const topic = await topicOf(1);
      const before = Date.now();
      const [first] = await log.append(topic, recordsOf(3));
      await expect.poll(() => Date.now()).toBeGreaterThan((first?.timestampMs ?? 0) + 5);
      const [second] = await log.append(topic, recordsOf(3));
      const found = await log.read(topic, 0, 0, WIDE);
      const times = found.map(({ timestampMs }) => timestampMs);
      expect(times).toEqual([...times].sort((a, b) => a - b));
      expect(times[0]).toBe(first?.timestampMs);
      expect(times[0]).toBeGreaterThanOrEqual(before);
      expect(await log.offsetAt(topic, 0, 0)).toBe(0);
      expect(await log.offsetAt(topic, 0, (first?.timestampMs ?? 0) + 1)).toBe(3);
      expect(await log.offsetAt(topic, 0, second?.timestampMs ?? 0)).toBe(3);
      expect(await log.offsetAt(topic, 0, (second?.timestampMs ?? 0) + HOUR_MS)).toBe(6);
    });

    test('a group commits its own positions, and lag is what is left to the high watermark', async () => {
      const topic = await topicOf(2);
      const [group, other] = [world.freshTopic(), world.freshTopic()];
      await log.append(topic, recordsOf(20));
      const marks = await log.watermarks(topic);
      expect(await log.committed(group, [topic])).toEqual([]);
      await log.commit(group, [{ topic, partition: 1, nextOffset: 2 }]);
      await log.commit(group, [{ topic, partition: 1, nextOffset: 3 }]);
      await log.commit(other, [{ topic, partition: 0, nextOffset: 1 }]);
      const committed = await log.committed(group, [topic]);
      expect(committed).toEqual([{ topic, partition: 1, nextOffset: 3 }]);
      expect((marks[1]?.high ?? 0) - (committed[0]?.nextOffset ?? 0)).toBe((marks[1]?.high ?? 0) - 3);
      expect(await log.committed(other, [topic])).toEqual([{ topic, partition: 0, nextOffset: 1 }]);
    });

    test('unknown topics have neither watermarks nor positions', async () => {
      const topic = world.freshTopic();
      await expect(log.watermarks(topic)).rejects.toSatisfy(is('E_LOG_TOPIC_UNKNOWN'));
      await expect(log.committed('g', [topic])).rejects.toSatisfy(is('E_LOG_TOPIC_UNKNOWN'));
      await expect(log.commit('g', [{ topic, partition: 0, nextOffset: 1 }])).rejects.toSatisfy(
        is('E_LOG_TOPIC_UNKNOWN'),
      );
    });

    test('topics are described as made, made once, and never changed', async () => {
      const spec = { topic: world.freshTopic(), partitions: 3, retentionMs: 24 * HOUR_MS };
      await log.ensureTopics([spec]);
      await log.ensureTopics([spec]);
      const described = await log.describe();
      expect(described.topics).toContainEqual({ ...spec, cleanupPolicy: 'delete' });
      expect(described.clusterId).not.toBe('');
      const { clusterId, topics } = await log.visible();
      expect(clusterId).toBe(described.clusterId);
      expect(topics.map(({ topic, partitions }) => ({ topic, partitions }))).toEqual(
        described.topics.map(({ topic, partitions }) => ({ topic, partitions })),
      );
      const other = world.open();
      expect((await other.describe()).clusterId).toBe(described.clusterId);
      await other.close();
      await expect(log.ensureTopics([{ ...spec, partitions: 4 }])).rejects.toSatisfy(is('E_LOG_TOPIC_CONFLICT'));
      await expect(log.ensureTopics([{ ...spec, retentionMs: 1_000 }])).rejects.toSatisfy(is('E_LOG_TOPIC_CONFLICT'));
    });

    test('a topic that no longer deletes by age is described as it is, and is another topic', async () => {
      const spec = { topic: world.freshTopic(), partitions: 1, retentionMs: HOUR_MS };
      await log.ensureTopics([spec]);
      await world.compact(spec);
      await expect
        .poll(async () => (await log.describe()).topics)
        .toContainEqual({ ...spec, cleanupPolicy: 'compact' });
      await expect(log.ensureTopics([spec])).rejects.toSatisfy(is('E_LOG_TOPIC_CONFLICT'));
    });

    test('says what it makes of its client', async () => {
      expect(await log.client()).toEqual(world.client);
    });
  });
}

const is =
  (...codes: Parameters<typeof isPlatformError> extends [unknown, ...infer C] ? C : never) =>
  (error: unknown): boolean =>
    isPlatformError(error, ...codes);

/** Keys with every length of murmur2's tail and with characters of one to four bytes. */
const recordsOf = (count: number): NewRecord[] =>
  Array.from({ length: count }, (_, index) => ({
    key: `key-${index % 17}-${['é', '漢', '🜁'].slice(0, index % 4).join('')}`,
    value: JSON.stringify({ index, text: 'größer "als" 漢字' }),
    headers: { index: String(index) },
  }));

const text = (value: Uint8Array | undefined): string => Buffer.from(value ?? []).toString('utf8');
const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, index) => from + index);
const plain = (record: LogRecord) => ({ ...record, value: text(record.value) });

const highOf = async (log: EventLog, topic: string): Promise<number | undefined> =>
  (await log.watermarks(topic))[0]?.high;

async function readAll(log: EventLog, topic: string, partitions: number): Promise<readonly LogRecord[]> {
  const found: LogRecord[] = [];
  for (let partition = 0; partition < partitions; partition += 1) {
    for (let offset = 0; ; ) {
      const page = await log.read(topic, partition, offset, { ...WIDE, recordsMax: 37 });
      if (page.length === 0) break;
      expect(page.map((record) => record.offset)).toEqual(range(offset, offset + page.length));
      found.push(...page);
      offset += page.length;
    }
  }
  return found;
}

const inLogOrder = (records: readonly NewRecord[], positions: readonly Position[]): [NewRecord, Position][] =>
  records
    .flatMap((record, index): [NewRecord, Position][] => {
      const at = positions[index];
      return at === undefined ? [] : [[record, at]];
    })
    .sort(([, a], [, b]) => a.partition - b.partition || a.offset - b.offset);
