import { RETENTION } from '@spine-green/runtime/catalog/retention';
import { advisoryLockId } from '@spine-green/runtime/kernel/advisory-lock-id';
import { runKey } from '@spine-green/runtime/observability/writer';
import type { RunState } from '@spine-green/runtime/retention/closures';
import { type RetainOptions, retain, type TableResult } from '@spine-green/runtime/retention/retain';
import { isKeptForDays } from '@spine-green/runtime/retention/rules';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EVIDENCE } from '../../support/closure/closable-run.ts';
import { closeRun } from '../../support/retention/closed-run.ts';
import { digests, dropValueChecks, fillTables } from '../../support/retention/filled-tables.ts';
import { type FreshWorld, freshWorld } from '../../support/world.ts';

const OLD = 'platform_20260101T000000Z';
const OTHER = 'platform_20260102T000000Z';
const ROWS = 3;
const BOUNDED = RETENTION.filter(isKeptForDays);
/** Longer than any rule of one machine, and than those but of the audit. */
const [LONG_AGO, IN_BETWEEN] = [40, 8];

let world: FreshWorld;
beforeEach(async () => {
  world = await freshWorld();
  await dropValueChecks(world.database);
});
afterEach(() => world.drop());

interface Outcome {
  readonly tables: ReadonlyMap<string, TableResult>;
  readonly states: readonly RunState[];
}

async function run(changes: Partial<RetainOptions> = {}): Promise<Outcome> {
  const tables = new Map<string, TableResult>();
  const states = await retain({
    database: world.database,
    target: { store: world.store, bucket: EVIDENCE },
    profile: 'local',
    runs: [],
    dryRun: false,
    onRun: () => undefined,
    onTable: (result) => tables.set(result.table, result),
    ...changes,
  });
  return { tables, states };
}

const fill = (platformRun: string, number: number, daysAgo: number): Promise<void> =>
  fillTables(world.database, { run: platformRun, number, rows: ROWS, daysAgo });

const reasons = ({ tables }: Outcome): ReadonlySet<string> =>
  new Set(BOUNDED.flatMap(({ table }) => Object.keys(tables.get(table)?.kept ?? {})));

const deletedIn = ({ tables }: Outcome): number => [...tables.values()].reduce((sum, { deleted }) => sum + deleted, 0);

