import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { PlatformError } from '@spine-green/evidence-schemas';
import { readConfig } from '@spine-green/runtime/config';
import { streamIdOf } from '@spine-green/runtime/consumer/streams';
import { defineDaemon } from '@spine-green/runtime/daemon/daemon';
import { defineJob } from '@spine-green/runtime/daemon/job';
import { openStreamLock } from '@spine-green/runtime/daemon/lock';
import type { DaemonParts, DaemonWork } from '@spine-green/runtime/daemon/work';
import { advisoryLockId } from '@spine-green/runtime/kernel/advisory-lock-id';
import { createLog } from '@spine-green/runtime/kernel/log';
import type { Mode } from '@spine-green/runtime/mode';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RUN } from '../../support/bus-records.ts';
import { type DaemonProcessWorld, daemonProcessWorld } from '../../support/daemons/daemon-process.ts';
import { eventually } from '../../support/servers/processes.ts';

const [OK, FAILED, BUSY] = [0, 1, 75];
const TASK = 'task-of-this-test';
const STREAM = streamIdOf('archive-writer', RUN);

let world: DaemonProcessWorld;
let stopping: AbortController;
let events: string[];

beforeEach(async () => {
  world = await daemonProcessWorld();
  stopping = new AbortController();
  events = [];
});
afterEach(() => world.drop());

const run = (mode: Mode, env: Readonly<Record<string, string>> = {}): Promise<number> =>
  mode.run(readConfig(mode.config, { ...world.env, TASK_ARN: TASK, ...env }), {
    signal: stopping.signal,
    log: createLog({ component: 'test', instance_id: TASK, platform_run_id: RUN }, process.env.TEST_LOG ?? 'silent'),
    fails: (code) => void events.push(`fails: ${code}`),
  });

/** A daemon with the row of the archive writer and another work: it touches everything that it was given. */
const daemon = (work: (parts: DaemonParts) => Partial<DaemonWork> | Promise<Partial<DaemonWork>>): Mode =>
  defineDaemon({
    mode: 'archive-writer',
    config: {},
    compose: async (_config, parts) => {
      parts.onClose('first', () => void events.push('first closed'));
      parts.onClose('second', () => void events.push('second closed'));
      await parts.eventLog.describe();
      await parts.database.query({ text: 'SELECT 1' });
      return { health: () => ({ conditions: [], metrics: {} }), run: untilAborted, ...(await work(parts)) };
    },
  });

const untilAborted = async (signal: AbortSignal): Promise<void> => {
  events.push('working');
  if (!signal.aborted) await once(signal, 'abort');
  events.push('drained');
};

/** Sessions of the daemon on the server, in both databases: those of its own name, and those of its event log. */
async function openSessions(): Promise<number> {
  const rows = await world.database.database.query({
    text: "SELECT 1 FROM pg_stat_activity WHERE application_name IN ('archive-writer', 'lag-sampler', $1)",
    values: [TASK],
  });
  return rows.length;
}

/** The server notices an end a moment after its client. */
const closedAll = (): Promise<true> => eventually(async () => ((await openSessions()) === 0 ? true : undefined));
const working = (): Promise<true> => eventually(async () => (events.includes('working') ? true : undefined));
const CLOSED = ['second closed', 'first closed'];

const stateOf = async (): Promise<unknown> => {
  const [row] = await world.database.database.query({ text: 'SELECT health_state FROM obs.component_heartbeats' });
  return row?.health_state;
};

async function busyPort() {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { port: String((server.address() as AddressInfo).port), close: () => server.close() };
}

