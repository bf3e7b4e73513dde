import type { EnvelopeV1 } from '@spine-green/evidence-schemas/documents/envelope.v1';
import { labelClient } from '@spine-green/runtime/label-client/label-client';
import { archivedTraffic, feedProgress } from '@spine-green/runtime/services/label-feed/archived-traffic';
import { runFeed } from '@spine-green/runtime/services/label-feed/loop';
import { openParameters } from '@spine-green/runtime/substrate/parameters/open';
import { readRunMicros } from '@spine-green/runtime/truth/run-clock';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ARCHIVE, startWriter, topicSpecs, waitForDone } from '../../support/archive-writer.ts';
import { admitted, TRAFFIC } from '../../support/bus-records.ts';
import { daemonProcessWorld, LS_KEYS } from '../../support/daemons/daemon-process.ts';
import { startMode } from '../../support/daemons/mode-process.ts';
import { type FakeGate, startFakeGate } from '../../support/gate/fake-gate.ts';
import { RUN, traffic, withPayload } from '../../support/gate/gate-events.ts';
import { labelKeyOf } from '../../support/labels/label-facts.ts';
import {
  admitSubjects,
  type LabelWorld,
  labelWorld,
  type RunningLabelStore,
  setRunClock,
  startLabelStore,
} from '../../support/labels/label-world.ts';

const DAY = 86_400_000_000;
let world: LabelWorld;
let gate: FakeGate;
let store: RunningLabelStore;

/** Sixty flows, every fifth of them fraudulent, one a minute. */
const flow = (n: number): EnvelopeV1 => withPayload(traffic(n * 60), { fraud_flag: n % 5 === 0 });

beforeEach(async () => {
  world = await labelWorld();
  gate = await startFakeGate();
  store = await startLabelStore(world, gate.baseUrl);
  await world.eventLog.ensureTopics(topicSpecs());
  const events = Array.from({ length: 60 }, (_, n) => flow(n));
  await world.eventLog.append(TRAFFIC, events.map(admitted));
  const writer = await startWriter(world);
  await waitForDone(world.database, 60);
  await writer.stop();
  await admitSubjects(
    world.database,
    events.map(({ event_id }) => event_id),
    '2026-01-01T01:00:00.000000Z',
  );
});
afterEach(async () => {
  await store.stop();
  await gate.close();
  await world.drop();
});

async function feed(changes: { readonly onUnknown?: (reason: string) => void } = {}) {
  const key = `/test/${Math.random()}`;
  const parameters = openParameters(world.parametersUrl);
  await parameters.put(key, labelKeyOf('truth_writer'));
  const labels = labelClient({ baseUrl: store.url, apiKey: (await parameters.get(key)).value, timeoutMs: 5000 });
  try {
    return await runFeed(
      {
        traffic: archivedTraffic({ database: world.database, store: world.store, bucket: ARCHIVE, platformRunId: RUN }),
        progress: feedProgress(world.database, RUN),
        labels,
        rules: { delayMicros: 7 * DAY, legitimate: false },
        runMicros: () => readRunMicros(world.database, RUN),
        follow: false,
        onUnknown: changes.onUnknown ?? (() => undefined),
      },
      new AbortController().signal,
    );
  } finally {
    await labels.close();
  }
}

const stated = () =>
  world.database.query<{ event_id: string; label_value: string; source_type: string }>({
    text: 'SELECT event_id, label_value, source_type FROM labels.ls_label_timeline ORDER BY event_id',
  });
/** The truth, by another way than the feed's. */
const truth = (upTo: number) =>
  Array.from({ length: upTo }, (_, n) => n)
    .filter((n) => n % 5 === 0)
    .map((n) => ({ event_id: flow(n).event_id, label_value: 'CHARGEBACK', source_type: 'SYSTEM' }))
    .toSorted((a, b) => (a.event_id < b.event_id ? -1 : 1));

it('states what has become available and nothing before, and a second run states nothing twice', async () => {
  expect(await feed()).toMatchObject({ asserted: 0 });
  await setRunClock(world.database, '2026-01-08T00:30:00.000000Z');
  await feed();
  const half = await stated();
  // Partitions wait for their own first record that is not due, and for no other.
  expect(half.length).toBeGreaterThan(0);
  expect(truth(30)).toEqual(expect.arrayContaining([...half]));
  await setRunClock(world.database, '2026-02-01T00:00:00.000000Z');
  expect(await feed()).toMatchObject({ accepted: 12 - half.length, repeated: 0, rejected: 0 });
  expect(await stated()).toEqual(truth(60));
  expect(await feed()).toMatchObject({ asserted: 0 });
  await vi.waitFor(() => expect(gate.admitted).toHaveLength(12), { timeout: 5000 });
});

it('a feed that forgot how far it came repeats identities that the store knows', async () => {
  await setRunClock(world.database, '2026-02-01T00:00:00.000000Z');
  await feed();
  await world.database.execute({ text: 'DELETE FROM labels.label_feed_checkpoints' });
  expect(await feed()).toMatchObject({ accepted: 0, repeated: 12, rejected: 0 });
  expect(await stated()).toEqual(truth(60));
});

it('a store that is away and comes back gets every label once', async () => {
  await setRunClock(world.database, '2026-02-01T00:00:00.000000Z');
  const { url } = store;
  await store.stop();
  store = { url, stop: async () => undefined };
  const reasons: string[] = [];
  const feeding = feed({ onUnknown: (reason) => reasons.push(reason) });
  await vi.waitFor(() => expect(reasons).toContain('CONNECTION'), { timeout: 5000 });
  const back = await startLabelStore(world, gate.baseUrl, Number(new URL(url).port));
  expect(await feeding).toMatchObject({ accepted: 12, rejected: 0 });
  store = back;
  expect(await stated()).toEqual(truth(60));
}, 30_000);

it('the job refuses a managed run that did not pin it, before any effect', async () => {
  const process = await daemonProcessWorld();
  const refused = startMode('label-feed', { ...process.env, ENVIRONMENT: 'dev_min' }, 'task-1');
  expect(await refused.exit).toBe(78);
  expect(refused.output()).toContain('LABEL_FEED_PINNED');
  const empty = startMode('label-feed', { ...process.env, SSM_LS_API_KEY_PATH: LS_KEYS }, 'task-2');
  expect(await empty.exit).toBe(0);
  expect(empty.output()).toContain('labels asserted');
  await process.drop();
}, 30_000);
