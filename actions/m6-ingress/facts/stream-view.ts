import { renderHandle } from '@spine-green/evidence-schemas';
import { StreamSortReceiptV1 } from '@spine-green/evidence-schemas/documents/stream_sort_receipt.v1';
import { StreamSortSummaryV1 } from '@spine-green/evidence-schemas/documents/stream_sort_summary.v1';
import { readEvidence } from '@spine-green/runtime/evidence/read';
import { requiredOutputIds, runTokens, viewKey } from '../../lib/platform/oracle-run.ts';
import { readAt, runKey } from '../../lib/run/evidence.ts';
import type { LaneContext } from '../../lib/run/lane.ts';

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

/** Rows of each sorted view, as M5.E summed them up; an output that could not be read is absent. */
export async function readViewRows(context: LaneContext): Promise<Readonly<Record<string, number>>> {
  const key = runKey(context, 'oracle/stream_sort_summary.json');
  const { document } = await readAt(context, key, StreamSortSummaryV1.parse);
  return Object.fromEntries(
    document.per_output_results.flatMap(({ output_id, rows }) => (rows === undefined ? [] : [[output_id, rows]])),
  );
}
