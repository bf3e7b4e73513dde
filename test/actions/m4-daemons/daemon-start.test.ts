import type { ServiceDescription } from '@spine-green/runtime/substrate/compute/port';
import { describe, expect, test } from 'vitest';
import { type HeartbeatRow, taskDefinitionSetSha256 } from '../../../actions/lib/platform/service-state.ts';
import type { StartFacts } from '../../../actions/m4-daemons/bring-up.ts';
import { daemonStart, versionFaults } from '../../../actions/m4-daemons/lanes/f-daemon-start.ts';
import { codesFor, payloadFor, RUN_ID } from '../../support/decided-lane.ts';

const IMAGE = `sha256:${'a'.repeat(64)}`;
const CONFIG = 'b'.repeat(64);
const STARTED = '2026-11-22T10:15:00.000000Z';

const running = (service: string, family: string): ServiceDescription => ({
  service,
  family,
  imageDigest: IMAGE,
  taskDefinition: `definition of ${service}`,
  desiredCount: 1,
  runningCount: 1,
  pendingCount: 0,
  restartCount: 0,
  tasks: [
    {
      taskArn: `embedded:task/${family}/1`,
      family,
      imageDigest: IMAGE,
      service,
      status: 'RUNNING',
      startedAtUtc: STARTED,
    },
  ],
  lastStopped: undefined,
});
const [ig, archive] = [running('svc-ig', 'f-ig'), running('svc-archive', 'f-archive')];
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
const both = [beat('ig'), beat('archive-writer')];

const good: StartFacts = {
  startedAtUtc: STARTED,
  map: [
    { service: 'svc-ig', mode: 'ig', pack: 'control_ingress' },
    { service: 'svc-archive', mode: 'archive-writer', pack: 'rtdl_core' },
  ],
  accepted: ['svc-ig', 'svc-archive'],
  refused: [],
  samples: {
    value: [
      [ig, archive],
      [ig, archive],
    ],
  },
  heartbeats: { value: both },
  currentVersions: { value: { '/db/dsn': 2, '/log/user': 1, '/other': 7 } },
  expected: { value: { platformRunId: RUN_ID, imageDigest: IMAGE, runConfigDigest: CONFIG } },
  running: { value: [ig, archive] },
  contractSha256: { value: taskDefinitionSetSha256([ig, archive]) },
};
const crashed: ServiceDescription = {
  ...archive,
  restartCount: 1,
  lastStopped: {
    taskArn: 'embedded:task/f-archive/0',
    family: 'f-archive',
    imageDigest: IMAGE,
    exitCode: 78,
    stopReason: 'exited',
    startedAtUtc: STARTED,
    stoppedAtUtc: '2026-11-22T10:15:01.000000Z',
  },
};
const earlierLife: ServiceDescription = {
  ...crashed,
  restartCount: 0,
  lastStopped: crashed.lastStopped && { ...crashed.lastStopped, stoppedAtUtc: '2026-11-22T10:14:59.000000Z' },
};
const second = (row: ServiceDescription): StartFacts['samples'] => ({
  value: [
    [ig, archive],
    [ig, row],
  ],
});

