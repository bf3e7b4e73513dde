import { systemClock } from '@spine-green/runtime/kernel/clock';
import { type FlowQuery, readContext, readFlowContexts } from '@spine-green/runtime/reads/context';
import type { EventFeatureAnswer } from '@spine-green/runtime/reads/feature-contract';
import { readAppliedTo, readEventFeatures, readFeatures } from '@spine-green/runtime/reads/features';
import { readGraph, readGraphs } from '@spine-green/runtime/reads/graph';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { memoryTopics } from '../../support/context/applied.ts';
import * as world from '../../support/context/events.ts';
import { openGraph } from '../../support/context/graph.ts';
import { openPlane } from '../../support/context/plane.ts';
import { openStore } from '../../support/context/store.ts';
import { type FreshDatabase, freshDatabase } from '../../support/servers/postgres.ts';

const { ANCHORS, ARRIVALS, ENTITIES, TRAFFIC, PINS } = world;
const FLOWS = 40;
/** Of these the features know the anchors, and the traffic of the first half alone. */
const APPLIED = 20;
const LIVES = { csfb: openStore, ofp: openPlane, ieg: openGraph } as const;
/** Applied, not applied, applied again, and one that nobody knows: what is asked together in one query. */
const ASKED = [3, 35, 7, 999, 20, 21];

const draftOf = (flow: number): world.Draft => ({
  flow,
  merchant: flow % 5,
  account: flow % 7,
  second: flow,
  amount: flow,
});

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
  const topics = memoryTopics();
  for (let flow = 1; flow <= FLOWS; flow += 1) {
    const rows = world.rowsOf(draftOf(flow));
    for (const topic of [ARRIVALS, ENTITIES, ANCHORS, TRAFFIC] as const) {
      topics.append(topic, world.admitted(world.envelopeOf(topic, rows[topic][0])));
    }
  }
  const apply = async (life: keyof typeof LIVES, topic: string, count: number): Promise<void> => {
    const window = topics.window(topic, 0, count);
    if (window !== undefined) await (await LIVES[life](database.database)).commit(window);
  };
  for (const topic of [ARRIVALS, ENTITIES, ANCHORS]) await apply('csfb', topic, FLOWS);
  await apply('ofp', ANCHORS, FLOWS);
  await apply('ofp', TRAFFIC, APPLIED);
  for (const topic of [ANCHORS, TRAFFIC]) await apply('ieg', topic, FLOWS);
});
afterAll(() => database.drop());

const anchorOf = (flow: number) => world.rowsOf(draftOf(flow))[ANCHORS][0];

it('contexts are those that each flow is answered alone, by its own pins', async () => {
  const queries = ASKED.map((flow, place): FlowQuery => {
    const pins = place === 2 ? { ...PINS, seed: '12345' } : PINS;
    return { request_id: `r${flow}`, query_kind: 'resolve_flow_binding', flow_id: anchorOf(flow).flow_id, pins };
  });
  const together = await readFlowContexts(database.database, queries);
  expect(together).toEqual(await Promise.all(queries.map((query) => readContext(database.database, query))));
  expect(together.map(({ status }) => status)).toEqual([
    'READY',
    'READY',
    'CONFLICT',
    'MISSING_BINDING',
    'READY',
    'READY',
  ]);
});

it('graphs are those that each event is answered alone', async () => {
  const known = ASKED.map((flow) => {
    const { account_id: account, device_id: device, merchant_id: merchant } = anchorOf(flow);
    return { pins: PINS, entities: { account, device, merchant } };
  });
  const requests = [...known, { pins: PINS, entities: { account: 'an account that nobody saw' } }];
  const together = await readGraphs(database.database, requests);
  const alone = [];
  for (const request of requests) alone.push(await readGraph(database.database, request));
  expect(together).toEqual(alone);
  expect(together.map(({ features }) => features.component_size > 0)).toEqual([...known.map(() => true), false]);
});

it('features are those that each event is answered alone, kept or live, and a fault stays its own', async () => {
  const requests = ASKED.map((flow, place) => {
    const { account_id, instrument_id, party_id, device_id, ip_id, merchant_id, flow_id } = anchorOf(flow);
    return {
      request_id: `r${flow}`,
      pins: PINS,
      feature_groups:
        place === 5 ? [] : ['velocity', 'novelty', 'core_features'].map((name) => ({ name, version: 'v1' })),
      graph_resolution_mode: 'none' as const,
      source_event_id: world.envelopeOf(TRAFFIC, world.rowsOf(draftOf(flow))[TRAFFIC][0]).event_id,
      flow: {
        flowId: flow_id,
        at: world.START + flow * 1_000_000,
        amountMinor: flow * 100,
        keys: { account_id, instrument_id, party_id, device_id, ip_id, merchant_id },
        arrival: undefined,
      },
    };
  });
  const stopped = { ...systemClock, wallMicros: () => world.START };
  const together = await readEventFeatures(database.database, requests, stopped);
  const alone = [];
  for (const request of requests) alone.push(await readFeatures(database.database, request, stopped));
  expect(together).toEqual(alone);
  expect(together.map((one) => (one as EventFeatureAnswer).kept)).toEqual([true, false, true, false, true, undefined]);
  expect(together[5]).toMatchObject({ status: 'ERROR', code: 'INVALID_REQUEST' });
});

it('how far features are applied is what their checkpoint says, and nothing where nobody applied any', async () => {
  const { platform_run_id: run } = PINS;
  expect(await readAppliedTo(database.database, run, TRAFFIC)).toEqual(new Map([[0, APPLIED]]));
  expect(await readAppliedTo(database.database, run, 'another topic')).toEqual(new Map());
});
