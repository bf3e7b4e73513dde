import { digestOf } from '@spine-green/evidence-schemas';
import { RunManifestV1 } from '@spine-green/evidence-schemas/documents/run_manifest.v1';
import { type ManifestFacts, manifestPublish } from '../../../actions/m3-run-pinning/lanes/d-manifest.ts';
import { HEX, laneRows } from '../../support/decided-lane.ts';
import { DIGESTS, PAYLOAD } from './pinned-payload.ts';

const EQUIVALENCE = {
  fields: [
    'oracle_input_manifest_uri',
    'oracle_input_manifest_sha256',
    'oracle_required_output_ids',
    'oracle_sort_key_by_output_id',
    'config_digest',
  ],
  canonicalization_mode: 'json_sorted_keys_v1',
  derivation_mode: 'deterministic_hash_v1',
} as const;
/** What the facts below make of it, written out by hand. */
const MANIFEST = RunManifestV1.parse({
  schema: 'fp.run_manifest.v1',
  platform_run_id: 'platform_20261122T101500Z',
  scenario_run_id: DIGESTS.scenario_run_id,
  env: 'dev_min',
  phase_id: 'P1',
  written_at_utc: '2026-11-22T10:15:00.000000Z',
  config_digest: DIGESTS.config_digest,
  config_digest_algo: 'sha256',
  scenario_config_digest: DIGESTS.scenario_config_digest,
  run_config_digest: HEX,
  scenario_equivalence: { key: DIGESTS.run_equivalence_key, ...EQUIVALENCE },
  image: PAYLOAD.image,
  source_handles: { RTDL_CAUGHT_UP_LAG_MAX: '10' },
  registry_sha256: '1'.repeat(64),
  spec_sha256: '2'.repeat(64),
});

const digests = {
  config_digest_algo: 'sha256',
  config_digest: DIGESTS.config_digest,
  scenario_config_digest: DIGESTS.scenario_config_digest,
  run_config_digest: HEX,
  run_equivalence_key: DIGESTS.run_equivalence_key,
  scenario_run_id: DIGESTS.scenario_run_id,
  image_digest: PAYLOAD.image.image_digest,
};
const payload = { document: PAYLOAD, sha256: DIGESTS.config_digest };
const mirror = { source: 9, mirrored: 9, missing: [], different: [] };
const facts: ManifestFacts = {
  digestLane: { value: { checks: [{ outcome: 'pass' }], blockers: [] } },
  digests: { value: digests },
  payload: { value: payload },
  equivalence: { value: EQUIVALENCE },
  manifest: { value: null },
  marker: { value: null },
  mirror: { value: mirror },
  snapshotsMissing: { value: [] },
};
const { written_at_utc: _, ...LASTING } = MANIFEST;
const stored = (version_id: string, sha256 = HEX, kept: unknown = LASTING) => ({
  value: { key: 'evidence/x.json', version_id, sha256, kept_sha256: digestOf(kept) },
});
const marker = {
  schema: 'fp.run_started.v1',
  platform_run_id: 'platform_20261122T101500Z',
  started_at_utc: '2026-11-22T10:15:09.000000Z',
  run_json_sha256: HEX,
  execution_id: 'm3_20261122T101400Z',
} as const;
/** A marker as the store kept it: of which run and manifest it is. */
const storedMarker = (version_id: string, run_json_sha256 = HEX, run: string = marker.platform_run_id) =>
  stored(version_id, HEX, { platform_run_id: run, run_json_sha256 });
/** An earlier attempt wrote both; the store kept them under versions of its own. */
const again: ManifestFacts = {
  ...facts,
  manifest: { value: { document: MANIFEST, version_id: 'v1', sha256: HEX } },
  marker: { value: { document: marker, version_id: 'v2', sha256: HEX } },
};
const kept = { run_json: stored('v1'), run_started: storedMarker('v2') };
const others = { ...MANIFEST, config_digest: HEX };

