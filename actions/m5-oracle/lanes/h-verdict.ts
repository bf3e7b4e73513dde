import { defineLane } from '../../lib/run/lane.ts';
import { type VerdictFacts, verdictJudgements, verdictOutcome } from '../../lib/shared-lanes/phase-verdict.ts';

const CODES = { sources: 'M5H-B1', predicates: 'M5H-B2', union: 'M5H-B3' } as const;

export const oracleVerdict = defineLane({
  id: 'M5.H',
  decide: (facts: VerdictFacts, _written, { substrate }) => {
    const { sources, predicates, union } = verdictJudgements(CODES, facts, substrate);
    return { 'M5.H-C01': sources, 'M5.H-C02': predicates, 'M5.H-C03': union };
  },
  handover: (facts, _written, context) => verdictOutcome(facts, 'M5', context),
});
