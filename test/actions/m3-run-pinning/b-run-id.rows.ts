import { type RunIdFacts, runId } from '../../../actions/m3-run-pinning/lanes/b-run-id.ts';
import { HEX, laneRows } from '../../support/decided-lane.ts';

const ID = 'platform_20261122T101500Z';
const KEY = 'evidence/embedded/run_control/m3_20261122T101500Z/m3_b_run_header_seed.json';
const facts: RunIdFacts = {
  minted: { value: { candidate: ID, final: ID, attempts: 0 } },
  reservation: { value: { platform_run_id: ID, execution_id: 'm3_20261122T101500Z' } },
  rule: { value: { input: 'manifest', fields: 'a,b', canonicalization: 'json', derivation: 'hash' } },
};
const suffixed: RunIdFacts = {
  ...facts,
  minted: { value: { candidate: ID, final: `${ID}_01`, attempts: 1 } },
  reservation: { value: { platform_run_id: `${ID}_01`, execution_id: 'm3_20261122T101500Z' } },
};

export const rows = [
  laneRows(runId, {
    passing: [
      { given: 'a free id', facts },
      { given: 'an id that was taken once', facts: suffixed },
    ],
    failing: [
      {
        given: 'a candidate of another form',
        facts: { ...facts, minted: { value: { candidate: 'platform_now', final: ID, attempts: 0 } } },
        // The seed's own schema would refuse that candidate too; here it is there, so that one check stands alone.
        written: { seed: { value: { key: KEY, version_id: '1', sha256: HEX } } },
        fails: { 'M3.B-C01': 'M3B-B1' },
      },
      {
        given: 'an id that another execution holds',
        facts: { ...facts, reservation: { value: { platform_run_id: ID, execution_id: 'm3_20261122T101459Z' } } },
        fails: { 'M3.B-C02': 'M3B-B2' },
      },
      {
        given: 'no id below the cap',
        facts: { ...facts, minted: { unreadable: 'E_RUN_ID_EXHAUSTED' }, reservation: { unreadable: 'none' } },
        fails: { 'M3.B-C01': 'M3B-B1', 'M3.B-C02': 'M3B-B2', 'M3.B-C04': 'M3B-B4', 'M3.B-C05': 'M3B-B5' },
      },
      {
        given: 'a seed that went to another key',
        facts,
        written: { seed: { value: { key: `${KEY}l`, version_id: '1', sha256: HEX } } },
        fails: { 'M3.B-C04': 'M3B-B4' },
      },
      {
        given: 'a seed that the store keeps without a version',
        facts,
        written: { seed: { value: { key: KEY, version_id: '', sha256: HEX } } },
        fails: { 'M3.B-C05': 'M3B-B5' },
      },
      {
        given: 'an equivalence rule without its fields',
        facts: { ...facts, rule: { value: { input: 'manifest', fields: '', canonicalization: 'j', derivation: 'h' } } },
        fails: { 'M3.B-C03': 'M3B-B3' },
      },
    ],
  }),
];
