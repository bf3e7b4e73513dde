import type { InjectionManifestV1 } from '@spine-green/evidence-schemas/documents/injection_manifest.v1';
import { InjectionManifestV1 as Manifest } from '@spine-green/evidence-schemas/documents/injection_manifest.v1';
import { InjectionResultV1 } from '@spine-green/evidence-schemas/documents/injection_result.v1';
import { readEvidence } from '@spine-green/runtime/evidence/read';
import { createEvidence } from '@spine-green/runtime/evidence/write';
import { systemClock } from '@spine-green/runtime/kernel/clock';
import { runKey, taskWriter } from '@spine-green/runtime/observability/writer';
import { gatePusher } from '@spine-green/runtime/outbox/gate-pusher';
import { inject, MANIFEST_NAME, RESULT_NAME } from '@spine-green/runtime/services/duplicate-injector/loop';
import { openDatabase } from '@spine-green/runtime/substrate/database/open';
import type { Database } from '@spine-green/runtime/substrate/database/port';
import { openParameters } from '@spine-green/runtime/substrate/parameters/open';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ARCHIVE, archivedRecords, startWriter, topicSpecs, waitForDone } from '../../support/archive-writer.ts';
import {
  EVIDENCE,
  type GateWorld,
  gateWorld,
  pushBatch,
  type RunningGate,
  startGate,
} from '../../support/gate/gate.ts';
import { RUN, traffic } from '../../support/gate/gate-events.ts';
import { keyOf } from '../../support/gate/gate-facts.ts';
import { type FreshObjectStore, freshObjectStore } from '../../support/object-store.ts';

const EVENTS = 5;

