import { ArchiveWriteSummaryV1 } from '@spine-green/evidence-schemas/documents/archive_write_summary.v1';
import { describe, expect, test } from 'vitest';
import { archiveDurability, type DurabilityFacts } from '../../../actions/m7-spine/lanes/d-archive-durability.ts';
import { pickSamples, recordFaults, type SegmentRow } from '../../../actions/m7-spine/segments.ts';
import summarySample from '../../../evidence-schemas/samples/archive_write_summary.v1/valid-typical.json' with {
  type: 'json',
};
import { codesFor, RUN_ID } from '../../support/decided-lane.ts';

const TOPIC = 'fp.bus.traffic.fraud.v1';
const ARN = 'embedded:task/archive-writer/1';
const segment = (firstOffset: number, lastOffset: number): SegmentRow => ({
  key: `segment=${firstOffset}-${lastOffset}`,
  topic: TOPIC,
  partition: 0,
  firstOffset,
  lastOffset,
  records: lastOffset - firstOffset + 1,
  sha256: 'a'.repeat(64),
});
const segments = [segment(0, 4), segment(5, 9)];
const range = {
  topic: TOPIC,
  partition: 0,
  startOffset: 0,
  nextOffset: 10,
  archived: 10,
  skipped: 0,
  foreign: 0,
  mismatched: 0,
  contiguous: true,
};
const summary = { ...ArchiveWriteSummaryV1.parse(summarySample), payload_mismatch_total: 0, complete: true };
const task = {
  taskArn: ARN,
  family: 'f',
  imageDigest: `sha256:${'a'.repeat(64)}`,
  service: 's',
  status: 'RUNNING' as const,
  startedAtUtc: '2026-11-22T10:15:00.000000Z',
};
const writer = { restartCount: 0, runningCount: 1, tasks: [task] };
const objects = new Map(segments.map(({ key, sha256 }) => [key, sha256]));
const durable: DurabilityFacts = {
  objects: { value: objects },
  segments: { value: segments },
  sampleFaults: { value: [] },
  ranges: { value: [range] },
  admitted: { value: new Map([[TOPIC, 10]]) },
  summary: { value: summary },
  writer: { value: writer },
  taskBefore: { value: ARN },
};

describe('the archive is durable', () => {
  test.each<{ given: string; facts: Partial<DurabilityFacts>; codes: string[] }>([
    { given: 'it holds what was admitted', facts: {}, codes: [] },
    { given: 'an object is missing', facts: { objects: { value: new Map([...objects].slice(1)) } }, codes: ['M7D-B1'] },
    {
      given: 'nobody knows an object',
      facts: { objects: { value: new Map([...objects, ['x', 'y']]) } },
      codes: ['M7D-B1'],
    },
    {
      given: 'an object has other bytes',
      facts: { objects: { value: new Map(segments.map(({ key }) => [key, 'b'])) } },
      codes: ['M7D-B1'],
    },
    {
      given: 'a sample does not parse',
      facts: { sampleFaults: { unreadable: 'E_SCHEMA_INVALID' } },
      codes: ['M7D-B1'],
    },
    { given: 'a sample says something else', facts: { sampleFaults: { value: ['another run'] } }, codes: ['M7D-B1'] },
    {
      given: 'there is none',
      facts: { objects: { value: new Map() }, segments: { value: [] } },
      codes: ['M7D-B1', 'M7D-B2'],
    },
    { given: 'more was admitted', facts: { admitted: { value: new Map([[TOPIC, 11]]) } }, codes: ['M7D-B2'] },
    { given: 'there is a hole', facts: { ranges: { value: [{ ...range, contiguous: false }] } }, codes: ['M7D-B2'] },
    {
      given: 'a segment lies beyond the checkpoint',
      facts: { ranges: { value: [{ ...range, nextOffset: 9 }] } },
      codes: ['M7D-B2'],
    },
    {
      given: 'a record was seen with other bytes',
      facts: { ranges: { value: [{ ...range, mismatched: 1 }] } },
      codes: ['M7D-B2'],
    },
    {
      given: 'the summary counts a mismatch',
      facts: { summary: { value: { ...summary, payload_mismatch_total: 1 } } },
      codes: ['M7D-B2'],
    },
    {
      given: 'the summary is not complete',
      facts: { summary: { value: { ...summary, complete: false } } },
      codes: ['M7D-B2'],
    },
    { given: 'the writer crashed', facts: { writer: { value: { ...writer, restartCount: 1 } } }, codes: ['M7D-B4'] },
    { given: 'another task writes now', facts: { taskBefore: { value: 'other' } }, codes: ['M7D-B4'] },
  ])('raises $codes when $given', ({ facts, codes }) => {
    expect(codesFor(archiveDurability, { ...durable, ...facts })).toEqual(codes);
  });

  test('segments that overlap do not conserve, whatever they sum up to', () => {
    const overlapping = [segment(0, 4), segment(4, 8)];
    const known = new Map(overlapping.map(({ key, sha256 }) => [key, sha256]));
    const facts = { ...durable, segments: { value: overlapping }, objects: { value: known } };
    expect(codesFor(archiveDurability, facts)).toEqual(['M7D-B2']);
  });
});

describe('a segment that is read whole', () => {
  const row = segment(3, 5);
  const record = (offset: number, run = RUN_ID) => ({
    platform_run_id: run,
    origin_offset: { topic: TOPIC, partition: 0, offset: String(offset) },
  });
  test.each([
    { given: 'its records', records: [record(3), record(4), record(5)], faults: 0 },
    { given: 'too few', records: [record(3), record(5)], faults: 1 },
    { given: 'another range', records: [record(2), record(3), record(4)], faults: 1 },
    { given: 'no order', records: [record(3), record(3), record(5)], faults: 1 },
    { given: 'another run', records: [record(3), record(4, 'x'), record(5)], faults: 1 },
    { given: 'nothing', records: [], faults: 2 },
  ])('with $given has $faults faults', ({ records, faults }) => {
    expect(recordFaults(row, records, RUN_ID)).toHaveLength(faults);
  });

  test('samples are few, with the first and the last', () => {
    const many = Array.from({ length: 100 }, (_, index) => segment(index, index));
    const picked = pickSamples(many);
    expect(picked).toHaveLength(12);
    expect([picked[0], picked.at(-1)]).toEqual([many[0], many[99]]);
    expect(pickSamples(segments)).toEqual(segments);
  });
});
