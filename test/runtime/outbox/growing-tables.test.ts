import { POINT_READS } from '@spine-green/runtime/daemon/daemon';
import { addToOutbox, outboxTable } from '@spine-green/runtime/outbox/outbox-table';
import type { TakenLane } from '@spine-green/runtime/services/decision-audit/intake';
import { loadKnownEvents } from '@spine-green/runtime/services/decision-audit/known';
import { databaseDecisionLedger } from '@spine-green/runtime/services/decision-fabric/commit/ledger';
import { openDatabase } from '@spine-green/runtime/substrate/database/open';
import type { Database } from '@spine-green/runtime/substrate/database/port';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../support/servers/postgres.ts';

const RUN = 'platform_20261129T000000Z';
const STREAM = { streamId: 's', component: 'df', checkpointTable: 'rtdl.df_consumer_checkpoints' } as const;
const ROWS = 3000;
/** Of what is there when plans are made. */
const FIRST = 40;
/** More than the server plans a statement anew before it keeps one plan. */
const ASKED = 8;
/** So many that a plan for any list costs no more than one for this. */
const LIST = 100;

let fresh: FreshDatabase;
let database: Database;
beforeAll(async () => {
  fresh = await freshDatabase();
  database = openDatabase(fresh.dsn, { applicationName: 'test', connectionsMax: 1, settings: POINT_READS });
});
afterAll(async () => {
  await database.close();
  await fresh.drop();
});

interface Plan {
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly Plans?: readonly Plan[];
}

/** Rows that a prepared statement looked at and did not want. */
async function passedOver(call: string): Promise<number> {
  const [row] = await database.query<{ 'QUERY PLAN': readonly [{ Plan: Plan }] }>({
    text: `EXPLAIN (ANALYZE, FORMAT JSON) EXECUTE ${call}`,
  });
  const sum = (plan: Plan): number =>
    (plan['Rows Removed by Filter'] ?? 0) * plan['Actual Loops'] +
    (plan.Plans ?? []).reduce((all, one) => all + sum(one), 0);
  return row === undefined ? Number.NaN : sum(row['QUERY PLAN'][0].Plan);
}

const eventOf = (family: string, at: number, members: object): TakenLane =>
  ({ kind: 'event', event: { family, offset: at, eventId: `x${at}`, decisionId: `d${at}`, ...members } }) as TakenLane;
const decisionOf = (at: number): TakenLane =>
  eventOf('decision_response', at, { decision: { source_event: { event_id: `e${at}` } } });
const intentOf = (at: number): TakenLane => eventOf('action_intent', at, { actionId: `a${at}` });
const outcomeOf = (at: number): TakenLane => eventOf('action_outcome', at, { actionId: `a${at}`, outcomeId: `o${at}` });

it('an outbox that has published thousands looks at nothing but what is open', async () => {
  const place = { table: 'rtdl.df_outbox', platformRunId: RUN } as const;
  const outbox = outboxTable(database, place);
  const publish = async (): Promise<number> => {
    const rows = await outbox.next(200);
    const publication = { kind: 'published', decision: 'ADMIT', receiptRef: undefined } as const;
    await outbox.settle(rows.map((row) => ({ row, publication })));
    await outbox.depth();
    return rows.length;
  };
  const events = Array.from({ length: ROWS }, (_, index) => ({ eventId: `e${index}`, text: '{}' }));
  await addToOutbox(database, place, events);
  await database.execute({ text: 'ANALYZE rtdl.df_outbox' });
  for (let asked = 0; asked < ASKED; asked += 1) await outbox.next(200);
  while ((await publish()) > 0);
  await addToOutbox(database, place, [{ eventId: 'last', text: '{}' }]);
  expect(await passedOver(`"next_rtdl.df_outbox"('${RUN}', 200)`)).toBe(0);
  expect(await passedOver(`"depth_rtdl.df_outbox"('${RUN}', 5)`)).toBe(0);
  const seq = (await outbox.next(1))[0]?.seq ?? '';
  expect(await passedOver(`"settle_rtdl.df_outbox"('{${seq}}', '{DONE}', '{NULL}', '{NULL}', '${RUN}')`)).toBe(0);
  expect((await outbox.depth()).pending).toBe(0);
});

