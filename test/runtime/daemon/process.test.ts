import { BUILT_DAEMONS, type DaemonName } from '@spine-green/runtime/catalog';
import { streamIdOf } from '@spine-green/runtime/consumer/streams';
import { advisoryLockId } from '@spine-green/runtime/kernel/advisory-lock-id';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RUN } from '../../support/bus-records.ts';
import { type DaemonProcessWorld, daemonProcessWorld } from '../../support/daemons/daemon-process.ts';
import { type ModeProcess, startMode } from '../../support/daemons/mode-process.ts';
import { emptyDatabase } from '../../support/servers/postgres.ts';
import { eventually } from '../../support/servers/processes.ts';

/** The exit codes that every mode documents; spelled here, because they are what the tests hold the daemons to. */
const [OK, FAILED, BUSY] = [0, 1, 75];

/** Every daemon of the image, and the producer: a job that works under a lock and reports as they do. */
const MODES = [
  ...BUILT_DAEMONS.map(({ mode }) => ({ mode: mode as string, streamId: streamIdOf(mode as DaemonName, RUN) })),
  { mode: 'wsp', streamId: `wsp:${RUN}:1:0` },
];

let world: DaemonProcessWorld;
const processes: ModeProcess[] = [];

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

function start(mode: string, changes: Readonly<Record<string, string>> = {}): ModeProcess {
  const started = startMode(mode, { ...world.env, ...changes }, `task-${processes.length}`);
  processes.push(started);
  return started;
}

const heartbeats = (mode: string) =>
  world.database.database.query<{ instance_id: string; health_state: string }>({
    text: 'SELECT instance_id, health_state FROM obs.component_heartbeats WHERE component = $1 ORDER BY started_at',
    values: [mode],
  });

async function startReporting(mode: string): Promise<ModeProcess> {
  const started = start(mode);
  const first = eventually(async () => (await heartbeats(mode))[0], 20_000);
  await Promise.race([first, started.exit.then((code) => Promise.reject(new Error(`${code}: ${started.output()}`)))]);
  return started;
}

/** True when nobody holds the lock. */
async function isFree(streamId: string): Promise<boolean> {
  const session = await world.database.database.session();
  try {
    return await session.tryAdvisoryLock(advisoryLockId(streamId));
  } finally {
    await session.close();
  }
}

/** Ends the session that holds the lock and takes it before its owner can. */
async function steal(streamId: string): Promise<{ release(): Promise<void> }> {
  const session = await world.database.database.session();
  const id = advisoryLockId(streamId);
  await session.query({
    text: `SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND granted
      AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
      AND ((classid::bigint << 32) | objid::bigint) = $1::bigint`,
    values: [id],
  });
  await eventually(async () => ((await session.tryAdvisoryLock(id)) ? true : undefined));
  return { release: () => session.close() };
}

describe.each(MODES)('the process $mode', ({ mode, streamId }) => {
  it('ends with 1 when the database does not open', async () => {
    const path = await world.putParameter('nowhere', 'postgres://u:p@127.0.0.1:1/none');
    const refused = start(mode, { SSM_DB_DSN_PATH: path });
    expect(await refused.exit).toBe(FAILED);
    expect(refused.output()).toContain('E_DATABASE_UNREACHABLE');
  });

  it('ends with 1 and gives its lock back when something after the lock does not open', async () => {
    const refused = start(mode, { SSM_CONFLUENT_API_KEY_PATH: '/test/absent' });
    expect(await refused.exit).toBe(FAILED);
    expect(refused.output()).toContain('E_PARAMETER_ABSENT');
    expect(await isFree(streamId)).toBe(true);
    expect(await heartbeats(mode)).toEqual([]);
  });

  it('ends with 1 on a database with another schema, and takes no lock there', async () => {
    const empty = await emptyDatabase();
    const refused = start(mode, { SSM_DB_DSN_PATH: await world.putParameter('empty', empty.dsn) });
    expect(await refused.exit).toBe(FAILED);
    await empty.drop();
    expect(refused.output()).toContain('SCHEMA_VERSION_MISMATCH');
  });

  it('ends with 75 beside its owner, and leaves the owner alone', async () => {
    const owner = await startReporting(mode);
    const second = start(mode);
    expect(await second.exit).toBe(BUSY);
    expect(second.output()).toContain('E_STREAM_BUSY');
    expect(owner.child.exitCode).toBeNull();
    expect(await heartbeats(mode)).toHaveLength(1);
  });

  it('ends with 1 when it lost its lock', async () => {
    const owner = await startReporting(mode);
    const thief = await steal(streamId);
    expect(await owner.exit).toBe(FAILED);
    await thief.release();
    expect(owner.output()).toContain('E_STREAM_LOST');
    expect(await heartbeats(mode)).toMatchObject([{ health_state: 'STOPPED' }]);
  });

  it('ends with 0 when it is told to stop while it works, and says that it stopped', async () => {
    const owner = await startReporting(mode);
    owner.child.kill('SIGTERM');
    expect(await owner.exit).toBe(OK);
    expect(await heartbeats(mode)).toMatchObject([{ health_state: 'STOPPED' }]);
    expect(await isFree(streamId)).toBe(true);
  });
});
