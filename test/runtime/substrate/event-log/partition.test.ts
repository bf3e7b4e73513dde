import { partitionOf } from '@spine-green/runtime/substrate/event-log/partition';
import fc from 'fast-check';
import { Partitioners } from 'kafkajs';
import { expect, test } from 'vitest';

test.each([
  // The vectors of org.apache.kafka.common.utils.UtilsTest.testMurmur2.
  { key: '21', hash: -973_932_308 },
  { key: 'foobar', hash: -790_332_482 },
  { key: 'a-little-bit-long-string', hash: -985_981_536 },
  { key: 'a-little-bit-longer-string', hash: -1_486_304_829 },
  { key: 'lkjh234lh9fiuh90y23oiuhsafujhadof229phr9h19h89h8', hash: -58_897_971 },
  { key: 'abc', hash: 479_470_107 },
])('$key goes where the Java client puts it', ({ key, hash }) => {
  const positive = hash & 0x7fffffff;
  expect(partitionOf(key, 0x7fffffff)).toBe(positive);
  for (const partitions of [1, 3, 6, 8]) expect(partitionOf(key, partitions)).toBe(positive % partitions);
});

test('every key goes where the default partitioner of kafkajs puts it', () => {
  const kafka = Partitioners.DefaultPartitioner();
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 64 }), (key, partitions) => {
      const partitionMetadata = Array.from({ length: partitions }, (_, partitionId) => ({
        partitionId,
        partitionErrorCode: 0,
        leader: 1,
        replicas: [1],
        isr: [1],
      }));
      expect(partitionOf(key, partitions)).toBe(kafka({ topic: 't', partitionMetadata, message: { key, value: '' } }));
    }),
  );
});
