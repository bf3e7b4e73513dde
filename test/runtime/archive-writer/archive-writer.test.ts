import { streamIdOf } from '@spine-green/runtime/consumer/streams';
import { listAll } from '@spine-green/runtime/substrate/object-store/port';
import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  ARCHIVE,
  type ArchiveWorld,
  archivedRecords,
  counters,
  startWriter,
  topicSpecs,
  waitForDone,
} from '../../support/archive-writer.ts';
import { admitted, admittedMany, envelope, OTHER_RUN, RUN, TRAFFIC } from '../../support/bus-records.ts';
import { EVIDENCE } from '../../support/closure/closable-run.ts';
import { type FreshObjectStore, freshObjectStore } from '../../support/object-store.ts';
import { type FreshDatabase, freshDatabase, freshEventLog } from '../../support/servers/postgres.ts';

let database: FreshDatabase;
let objects: FreshObjectStore;
let world: ArchiveWorld;

beforeEach(async () => {
  [database, objects] = await Promise.all([freshDatabase(), freshObjectStore(ARCHIVE, EVIDENCE)]);
  world = { database: database.database, store: objects.store, eventLog: await freshEventLog() };
  await world.eventLog.ensureTopics(topicSpecs());
});

afterEach(async () => {
  await world.eventLog.close();
  await Promise.all([database.drop(), objects.drop()]);
});

const archiveUntil = async (records: number): Promise<void> => {
  const writer = await startWriter(world);
  await waitForDone(world.database, records);
  await writer.stop();
};
const execute = (text: string, ...values: readonly unknown[]) => world.database.execute({ text, values });

it('every record of the run is archived once with its origin offset, and progress is published', async () => {
  const positions = await world.eventLog.append(TRAFFIC, admittedMany(0, 300));
  await archiveUntil(300);
  const archived = await archivedRecords(world.store);
  const origin = (topic: string, partition: number, offset: number | string) => `${topic}/${partition}/${offset}`;
  expect(
    archived.map(({ origin_offset: { topic, partition, offset } }) => origin(topic, partition, offset)).sort(),
  ).toEqual(positions.map(({ topic, partition, offset }) => origin(topic, partition, offset)).sort());
  expect(await counters(world.database)).toMatchObject({ seen_total: 300, archived_total: 300 });
  const group = 'fraud-platform-dev-min-rtdl-core-v0-archive-writer';
  const committed = await world.eventLog.committed(group, [TRAFFIC]);
  expect(committed.reduce((sum, { nextOffset }) => sum + nextOffset, 0)).toBe(300);
});

it('a second life continues at the checkpoint and archives nothing twice', async () => {
  await world.eventLog.append(TRAFFIC, admittedMany(0, 50));
  await archiveUntil(50);
  await world.eventLog.append(TRAFFIC, admittedMany(50, 50));
  await archiveUntil(100);
  expect(await archivedRecords(world.store)).toHaveLength(100);
  expect(await counters(world.database)).toMatchObject({ archived_total: 100 });
});

it('an event below the watermark that an earlier life left is archived as the others, and counted as late', async () => {
  await world.eventLog.append(
    TRAFFIC,
    Array.from({ length: 50 }, (_, n) => admitted(envelope(n, { ts_utc: '2026-01-01T00:01:00.000001Z' }))),
  );
  await archiveUntil(50);
  expect(await counters(world.database)).not.toHaveProperty('late_total');
  await world.eventLog.append(TRAFFIC, admittedMany(50, 10));
  await archiveUntil(60);
  expect(await counters(world.database)).toMatchObject({ archived_total: 60, late_total: 10 });
});

it('foreign, refused and unattested records advance the checkpoint, each with its trace', async () => {
  await world.eventLog.append(TRAFFIC, [
    admitted(envelope(1)),
    admitted(envelope(2, { platform_run_id: OTHER_RUN })),
    { key: 'k', value: 'not an envelope', headers: {} },
    { ...admitted(envelope(3)), headers: {} },
  ]);
  await archiveUntil(4);
  expect(await archivedRecords(world.store)).toHaveLength(2);
  expect(await counters(world.database)).toMatchObject({
    archived_total: 2,
    run_scope_skipped: 1,
    seen_total: 3,
    skipped_total: 1,
    unattested_total: 1,
  });
  const failures = await world.database.query({
    text: 'SELECT reason, archived FROM rtdl.archive_failures ORDER BY reason',
  });
  expect(failures).toEqual([
    { reason: 'ENVELOPE_INVALID', archived: false },
    { reason: 'UNATTESTED_RECORD', archived: true },
  ]);
  const facts: string[] = [];
  for await (const { key } of listAll(world.store, EVIDENCE, `evidence/runs/${RUN}/obs/governance/events/`))
    facts.push(key);
  expect(facts).toHaveLength(2);
});

it('a record of another family, attested on its own topic and copied to this one, is kept as nobody’s and traced', async () => {
  const arrival = admitted(envelope(1, { event_type: 'arrival_events_5B' }));
  await world.eventLog.append('fp.bus.context.arrival_events.v1', [arrival]);
  await world.eventLog.append(TRAFFIC, [arrival, admitted(envelope(2))]);
  await archiveUntil(3);
  const archived = await archivedRecords(world.store);
  const unattested = archived.filter((record) => record.unattested === true);
  expect(unattested.map(({ origin_offset }) => origin_offset.topic)).toEqual([TRAFFIC]);
  expect(archived).toHaveLength(3);
  expect(await counters(world.database)).toMatchObject({ archived_total: 3, unattested_total: 1 });
  const failures = await world.database.query({ text: 'SELECT topic, reason, archived FROM rtdl.archive_failures' });
  expect(failures).toEqual([{ topic: TRAFFIC, reason: 'UNATTESTED_RECORD', archived: true }]);
});