describe('the bring-up', () => {
  test('passes when the daemons stay and declare what they were pinned to', () => {
    expect(codesFor(daemonStart, good)).toEqual([]);
  });

  test('does not count an exit from before it started', () => {
    expect(codesFor(daemonStart, { ...good, samples: second(earlierLife) })).toEqual([]);
  });

  test.each<{ given: string; facts: Partial<StartFacts>; codes: string[] }>([
    {
      given: 'an update is refused',
      facts: { accepted: ['svc-ig'], refused: ['svc-archive: E_COMPUTE_IMAGE_UNKNOWN'] },
      codes: ['M4F-B1'],
    },
    { given: 'the order is another one', facts: { accepted: ['svc-archive', 'svc-ig'] }, codes: ['M4F-B1'] },
    {
      given: 'a pack comes before its turn',
      facts: { map: [...good.map].reverse(), accepted: [...good.accepted].reverse() },
      codes: ['M4F-B1'],
    },
    {
      given: 'a task is replaced between the samples',
      facts: { samples: second({ ...archive, tasks: ig.tasks }) },
      codes: ['M4F-B2'],
    },
    {
      given: 'a service is still pending',
      facts: { samples: second({ ...archive, pendingCount: 1 }) },
      codes: ['M4F-B2'],
    },
    { given: 'a daemon crashed', facts: { samples: second(crashed) }, codes: ['M4F-B2', 'M4F-B3'] },
    { given: 'a daemon is silent', facts: { heartbeats: { value: [beat('ig')] } }, codes: ['M4F-B3'] },
    {
      given: 'a daemon works for another run',
      facts: { heartbeats: { value: [beat('ig'), beat('archive-writer', { platformRunId: 'platform_x' })] } },
      codes: ['M4F-B5'],
    },
    {
      given: 'a daemon has another configuration',
      facts: { heartbeats: { value: [beat('ig', { runConfigDigest: 'c'.repeat(64) }), beat('archive-writer')] } },
      codes: ['M4F-B5'],
    },
    {
      given: 'a daemon is RED',
      facts: { heartbeats: { value: [beat('ig', { healthState: 'RED' }), beat('archive-writer')] } },
      codes: ['M4F-B5'],
    },
    {
      given: 'a daemon works with an older secret than the current one',
      facts: { heartbeats: { value: [beat('ig', { loadedVersions: { '/db/dsn': 1 } }), beat('archive-writer')] } },
      codes: ['M4F-B5'],
    },
    {
      given: 'a secret was renewed after the start',
      facts: { currentVersions: { value: { '/db/dsn': 3, '/log/user': 1 } } },
      codes: ['M4F-B5'],
    },
    {
      given: 'a secret that is in use was deleted',
      facts: { currentVersions: { value: { '/db/dsn': 2 } } },
      codes: ['M4F-B5'],
    },
    {
      given: 'a daemon declares no secret versions',
      facts: { heartbeats: { value: [beat('ig', { loadedVersions: {} }), beat('archive-writer')] } },
      codes: ['M4F-B5'],
    },
    {
      given: 'the parameters cannot be read',
      facts: { currentVersions: { unreadable: 'E_PARAMETERS_UNREADABLE' } },
      codes: ['M4F-B5'],
    },
    {
      given: 'a service outside the map runs',
      facts: { running: { value: [ig, archive, running('svc-other', 'f-other')] } },
      codes: ['M4F-B6'],
    },
    { given: 'lane E cannot be read', facts: { contractSha256: { unreadable: 'absent' } }, codes: ['M4F-B6'] },
    {
      given: 'the services cannot be described',
      facts: { samples: { unreadable: 'E_COMPUTE_UNREACHABLE' } },
      codes: ['M4F-B2', 'M4F-B3'],
    },
  ])('fails with $codes when $given', ({ facts, codes }) => {
    expect(codesFor(daemonStart, { ...good, ...facts })).toEqual(codes);
  });

  test('names a secret by its path and versions', () => {
    const rows = [beat('ig', { loadedVersions: { '/db/dsn': 1, '/gone': 4 } }), beat('archive-writer')];
    const facts: StartFacts = { ...good, heartbeats: { value: rows } };
    const current = { '/db/dsn': 2, '/log/user': 1 };
    expect(rows.flatMap((row) => versionFaults(row, current))).toEqual([
      'ig: /db/dsn version 1, current 2',
      'ig: /gone version 4, current none',
    ]);
    expect(payloadFor(daemonStart, facts)).toMatchObject({
      loaded_versions: [
        { component: 'ig', path: '/db/dsn', version: 1, current_version: 2 },
        { component: 'ig', path: '/gone', version: 4, current_version: null },
        { component: 'archive-writer', path: '/db/dsn', version: 2, current_version: 2 },
        { component: 'archive-writer', path: '/log/user', version: 1, current_version: 1 },
      ],
    });
  });
});
