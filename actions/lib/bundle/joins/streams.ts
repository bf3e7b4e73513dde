import { digestOf, handle } from '@spine-green/evidence-schemas';
import { CheckerPassV1 } from '@spine-green/evidence-schemas/documents/checker_pass.v1';
import { OracleSealV1 } from '@spine-green/evidence-schemas/documents/oracle_seal.v1';
import { SeedSnapshotV1 } from '@spine-green/evidence-schemas/documents/seed_snapshot.v1';
import { StreamSortReceiptV1 } from '@spine-green/evidence-schemas/documents/stream_sort_receipt.v1';
import { StreamSortSummaryV1 } from '@spine-green/evidence-schemas/documents/stream_sort_summary.v1';
import { StreamViewManifestV1 } from '@spine-green/evidence-schemas/documents/stream_view_manifest.v1';
import { WspStartV1 } from '@spine-green/evidence-schemas/documents/wsp_start.v1';
import { pinnedHandles } from '../../ledger/derived.ts';
import { oracleRunRoot } from '../../phase-end/contract.ts';
import { count, list, record, text } from '../../run/handover.ts';
import { differing } from '../data/compare.ts';
import { judged } from '../data/summaries.ts';
import { type BundleFailure, failureOf } from '../failure.ts';
import type { BundleObject, BundleView } from '../view.ts';
import { fingerprintClaims, verifySealedWorld } from './found/sealed-world.ts';
import { handedOver, type Stage } from './lanes.ts';
import { packFaults } from './sealed-pack.ts';

/** One stream view as its manifest and its receipt describe it. */
export interface View {
  readonly object: BundleObject;
  readonly manifest: StreamViewManifestV1;
  readonly receipt: StreamSortReceiptV1;
  readonly rows: number;
}

/** World and stream views: what pack, seal, manifests, receipts, summaries and lanes say of the same thing is the same. */
export function verifyStreams(stage: Stage): readonly BundleFailure[] {
  const { view } = stage;
  const views = viewsOf(view);
  return [
    ...views.flatMap((one) => viewFaults(one, stage).map((what) => failureOf(one.object, what))),
    ...judged(view, 'oracle/stream_sort_summary.json', (object) =>
      summaryFaults(view.typed(object, StreamSortSummaryV1), views, stage),
    ),
    ...judged(view, 'oracle/checker_pass.json', (object) =>
      checkerFaults(view.typed(object, CheckerPassV1), views, stage),
    ),
    ...judged(view, 'wsp/wsp_start.json', (object) => startFaults(view.typed(object, WspStartV1), views)),
    ...judged(view, 'oracle/seed_snapshot.json', (object) => seedFaults(view.typed(object, SeedSnapshotV1), stage)),
    ...packFaults(stage),
    ...verifySealedWorld(stage),
  ];
}

export function viewsOf(view: BundleView): readonly View[] {
  const bucket = handle('S3_ORACLE_BUCKET');
  return view.under(bucket, '').flatMap((object) => {
    if (!object.key.endsWith('/_stream_view_manifest.json')) return [];
    const manifest = view.typed(object, StreamViewManifestV1);
    const beside = object.key.replace('_stream_view_manifest', '_stream_sort_receipt');
    const receipt = view.typed(view.newest(bucket, beside), StreamSortReceiptV1);
    if (manifest === undefined || receipt === undefined) return [];
    return [{ object, manifest, receipt, rows: manifest.shards.reduce((sum, { rows }) => sum + rows, 0) }];
  });
}

const SORTED = record({
  outputs: list(
    record({ output_id: text, rows: count, stream_view_id: text, input_fingerprint: text, output_fingerprint: text }),
  ),
});

