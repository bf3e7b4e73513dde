import { type ScopeFacts, scopeExport } from '../../../actions/m3-run-pinning/lanes/e-scope-export.ts';
import { HEX, laneRows, RUN_ID } from '../../support/decided-lane.ts';

const OTHER_RUN = 'platform_20261122T101459Z';
const anchors = {
  platform_run_id: RUN_ID,
  run_json_sha256: HEX,
  marker_run_id: RUN_ID,
  marker_names_sha256: HEX,
};
const registry = {
  REQUIRED_PLATFORM_RUN_ID_ENV_KEY: 'REQUIRED_PLATFORM_RUN_ID',
  TD_WSP: 'fp-wsp',
  TD_SR: 'fp-sr',
  TD_REPORTER: 'fp-reporter',
  TD_LAG_SAMPLER: 'fp-lag-sampler',
  SVC_IG: 'fp-ig',
  SVC_RTDL_CORE_ARCHIVE_WRITER: 'fp-archive-writer',
  SVC_RTDL_CORE_IEG: 'fp-ieg',
  SVC_RTDL_CORE_OFP: 'fp-ofp',
  SVC_RTDL_CORE_CSFB: 'fp-csfb',
  SVC_DECISION_LANE_DL: 'fp-dl',
  SVC_DECISION_LANE_DF: 'fp-df',
  SVC_DECISION_LANE_AL: 'fp-al',
  SVC_DECISION_LANE_DLA: 'fp-dla',
  SVC_CASE_TRIGGER: 'fp-case-trigger',
  SVC_CM: 'fp-case-mgmt',
  SVC_LS: 'fp-label-store',
  SVC_ENV_CONFORMANCE: 'fp-env-conformance',
};
const image = {
  daemons: ['ig', 'archive-writer', 'env-conformance'],
  demanded: ['ENVIRONMENT', 'REQUIRED_PLATFORM_RUN_ID', 'TASK_ARN'],
};
const facts: ScopeFacts = { anchors: { value: anchors }, registry, image: { value: image } };
const { SVC_CM: _cases, ...incomplete } = registry;

export const rows = [
  laneRows(scopeExport, {
    passing: [{ given: 'readable anchors and an image whose daemons all have a family', facts }],
    failing: [
      {
        given: 'a start marker that names another manifest',
        facts: { ...facts, anchors: { value: { ...anchors, marker_names_sha256: 'e'.repeat(64) } } },
        fails: { 'M3.E-C01': 'M3E-B1' },
      },
      {
        given: 'a start marker of another run',
        facts: { ...facts, anchors: { value: { ...anchors, marker_run_id: OTHER_RUN } } },
        fails: { 'M3.E-C01': 'M3E-B1' },
      },
      {
        given: 'a manifest of another run beside a start marker of this one',
        facts: { ...facts, anchors: { value: { ...anchors, platform_run_id: OTHER_RUN } } },
        fails: { 'M3.E-C01': 'M3E-B1', 'M3.E-C04': 'M3E-B4' },
      },
      {
        given: 'anchors of another run',
        facts: { ...facts, anchors: { value: { ...anchors, platform_run_id: OTHER_RUN, marker_run_id: OTHER_RUN } } },
        fails: { 'M3.E-C01': 'M3E-B1', 'M3.E-C04': 'M3E-B4' },
      },
      {
        given: 'anchors that cannot be read',
        facts: { ...facts, anchors: { unreadable: 'E_EVIDENCE_DIGEST' } },
        fails: { 'M3.E-C01': 'M3E-B1', 'M3.E-C03': 'M3E-B3', 'M3.E-C04': 'M3E-B5' },
      },
      {
        given: 'an image that starts without that key',
        facts: { ...facts, image: { value: { ...image, demanded: ['ENVIRONMENT', 'PLATFORM_RUN_ID'] } } },
        fails: { 'M3.E-C02': 'M3E-B2' },
      },
      {
        given: 'an image that does not answer',
        facts: { ...facts, image: { unreadable: 'E_COMPUTE_UNREACHABLE' } },
        fails: { 'M3.E-C02': 'M3E-B2', 'M3.E-C03': 'M3E-B3' },
      },
      {
        given: 'a daemon of the image without a family',
        facts: { ...facts, image: { value: { ...image, daemons: [...image.daemons, 'fraud-ring'] } } },
        fails: { 'M3.E-C03': 'M3E-B3' },
      },
      {
        given: 'a family whose service has no name',
        facts: { ...facts, registry: incomplete },
        written: { bundle: { value: { key: 'evidence/x.json', version_id: '1', sha256: HEX } } },
        fails: { 'M3.E-C03': 'M3E-B3', 'M3.E-C04': 'M3E-B5' },
      },
      {
        given: 'a key that the bundle may not carry',
        facts: {
          ...facts,
          registry: { ...registry, REQUIRED_PLATFORM_RUN_ID_ENV_KEY: 'RUN_ID' },
          image: { value: { ...image, demanded: ['RUN_ID'] } },
        },
        fails: { 'M3.E-C04': 'M3E-B5' },
      },
      {
        given: 'a bundle that the store does not keep',
        facts,
        written: { bundle: { unreadable: 'E_OBJECT_STORE_UNREACHABLE' } },
        fails: { 'M3.E-C04': 'M3E-B6' },
      },
    ],
  }),
];
