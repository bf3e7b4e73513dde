import { canonicalJson, sha256Hex } from '@spine-green/evidence-schemas';
import type { ReadySignalV1 } from '@spine-green/evidence-schemas/documents/ready_signal.v1';
import type { RunFactsViewV1 } from '@spine-green/evidence-schemas/documents/run_facts_view.v1';
import { bundleHashOf, readyMessageId } from '@spine-green/runtime/events/ready';
import { assertProducerAllowed } from '@spine-green/runtime/services/stream-producer/ready/allowlist';
import { selectOutputs } from '@spine-green/runtime/services/stream-producer/view/outputs';
import { listAll } from '@spine-green/runtime/substrate/object-store/port';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, test } from 'vitest';
import { type FakeGate, startFakeGate } from '../../support/gate/fake-gate.ts';
import type { OracleStore } from '../../support/oracle.ts';
import { PLATFORM_RUN_ID } from '../../support/oracle.ts';
import {
  CONTROL,
  GATE_KEY,
  overwrite,
  RUN_ID,
  readJson,
  type ScenarioWorld,
  scenarioWorld,
  sealedWorld,
  srKey,
  viewKey,
  wspKey,
} from '../../support/scenario-run.ts';
import { produce } from '../../support/stream-producer.ts';

let template: OracleStore;
let scenario: ScenarioWorld;
let gate: FakeGate;
beforeAll(async () => {
  template = await sealedWorld({ flows: 40, days: 1 });
  gate = await startFakeGate({ apiKey: GATE_KEY });
});
afterAll(async () => {
  await gate.close();
  await template.drop();
});
beforeEach(async () => {
  scenario = await scenarioWorld(template);
});
afterEach(() => scenario.drop());

const factsKey = srKey(`run_facts_view/${RUN_ID}.json`);
const publishRecord = (value: string): Promise<unknown> =>
  scenario.eventLog.append(CONTROL, [{ key: 'k', value, headers: {} }]);
const message = (ready: ReadySignalV1): string =>
  canonicalJson({
    topic: CONTROL,
    message_id: ready.message_id,
    published_at_utc: '2026-02-06T10:11:12.000000Z',
    attributes: { kind: 'READY', run_id: RUN_ID },
    partition_key: RUN_ID,
    payload: ready,
  });
const rows = async (): Promise<readonly Record<string, unknown>[]> => {
  const found: Record<string, unknown>[] = [];
  for await (const { key } of listAll(scenario.oracle.store, 'evidence', wspKey('ready_runs/'))) {
    found.push(await readJson(scenario.oracle, key));
  }
  return found;
};
const governance = async (): Promise<readonly unknown[]> => {
  const found: string[] = [];
  const prefix = `evidence/runs/${PLATFORM_RUN_ID}/obs/governance/events/`;
  for await (const { key } of listAll(scenario.oracle.store, 'evidence', prefix)) {
    found.push(String((await readJson(scenario.oracle, key)).event_family));
  }
  return found.sort();
};
const ready = async (): Promise<ReadySignalV1> =>
  (await readJson(scenario.oracle, srKey(`ready_signal/${RUN_ID}.json`))) as unknown as ReadySignalV1;
/** Replaces the facts view and announces it consistently, as a faulty runner would. */
const announceFacts = async (change: (facts: RunFactsViewV1) => object, rehash = true): Promise<void> => {
  await scenario.announce({}, { eventLog: { ...scenario.eventLog, append: async () => [NOWHERE] } });
  const facts = (await readJson(scenario.oracle, factsKey)) as unknown as RunFactsViewV1;
  const changed = change(facts) as RunFactsViewV1;
  const bundle_hash = rehash ? bundleHashOf({ ...facts, ...changed }) : facts.bundle_hash;
  await overwrite(scenario.oracle, 'evidence', factsKey, canonicalJson({ ...changed, bundle_hash }));
  const message_id = readyMessageId(PLATFORM_RUN_ID, RUN_ID, bundle_hash);
  await publishRecord(message({ ...(await ready()), bundle_hash, message_id }));
};
const NOWHERE = { topic: CONTROL, partition: 0, offset: 0, timestampMs: 0 };
const failure = async (): Promise<unknown> => {
  const sent = gate.requests();
  const { exit } = await produce(scenario, gate.baseUrl);
  expect(exit).toBe(1);
  expect(gate.requests()).toBe(sent);
  return (await rows()).at(-1)?.reason;
};