/** The receipt counted the source before and the parts after, and M5.E handed over both. */
function viewFaults({ object, manifest, receipt, rows }: View, stage: Stage): readonly string[] {
  const folder = object.key.slice(0, object.key.lastIndexOf('/') + 1);
  const sorted = handedOver(stage, 'M5.E', SORTED)?.outputs.find(({ output_id }) => output_id === manifest.output_id);
  const [first, last] = [manifest.shards[0], manifest.shards.at(-1)];
  return differing({
    output_id: [manifest.output_id, receipt.output_id],
    output_ids: [manifest.output_ids, receipt.output_ids],
    stream_view_id: [manifest.stream_view_id, receipt.stream_view_id],
    stream_view_root: [manifest.stream_view_root, receipt.stream_view_root],
    engine_run_root: [manifest.engine_run_root, receipt.engine_run_root],
    partition_granularity: [manifest.partition_granularity, receipt.partition_granularity],
    slice: [manifest.slice, receipt.slice],
    sort_keys: [manifest.sort_keys, receipt.sort_keys],
    created_utc: [manifest.created_utc, receipt.created_utc],
    'the sort keys of the receipt': [receipt.sort_keys, [...receipt.sort_key, ...receipt.tie_breakers]],
    'the rows of the shards': [rows, receipt.output_count],
    'the input of the receipt': [receipt.input_count, receipt.output_count],
    'the raw rows of the receipt': [receipt.raw_stats, receipt.sorted_stats],
    'the sorted rows of the receipt': [receipt.sorted_stats.row_count, receipt.output_count],
    'the first key': [first?.min_key, receipt.sorted_stats.min_ts_utc],
    'the last key': [last?.max_key, receipt.sorted_stats.max_ts_utc],
    ...fingerprintClaims({ manifest, receipt }, stage),
    'the keys of the shards': [manifest.shards.map(({ key }) => key), manifest.shards.map(({ name }) => folder + name)],
    ...(sorted === undefined
      ? {}
      : {
          'what M5.E handed over': [
            sorted,
            {
              output_id: manifest.output_id,
              rows,
              stream_view_id: manifest.stream_view_id,
              input_fingerprint: receipt.input_fingerprint,
              output_fingerprint: receipt.output_fingerprint,
            },
          ],
        }),
  });
}

/** Beside its manifest. */
const receiptKeyOf = ({ object }: View): string => object.key.replace('_stream_view_manifest', '_stream_sort_receipt');

const viewOf = (views: readonly View[], outputId: string): View | undefined =>
  views.find(({ manifest }) => manifest.output_id === outputId);

function summaryFaults(
  summary: StreamSortSummaryV1 | undefined,
  views: readonly View[],
  { ledger }: Stage,
): readonly string[] {
  if (summary === undefined) return [];
  const { per_output_results: results, required_output_ids: required } = summary;
  return [
    ...differing({
      workload_profile_id: [
        summary.workload_profile_id,
        Object.fromEntries(pinnedHandles(ledger)).M5_WORKLOAD_PROFILE_ID,
      ],
      required_output_ids: [required, results.map(({ output_id }) => output_id)],
      failed_output_ids: [
        summary.failed_output_ids,
        results.filter(({ exit_code }) => exit_code !== 0).map(({ output_id }) => output_id),
      ],
    }),
    ...results.flatMap((one) => {
      const found = viewOf(views, one.output_id);
      const name = (what: string) => `${what} of ${one.output_id}`;
      return found === undefined
        ? []
        : differing({
            [name('rows')]: [one.rows, found.rows],
            [name('shards')]: [one.shards, found.manifest.shards.length],
            [name('manifest_key')]: [one.manifest_key, found.object.key],
            [name('receipt_key')]: [one.receipt_key, receiptKeyOf(found)],
          });
    }),
  ];
}

const CHECKED = record({ outputs: list(record({ output_id: text, row_count: count, verdict: text })), status: text });