describe('the life of a daemon', () => {
  it('ends with 0 although a close hangs and a connection is never given back, and closes what comes after', async () => {
    const hangs = daemon((parts) => {
      parts.onClose('hangs', () => new Promise(() => undefined));
      parts.database.transaction(() => new Promise(() => undefined)).catch(() => events.push('broken off'));
      return {};
    });
    const done = run(hangs);
    await working();
    stopping.abort();
    expect(await done).toBe(OK);
    expect(events).toEqual(['working', 'drained', ...CLOSED]);
  }, 30_000);

  it('opens, reports, works, drains and closes the last thing first', async () => {
    const done = run(daemon(() => ({})));
    await working();
    expect(await openSessions()).toBeGreaterThan(2);
    expect(await stateOf()).toBe('GREEN');
    stopping.abort(new Error('received SIGTERM'));
    expect(await done).toBe(OK);
    expect(events).toEqual(['working', 'drained', ...CLOSED]);
    expect(await stateOf()).toBe('STOPPED');
    expect(await closedAll()).toBe(true);
  });

  it('serves its health while it works, and nothing after it', async () => {
    const free = await busyPort();
    free.close();
    let red = false;
    const conditions = () => (red ? [{ reason: 'X', state: 'RED' as const, observed: 1, limit: 1 }] : []);
    const done = run(
      daemon(() => ({ health: () => ({ conditions: conditions(), metrics: { depth: 3 } }) })),
      {
        OPS_PORT: free.port,
      },
    );
    await working();
    const ask = () => fetch(`http://127.0.0.1:${free.port}/v1/ops/health`, { headers: { connection: 'close' } });
    const health = (await (await ask()).json()) as Record<string, unknown>;
    expect(health).toMatchObject({
      component: 'archive-writer',
      instance_id: TASK,
      platform_run_id: RUN,
      health_state: 'GREEN',
      metrics: { depth: 3 },
    });
    red = true;
    expect((await ask()).status).toBe(503);
    stopping.abort(new Error('received SIGTERM'));
    expect(await done).toBe(OK);
    await expect(ask()).rejects.toThrow();
  });

  it.each([
    {
      given: 'its work cannot be composed',
      work: () => {
        throw new PlatformError('E_LOG_UNREACHABLE', 'no broker');
      },
    },
    {
      given: 'its work fails',
      work: () => ({ run: () => Promise.reject(new PlatformError('E_CHECKPOINT_MOVED', 'moved')) }),
    },
    { given: 'its work has a bug', work: () => ({ run: () => Promise.reject(new TypeError('a bug')) }) },
  ])('closes everything when $given, and does not hide it', async ({ work }) => {
    await expect(run(daemon(work))).rejects.toThrow(/no broker|moved|a bug/);
    expect(events).toEqual(CLOSED);
    expect(await closedAll()).toBe(true);
  });

  it('closes everything when its internal port is taken', async () => {
    const taken = await busyPort();
    await expect(
      run(
        daemon(() => ({})),
        { OPS_PORT: taken.port },
      ),
    ).rejects.toThrow('E_ADDRESS_UNUSABLE');
    taken.close();
    expect(events).toEqual(CLOSED);
    expect(await stateOf()).toBe('STOPPED');
    expect(await closedAll()).toBe(true);
  });

  it('finds another owner before it opens the event log or composes anything, and says so', async () => {
    const owner = await openStreamLock(world.database.database, STREAM);
    expect(await run(daemon(() => ({})))).toBe(BUSY);
    await owner.release();
    expect(events).toEqual(['fails: E_STREAM_BUSY']);
    expect(await stateOf()).toBeUndefined();
    expect(await closedAll()).toBe(true);
  });

  it('ends its work and says so when its lock is lost', async () => {
    const done = run(daemon(() => ({})));
    await working();
    await world.database.database.query({
      text: `SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory'
        AND ((classid::bigint << 32) | objid::bigint) = $1::bigint`,
      values: [advisoryLockId(STREAM)],
    });
    await expect(done).rejects.toMatchObject({ code: 'E_STREAM_LOST' });
    expect(events).toEqual(['working', 'drained', ...CLOSED]);
    expect(await stateOf()).toBe('STOPPED');
    expect(await closedAll()).toBe(true);
  });

  it('calls a failure that follows from the lost lock by its cause', async () => {
    const fails = daemon(() => ({
      run: async (signal) => {
        await untilAborted(signal);
        throw new PlatformError('E_DATABASE_UNREACHABLE', 'session lost');
      },
    }));
    const done = run(fails);
    await working();
    await world.database.database.query({
      text: "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'archive-writer'",
    });
    await expect(done).rejects.toMatchObject({ code: 'E_STREAM_LOST', cause: { code: 'E_DATABASE_UNREACHABLE' } });
    expect(await closedAll()).toBe(true);
  });

  it('drains what it composed when it is told to stop while composing, and ends with 0', async () => {
    const stopped = daemon(() => {
      stopping.abort(new Error('received SIGTERM'));
      return {};
    });
    expect(await run(stopped)).toBe(OK);
    expect(events).toEqual(['working', 'drained', ...CLOSED]);
    expect(await closedAll()).toBe(true);
  });

  it('opens nothing when it is told to stop before', async () => {
    stopping.abort(new Error('received SIGTERM'));
    expect(await run(daemon(() => ({})))).toBe(OK);
    expect(events).toEqual([]);
    expect(await stateOf()).toBeUndefined();
  });

  it('writes its governance facts out before it ends', async () => {
    const emits = daemon(({ governance }) => ({
      run: async () => {
        governance.addAnomaly({ boundary: 'test', reason: 'SCHEMA_FAIL', dedupeKey: 'k', ref: 'r' });
      },
    }));
    expect(await run(emits)).toBe(OK);
    const { objects } = world;
    const { objects: found } = await objects.store.list('evidence', `evidence/runs/${RUN}/obs/governance/events/`);
    expect(found).toHaveLength(1);
  });

  it('notes a close that fails and goes on closing', async () => {
    const fails = daemon((parts) => {
      parts.onClose('third', () => {
        events.push('third fails');
        throw new PlatformError('E_DATABASE_UNREACHABLE', 'gone');
      });
      return { run: async () => undefined };
    });
    expect(await run(fails)).toBe(OK);
    expect(events).toEqual(['third fails', ...CLOSED]);
    expect(await closedAll()).toBe(true);
  });
});

describe('the life of a job', () => {
  const job = (work: (signal: AbortSignal) => Promise<number>, stopped?: number): Mode =>
    defineJob({
      mode: 'lag-sampler',
      config: {},
      prepare: () => 'prepared',
      lock: () => 'lock of this test',
      ...(stopped === undefined ? {} : { stopped }),
      run: (_config, { prepared, signal }) => {
        events.push(prepared);
        return work(signal);
      },
    });

  it('resolves with the code of its work and closes everything', async () => {
    expect(await run(job(async () => 3))).toBe(3);
    expect(events).toEqual(['prepared']);
    expect(await closedAll()).toBe(true);
  });

  const interrupted = async (signal: AbortSignal): Promise<number> => {
    events.push('working');
    await once(new EventTarget(), 'never', { signal });
    return OK;
  };

  it.each([
    { given: 'a job that must be done', stopped: undefined, code: FAILED },
    { given: 'a job whose next start goes on', stopped: OK, code: OK },
  ])('$given ends with $code when it is told to stop', async ({ stopped, code }) => {
    const done = run(job(interrupted, stopped));
    await working();
    stopping.abort(new Error('received SIGTERM'));
    expect(await done).toBe(code);
    expect(await closedAll()).toBe(true);
  });

  it('works under its lock alone', async () => {
    const owner = await openStreamLock(world.database.database, 'lock of this test');
    expect(await run(job(async () => OK))).toBe(BUSY);
    await owner.release();
    expect(events).toEqual(['fails: E_STREAM_BUSY']);
  });
});
