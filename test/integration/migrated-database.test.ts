import { readMigrations } from '@spine-green/runtime/services/migrations/files';
import { expect, onTestFinished, test } from 'vitest';
import { readFound, readIdentity, tablesOf } from '../../actions/lib/platform/migrated-database.ts';
import { freshDatabase } from '../support/servers/postgres.ts';

test('the gate finds every table and every migration that the files name', async () => {
  const { database, drop } = await freshDatabase();
  onTestFinished(drop);
  const migrations = readMigrations();
  const found = await readFound(database);
  expect(found.tables).toEqual(expect.arrayContaining([...tablesOf(migrations.map(({ sql }) => sql))]));
  expect(found.tables).toContain('public.schema_migrations');
  expect(found.migrations).toHaveLength(migrations.length);
  expect(found.migrations[0]).toBe('000000_base.sql');
});

test('the application role may ask the server who it is and whether it takes writes', async () => {
  const { database, drop } = await freshDatabase();
  onTestFinished(drop);
  expect(await readIdentity(database)).toEqual({ resource_id: expect.stringMatching(/^[0-9]{18,}$/), writable: true });
});
