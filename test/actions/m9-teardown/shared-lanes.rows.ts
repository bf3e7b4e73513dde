import { p12HandleClosure } from '../../../actions/m9-teardown/lanes/a-handle-closure.ts';
import { type TeardownVerdictFacts, teardownVerdict } from '../../../actions/m9-teardown/lanes/i-verdict.ts';
import { HEX, laneRows } from '../../support/decided-lane.ts';
import { closedHandles, closureFailures, packReady, passedPhase, verdictFailures } from '../../support/shared-rows.ts';

const KEY = 'evidence/embedded/run_control/m9_20261122T101500Z/m10_handoff_pack.json';
const facts: TeardownVerdictFacts = {
  verdict: passedPhase('M9', 'M9.I'),
  pack: { ...packReady('M9'), verdict: { unreadable: 'own' }, scenarioRunId: { value: null } },
};
const verdicts = verdictFailures(facts.verdict, {
  sources: ['M9.I-C01', 'M9I-B1'],
  predicates: ['M9.I-C02', 'M9I-B2'],
  union: ['M9.I-C03', 'M9I-B3'],
});
const kept = { pack: { value: { key: KEY, version_id: '1', sha256: HEX } } };

export const rows = [
  laneRows(p12HandleClosure, {
    passing: [{ given: 'an open handoff and concrete handles', facts: closedHandles('M9') }],
    failing: closureFailures('M9', {
      check: 'M9.A-C01',
      handoff: 'M9A-B1',
      unresolved: 'M9A-B2',
      placeholder: 'M9A-B4',
    }),
  }),
  laneRows(teardownVerdict, {
    passing: [{ given: 'every lane passed', facts }],
    failing: [
      // With the pack there all the same, so that one check stands alone.
      ...verdicts.map((row) => ({ ...row, facts: { ...facts, verdict: row.facts }, written: kept })),
      ...verdicts.map((row) => ({
        given: `${row.given}: the pack is withheld`,
        facts: { ...facts, verdict: row.facts },
        fails: { ...row.fails, 'M9.I-C04': 'M9I-B2' },
      })),
      {
        given: 'an object of the pack that cannot be read',
        facts: { ...facts, pack: { ...facts.pack, unreadable: ['teardown_proof'] } },
        fails: { 'M9.I-C04': 'M9I-B4' },
      },
      {
        given: 'a pack that the store refuses',
        facts,
        written: { pack: { unreadable: 'E_OBJECT_STORE_UNREACHABLE' } },
        fails: { 'M9.I-C04': 'M9I-B4' },
      },
    ],
  }),
];
