import { type ManifestRule, type RunIdFacts, runId } from '../../../actions/m3-run-pinning/lanes/b-run-id.ts';
import { HEX, laneRows } from '../../support/decided-lane.ts';

const ID = 'platform_20261122T101500Z';
const KEY = 'evidence/embedded/run_control/m3_20261122T101500Z/m3_b_run_header_seed.json';
const FORMAT = '^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$';
const rule = {
  SCENARIO_EQUIVALENCE_KEY_CANONICAL_FIELDS: '["a","b"]',
  SCENARIO_EQUIVALENCE_KEY_CANONICALIZATION_MODE: 'json_sorted_keys_v1',
};
const RULE: ManifestRule = {
  fields: '["a","b"]',
  canonicalization: 'json_sorted_keys_v1',
  derivation: 'deterministic_hash_v1',
};
const held = {
  platform_run_id: ID,
  execution_id: 'm3_20261122T101500Z',
  versions: 1,
  stored_at_utc: '2026-11-22T10:15:00.731000Z',
};
const pinned = { PLATFORM_RUN_ID_REGEX: FORMAT, PLATFORM_RUN_ID_COLLISION_CAP: '99', ...rule };
const registry = {
  SCENARIO_EQUIVALENCE_KEY_INPUT: 'sha256(canonical_json_v1)',
  SCENARIO_RUN_ID_DERIVATION_MODE: 'deterministic_hash_v1',
  ...rule,
};
const facts: RunIdFacts = {
  minted: { value: { candidate: ID, final: ID, attempts: 0 } },
  reservation: { value: held },
  pinned: { value: pinned },
  registry,
  schemaForm: { value: FORMAT },
  manifestRule: { value: RULE },
};
const suffixed: RunIdFacts = {
  ...facts,
  minted: { value: { candidate: ID, final: `${ID}_02`, attempts: 2 } },
  reservation: { value: { ...held, platform_run_id: `${ID}_02` } },
};
const withRule = (changes: Partial<ManifestRule>): RunIdFacts => ({
  ...facts,
  manifestRule: {
    value: { ...RULE, ...changes },
  },
});
/** Of the seed's canonical bytes, by another program. */
const SEED_SHA256 = '7681e4314a557d97cb46c3955606350c4a439fce3e197ecba0ed9f148f58c4c4';
const stored = { key: KEY, version_id: '1', sha256: HEX };

export const rows = [
  laneRows(runId, {
    passing: [
      { given: 'a free id', facts },
      { given: 'an id that was taken twice', facts: suffixed },
    ],
    failing: [
      {
        given: 'a candidate of another time than the store has',
        facts: { ...facts, reservation: { value: { ...held, stored_at_utc: '2026-11-22T10:16:01.000000Z' } } },
        fails: { 'M3.B-C01': 'M3B-B1' },
      },
      {
        given: 'an id of another form than was pinned, which the schemas demand as well',
        facts: {
          ...facts,
          pinned: { value: { ...pinned, PLATFORM_RUN_ID_REGEX: '^run_[0-9]+$' } },
          schemaForm: { value: '^run_[0-9]+$' },
        },
        fails: { 'M3.B-C01': 'M3B-B1' },
      },
      {
        given: 'a pinned form that is no pattern',
        facts: {
          ...facts,
          pinned: { value: { ...pinned, PLATFORM_RUN_ID_REGEX: '(' } },
          schemaForm: { value: '(' },
        },
        fails: { 'M3.B-C01': 'M3B-B1' },
      },
      {
        given: 'schemas that demand another form than was pinned',
        facts: { ...facts, schemaForm: { value: '^platform_[0-9]+$' } },
        fails: { 'M3.B-C01': 'M3B-B1' },
      },
      {
        given: 'schemas that cannot be read',
        facts: { ...facts, schemaForm: { unreadable: 'E_LOCAL_FILE_UNUSABLE' } },
        fails: { 'M3.B-C01': 'M3B-B1' },
      },
      {
        given: 'an id that another execution holds',
        facts: { ...facts, reservation: { value: { ...held, execution_id: 'm3_20261122T101459Z' } } },
        fails: { 'M3.B-C02': 'M3B-B2' },
      },
      {
        given: 'a reservation of another id',
        facts: { ...facts, reservation: { value: { ...held, platform_run_id: `${ID}_02` } } },
        fails: { 'M3.B-C02': 'M3B-B2' },
      },
      {
        given: 'a reservation that was written twice',
        facts: { ...facts, reservation: { value: { ...held, versions: 2 } } },
        fails: { 'M3.B-C02': 'M3B-B2' },
      },
      {
        given: 'more suffixes than were pinned',
        facts: { ...suffixed, pinned: { value: { ...pinned, PLATFORM_RUN_ID_COLLISION_CAP: '1' } } },
        fails: { 'M3.B-C02': 'M3B-B2' },
      },
      {
        given: 'no id below the cap',
        facts: { ...facts, minted: { unreadable: 'E_RUN_ID_EXHAUSTED' }, reservation: { unreadable: 'none' } },
        fails: { 'M3.B-C01': 'M3B-B1', 'M3.B-C02': 'M3B-B2', 'M3.B-C04': 'M3B-B4', 'M3.B-C05': 'M3B-B5' },
      },
      {
        given: 'a seed that came to the store with other bytes',
        facts,
        written: { seed: { value: stored } },
        fails: { 'M3.B-C04': 'M3B-B4' },
      },
      {
        given: 'a seed that the store did not keep',
        facts,
        written: { seed: { unreadable: 'E_OBJECT_STORE_UNREACHABLE' } },
        fails: { 'M3.B-C04': 'M3B-B4', 'M3.B-C05': 'M3B-B5' },
      },
      {
        given: 'a seed of no version',
        facts,
        written: { seed: { value: { ...stored, sha256: SEED_SHA256, version_id: '' } } },
        fails: { 'M3.B-C05': 'M3B-B5' },
      },
      {
        given: 'a seed of the attempt before',
        facts,
        context: { attempt: 2 },
        written: { seed: { value: { ...stored, sha256: SEED_SHA256 } } },
        fails: { 'M3.B-C05': 'M3B-B5' },
      },
      {
        given: 'other equivalence fields in run.json than were pinned',
        facts: withRule({ fields: '["a"]' }),
        fails: { 'M3.B-C03': 'M3B-B3' },
      },
      {
        given: 'another canonical form in run.json than was pinned',
        facts: withRule({ canonicalization: 'none' }),
        fails: { 'M3.B-C03': 'M3B-B3' },
      },
      {
        given: 'another derivation in run.json',
        facts: withRule({ derivation: 'random' }),
        fails: { 'M3.B-C03': 'M3B-B3' },
      },
      {
        given: 'a registry that has another key input',
        facts: { ...facts, registry: { ...registry, SCENARIO_EQUIVALENCE_KEY_INPUT: 'sha256(text)' } },
        fails: { 'M3.B-C03': 'M3B-B3' },
      },
      {
        given: 'a schema of run.json that cannot be read',
        facts: { ...facts, manifestRule: { unreadable: 'E_LOCAL_FILE_UNUSABLE' } },
        fails: { 'M3.B-C03': 'M3B-B3' },
      },
    ],
  }),
];
