import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readMigrations } from '@spine-green/runtime/services/migrations/files';
import { assertSchemaVersion, migrate } from '@spine-green/runtime/services/migrations/loop';
import { openDatabase } from '@spine-green/runtime/substrate/database/open';
import { DECISION_ROLE } from '@spine-green/runtime/substrate/database/roles';
import { createParameters, openParameters } from '@spine-green/runtime/substrate/parameters/open';
import { expect, onTestFinished, test } from 'vitest';
import { emptyDatabase, freshDatabase } from '../support/servers/postgres.ts';

const migration = (version: number, sql: string) => ({
  version,
  name: `m${version}`,
  sha256: `digest-${version}`,
  sql,
});
const [first, second] = [
  migration(0, 'CREATE TABLE a (n int)'),
  migration(1, 'CREATE TABLE b (n int); CREATE TABLE c (n int)'),
];

async function empty() {
  const fresh = await emptyDatabase();
  onTestFinished(() => fresh.drop());
  return fresh;
}

async function migrated() {
  const fresh = await freshDatabase();
  onTestFinished(() => fresh.drop());
  return fresh;
}

test('migrations apply once and in order, and say how many tables there are', async () => {
  const { database } = await empty();
  expect(await migrate(database, [first])).toEqual({ applied: [0], schemaVersion: 0, tables: 2 });
  expect(await migrate(database, [first, second])).toEqual({ applied: [1], schemaVersion: 1, tables: 4 });
  expect(await migrate(database, [first, second])).toEqual({ applied: [], schemaVersion: 1, tables: 4 });
});

test('a migration that fails leaves nothing of itself, and those before it stay', async () => {
  const { database } = await empty();
  const failing = migration(1, 'CREATE TABLE half (n int); SELECT 1 / 0');
  await expect(migrate(database, [first, failing])).rejects.toThrow(/SQLSTATE 22012/);
  expect(await database.query({ text: 'SELECT version FROM public.schema_migrations' })).toEqual([{ version: 0 }]);
  expect(await migrate(database, [first, second])).toMatchObject({ applied: [1], tables: 4 });
});

test('of two runners at once, one applies and the other finds nothing to do', async () => {
  const { database, dsn } = await empty();
  const other = openDatabase(dsn, { applicationName: 'other', connectionsMax: 2 });
  const outcomes = await Promise.all([migrate(database, [first, second]), migrate(other, [first, second])]);
  expect(outcomes.map(({ applied }) => applied.length)).toContain(2);
  expect(outcomes.flatMap(({ applied }) => applied)).toEqual([0, 1]);
  await other.close();
});

test('a daemon accepts the schema of its image and no other', async () => {
  const { database } = await migrated();
  await assertSchemaVersion(database);
  await database.execute({ text: "INSERT INTO public.schema_migrations VALUES (999999, 'later', 'x')" });
  await expect(assertSchemaVersion(database)).rejects.toThrow(/SCHEMA_VERSION_MISMATCH: 999999_later is newer/);
  const { database: bare } = await empty();
  await expect(assertSchemaVersion(bare)).rejects.toThrow(/SCHEMA_VERSION_MISMATCH/);
});

test('the reader role reads every schema and changes none', async () => {
  const { database, superuserDsn, dsn } = await migrated();
  await database.execute({ text: 'CREATE TABLE ig.probe (n int)' });
  const superuser = openDatabase(Object.assign(new URL(superuserDsn), { pathname: new URL(dsn).pathname }).href, {
    applicationName: 'superuser',
    connectionsMax: 1,
  });
  const asReader = (text: string) =>
    superuser.transaction(async (transaction) => {
      await transaction.execute({ text: 'SET LOCAL ROLE fp_reader' });
      return transaction.query({ text });
    });
  expect(await asReader('SELECT * FROM ig.probe')).toEqual([]);
  await expect(asReader('INSERT INTO ig.probe VALUES (1)')).rejects.toThrow(/42501 permission denied for table probe/);
  await expect(asReader('CREATE TABLE ig.mine (n int)')).rejects.toThrow(/42501/);
  await superuser.close();
});