describe('the injector of duplicates', () => {
  let world: GateWorld;
  let gate: RunningGate;
  let objects: FreshObjectStore;
  let database: Database;
  let tuples: InjectionManifestV1['tuples'];
  beforeEach(async () => {
    world = await gateWorld();
    database = openDatabase(world.database.dsn, { applicationName: 'test', connectionsMax: 4 });
    objects = await freshObjectStore(ARCHIVE, EVIDENCE);
    await world.eventLog.ensureTopics(topicSpecs());
    gate = await startGate(world);
    const events = Array.from({ length: EVENTS }, (_, n) => traffic(n));
    expect((await pushBatch(gate, events)).status).toBe(200);
    const writer = await startWriter({ database, eventLog: world.eventLog, store: objects.store });
    await waitForDone(database, EVENTS);
    await writer.stop();
    tuples = await tuplesOf();
  });
  afterEach(async () => {
    await gate.stop();
    await database.close();
    await objects.drop();
    await world.drop();
  });

  /** From the gate's own index and the segments of the archive, neither of which the injector writes. */
  async function tuplesOf(): Promise<InjectionManifestV1['tuples']> {
    const admitted = await database.query<{ event_id: string; event_class: string; payload_hash: string }>({
      text: `SELECT event_id, event_class, payload_hash FROM ig.admissions ORDER BY event_id`,
    });
    const segments = await database.query<{
      topic: string;
      partition_id: number;
      first_offset: string;
      last_offset: string;
      archive_ref: string;
      version_id: string;
    }>({ text: 'SELECT * FROM rtdl.archive_segments' });
    const records = await archivedRecords(objects.store);
    return admitted.flatMap(({ event_id, event_class, payload_hash }) => {
      const origin = records.find((one) => one.event_id === event_id)?.origin_offset;
      const segment = segments.find(
        (one) =>
          one.topic === origin?.topic &&
          one.partition_id === origin.partition &&
          Number(one.first_offset) <= Number(origin.offset) &&
          Number(one.last_offset) >= Number(origin.offset),
      );
      if (origin === undefined || segment === undefined) return [];
      const { topic, partition } = origin;
      const place = { archive_ref: segment.archive_ref, archive_version_id: segment.version_id };
      return [{ event_class, event_id, payload_hash, ...place, topic, partition, offset: Number(origin.offset) }];
    });
  }

  const publish = (changes: Partial<InjectionManifestV1> = {}) =>
    createEvidence({ store: objects.store, bucket: EVIDENCE }, runKey(RUN, MANIFEST_NAME), Manifest, {
      schema: 'fp.injection_manifest.v1',
      platform_run_id: RUN,
      written_at_utc: '2026-01-01T00:00:00.000000Z',
      tuples,
      ...changes,
    });

  async function run() {
    const parameters = openParameters(world.parametersUrl);
    await parameters.put('/test/wsp', keyOf('wsp'));
    const pusher = gatePusher({
      baseUrl: gate.url,
      apiKey: (await parameters.get('/test/wsp')).value,
      timeoutMs: 5000,
    });
    try {
      return await inject({
        target: { store: objects.store, bucket: EVIDENCE },
        archive: { store: objects.store, bucket: ARCHIVE },
        platformRunId: RUN,
        gate: pusher,
        writer: taskWriter('duplicate-injector', { taskArn: 'task-1', imageDigest: `sha256:${'a'.repeat(64)}` }),
        clock: systemClock,
        signal: new AbortController().signal,
      });
    } finally {
      await pusher.close();
    }
  }

  const ends = async () => (await world.eventLog.watermarks('fp.bus.traffic.fraud.v1')).map(({ high }) => high);
  const admissions = () => database.query<{ n: string }>({ text: 'SELECT count(*)::text AS n FROM ig.admissions' });

  test('brings nothing but duplicates, and says of each what the gate said', async () => {
    const before = { ends: await ends(), admissions: await admissions() };
    await publish();
    expect(await run()).toEqual({ duplicate: EVENTS, admit: 0, refused: 0, open: 0 });
    expect({ ends: await ends(), admissions: await admissions() }).toEqual(before);
    const target = { store: objects.store, bucket: EVIDENCE };
    const { document } = await readEvidence(target, runKey(RUN, RESULT_NAME), InjectionResultV1.parse);
    expect(document.items.map(({ event_id, outcome }) => [event_id, outcome])).toEqual(
      tuples.map(({ event_id }) => [event_id, 'DUPLICATE']),
    );
    expect(document.items.every(({ receipt_ref }) => receipt_ref !== null)).toBe(true);
  });

  test('sends the same again when it is started again', async () => {
    await publish();
    await run();
    expect(await run()).toMatchObject({ duplicate: EVENTS });
  });

  test('says what stays open when the gate is away', { timeout: 60_000 }, async () => {
    await publish({ tuples: tuples.slice(0, 1) });
    await gate.stop();
    expect(await run()).toEqual({ duplicate: 0, admit: 0, refused: 0, open: 1 });
    gate = await startGate(world);
  });

  const first = (): InjectionManifestV1['tuples'][number] => {
    const [tuple] = tuples;
    if (tuple === undefined) throw new Error('nothing was admitted');
    return tuple;
  };
  test.each([
    { what: 'another payload', spoilt: () => ({ ...first(), payload_hash: '0'.repeat(64) }) },
    { what: 'another event', spoilt: () => ({ ...first(), event_id: 'nobody' }) },
    { what: 'a place that holds none', spoilt: () => ({ ...first(), offset: 999 }) },
  ])('sends nothing of a manifest that names $what', async ({ spoilt }) => {
    await publish({ tuples: [...tuples.slice(1), spoilt()] });
    await expect(run()).rejects.toMatchObject({ code: 'E_EVIDENCE_DIGEST' });
    await expect(
      readEvidence({ store: objects.store, bucket: EVIDENCE }, runKey(RUN, RESULT_NAME), InjectionResultV1.parse),
    ).rejects.toMatchObject({ code: 'E_OBJECT_NOT_FOUND' });
  });

  test('refuses a manifest of another run, and to work without one', async () => {
    await expect(run()).rejects.toMatchObject({ code: 'E_OBJECT_NOT_FOUND' });
    await publish({ platform_run_id: 'platform_20990101T000000Z' });
    await expect(run()).rejects.toMatchObject({ code: 'RUN_SCOPE_MISMATCH' });
  });
});
