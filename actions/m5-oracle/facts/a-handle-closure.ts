import { handle } from '@spine-green/evidence-schemas';
import type { LaneContext } from '../../lib/run/lane.ts';
import type { ClosureFacts } from '../../lib/shared-lanes/closure.ts';
import { gatherClosure } from '../../lib/shared-lanes/gather-closure.ts';

export const gatherP3Closure = (context: LaneContext): Promise<ClosureFacts> =>
  gatherClosure(context, 'M5.A', {
    handoffFrom: 'M4',
    probe: async () => unpinnedOutputs(handle('ORACLE_REQUIRED_OUTPUT_IDS'), handle('ORACLE_SORT_KEY_BY_OUTPUT_ID')),
  });

/** Outputs that are named twice or have no sort key; no output at all is unpinned too. */
export function unpinnedOutputs(
  outputIds: readonly string[],
  sortKeys: Readonly<Record<string, readonly string[]>>,
): readonly string[] {
  if (outputIds.length === 0) return ['no output'];
  return outputIds.filter((id, index) => outputIds.indexOf(id) !== index || (sortKeys[id] ?? []).length === 0);
}
