import { holds } from '../../lib/checks/check.ts';
import { fact, isReadable } from '../../lib/checks/fact.ts';
import type { SubstrateName } from '../../lib/checks/outcome.ts';
import { attemptKey } from '../../lib/run/documents.ts';
import { defineLane } from '../../lib/run/lane.ts';
import { type PackFacts, packDocument, packName, withOwnVerdict } from '../../lib/shared-lanes/pack.ts';
import { type VerdictFacts, verdictJudgements, verdictOutcome } from '../../lib/shared-lanes/phase-verdict.ts';

export interface ClosureVerdictFacts {
  readonly verdict: VerdictFacts;
  /** What the teardown needs, read back; its verdict follows from the facts above. */
  readonly pack: PackFacts;
}

const CODES = { sources: 'M8I-B1', predicates: 'M8I-B2', union: 'M8I-B3' } as const;
/** The verdict of P11 and the pack that opens M9: the pack exists only when the three judgements of the verdict hold. */
export const closureVerdict = defineLane({
  id: 'M8.I',
  documents: (facts: ClosureVerdictFacts, context) => ({
    pack: packDocument(withOwnVerdict(facts.pack, verdictHolds(facts, context.substrate)), context),
  }),
  decide: (facts: ClosureVerdictFacts, written, context) => {
    const { substrate } = context;
    const { sources, predicates, union } = verdictJudgements(CODES, facts.verdict, substrate);
    return {
      'M8.I-C01': sources,
      'M8.I-C02': predicates,
      'M8.I-C03': union,
      'M8.I-C04': {
        expected: { pack: attemptKey(context, packName('M9')), unreadable: [] },
        observed: fact({
          pack: isReadable(written.pack) ? written.pack.value.key : written.pack.unreadable,
          unreadable: facts.pack.unreadable,
        }),
        // A pack that its verdict withholds is no fault of the store.
        fails: verdictHolds(facts, substrate) ? 'M8I-B4' : 'M8I-B2',
      },
    };
  },
  handover: ({ verdict }, _written, context) => {
    const { verdict: word, ...outcome } = verdictOutcome(verdict, 'M8', context);
    return { m8_verdict: word, ...outcome };
  },
});

const verdictHolds = ({ verdict }: ClosureVerdictFacts, substrate: SubstrateName): boolean =>
  Object.values(verdictJudgements(CODES, verdict, substrate)).every(holds);
