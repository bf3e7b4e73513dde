import { canonicalJson, faultsOfReceiptV1, sha256Hex } from '@spine-green/evidence-schemas';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  busRecords,
  type GateWorld,
  gateWorld,
  push,
  pushBatch,
  type RunningGate,
  startGate,
} from '../../support/gate.ts';
import { anchor, RUN, traffic } from '../../support/gate-events.ts';

let world: GateWorld;
let gate: RunningGate;

beforeAll(async () => {
  world = await gateWorld();
  gate = await startGate(world);
});

afterAll(async () => {
  await gate?.stop();
  await world?.drop();
});

it('an admitted event is on the bus once, whole and attested, and its receipt says where', async () => {
  const event = anchor(1);
  const { status, body } = await push(gate, event);
  expect(status).toBe(200);
  expect(body.decision).toBe('ADMIT');
  expect(faultsOfReceiptV1(body.receipt)).toEqual([]);
  const { topic, partition, offset } = body.receipt.eb_ref;
  const record = (await busRecords(world, [topic])).find(
    (found) => found.partition === partition && String(found.offset) === offset,
  );
  expect(record?.value).toBe(canonicalJson(event));
  const dedupeKey = sha256Hex(`${RUN}:context_flow_fraud:${event.event_id}`);
  expect(record?.headers).toMatchObject({ dedupe_key: dedupeKey, payload_hash: body.receipt.payload_hash.hex });
  expect(body.correlation_echo).toEqual({
    platform_run_id: RUN,
    scenario_run_id: event.scenario_run_id,
    event_id: event.event_id,
    trace_id: 'pack-1',
  });
});

it('a batch answers in input order', async () => {
  const events = Array.from({ length: 500 }, (_, n) => traffic(n));
  const { status, body } = await pushBatch(gate, events);
  expect(status).toBe(200);
  expect(body.results.map(({ decision }) => decision)).toEqual(events.map(() => 'ADMIT'));
  expect(body.results.map(({ receipt }) => receipt.event_id)).toEqual(events.map(({ event_id }) => event_id));
});
