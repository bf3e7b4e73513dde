import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { APPEND_ONLY_TABLES } from '../../../actions/lib/drift/append-only-tables.ts';
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
    expect(APPEND_ONLY_TABLES).toEqual(facts.guardedTables.toSorted());
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

  it('a table whose trigger is off, sleeps or does something else is found', async () => {
    for (const text of [
      'ALTER TABLE ig.receipt_rows DISABLE TRIGGER append_only',
      'ALTER TABLE labels.ls_label_timeline ENABLE REPLICA TRIGGER append_only',
      "CREATE FUNCTION public.let_pass() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'",
      `CREATE OR REPLACE TRIGGER append_only BEFORE UPDATE ON cases.cm_case_timeline
        FOR EACH ROW EXECUTE FUNCTION public.let_pass()`,
    ])
      await fresh.database.execute({ text, values: [] });
    expect(found('DS-S3', await read())).toEqual([
      'cases.cm_case_timeline',
      'ig.receipt_rows',
      'labels.ls_label_timeline',
    ]);
  });
});
