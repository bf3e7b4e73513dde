import { expect, test } from 'vitest';
import type { HeartbeatRow } from '../../../actions/lib/platform/service-state.ts';
import { daemonStart, loadedVersionFaults, type StartFacts } from '../../../actions/m4-daemons/lanes/f-daemon-start.ts';
import { IMAGE, momentOf, RUN_ID } from '../../support/decided-lane.ts';
import { ARCHIVE, IG, MAP, STARTED } from './running.ts';

const beat = (component: string, loadedVersions: HeartbeatRow['loadedVersions']): HeartbeatRow => ({
  component,
  instanceId: `embedded:task/${component}/1`,
  platformRunId: RUN_ID,
  imageDigest: IMAGE,
  runConfigDigest: 'b'.repeat(64),
  healthState: 'GREEN',
  policyRevisions: 1,
  loadedVersions,
});

test('a secret is named by its path and versions', () => {
  const rows = [beat('ig', { '/db/dsn': 1, '/gone': 4 }), beat('archive-writer', { '/db/dsn': 2, '/log/user': 1 })];
  const current = { '/db/dsn': 2, '/log/user': 1 };
  expect(rows.flatMap((row) => loadedVersionFaults(row, current))).toEqual([
    'ig: /db/dsn version 1, current 2',
    'ig: /gone version 4, current none',
  ]);
  const facts: StartFacts = {
    startedAtUtc: STARTED,
    packOrder: [],
    map: { value: MAP },
    updates: { unreadable: 'not asked' },
    intervalMs: 1,
    samples: { value: { first: [IG], second: [IG, ARCHIVE], distanceMs: 1 } },
    heartbeats: { value: rows },
    currentVersions: { value: current },
    pinned: { unreadable: 'not asked' },
    running: { unreadable: 'not asked' },
    contractSha256: { unreadable: 'not asked' },
  };
  expect(daemonStart.handover(facts, {}, { ...momentOf('M4.F'), passes: false })).toMatchObject({
    loaded_versions: [
      { component: 'ig', path: '/db/dsn', version: 1, current_version: 2 },
      { component: 'ig', path: '/gone', version: 4, current_version: null },
      { component: 'archive-writer', path: '/db/dsn', version: 2, current_version: 2 },
      { component: 'archive-writer', path: '/log/user', version: 1, current_version: 1 },
    ],
  });
});