function checkerFaults(checker: CheckerPassV1 | undefined, views: readonly View[], stage: Stage): readonly string[] {
  if (checker === undefined) return [];
  const lane = handedOver(stage, 'M5.F', CHECKED);
  return [
    // M5.F asks for the seal, and so does every substrate on which a run can be certified (11, section 5.1).
    ...differing({ strict: [checker.strict, true] }),
    ...differing(
      lane === undefined
        ? {}
        : {
            status: [checker.status, lane.status],
            overall_pass: [checker.overall_pass, lane.status !== 'FAIL'],
            'the verdicts of the outputs': [
              checker.outputs.map(({ output_id, row_count, verdict }) => ({ output_id, row_count, verdict })),
              lane.outputs,
            ],
          },
    ),
    ...checker.outputs.flatMap((one) => {
      const found = viewOf(views, one.output_id);
      const sound = one.fingerprint_match && one.ordering_violations === 0;
      return differing({
        [`verdict of ${one.output_id}`]: [one.verdict === 'PASS', sound],
        ...(found === undefined
          ? {}
          : {
              [`row_count of ${one.output_id}`]: [one.row_count, found.rows],
              [`part_count of ${one.output_id}`]: [one.part_count, found.manifest.shards.length],
              [`stream_view_id of ${one.output_id}`]: [one.stream_view_id, found.manifest.stream_view_id],
              [`slice of ${one.output_id}`]: [one.slice, found.manifest.slice],
              [`manifest_ref of ${one.output_id}`]: [
                one.manifest_ref,
                `s3://${found.object.bucket}/${found.object.key}`,
              ],
              [`receipt_ref of ${one.output_id}`]: [
                one.receipt_ref,
                `s3://${found.object.bucket}/${receiptKeyOf(found)}`,
              ],
            }),
      });
    }),
  ];
}

const startFaults = (start: WspStartV1 | undefined, views: readonly View[]): readonly string[] =>
  (start?.outputs ?? []).flatMap(({ output_id, part_count, row_count, stream_view_id }) => {
    const found = viewOf(views, output_id);
    return found === undefined
      ? []
      : differing({
          [`row_count of ${output_id}`]: [row_count, found.rows],
          [`part_count of ${output_id}`]: [part_count, found.manifest.shards.length],
          [`stream_view_id of ${output_id}`]: [stream_view_id, found.manifest.stream_view_id],
        });
  });

/**
 * The seed counted what it lists, from the pinned source to the pinned run, and the seal is over the same content and
 * manifest. M5.C passed only over a seed that verified all of it.
 */
function seedFaults(seed: SeedSnapshotV1 | undefined, { view, ledger }: Stage): readonly string[] {
  if (seed === undefined) return [];
  const [bucket, root] = [handle('S3_ORACLE_BUCKET'), oracleRunRoot(ledger)];
  const seal = view.typed(view.newest(bucket, root + handle('ORACLE_SEAL_NAME')), OracleSealV1);
  const manifest = view.newest(bucket, root + handle('ORACLE_PACK_MANIFEST_NAME'));
  const acted = (action: string): number => seed.objects.filter((one) => one.action === action).length;
  return differing({
    object_count: [seed.object_count, seed.objects.length],
    byte_count: [seed.byte_count, seed.objects.reduce((sum, { size }) => sum + size, 0)],
    copied: [seed.copied, acted('copied')],
    skipped: [seed.skipped, acted('skipped')],
    source_object_count: [seed.source_object_count, seed.objects.length + (seed.ignored_count ?? 0)],
    'what it verified': [
      { failures: seed.failures.length, verified: seed.verified, verdict: seed.verdict },
      { failures: 0, verified: true, verdict: 'PASS' },
    ],
    'the order of its start, its end and its writing': [
      seed.started_at_utc <= seed.ended_at_utc && seed.ended_at_utc <= seed.written_at_utc,
      true,
    ],
    inlet_mode: [seed.inlet_mode, handle('ORACLE_INLET_MODE')],
    source_uri: [seed.source_uri, Object.fromEntries(pinnedHandles(ledger)).ORACLE_SEED_SOURCE_URI],
    target_uri: [seed.target_uri, `s3://${bucket}/${root.slice(0, -1)}`],
    'the digest of its objects': [seed.content_index_digest, contentDigest(seed.objects)],
    ...(seed.ignored === undefined ? {} : { ignored_count: [seed.ignored_count, seed.ignored.length] }),
    ...(seal === undefined
      ? {}
      : {
          content_index_digest: [seed.content_index_digest, seal.content_index_digest],
          'the manifest of the seal': [seal.manifest_sha256, manifest?.sha256],
        }),
  });
}

/** Of key, size and checksum, by key (11, sections 1.3 and 1.4). */
const contentDigest = (objects: SeedSnapshotV1['objects']): string =>
  digestOf(
    objects.map(({ key, size, checksum }) => ({ key, size, checksum })).toSorted((a, b) => (a.key < b.key ? -1 : 1)),
  );
