import { expect, test } from 'vitest';
import { streamFaults } from '../../../actions/m6-ingress/commit.ts';
import { logKind, objectStoresIn } from '../../../actions/m6-ingress/facts/posture.ts';
import { advanceOf } from '../../../actions/m6-ingress/facts/probe.ts';
import { windowOf } from '../../../actions/m6-ingress/facts/scenario-job.ts';
import { emittedIn, progressLine } from '../../../actions/m6-ingress/facts/stream-job.ts';
import { earliestEnds } from '../../../actions/m6-ingress/lanes/c-ingest-smoke.ts';
import { recordedEnd, streamedBy } from '../../../actions/m6-ingress/lanes/e-wsp-launch.ts';
import { streamed } from '../../support/stream-documents.ts';

const wsp = { principal: 'wsp', eventClass: 'traffic_fraud', decision: 'ADMIT', count: 10 };
const probe = { principal: 'ops', eventClass: 'probe', decision: 'ADMIT', count: 1 };
const duplicate = { ...wsp, decision: 'DUPLICATE', count: 2 };

test.each([
  { given: 'equal numbers', receipts: [probe, wsp], sent: streamed({ emitted: 10 }), faults: 0 },
  {
    given: 'answers lost, batches tried again',
    receipts: [probe, wsp, duplicate],
    sent: streamed({ emitted: 10, retries: { TIMEOUT: 1 } }),
    faults: 0,
  },
  {
    given: 'answers lost in an earlier life',
    receipts: [probe, wsp, duplicate],
    sent: streamed({ emitted: 10, attempt: 2 }),
    faults: 0,
  },
  {
    given: 'a surplus without a second try',
    receipts: [probe, wsp, duplicate],
    sent: streamed({ emitted: 10 }),
    faults: 1,
  },
  {
    given: 'more surplus than duplicates',
    receipts: [probe, wsp, duplicate],
    sent: streamed({ emitted: 9, attempt: 2 }),
    faults: 1,
  },
  {
    given: 'fewer receipts than sends',
    receipts: [probe, wsp],
    sent: streamed({ emitted: 11, attempt: 2 }),
    faults: 1,
  },
  {
    given: 'a stranger',
    receipts: [probe, wsp, { ...wsp, principal: 'ops' }],
    sent: streamed({ emitted: 10 }),
    faults: 1,
  },
  { given: 'no probe', receipts: [wsp], sent: streamed({ emitted: 10 }), faults: 1 },
])('with $given receipts and sends have $faults faults', ({ receipts, sent, faults }) => {
  expect(streamFaults(sent, { receipts })).toHaveLength(faults);
});

test('counts the own partition of a topic apart from the others', () => {
  const before = [0, 1].map((partition) => ({ partition, high: 10 }));
  const after = [11, 12].map((high, partition) => ({ partition, high }));
  expect(advanceOf(before, after, 0)).toEqual({ before: 10, after: 11, others: 2 });
});

test('stores and logs are known by their schemes', () => {
  expect(objectStoresIn({ A: 'dir:/a', B: 'dir:/b', C: 'file:/c', D: 's3:' })).toEqual(['dir', 's3']);
  expect(logKind('postgres://h/bus')).toBe('postgres');
  expect(logKind('pkc-1.cloud:9092')).toBe('kafka');
  expect(logKind('broker:9092')).toBe('kafka');
});

test('the newest progress line says how far a stream is', () => {
  const lines = ['{"code":"WSP_PROGRESS","emitted":1000,"pending":1}', 'x', '{"code":"WSP_PROGRESS","emitted":12345}'];
  expect(emittedIn(lines)).toBe(12_345);
  expect(emittedIn(['x'])).toBeUndefined();
  expect(progressLine(12_345, 40_000, 4200.4)).toBe('streaming 12,345 of 40,000 (4,200/s)');
});

test('the window of a request ends just behind the last event', () => {
  const stats = (min: string, max: string) => ({
    sorted_stats: { row_count: 1, hash_sum: '0', hash_sum2: '0', min_ts_utc: min, max_ts_utc: max },
  });
  const views = [
    stats('2026-01-02T00:00:00.000000Z', '2026-01-03T00:00:00.000000Z'),
    stats('2026-01-01T00:00:00.000000Z', '2026-01-03T00:00:00.999999Z'),
  ];
  expect(windowOf(views)).toEqual({ startUtc: '2026-01-01T00:00:00.000000Z', endUtc: '2026-01-03T00:00:01.000000Z' });
  expect(() => windowOf([])).toThrow('E_EVIDENCE_MISSING');
});

test('ends that an earlier attempt recorded stand, and a partition that it did not know is as it is now', () => {
  const now = { a: [0, 1].map((partition) => ({ partition, high: 9 })), b: [{ partition: 0, high: 4 }] };
  expect(earliestEnds(now, {})).toEqual(now);
  expect(earliestEnds(now, { a: [{ partition: 1, high: 0 }], c: [{ partition: 0, high: 7 }] })).toEqual({
    a: [
      { partition: 0, high: 9 },
      { partition: 1, high: 0 },
    ],
    b: [{ partition: 0, high: 4 }],
  });
});

test('a stream that came to its end is not launched again, and its end is what was recorded of that very task', () => {
  const rows = [{ status: 'STREAMING' as const, task_arn: 'a' }];
  const done = [...rows, { status: 'STREAMED' as const, task_arn: 'a' }];
  const recorded = (task: string) => ({ value: { task_arn: task, exit_code: 0, stop_reason: 'exited' } });
  expect(streamedBy([])).toBeUndefined();
  expect(streamedBy(rows)).toBeUndefined();
  expect(streamedBy(done)).toBe('a');
  expect(recordedEnd('a', recorded('a'))).toEqual({ value: { taskArn: 'a', exitCode: 0, stopReason: 'exited' } });
  expect(recordedEnd('a', recorded('b'))).toHaveProperty('unreadable');
  expect(recordedEnd('a', { unreadable: 'E_HANDOVER_UNREADABLE' })).toHaveProperty('unreadable');
});
