import { ReporterLockEventV1 } from '@spine-green/evidence-schemas/documents/reporter_lock_event.v1';
import { readConfig } from '@spine-green/runtime/config';
import { readEvidence } from '@spine-green/runtime/evidence/read';
import { advisoryLockId } from '@spine-green/runtime/kernel/advisory-lock-id';
import {
  assertLockDsn,
  lockBackendKey,
  lockName,
  lockPatternKey,
} from '@spine-green/runtime/services/reporter/lock/lock';
import { listAll } from '@spine-green/runtime/substrate/object-store/port';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { topicSpecs } from '../../support/archive-writer.ts';
import { RUN } from '../../support/bus-records.ts';
import { EVIDENCE } from '../../support/closure/closable-run.ts';
import { report } from '../../support/closure/closure.ts';
import { type FreshWorld, freshWorld } from '../../support/world.ts';

it('the lock id is the first eight bytes of the digest as a signed integer', () => {
  // FIPS 180 gives sha256("abc") = ba7816bf8f01cfea...
  expect(advisoryLockId('abc')).toBe(BigInt.asIntN(64, 0xba7816bf8f01cfean).toString());
  expect(lockName('reporter:{platform_run_id}', RUN)).toEqual({
    key: `reporter:${RUN}`,
    id: advisoryLockId(`reporter:${RUN}`),
  });
});

describe('a lock that would be none is refused before anything starts', () => {
  it.each([
    { env: { REPORTER_LOCK_BACKEND: 'none' }, fault: 'REPORTER_LOCK_BACKEND_UNSUPPORTED' },
    { env: { REPORTER_LOCK_BACKEND: 'disabled' }, fault: 'REPORTER_LOCK_BACKEND_UNSUPPORTED' },
    { env: {}, fault: 'REPORTER_LOCK_BACKEND is missing' },
    {
      env: { REPORTER_LOCK_BACKEND: 'db_advisory_lock', REPORTER_LOCK_KEY_PATTERN: 'reporter' },
      fault: 'REPORTER_LOCK_KEY_PATTERN_MISSING_PLATFORM_RUN_ID_TOKEN',
    },
    {
      env: { REPORTER_LOCK_BACKEND: 'db_advisory_lock', REPORTER_LOCK_KEY_PATTERN: '{platform_run_id}:{env}' },
      fault: 'REPORTER_LOCK_KEY_PATTERN_RENDER_FAILED',
    },
  ])('$fault', ({ env, fault }) => {
    expect(() => readConfig({ backend: lockBackendKey, pattern: lockPatternKey }, env)).toThrow(fault);
  });

  it('a DSN of something else than PostgreSQL is refused without showing it', () => {
    expect(() => assertLockDsn('mysql://user:hunter2@host/db')).toThrow(/REPORTER_LOCK_DSN_NOT_POSTGRES$/);
  });
});

describe('two reporters of one run', () => {
  let world: FreshWorld;

  beforeEach(async () => {
    world = await freshWorld();
    await world.eventLog.ensureTopics(topicSpecs());
  });
  afterEach(() => world.drop());

  const objects = async (prefix: string): Promise<readonly string[]> => {
    const keys: string[] = [];
    for await (const { key } of listAll(world.store, EVIDENCE, `evidence/runs/${RUN}/${prefix}`)) keys.push(key);
    return keys;
  };
  const lockEvents = async () => {
    const target = { store: world.store, bucket: EVIDENCE };
    const events = await Promise.all(
      (await objects('obs/reporter_lock/')).map((key) => readEvidence(target, key, ReporterLockEventV1.parse)),
    );
    return events.map(({ document }) => document).sort((a, b) => (a.ts_utc < b.ts_utc ? -1 : 1));
  };

  it('one works and one is denied with evidence of who held the lock; nothing is mixed', async () => {
    const results = await Promise.all([
      report(world, { scope: 'ingest', holdSeconds: 1, taskArn: 'task-a' }),
      report(world, { scope: 'ingest', holdSeconds: 1, taskArn: 'task-b' }),
    ]);
    expect([...results].sort()).toEqual(['contended', 'written']);
    const winner = results[0] === 'written' ? 'task-a' : 'task-b';
    const events = await lockEvents();
    expect(events.filter(({ instance }) => instance === winner).map(({ event }) => event)).toEqual([
      'ATTEMPT',
      'ACQUIRED',
      'RELEASED',
    ]);
    const lost = events.filter(({ instance }) => instance !== winner);
    expect(lost.map(({ event }) => event)).toEqual(['ATTEMPT', 'DENIED']);
    expect(lost.at(-1)?.holder).toMatchObject({ instance: winner });
    for (const key of await objects('ingest/')) {
      expect(await world.store.versions(EVIDENCE, key)).toHaveLength(1);
    }
  });

  it('a reporter that is denied before the holder has written itself down names it all the same', async () => {
    const session = await world.database.session();
    expect(await session.tryAdvisoryLock(lockName('reporter:{platform_run_id}', RUN).id)).toBe(true);
    const denied = report(world, { scope: 'ingest', taskArn: 'task-b' });
    await expect.poll(async () => (await lockEvents()).length).toBe(1);
    await session.execute({
      text: 'INSERT INTO obs.reporter_runs (platform_run_id, instance) VALUES ($1, $2)',
      values: [RUN, 'task-a'],
    });
    expect(await denied).toBe('contended');
    expect((await lockEvents()).at(-1)).toMatchObject({ event: 'DENIED', holder: { instance: 'task-a' } });
    await session.close();
  });

  it('a reporter whose lock connection dies writes nothing more and says so', async () => {
    const running = report(world, { scope: 'ingest', holdSeconds: 1 });
    await expect
      .poll(async () => (await world.database.query({ text: 'SELECT fence FROM obs.reporter_runs' })).length)
      .toBe(1);
    await world.database.execute({
      text: `SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory'
        AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
    });
    await expect(running).rejects.toMatchObject({ code: 'REPORTER_LOCK_LOST' });
    expect(await objects('ingest/')).toEqual([]);
    expect((await lockEvents()).map(({ event }) => event)).toContain('LOST');
  });

  it('a reporter that was overtaken by a higher fence writes nothing more', async () => {
    const running = report(world, { scope: 'ingest', holdSeconds: 1 });
    await expect
      .poll(async () => (await world.database.query({ text: 'SELECT fence FROM obs.reporter_runs' })).length)
      .toBe(1);
    await world.database.execute({
      text: "INSERT INTO obs.reporter_runs (platform_run_id, instance) VALUES ($1, 'later')",
      values: [RUN],
    });
    await expect(running).rejects.toMatchObject({ code: 'REPORTER_LOCK_LOST' });
    expect(await objects('ingest/')).toEqual([]);
  });
});
