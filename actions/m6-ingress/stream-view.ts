import { renderHandle } from '@spine-green/evidence-schemas';
import { StreamSortReceiptV1 } from '@spine-green/evidence-schemas/documents/stream_sort_receipt.v1';
import { readEvidence } from '@spine-green/runtime/evidence/read';
import { requiredOutputIds, runTokens, viewKey } from '../lib/platform/oracle-run.ts';
import type { LaneContext } from '../lib/run/lane.ts';

/** Prefix, as `s3://`, below which every source of the run's stream has to lie. */
export function streamViewUri(context: Pick<LaneContext, 'handleInputs' | 'session'>): string {
  const prefix = renderHandle('S3_STREAM_VIEW_PREFIX_PATTERN', runTokens(context), context.handleInputs);
  return `s3://${context.session.config.buckets.oracle}/${prefix}`;
}

/** The sort receipts of the required outputs; throws when one of them cannot be read or breaks its schema. */
export async function readSortReceipts(context: LaneContext): Promise<readonly StreamSortReceiptV1[]> {
  const { store, config } = context.session;
  const oracle = { store, bucket: config.buckets.oracle };
  return Promise.all(
    requiredOutputIds().map(async (outputId) => {
      const key = viewKey(context, 'S3_STREAM_SORT_RECEIPT_KEY_PATTERN', outputId);
      return (await readEvidence(oracle, key, StreamSortReceiptV1.parse)).document;
    }),
  );
}
