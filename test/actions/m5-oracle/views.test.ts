import { StreamSortReceiptV1 } from '@spine-green/evidence-schemas/documents/stream_sort_receipt.v1';
import { StreamViewManifestV1 } from '@spine-green/evidence-schemas/documents/stream_view_manifest.v1';
import { describe, expect, test } from 'vitest';
import { mapLimited } from '../../../actions/m5-oracle/facts/sort.ts';
import { elapsedSeconds, exitText, type View, viewFaults } from '../../../actions/m5-oracle/views.ts';
import receiptSample from '../../../evidence-schemas/samples/stream_sort_receipt.v1/valid-typical.json' with {
  type: 'json',
};
import manifestSample from '../../../evidence-schemas/samples/stream_view_manifest.v1/valid-typical.json' with {
  type: 'json',
};
import { ended } from './oracle-facts.ts';

const OUTPUT = 'arrival_events_5B';
const receipt = StreamSortReceiptV1.parse(receiptSample);
const manifest = StreamViewManifestV1.parse(manifestSample);
const objects = manifest.shards.map(({ name, bytes, sha256 }) => ({ key: name, size: bytes, sha256, versionId: 'v1' }));
const view: View = { receipt, manifest, objects, manifestKey: 'm', receiptKey: 'r' };

test('reports exit 137 as memory or disk, and no time where there is none', () => {
  expect([exitText(137), exitText(1)]).toEqual(['exit 137 (memory or disk)', 'exit 1']);
  expect([elapsedSeconds(ended()), elapsedSeconds(ended({ stoppedAtUtc: '' }))]).toEqual([1, undefined]);
});

describe('a stream view', () => {
  const slice = (end: string) => ({
    ...view,
    receipt: {
      ...receipt,
      slice: { kind: 'window' as const, start_utc: '2026-01-01T00:00:00.000000Z', end_utc: end, max_rows: null },
    },
  });
  const shards = manifest.shards;

  test.each<{ given: string; found: View; days?: number; faults: string[] }>([
    { given: 'it is whole', found: view, faults: [] },
    { given: 'it is the slice of two days', found: slice('2026-01-03T00:00:00.000000Z'), days: 2, faults: [] },
    {
      given: 'its slice is longer',
      found: slice('2026-01-04T00:00:00.000000Z'),
      days: 2,
      faults: ['another slice'],
    },
    {
      given: 'rows of the source are missing',
      found: { ...view, receipt: { ...receipt, source_row_count: 3 } },
      faults: ['rows are lost'],
    },
    {
      given: 'rows were lost in the sort',
      found: { ...view, receipt: { ...receipt, output_count: 1 } },
      faults: ['counts differ'],
    },
    {
      given: 'a shard was rewritten',
      found: { ...view, objects: objects.map((object) => ({ ...object, sha256: 'b'.repeat(64) })) },
      faults: ['a shard differs from the store'],
    },
    {
      given: 'a foreign part lies beside it',
      found: { ...view, objects: [...objects, { key: 'part-000009.parquet', size: 1, sha256: '', versionId: 'v1' }] },
      faults: ['a part is in no manifest'],
    },
    {
      given: 'it belongs to another output',
      found: { ...view, manifest: { ...manifest, output_id: 'other' } },
      faults: ['another output'],
    },
    {
      given: 'shards overlap in time',
      found: {
        ...view,
        manifest: { ...manifest, shards: [...shards, ...shards].map((shard) => ({ ...shard, rows: 1 })) },
        objects: [...objects, ...objects],
      },
      faults: ['a shard is out of order'],
    },
  ])('has faults $faults when $given', ({ found, days, faults }) => {
    expect(viewFaults(OUTPUT, found, days)).toEqual(faults.map((fault) => `${OUTPUT}: ${fault}`));
  });
});

test('work that is limited keeps the order of its items', async () => {
  let [running, most] = [0, 0];
  const results = await mapLimited([3, 1, 2], 2, async (item) => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setImmediate(resolve));
    running -= 1;
    return item * 10;
  });
  expect({ results, most }).toEqual({ results: [30, 10, 20], most: 2 });
});
