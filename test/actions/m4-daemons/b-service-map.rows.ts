import { type MapFacts, type MapRow, serviceMapLane } from '../../../actions/m4-daemons/lanes/b-service-map.ts';
import { laneRows } from '../../support/decided-lane.ts';

const ig: MapRow = { handle: 'SVC_IG', service: 'fp-ig', pack: 'control_ingress', mode: 'ig' };
const archive: MapRow = {
  handle: 'SVC_RTDL_CORE_ARCHIVE_WRITER',
  service: 'fp-archive-writer',
  pack: 'rtdl_core',
  mode: 'archive-writer',
};
const conformance: MapRow = {
  handle: 'SVC_ENV_CONFORMANCE',
  service: 'fp-env-conformance',
  pack: 'obs_gov',
  mode: 'env-conformance',
};
const IMAGE_MODES = [
  { mode: 'reporter', kind: 'job' },
  { mode: 'ig', kind: 'daemon' },
  { mode: 'archive-writer', kind: 'daemon' },
  { mode: 'env-conformance', kind: 'daemon' },
];
const pinned = {
  SVC_IG: 'fp-ig',
  SVC_RTDL_CORE_ARCHIVE_WRITER: 'fp-archive-writer',
  SVC_RTDL_CORE_IEG: 'fp-ieg',
  SVC_ENV_CONFORMANCE: 'fp-env-conformance',
  ECS_PHASE_PROFILE_DEFAULT_START_DESIRED_COUNT: '1',
  ECS_PHASE_PROFILE_MAP: JSON.stringify({
    m6_control_ingress: ['fp-ig'],
    m7_p8_rtdl_core: ['fp-archive-writer', 'fp-ieg'],
    m8_obs_gov: ['fp-env-conformance'],
  }),
};
const facts: MapFacts = {
  rows: { value: [ig, archive, conformance] },
  image: { value: IMAGE_MODES },
  pinned: { value: pinned },
  held: { value: [{ service: 'fp-ig', desiredCount: 0 }] },
};
const withRows = (...value: MapRow[]): MapFacts => ({ ...facts, rows: { value } });
const withPinned = (changes: Partial<typeof pinned>): MapFacts => ({
  ...facts,
  pinned: { value: { ...pinned, ...changes } },
});

export const rows = [
  laneRows(serviceMapLane, {
    passing: [
      { given: 'exactly the daemons of the image in their pinned groups', facts },
      {
        given: 'services that a former attempt started',
        facts: { ...facts, held: { value: [{ service: 'fp-ig', desiredCount: 1 }] } },
      },
    ],
    failing: [
      {
        given: 'a daemon of the image that is missing',
        facts: withRows(ig, archive),
        fails: { 'M4.B-C01a': 'M4B-B1' },
      },
      {
        given: 'a service in another pack than it is pinned to',
        facts: withRows(ig, archive, { ...conformance, pack: 'rtdl_core' }),
        fails: { 'M4.B-C01a': 'M4B-B1' },
      },
      {
        given: 'a mode that the image does not have',
        facts: withRows(ig, archive, conformance, {
          handle: 'SVC_RTDL_CORE_IEG',
          service: 'fp-ieg',
          pack: 'rtdl_core',
          mode: 'ieg',
        }),
        fails: { 'M4.B-C01a': 'M4B-B1' },
      },
      {
        given: 'a profile that is no map of groups',
        facts: withPinned({ ECS_PHASE_PROFILE_MAP: 'all services' }),
        fails: { 'M4.B-C01a': 'M4B-B1' },
      },
      {
        given: 'two replicas that are pinned',
        facts: withPinned({ ECS_PHASE_PROFILE_DEFAULT_START_DESIRED_COUNT: '2' }),
        fails: { 'M4.B-C02': 'M4B-B2' },
      },
      {
        given: 'a count that is none',
        facts: withPinned({ ECS_PHASE_PROFILE_DEFAULT_START_DESIRED_COUNT: 'one' }),
        fails: { 'M4.B-C02': 'M4B-B2' },
      },
      {
        given: 'a service that is held at two already',
        facts: { ...facts, held: { value: [{ service: 'fp-ig', desiredCount: 2 }] } },
        fails: { 'M4.B-C02': 'M4B-B2' },
      },
      {
        given: 'a compute that does not answer',
        facts: { ...facts, held: { unreadable: 'E_COMPUTE_UNREACHABLE' } },
        fails: { 'M4.B-C02': 'M4B-B2' },
      },
      {
        given: 'a name that is not the pinned one',
        facts: withPinned({ SVC_IG: 'fp-gate' }),
        fails: { 'M4.B-C03': 'M4B-B4' },
      },
      {
        given: 'a name for two handles',
        facts: {
          ...withRows(ig, archive, { ...conformance, service: 'fp-archive-writer' }),
          pinned: {
            value: {
              ...pinned,
              SVC_ENV_CONFORMANCE: 'fp-archive-writer',
              ECS_PHASE_PROFILE_MAP: JSON.stringify({
                m6_control_ingress: ['fp-ig'],
                m7_p8_rtdl_core: ['fp-archive-writer'],
                m8_obs_gov: ['fp-archive-writer'],
              }),
            },
          },
        },
        fails: { 'M4.B-C03': 'M4B-B4' },
      },
      {
        given: 'a job of the image in the map',
        facts: { ...facts, image: { value: [...IMAGE_MODES, { mode: 'ig', kind: 'job' }] } },
        fails: { 'M4.B-C04': 'M4B-B5' },
      },
      {
        given: 'an image that does not answer',
        facts: { ...facts, image: { unreadable: 'E_COMPUTE_UNREACHABLE' } },
        fails: { 'M4.B-C01a': 'M4B-B1', 'M4.B-C04': 'M4B-B5' },
      },
      {
        given: 'decisions that are not pinned',
        facts: { ...facts, pinned: { unreadable: 'E_DECISION_INCOMPLETE' } },
        fails: { 'M4.B-C01a': 'M4B-B1', 'M4.B-C02': 'M4B-B2', 'M4.B-C03': 'M4B-B4' },
      },
    ],
  }),
];