describe('a control record that is no READY of this run', () => {
  it.each([
    { given: 'not JSON', value: () => 'READY!' },
    { given: 'not a control message', value: () => '{"message_id":"x"}' },
    { given: 'empty', value: () => '' },
  ])('is skipped when it is $given, and the next one is read', async ({ value }) => {
    await publishRecord(value());
    await scenario.announce();
    const { exit, producer } = await produce(scenario, gate.baseUrl);
    expect(exit).toBe(0);
    expect(producer.vitals.health().metrics.wsp_ready_invalid_total).toBe(1);
  });

  test('is skipped with a row when its id is readable', async () => {
    await publishRecord(canonicalJson({ message_id: 'a'.repeat(64), topic: CONTROL }));
    await scenario.announce();
    expect((await produce(scenario, gate.baseUrl)).exit).toBe(0);
    expect(await rows()).toContainEqual(
      expect.objectContaining({ status: 'SKIPPED_INVALID', reason: 'ready_invalid' }),
    );
  });

  test('is skipped when its message id does not follow from its content', async () => {
    await scenario.announce();
    const forged = { ...(await ready()), bundle_hash: '0'.repeat(64) };
    await publishRecord(message(forged));
    const { producer } = await produce(scenario, gate.baseUrl, { readyMessagesMax: 2 });
    expect(producer.vitals.health().metrics.wsp_ready_invalid_total).toBe(1);
  });

  test('is skipped and called off when it belongs to another platform run', async () => {
    await scenario.announce({}, { eventLog: { ...scenario.eventLog, append: async () => [NOWHERE] } });
    const other = { ...(await ready()), platform_run_id: 'platform_20260207T000000Z' };
    const message_id = readyMessageId(other.platform_run_id, RUN_ID, other.bundle_hash);
    await publishRecord(message({ ...other, message_id }));
    await scenario.announce();
    expect((await produce(scenario, gate.baseUrl)).exit).toBe(0);
    expect((await rows()).find(({ status }) => status === 'SKIPPED_OUT_OF_SCOPE')).toMatchObject({
      reason: 'PLATFORM_RUN_SCOPE_MISMATCH',
      announced_platform_run_id: 'platform_20260207T000000Z',
    });
    expect(await governance()).toEqual(['RUN_CANCELLED', 'RUN_ENDED', 'RUN_READY_SEEN', 'RUN_STARTED']);
  });
});

