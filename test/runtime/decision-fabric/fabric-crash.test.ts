import type { GatePusher } from '@spine-green/runtime/outbox/types';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DaemonInProcess } from '../../support/daemons/daemon-parts.ts';
import {
  fabricSettings,
  publishedDecisions,
  putContext,
  putFeatures,
  putPosture,
  putTraffic,
  startFabric,
} from '../../support/decisions/decision-fabric.ts';
import { startFakeGate } from '../../support/gate/fake-gate.ts';
import { busRecords, type GateWorld, gateWorld, type RunningGate, startGate } from '../../support/gate/gate.ts';
import { traffic } from '../../support/gate/gate-events.ts';
import { keyOf } from '../../support/gate/gate-facts.ts';
import { eventually } from '../../support/servers/processes.ts';

let world: GateWorld;
let gate: RunningGate;
let fabric: DaemonInProcess | undefined;

beforeEach(async () => {
  world = await gateWorld();
  gate = await startGate(world);
  await putPosture(world, 'NORMAL');
  for (const n of [1, 2, 3]) {
    await putContext(world, n);
    await putFeatures(world, traffic(n));
  }
});
afterEach(async () => {
  await fabric?.stop();
  fabric = undefined;
  await gate.stop();
  await world.drop();
});

const rows = (text: string) => world.database.database.query<Record<string, string>>({ text });
const count = async (from: string): Promise<number> =>
  Number((await rows(`SELECT count(*)::text AS n FROM ${from}`))[0]?.n);
const untilCalm = (decisions: number) =>
  eventually(async () => {
    // The decisions first: an outbox that is empty before they are there says nothing.
    if ((await count('rtdl.df_decisions')) !== decisions) return undefined;
    return (await count("rtdl.df_outbox WHERE state <> 'DONE'")) === 0 ? true : undefined;
  }, 20_000);

/** Every decision and every intent is on the bus once, with the bytes that the ledger holds. */
async function expectEachOnce(decisions: number): Promise<void> {
  const published = await busRecords(world, ['fp.bus.rtdl.v1']);
  expect(published).toHaveLength(2 * decisions);
  const kept = new Set((await rows('SELECT payload_json FROM rtdl.df_decisions')).map((row) => row.payload_json));
  const found = [...(await publishedDecisions(world)).keys()];
  expect([kept.size, new Set(found).size]).toEqual([decisions, decisions]);
}

describe('a life that ends between two durable steps', () => {
  const killed = (): never => {
    throw new Error('killed');
  };
  const lifeWith = async (push: (gate: GatePusher, rows: Parameters<GatePusher['push']>[0]) => Promise<never>) => {
    const settings = fabricSettings(gate.url);
    const dying: GatePusher = { push: (batch) => push(settings.gate, batch), close: settings.gate.close };
    const life = await startFabric(world, { ...settings, gate: dying });
    await expect(life.done).rejects.toThrow('killed');
    await life.stop().catch(() => undefined);
  };

  it('after the ledger and before the gate: the next life publishes what was decided and decides nothing again', async () => {
    await putTraffic(world, [1, 2, 3].map(traffic));
    await lifeWith(async () => killed());
    fabric = await startFabric(world, fabricSettings(gate.url));
    await untilCalm(3);
    await expectEachOnce(3);
  });

  it('after the gate and before the outbox knows: the same bytes are sent again, and nothing is on the bus twice', async () => {
    await putTraffic(world, [1, 2, 3].map(traffic));
    await lifeWith(async (real, batch) => {
      await real.push(batch);
      return killed();
    });
    fabric = await startFabric(world, fabricSettings(gate.url));
    await untilCalm(3);
    await expectEachOnce(3);
    expect(await count("ig.receipt_rows WHERE decision = 'DUPLICATE'")).toBeGreaterThan(0);
  });

  it('after the ledger and before this process knows it: it is no second decision', async () => {
    await putTraffic(world, [traffic(1)]);
    fabric = await startFabric(world, fabricSettings(gate.url));
    await untilCalm(1);
    await fabric.stop();
    // As if the transaction of the checkpoint had been of an older life: the record is read once more.
    await world.database.database.execute({
      text: 'UPDATE rtdl.df_consumer_checkpoints SET next_offset = start_offset',
    });
    fabric = await startFabric(world, fabricSettings(gate.url));
    await eventually(async () =>
      (await count("obs.run_counters WHERE counter = 'duplicates'")) === 1 ? true : undefined,
    );
    await untilCalm(1);
    await expectEachOnce(1);
  });
});

describe('a gate that does not take what is sent', () => {
  it.each([
    { given: 'asks to come again (429)', reply: { status: 429, body: '{"error":"RATE_LIMITED"}' } as const },
    { given: 'is ill (503)', reply: { status: 503, body: '{"error":"IG_UNHEALTHY"}' } as const },
    { given: 'breaks the connection', reply: 'reset' as const },
    { given: 'admits and breaks the connection', reply: 'admit and reset' as const },
    { given: 'answers what nobody understands', reply: { status: 200, body: 'yes' } as const },
  ])('$given: nothing is lost, and each event is admitted once', async ({ reply }) => {
    const fake = await startFakeGate({
      apiKey: keyOf('decision_fabric'),
      intercept: ({ number }) => (number <= 4 ? reply : undefined),
    });
    await putTraffic(world, [1, 2].map(traffic));
    fabric = await startFabric(world, fabricSettings(fake.baseUrl));
    await untilCalm(2);
    expect([fake.admitted.length, new Set(fake.admitted).size]).toEqual([4, 4]);
    await fabric.stop();
    fabric = undefined;
    await fake.close();
  });
});

describe('an outbox that is full', () => {
  it('pauses the intake, loses nothing, and goes on when there is room', async () => {
    await world.database.database.execute({
      text: `INSERT INTO rtdl.df_outbox (platform_run_id, event_id, envelope)
        SELECT 'platform_20260101T000000Z', 'held ' || n, '{}' FROM generate_series(1, 5001) AS n`,
    });
    await putTraffic(world, [traffic(1)]);
    const away = fabricSettings('http://127.0.0.1:1');
    fabric = await startFabric(world, away);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await count('rtdl.df_decisions')).toBe(0);
    await world.database.database.execute({ text: "DELETE FROM rtdl.df_outbox WHERE event_id LIKE 'held %'" });
    await eventually(async () => ((await count('rtdl.df_decisions')) === 1 ? true : undefined), 20_000);
  });
});
