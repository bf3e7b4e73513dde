import { FunctionalWorkloadProfileV1 } from '@spine-green/evidence-schemas/documents/functional_workload_profile.v1';
import { StreamSortReceiptV1 } from '@spine-green/evidence-schemas/documents/stream_sort_receipt.v1';
import { StreamViewManifestV1 } from '@spine-green/evidence-schemas/documents/stream_view_manifest.v1';
import { type SortFacts, streamSort } from '../../../actions/m5-oracle/lanes/e-stream-sort.ts';
import type { Sorted } from '../../../actions/m5-oracle/views.ts';
import profileSample from '../../../evidence-schemas/samples/functional_workload_profile.v1/valid-days.json' with {
  type: 'json',
};
import receiptSample from '../../../evidence-schemas/samples/stream_sort_receipt.v1/valid-typical.json' with {
  type: 'json',
};
import manifestSample from '../../../evidence-schemas/samples/stream_view_manifest.v1/valid-typical.json' with {
  type: 'json',
};
import { HEX, type LaneRow, laneRows } from '../../support/decided-lane.ts';
import { ended } from './oracle-facts.ts';

const OUTPUT = 'arrival_events_5B';
const receipt = StreamSortReceiptV1.parse(receiptSample);
const manifest = StreamViewManifestV1.parse(manifestSample);
const view = {
  receipt,
  manifest,
  objects: manifest.shards.map(({ name, bytes, sha256 }) => ({ key: name, size: bytes, sha256, versionId: 'v1' })),
  manifestKey: 'oracle/view/manifest.json',
  receiptKey: 'oracle/view/receipt.json',
};
const sorted: Sorted = { outputId: OUTPUT, job: { value: ended() }, view: { value: view } };
const OTHER = 's1_arrival_entities_6B';
const otherView = { ...view, receipt: { ...receipt, output_id: OTHER }, manifest: { ...manifest, output_id: OTHER } };
const profile = FunctionalWorkloadProfileV1.parse(profileSample);
const stored = (document: typeof profile) => ({ value: { document, versionId: '000001' } });
const facts: SortFacts = {
  laneMode: { value: 'functional_green' },
  profileId: { value: profile.profile_id },
  profile: stored(profile),
  boundAfterwards: { value: '000001' },
  selection: { value: { rule: profile.selection_rule, days: null } },
  requiredOutputIds: [OUTPUT],
  sorted: [sorted],
  compute: { value: { cpu_units: 2048, memory_mib: 1024 } },
};

const failing = (
  given: string,
  changed: Partial<SortFacts>,
  fails: Readonly<Record<string, string>>,
): LaneRow<SortFacts> => ({ given, facts: { ...facts, ...changed }, fails });

const bound = { 'M5.E-C01': 'M5E-B8' };
const launch = { 'M5.E-C03': 'M5E-B2' };
const views = { 'M5.E-C04': 'M5E-B4' };

export const rows = [
  laneRows(streamSort, {
    passing: [{ given: 'every output is sorted', facts }],
    failing: [
      failing(
        'a mode that is not pinned',
        { laneMode: { unreadable: 'open' } },
        { 'M5.E-C01': 'M5E-B6', 'M5.E-C02': 'M5E-B7', ...views },
      ),
      failing(
        'a profile that is not pinned',
        { profileId: { unreadable: 'open' } },
        { 'M5.E-C01': 'M5E-B6', ...views },
      ),
      failing('a probe', { laneMode: { value: 'full_scale_probe' } }, { 'M5.E-C02': 'M5E-B7' }),
      failing('a bound that was written again while its tasks ran', { boundAfterwards: { value: '000002' } }, bound),
      failing('a run that is bound to another profile', { profileId: { value: 'whole_world_v1' } }, bound),
      failing(
        'a run that an earlier attempt bound to other records',
        { profile: stored({ ...profile, selection_rule: 'Every record of the sealed world.' }) },
        bound,
      ),
      failing(
        'a bound that could not be written, so nothing was launched',
        { profile: { unreadable: 'E_OBJECT_STORE_UNREACHABLE' }, sorted: [] },
        { ...bound, ...launch, ...views },
      ),
      failing(
        'a task that was not launched',
        { sorted: [{ ...sorted, job: { unreadable: 'E_COMPUTE_IMAGE_UNKNOWN' } }] },
        launch,
      ),
      failing(
        'an output that was sorted in the place of the one that is required',
        { sorted: [{ ...sorted, outputId: OTHER, view: { value: otherView } }] },
        { ...launch, ...views },
      ),
      failing(
        'an output for which nobody launched anything',
        { requiredOutputIds: [OUTPUT, OTHER] },
        { ...launch, ...views },
      ),
      failing(
        'one task that is said to have sorted two outputs',
        {
          requiredOutputIds: [OUTPUT, OTHER],
          sorted: [sorted, { ...sorted, outputId: OTHER, view: { value: otherView } }],
        },
        launch,
      ),
      failing(
        'a task that was killed',
        { sorted: [{ ...sorted, job: { value: ended({ exitCode: 137 }) } }] },
        { 'M5.E-C03': 'M5E-B3' },
      ),
      failing('a view that is missing', { sorted: [{ ...sorted, view: { unreadable: 'absent' } }] }, views),
      failing(
        'a whole view where two days were decided',
        { selection: { value: { rule: profile.selection_rule, days: 2 } } },
        views,
      ),
      failing(
        'a shard that was rewritten',
        { sorted: [{ ...sorted, view: { value: { ...view, objects: [] } } }] },
        views,
      ),
      {
        given: 'a summary that lies nowhere',
        facts,
        written: { summary: { value: { key: '', version_id: '1', sha256: HEX } } },
        fails: views,
      },
      {
        given: 'a summary that the store refuses',
        facts,
        written: { summary: { unreadable: 'E_OBJECT_MOVED' } },
        fails: views,
      },
    ],
  }),
];
