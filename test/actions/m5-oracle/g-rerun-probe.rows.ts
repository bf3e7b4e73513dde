import { StreamSortReceiptV1 } from '@spine-green/evidence-schemas/documents/stream_sort_receipt.v1';
import { StreamViewManifestV1 } from '@spine-green/evidence-schemas/documents/stream_view_manifest.v1';
import { type RerunFacts, rerunProbe, surroundingsOf } from '../../../actions/m5-oracle/lanes/g-rerun-probe.ts';
import receiptSample from '../../../evidence-schemas/samples/stream_sort_receipt.v1/valid-typical.json' with {
  type: 'json',
};
import manifestSample from '../../../evidence-schemas/samples/stream_view_manifest.v1/valid-typical.json' with {
  type: 'json',
};
import { laneRows } from '../../support/decided-lane.ts';
import { ended } from './oracle-facts.ts';

const object = (key: string, versionId = 'v1') => ({ key, size: 1, sha256: 'a'.repeat(64), versionId });
const listing = [
  object('data/part-0.parquet'),
  object('stream_view/ts_utc/output_id=a/part-000000.parquet'),
  object('stream_view/ts_utc/output_id=b/part-000000.parquet'),
];
const rewritten = (part: string) => listing.map(({ key }) => object(key, key.includes(part) ? 'v2' : 'v1'));
const around = (objects: typeof listing) => ({ value: surroundingsOf(objects, 'stream_view/ts_utc/output_id=a/') });
const receipt = StreamSortReceiptV1.parse(receiptSample);
const view = {
  receipt,
  manifest: StreamViewManifestV1.parse(manifestSample),
  objects: [],
  manifestKey: 'm',
  receiptKey: 'r',
};
const { output_id, stream_view_id, input_fingerprint, output_fingerprint } = receipt;
const rerun = { outputId: output_id, job: { value: ended() }, view: { value: view } };
const facts: RerunFacts = {
  checked: { value: { output_id, stream_view_id, input_fingerprint, output_fingerprint } },
  removed: { value: 0 },
  before: around(listing),
  after: around(rewritten('output_id=a')),
  rerun: { value: rerun },
};
const failing = (given: string, changed: Partial<RerunFacts>, code: 'M5G-B1' | 'M5G-B2' = 'M5G-B1') => ({
  given,
  facts: { ...facts, ...changed },
  fails: { 'M5.G-C01': code },
});

export const rows = [
  laneRows(rerunProbe, {
    passing: [
      { given: 'only its own prefix changes', facts },
      {
        given: 'an earlier attempt had removed the view already',
        facts: { ...facts, before: around([...listing.slice(0, 1), ...listing.slice(2)]) },
      },
    ],
    failing: [
      failing('another view that is rewritten with the same bytes', { after: around(rewritten('output_id=b')) }),
      failing('another view that is gone', { after: around(listing.slice(0, 2)) }),
      failing('something left beside the views', {
        after: around([...listing, object('stream_view/_tmp/part-0.parquet')]),
      }),
      failing('a raw input that changed', { after: around(rewritten('data/')) }, 'M5G-B2'),
      failing('a view that was not removed', { removed: { value: 2 } }),
      failing('a rerun that fails', { rerun: { value: { ...rerun, job: { value: ended({ exitCode: 1 }) } } } }),
      failing('a rerun that was not started', { rerun: { value: { ...rerun, job: { unreadable: 'away' } } } }),
      failing('a rerun that leaves no view', { rerun: { value: { ...rerun, view: { unreadable: 'absent' } } } }),
      failing('other rows than were checked', {
        rerun: {
          value: {
            ...rerun,
            view: { value: { ...view, receipt: { ...receipt, output_fingerprint: 'b'.repeat(64) } } },
          },
        },
      }),
      failing('no view to make again', { checked: { unreadable: 'E_HANDOVER_UNREADABLE' } }),
      failing('a listing that cannot be read', { after: { unreadable: 'away' } }),
    ],
  }),
];
