import { handle } from '@spine-green/evidence-schemas';
import { fact } from '../../lib/facts.ts';
import { defineLane } from '../../lib/lane.ts';
import { type ClosureFacts, handleClosure } from '../../lib/lanes/handle-closure.ts';
import { check } from '../../lib/verdict/lane.ts';

export interface OracleClosureFacts {
  readonly closure: ClosureFacts;
  readonly outputIds: readonly string[];
  readonly sortKeys: Readonly<Record<string, readonly string[]>>;
}

const closure = handleClosure({
  lane: 'M5.A',
  check: 'M5.A-C01',
  codes: { handoff: 'M5A-B1', unresolved: 'M5A-B2', placeholder: 'M5A-B3' },
  handoffFrom: 'M4',
});

/** The P3 set, and beyond it that every required output has a sort key. */
export const p3HandleClosure = defineLane<OracleClosureFacts>({
  id: 'M5.A',
  gather: async (context) => ({
    closure: await closure.gather(context),
    outputIds: handle('ORACLE_REQUIRED_OUTPUT_IDS'),
    sortKeys: handle('ORACLE_SORT_KEY_BY_OUTPUT_ID'),
  }),
  decide: ({ closure: facts, outputIds, sortKeys }, context) => {
    const closed = closure.decide(facts, context);
    const unpinned = unpinnedOutputs(outputIds, sortKeys);
    if (unpinned.length === 0 || closed.some(({ pass }) => !pass)) return closed;
    return [check('M5.A-C01', { expected: [], observed: fact(unpinned), fails: 'M5A-B4' })];
  },
  payload: ({ closure: facts, outputIds }, context) => ({
    ...closure.payload?.(facts, context),
    required_output_ids: outputIds,
  }),
});

/** Outputs that are named twice or have no sort key; no output at all is unpinned too. */
export function unpinnedOutputs(
  outputIds: readonly string[],
  sortKeys: Readonly<Record<string, readonly string[]>>,
): readonly string[] {
  if (outputIds.length === 0) return ['no output'];
  return outputIds.filter((id, index) => outputIds.indexOf(id) !== index || (sortKeys[id] ?? []).length === 0);
}
