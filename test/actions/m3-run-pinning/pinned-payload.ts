/** One configuration payload with the digests that a program of another language computes from it. */
import { RunConfigPayloadV1 } from '@spine-green/evidence-schemas/documents/run_config_payload.v1';
import sample from '../../../evidence-schemas/samples/run_config_payload.v1/valid-typical.json' with { type: 'json' };

export const PAYLOAD = RunConfigPayloadV1.parse(sample);

/** Python: `json.dumps(payload, sort_keys=True, separators=(',', ':'))`, and hashlib over its UTF-8. */
export const CANONICAL = [
  '{"env":"dev_min","handles":{"RTDL_CAUGHT_UP_LAG_MAX":"10"},"image":{',
  `"git_sha":"0123456789abcdef0123456789abcdef01234567","image_digest":"sha256:${'ab'.repeat(32)}",`,
  '"image_reference_mode":"immutable_preferred","image_tag":"git-0123456789abcdef0123456789abcdef01234567",',
  `"source_sha256":"${'5c'.repeat(32)}"},`,
  '"phase_id":"P1","platform_run_id":"platform_20261122T101500Z",',
  `"policies":{"class_map":"${'6'.repeat(64)}"},"registry_sha256":"${'1'.repeat(64)}",`,
  `"scenario_equivalence":{"oracle_input_manifest_sha256":"${'5'.repeat(64)}",`,
  '"oracle_input_manifest_uri":"s3://fp-dev-min-oracle/oracle-store/local_full_run-5/',
  'c25a2675fbfbacd952b13bb594880e92/_oracle_pack_manifest.json",',
  '"oracle_required_output_ids":["arrival_events_5B"],',
  '"oracle_sort_key_by_output_id":{"arrival_events_5B":"ts_utc"}},',
  `"schema":"fp.run_config_payload.v1","spec_sha256":"${'2'.repeat(64)}",`,
  '"written_at_utc":"2026-11-22T10:15:00.000000Z"}',
].join('');
export const DIGESTS = {
  config_digest: '273bccce14b81a000746d32276e4a38a6e697552276af8025bc8c087884aba3e',
  scenario_config_digest: '5e21e09e7ebdce4f455c654b71f03691d963949533c9a927a771dda232e3a95b',
  run_equivalence_key: '3bd8429856ded8caddca694c11c48e384da3a8bcd98122f7737fefe6968d8cc6',
  scenario_run_id: '5f84ce9566ab7f9bfbc673f724944b8a',
};
