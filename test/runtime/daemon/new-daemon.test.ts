import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { advisoryLockId } from '@spine-green/runtime/kernel/advisory-lock-id';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { RUN } from '../../support/bus-records.ts';
import { type DaemonProcessWorld, daemonProcessWorld } from '../../support/daemons/daemon-process.ts';
import { type ModeProcess, startMode } from '../../support/daemons/mode-process.ts';
import { ANNOUNCED, withoutItsDaemon } from '../../support/daemons/toy-daemon/announced.ts';
import { eventually } from '../../support/servers/processes.ts';

/** What a new service is beside its room, one row in place of the one that only announces it and one function that
 * composes its work: the texts in this folder. */
const TOY = join(import.meta.dirname, '../../support/daemons/toy-daemon');
const REPOSITORY = join(import.meta.dirname, '../../..');
const STREAM = `ieg.v0::${RUN}`;

let folder: string;
let main: string;
let world: DaemonProcessWorld;
const processes: ModeProcess[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'new-daemon-'));
  const runtime = join(folder, 'runtime');
  for (const part of ['src', 'migrations', 'openapi', 'package.json']) {
    await cp(join(REPOSITORY, 'runtime', part), join(runtime, part), { recursive: true });
  }
  await symlink(join(REPOSITORY, 'node_modules'), join(folder, 'node_modules'));
  const catalogue = join(runtime, 'src/catalog/daemons.ts');
  const before = withoutItsDaemon(await readFile(catalogue, 'utf8'));
  await writeFile(catalogue, before.replace(ANNOUNCED, (await readFile(join(TOY, 'row.txt'), 'utf8')).trimEnd()));
  await cp(join(TOY, 'entrypoint.txt'), join(runtime, 'src/entrypoints/daemons/ieg.ts'));
  await mkdir(join(runtime, 'src/services/toy'));
  await cp(join(TOY, 'room.txt'), join(runtime, 'src/services/toy/loop.ts'));
  main = join(runtime, 'src/main.ts');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

beforeEach(async () => {
  world = await daemonProcessWorld();
});
afterEach(async () => {
  for (const { child, exit } of processes.splice(0)) {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
    await exit;
  }
  await world.drop();
});

function start(changes: Readonly<Record<string, string>> = { TOY_TICK_MS: '20' }): ModeProcess {
  const started = startMode('ieg', { ...world.env, ...changes }, `task-${processes.length}`, main);
  processes.push(started);
  return started;
}

async function portOf({ output }: ModeProcess): Promise<string> {
  return eventually(async () => /"ops_port":(\d+)/.exec(output())?.[1], 20_000);
}

describe('a daemon that is one row and one function', () => {
  it('starts, reports its health, stops on SIGTERM and ends with 0', async () => {
    const toy = start();
    const answer = await fetch(`http://127.0.0.1:${await portOf(toy)}/v1/ops/health`);
    expect(await answer.json()).toMatchObject({ component: 'ieg', platform_run_id: RUN, health_state: 'GREEN' });
    const beats = () =>
      world.database.database.query<{ health_state: string; metrics_json: { ticks: number } }>({
        text: "SELECT health_state, metrics_json FROM obs.component_heartbeats WHERE component = 'ieg'",
      });
    await eventually(async () => ((await beats())[0]?.metrics_json.ticks ?? 0) > 0 || undefined);
    toy.child.kill('SIGTERM');
    expect(await toy.exit).toBe(0);
    expect(toy.output()).toContain('TOY_DRAINED');
    expect(await beats()).toMatchObject([{ health_state: 'STOPPED' }]);
  });

  it('refuses a second one with 75, and ends with 1 when it loses its lock', async () => {
    const toy = start();
    await portOf(toy);
    expect(await start().exit).toBe(75);
    await world.database.database.query({
      text: `SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory'
        AND ((classid::bigint << 32) | objid::bigint) = $1::bigint`,
      values: [advisoryLockId(STREAM)],
    });
    expect(await toy.exit).toBe(1);
    expect(toy.output()).toContain('E_STREAM_LOST');
  });

  it('is in the help of the image with its own keys, and names a missing one with 78', async () => {
    const refused = start({});
    expect(await refused.exit).toBe(78);
    expect(refused.output()).toContain('TOY_TICK_MS is missing');
    const help = startMode('--help', world.env, 'help', main);
    expect(await help.exit).toBe(0);
    expect(help.output()).toMatch(/^ {2}ieg +daemon +a toy$/m);
  });
});