export const rows = [
  laneRows(manifestPublish, {
    passing: [
      { given: 'a run without a manifest', facts },
      { given: 'a run whose manifest an earlier attempt wrote', facts: again, written: kept },
      {
        given: 'a manifest of another moment and otherwise the same',
        facts: {
          ...again,
          manifest: {
            value: {
              document: { ...MANIFEST, written_at_utc: '2026-11-22T10:14:00.000000Z' },
              version_id: 'v1',
              sha256: HEX,
            },
          },
        },
        written: kept,
      },
    ],
    failing: [
      {
        given: 'a digest lane whose checks do not pass',
        facts: {
          ...facts,
          digestLane: { value: { checks: [{ outcome: 'pass' }, { outcome: 'fail' }], blockers: [] } },
        },
        fails: { 'M3.D-C01': 'M3D-B1' },
      },
      {
        given: 'a digest lane with a blocker',
        facts: { ...facts, digestLane: { value: { checks: [{ outcome: 'pass' }], blockers: [{ code: 'M3C-B4' }] } } },
        fails: { 'M3.D-C01': 'M3D-B1' },
      },
      {
        given: 'a digest lane that rests where nothing may',
        facts: { ...facts, digestLane: { value: { checks: [{ outcome: 'planned' }], blockers: [] } } },
        context: { substrate: 'dev_min' },
        fails: { 'M3.D-C01': 'M3D-B1' },
      },
      {
        given: 'a payload that is stored with other bytes than were digested',
        facts: { ...facts, payload: { value: { ...payload, sha256: HEX } } },
        fails: { 'M3.D-C01': 'M3D-B1' },
      },
      {
        given: 'a manifest that its schema refuses',
        facts: { ...again, digests: { value: { ...digests, config_digest_algo: 'sha512' } } },
        written: kept,
        fails: { 'M3.D-C02': 'M3D-B2', 'M3.D-C03': 'M3D-B3' },
      },
      {
        given: 'a schema that refuses what is stored all the same',
        facts: {
          ...again,
          digests: { value: { ...digests, run_equivalence_key: 'none' } },
          manifest: {
            value: {
              document: {
                ...MANIFEST,
                scenario_equivalence: { key: 'none', ...EQUIVALENCE, fields: [...EQUIVALENCE.fields] },
              },
              version_id: 'v1',
              sha256: HEX,
            },
          },
        },
        written: {
          ...kept,
          run_json: stored('v1', HEX, { ...LASTING, scenario_equivalence: { key: 'none', ...EQUIVALENCE } }),
        },
        fails: { 'M3.D-C02': 'M3D-B2' },
      },
      {
        given: 'a manifest of another digest under the same run id',
        facts: { ...again, manifest: { value: { document: others, version_id: 'v1', sha256: HEX } } },
        written: {
          run_json: { unreadable: 'E_EVIDENCE_CONFLICT: run.json holds other bytes' },
          run_started: storedMarker('v2'),
        },
        fails: { 'M3.D-C03': 'M3D-B4', 'M3.D-C04': 'M3D-B6' },
      },
      {
        given: 'a store that wrote over the manifest',
        facts: again,
        written: { ...kept, run_json: stored('v3') },
        fails: { 'M3.D-C03': 'M3D-B4' },
      },
      {
        given: 'a store that keeps other bytes than it was given',
        facts,
        written: { run_json: stored('v1', 'e'.repeat(64)) },
        fails: { 'M3.D-C03': 'M3D-B5', 'M3.D-C04': 'M3D-B6' },
      },
      {
        given: 'a store that keeps another manifest than it was given, and says that it is the same',
        facts: again,
        written: { ...kept, run_json: stored('v1', HEX, { ...LASTING, run_config_digest: 'e'.repeat(64) }) },
        fails: { 'M3.D-C03': 'M3D-B5' },
      },
      {
        given: 'a manifest of which nobody read back what it says',
        facts: again,
        written: { ...kept, run_json: { value: { key: 'evidence/x.json', version_id: 'v1', sha256: HEX } } },
        fails: { 'M3.D-C03': 'M3D-B5' },
      },
      {
        given: 'a store that keeps no manifest',
        facts,
        written: { run_json: { unreadable: 'E_OBJECT_STORE_UNREACHABLE' }, run_started: { unreadable: 'no run_json' } },
        fails: { 'M3.D-C03': 'M3D-B5', 'M3.D-C04': 'M3D-B6' },
      },
      {
        given: 'a store that keeps no start marker',
        facts,
        written: { run_started: { unreadable: 'E_OBJECT_STORE_UNREACHABLE' } },
        fails: { 'M3.D-C04': 'M3D-B6' },
      },
      {
        given: 'a store that wrote over the start marker',
        facts: again,
        written: { ...kept, run_started: storedMarker('v3') },
        fails: { 'M3.D-C04': 'M3D-B6' },
      },
      {
        given: 'a start marker that names another manifest',
        facts: {
          ...again,
          marker: {
            value: { document: { ...marker, run_json_sha256: 'e'.repeat(64) }, version_id: 'v2', sha256: HEX },
          },
        },
        written: kept,
        fails: { 'M3.D-C04': 'M3D-B6' },
      },
      {
        given: 'a store that keeps a marker of another manifest than it was given, and says that it is the same',
        facts: again,
        written: { ...kept, run_started: storedMarker('v2', 'e'.repeat(64)) },
        fails: { 'M3.D-C04': 'M3D-B6' },
      },
      {
        given: 'a store that keeps a marker of another run',
        facts: again,
        written: { ...kept, run_started: storedMarker('v2', HEX, 'platform_20261122T101501Z') },
        fails: { 'M3.D-C04': 'M3D-B6' },
      },
      {
        given: 'a marker of which nobody read back what it says',
        facts: again,
        written: { ...kept, run_started: { value: { key: 'evidence/x.json', version_id: 'v2', sha256: HEX } } },
        fails: { 'M3.D-C04': 'M3D-B6' },
      },
      {
        given: 'packaging evidence that was not copied',
        facts: { ...facts, mirror: { value: { ...mirror, mirrored: 8, missing: ['packaging_provenance.json'] } } },
        fails: { 'M3.D-C05': 'M3D-U5' },
      },
      {
        given: 'packaging evidence that was copied with other bytes',
        facts: { ...facts, mirror: { value: { ...mirror, different: ['packaging_provenance.json'] } } },
        fails: { 'M3.D-C05': 'M3D-U5' },
      },
      {
        given: 'no packaging evidence',
        facts: { ...facts, mirror: { value: { ...mirror, source: 0, mirrored: 0 } } },
        fails: { 'M3.D-C05': 'M3D-U5' },
      },
      {
        given: 'a snapshot of the phase that is gone',
        facts: { ...facts, snapshotsMissing: { value: ['M3.B'] } },
        fails: { 'M3.D-C06': 'M3D-B8' },
      },
      {
        given: 'a secret among the handles',
        facts: {
          ...facts,
          payload: { value: { ...payload, document: { ...PAYLOAD, handles: { OTHER: `AKIA${'A'.repeat(16)}` } } } },
        },
        fails: { 'M3.D-C03': 'M3D-B3', 'M3.D-C04': 'M3D-B6', 'M3.D-C06': 'M3D-B7' },
      },
    ],
  }),
];
