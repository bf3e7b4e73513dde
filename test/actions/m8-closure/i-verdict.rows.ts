import { type ClosureVerdictFacts, closureVerdict } from '../../../actions/m8-closure/lanes/i-verdict.ts';
import { HEX, type LaneRow, laneRows } from '../../support/decided-lane.ts';
import { packReady, passedPhase, verdictFailures } from '../../support/shared-rows.ts';

const verdict = passedPhase('M8', 'M8.I');
const pack = { ...packReady('M8'), verdict: { unreadable: 'this lane is the verdict itself' } };
const facts: ClosureVerdictFacts = { verdict, pack };
const PACK = { 'M8.I-C04': 'M8I-B4' };
/** Without its verdict there is no pack, so every failure of the verdict is one of the pack as well. */
const HELD = { 'M8.I-C04': 'M8I-B2' };
/** With the pack there all the same, so that one check stands alone. */
const KEY = 'evidence/embedded/run_control/m8_20261122T101500Z/m9_handoff_pack.json';
const there = { pack: { value: { key: KEY, version_id: '1', sha256: HEX } } };
const failures = verdictFailures(verdict, {
  sources: ['M8.I-C01', 'M8I-B1'],
  predicates: ['M8.I-C02', 'M8I-B2'],
  union: ['M8.I-C03', 'M8I-B3'],
});
const withPack = (
  given: string,
  changed: Partial<ClosureVerdictFacts['pack']>,
  row: Partial<LaneRow<ClosureVerdictFacts>> = {},
): LaneRow<ClosureVerdictFacts> => ({ given, facts: { verdict, pack: { ...pack, ...changed } }, fails: PACK, ...row });

export const rows = [
  laneRows(closureVerdict, {
    passing: [{ given: 'every lane passed and everything that the pack names was read', facts }],
    failing: [
      ...failures.flatMap((row): LaneRow<ClosureVerdictFacts>[] => {
        const given = { facts: { verdict: row.facts, pack } };
        return [
          { ...given, given: row.given, written: there, fails: row.fails },
          { ...given, given: `${row.given}, so no pack`, fails: { ...row.fails, ...HELD } },
        ];
      }),
      {
        given: 'a pack of an earlier attempt',
        facts: { verdict, pack },
        written: { pack: { value: { key: KEY.replace('.json', '_attempt0.json'), version_id: '1', sha256: HEX } } },
        fails: PACK,
      },
      withPack('a closure document that cannot be read', { unreadable: ['reconciliation'] }),
      withPack('a scenario that cannot be read', { scenarioRunId: { unreadable: 'E_OBJECT_NOT_FOUND' } }),
      withPack(
        'a pack that the store refuses',
        {},
        {
          written: { pack: { unreadable: 'E_OBJECT_STORE_UNREACHABLE' } },
        },
      ),
    ],
  }),
];
