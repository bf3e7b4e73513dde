import {
  type HeldService,
  type MapFacts,
  type MapRow,
  serviceMapLane,
} from '../../../actions/m4-daemons/lanes/b-service-map.ts';
import { laneRows } from '../../support/decided-lane.ts';

/** The thirteen services of the contract, in their five packs (01, M4). */
const PLACES = [
  ['SVC_IG', 'control_ingress', 'ig'],
  ['SVC_RTDL_CORE_ARCHIVE_WRITER', 'rtdl_core', 'archive-writer'],
  ['SVC_RTDL_CORE_IEG', 'rtdl_core', 'ieg'],
  ['SVC_RTDL_CORE_OFP', 'rtdl_core', 'ofp'],
  ['SVC_RTDL_CORE_CSFB', 'rtdl_core', 'csfb'],
  ['SVC_DECISION_LANE_DL', 'rtdl_decision_lane', 'dl'],
  ['SVC_DECISION_LANE_DF', 'rtdl_decision_lane', 'df'],
  ['SVC_DECISION_LANE_AL', 'rtdl_decision_lane', 'al'],
  ['SVC_DECISION_LANE_DLA', 'rtdl_decision_lane', 'dla'],
  ['SVC_CASE_TRIGGER', 'case_labels', 'case-trigger'],
  ['SVC_CM', 'case_labels', 'cm'],
  ['SVC_LS', 'case_labels', 'ls'],
  ['SVC_ENV_CONFORMANCE', 'obs_gov', 'env-conformance'],
] as const;
const ROWS = PLACES.map(
  ([handle, pack, mode]): MapRow => ({
    handle,
    pack,
    mode,
    service: `fp-${mode}`,
    family: `fp-${mode}`,
  }),
);
const GROUPS = {
  control_ingress: 'm6_control_ingress',
  rtdl_core: 'm7_p8_rtdl_core',
  rtdl_decision_lane: 'm7_p9_decision_lane',
  case_labels: 'm7_p10_case_labels',
  obs_gov: 'm8_obs_gov',
} as const;
const profileOf = (rows: readonly MapRow[]): string =>
  JSON.stringify(
    Object.fromEntries(
      Object.entries(GROUPS).map(([pack, group]) => [
        group,
        rows.filter((row) => row.pack === pack).map(({ service }) => service),
      ]),
    ),
  );
const IMAGE_MODES = [
  { mode: 'reporter', kind: 'job' },
  ...PLACES.map(([, , mode]) => ({ mode: mode as string, kind: 'daemon' })),
];
const pinned: Readonly<Record<string, string>> = {
  ...Object.fromEntries(ROWS.map(({ handle, service }) => [handle, service])),
  ECS_PHASE_PROFILE_DEFAULT_START_DESIRED_COUNT: '1',
  ECS_PHASE_PROFILE_MAP: profileOf(ROWS),
};
/** Where a stack declares services; embedded has none before they start. */
const context = { substrate: 'emulated' } as const;
/** As a stack declares them. */
const HELD = ROWS.map(({ service, family }): HeldService => ({ service, family, desiredCount: 0 }));
const heldWith = (changes: Partial<HeldService>): MapFacts => ({
  ...facts,
  held: { value: HELD.map((one) => (one.service === 'fp-ig' ? { ...one, ...changes } : one)) },
});
const facts: MapFacts = {
  rows: { value: ROWS },
  image: { value: IMAGE_MODES },
  pinned: { value: pinned },
  held: { value: HELD },
};
const withRows = (value: readonly MapRow[]): MapFacts => ({ ...facts, rows: { value } });
const changed = (handle: string, change: Partial<MapRow>): readonly MapRow[] =>
  ROWS.map((row) => (row.handle === handle ? { ...row, ...change } : row));
const beside = (mode: string): MapRow => ({
  handle: 'SVC_IG',
  pack: 'obs_gov',
  service: `fp-${mode}`,
  mode,
  family: `fp-${mode}`,
});
const withPinned = (changes: Readonly<Record<string, string>>): MapFacts => ({
  ...facts,
  pinned: { value: { ...pinned, ...changes } },
});
/** Image, map and profile agree on services that are not those of the contract. */
const agreeing = (rows: readonly MapRow[]): MapFacts => ({
  ...withRows(rows),
  image: { value: rows.map(({ mode }) => ({ mode, kind: 'daemon' })) },
  pinned: {
    value: {
      ...pinned,
      ...Object.fromEntries(rows.map(({ handle, service }) => [handle, service])),
      ECS_PHASE_PROFILE_MAP: profileOf(rows),
    },
  },
});
const imageWithout = (mode: string) => IMAGE_MODES.filter((one) => one.mode !== mode);
const { SVC_IG: _gate, ...withoutName } = pinned;
const twice = changed('SVC_ENV_CONFORMANCE', { service: 'fp-archive-writer' });