it('a record that is not canonical is archived with the text of the bus, and is counted', async () => {
  const text = JSON.stringify(envelope(1), undefined, 2);
  await world.eventLog.append(TRAFFIC, [{ ...admitted(envelope(1)), value: text }, admitted(envelope(2))]);
  await archiveUntil(2);
  const archived = await archivedRecords(world.store);
  expect(archived.map(({ verbatim }) => verbatim).filter((one) => one !== undefined)).toEqual([text]);
  expect(archived.map((record) => record.envelope)).toEqual(expect.arrayContaining([envelope(1), envelope(2)]));
  const counted = await counters(world.database);
  expect(counted).toMatchObject({ archived_total: 2, non_canonical_total: 1 });
  expect(counted).not.toHaveProperty('skipped_total');
});

it('a life that ended between object and ledger is repeated with the same range', async () => {
  await world.eventLog.append(TRAFFIC, admittedMany(0, 60));
  await archiveUntil(60);
  const before = await archivedRecords(world.store);
  // What that life left: objects and intents, but neither ledger rows nor checkpoints.
  await execute(`INSERT INTO rtdl.archive_intents SELECT stream_id, topic, partition_id, from_offset, next_offset
    FROM rtdl.archive_segments`);
  await execute('ALTER TABLE rtdl.archive_segments DISABLE TRIGGER append_only');
  await execute('DELETE FROM rtdl.archive_segments');
  await execute('DELETE FROM rtdl.archive_checkpoints');
  await world.eventLog.append(TRAFFIC, admittedMany(60, 40));
  await archiveUntil(100);
  const after = await archivedRecords(world.store);
  expect(after).toHaveLength(100);
  expect(after).toEqual(expect.arrayContaining([...before]));
  expect(await world.database.query({ text: 'SELECT * FROM rtdl.archive_intents' })).toEqual([]);
});

it('a rewound checkpoint archives nothing twice and counts duplicates', async () => {
  await world.eventLog.append(TRAFFIC, admittedMany(0, 30));
  await archiveUntil(30);
  await execute('UPDATE rtdl.archive_checkpoints SET next_offset = start_offset');
  await archiveUntil(30);
  expect(await archivedRecords(world.store)).toHaveLength(30);
  expect(await counters(world.database)).toMatchObject({ archived_total: 30, duplicate_total: 30 });
});

it('the same offsets with other bytes are a mismatch: the stored ones stand and replay fails closed', async () => {
  await world.eventLog.append(TRAFFIC, admittedMany(0, 30));
  await archiveUntil(30);
  const stood = await archivedRecords(world.store);
  await world.eventLog.close();
  world = { ...world, eventLog: await freshEventLog() };
  await world.eventLog.ensureTopics(topicSpecs());
  // The same keys in the same order reach the same partitions; only the amounts differ.
  const changed = (n: number) => admitted(envelope(n, { payload: { flow_id: '1', amount: 13 } }));
  await world.eventLog.append(
    TRAFFIC,
    Array.from({ length: 30 }, (_, n) => changed(n)),
  );
  await execute('UPDATE rtdl.archive_checkpoints SET next_offset = start_offset');
  await archiveUntil(30);
  expect(await archivedRecords(world.store)).toEqual(stood);
  expect(await counters(world.database)).toMatchObject({ payload_mismatch_total: 30 });
  const [heartbeat] = await world.database.query({
    text: `SELECT health_reasons FROM obs.component_heartbeats WHERE health_state = 'STOPPED'
      ORDER BY updated_at DESC LIMIT 1`,
  });
  expect(heartbeat?.health_reasons).toContain('REPLAY_BASIS_MISMATCH_NONZERO');
});

it('a topic that ends before the checkpoint holds its partitions and is RED', async () => {
  await world.eventLog.append(TRAFFIC, admittedMany(0, 30));
  await archiveUntil(30);
  await world.eventLog.close();
  world = { ...world, eventLog: await freshEventLog() };
  await world.eventLog.ensureTopics(topicSpecs());
  const writer = await startWriter(world);
  await expect
    .poll(
      async () => {
        const [row] = await world.database.query<{ health_state: string; health_reasons: string[] }>({
          text: 'SELECT health_state, health_reasons FROM obs.component_heartbeats ORDER BY started_at DESC LIMIT 1',
        });
        return row;
      },
      { timeout: 10_000 },
    )
    .toMatchObject({ health_state: 'RED', health_reasons: expect.arrayContaining(['OFFSET_OUT_OF_RANGE']) });
  await writer.stop();
  await waitForDone(world.database, 30);
});

it('a writer stops when somebody else advances its checkpoint', async () => {
  const writer = await startWriter(world);
  await world.eventLog.append(TRAFFIC, [admitted(envelope(1))]);
  await waitForDone(world.database, 1);
  await execute(
    'UPDATE rtdl.archive_checkpoints SET next_offset = next_offset + 5 WHERE stream_id = $1',
    streamIdOf('archive-writer', RUN),
  );
  await world.eventLog.append(TRAFFIC, admittedMany(1, 9));
  expect(await writer.failed).toMatchObject({ code: 'E_CHECKPOINT_MOVED' });
});