describe('whose rows go', () => {
  it('leaves a run without a marker as it is, whatever its age', async () => {
    await fill(OLD, 1, LONG_AGO);
    const before = await digests(world.database);
    const outcome = await run();
    expect([deletedIn(outcome), reasons(outcome)]).toEqual([0, new Set(['NOT_CLOSED'])]);
    expect(await digests(world.database)).toEqual(before);
  });

  it('leaves a run as it is that was closed lately, and says so', async () => {
    await fill(OLD, 1, LONG_AGO);
    await closeRun(world, OLD, { daysAgo: 0 });
    const before = await digests(world.database);
    const outcome = await run();
    expect([deletedIn(outcome), reasons(outcome)]).toEqual([0, new Set(['RUN_YOUNG'])]);
    expect(await digests(world.database)).toEqual(before);
  });

  it('deletes of a run that was closed long ago all that has days, and nothing of the run beside it', async () => {
    await fill(OTHER, 2, LONG_AGO);
    const alone = await digests(world.database);
    await fill(OLD, 1, LONG_AGO);
    await closeRun(world, OLD, { daysAgo: LONG_AGO });
    const outcome = await run();
    for (const { table } of BOUNDED) {
      expect(outcome.tables.get(table), table).toEqual({ table, deleted: ROWS, kept: { NOT_CLOSED: ROWS } });
    }
    expect(outcome.tables.get('obs.reporter_runs')).toMatchObject({ deleted: 0, kept: { NEVER_DELETED: 1 } });
    const after = await digests(world.database);
    for (const { table } of BOUNDED) expect(after.get(table), table).toBe(alone.get(table));
  });

  it('gives each table its own days, of the profile that counts', async () => {
    await fill(OLD, 1, LONG_AGO);
    await closeRun(world, OLD, { daysAgo: IN_BETWEEN });
    const gone = ({ tables }: Outcome) =>
      [...tables.values()].filter(({ deleted }) => deleted > 0).map(({ table }) => table);
    const due = (profile: 'local' | 'dev') =>
      BOUNDED.filter(({ days }) => days[profile] <= IN_BETWEEN).map(({ table }) => table);
    const dev = await run({ profile: 'dev' });
    expect(gone(dev).sort()).toEqual(due('dev').sort());
    const local = await run();
    expect(gone(local).sort()).toEqual(
      due('local')
        .filter((table) => !due('dev').includes(table))
        .sort(),
    );
    expect(gone(await run())).toEqual([]);
  });

  it('keeps what the database wrote later, and what such a row names', async () => {
    await fill(OLD, 1, LONG_AGO);
    await closeRun(world, OLD, { daysAgo: LONG_AGO });
    await world.database.execute({
      text: `UPDATE cases.cm_case_timeline_stats SET last_seen = clock_timestamp() WHERE case_timeline_event_id = $1`,
      values: [`${OLD}/2`],
    });
    const { tables } = await run();
    expect(tables.get('cases.cm_case_timeline_stats')).toMatchObject({ deleted: ROWS - 1, kept: { ROW_YOUNG: 1 } });
    expect(tables.get('cases.cm_case_timeline')).toMatchObject({ deleted: ROWS - 1, kept: { ROW_NAMED: 1 } });
    expect(tables.get('cases.cm_case_timeline_links')).toMatchObject({ deleted: ROWS, kept: {} });
  });

  it('counts without deleting exactly what it then deletes', async () => {
    await fill(OLD, 1, LONG_AGO);
    await fill(OTHER, 2, LONG_AGO);
    await closeRun(world, OLD, { daysAgo: LONG_AGO });
    await world.database.execute({ text: 'UPDATE cases.cm_case_timeline_stats SET last_seen = clock_timestamp()' });
    const before = await digests(world.database);
    const said = await run({ dryRun: true });
    expect(await digests(world.database)).toEqual(before);
    expect((await run()).tables).toEqual(said.tables);
    expect(await digests(world.database)).not.toEqual(before);
  });
});

describe('what is not known to be closed', () => {
  const stateOf = async (): Promise<string | undefined> => {
    const { states } = await run({ dryRun: true });
    return states.find((one) => one.run === OLD)?.state;
  };

  it('holds a run of which something reports', async () => {
    await closeRun(world, OLD, { daysAgo: LONG_AGO });
    await fill(OLD, 1, 0);
    expect(await stateOf()).toBe('STILL_REPORTING');
  });

  it('holds a run whose last reporter did not end, until another one did', async () => {
    await closeRun(world, OLD, { daysAgo: LONG_AGO, released: false });
    expect(await stateOf()).toBe('REPORTER_AT_WORK');
    await world.database.execute({
      text: "INSERT INTO obs.reporter_runs (platform_run_id, instance, released_at) VALUES ($1, 'x', clock_timestamp())",
      values: [OLD],
    });
    expect(await stateOf()).toBe('CLOSED');
  });

  it('holds a run whose marker cannot be read, and deletes of the others', async () => {
    for (const [index, one] of [OLD, OTHER].entries()) {
      await fill(one, index + 1, LONG_AGO);
      await closeRun(world, one, { daysAgo: LONG_AGO });
    }
    const key = runKey(OLD, 'run_completed.supersede-1.json');
    await world.store.put(EVIDENCE, key, '{"schema":"fp.run_completed.v1"}', { kind: 'create' });
    const outcome = await run();
    expect(outcome.states.map(({ state }) => state)).toEqual(['CLOSURE_UNREADABLE', 'CLOSED']);
    expect(outcome.tables.get('rtdl.df_decisions')).toMatchObject({
      deleted: ROWS,
      kept: { CLOSURE_UNREADABLE: ROWS },
    });
  });

  it('holds a run whose marker names a fence that this database never gave', async () => {
    await fill(OLD, 1, LONG_AGO);
    await closeRun(world, OLD, { daysAgo: LONG_AGO });
    await world.database.execute({ text: 'UPDATE obs.reporter_runs SET fence = fence + 100' });
    expect(await stateOf()).toBe('CLOSURE_UNREADABLE');
  });

  it('leaves rows of a run that nothing else knows', async () => {
    await world.database.execute({
      text: "INSERT INTO rtdl.df_wait_set VALUES ('no stream of a run', 't', 0, 0, 'e', now() - interval '9 years')",
    });
    expect((await run()).tables.get('rtdl.df_wait_set')).toMatchObject({ deleted: 0, kept: { RUN_UNKNOWN: 1 } });
  });
});

