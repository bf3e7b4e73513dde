import { isReadable, mapFact } from '../../lib/checks/fact.ts';
import { defineLane } from '../../lib/run/lane.ts';
import { type PackFacts, packBasis, packDocument } from '../../lib/shared-lanes/pack.ts';

/** The pack that opens M6, written only when the verdict advances and everything that it names was read. */
export const oracleHandoff = defineLane({
  id: 'M5.I',
  documents: (facts: PackFacts, context) => ({ pack: packDocument(facts, context) }),
  decide: (facts: PackFacts, written) => ({
    'M5.I-C01': {
      expected: { verdict: 'ADVANCE_TO_M6', unreadable: [], pack: { $non_empty: true } },
      observed: mapFact(packBasis(facts), (basis) => ({
        ...basis,
        pack: isReadable(written.pack) ? written.pack.value.key : '',
      })),
      fails: packFault(facts),
    },
  }),
  handover: (_facts, written) => (isReadable(written.pack) ? { entry_gate: 'OPEN' } : undefined),
});

/** Which of the three causes it was: the verdict, what the pack names, or the writing. */
function packFault({ verdict, unreadable }: PackFacts): 'M5I-B1' | 'M5I-B2' | 'M5I-B4' {
  if (!isReadable(verdict) || verdict.value.verdict !== 'ADVANCE_TO_M6') return 'M5I-B1';
  return unreadable.length > 0 ? 'M5I-B2' : 'M5I-B4';
}
