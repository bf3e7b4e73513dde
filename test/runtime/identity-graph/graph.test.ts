import { readGraph } from '@spine-green/runtime/reads/graph';
import { planGraph } from '@spine-green/runtime/services/identity-graph/step';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, test } from 'vitest';
import { chooser, drain, memoryTopics, shuffled } from '../../support/context/applied.ts';
import { type Crash, Crashed, mortal } from '../../support/context/crashes.ts';
import {
  ANCHORS,
  ARRIVALS,
  admitted,
  type Draft,
  ENTITIES,
  envelopeOf,
  envelopesOf,
  PINS,
  rowsOf,
  TRAFFIC,
  wide,
} from '../../support/context/events.ts';
import { openGraph, readWholeGraph } from '../../support/context/graph.ts';
import { type FreshDatabase, freshDatabase } from '../../support/servers/postgres.ts';

const TOPICS = [ARRIVALS, ENTITIES, ANCHORS, TRAFFIC];
const drafts: readonly Draft[] = Array.from({ length: 20 }, (_, flow) => ({
  flow: flow + 1,
  merchant: flow % 4,
  account: flow % 9,
}));

let database: FreshDatabase;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => database.drop());

const reset = () =>
  database.database.execute({
    text: `TRUNCATE rtdl.ieg_entities, rtdl.ieg_identifiers, rtdl.ieg_edges, rtdl.ieg_dedupe, rtdl.ieg_graph_versions,
      rtdl.ieg_checkpoints, rtdl.stream_pins, rtdl.context_failures, obs.run_counters`,
  });

async function apply(seed: number, crashes: readonly Crash[] = []) {
  const choose = chooser(seed);
  const topics = memoryTopics();
  for (const [topic, event] of shuffled(envelopesOf(drafts, TOPICS), choose)) topics.append(topic, admitted(event));
  const one = mortal(database.database, crashes);
  for (;;) {
    const life = await openGraph(one);
    try {
      await drain(topics, TOPICS, { ...life, choose });
      return await readWholeGraph(database.database);
    } catch (error) {
      if (!(error instanceof Crashed)) throw error;
    }
  }
}

test('equal events give an equal graph, in whatever order and windows they come, and wherever the process dies', async () => {
  const calm = await apply(1);
  const crash = fc.record({
    transaction: fc.integer({ min: 1, max: 30 }),
    when: fc.constantFrom('inside' as const, 'after' as const),
  });
  const crashes = fc.uniqueArray(crash, { maxLength: 4, selector: ({ transaction }) => transaction });
  await fc.assert(
    fc.asyncProperty(fc.nat(), crashes, async (seed, at) => {
      await reset();
      expect((await apply(seed, at)).digest).toBe(calm.digest);
    }),
    { numRuns: 8 },
  );
}, 60_000);

test('degrees and components are those that the edges give', async () => {
  const { entities, edges } = await apply(5);
  const typeOf = new Map(entities.map(({ id, entity_type }) => [id, entity_type]));
  const ends = (type: string, of: 'src' | 'dst', id: string) =>
    edges.filter((edge) => edge.edge_type === type && edge[of] === id).length;
  for (const { id, entity_type, degrees } of entities) {
    const expected = {
      account: [ends('ACCOUNT_ON_DEVICE', 'src', id), 0, 0, 0, 0],
      device: [0, ends('ACCOUNT_ON_DEVICE', 'dst', id), ends('INSTRUMENT_ON_DEVICE', 'dst', id), 0, 0],
      ip: [0, 0, 0, ends('PARTY_ON_IP', 'dst', id), 0],
      instrument: [0, 0, 0, 0, ends('INSTRUMENT_AT_MERCHANT', 'src', id)],
    }[entity_type] ?? [0, 0, 0, 0, 0];
    expect([entity_type, degrees]).toEqual([entity_type, expected]);
  }
  const links = new Map<string, Set<string>>(entities.map(({ id }) => [id, new Set()]));
  const isOutside = (id: string): boolean => ['merchant', 'flow', 'session'].includes(typeOf.get(id) ?? '');
  for (const { src, dst } of edges) {
    if (isOutside(src) || isOutside(dst)) continue;
    links.get(src)?.add(dst);
    links.get(dst)?.add(src);
  }
  for (const { id, size } of entities) {
    const reached = new Set([id]);
    for (const one of reached) for (const next of links.get(one) ?? []) reached.add(next);
    expect(size).toBe(reached.size);
  }
});

it('a reading names degrees, component, and the version of what it saw', async () => {
  await apply(2);
  const rows = rowsOf(drafts[0] as Draft)[ANCHORS][0];
  const reading = await readGraph(database.database, {
    pins: PINS,
    entities: { account: rows.account_id, device: rows.device_id, ip: rows.ip_id, instrument: rows.instrument_id },
  });
  expect(reading.integrity_status).toBe('CLEAN');
  expect(reading.features).toMatchObject({ devices_per_account: 1, accounts_per_device: 3 });
  expect(reading.features.component_size).toBeGreaterThan(3);
  expect(reading.graph_version?.version_id).toBe(reading.graph_version?.basis_digest.slice(0, 32));
  const stranger = await readGraph(database.database, { pins: PINS, entities: { account: wide(1, 999) } });
  expect(stranger.features).toMatchObject({ devices_per_account: 0, component_size: 0 });
});

it.each([
  {
    given: 'a family without identities',
    event: envelopeOf(TRAFFIC, rowsOf({ flow: 1 })[TRAFFIC][0], { event_type: 'case_trigger' }),
    reason: 'CLASSIFICATION_UNSUPPORTED',
  },
  {
    given: 'no identifier at all',
    event: envelopeOf(TRAFFIC, { amount: 1, ts_utc: '2026-01-01T00:00:00.000000Z' }),
    reason: 'IDENTITY_HINTS_MISSING',
  },
  {
    given: 'another world',
    event: envelopeOf(TRAFFIC, rowsOf({ flow: 1 })[TRAFFIC][0], { seed: '1' }),
    reason: 'REPLAY_PINS_MISMATCH',
  },
])('$given: $reason', ({ event, reason }) => {
  const topics = memoryTopics();
  topics.append(TRAFFIC, admitted(event));
  const window = topics.window(TRAFFIC, 0, 1);
  if (window === undefined) throw new Error('no record');
  const plan = planGraph(window, { pins: PINS, watermark: undefined });
  expect([plan.mutations, plan.failures.map((one) => one.reason)]).toEqual([[], [reason]]);
});

it('of ten thousand observed identifiers 64 are taken, and the rest is told', () => {
  const observed = Array.from({ length: 10_000 }, (_, index) => ({
    identifier_type: 'device',
    identifier_value: String(index),
  }));
  const topics = memoryTopics();
  topics.append(
    TRAFFIC,
    admitted(envelopeOf(TRAFFIC, { ...rowsOf({ flow: 1 })[TRAFFIC][0], observed_identifiers: observed })),
  );
  const window = topics.window(TRAFFIC, 0, 1);
  if (window === undefined) throw new Error('no record');
  const { mutations, failures } = planGraph(window, { pins: PINS, watermark: undefined });
  expect(mutations[0]?.hints).toHaveLength(65);
  expect(failures).toMatchObject([{ reason: 'HINTS_TRUNCATED', informational: true, details: { truncated: 9_936 } }]);
});
