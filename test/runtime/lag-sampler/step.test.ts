import { CaughtUpV1 } from '@spine-green/evidence-schemas/documents/caught_up.v1';
import { OffsetsSnapshotV1 } from '@spine-green/evidence-schemas/documents/offsets_snapshot.v1';
import { consumerStreams } from '@spine-green/runtime/consumer/streams';
import { archiveWriteSummary, caughtUp, offsetsSnapshot } from '@spine-green/runtime/services/lag-sampler/step';
import type { Sample, SamplingFacts } from '@spine-green/runtime/services/lag-sampler/types';
import type { PartitionProgress } from '@spine-green/runtime/truth/progress';
import { expect, it } from 'vitest';
import { RUN, TRAFFIC } from '../../support/bus-records.ts';

const [stream] = consumerStreams('core', RUN);
const stamp = {
  writer: { identity: 'lag-sampler', task_arn: 't', ci_run: null, image_digest: null },
  writtenAtUtc: '2026-01-01T00:01:00.000000Z',
};
const partition = (nextOffset: number, high: number): PartitionProgress => ({
  topic: TRAFFIC,
  partition: 0,
  startOffset: 0,
  nextOffset,
  committedOffset: nextOffset,
  low: 0,
  high,
  lag: high - nextOffset,
  watermarkTsUtc: undefined,
});
const sample = (nextOffset: number, high: number, clusterId = 'c'): Sample => ({
  sampledAtUtc: '2026-01-01T00:00:00.000000Z',
  progress: { clusterId, groups: stream === undefined ? [] : [{ stream, partitions: [partition(nextOffset, high)] }] },
});
const facts = (samples: readonly Sample[], changes: Partial<SamplingFacts> = {}): SamplingFacts => ({
  platformRunId: RUN,
  samples,
  basis: {
    ref: { key: 'k', version_id: 'v', sha256: 'a'.repeat(64) },
    clusterId: 'c',
    ends: [
      { topic: TRAFFIC, partition: 0, endOffset: 99 },
      { topic: 'fp.bus.control.v1', partition: 0, endOffset: 4 },
    ],
  },
  archive: { counters: new Map(), topics: [], ranges: [], sampleKeys: [] },
  admittedByTopic: new Map([[TRAFFIC, 100]]),
  failures: 0,
  mismatches: 0,
  ...changes,
});
const verdict = (input: SamplingFacts) => caughtUp(input, { lagMax: 10, intervalSeconds: 30 }, stamp);

it.each<{ given: string; input: SamplingFacts; parts: object }>([
  { given: 'consumers at the end', input: facts([sample(100, 100), sample(100, 100)]), parts: { pass: true } },
  {
    given: 'lag within the limit beyond the basis',
    input: facts([sample(100, 105), sample(102, 105)]),
    parts: { pass: true, max_lag: 5 },
  },
  {
    given: 'lag above the limit in one sample',
    input: facts([sample(100, 120), sample(120, 120)]),
    parts: { pass: false, max_lag: 20 },
  },
  {
    given: 'a checkpoint that went back',
    input: facts([sample(105, 105), sample(104, 105)]),
    parts: { pass: false, no_regression: false },
  },
  {
    given: 'a watermark that went back',
    input: facts([sample(100, 105), sample(100, 104)]),
    parts: { pass: false, no_regression: false },
  },
  {
    given: 'a consumer before the end of the run',
    input: facts([sample(99, 99), sample(99, 99)]),
    parts: { pass: false, covers_basis: false },
  },
  {
    given: 'an empty recreated topic',
    input: facts([sample(0, 0), sample(0, 0)]),
    parts: { pass: false, covers_basis: false, non_empty_pass: false },
  },
  {
    given: 'another cluster',
    input: facts([sample(100, 100, 'd'), sample(100, 100, 'd')]),
    parts: { pass: false, same_epoch: false },
  },
  {
    given: 'no admission at all',
    input: facts([sample(100, 100), sample(100, 100)], { admittedByTopic: new Map() }),
    parts: { pass: false, non_empty_pass: false },
  },
  {
    given: 'a mismatch',
    input: facts([sample(100, 100), sample(100, 100)], { mismatches: 1 }),
    parts: { pass: false, mismatches_total: 1 },
  },
])('$given: $parts', ({ input, parts }) => {
  const document = verdict(input);
  expect(document).toMatchObject(parts);
  expect(CaughtUpV1.is(document)).toBe(true);
});

it('a single sample is no verdict', () => {
  expect(() => verdict(facts([sample(100, 100)]))).toThrow('two samples');
});

it('the snapshot lists every topic of a group, also one without partitions', () => {
  const document = offsetsSnapshot(RUN, sample(100, 105), stamp);
  expect(document.groups[0]?.topics.map(({ topic }) => topic)).toEqual(stream?.topics);
  expect(document.groups[0]?.topics[0]?.partitions[0]).toMatchObject({ end_offset: 100, watermark_high: 105, lag: 5 });
  expect(OffsetsSnapshotV1.is(document)).toBe(true);
});

it.each([
  { archived: 100, contiguous: true, mismatches: 0, complete: true },
  { archived: 99, contiguous: true, mismatches: 0, complete: false },
  { archived: 100, contiguous: false, mismatches: 0, complete: false },
  { archived: 100, contiguous: true, mismatches: 1, complete: false },
])('$archived of 100 archived, contiguous $contiguous, $mismatches mismatches: complete $complete', (given) => {
  const range = {
    topic: TRAFFIC,
    partition: 0,
    startOffset: 0,
    nextOffset: 100,
    archived: given.archived,
    skipped: 0,
    foreign: 0,
    mismatched: given.mismatches,
    contiguous: given.contiguous,
  };
  const input = facts([sample(100, 100), sample(100, 100)], {
    mismatches: given.mismatches,
    archive: {
      counters: new Map([['seen_total', 100]]),
      topics: [{ topic: TRAFFIC, records: given.archived, segments: 1, sizeBytes: 10 }],
      ranges: [range],
      sampleKeys: [],
    },
  });
  expect(archiveWriteSummary(input, stamp.writtenAtUtc, stamp).complete).toBe(given.complete);
});