describe('a READY that must not be streamed', () => {
  it.each([
    {
      given: 'facts of a missing object',
      key: 'facts_view_ref',
      value: `s3://evidence/${srKey('run_facts_view/x.json')}`,
    },
    { given: 'facts in another bucket', key: 'facts_view_ref', value: `s3://oracle/${factsKey}` },
    { given: 'facts of another run', key: 'facts_view_ref', value: `s3://evidence/${factsKey.replace('T10', 'T11')}` },
    { given: 'facts on a path with dots', key: 'facts_view_ref', value: `s3://evidence/x/../${factsKey}` },
  ])('fails as RUN_FACTS_INVALID with $given', async ({ key, value }) => {
    await announceFacts((facts) => facts);
    const changed = { ...(await ready()), [key]: value };
    await scenario.database.database.execute({ text: 'DELETE FROM wsp.wsp_control_offset' });
    const bundle = { ...changed, message_id: readyMessageId(PLATFORM_RUN_ID, RUN_ID, changed.bundle_hash) };
    const log = await scenario.eventLog.watermarks(CONTROL);
    await publishRecord(message(bundle));
    await scenario.database.database.execute({
      text: `INSERT INTO wsp.wsp_control_offset (consumer_id, topic, partition, next_offset) VALUES ($1, $2, 0, $3)`,
      values: [`wsp:${PLATFORM_RUN_ID}:1:0`, CONTROL, log[0]?.high ?? 0],
    });
    expect(await failure()).toBe('RUN_FACTS_INVALID');
  });

  it.each([
    { code: 'RUN_FACTS_INVALID', change: (facts: RunFactsViewV1) => ({ ...facts, unknown: 1 }), rehash: true },
    {
      code: 'RUN_FACTS_INVALID',
      change: (facts: RunFactsViewV1) => ({ ...facts, gate_receipts: facts.gate_receipts.slice(1) }),
      rehash: false,
    },
    {
      code: 'PLATFORM_RUN_ID_MISSING',
      change: ({ platform_run_id: _, ...facts }: RunFactsViewV1) => facts,
      rehash: true,
    },
    {
      code: 'SCENARIO_RUN_ID_MISSING',
      change: ({ scenario_run_id: _, ...facts }: RunFactsViewV1) => facts,
      rehash: true,
    },
    {
      code: 'PLATFORM_RUN_ID_MISMATCH',
      change: (facts: RunFactsViewV1) => ({ ...facts, platform_run_id: 'platform_20260207T000000Z' }),
      rehash: true,
    },
    {
      code: 'SCENARIO_RUN_ID_MISMATCH',
      change: (facts: RunFactsViewV1) => ({ ...facts, scenario_run_id: '0'.repeat(32) }),
      rehash: true,
    },
    {
      code: 'GATE_PASS_MISSING',
      change: (facts: RunFactsViewV1) => ({ ...facts, gate_receipts: facts.gate_receipts.slice(1) }),
      rehash: true,
    },
    {
      code: 'ENGINE_ROOT_MISSING',
      change: ({ oracle_pack_ref: _, ...facts }: RunFactsViewV1) => facts,
      rehash: true,
    },
    {
      code: 'WORLD_KEY_MISMATCH',
      change: (facts: RunFactsViewV1) => ({ ...facts, pins: { ...facts.pins, seed: '1' } }),
      rehash: true,
    },
    {
      code: 'STREAM_VIEW_RECEIPT_BAD',
      change: (facts: RunFactsViewV1) => ({
        ...facts,
        locators: facts.locators.map((locator) => ({ ...locator, content_digest: '0'.repeat(64) })),
      }),
      rehash: true,
    },
  ])('fails with $code and sends no row', async ({ code, change, rehash }) => {
    await announceFacts(change, rehash);
    expect(await failure()).toBe(code);
  });

  it.each([
    { code: 'PACK_NOT_SEALED', key: () => `${scenario.oracle.run.root.prefix}/_SEALED.json` },
    { code: 'PACK_MANIFEST_MISSING', key: () => `${scenario.oracle.run.root.prefix}/_oracle_pack_manifest.json` },
    { code: 'RUN_RECEIPT_UNREADABLE', key: () => `${scenario.oracle.run.root.prefix}/run_receipt.json` },
    {
      code: 'STREAM_VIEW_MISSING',
      key: () => viewKey(scenario.oracle, 's1_arrival_entities_6B', 'part-000000.parquet'),
    },
    {
      code: 'STREAM_VIEW_MISSING',
      key: () => viewKey(scenario.oracle, 's1_arrival_entities_6B', '_stream_sort_receipt.json'),
    },
  ])('fails with $code when its object is gone', async ({ code, key }) => {
    await scenario.announce();
    await scenario.oracle.store.delete('oracle', key());
    expect(await failure()).toBe(code);
  });

  test('fails when a part has other bytes than its manifest says', async () => {
    await scenario.announce();
    await overwrite(
      scenario.oracle,
      'oracle',
      viewKey(scenario.oracle, 'arrival_events_5B', 'part-000000.parquet'),
      'x',
    );
    expect(await failure()).toBe('STREAM_VIEW_OUTPUT_MISMATCH');
  });

  test('fails when it pins another configuration', async () => {
    await scenario.announce();
    const { exit } = await produce(scenario, gate.baseUrl, { runConfigDigest: '0'.repeat(64) });
    expect(exit).toBe(1);
    expect((await rows()).at(-1)?.reason).toBe('CONFIG_DIGEST_MISMATCH');
  });

  test('is kept while a required daemon is absent, and streamed once it is there', async () => {
    await scenario.announce();
    const waiting = produce(scenario, gate.baseUrl, { requiredDaemons: ['ig'], readyWaitMs: 0 });
    await expect(waiting).rejects.toMatchObject({ code: 'DEFERRED_DOWNSTREAM_NOT_READY' });
    expect((await rows()).at(-1)).toMatchObject({ status: 'DEFERRED_DOWNSTREAM_NOT_READY', detail: 'ig' });
    await scenario.database.database.execute({
      text: `INSERT INTO obs.component_heartbeats (component, instance_id, platform_run_id, scenario_run_id, image_digest,
        run_config_digest, policy_revs_json, health_state, health_reasons, metrics_json, lag_json, started_at, reported_at)
        VALUES ('ig', 'i', $1, 'N/A', 'd', 'd', '{}', 'GREEN', '{}', '{}', '{}', now(), now())`,
      values: [PLATFORM_RUN_ID],
    });
    expect((await produce(scenario, gate.baseUrl, { requiredDaemons: ['ig'] })).exit).toBe(0);
  });

  test('is bounded: a storm of repeated announcements ends at the limit and leaves one row', async () => {
    await scenario.announce();
    await produce(scenario, gate.baseUrl);
    for (let time = 0; time < 5; time += 1) await scenario.announce();
    expect((await produce(scenario, gate.baseUrl, { readyMessagesMax: 3 })).exit).toBe(0);
    expect((await rows()).filter(({ status }) => status === 'SKIPPED_DUPLICATE')).toHaveLength(1);
    const [offset] = await scenario.database.database.query({ text: 'SELECT next_offset FROM wsp.wsp_control_offset' });
    expect(offset).toEqual({ next_offset: '4' });
  });

  test('that never comes ends the producer', async () => {
    await expect(produce(scenario, gate.baseUrl, { readyWaitMs: 0 })).rejects.toMatchObject({
      code: 'WSP_READY_ABSENT',
    });
  });
});

