import { handle, PlatformError } from '@spine-green/evidence-schemas';
import type { StreamSortReceiptV1 } from '@spine-green/evidence-schemas/documents/stream_sort_receipt.v1';
import { findMicros, textOfMicros } from '@spine-green/runtime/kernel/clock';
import { engineRunRoot, requiredOutputIds } from '../../lib/platform/oracle-run.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import { pinnedDigests } from '../../lib/run/pinned-digests.ts';
import { readSortReceipts, streamViewUri } from './stream-view.ts';

/** Pins and request of the scenario runner: the sealed world that the run was pinned to, and nothing else. */
export async function scenarioEnvironment(context: LaneContext): Promise<Readonly<Record<string, string>>> {
  const inputs = context.handleInputs;
  const { runEquivalenceKey } = await pinnedDigests(context);
  const window = windowOf(await readSortReceipts(context));
  return {
    FP_BUS_CONTROL_V1: handle('FP_BUS_CONTROL_V1'),
    ORACLE_ENGINE_RUN_ROOT: engineRunRoot(context).uri,
    ORACLE_SCENARIO_ID: handle('ORACLE_SCENARIO_ID', inputs),
    ORACLE_STREAM_VIEW_ROOT: streamViewUri(context).replace(/\/$/, ''),
    SR_LAUNCH_REF: `${context.executionId}/${context.attempt}`,
    SR_RUN_EQUIVALENCE_KEY: runEquivalenceKey,
    SR_MANIFEST_FINGERPRINT: handle('SR_MANIFEST_FINGERPRINT', inputs),
    SR_PARAMETER_HASH: handle('SR_PARAMETER_HASH', inputs),
    SR_SEED: handle('SR_SEED', inputs),
    SR_WINDOW_START_UTC: window.startUtc,
    SR_WINDOW_END_UTC: window.endUtc,
    SR_OUTPUT_IDS: requiredOutputIds().join(','),
    // The engine is never invoked here (11, section 4.1).
    SR_STRATEGY: 'FORCE_REUSE',
  };
}

/** From the first event of all views to just behind the last one: half-open, as every window of event time. */
export function windowOf(receipts: readonly Pick<StreamSortReceiptV1, 'sorted_stats'>[]): {
  readonly startUtc: string;
  readonly endUtc: string;
} {
  const micros = (text: string | null | undefined): number => {
    const found = findMicros(text ?? '');
    if (found === undefined) throw new PlatformError('E_EVIDENCE_UNREADABLE', 'a view names no event times');
    return found;
  };
  const starts = receipts.map(({ sorted_stats }) => micros(sorted_stats.min_ts_utc));
  const ends = receipts.map(({ sorted_stats }) => micros(sorted_stats.max_ts_utc));
  if (receipts.length === 0) throw new PlatformError('E_EVIDENCE_MISSING', 'no view is sorted');
  return { startUtc: textOfMicros(Math.min(...starts)), endUtc: textOfMicros(Math.max(...ends) + 1) };
}
