import type { ServiceDescription } from '@spine-green/runtime/substrate/compute/port';
import type { HeartbeatRow } from '../../../actions/lib/platform/service-state.ts';
import { daemonStart, type StartFacts } from '../../../actions/m4-daemons/lanes/f-daemon-start.ts';
import { HEX, IMAGE, laneRows, RUN_ID } from '../../support/decided-lane.ts';
import { ARCHIVE, IG, MAP, running, STARTED } from './running.ts';

const CONFIG = 'b'.repeat(64);
/** Python: sha256 of the sorted list of "service definition", as JSON without white space. */
const SET_SHA256 = 'c343d7733fd84f2edcf6604132c149a1bc895e7ab5014ea908990b5af94bd82d';

const beat = (component: string, changes: Partial<HeartbeatRow> = {}): HeartbeatRow => ({
  component,
  instanceId: `embedded:task/${component}/1`,
  platformRunId: RUN_ID,
  imageDigest: IMAGE,
  runConfigDigest: CONFIG,
  healthState: 'GREEN',
  policyRevisions: 1,
  loadedVersions: { '/db/dsn': 2, '/log/user': 1 },
  ...changes,
});

const pinned = { platformRunId: RUN_ID, imageDigest: IMAGE, runConfigDigest: CONFIG };
const both = [IG, ARCHIVE];
const facts: StartFacts = {
  startedAtUtc: STARTED,
  packOrder: ['control_ingress', 'rtdl_core', 'obs_gov'],
  map: { value: MAP },
  updates: { value: { accepted: ['svc-ig', 'svc-archive'], refused: [] } },
  intervalMs: 500,
  samples: { value: { first: both, second: both, distanceMs: 501 } },
  heartbeats: { value: [beat('ig'), beat('archive-writer')] },
  currentVersions: { value: { '/db/dsn': 2, '/log/user': 1, '/other': 7 } },
  pinned: { value: pinned },
  running: { value: both },
  contractSha256: { value: SET_SHA256 },
};

const second = (row: ServiceDescription): StartFacts => ({
  ...facts,
  samples: { value: { first: both, second: [IG, row], distanceMs: 501 } },
});
const beats = (...rows: HeartbeatRow[]): StartFacts => ({ ...facts, heartbeats: { value: rows } });
const accepted = (...names: string[]): StartFacts => ({
  ...facts,
  updates: { value: { accepted: names, refused: [] } },
});
const ended = (changes: Partial<ServiceDescription['lastStopped']>): ServiceDescription => ({
  ...ARCHIVE,
  lastStopped: {
    taskArn: 'embedded:task/f-archive/0',
    family: 'f-archive',
    imageDigest: IMAGE,
    exitCode: 78,
    stopReason: 'exited',
    startedAtUtc: STARTED,
    stoppedAtUtc: '2026-11-22T10:15:01.000000Z',
    ...changes,
  },
});

