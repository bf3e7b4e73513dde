import { isReadable, mapFact } from '../../lib/checks/fact.ts';
import { defineLane } from '../../lib/run/lane.ts';
import { type PackFacts, packBasis, packDocument } from '../../lib/shared-lanes/pack.ts';

/** The pack that opens M4, written only when the verdict advances and everything that it names was read. */
export const runPinningHandoff = defineLane({
  id: 'M3.G',
  documents: (facts: PackFacts, context) => ({ pack: packDocument(facts, context) }),
  decide: (facts: PackFacts, written) => ({
    'M3.G-C01': {
      expected: { verdict: 'ADVANCE_TO_M4', unreadable: [], pack: { $non_empty: true } },
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
function packFault({ verdict, unreadable }: PackFacts): 'M3G-B1' | 'M3G-B2' | 'M3G-B3' {
  if (!isReadable(verdict) || verdict.value.verdict !== 'ADVANCE_TO_M4') return 'M3G-B1';
  return unreadable.length > 0 ? 'M3G-B2' : 'M3G-B3';
}
