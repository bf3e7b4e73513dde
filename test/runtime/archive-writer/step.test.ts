import { canonicalJson, sha256Hex } from '@spine-green/evidence-schemas';
import { ArchiveRecordV1 } from '@spine-green/evidence-schemas/documents/archive_record.v1';
import { type Taken, takeRecord } from '@spine-green/runtime/consumer/decode';
import { lineKeeper, segmentContent } from '@spine-green/runtime/services/archive-writer/held-lines';
import { awaitSegment, compareRecords, planSegment } from '@spine-green/runtime/services/archive-writer/step';
import type { Segment, Waiting } from '@spine-green/runtime/services/archive-writer/types';
import type { NewRecord } from '@spine-green/runtime/substrate/event-log/port';
import { expect, it } from 'vitest';
import { admitted, classOf, envelope, OTHER_RUN, RUN, TRAFFIC } from '../../support/bus-records.ts';

const keeper = lineKeeper();
const decoded = (offset: number, record: NewRecord): Taken =>
  takeRecord(
    {
      topic: TRAFFIC,
      partition: 2,
      offset,
      timestampMs: 1_767_225_600_123,
      key: record.key,
      value: Buffer.from(record.value),
      headers: record.headers,
    },
    { platformRunId: RUN, classOf },
  );
const take = (offset: number, record: NewRecord): Waiting =>
  awaitSegment(decoded(offset, record), { topic: TRAFFIC, partition: 2 }, keeper);
const reversed = (value: object): object => Object.fromEntries(Object.entries(value).reverse());
const contentOf = (segment: Segment | undefined): string =>
  Buffer.concat([...segmentContent(segment?.lines ?? [])]).toString('utf8');
const plan = (...records: readonly Waiting[]) =>
  planSegment({ topic: TRAFFIC, partition: 2, fromOffset: 10, nextOffset: 10 + records.length, records }, RUN);

it('a line is the canonical JSON of a contract-valid record that carries the whole envelope', () => {
  const { segment } = plan(take(10, admitted(envelope(1))));
  const line = contentOf(segment).trimEnd();
  const record = ArchiveRecordV1.parse(JSON.parse(line));
  expect(line).toBe(canonicalJson(record));
  expect(record.envelope).toEqual(envelope(1));
  expect(record).toMatchObject({
    archived_at_utc: '2026-01-01T00:00:00.123000Z',
    seed: '18446744073709551615',
    origin_offset: { topic: TRAFFIC, partition: 2, offset: '10', offset_kind: 'kafka_offset' },
    payload_hash: sha256Hex(canonicalJson(envelope(1))),
  });
});

it('an integer scenario id becomes text and an absent seed stays absent', () => {
  const event = envelope(1, { scenario_id: 7 });
  delete event.seed;
  const { segment } = plan(take(10, admitted(event)));
  const record = ArchiveRecordV1.parse(JSON.parse(contentOf(segment)));
  expect(record.scenario_id).toBe('7');
  expect(record).not.toHaveProperty('seed');
});

it('a segment is named by the first and last archived offset, not by what the window covered', () => {
  const foreign = take(10, admitted(envelope(1, { platform_run_id: OTHER_RUN })));
  const result = plan(foreign, take(11, admitted(envelope(2))), take(12, { key: 'k', value: 'no', headers: {} }));
  expect(result).toMatchObject({ fromOffset: 10, nextOffset: 13, foreign: 1 });
  expect(result.segment?.key).toBe(`archive/${RUN}/events/topic=${TRAFFIC}/partition=2/segment=11-11.jsonl.zst`);
  expect(result.failures).toMatchObject([{ offset: 12, reason: 'ENVELOPE_INVALID', archived: false }]);
});

it('a window without a record of the run has no segment', () => {
  expect(plan(take(10, admitted(envelope(1, { platform_run_id: OTHER_RUN })))).segment).toBeUndefined();
});

it('an unattested record is archived with its flag and leaves a failure', () => {
  const result = plan(take(10, { ...admitted(envelope(1)), headers: {} }));
  expect(ArchiveRecordV1.parse(JSON.parse(contentOf(result.segment))).unattested).toBe(true);
  expect(result.failures).toMatchObject([{ offset: 10, reason: 'UNATTESTED_RECORD', archived: true }]);
});