export const rows = [
  laneRows(daemonStart, {
    passing: [
      { given: 'daemons that stay and declare what they were pinned to', facts },
      {
        given: 'an exit from before this start',
        facts: second(ended({ stoppedAtUtc: '2026-11-22T10:14:59.000000Z' })),
      },
      { given: 'a task that this start replaced', facts: second(ended({ stopReason: 'stopped', exitCode: 0 })) },
    ],
    failing: [
      {
        given: 'an update that is refused',
        facts: {
          ...facts,
          updates: { value: { accepted: ['svc-ig'], refused: ['svc-archive: E_COMPUTE_IMAGE_UNKNOWN'] } },
        },
        fails: { 'M4.F-C01': 'M4F-B1' },
      },
      {
        given: 'a service that came to the map since it was recorded, and is refused',
        facts: {
          ...facts,
          updates: { value: { accepted: ['svc-ig', 'svc-archive'], refused: ['svc-late: E_COMPUTE_IMAGE_UNKNOWN'] } },
        },
        fails: { 'M4.F-C01': 'M4F-B1' },
      },
      { given: 'another order', facts: accepted('svc-archive', 'svc-ig'), fails: { 'M4.F-C01': 'M4F-B1' } },
      {
        given: 'a pack that came before its turn',
        facts: {
          ...facts,
          map: { value: [...MAP].reverse() },
          packOrder: ['rtdl_core', 'control_ingress'],
        },
        fails: { 'M4.F-C01': 'M4F-B1' },
      },
      {
        given: 'a map that was recorded without services',
        facts: { ...facts, map: { value: [] }, updates: { value: { accepted: [], refused: [] } } },
        fails: { 'M4.F-C01': 'M4F-B1', 'M4.F-C02': 'M4F-B2', 'M4.F-C05': 'M4F-B6' },
      },
      {
        given: 'a task that is replaced between the samples',
        facts: second({ ...ARCHIVE, tasks: IG.tasks }),
        fails: { 'M4.F-C02': 'M4F-B2' },
      },
      {
        given: 'a service that is still pending',
        facts: second({ ...ARCHIVE, pendingCount: 1 }),
        fails: { 'M4.F-C02': 'M4F-B2' },
      },
      {
        given: 'a service that is gone',
        facts: { ...facts, samples: { value: { first: both, second: [IG], distanceMs: 501 } } },
        fails: { 'M4.F-C02': 'M4F-B2' },
      },
      {
        given: 'samples that are too close to each other',
        facts: { ...facts, samples: { value: { first: both, second: both, distanceMs: 499 } } },
        fails: { 'M4.F-C02': 'M4F-B2' },
      },
      { given: 'a daemon that ended by itself', facts: second(ended({})), fails: { 'M4.F-C03': 'M4F-B3' } },
      {
        given: 'a daemon that crashes again and again',
        facts: second({ ...ended({}), restartCount: 3 }),
        fails: { 'M4.F-C02': 'M4F-B2', 'M4.F-C03': 'M4F-B3' },
      },
      {
        given: 'services that cannot be described',
        facts: { ...facts, samples: { unreadable: 'E_COMPUTE_UNREACHABLE' } },
        fails: { 'M4.F-C02': 'M4F-B2', 'M4.F-C03': 'M4F-B3' },
      },
      { given: 'a daemon without a heartbeat', facts: beats(beat('ig')), fails: { 'M4.F-C04': 'M4F-B3' } },
      ...(
        [
          ['works for another run', { platformRunId: 'platform_x' }],
          ['has another configuration', { runConfigDigest: 'c'.repeat(64) }],
          ['runs another image', { imageDigest: `sha256:${HEX}` }],
          ['declares no policy', { policyRevisions: 0 }],
          ['is RED', { healthState: 'RED' }],
          ['works with an older secret than the current one', { loadedVersions: { '/db/dsn': 1 } }],
          ['declares no secret versions', { loadedVersions: {} }],
        ] as const
      ).map(([given, changes]) => ({
        given: `a daemon that ${given}`,
        facts: beats(beat('ig', changes), beat('archive-writer')),
        fails: { 'M4.F-C04': 'M4F-B5' },
      })),
      {
        given: 'a secret that was renewed after the start',
        facts: { ...facts, currentVersions: { value: { '/db/dsn': 3, '/log/user': 1 } } },
        fails: { 'M4.F-C04': 'M4F-B5' },
      },
      {
        given: 'a secret that is in use and was deleted',
        facts: { ...facts, currentVersions: { value: { '/db/dsn': 2 } } },
        fails: { 'M4.F-C04': 'M4F-B5' },
      },
      {
        given: 'parameters that cannot be read',
        facts: { ...facts, currentVersions: { unreadable: 'E_PARAMETERS_UNREADABLE' } },
        fails: { 'M4.F-C04': 'M4F-B5' },
      },
      {
        given: 'a service outside the map',
        facts: { ...facts, running: { value: [...both, running('svc-other', 'f-other')] } },
        fails: { 'M4.F-C05': 'M4F-B6' },
      },
      {
        given: 'a service with another task definition than was contracted',
        facts: { ...facts, running: { value: [IG, { ...ARCHIVE, taskDefinition: 'another' }] } },
        fails: { 'M4.F-C05': 'M4F-B6' },
      },
      {
        given: 'a launch contract that cannot be read',
        facts: { ...facts, contractSha256: { unreadable: 'E_HANDOVER_UNREADABLE' } },
        fails: { 'M4.F-C05': 'M4F-B6' },
      },
    ],
  }),
];
