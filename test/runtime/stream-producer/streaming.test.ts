import { EnvelopeV1 } from '@spine-green/evidence-schemas/documents/envelope.v1';
import { WspReadyRunV1 } from '@spine-green/evidence-schemas/documents/wsp_ready_run.v1';
import { WspStartV1 } from '@spine-green/evidence-schemas/documents/wsp_start.v1';
import { WspSummaryV1 } from '@spine-green/evidence-schemas/documents/wsp_summary.v1';
import { requiredOutputIds } from '@spine-green/runtime/events/outputs';
import { listAll } from '@spine-green/runtime/substrate/object-store/port';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Envelope, type FakeGate, type FakeGateOptions, startFakeGate } from '../../support/gate/fake-gate.ts';
import { type OracleStore, SMALL_WORLD } from '../../support/oracle.ts';
import {
  GATE_KEY,
  readJson,
  type ScenarioWorld,
  scenarioWorld,
  sealedWorld,
  wspKey,
} from '../../support/scenario-run.ts';
import { produce } from '../../support/stream-producer.ts';

const TOTAL = SMALL_WORLD.flows * 5;

let template: OracleStore;
let scenario: ScenarioWorld;
const gates: FakeGate[] = [];
beforeAll(async () => {
  template = await sealedWorld();
});
afterAll(() => template.drop());
beforeEach(async () => {
  scenario = await scenarioWorld(template);
});
afterEach(async () => {
  for (const gate of gates.splice(0)) await gate.close();
  await scenario.drop();
});

const gateWith = async (options: FakeGateOptions = {}): Promise<FakeGate> => {
  const gate = await startFakeGate({ apiKey: GATE_KEY, ...options });
  gates.push(gate);
  return gate;
};
const summary = async (): Promise<WspSummaryV1> =>
  WspSummaryV1.parse(await readJson(scenario.oracle, wspKey('wsp_summary.json')));
const statuses = async (): Promise<readonly string[]> => {
  const rows: string[] = [];
  for await (const { key } of listAll(scenario.oracle.store, 'evidence', wspKey('ready_runs/'))) {
    rows.push(WspReadyRunV1.parse(await readJson(scenario.oracle, key)).status);
  }
  return rows;
};
const envelopes = (gate: FakeGate): readonly Envelope[] =>
  gate.admitted.map((id) => JSON.parse(gate.texts.get(id) ?? '') as Envelope);

