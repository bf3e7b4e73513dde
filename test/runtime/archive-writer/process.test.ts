import { runConfigDigest } from '@spine-green/runtime/run-config';
import { openEventLog } from '@spine-green/runtime/substrate/event-log/open';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { archivedRecords, topicSpecs, waitForDone } from '../../support/archive-writer.ts';
import { admittedMany, TRAFFIC } from '../../support/bus-records.ts';
import { type ModeEnvironment, modeEnvironment, startMode } from '../../support/daemons/mode-process.ts';
import { type FreshObjectStore, freshObjectStore } from '../../support/object-store.ts';
import { type BusAddress, type FreshDatabase, freshBus, freshDatabase } from '../../support/servers/postgres.ts';

let database: FreshDatabase;
let objects: FreshObjectStore;
let bus: BusAddress;
let environment: ModeEnvironment;

beforeEach(async () => {
  database = await freshDatabase();
  objects = await freshObjectStore('archive', 'evidence', 'quarantine', 'oracle');
  bus = await freshBus();
  environment = await modeEnvironment(database.dsn, bus, objects.url);
});
afterEach(async () => {
  await environment.drop();
  await Promise.all([database.drop(), objects.drop()]);
});

const append = async (from: number, count: number): Promise<void> => {
  const eventLog = openEventLog({ ...bus, clientId: 'test' });
  await eventLog.ensureTopics(topicSpecs());
  await eventLog.append(TRAFFIC, admittedMany(from, count));
  await eventLog.close();
};

it('the process archives, refuses a second owner with 75, drains on SIGTERM and ends with 0', async () => {
  await append(0, 100);
  const first = startMode('archive-writer', environment.env, 'task-1');
  await vi.waitFor(() => expect(first.output()).toContain('READY'), { timeout: 15_000 });
  const [row] = await database.database.query({ text: 'SELECT loaded_versions_json FROM obs.component_heartbeats' });
  expect(row).toEqual({
    loaded_versions_json: { '/test/dsn': 1, '/test/bus': 1, '/test/user': 1, '/test/password': 1 },
  });
  await waitForDone(database.database, 100);
  const second = startMode('archive-writer', environment.env, 'task-2');
  expect(await second.exit).toBe(75);
  expect(second.output()).toContain('E_STREAM_BUSY');
  first.child.kill('SIGTERM');
  expect(await first.exit).toBe(0);
  expect(await archivedRecords(objects.store)).toHaveLength(100);
}, 60_000);

it('a process killed at any moment loses nothing and archives nothing twice', async () => {
  await append(0, 300);
  for (const delayMs of [900, 1300, 1700]) {
    const life = startMode('archive-writer', environment.env, `task-${delayMs}`);
    await new Promise((resolve) => setTimeout(resolve, delayMs));
    life.child.kill('SIGKILL');
    await life.exit;
  }
  await append(300, 50);
  const last = startMode('archive-writer', environment.env, 'task-last');
  await waitForDone(database.database, 350);
  last.child.kill('SIGTERM');
  expect(await last.exit).toBe(0);
  const offsets = (await archivedRecords(objects.store)).map(
    ({ origin_offset: { partition, offset } }) => `${partition}/${offset}`,
  );
  expect(offsets).toHaveLength(350);
  expect(new Set(offsets).size).toBe(350);
}, 60_000);

it('a writer that was paused catches up from its checkpoint and loses nothing', async () => {
  await append(0, 100);
  const writer = startMode('archive-writer', environment.env, 'task-paused');
  await waitForDone(database.database, 100);
  writer.child.kill('SIGSTOP');
  await append(100, 2000);
  writer.child.kill('SIGCONT');
  await waitForDone(database.database, 2100);
  writer.child.kill('SIGTERM');
  expect(await writer.exit).toBe(0);
  const archived = await archivedRecords(objects.store);
  expect(archived).toHaveLength(2100);
  expect(new Set(archived.map(({ event_id }) => event_id)).size).toBe(2100);
}, 60_000);

it('a process that holds another configuration than the pinned one refuses to start', async () => {
  const env = { ...environment.env, RUN_CONFIG_DIGEST: '0'.repeat(64) };
  const process = startMode('archive-writer', env, 'task-1');
  expect(await process.exit).toBe(1);
  expect(process.output()).toContain('CONFIG_DIGEST_MISMATCH');
  const beats = await database.database.query({ text: 'SELECT * FROM obs.component_heartbeats' });
  expect(beats).toMatchObject([
    {
      component: 'archive-writer',
      instance_id: 'task-1',
      health_state: 'FAILED',
      health_reasons: ['CONFIG_DIGEST_MISMATCH'],
      run_config_digest: runConfigDigest(),
    },
  ]);
}, 30_000);
