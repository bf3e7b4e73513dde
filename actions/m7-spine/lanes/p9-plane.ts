import { defineLane } from '../../lib/run/lane.ts';
import type { VerdictFacts } from '../../lib/shared-lanes/phase-verdict.ts';
import { planeBudget, planeJudgements, planeOutcome } from '../../lib/shared-lanes/plane.ts';

const SECONDS_MAX = 2400;

/** The decision lane as a whole: lanes E and F. */
export const decisionPlane = defineLane({
  id: 'M7.P9',
  decide: (facts: VerdictFacts, _written, { substrate }) => {
    const { sources, union } = planeJudgements({ sources: 'M7P9-B1', union: 'M7P9-B2' }, facts, substrate);
    return {
      'M7.P9-C01': sources,
      'M7.P9-C02': union,
      'M7.P9-C03': planeBudget('M7P9-B4', SECONDS_MAX, facts),
    };
  },
  handover: (facts, _written, { substrate }) => planeOutcome(facts, substrate),
});
