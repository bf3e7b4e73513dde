import type { Code } from '@spine-green/evidence-schemas';
import type { StreamSortReceiptV1 } from '@spine-green/evidence-schemas/documents/stream_sort_receipt.v1';
import { PARTITION_GRANULARITY } from '../../../events/engine-run.ts';

/** What lies under the prefix of one output's view. */
export interface ViewState {
  readonly manifest: boolean;
  readonly receipt: StreamSortReceiptV1 | 'unreadable' | undefined;
  readonly parts: number;
}

/** What a receipt of this request says when the view is its own. */
export interface ViewExpectation {
  readonly outputId: string;
  readonly streamViewId: string;
  readonly sourceLocatorDigest: string;
  readonly inputFingerprint: string;
}

export type ViewDecision =
  | { readonly action: 'build' }
  | { readonly action: 'skip'; readonly receipt: StreamSortReceiptV1 }
  /** The sort died between receipt and manifest: parts and receipt stand, the manifest follows from them. */
  | { readonly action: 'complete'; readonly receipt: StreamSortReceiptV1 }
  | { readonly action: 'refuse'; readonly code: Code; readonly detail: string };

/** The state machine of 11, section 2; its rows in order. */
export function decideView(state: ViewState, expected: ViewExpectation): ViewDecision {
  if (state.receipt !== undefined) {
    const { receipt } = state;
    const differs = receipt === 'unreadable' ? ['the receipt is unreadable'] : differences(receipt, expected);
    if (receipt === 'unreadable' || differs.length > 0) {
      return { action: 'refuse', code: 'STREAM_RECEIPT_MISMATCH', detail: differs.join(', ') };
    }
    return { action: state.manifest ? 'skip' : 'complete', receipt };
  }
  if (state.manifest) return { action: 'refuse', code: 'STREAM_RECEIPT_MISSING', detail: 'manifest without receipt' };
  if (state.parts > 0) {
    return { action: 'refuse', code: 'STREAM_VIEW_PARTIAL_EXISTS', detail: `${state.parts} parts without receipt` };
  }
  return { action: 'build' };
}

function differences(receipt: StreamSortReceiptV1, expected: ViewExpectation): readonly string[] {
  const pairs: readonly [string, unknown, unknown][] = [
    ['output_id', receipt.output_id, expected.outputId],
    ['stream_view_id', receipt.stream_view_id, expected.streamViewId],
    ['partition_granularity', receipt.partition_granularity, PARTITION_GRANULARITY],
    ['source_locator_digest', receipt.source_locator_digest, expected.sourceLocatorDigest],
    // The locator digest covers paths only; a source rewritten in place shows here.
    ['input_fingerprint', receipt.input_fingerprint, expected.inputFingerprint],
  ];
  return pairs.filter(([, found, wanted]) => found !== wanted).map(([name]) => name);
}
