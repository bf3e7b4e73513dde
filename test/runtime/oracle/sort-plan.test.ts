import type { StreamSortReceiptV1 } from '@spine-green/evidence-schemas/documents/stream_sort_receipt.v1';
import { textOfMicros } from '@spine-green/runtime/kernel/clock';
import { requireConserved } from '@spine-green/runtime/services/oracle/sort/build';
import { resolveSlice } from '@spine-green/runtime/services/oracle/sort/slice';
import { decideView, type ViewState } from '@spine-green/runtime/services/oracle/sort/state';
import { planWindows } from '@spine-green/runtime/services/oracle/sort/windows';
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

const EXPECTED = {
  outputId: 'arrival_events_5B',
  streamViewId: '1'.repeat(64),
  sourceLocatorDigest: '2'.repeat(64),
  inputFingerprint: '3'.repeat(64),
};
const STATS = { row_count: 2, hash_sum: '5', hash_sum2: '3', min_ts_utc: 'a', max_ts_utc: 'b' };

const receipt = (changes: Partial<StreamSortReceiptV1> = {}): StreamSortReceiptV1 => ({
  stream_view_id: EXPECTED.streamViewId,
  engine_run_root: 's3://oracle/run-5',
  stream_view_root: 's3://oracle/run-5/stream_view/ts_utc',
  output_id: EXPECTED.outputId,
  output_ids: [EXPECTED.outputId],
  sort_keys: ['ts_utc', 'filename', 'file_row_number'],
  partition_granularity: 'flat',
  sort_key: ['ts_utc'],
  tie_breakers: ['filename', 'file_row_number'],
  source_locator_digest: EXPECTED.sourceLocatorDigest,
  input_fingerprint: EXPECTED.inputFingerprint,
  output_fingerprint: '4'.repeat(64),
  input_count: 2,
  output_count: 2,
  source_row_count: 2,
  raw_stats: STATS,
  sorted_stats: STATS,
  stats_engine: 'duckdb v1.5.6',
  chunk_days: 0,
  platform_run_id: 'platform_20260206T101112Z',
  started_at_utc: '2026-02-06T10:11:12.000001Z',
  ended_at_utc: '2026-02-06T10:11:13.000001Z',
  created_utc: '2026-02-06T10:11:13.000001Z',
  status: 'OK',
  task_arn: 'embedded:task/oracle-stream-sort/1',
  ...changes,
});

describe('the state of a view', () => {
  const nothing: ViewState = { manifest: false, receipt: undefined, parts: 0 };
  it.each([
    { given: 'nothing', state: nothing, action: 'build' },
    { given: 'parts alone', state: { ...nothing, parts: 1 }, code: 'STREAM_VIEW_PARTIAL_EXISTS' },
    { given: 'a manifest alone', state: { ...nothing, manifest: true }, code: 'STREAM_RECEIPT_MISSING' },
    {
      given: 'a manifest and parts',
      state: { manifest: true, receipt: undefined, parts: 1 },
      code: 'STREAM_RECEIPT_MISSING',
    },
    { given: 'its own receipt and manifest', state: { manifest: true, receipt: receipt(), parts: 1 }, action: 'skip' },
    {
      given: 'its own receipt without a manifest',
      state: { manifest: false, receipt: receipt(), parts: 1 },
      action: 'complete',
    },
    {
      given: 'an unreadable receipt',
      state: { manifest: true, receipt: 'unreadable', parts: 1 },
      code: 'STREAM_RECEIPT_MISMATCH',
    },
    ...[
      receipt({ output_id: 's1_arrival_entities_6B' }),
      receipt({ stream_view_id: '9'.repeat(64) }),
      receipt({ source_locator_digest: '9'.repeat(64) }),
      receipt({ input_fingerprint: '9'.repeat(64) }),
    ].map((other) => ({
      given: 'a receipt of something else',
      state: { manifest: false, receipt: other, parts: 0 },
      code: 'STREAM_RECEIPT_MISMATCH',
    })),
  ] as const satisfies readonly { given: string; state: ViewState; action?: string; code?: string }[])(
    'with $given leads to $action $code',
    ({ state, ...wanted }) => {
      const decision = decideView(state, EXPECTED);
      if ('code' in wanted) expect(decision).toMatchObject({ action: 'refuse', code: wanted.code });
      else expect(decision.action).toBe(wanted.action);
    },
  );
});

describe('windows', () => {
  const DAY = 86_400_000_000;
  const times = fc.integer({ min: 0, max: 4_000_000_000_000_000 });
  const request = fc.record({
    a: times,
    span: fc.integer({ min: 0, max: 40 * DAY }),
    chunkDays: fc.integer({ min: 1, max: 9 }),
  });

  test('cover the whole range once, in order, from a UTC midnight', () => {
    fc.assert(
      fc.property(request, ({ a, span, chunkDays }) => {
        const [minTs, maxTs] = [textOfMicros(a), textOfMicros(a + span)];
        const { windows, daysEach } = planWindows({ minTs, maxTs, rows: 1, chunkDays, rowsMax: 1 });
        expect(daysEach).toBe(chunkDays);
        const first = windows[0]?.start ?? '';
        expect(first.endsWith('T00:00:00.000000Z')).toBe(true);
        expect(first <= minTs && maxTs < (windows.at(-1)?.end ?? '')).toBe(true);
        for (const [index, { start }] of windows.entries()) if (index > 0) expect(start).toBe(windows[index - 1]?.end);
      }),
    );
  });

  it.each([
    { rows: 10, rowsMax: 10, chunkDays: undefined, daysEach: 0, count: 0 },
    { rows: 100, rowsMax: 40, chunkDays: undefined, daysEach: 4, count: 3 },
    { rows: 1000, rowsMax: 1, chunkDays: undefined, daysEach: 1, count: 10 },
    { rows: 1000, rowsMax: 1, chunkDays: 0, daysEach: 0, count: 0 },
  ])('of $rows rows with at most $rowsMax and $chunkDays days asked for: $count of $daysEach days', (given) => {
    const { windows, daysEach } = planWindows({
      minTs: '2026-01-01T23:59:59.999999Z',
      maxTs: '2026-01-10T00:00:00.000000Z',
      ...given,
    });
    expect({ daysEach, count: windows.length }).toEqual({ daysEach: given.daysEach, count: given.count });
  });
});

describe('a slice', () => {
  test('of two days is the window from the midnight of the first event', async () => {
    const slice = await resolveSlice({ kind: 'days', days: 2 }, async () => '2018-04-01T13:00:31.000001Z');
    expect(slice).toEqual({
      kind: 'window',
      start_utc: '2018-04-01T00:00:00.000000Z',
      end_utc: '2018-04-03T00:00:00.000000Z',
      max_rows: null,
    });
  });
});

describe('conservation', () => {
  it.each([
    ['a lost row', { row_count: 1 }],
    ['a doubled row', { row_count: 3 }],
    ['a changed row', { hash_sum: '6' }],
    ['a changed row whose hashes sum up alike', { hash_sum2: '4' }],
    ['an earlier first time', { min_ts_utc: 'A' }],
  ])('is refused for %s', (_, changes) => {
    expect(() => requireConserved(STATS, { ...STATS, ...changes })).toThrow(/^STREAM_SORT_VALIDATION_FAILED/);
  });
});
