import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { handle } from '@spine-green/evidence-schemas';
import { RETENTION } from '@spine-green/runtime/catalog/retention';
import { isKeptForDays } from '@spine-green/runtime/retention/rules';
import { createParameters, openParameters } from '@spine-green/runtime/substrate/parameters/open';
import { afterEach, beforeEach, expect, it } from 'vitest';
import sample from '../../../evidence-schemas/samples/substrate_config.v1/valid-embedded.json' with { type: 'json' };
import { EVIDENCE } from '../../support/closure/closable-run.ts';
import { closeRun } from '../../support/retention/closed-run.ts';
import { digests, dropValueChecks, fillTables } from '../../support/retention/filled-tables.ts';
import { type FreshWorld, freshWorld } from '../../support/world.ts';

const OLD = 'platform_20260101T000000Z';
const OPEN = 'platform_20260102T000000Z';
const LONG_AGO = 40;
const BOUNDED = RETENTION.filter(isKeptForDays);
const PROGRAM = ['start.mjs', 'runtime/src/retention/main.ts'];
const CWD = join(import.meta.dirname, '..', '..', '..');

let world: FreshWorld;
let folder: string;
beforeEach(async () => {
  world = await freshWorld();
  folder = await mkdtemp(join(tmpdir(), 'retention-'));
  const parameters_url = `file:${folder}/parameters.json`;
  await createParameters(parameters_url);
  await openParameters(parameters_url).put(handle('SSM_DB_DSN_PATH'), world.dsn);
  const config = {
    ...sample,
    parameters_url,
    object_store_url: `dir:${world.root}`,
    buckets: { ...sample.buckets, evidence: EVIDENCE },
  };
  await writeFile(`${folder}/substrate.json`, JSON.stringify(config));
  await dropValueChecks(world.database);
});
afterEach(async () => {
  await world.drop();
  await rm(folder, { recursive: true });
});

const command = (...more: readonly string[]) => {
  const args = [...PROGRAM, '--config', `${folder}/substrate.json`, ...more];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', cwd: CWD });
  const lines = stdout.trimEnd().split('\n');
  return {
    status,
    stderr,
    said: stderr === '' ? lines.map((line) => JSON.parse(line) as Record<string, unknown>) : [],
  };
};

const fill = (run: string, number: number, rows: number): Promise<void> =>
  fillTables(world.database, { run, number, rows, daysAgo: LONG_AGO });

it('goes on where a killed one stopped, in the middle of a table, and leaves what is left byte for byte', async () => {
  await fill(OPEN, 2, 3);
  const open = await digests(world.database);
  const rows = 20_000;
  await fill(OLD, 1, 3);
  await closeRun(world, OLD, { daysAgo: LONG_AGO });
  await world.database.execute({
    text: `INSERT INTO rtdl.dla_audit_index SELECT 'a' || n, $1, 's', 'd', repeat('e', 100), 'CHAIN', 't', repeat('f', 64), 'o', 1
      FROM generate_series(1, $2::int) n`,
    values: [OLD, rows],
  });
  const left = async (): Promise<number> => {
    const text = 'SELECT count(*)::int AS rows FROM rtdl.dla_audit_index WHERE platform_run_id = $1';
    const [row] = await world.database.query<{ rows: number }>({ text, values: [OLD] });
    return row?.rows ?? 0;
  };
  // Somebody looks at the last row of the table, so the transaction of its last pages waits.
  const reader = await world.database.session();
  await reader.execute({ text: 'BEGIN' });
  await reader.query({ text: `SELECT FROM rtdl.dla_audit_index WHERE audit_id = 'a${rows}' FOR UPDATE` });
  const child = spawn(process.execPath, [...PROGRAM, '--config', `${folder}/substrate.json`], {
    cwd: CWD,
    stdio: 'ignore',
  });
  const ended = once(child, 'exit');
  const waiting = async (): Promise<boolean> => {
    const text = `SELECT FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'retention'
      AND wait_event_type = 'Lock'`;
    return (await world.database.query({ text })).length > 0;
  };
  while (!(await waiting())) {
    expect(child.exitCode, 'it waits for the row').toBeNull();
    await sleep(20);
  }
  child.kill('SIGKILL');
  expect(await ended).toEqual([null, 'SIGKILL']);
  await reader.close();
  const after = await left();
  expect(after).toBeGreaterThan(0);
  expect(after).toBeLessThan(rows);

  // The server ends the session of the killed one when its statement is over.
  let again = command();
  for (let tries = 0; again.stderr.includes('E_RETENTION_RUNNING') && tries < 20; tries += 1) again = command();
  expect([again.status, again.stderr]).toEqual([0, '']);
  expect(again.said).toContainEqual({ table: 'rtdl.dla_audit_index', kept: { NOT_CLOSED: 3 }, deleted: after });
  const found = await digests(world.database);
  for (const { table } of BOUNDED) expect(found.get(table), table).toBe(open.get(table));
});

it('says each run and each table, and ends with what could not be read', async () => {
  await fill(OPEN, 2, 2);
  await fill(OLD, 1, 2);
  await closeRun(world, OLD, { daysAgo: LONG_AGO });
  const before = await digests(world.database);
  const dry = command('--dry-run');
  expect([dry.status, dry.stderr]).toEqual([0, '']);
  expect(dry.said.slice(0, 2)).toMatchObject([
    { run: OLD, state: 'CLOSED' },
    { run: OPEN, state: 'NOT_CLOSED' },
  ]);
  expect(dry.said).toHaveLength(2 + RETENTION.length);
  expect(dry.said).toContainEqual({ table: 'rtdl.df_decisions', kept: { NOT_CLOSED: 2 }, would_delete: 2 });
  expect(command('--run', OPEN)).toMatchObject({ status: 1, stderr: expect.stringMatching(/^E_RUN_NOT_CLOSED/) });
  expect(command('--run', 'yesterday')).toMatchObject({
    status: 64,
    stderr: expect.stringContaining('is no run like'),
  });
  expect(command('--profile', 'home').status).toBe(64);
  expect(await digests(world.database)).toEqual(before);
  await world.store.put(EVIDENCE, `evidence/runs/${OPEN}/run_completed.json`, 'torn', { kind: 'create' });
  expect(command('--profile', 'prod', '--dry-run').status).toBe(3);
});