it('the ledger of decisions looks up an event and a flow by their keys', async () => {
  const ledger = databaseDecisionLedger(database, {
    stream: { ...STREAM, groupId: 'g', topics: [] },
    platformRunId: RUN,
    scenarioRunId: 'r',
  });
  const insert = (from: number, to: number): Promise<number> =>
    database.execute({
      text: `INSERT INTO rtdl.df_decisions (decision_id, platform_run_id, source_event_id, decision_scope,
        source_payload_hash, flow_id, payload_hash, payload_json, action_kind, ruled_action, score_source,
        context_status, posture_mode)
      SELECT lpad(n::text, 32, '0'), $1, 'e' || n, 'fraud.primary', '', 'f' || n, '', '', 'ALLOW', 'ALLOW', 'model',
        'CONTEXT_READY', 'NORMAL' FROM generate_series($2::int, $3::int) AS n`,
      values: [RUN, from, to],
    });
  await insert(1, FIRST);
  const list = Array.from({ length: LIST }, (_, index) => ({ eventId: `e${index}`, flowId: `f${index}` }));
  for (let asked = 0; asked < ASKED; asked += 1) await ledger.load(list);
  await insert(FIRST + 1, ROWS);
  expect((await ledger.load([{ eventId: 'e7', flowId: 'f8' }])).decided.size).toBe(1);
  expect(await passedOver(`df_known('${RUN}', '{e7,e9,x}', 'fraud.primary')`)).toBe(0);
  expect(await passedOver(`df_priors('${RUN}', '{f7,f9,x}')`)).toBe(0);
});

it('the audit looks up chains by decision, source and action', async () => {
  const insert = async (from: number, to: number): Promise<void> => {
    await database.execute({
      text: `INSERT INTO rtdl.dla_lineage_chains (platform_run_id, decision_id, source_event_id, chain_status, missing)
        SELECT $1, 'd' || n, 'e' || n, 'UNRESOLVED', '{}' FROM generate_series($2::int, $3::int) AS n`,
      values: [RUN, from, to],
    });
    await database.execute({
      text: `INSERT INTO rtdl.dla_lineage_intents (platform_run_id, action_id, decision_id, payload_hash, event_ref)
        SELECT $1, 'a' || n, 'd' || n, '', '{}' FROM generate_series($2::int, $3::int) AS n`,
      values: [RUN, from, to],
    });
    await database.execute({
      text: `INSERT INTO rtdl.dla_lineage_outcomes
          (platform_run_id, outcome_id, action_id, decision_id, payload_hash, event_ref)
        SELECT $1, 'o' || n, 'a' || n, 'd' || n, '', '{}' FROM generate_series($2::int, $3::int) AS n`,
      values: [RUN, from, to],
    });
  };
  await insert(1, FIRST);
  const taken = Array.from({ length: LIST }, (_, index): TakenLane[] => [
    decisionOf(index + ROWS),
    intentOf(index + ROWS),
    outcomeOf(index + ROWS),
  ]).flat();
  const window = { topic: 't', partition: 0, fromOffset: 0, nextOffset: 0, records: [] };
  for (let asked = 0; asked < ASKED; asked += 1) {
    await loadKnownEvents(database, RUN, [{ window, taken }]);
  }
  await insert(FIRST + 1, ROWS);
  expect(await passedOver(`dla_chains('${RUN}', '{d1,x}', '{e5,e6,y}')`)).toBe(0);
  expect(await passedOver(`dla_intents('${RUN}', '{d1,x}', '{a5,a6,y}')`)).toBe(0);
  expect(await passedOver(`dla_outcomes('${RUN}', '{d1,x}', '{o5,o6,y}')`)).toBe(0);
});
