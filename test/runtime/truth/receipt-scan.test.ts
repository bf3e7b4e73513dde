import { listAll } from '@spine-green/runtime/substrate/object-store/port';
import { type ReceiptScan, SCAN_TRANSACTION, scanReceipts } from '@spine-green/runtime/truth/receipt-scan/scan';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { EVIDENCE, type GateWorld, gateWorld, pushBatch, QUARANTINE, startGate } from '../../support/gate/gate.ts';
import { arrival, OTHER_RUN, RUN, traffic, withHeader, withPayload } from '../../support/gate/gate-events.ts';
import { eventually } from '../../support/servers/processes.ts';

let world: GateWorld;

beforeEach(async () => {
  world = await gateWorld();
});

afterEach(async () => {
  await world?.drop();
});

const scan = (): Promise<ReceiptScan> =>
  world.database.database.transaction(
    (database) =>
      scanReceipts(
        {
          store: world.objects.store,
          evidenceBucket: EVIDENCE,
          quarantineBucket: QUARANTINE,
          database,
          eventLog: world.eventLog,
        },
        RUN,
      ),
    SCAN_TRANSACTION,
  );

const bad = (n: number) => withPayload(traffic(n), { amount: 'not a number' });

/** Ten batches with an admission on two topics, a repetition and four refusals each, one of them without identity. */
async function gateAtRest(): Promise<void> {
  const gate = await startGate(world, { limits: { segmentLinesMax: 20 } });
  for (let n = 0; n < 10; n += 1) {
    const foreign = withHeader(traffic(2000 + n), { platform_run_id: OTHER_RUN });
    await pushBatch(gate, [traffic(n), arrival(n), traffic(n), bad(1000 + n), foreign, { n }]);
  }
  await eventually(async () => {
    const text = 'SELECT count(*)::int AS pending FROM ig.segments WHERE exported_at IS NULL';
    const [row] = await world.database.database.query({ text });
    return row?.pending === 0 ? true : undefined;
  });
  await gate.stop();
}

const NONE = { missing: 0, unknown: 0, pending: 0, altered: 0, foreign: 0, identity: 0, gap: 0, count: 0 };

it('counts what the gate answered, object by object, and finds nothing wrong', async () => {
  await gateAtRest();
  const found = await scan();
  expect(found.samples).toEqual([]);
  expect(found.faults).toEqual(NONE);
  const objects = [];
  for await (const { key } of listAll(world.objects.store, EVIDENCE, `evidence/runs/${RUN}/ig/receipts/`)) {
    objects.push(key);
  }
  expect(found.receipts).toMatchObject({
    objects: objects.length,
    lines: 51,
    byDecision: { ADMIT: 21, DUPLICATE: 10, QUARANTINE: 20 },
    byReason: { DUPLICATE: 10, RUN_SCOPE_MISMATCH: 10, SCHEMA_FAIL: 10 },
    offsetKinds: ['kafka_offset'],
    environments: ['embedded'],
  });
  expect(found.quarantines).toMatchObject({ records: 30, payloads: 30 });
  expect(found.index).toMatchObject({ receipts: 51, quarantines: 30, admitted: 21 });
});