test('the role of the decision fabric reads context and writes decisions, and reads no label', async () => {
  const { dsn } = await migrated();
  const database = openDatabase(dsn, { applicationName: 'df', connectionsMax: 1, settings: { role: DECISION_ROLE } });
  const ask = (text: string) => database.query({ text });
  expect(await ask('SELECT current_user::text AS role')).toEqual([{ role: DECISION_ROLE }]);
  expect(await ask('SELECT flow_id, account_id FROM rtdl.ofp_flow_keys')).toEqual([]);
  expect(await ask("INSERT INTO rtdl.df_decision_mismatches VALUES ('d', 'h', 'e')")).toEqual([]);
  for (const label of ['labels.ls_label_timeline', 'cases.cm_label_emissions', 'rtdl.ofp_flow_keys']) {
    await expect(ask(`SELECT * FROM ${label}`)).rejects.toThrow(/42501 permission denied/);
  }
  await expect(ask("INSERT INTO rtdl.ofp_pair_state VALUES ('a', 'b', 'c', 'd', 1, 1, 1)")).rejects.toThrow(/42501/);
  await database.close();
});

test('the application role owns its database and nothing of the server', async () => {
  const { database } = await migrated();
  const [role] = await database.query({
    text: 'SELECT rolsuper, rolcreatedb, rolcreaterole FROM pg_roles WHERE rolname = current_user',
  });
  expect(role).toEqual({ rolsuper: false, rolcreatedb: false, rolcreaterole: false });
});

test('an append-only table refuses every change, even one of no rows', async () => {
  const { database } = await migrated();
  await database.execute({
    text: `CREATE TABLE ig.truth (n int);
           CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ig.truth
             FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change()`,
  });
  await database.execute({ text: 'INSERT INTO ig.truth VALUES (1)' });
  for (const text of ['UPDATE ig.truth SET n = 2', 'DELETE FROM ig.truth WHERE false', 'TRUNCATE ig.truth']) {
    await expect(database.execute({ text })).rejects.toThrow(/E_DATABASE_REFUSED.*append-only table ig.truth refuses/);
  }
});

test('the mode migrates and ends with a marker that counts the tables', async () => {
  const { dsn, database } = await empty();
  const folder = mkdtempSync(join(tmpdir(), 'spine-green-migrate-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const parametersUrl = `file:${join(folder, 'parameters.json')}`;
  await createParameters(parametersUrl);
  await openParameters(parametersUrl).put('/fraud-platform/dev_min/db/dsn', dsn);
  const main = join(import.meta.dirname, '../../runtime/src/main.ts');
  const outcome = spawnSync(process.execPath, [main, 'db-migrate'], {
    encoding: 'utf8',
    env: { PARAMETERS_URL: parametersUrl, SSM_DB_DSN_PATH: '/fraud-platform/dev_min/db/dsn' },
  });
  expect(outcome).toMatchObject({ status: 0, stderr: '' });
  const marker = JSON.parse(outcome.stdout.trim().split('\n').at(-1) ?? '') as Record<string, unknown>;
  const [row] = await database.query<{ tables: number }>({
    text: `SELECT count(*)::int AS tables FROM information_schema.tables
           WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')`,
  });
  expect(marker).toMatchObject({ msg: 'DB_MIGRATIONS_COMPLETE', tables: row?.tables });
  expect(marker.applied).toEqual(readMigrations().map(({ version }) => version));
});

test('files that are not migrations are bugs of the image', () => {
  const folder = mkdtempSync(join(tmpdir(), 'spine-green-files-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, '000001_one.sql'), 'SELECT 1');
  expect(readMigrations(folder).map(({ version, name }) => [version, name])).toEqual([[1, 'one']]);
  writeFileSync(join(folder, '000001_other.sql'), 'SELECT 2');
  expect(() => readMigrations(folder)).toThrow('two migrations have version 1');
  rmSync(join(folder, '000001_other.sql'));
  writeFileSync(join(folder, 'notes.txt'), '');
  expect(() => readMigrations(folder)).toThrow('notes.txt is not named like a migration');
});
