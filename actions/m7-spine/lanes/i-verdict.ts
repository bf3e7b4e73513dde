import { fact } from '../../lib/checks/fact.ts';
import { defineLane } from '../../lib/run/lane.ts';
import { type VerdictFacts, verdictJudgements, verdictOutcome } from '../../lib/shared-lanes/phase-verdict.ts';
import { notSayingPass } from '../../lib/shared-lanes/plane.ts';

const CODES = { sources: 'M7I-B1', predicates: 'M7I-B2', union: 'M7I-B3' } as const;

export const spineVerdict = defineLane({
  id: 'M7.I',
  decide: (facts: VerdictFacts, _written, { substrate }) => {
    const { sources, predicates, union } = verdictJudgements(CODES, facts, substrate);
    return {
      'M7.I-C01': sources,
      'M7.I-C02': predicates,
      'M7.I-C03': union,
      'M7.I-C04': { expected: [], observed: fact(notSayingPass(facts)), fails: 'M7I-B6' },
    };
  },
  handover: (facts, _written, context) => verdictOutcome(facts, 'M7', context),
});