describe('the producer list', () => {
  it.each([
    { producer: '', list: { producers: ['a'] }, code: 'PRODUCER_ID_MISSING' },
    { producer: 'a', list: undefined, code: 'PRODUCER_ALLOWLIST_MISSING' },
    { producer: 'a', list: { producers: [] }, code: 'PRODUCER_ALLOWLIST_EMPTY' },
    { producer: 'a', list: { producers: 'a' }, code: 'PRODUCER_ALLOWLIST_UNREADABLE' },
    { producer: 'a', list: 'a', code: 'PRODUCER_ALLOWLIST_UNREADABLE' },
    { producer: 'b', list: { producers: ['a'] }, code: 'PRODUCER_NOT_ALLOWED' },
  ])('refuses with $code', ({ producer, list, code }) => {
    expect(() => assertProducerAllowed(producer, list)).toThrow(expect.objectContaining({ code }));
  });
});

describe('the outputs of a stream', () => {
  const facts = async (): Promise<RunFactsViewV1> => {
    await scenario.announce();
    return (await readJson(scenario.oracle, factsKey)) as unknown as RunFactsViewV1;
  };

  it.each([
    { wanted: ['arrival_events_5B'], code: 'NO_TRAFFIC_OUTPUTS' },
    { wanted: ['s3_event_stream_with_fraud_6B', 's4_event_labels_6B'], code: 'OUTPUT_NOT_ALLOWED' },
    { wanted: ['s3_event_stream_with_fraud_6B', 's2_flow_anchor_baseline_6B'], code: 'OUTPUT_NOT_ALLOWED' },
  ])('refuse $wanted with $code', async ({ wanted, code }) => {
    const announced = await facts();
    expect(() => selectOutputs(announced, wanted)).toThrow(expect.objectContaining({ code }));
  });

  test('come context first, each once', async () => {
    const ids = selectOutputs(await facts(), []).map(({ output_id }) => output_id);
    expect(ids).toEqual([
      'arrival_events_5B',
      's1_arrival_entities_6B',
      's3_flow_anchor_with_fraud_6B',
      's3_event_stream_with_fraud_6B',
    ]);
    expect(sha256Hex(ids.join())).toHaveLength(64);
  });
});
