import { literal, runtime } from './entry.ts';

/** Section 2: run identity, digest, scope enforcement. */
export const runIdentity = {
  FIELD_PLATFORM_RUN_ID: literal('const', 'platform_run_id'),
  FIELD_SCENARIO_RUN_ID: literal('const', 'scenario_run_id'),
  FIELD_PHASE_ID: literal('const', 'phase_id'),
  FIELD_WRITTEN_AT_UTC: literal('const', 'written_at_utc'),
  PLATFORM_RUN_ID_REGEX: literal('const', '^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$'),
  PLATFORM_RUN_ID_COLLISION_CAP: literal('const', 99),
  PLATFORM_RUN_ID: runtime('run', { accepts: 'platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?' }),
  SCENARIO_RUN_ID: runtime('run', { accepts: '[0-9a-f]{32}' }),
  CONFIG_DIGEST_ALGO: literal('const', 'sha256'),
  CONFIG_DIGEST_FIELD: literal('const', 'config_digest'),
  SCENARIO_EQUIVALENCE_KEY_INPUT: literal('const', 'sha256(canonical_json_v1)'),
  // `config_digest` means here the digest without run-unique fields: otherwise equivalent reruns never share an id.
  SCENARIO_EQUIVALENCE_KEY_CANONICAL_FIELDS: literal('const', [
    'oracle_input_manifest_uri',
    'oracle_input_manifest_sha256',
    'oracle_required_output_ids',
    'oracle_sort_key_by_output_id',
    'config_digest',
  ]),
  SCENARIO_EQUIVALENCE_KEY_CANONICALIZATION_MODE: literal('const', 'json_sorted_keys_v1'),
  SCENARIO_RUN_ID_DERIVATION_MODE: literal('const', 'deterministic_hash_v1'),
  REQUIRED_PLATFORM_RUN_ID_ENV_KEY: literal('const', 'REQUIRED_PLATFORM_RUN_ID'),
  ACTIVE_RUN_ID_SOURCE: literal('const', 'env_required_platform_run_id'),
};
