import { defineLane } from '../../lib/run/lane.ts';
import { type VerdictFacts, verdictJudgements, verdictOutcome } from '../../lib/shared-lanes/phase-verdict.ts';

const CODES = { sources: 'M6H-B1', predicates: 'M6H-B2', union: 'M6H-B3' } as const;

export const ingressVerdict = defineLane({
  id: 'M6.H',
  decide: (facts: VerdictFacts, _written, { substrate }) => {
    const { sources, predicates, union } = verdictJudgements(CODES, facts, substrate);
    return { 'M6.H-C01': sources, 'M6.H-C02': predicates, 'M6.H-C03': union };
  },
  handover: (facts, _written, context) => verdictOutcome(facts, 'M6', context),
});
