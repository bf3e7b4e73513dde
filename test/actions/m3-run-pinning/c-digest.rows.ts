import type { RunConfigPayloadV1 } from '@spine-green/evidence-schemas/documents/run_config_payload.v1';
import { configDigest, type DigestFacts } from '../../../actions/m3-run-pinning/lanes/c-digest.ts';
import type { RunConfiguration } from '../../../actions/m3-run-pinning/run-configuration.ts';
import { HEX, laneRows } from '../../support/decided-lane.ts';
import { CANONICAL, DIGESTS, PAYLOAD } from './pinned-payload.ts';

const IMAGE = `sha256:${'ab'.repeat(32)}`;
const configuration: RunConfiguration = {
  payload: PAYLOAD,
  canonical: CANONICAL,
  configDigest: DIGESTS.config_digest,
  scenarioConfigDigest: DIGESTS.scenario_config_digest,
  runConfigDigest: HEX,
  runEquivalenceKey: DIGESTS.run_equivalence_key,
  scenarioRunId: DIGESTS.scenario_run_id,
};
const pinned = {
  CONFIG_DIGEST_ALGO: 'sha256',
  SCENARIO_EQUIVALENCE_KEY_CANONICALIZATION_MODE: 'json_sorted_keys_v1',
  SCENARIO_EQUIVALENCE_KEY_CANONICAL_FIELDS: JSON.stringify([
    'oracle_input_manifest_uri',
    'oracle_input_manifest_sha256',
    'oracle_required_output_ids',
    'oracle_sort_key_by_output_id',
    'config_digest',
  ]),
};
const registry = {
  CONFIG_DIGEST_FIELD: 'config_digest',
  IMAGE_TAG_EVIDENCE_FIELD: 'image_tag',
  IMAGE_DIGEST_EVIDENCE_FIELD: 'image_digest',
  IMAGE_GIT_SHA_EVIDENCE_FIELD: 'git_sha',
};
const facts: DigestFacts = {
  configuration: { value: configuration },
  pinned: { value: pinned },
  registry,
  underPinnedAlgorithm: { value: DIGESTS.config_digest },
  madeBy: { value: 'sha256' },
  other: { value: DIGESTS },
  closed: { value: { RTDL_CAUGHT_UP_LAG_MAX: '10' } },
  packaged: { value: IMAGE },
  tagged: { value: IMAGE },
};

const withPayload = (changes: Partial<RunConfigPayloadV1>): DigestFacts => ({
  ...facts,
  configuration: { value: { ...configuration, payload: { ...PAYLOAD, ...changes } } },
});
const withConfiguration = (changes: Partial<RunConfiguration>): DigestFacts => ({
  ...facts,
  configuration: { value: { ...configuration, ...changes } },
});
const stored = (sha256: string) => ({ value: { key: 'evidence/x.json', version_id: '1', sha256 } });

