import { handle } from '@spine-green/evidence-schemas';
import { handleClosure } from '../../lib/shared-lanes/handle-closure.ts';

/** The P3 set, and beyond it that every required output has a sort key. */
export const p3HandleClosure = handleClosure({
  lane: 'M5.A',
  check: 'M5.A-C01',
  codes: { handoff: 'M5A-B1', unresolved: 'M5A-B2', placeholder: 'M5A-B3', probe: 'M5A-B4' },
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