export const rows = [
  laneRows(serviceMapLane, {
    passing: [
      { given: 'exactly the daemons of the image in their pinned groups', facts },
      {
        given: 'services that a former attempt started',
        facts: heldWith({ desiredCount: 1 }),
      },
      { given: 'services that a stack declares under their pinned names', facts, context },
    ],
    failing: [
      {
        given: 'a service that the stack declares under another name',
        facts: heldWith({ service: 'fp-gate' }),
        context,
        fails: { 'M4.B-C03': 'M4B-B4' },
      },
      {
        given: 'two services of one task family',
        facts: { ...facts, held: { value: [...HELD, { service: 'fp-gate', family: 'fp-ig', desiredCount: 0 }] } },
        context,
        fails: { 'M4.B-C03': 'M4B-B4' },
      },
      {
        given: 'two services of one task family, and no name that was pinned for either',
        facts: {
          ...facts,
          held: { value: [...HELD, { service: 'fp-gate', family: 'fp-ig', desiredCount: 0 }] },
          pinned: { value: withoutName },
        },
        context,
        fails: { 'M4.B-C03': 'M4B-B4', 'M4.B-C03a': 'M4B-B4' },
      },
      {
        given: 'a service that no stack declares',
        facts: { ...facts, held: { value: HELD.slice(1) } },
        context,
        fails: { 'M4.B-C03': 'M4B-B4' },
      },
      {
        given: 'a compute with services that does not answer',
        facts: { ...facts, held: { unreadable: 'E_COMPUTE_UNREACHABLE' } },
        context,
        fails: { 'M4.B-C02': 'M4B-B2', 'M4.B-C03': 'M4B-B4' },
      },
      {
        given: 'a daemon that stands for two services, and one that stands for none',
        facts: withRows(changed('SVC_CM', { mode: 'ls' })),
        fails: { 'M4.B-C01': 'M4B-B1' },
      },
      {
        given: 'a service that starts what another one starts, from an image that has nothing of its own for it',
        facts: { ...withRows(changed('SVC_CM', { mode: 'ls' })), image: { value: imageWithout('cm') } },
        fails: { 'M4.B-C01': 'M4B-B1' },
      },
      {
        given: 'a fourteenth daemon of the image, which no service starts',
        facts: { ...facts, image: { value: [...IMAGE_MODES, { mode: 'fraud-ring', kind: 'daemon' }] } },
        fails: { 'M4.B-C01': 'M4B-B1' },
      },
      {
        given: 'a daemon of the image that is missing',
        facts: withRows(ROWS.slice(1)),
        fails: { 'M4.B-C01': 'M4B-B1' },
      },
      {
        given: 'an image that has twelve of the thirteen, all of them in the map',
        facts: agreeing(ROWS.filter(({ mode }) => mode !== 'ls')),
        fails: { 'M4.B-C01': 'M4B-B1' },
      },
      {
        given: 'an image that has a service more than the contract',
        facts: agreeing([...ROWS, { ...beside('ig-two'), handle: 'SVC_EXTRA' as MapRow['handle'] }]),
        fails: { 'M4.B-C01': 'M4B-B1' },
      },
      {
        given: 'thirteen services in four packs',
        facts: agreeing(changed('SVC_ENV_CONFORMANCE', { pack: 'case_labels' })),
        fails: { 'M4.B-C01': 'M4B-B1' },
      },
      {
        given: 'a service in another pack than it is pinned to',
        facts: withRows(changed('SVC_LS', { pack: 'rtdl_core' })),
        fails: { 'M4.B-C01': 'M4B-B1' },
      },
      {
        given: 'a daemon that the image lost',
        facts: { ...facts, image: { value: imageWithout('ieg') } },
        fails: { 'M4.B-C01': 'M4B-B1' },
      },
      {
        given: 'a mode that the image does not have',
        facts: withRows(changed('SVC_RTDL_CORE_IEG', { mode: 'graph' })),
        fails: { 'M4.B-C01': 'M4B-B1' },
      },
      {
        given: 'a profile that is no map of groups',
        facts: withPinned({ ECS_PHASE_PROFILE_MAP: 'all services' }),
        fails: { 'M4.B-C01': 'M4B-B1' },
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
        facts: heldWith({ desiredCount: 2 }),
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
        fails: { 'M4.B-C03a': 'M4B-B4' },
      },
      {
        given: 'a name for two handles',
        facts: {
          ...withRows(twice),
          pinned: {
            value: {
              ...pinned,
              SVC_ENV_CONFORMANCE: 'fp-archive-writer',
              ECS_PHASE_PROFILE_MAP: profileOf(twice),
            },
          },
        },
        fails: { 'M4.B-C03a': 'M4B-B4' },
      },
      {
        given: 'a job of the image in the map',
        facts: { ...facts, image: { value: [...IMAGE_MODES, { mode: 'ig', kind: 'job' }] } },
        fails: { 'M4.B-C04': 'M4B-B5' },
      },
      {
        given: 'an image that does not answer',
        facts: { ...facts, image: { unreadable: 'E_COMPUTE_UNREACHABLE' } },
        fails: { 'M4.B-C01': 'M4B-B1', 'M4.B-C04': 'M4B-B5' },
      },
      {
        given: 'decisions that are not pinned',
        facts: { ...facts, pinned: { unreadable: 'E_DECISION_INCOMPLETE' } },
        fails: { 'M4.B-C01': 'M4B-B1', 'M4.B-C02': 'M4B-B2', 'M4.B-C03a': 'M4B-B4' },
      },
    ],
  }),
];
