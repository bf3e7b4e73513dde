import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { APPEND_ONLY_GUARDS, UNCHANGING_TABLES } from '../../../actions/lib/drift/append-only-tables.ts';
import { DETECTORS } from '../../../actions/lib/drift/detectors.ts';
import type { DatabaseFacts, DriftFacts } from '../../../actions/lib/drift/facts.ts';
import type { Session } from '../../../actions/lib/run/session.ts';
import { readDatabaseFacts } from '../../../actions/phase-ledger/sentinel/read-database.ts';
import { type FreshDatabase, freshDatabase } from '../../support/servers/postgres.ts';
import { stateAfter } from '../ledger/builder.ts';

const RUN = 'platform_20261122T101500Z';

let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
});
afterAll(() => fresh.drop());

const read = () => readDatabaseFacts({ database: async () => fresh.database } as Session, RUN);

/** What a detector of the database says of what was read. */
const found = (name: 'DS-S1' | 'DS-S3' | 'DS-S9', database: DatabaseFacts): readonly string[] => {
  const state = stateAfter();
  const phases = { ...state.phases, M6: { ...state.phases.M6, completedSeq: 6 } };
  const facts = { database, rewritten: [], run: {}, state: { ...state, phases } };
  return DETECTORS[name](facts as unknown as DriftFacts);
};

/** One admission, its key made of these three or of something else. */
async function admit(eventId: string, key: string, state: string): Promise<void> {
  await fresh.database.execute({
    text: `INSERT INTO ig.contexts (context_digest, platform_run_id, event_class, event_type, topic, principal, policy_id,
        policy_revision, policy_digest, document)
      VALUES (sha256('one'), $1, 'traffic', 't', 't', 'p', 'p', 'r', 'd', '{}') ON CONFLICT DO NOTHING`,
    values: [RUN],
  });
  await fresh.database.execute({
    text: `INSERT INTO ig.admission_rows (ts_us, batch_id, reserved_at, context_id, attempt, state, dedupe_key, payload_hash,
        partition_key, event_id)
      SELECT 1, 1, now(), context_id, 1, $3, sha256(convert_to($2, 'UTF8')), sha256('p'), sha256('k'), $1 FROM ig.contexts`,
    values: [eventId, key, state],
  });
}

describe('what the database says of its own rules', () => {
  it('is what the migrations made of it', async () => {
    const facts = await read();
    expect(facts).toMatchObject({ uniqueColumns: [['dedupe_key']], foreignKeys: 0, ambiguous: 0 });
    expect([found('DS-S1', facts), found('DS-S3', facts), found('DS-S9', facts)]).toEqual([[], [], []]);
    expect(facts.guards.byTable).toMatchObject(APPEND_ONLY_GUARDS);
    expect(facts.changedTables).toEqual([]);
  });

  it('a key that is not made of run, class and event id is found', async () => {
    await admit('event-1', `${RUN}:traffic:event-1`, 'ADMITTED');
    expect(found('DS-S1', await read())).toEqual([]);
    await admit('event-2', `${RUN}:event-2`, 'ADMITTED');
    expect(found('DS-S1', await read())).toEqual(['1 sampled keys are not made of run, class and event id']);
  });

  it('an ambiguous publish of the run is found', async () => {
    await admit('event-3', `${RUN}:traffic:event-3`, 'PUBLISH_AMBIGUOUS');
    expect(found('DS-S9', await read())).toEqual(['1 ambiguous in the admissions']);
  });

  it('another unique key of the admissions is found', async () => {
    await fresh.database.execute({ text: 'CREATE UNIQUE INDEX by_event ON ig.admission_rows (event_id)', values: [] });
    expect((await read()).uniqueColumns).toEqual([['dedupe_key'], ['event_id']]);
    expect(found('DS-S1', await read())).toContain('unique keys: dedupe_key, event_id');
  });

  it.each([
    'CREATE UNIQUE INDEX by_part ON ig.admission_rows (dedupe_key) WHERE attempt > 1',
    "CREATE UNIQUE INDEX by_part ON ig.admission_rows (lower(encode(dedupe_key, 'hex')))",
  ])('a unique key that is not over all rows as they are is found: %s', async (text) => {
    await fresh.database.execute({ text: 'DROP INDEX IF EXISTS ig.by_event', values: [] });
    expect(found('DS-S1', await read()).filter((line) => line.startsWith('unique'))).toEqual([]);
    await fresh.database.execute({ text, values: [] });
    expect(found('DS-S1', await read())).toContainEqual(
      expect.stringMatching(/^unique keys: .*\((?:not of all rows|expression)\)/),
    );
    await fresh.database.execute({ text: 'DROP INDEX ig.by_part', values: [] });
  });

  it('a row that was changed while nobody refused it is found, also when the guard is awake again', async () => {
    expect(UNCHANGING_TABLES).toContain('ig.contexts');
    for (const text of [
      'ALTER TABLE ig.contexts DISABLE TRIGGER append_only',
      "UPDATE ig.contexts SET principal = 'q'",
      'ALTER TABLE ig.contexts ENABLE TRIGGER append_only',
      'SELECT pg_stat_force_next_flush()',
    ])
      await fresh.database.execute({ text, values: [] });
    await expect.poll(async () => found('DS-S3', await read())).toEqual(['ig.contexts had rows changed']);
  });

  it('a guard that is made again for less is found, and so is a function that refuses nothing', async () => {
    const [before] = await fresh.database.query<{ text: string }>({
      text: "SELECT pg_get_functiondef('public.refuse_change'::regproc) AS text",
      values: [],
    });
    const said = async () => found('DS-S3', await read()).filter((line) => !line.includes('had rows changed'));
    for (const text of [
      'DROP TRIGGER append_only ON rtdl.al_effects',
      `CREATE TRIGGER append_only BEFORE TRUNCATE ON rtdl.al_effects
        FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change()`,
      'DROP TRIGGER settled ON ig.admission_rows',
      `CREATE TRIGGER settled BEFORE UPDATE ON ig.admission_rows FOR EACH ROW WHEN (false)
        EXECUTE FUNCTION public.refuse_change()`,
    ])
      await fresh.database.execute({ text, values: [] });
    expect(await said()).toEqual(['ig.admission_rows', 'rtdl.al_effects']);
    await fresh.database.execute({
      text: "CREATE OR REPLACE FUNCTION public.refuse_change() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'",
      values: [],
    });
    expect(await said()).toContain('what refuses a change does something else');
    await fresh.database.execute({ text: before?.text ?? '', values: [] });
    expect(await said()).toEqual(['ig.admission_rows', 'rtdl.al_effects']);
  });

  it('a table whose trigger is off, sleeps or does something else is found', async () => {
    for (const text of [
      'ALTER TABLE ig.receipt_rows DISABLE TRIGGER append_only',
      'ALTER TABLE labels.ls_label_timeline ENABLE REPLICA TRIGGER append_only',
      "CREATE FUNCTION public.let_pass() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'",
      `CREATE OR REPLACE TRIGGER append_only BEFORE UPDATE ON cases.cm_case_timeline
        FOR EACH ROW EXECUTE FUNCTION public.let_pass()`,
    ])
      await fresh.database.execute({ text, values: [] });
    expect(found('DS-S3', await read())).toEqual(
      expect.arrayContaining(['cases.cm_case_timeline', 'ig.receipt_rows', 'labels.ls_label_timeline']),
    );
  });
});
