import { FunctionalWorkloadProfileV1 } from '@spine-green/evidence-schemas/documents/functional_workload_profile.v1';
import { StreamSortReceiptV1 } from '@spine-green/evidence-schemas/documents/stream_sort_receipt.v1';
import { StreamViewManifestV1 } from '@spine-green/evidence-schemas/documents/stream_view_manifest.v1';
import { describe, expect, test } from 'vitest';
import { exitText, type SortFacts, streamSort } from '../../../actions/m5-oracle/lanes/e-stream-sort.ts';
import { mapLimited, type Sorted, type View, viewFaults } from '../../../actions/m5-oracle/sort.ts';
import profileSample from '../../../evidence-schemas/samples/functional_workload_profile.v1/valid-days.json' with {
  type: 'json',
};
import receiptSample from '../../../evidence-schemas/samples/stream_sort_receipt.v1/valid-typical.json' with {
  type: 'json',
};
import manifestSample from '../../../evidence-schemas/samples/stream_view_manifest.v1/valid-typical.json' with {
  type: 'json',
};
import { codesFor } from '../../support/decided-lane.ts';

const OUTPUT = 'arrival_events_5B';
const receipt = StreamSortReceiptV1.parse(receiptSample);
const manifest = StreamViewManifestV1.parse(manifestSample);
const objects = manifest.shards.map(({ name, bytes, sha256 }) => ({ key: name, size: bytes, sha256, versionId: 'v1' }));
const view: View = { receipt, manifest, objects };
const ref = { key: 'evidence/x.json', version_id: 'v1', sha256: 'a'.repeat(64) };
const job = {
  taskArn: 'embedded:task/x/1',
  family: 'x',
  imageDigest: `sha256:${'a'.repeat(64)}`,
  exitCode: 0,
  stopReason: 'exited' as const,
  startedAtUtc: '2026-11-22T10:15:01.000000Z',
  stoppedAtUtc: '2026-11-22T10:15:02.000000Z',
  lastLines: [],
};
const sorted: Sorted = { outputId: OUTPUT, job: { value: job }, view: { value: view } };
const profile = FunctionalWorkloadProfileV1.parse(profileSample);
const good: SortFacts = {
  laneMode: { value: 'functional_green' },
  profileId: { value: profile.profile_id },
  profile: { value: { document: { ...profile, written_at_utc: '2026-11-22T10:15:00.000000Z' }, ref } },
  days: undefined,
  requiredOutputIds: [OUTPUT],
  sorted: [sorted],
  summary: { value: ref },
};

describe('the stream sort', () => {
  test.each<{ given: string; facts: Partial<SortFacts>; codes: string[] }>([
    { given: 'every output is sorted', facts: {}, codes: [] },
    { given: 'the lane mode is not pinned', facts: { laneMode: { unreadable: 'open' } }, codes: ['M5E-B6', 'M5E-B7'] },
    { given: 'the mode is a probe', facts: { laneMode: { value: 'full_scale_probe' } }, codes: ['M5E-B7'] },
    {
      given: 'the profile was written after the launch',
      facts: {
        profile: { value: { document: { ...profile, written_at_utc: '2026-11-22T10:15:01.500000Z' }, ref } },
      },
      codes: ['M5E-B8'],
    },
    {
      given: 'the profile is another one',
      facts: { profileId: { value: 'whole_world_v1' } },
      codes: ['M5E-B8'],
    },
    {
      given: 'the profile could not be written, so nothing was launched',
      facts: { profile: { unreadable: 'bound to another' }, sorted: [] },
      codes: ['M5E-B8', 'M5E-B2', 'M5E-B4'],
    },
    {
      given: 'a task is not launched',
      facts: { sorted: [{ ...sorted, job: { unreadable: 'E_COMPUTE_IMAGE_UNKNOWN' } }] },
      codes: ['M5E-B2'],
    },
    {
      given: 'a task is killed',
      facts: { sorted: [{ ...sorted, job: { value: { ...job, exitCode: 137 } } }] },
      codes: ['M5E-B3'],
    },
    {
      given: 'a view is missing',
      facts: { sorted: [{ ...sorted, view: { unreadable: 'absent' } }] },
      codes: ['M5E-B4'],
    },
    { given: 'the run is bounded and the view is not', facts: { days: 2 }, codes: ['M5E-B4'] },
    { given: 'the summary is not stored', facts: { summary: { unreadable: 'E_OBJECT_MOVED' } }, codes: ['M5E-B4'] },
  ])('raises $codes when $given', ({ facts, codes }) => {
    expect(codesFor(streamSort, { ...good, ...facts })).toEqual(codes);
  });

  test('reports exit 137 as memory or disk', () => {
    expect([exitText(137), exitText(1)]).toEqual(['exit 137 (memory or disk)', 'exit 1']);
  });
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