export const rows = [
  laneRows(configDigest, {
    passing: [{ given: 'a configuration that two programs digest alike', facts }],
    failing: [
      {
        given: 'an equivalence field that was pinned and is not in the payload',
        facts: {
          ...facts,
          pinned: { value: { ...pinned, SCENARIO_EQUIVALENCE_KEY_CANONICAL_FIELDS: '["oracle_world_uri"]' } },
        },
        fails: { 'M3.C-C01': 'M3C-B1' },
      },
      {
        given: 'a handle of the closure set that is not in the payload',
        facts: { ...facts, closed: { value: { ECR_REPO_URI: 'x' } } },
        fails: { 'M3.C-C01': 'M3C-B1' },
      },
      {
        given: 'a handle that changed since the closure set was recorded',
        facts: { ...facts, closed: { value: { RTDL_CAUGHT_UP_LAG_MAX: '11' } } },
        fails: { 'M3.C-C01': 'M3C-B1' },
      },
      {
        given: 'an image field that the registry names otherwise',
        facts: { ...facts, registry: { ...registry, IMAGE_GIT_SHA_EVIDENCE_FIELD: 'commit' } },
        fails: { 'M3.C-C01': 'M3C-B1' },
      },
      {
        given: 'a payload that pins no handle, after a closure of none',
        facts: { ...withPayload({ handles: {} }), closed: { value: {} } },
        fails: { 'M3.C-C01': 'M3C-B1', 'M3.C-C06': 'M3C-B7' },
      },
      {
        given: 'bytes with white space in them',
        facts: withConfiguration({ canonical: CANONICAL.replace(':', ': ') }),
        fails: { 'M3.C-C02': 'M3C-B2' },
      },
      {
        given: 'another canonical form than was pinned',
        facts: {
          ...facts,
          pinned: { value: { ...pinned, SCENARIO_EQUIVALENCE_KEY_CANONICALIZATION_MODE: 'json_sorted_keys_v2' } },
        },
        fails: { 'M3.C-C02': 'M3C-B2' },
      },
      {
        given: 'a digest that another algorithm than the pinned one made',
        facts: { ...facts, madeBy: { value: 'sha3-256' } },
        fails: { 'M3.C-C03': 'M3C-B3' },
      },
      {
        given: 'a digest that no algorithm makes of the bytes',
        facts: { ...facts, madeBy: { value: null } },
        fails: { 'M3.C-C03': 'M3C-B3' },
      },
      {
        given: 'a digest that the pinned algorithm does not give',
        facts: { ...facts, underPinnedAlgorithm: { value: `${HEX}${HEX}` } },
        fails: { 'M3.C-C03': 'M3C-B3' },
      },
      {
        given: 'an algorithm that this machine does not know',
        facts: { ...facts, underPinnedAlgorithm: { unreadable: 'Digest method not supported' } },
        fails: { 'M3.C-C03': 'M3C-B3' },
      },
      {
        given: 'another program that digests the payload otherwise',
        facts: { ...facts, other: { value: { ...DIGESTS, config_digest: HEX } } },
        fails: { 'M3.C-C04': 'M3C-B4' },
      },
      {
        given: 'another program that does not answer',
        facts: { ...facts, other: { unreadable: 'E_DIGEST_PROGRAM_FAILED' } },
        fails: { 'M3.C-C04': 'M3C-B4', 'M3.C-C07': 'M3C-B1' },
      },
      {
        given: 'a tag that names another image by now',
        facts: { ...facts, tagged: { value: `sha256:${'cd'.repeat(32)}` } },
        fails: { 'M3.C-C05': 'M3C-B5' },
      },
      {
        given: 'an image that packaging recorded by its tag',
        facts: { ...facts, packaged: { value: 'dev-min-latest' } },
        fails: { 'M3.C-C05': 'M3C-B5' },
      },
      {
        given: 'an image that was packaged again after the payload was made',
        facts: {
          ...facts,
          packaged: { value: `sha256:${'cd'.repeat(32)}` },
          tagged: { value: `sha256:${'cd'.repeat(32)}` },
        },
        fails: { 'M3.C-C05': 'M3C-B5' },
      },
      {
        given: 'an image that everybody names by its tag',
        facts: {
          ...withPayload({ image: { ...PAYLOAD.image, image_digest: 'dev-min-latest' } }),
          packaged: { value: 'dev-min-latest' },
          tagged: { value: 'dev-min-latest' },
        },
        fails: { 'M3.C-C05': 'M3C-B5', 'M3.C-C06': 'M3C-B7' },
      },
      {
        given: 'a tag that nobody gave',
        facts: { ...facts, tagged: { value: null } },
        fails: { 'M3.C-C05': 'M3C-B5' },
      },
      {
        given: 'a payload with a secret',
        facts: withPayload({ handles: { ...PAYLOAD.handles, OTHER: `AKIA${'A'.repeat(16)}` } }),
        fails: { 'M3.C-C06': 'M3C-B6' },
      },
      {
        given: 'a payload that its schema refuses',
        facts: withPayload({ spec_sha256: 'unknown' }),
        fails: { 'M3.C-C06': 'M3C-B7' },
      },
      {
        given: 'a copy that the store does not keep',
        facts,
        written: { canonical: { unreadable: 'E_OBJECT_STORE_UNREACHABLE' } },
        fails: { 'M3.C-C06': 'M3C-B8' },
      },
      {
        given: 'a copy that is kept with other bytes',
        facts,
        written: { canonical: stored(HEX) },
        fails: { 'M3.C-C06': 'M3C-B8' },
      },
      {
        given: 'an input manifest that names the run',
        facts: withPayload({
          scenario_equivalence: {
            ...PAYLOAD.scenario_equivalence,
            oracle_input_manifest_uri: 's3://oracle/platform_20261122T101500Z/run_receipt.json',
          },
        }),
        written: { payload: stored(DIGESTS.config_digest), canonical: stored(DIGESTS.config_digest) },
        fails: { 'M3.C-C06': 'M3C-B7', 'M3.C-C07': 'M3C-B1' },
      },
      {
        given: 'a configuration of the scenario that another program digests otherwise',
        facts: withConfiguration({ scenarioConfigDigest: HEX }),
        fails: { 'M3.C-C07': 'M3C-B1' },
      },
      {
        given: 'a scenario that another program names otherwise',
        facts: withConfiguration({ scenarioRunId: HEX.slice(32) }),
        fails: { 'M3.C-C07': 'M3C-B1' },
      },
      {
        given: 'an equivalence key that another program does not find',
        facts: withConfiguration({ runEquivalenceKey: HEX }),
        fails: { 'M3.C-C07': 'M3C-B1' },
      },
      {
        given: 'no configuration',
        facts: { ...facts, configuration: { unreadable: 'E_RUN_NOT_PINNED' } },
        fails: {
          'M3.C-C01': 'M3C-B1',
          'M3.C-C02': 'M3C-B2',
          'M3.C-C03': 'M3C-B3',
          'M3.C-C04': 'M3C-B4',
          'M3.C-C05': 'M3C-B5',
          'M3.C-C06': 'M3C-B7',
          'M3.C-C07': 'M3C-B1',
        },
      },
    ],
  }),
];
