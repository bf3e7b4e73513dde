import { openStreamLock } from '@spine-green/runtime/daemon/lock';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readMembers } from '../../../actions/m4-daemons/facts/g-uniqueness.ts';
import { RUN_ID } from '../../support/decided-lane.ts';
import { type FreshDatabase, freshDatabase } from '../../support/servers/postgres.ts';

/** Their lock ids have both signs: one stands on the other side of 2^63. */
const STREAMS = ['archive_writer.v0', 'ieg.v0', 'ofp.v0', 'csfb.v0'].map((name) => ({
  component: name.replace('.v0', '').replace('_', '-'),
  groupId: `core-${name}`,
  streamId: `${name}::${RUN_ID}`,
}));

let database: FreshDatabase;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => database.drop());

const heartbeat = (component: string, instance: string, state: string) => ({
  text: `INSERT INTO obs.component_heartbeats (component, instance_id, platform_run_id, scenario_run_id, image_digest,
      run_config_digest, policy_revs_json, health_state, health_reasons, metrics_json, lag_json, started_at, reported_at)
    VALUES ($1, $2, $3, 'N/A', $4, $5, '{}', $6, '{}', '{}', '{}', now(), now())`,
  values: [component, instance, RUN_ID, `sha256:${'a'.repeat(64)}`, 'b'.repeat(64), state],
});

const members = () => readMembers(database.database, RUN_ID, STREAMS);

test('a stream without an owner has no member', async () => {
  expect(await members()).toEqual(
    STREAMS.map(({ groupId }) => ({ group: groupId, owners: 0, waiting: 0, instances: 0 })),
  );
});

test('each owner is seen at its own stream, and none when it lets go', async () => {
  const locks = await Promise.all(STREAMS.map(({ streamId }) => openStreamLock(database.database, streamId)));
  expect((await members()).map(({ owners }) => owners)).toEqual([1, 1, 1, 1]);
  await locks[2]?.release();
  expect((await members()).map(({ owners }) => owners)).toEqual([1, 1, 0, 1]);
  for (const lock of [locks[0], locks[1], locks[3]]) await lock?.release();
});

test('a session that waits for a stream is seen, and an owner in another database is not', async () => {
  const [stream] = STREAMS;
  const other = await freshDatabase();
  const elsewhere = await openStreamLock(other.database, stream?.streamId ?? '');
  expect((await members())[0]).toMatchObject({ owners: 0 });
  await elsewhere.release();
  await other.drop();

  const lock = await openStreamLock(database.database, stream?.streamId ?? '');
  const waiter = await database.database.session();
  const [held] = await database.database.query<{ id: string }>({
    text: `SELECT ((classid::bigint << 32) | objid::bigint)::text AS id FROM pg_locks
      WHERE locktype = 'advisory' AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
  });
  const waiting = waiter.query({ text: 'SELECT pg_advisory_lock($1::bigint)', values: [held?.id] });
  await vi.waitFor(async () => expect((await members())[0]).toMatchObject({ owners: 1, waiting: 1 }));
  await lock.release();
  await waiting;
  await waiter.close();
});

test('instances that report are members, those that stopped are not', async () => {
  await database.database.execute(heartbeat('archive-writer', 'task-1', 'GREEN'));
  await database.database.execute(heartbeat('archive-writer', 'task-0', 'STOPPED'));
  await database.database.execute(heartbeat('ieg', 'task-2', 'GREEN'));
  await database.database.execute(heartbeat('ieg', 'task-3', 'RED'));
  expect((await members()).map(({ instances }) => instances)).toEqual([1, 2, 0, 0]);
});
