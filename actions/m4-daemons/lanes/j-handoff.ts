import { isReadable, mapFact } from '../../lib/checks/fact.ts';
import { defineLane } from '../../lib/run/lane.ts';
import { type PackFacts, packBasis, packDocument } from '../../lib/shared-lanes/pack.ts';

/** The pack that opens M5, written only when the verdict advances and everything that it names was read. */
export const daemonsHandoff = defineLane({
  id: 'M4.J',
  documents: (facts: PackFacts, context) => ({ pack: packDocument(facts, context) }),
  decide: (facts: PackFacts, written) => ({
    'M4.J-C01': {
      expected: { verdict: 'ADVANCE_TO_M5', unreadable: [], pack: { $non_empty: true } },
      observed: mapFact(packBasis(facts), (basis) => ({
        ...basis,
        pack: isReadable(written.pack) ? written.pack.value.key : '',
      })),
      fails: packFault(facts),
    },
  }),
  handover: (_facts, written) => (isReadable(written.pack) ? { entry_gate: 'OPEN' } : undefined),
});

/** Which of the three causes it was: the verdict, what the pack names, or a pack that could not be made. */
function packFault({ verdict, unreadable }: PackFacts): 'M4J-B1' | 'M4J-B2' | 'M4J-B6' {
  if (!isReadable(verdict) || verdict.value.verdict !== 'ADVANCE_TO_M5') return 'M4J-B1';
  return unreadable.length > 0 ? 'M4J-B6' : 'M4J-B2';
}
