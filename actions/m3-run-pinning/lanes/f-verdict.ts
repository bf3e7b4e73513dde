import { check } from '../../lib/checks/check.ts';
import { fact } from '../../lib/checks/fact.ts';
import { defineLane } from '../../lib/run/lane.ts';
import { decideVerdict, gatherVerdict, type VerdictFacts, verdictLane } from '../../lib/shared-lanes/verdict.ts';

const CODES = { sources: 'M3F-B1', predicates: 'M3F-B2', union: 'M3F-B3' };

/** Written twice in the reference; here the durable snapshot is the one truth, and it is proven by being read back. */
export const runPinningVerdict = defineLane<VerdictFacts>({
  id: 'M3.F',
  gather: (context) => gatherVerdict('M3.F', context),
  decide: (facts, { substrate }) => [
    ...decideVerdict('M3.F', CODES, facts, substrate),
    check('M3.F-C04', {
      expected: 'ADVANCE_TO_M4 or HOLD_M3',
      observed: fact(facts.sources.length),
      passes: (sources) => sources > 0,
      fails: 'M3F-B5',
    }),
  ],
  payload: (facts, context) => verdictLane('M3.F', CODES).payload?.(facts, context) ?? {},
});
