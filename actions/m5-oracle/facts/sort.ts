import { StreamSortReceiptV1 } from '@spine-green/evidence-schemas/documents/stream_sort_receipt.v1';
import { StreamViewManifestV1 } from '@spine-green/evidence-schemas/documents/stream_view_manifest.v1';
import { readEvidence } from '@spine-green/runtime/evidence/read';
import { observe } from '../../lib/checks/fact.ts';
import { engineRunRoot, viewKey } from '../../lib/platform/oracle-run.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import type { Sorted, View } from '../views.ts';
import { runOracleJob, sortEnvironment } from './jobs.ts';
import { listBelow } from './listing.ts';

export async function sortOutput(context: LaneContext, outputId: string): Promise<Sorted> {
  const job = await observe(() => runOracleJob(context, 'oracle-stream-sort', sortEnvironment(context, outputId)));
  return { outputId, job, view: await observe(() => readView(context, outputId)) };
}

/** Throws when a document of the view is absent or malformed. */
async function readView(context: LaneContext, outputId: string): Promise<View> {
  const { bucket } = engineRunRoot(context);
  const target = { store: context.session.store, bucket };
  const receiptKey = viewKey(context, 'S3_STREAM_SORT_RECEIPT_KEY_PATTERN', outputId);
  const manifestKey = viewKey(context, 'S3_STREAM_VIEW_MANIFEST_KEY_PATTERN', outputId);
  const prefix = viewKey(context, 'S3_STREAM_VIEW_OUTPUT_PREFIX_PATTERN', outputId);
  return {
    receipt: (await readEvidence(target, receiptKey, StreamSortReceiptV1.parse)).document,
    manifest: (await readEvidence(target, manifestKey, StreamViewManifestV1.parse)).document,
    objects: await listBelow(target.store, bucket, prefix),
    manifestKey,
    receiptKey,
  };
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
