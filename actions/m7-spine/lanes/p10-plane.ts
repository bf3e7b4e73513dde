import { fact } from '../../lib/checks/fact.ts';
import { defineLane } from '../../lib/run/lane.ts';
import type { VerdictFacts } from '../../lib/shared-lanes/phase-verdict.ts';
import { notSayingPass, planeJudgements, planeOutcome } from '../../lib/shared-lanes/plane.ts';

/** Cases and labels as a whole, on what lies below them: the planes P8 and P9, and the lanes G and H. */
export const casePlane = defineLane({
  id: 'M7.P10',
  decide: (facts: VerdictFacts, _written, { substrate }) => {
    const { sources, union } = planeJudgements({ sources: 'M7P10-B1', union: 'M7P10-B3' }, facts, substrate);
    return {
      'M7.P10-C01': sources,
      // Their own word beside what their checks say.
      'M7.P10-C02': { expected: [], observed: fact(notSayingPass(facts)), fails: 'M7P10-B2' },
      'M7.P10-C03': union,
    };
  },
  handover: (facts, _written, { substrate }) => planeOutcome(facts, substrate),
});
