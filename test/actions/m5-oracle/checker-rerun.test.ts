import { CheckerPassV1 } from '@spine-green/evidence-schemas/documents/checker_pass.v1';
import { StreamSortReceiptV1 } from '@spine-green/evidence-schemas/documents/stream_sort_receipt.v1';
import { StreamViewManifestV1 } from '@spine-green/evidence-schemas/documents/stream_view_manifest.v1';
import { describe, expect, test } from 'vitest';
import { type CheckerFacts, checkerLane } from '../../../actions/m5-oracle/lanes/f-checker.ts';
import { type RerunFacts, rerunProbe, surroundingsOf } from '../../../actions/m5-oracle/lanes/g-rerun-probe.ts';
import checkerSample from '../../../evidence-schemas/samples/checker_pass.v1/valid-typical.json' with { type: 'json' };
import receiptSample from '../../../evidence-schemas/samples/stream_sort_receipt.v1/valid-typical.json' with {
  type: 'json',
};
import manifestSample from '../../../evidence-schemas/samples/stream_view_manifest.v1/valid-typical.json' with {
  type: 'json',
};
import { codesFor } from '../../support/decided-lane.ts';

const sample = CheckerPassV1.parse(checkerSample);
const [one] = sample.outputs;
if (one === undefined) throw new Error('the sample has no output');
const passing = {
  ...one,
  verdict: 'PASS' as const,
  ordering_violations: 0,
  fingerprint_match: true,
  row_count: 2,
};
const report = { ...sample, overall_pass: true, outputs: [passing, { ...passing, output_id: 'other' }] };
const checked: CheckerFacts = {
  exitCode: { value: 0 },
  report: { value: report },
  requiredOutputIds: [one.output_id, 'other'],
};

describe('the checker', () => {
  test.each<{ given: string; facts: Partial<CheckerFacts>; codes: string[] }>([
    { given: 'every required output passes', facts: {}, codes: [] },
    { given: 'the job fails', facts: { exitCode: { value: 1 } }, codes: ['M5F-B1'] },
    { given: 'there is no report of this job', facts: { report: { unreadable: 'absent' } }, codes: ['M5F-B1'] },
    {
      given: 'only a part passes',
      facts: { report: { value: { ...report, outputs: [passing] } } },
      codes: ['M5F-B2'],
    },
    {
      given: 'an output passes that is not in order',
      facts: {
        report: {
          value: { ...report, outputs: [passing, { ...passing, output_id: 'other', ordering_violations: 1 }] },
        },
      },
      codes: ['M5F-B2'],
    },
    { given: 'none passes', facts: { report: { value: { ...report, outputs: [] } } }, codes: ['M5F-B1'] },
  ])('raises $codes when $given', ({ facts, codes }) => {
    expect(codesFor(checkerLane, { ...checked, ...facts })).toEqual(codes);
  });
});

const object = (key: string, versionId = 'v1') => ({ key, size: 1, sha256: 'a'.repeat(64), versionId });
const listing = [
  object('data/part-0.parquet'),
  object('stream_view/ts_utc/output_id=a/part-000000.parquet'),
  object('stream_view/ts_utc/output_id=b/part-000000.parquet'),
];
const around = (objects: typeof listing) => ({ value: surroundingsOf(objects, 'stream_view/ts_utc/output_id=a/') });
const receipt = StreamSortReceiptV1.parse(receiptSample);
const view = { receipt, manifest: StreamViewManifestV1.parse(manifestSample), objects: [] };
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
const rerun = { outputId: 'a', job: { value: job }, view: { value: view } };
const probed: RerunFacts = {
  outputId: 'a',
  before: around(listing),
  after: around(listing.map(({ key }) => object(key, key.includes('output_id=a') ? 'v2' : 'v1'))),
  replaced: { value: receipt },
  rerun,
};

describe('the rerun of one output', () => {
  test.each<{ given: string; facts: Partial<RerunFacts>; codes: string[] }>([
    { given: 'only its own prefix changes', facts: {}, codes: [] },
    {
      given: 'another view is rewritten with the same bytes',
      facts: { after: around(listing.map(({ key }) => object(key, key.includes('output_id=b') ? 'v2' : 'v1'))) },
      codes: ['M5G-B1'],
    },
    { given: 'another view is gone', facts: { after: around(listing.slice(0, 2)) }, codes: ['M5G-B1'] },
    {
      given: 'something is left beside the views',
      facts: { after: around([...listing, object('stream_view/_tmp/part-0.parquet')]) },
      codes: ['M5G-B1'],
    },
    {
      given: 'a raw input changes',
      facts: { after: around([object('data/part-0.parquet', 'v2'), ...listing.slice(1)]) },
      codes: ['M5G-B2'],
    },
    {
      given: 'the rerun fails',
      facts: { rerun: { ...rerun, job: { value: { ...job, exitCode: 1 } } } },
      codes: ['M5G-B1'],
    },
    {
      given: 'the rerun makes other rows than were checked',
      facts: {
        rerun: {
          ...rerun,
          view: { value: { ...view, receipt: { ...receipt, output_fingerprint: 'b'.repeat(64) } } },
        },
      },
      codes: ['M5G-B1'],
    },
    { given: 'a listing is unreadable', facts: { after: { unreadable: 'x' } }, codes: ['M5G-B1'] },
  ])('raises $codes when $given', ({ facts, codes }) => {
    expect(codesFor(rerunProbe, { ...probed, ...facts })).toEqual(codes);
  });
});
