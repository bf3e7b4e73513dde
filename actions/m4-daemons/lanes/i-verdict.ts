import { defineLane } from '../../lib/run/lane.ts';
import { type VerdictFacts, verdictJudgements, verdictOutcome } from '../../lib/shared-lanes/phase-verdict.ts';

const CODES = { sources: 'M4I-B1', predicates: 'M4I-B2', union: 'M4I-B3' } as const;

export const daemonsVerdict = defineLane({
  id: 'M4.I',
  decide: (facts: VerdictFacts, _written, { substrate }) => {
    const { sources, predicates, union } = verdictJudgements(CODES, facts, substrate);
    return { 'M4.I-C01': sources, 'M4.I-C02': predicates, 'M4.I-C03': union };
  },
  handover: (facts, _written, context) => verdictOutcome(facts, 'M4', context),
});