it.each([
  { given: 'white space', text: (canonical: string) => canonical.replaceAll(',"', ', "') },
  { given: 'another order of members', text: () => JSON.stringify(reversed(envelope(1))) },
  { given: 'a byte-order mark', text: (canonical: string) => `\uFEFF${canonical}` },
  { given: 'a member twice', text: (canonical: string) => canonical.replace('{', '{"event_id":"first",') },
  { given: 'escapes that nothing asks for', text: (canonical: string) => canonical.replace('"v1"', '"\\u00761"') },
])('$given: the line holds the text of the bus beside the canonical envelope, and is counted', ({ text }) => {
  const canonical = canonicalJson(envelope(1));
  const value = text(canonical);
  expect(value).not.toBe(canonical);
  const result = plan(take(10, { ...admitted(envelope(1)), value }));
  const record = ArchiveRecordV1.parse(JSON.parse(contentOf(result.segment)));
  expect(contentOf(result.segment).trimEnd()).toBe(canonicalJson(record));
  expect(record).toMatchObject({ envelope: envelope(1), verbatim: value, payload_hash: sha256Hex(canonical) });
  expect(result).toMatchObject({ nonCanonical: 1, failures: [] });
});

it('a canonical text needs no copy', () => {
  const result = plan(take(10, admitted(envelope(1))));
  expect(JSON.parse(contentOf(result.segment))).not.toHaveProperty('verbatim');
  expect(result.nonCanonical).toBe(0);
});

it('lines come back as they were held, whatever was packed in between', () => {
  const events = Array.from({ length: 700 }, (_, index) => take(index, admitted(envelope(index))));
  const other = plan(...events).segment;
  expect(
    contentOf(other)
      .split('\n')
      .slice(0, -1)
      .map((line) => (JSON.parse(line) as { origin_offset: { offset: string } }).origin_offset.offset),
  ).toEqual(events.map(({ offset }) => String(offset)));
  expect(sha256Hex(contentOf(other))).toBe(other?.contentSha256);
});

it.each([
  { given: 'in order', seconds: [5, 5, 30], before: undefined, late: 0 },
  { given: 'behind one of the window', seconds: [30, 5, 29, 30, 31], before: undefined, late: 2 },
  { given: 'behind the watermark of an earlier window', seconds: [5, 30, 31], before: 30, late: 1 },
])('events $given: $late late', ({ seconds, before, late }) => {
  const records = seconds.map((second, index) => take(10 + index, admitted(envelope(second))));
  const window = { topic: TRAFFIC, partition: 2, fromOffset: 10, nextOffset: 10 + records.length, records };
  const watermark = before === undefined ? undefined : envelope(before).ts_utc;
  expect(planSegment(window, RUN, watermark)).toMatchObject({ late, segment: { records: { length: seconds.length } } });
});

it('the watermark is the largest event time, whatever the order', () => {
  const result = plan(take(10, admitted(envelope(30))), take(11, admitted(envelope(5))));
  expect(result.watermarkTsUtc).toBe('2026-01-01T00:00:30.000001Z');
  expect(result.segment).toMatchObject({ firstTsUtc: '2026-01-01T00:00:05.000001Z' });
});

it.each([
  { given: 'equal lines', stored: [[1, 'a']], observed: [[1, 'a']], differ: [] },
  { given: 'another hash', stored: [[1, 'a']], observed: [[1, 'b']], differ: [1] },
  {
    given: 'a line that the log does not have',
    stored: [
      [1, 'a'],
      [2, 'b'],
    ],
    observed: [[1, 'a']],
    differ: [2],
  },
  {
    given: 'a line that the store does not have',
    stored: [[2, 'b']],
    observed: [
      [1, 'a'],
      [2, 'b'],
    ],
    differ: [1],
  },
])('$given differ at $differ', ({ stored, observed, differ }) => {
  const lines = (pairs: (string | number)[][]) =>
    pairs.map(([offset, hash]) => ({ offset: Number(offset), hash: String(hash) }));
  expect(compareRecords(lines(stored), lines(observed)).map(({ offset }) => offset)).toEqual(differ);
});
