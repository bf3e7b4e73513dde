import { pendingMigrations } from '@spine-green/runtime/services/migrations/step';
import { expect, test } from 'vitest';

const migration = (version: number, sha256 = `digest-${version}`) => ({
  version,
  name: `m${version}`,
  sha256,
  sql: `SELECT ${version}`,
});
const image = [migration(0), migration(1), migration(3)];

test.each([
  { given: 'an empty database', applied: [], pending: [0, 1, 3] },
  { given: 'an older database', applied: [migration(0)], pending: [1, 3] },
  { given: 'a current database', applied: image, pending: [] },
])('$given lacks $pending', ({ applied, pending }) => {
  expect(pendingMigrations(image, applied).map(({ version }) => version)).toEqual(pending);
});

test.each([
  { given: 'a newer database', applied: [...image, migration(4)], why: '4_m4 is newer than this image' },
  { given: 'a changed migration', applied: [migration(0, 'other')], why: '0_m0 was applied with other bytes' },
  {
    given: 'a migration that the image slipped in',
    applied: [migration(0), migration(3)],
    why: '3_m3 is applied where',
  },
])('$given is refused', ({ applied, why }) => {
  expect(() => pendingMigrations(image, applied)).toThrow(`SCHEMA_VERSION_MISMATCH: ${why}`);
});