describe('what is refused before anything is deleted', () => {
  beforeEach(async () => {
    await fill(OLD, 1, LONG_AGO);
    await closeRun(world, OLD, { daysAgo: LONG_AGO });
  });

  const refused = async (code: RegExp, changes: Partial<RetainOptions> = {}): Promise<void> => {
    const before = await digests(world.database);
    await expect(run(changes)).rejects.toThrow(code);
    expect(await digests(world.database)).toEqual(before);
  };

  it('a table without a rule', async () => {
    await world.database.execute({ text: 'CREATE TABLE rtdl.new_ledger (platform_run_id text)' });
    await refused(/E_RETENTION_UNRULED: rtdl.new_ledger has no rule/);
  });

  it('a rule without a table', async () => {
    await world.database.execute({ text: 'DROP TABLE rtdl.df_shadow_scores' });
    await expect(run()).rejects.toThrow(/E_RETENTION_UNRULED: there is no table rtdl.df_shadow_scores/);
  });

  it('another schema', async () => {
    await world.database.execute({ text: "INSERT INTO public.schema_migrations VALUES (999999, 'later', 'x')" });
    await refused(/SCHEMA_VERSION_MISMATCH/);
  });

  it('a run that was asked for and is not closed, or that nobody knows', async () => {
    await fill(OTHER, 2, LONG_AGO);
    await refused(/E_RUN_NOT_CLOSED: platform_20260102T000000Z: NOT_CLOSED/, { runs: [OLD, OTHER] });
    await refused(/E_RUN_NOT_CLOSED: platform_20260103T000000Z: the database knows/, {
      runs: ['platform_20260103T000000Z'],
    });
  });

  it('a second one at the same time', async () => {
    const session = await world.database.session();
    expect(await session.tryAdvisoryLock(advisoryLockId('retention'))).toBe(true);
    await refused(/E_RETENTION_RUNNING/);
    await session.close();
    expect(deletedIn(await run())).toBeGreaterThan(0);
  });

  it('a closed run beside the one that was asked for stays', async () => {
    await fill(OTHER, 2, LONG_AGO);
    await closeRun(world, OTHER, { daysAgo: LONG_AGO });
    const { tables } = await run({ runs: [OLD] });
    expect(tables.get('rtdl.df_decisions')).toMatchObject({ deleted: ROWS, kept: { RUN_NOT_ASKED: ROWS } });
  });
});

describe('append-only tables', () => {
  const change = (text: string, setting: string) =>
    world.database.transaction(async (transaction) => {
      await transaction.query({ text: "SELECT set_config('platform.retention', $1, true)", values: [setting] });
      return transaction.execute({ text });
    });

  it.each([
    ['DELETE FROM rtdl.al_effects', ''],
    ['DELETE FROM rtdl.al_effects', 'any'],
    ["UPDATE rtdl.al_effects SET action_kind = 'x'", 'closed runs'],
    ['TRUNCATE rtdl.al_effects', 'closed runs'],
  ])('%s is refused where the transaction says "%s"', async (text, setting) => {
    await expect(change(text, setting)).rejects.toThrow(/append-only table rtdl.al_effects refuses/);
  });

  it('refuse again once a retention has ended, on the same connection', async () => {
    expect(await change('DELETE FROM rtdl.al_effects', 'closed runs')).toBe(0);
    await expect(world.database.execute({ text: 'DELETE FROM rtdl.al_effects' })).rejects.toThrow(/append-only/);
  });
});
