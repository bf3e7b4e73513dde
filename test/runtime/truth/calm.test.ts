import { healthBlockers } from '@spine-green/runtime/services/reporter/closure/blocked';
import { readOutboxes, readUnfinished } from '@spine-green/runtime/truth/calm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RUN } from '../../support/bus-records.ts';
import { type FreshDatabase, freshDatabase } from '../../support/servers/postgres.ts';

let database: FreshDatabase;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => database.drop());

const put = (text: string) => database.database.execute({ text, values: [RUN] });
const outbox = (table: string, event: string, state: string) =>
  put(
    `INSERT INTO rtdl.${table} (platform_run_id, event_id, envelope, state) VALUES ($1, '${event}', '{}', '${state}')`,
  );

describe('a run is not calm', () => {
  it('while something that was decided is not published; what was refused is told apart', async () => {
    const none = await readOutboxes(database.database, RUN);
    expect(none.map(({ pending, refused }) => pending + refused)).toEqual([0, 0]);
    await outbox('df_outbox', 'a', 'PENDING');
    await outbox('df_outbox', 'b', 'DONE');
    await outbox('al_outbox', 'c', 'QUARANTINED');
    const found = await readOutboxes(database.database, RUN);
    expect(new Map(found.map(({ name, pending, refused }) => [name, [pending, refused]]))).toEqual(
      new Map([
        ['decisions', [1, 0]],
        ['outcomes', [0, 1]],
      ]),
    );
  });

  it('while an action has no outcome or a chain is not whole', async () => {
    expect(await readUnfinished(database.database, RUN)).toEqual([]);
    await put(`INSERT INTO rtdl.al_semantic_ledger (platform_run_id, scenario_run_id, semantic_key, payload_hash, state,
        intent_envelope) VALUES ($1, 's', repeat('a', 64), 'h', 'EXECUTING', '{}')`);
    await put(`INSERT INTO rtdl.dla_lineage_chains (platform_run_id, decision_id, chain_status, missing)
      VALUES ($1, 'd', 'UNRESOLVED', '{MISSING_OUTCOME_LINK}')`);
    expect(await readUnfinished(database.database, RUN)).toEqual([
      '1 actions have no outcome',
      '1 chains of decisions are not whole',
    ]);
  });
});

describe('a component that is RED', () => {
  const of = (reasons: readonly string[]) =>
    healthBlockers(
      [
        {
          component: 'df',
          instanceId: 'i',
          imageDigest: '',
          runConfigDigest: '',
          policyRevisions: {},
          state: 'RED',
          reasons,
          ageSeconds: 1,
          clockSkewSeconds: 0,
          liveInstances: 1,
        },
      ],
      ['df'],
    );
  it.each([
    { given: 'because its decisions were restrictive', reasons: ['DF_FAIL_CLOSED_RATE'], blocks: 0 },
    { given: 'because of something else too', reasons: ['DF_FAIL_CLOSED_RATE', 'SYNTHESIS_ERROR'], blocks: 1 },
    { given: 'because of something else', reasons: ['DF_OUTBOX_DEPTH'], blocks: 1 },
  ])('$given blocks a closure: $blocks', ({ reasons, blocks }) => {
    expect(of(reasons)).toHaveLength(blocks);
  });
});
