import { isReadable, mapFact } from '../../lib/checks/fact.ts';
import { defineLane } from '../../lib/run/lane.ts';
import { type PackFacts, packBasis, packDocument } from '../../lib/shared-lanes/pack.ts';

/** What P8 to P10 left of the data plane; the closure reads each of them by the version that the pack names. */
export const DATA_PLANE = [
  'kafka_offsets_uri',
  'rtdl_offsets_uri',
  'rtdl_caught_up_uri',
  'archive_write_summary_uri',
  'decision_summary_uri',
  'action_summary_uri',
  'audit_summary_uri',
  'case_summary_uri',
  'label_summary_uri',
] as const;

/** The pack that opens M8, written only when the verdict advances and all nine of its references were read. */
export const spineHandoff = defineLane({
  id: 'M7.J',
  documents: (facts: PackFacts, context) => ({
    pack: packDocument({ ...facts, payload: { m8_entry_gate: 'READY' } }, context),
  }),
  decide: (facts: PackFacts, written) => ({
    'M7.J-C01': {
      expected: { verdict: 'ADVANCE_TO_M8', unreadable: [], read: DATA_PLANE, m8_entry_gate: 'READY' },
      observed: mapFact(packBasis(facts), (basis) => ({
        ...basis,
        read: facts.refs.map(({ name }) => name),
        m8_entry_gate: isReadable(written.pack) ? 'READY' : 'CLOSED',
      })),
      fails: packFault(facts),
    },
  }),
  handover: (_facts, written) => (isReadable(written.pack) ? { m8_entry_gate: 'READY' } : undefined),
});

/** Which of the causes it was: the verdict, what the pack names, or a reference that it lacks. */
function packFault({ verdict, unreadable }: PackFacts): 'M7J-B1' | 'M7J-B2' | 'M7J-B6' {
  if (!isReadable(verdict) || verdict.value.verdict !== 'ADVANCE_TO_M8') return 'M7J-B1';
  return unreadable.length > 0 ? 'M7J-B6' : 'M7J-B2';
}
