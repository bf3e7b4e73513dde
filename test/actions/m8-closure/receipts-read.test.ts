import { listAll } from '@spine-green/runtime/substrate/object-store/port';
import { SCAN_TRANSACTION, scanReceipts } from '@spine-green/runtime/truth/receipt-scan/scan';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkOf } from '../../../actions/lib/checks/check.ts';
import { bundleCompleteness } from '../../../actions/m8-closure/lanes/f-bundle-completeness.ts';
import { closureSet, unreadable } from '../../support/closure/closed-run.ts';
import { momentOf } from '../../support/decided-lane.ts';
import { EVIDENCE, type GateWorld, gateWorld, pushBatch, QUARANTINE, startGate } from '../../support/gate/gate.ts';
import { arrival, RUN, SCENARIO_RUN, traffic, withPayload } from '../../support/gate/gate-events.ts';
import { bodyOf, textAt } from '../../support/object-store.ts';
import { eventually } from '../../support/servers/processes.ts';

/** What a gate leaves: forty admissions on two topics, and a refusal in each batch. */
let world: GateWorld;

beforeEach(async () => {
  world = await gateWorld();
  const gate = await startGate(world, { limits: { segmentLinesMax: 20 } });
  for (let n = 0; n < 20; n += 1) {
    await pushBatch(gate, [traffic(n), arrival(n), withPayload(traffic(1000 + n), { amount: 'no number' })]);
  }
  await eventually(async () => {
    const text = 'SELECT count(*)::int AS pending FROM ig.segments WHERE exported_at IS NULL';
    const [row] = await world.database.database.query({ text });
    return row?.pending === 0 ? true : undefined;
  });
  await gate.stop();
});

afterEach(() => world.drop());

async function objectsIn(bucket: string, prefix: string): Promise<readonly string[]> {
  const keys: string[] = [];
  for await (const { key } of listAll(world.objects.store, bucket, prefix)) keys.push(key);
  return keys;
}

/** The check over receipts and quarantine, as M8.F decides it for this world. */
async function receiptCheck() {
  const scan = await world.database.database.transaction(
    (database) =>
      scanReceipts(
        {
          ...{ store: world.objects.store, evidenceBucket: EVIDENCE, quarantineBucket: QUARANTINE },
          ...{ database, eventLog: world.eventLog },
        },
        RUN,
      ),
    SCAN_TRANSACTION,
  );
  const [runConfigDigest = ''] = scan.receipts.runConfigDigests;
  const decision = bundleCompleteness.decide(
    {
      ...{ set: closureSet, newest: unreadable, history: unreadable, by: unreadable, recorded: unreadable },
      scan: { value: scan },
      pins: { value: { runConfigDigest, scenarioRunId: SCENARIO_RUN } },
    },
    {},
    { ...momentOf('M8.F'), platformRunId: RUN },
  );
  const judgement = decision['M8.F-C03'];
  if (judgement === undefined) throw new Error('M8.F decides no M8.F-C03');
  return checkOf('M8.F-C03', judgement);
}

test('objects, index and log of a gate at rest agree', async () => {
  expect(await receiptCheck()).toMatchObject({ pass: true, observed: { faults: [], receipts: 60 } });
});

test('a receipt object that is lost fails the closure', async () => {
  const [key = ''] = await objectsIn(EVIDENCE, `evidence/runs/${RUN}/ig/receipts/`);
  await world.objects.store.delete(EVIDENCE, key);
  expect(await receiptCheck()).toMatchObject({
    ...{ pass: false, fails: 'M8F-B1' },
    observed: { faults: expect.arrayContaining(['missing: 1']) },
  });
});

test('a receipt object with another line fails the closure', async () => {
  const [key = ''] = await objectsIn(EVIDENCE, `evidence/runs/${RUN}/ig/receipts/`);
  const { versionId } = await world.objects.store.get(EVIDENCE, key);
  const text = await textAt(world.objects.store, EVIDENCE, key);
  const altered = await bodyOf(key, text.replace('"decision":"ADMIT"', '"decision":"DUPLICATE"'));
  await world.objects.store.put(EVIDENCE, key, altered, { kind: 'replace', versionId });
  expect(await receiptCheck()).toMatchObject({
    ...{ pass: false, fails: 'M8F-B1' },
    observed: { faults: expect.arrayContaining([expect.stringMatching(/^altered: /)]) },
  });
});

test('a quarantine object that is lost fails the closure', async () => {
  const [key = ''] = await objectsIn(QUARANTINE, `quarantine/${RUN}/`);
  await world.objects.store.delete(QUARANTINE, key);
  expect(await receiptCheck()).toMatchObject({
    ...{ pass: false, fails: 'M8F-B1' },
    observed: { faults: expect.arrayContaining([expect.stringMatching(/^missing: /)]) },
  });
});

test('an object that nobody exported fails the closure', async () => {
  const key = `evidence/runs/${RUN}/ig/receipts/segment=20260101T0000-999.jsonl.zst`;
  await world.objects.store.put(EVIDENCE, key, '{}\n', { kind: 'create' });
  expect(await receiptCheck()).toMatchObject({
    pass: false,
    observed: { faults: expect.arrayContaining(['unknown: 1']) },
  });
});
