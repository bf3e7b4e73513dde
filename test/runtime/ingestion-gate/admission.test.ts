import { canonicalJson, sha256Hex } from '@spine-green/evidence-schemas';
import { ReceiptV1 } from '@spine-green/evidence-schemas/documents/receipt.v1';
import { latencyPercentiles } from '@spine-green/runtime/observability/latency';
import { readIngress } from '@spine-green/runtime/truth/ingress';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  busRecords,
  type GateWorld,
  gateWorld,
  push,
  pushBatch,
  type RunningGate,
  startGate,
} from '../../support/gate/gate.ts';
import { anchor, RUN, traffic } from '../../support/gate/gate-events.ts';

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
  expect(ReceiptV1.faults(body.receipt)).toEqual([]);
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

it('the next life of a gate adds its latencies to those of the earlier one', async () => {
  const measured = async (): Promise<readonly number[]> => {
    const { latencies } = await readIngress(world.database.database, RUN);
    return (['admission', 'publish', 'commit'] as const).map((phase) => latencyPercentiles(latencies, phase).measured);
  };
  await push(gate, traffic(600));
  await gate.stop();
  const earlier = await measured();
  expect(Math.min(...earlier)).toBeGreaterThan(0);
  gate = await startGate(world);
  await push(gate, traffic(601));
  await expect.poll(measured, { timeout: 5000 }).toEqual(earlier.map((count) => count + 1));
});
