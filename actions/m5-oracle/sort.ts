import { StreamSortReceiptV1 } from '@spine-green/evidence-schemas/documents/stream_sort_receipt.v1';
import { StreamViewManifestV1 } from '@spine-green/evidence-schemas/documents/stream_view_manifest.v1';
import { readEvidence } from '@spine-green/runtime/evidence/read';
import { findMicros } from '@spine-green/runtime/kernel/clock';
import { type Fact, observe } from '../lib/checks/fact.ts';
import { engineRunRoot, viewKey } from '../lib/platform/oracle-run.ts';
import { type JobResult, runJob } from '../lib/platform/tasks.ts';
import type { LaneContext } from '../lib/run/lane.ts';
import { sortEnvironment } from './jobs.ts';
import { type ListedObject, listBelow } from './listing.ts';

/** One stream view as it lies in the store. */
export interface View {
  readonly receipt: StreamSortReceiptV1;
  readonly manifest: StreamViewManifestV1;
  readonly objects: readonly ListedObject[];
}

/** One output after its sort. */
export interface Sorted {
  readonly outputId: string;
  readonly job: Fact<JobResult>;
  readonly view: Fact<View>;
}

export async function sortOutput(context: LaneContext, outputId: string): Promise<Sorted> {
  const job = await observe(() => runJob(context, 'oracle-stream-sort', sortEnvironment(context, outputId)));
  if ('value' in job && job.value.exitCode !== 0) {
    for (const line of job.value.lastLines) context.report(`${outputId}: ${line}`);
  }
  return { outputId, job, view: await observe(() => readView(context, outputId)) };
}

/** Throws when a document of the view is absent or malformed. */
export async function readView(context: LaneContext, outputId: string): Promise<View> {
  const { bucket } = engineRunRoot(context);
  const target = { store: context.session.store, bucket };
  const key = (name: Parameters<typeof viewKey>[1]): string => viewKey(context, name, outputId);
  const receipt = await readEvidence(target, key('S3_STREAM_SORT_RECEIPT_KEY_PATTERN'), StreamSortReceiptV1.parse);
  const manifest = await readEvidence(target, key('S3_STREAM_VIEW_MANIFEST_KEY_PATTERN'), StreamViewManifestV1.parse);
  return {
    receipt: receipt.document,
    manifest: manifest.document,
    objects: await listBelow(target.store, bucket, key('S3_STREAM_VIEW_OUTPUT_PREFIX_PATTERN')),
  };
}

/** What of a view does not hold; the order inside a shard is the checker's to verify. */
export function viewFaults(outputId: string, { receipt, manifest, objects }: View, days: number | undefined) {
  const held = new Map(objects.map((object) => [object.key, object]));
  const { shards } = manifest;
  const rows = shards.reduce((sum, shard) => sum + shard.rows, 0);
  const faults: readonly (readonly [string, boolean])[] = [
    ['another output', receipt.output_id !== outputId || manifest.output_id !== outputId],
    ['another view', receipt.stream_view_id !== manifest.stream_view_id],
    ['no shard', shards.length === 0],
    [
      'a shard differs from the store',
      shards.some(({ name, bytes, sha256 }) => held.get(name)?.sha256 !== sha256 || held.get(name)?.size !== bytes),
    ],
    ['a part is in no manifest', objects.filter(({ key }) => key.endsWith('.parquet')).length !== shards.length],
    ['counts differ', rows !== receipt.output_count || receipt.input_count !== receipt.output_count],
    ['rows are lost', days === undefined && receipt.input_count !== receipt.source_row_count],
    ['another slice', !isSliceOf(receipt, days)],
    [
      'a shard is out of order',
      shards.some(
        (shard, index) => shard.min_key > shard.max_key || shard.min_key < (shards[index - 1]?.max_key ?? ''),
      ),
    ],
  ];
  return faults.filter(([, holds]) => holds).map(([fault]) => `${outputId}: ${fault}`);
}

const DAY_MICROS = 86_400_000_000;

/** A whole view has no slice; a bounded one has the window of so many days. */
function isSliceOf({ slice }: StreamSortReceiptV1, days: number | undefined): boolean {
  if (days === undefined || slice === undefined) return days === undefined && slice === undefined;
  if (slice.kind !== 'window') return false;
  const [start, end] = [findMicros(slice.start_utc), findMicros(slice.end_utc)];
  return start !== undefined && end !== undefined && end - start === days * DAY_MICROS;
}

/** Runs the work over the items, at most `limit` at a time; results in the order of the items. */
export async function mapLimited<T, U>(
  items: readonly T[],
  limit: number,
  work: (item: T) => Promise<U>,
): Promise<readonly U[]> {
  const results: U[] = [];
  const waiting = [...items.entries()];
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) results[next[0]] = await work(next[1]);
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
  return results;
}
