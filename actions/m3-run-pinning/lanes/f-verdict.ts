import { fact } from '../../lib/checks/fact.ts';
import { defineLane } from '../../lib/run/lane.ts';
import {
  type VerdictFacts,
  verdictHandover,
  verdictJudgements,
  verdictOf,
  verdictOutcome,
} from '../../lib/shared-lanes/phase-verdict.ts';

const CODES = { sources: 'M3F-B1', predicates: 'M3F-B2', union: 'M3F-B3' } as const;

export const runPinningVerdictHandover = verdictHandover('M3.F');

export const runPinningVerdict = defineLane({
  id: 'M3.F',
  decide: (facts: VerdictFacts, _written, { substrate }) => {
    const { sources, predicates, union } = verdictJudgements(CODES, facts, substrate);
    return {
      'M3.F-C01': sources,
      'M3.F-C02': predicates,
      'M3.F-C03': union,
      // A verdict over nothing would be one that nobody reached.
      'M3.F-C04': {
        expected: { verdict: { $form: 'verdict' }, lanes: { $at_least: 1 } },
        observed: fact({ verdict: verdictOf('M3', true), lanes: facts.sources.length }),
        fails: 'M3F-B5',
      },
    };
  },
  handover: {
    schema: runPinningVerdictHandover,
    of: (facts, _written, context) => verdictOutcome(facts, 'M3', context),
  },
});