describe('a producer that is announced a run', () => {
  test('streams every row of every output once and leaves start, history and summary', async () => {
    await scenario.announce();
    const gate = await gateWith();
    const { exit } = await produce(scenario, gate.baseUrl);
    expect(exit).toBe(0);
    expect(gate.decisions).toEqual({ ADMIT: TOTAL, DUPLICATE: 0, QUARANTINE: 0 });
    expect(await statuses()).toEqual(['RECEIVED', 'STREAMING', 'STREAMED']);
    const done = await summary();
    expect(done).toMatchObject({ terminal: 'STREAMED', non_retryable: 0, totals: { emitted: TOTAL }, attempt: 1 });
    expect(done.per_output.map(({ output_id, emitted, ended }) => [output_id, emitted, ended])).toEqual(
      requiredOutputIds.map((id) => [id, SMALL_WORLD.flows * (id === 's3_event_stream_with_fraud_6B' ? 2 : 1), true]),
    );
    expect(done.ready_run_refs).toHaveLength(3);
    WspStartV1.parse(await readJson(scenario.oracle, wspKey('wsp_start.json')));
    for (const envelope of envelopes(gate)) EnvelopeV1.parse(envelope);
    const counted = await scenario.database.database.query({
      text: "SELECT dim, value FROM obs.run_counters WHERE counter = 'wsp_sent' ORDER BY dim",
    });
    expect(counted).toHaveLength(4);
  });

  test('sends the context of a flow before its traffic and keeps the order inside each flow', async () => {
    await scenario.announce();
    const gate = await gateWith();
    await produce(scenario, gate.baseUrl, { channels: 4, batchRowsMax: 20 });
    const anchored = new Set<unknown>();
    const last = new Map<unknown, number>();
    for (const { event_type, payload } of envelopes(gate)) {
      if (event_type === 's3_flow_anchor_with_fraud_6B') anchored.add(payload.flow_id);
      if (event_type !== 's3_event_stream_with_fraud_6B') continue;
      expect(anchored.has(payload.flow_id)).toBe(true);
      expect(payload.event_seq as number).toBeGreaterThan(last.get(payload.flow_id) ?? 0);
      last.set(payload.flow_id, payload.event_seq as number);
    }
    expect(last.size).toBe(SMALL_WORLD.flows);
  });

  test('skips a run that it has streamed, and does nothing twice', async () => {
    await scenario.announce();
    const gate = await gateWith();
    await produce(scenario, gate.baseUrl);
    await scenario.announce();
    const { exit } = await produce(scenario, gate.baseUrl);
    expect(exit).toBe(0);
    expect(gate.decisions).toEqual({ ADMIT: TOTAL, DUPLICATE: 0, QUARANTINE: 0 });
    expect(await statuses()).toEqual(['RECEIVED', 'STREAMING', 'STREAMED', 'SKIPPED_DUPLICATE']);
  });

  test('resumes after the gate failed for good, without losing or repeating what is checkpointed', async () => {
    await scenario.announce();
    let requests = 0;
    const gate = await gateWith({
      intercept: () => {
        requests += 1;
        return requests > 6 && requests < 30 ? { status: 503, body: '{"error":"STORE_UNAVAILABLE"}' } : undefined;
      },
    });
    const failed = await produce(scenario, gate.baseUrl, { batchRowsMax: 50, flushEvery: 1 });
    expect(failed.exit).toBe(1);
    const between = await summary();
    expect(between).toMatchObject({ terminal: 'FAILED', exit_reason: 'IG_PUSH_RETRY_EXHAUSTED', non_retryable: 0 });
    expect(between.totals.emitted).toBeGreaterThan(0);
    requests = 100;
    const { exit } = await produce(scenario, gate.baseUrl);
    expect(exit).toBe(0);
    expect(gate.admitted).toHaveLength(TOTAL);
    const done = await summary();
    expect(done).toMatchObject({ terminal: 'STREAMED', attempt: 2, totals: { emitted: TOTAL } });
    expect(done.per_output.some(({ resumed_from }) => resumed_from !== null)).toBe(true);
    expect(done.totals.acked_admit + done.totals.acked_duplicate).toBe(TOTAL);
  });

  test('counts as duplicates what the gate had admitted before the connection broke', async () => {
    await scenario.announce();
    const gate = await gateWith({ intercept: ({ number }) => (number % 5 === 2 ? 'admit and reset' : undefined) });
    const { exit } = await produce(scenario, gate.baseUrl, { batchRowsMax: 50 });
    expect(exit).toBe(0);
    const done = await summary();
    expect(done.totals.acked_admit + done.totals.acked_duplicate).toBe(TOTAL);
    expect(done.totals.acked_duplicate).toBeGreaterThan(0);
    expect(done.retries).toMatchObject({ CONNECTION: expect.any(Number) });
    expect(gate.admitted).toHaveLength(TOTAL);
  });

  test('finishes what is in flight when it is told to stop, and resumes exactly there', async () => {
    await scenario.announce();
    const stop = new AbortController();
    const gate = await gateWith({
      intercept: ({ number }) => {
        if (number === 4) stop.abort(new Error('received SIGTERM'));
        return undefined;
      },
    });
    const { exit } = await produce(scenario, gate.baseUrl, { batchRowsMax: 50 }, stop.signal);
    expect(exit).toBe(0);
    expect(await summary()).toMatchObject({ terminal: 'INTERRUPTED', exit_reason: null });
    await produce(scenario, gate.baseUrl);
    expect(gate.admitted).toHaveLength(TOTAL);
    expect((await summary()).totals.emitted).toBe(TOTAL);
    expect(await statuses()).toEqual(['RECEIVED', 'STREAMING', 'INTERRUPTED', 'RECEIVED', 'STREAMING', 'STREAMED']);
  });
});

