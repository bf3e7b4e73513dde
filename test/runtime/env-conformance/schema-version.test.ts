import { substrateChecks } from '@spine-green/runtime/services/env-conformance/substrate-checks';
import type { CheckContext } from '@spine-green/runtime/services/env-conformance/types';
import { readMigrations } from '@spine-green/runtime/services/migrations/files';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../support/servers/postgres.ts';

let fresh: FreshDatabase;
beforeEach(async () => {
  fresh = await freshDatabase();
});
afterEach(() => fresh.drop());

/** Whether the database is as this image makes one, as the conformance document says it. */
async function conforms(migrations: CheckContext['migrations'] = readMigrations()): Promise<boolean> {
  const check = substrateChecks.find(({ id }) => id === 'C09_schema_version');
  if (check === undefined) throw new Error('there is no such check');
  return (await check.compare({ database: fresh.database, migrations } as unknown as CheckContext)).pass;
}

it('a migrated database conforms to its own image and to no other', async () => {
  expect(await conforms()).toBe(true);
  expect(await conforms(readMigrations().slice(1))).toBe(false);
  expect(await conforms(readMigrations().map((one) => ({ ...one, sha256: 'f'.repeat(64) })))).toBe(false);
});

it.each([
  { given: 'a guard is gone', text: 'DROP TRIGGER append_only ON ig.receipt_rows' },
  { given: 'a guard sleeps', text: 'ALTER TABLE ig.receipt_rows DISABLE TRIGGER append_only' },
  {
    given: 'a guard holds for nothing',
    text: `DROP TRIGGER append_only ON ig.receipt_rows; CREATE TRIGGER append_only BEFORE DELETE ON ig.receipt_rows
      FOR EACH ROW WHEN (false) EXECUTE FUNCTION public.refuse_change()`,
  },
  {
    given: 'what refuses lets everything pass',
    text: `CREATE OR REPLACE FUNCTION public.refuse_change() RETURNS trigger LANGUAGE plpgsql
      AS 'BEGIN RETURN NULL; END'`,
  },
])('a database does not conform where $given', async ({ text }) => {
  for (const statement of text.split('; CREATE TRIGGER').map((part, at) => (at === 0 ? part : `CREATE TRIGGER${part}`)))
    await fresh.database.execute({ text: statement });
  expect(await conforms()).toBe(false);
});