describe('a producer whose events are quarantined', () => {
  const quarantineFirst = (count: number): FakeGateOptions => {
    let left = count;
    return { decide: () => (left-- > 0 ? 'QUARANTINE' : 'ADMIT') };
  };

  test('goes on while they are few, and counts them', async () => {
    await scenario.announce();
    const gate = await gateWith(quarantineFirst(3));
    expect((await produce(scenario, gate.baseUrl)).exit).toBe(0);
    expect((await summary()).totals).toMatchObject({ emitted: TOTAL, acked_quarantine: 3 });
  });

  test.each([
    { quarantined: 1, ratio: 0 },
    { quarantined: 6, ratio: 0.005 },
  ])('stops at $quarantined of them with a ratio of $ratio', async ({ quarantined, ratio }) => {
    await scenario.announce();
    const gate = await gateWith(quarantineFirst(quarantined));
    expect((await produce(scenario, gate.baseUrl, { quarantineRatioMax: ratio })).exit).toBe(1);
    const stopped = await summary();
    expect(stopped).toMatchObject({ terminal: 'FAILED', exit_reason: 'WSP_QUARANTINE_RATIO' });
    expect(stopped.totals.emitted).toBeLessThan(TOTAL);
    expect(await statuses()).toEqual(['RECEIVED', 'STREAMING', 'FAILED']);
  });
});

describe('a bounded stream', () => {
  const caps = {
    eventsMax: undefined,
    eventsPerOutputMax: undefined,
    flowsMax: undefined,
    window: { startUtc: undefined, endUtc: undefined },
  };

  test('gives each output its cap', async () => {
    await scenario.announce();
    const gate = await gateWith();
    await produce(scenario, gate.baseUrl, { caps: { ...caps, eventsPerOutputMax: 20 } });
    expect((await summary()).per_output.map(({ emitted }) => emitted)).toEqual([20, 20, 20, 20]);
  });

  test('stops at the cap of the whole stream, also over two attempts', async () => {
    await scenario.announce();
    let requests = 0;
    const gate = await gateWith({
      intercept: () => {
        requests += 1;
        return requests > 3 && requests < 30 ? { status: 500, body: '{}' } : undefined;
      },
    });
    const bounded = { batchRowsMax: 20, flushEvery: 1, caps: { ...caps, eventsMax: 200 } };
    expect((await produce(scenario, gate.baseUrl, bounded)).exit).toBe(1);
    requests = 100;
    expect((await produce(scenario, gate.baseUrl, bounded)).exit).toBe(0);
    expect((await summary()).totals.emitted).toBe(200);
    expect(gate.admitted).toHaveLength(200);
  });

  test('by flows has complete joins and nothing else', async () => {
    await scenario.announce();
    const gate = await gateWith();
    await produce(scenario, gate.baseUrl, { caps: { ...caps, flowsMax: 25 } });
    expect((await summary()).per_output.map(({ emitted }) => emitted)).toEqual([25, 25, 25, 50]);
    const all = envelopes(gate);
    const keys = (type: string, names: readonly string[]): readonly string[] =>
      all
        .filter(({ event_type }) => event_type === type)
        .map(({ payload }) => names.map((name) => payload[name]).join('|'));
    const arrival = ['merchant_id', 'arrival_seq'];
    const anchors = keys('s3_flow_anchor_with_fraud_6B', arrival).toSorted();
    expect(keys('arrival_events_5B', arrival).toSorted()).toEqual(anchors);
    expect(keys('s1_arrival_entities_6B', arrival).toSorted()).toEqual(anchors);
    const flows = keys('s3_flow_anchor_with_fraud_6B', ['flow_id']);
    expect(new Set(keys('s3_event_stream_with_fraud_6B', ['flow_id']))).toEqual(new Set(flows));
  });

  test('in a window holds exactly the events of that window', async () => {
    await scenario.announce();
    const gate = await gateWith();
    const window = { startUtc: '2026-01-02T00:00:00.000000Z', endUtc: '2026-01-03T00:00:00.000000Z' };
    await produce(scenario, gate.baseUrl, { caps: { ...caps, window } });
    const times = envelopes(gate).map(({ ts_utc }) => ts_utc);
    expect(times.length).toBeGreaterThan(0);
    expect(times.length).toBeLessThan(TOTAL);
    expect(times.every((time) => time >= window.startUtc && time < window.endUtc)).toBe(true);
  });

  test('in two lanes sends every event exactly once', async () => {
    await scenario.announce();
    const gate = await gateWith();
    await produce(scenario, gate.baseUrl, { lane: { count: 2, index: 0 } });
    const first = gate.admitted.length;
    await produce(scenario, gate.baseUrl, { lane: { count: 2, index: 1 } });
    expect(first).toBeGreaterThan(TOTAL / 4);
    expect(gate.decisions).toEqual({ ADMIT: TOTAL, DUPLICATE: 0, QUARANTINE: 0 });
  });
});
