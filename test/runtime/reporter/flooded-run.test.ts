import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openObjectStore } from '@spine-green/runtime/substrate/object-store/open';
import { listAll } from '@spine-green/runtime/substrate/object-store/port';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type GateStage, openGateStage } from '../../attack/gate/stage.ts';
import {
  bundleOfRun,
  floodItems,
  quarantineSummary,
  reportIngest,
  type Verification,
  verifyIn,
} from '../../support/gate/flooded-run.ts';
import { RUN } from '../../support/gate/gate-events.ts';

/** What `npm run attack` tries with 100,000 items, with a few thousand: the rows that do not fit are set aside. */
let stage: GateStage;
const folders: string[] = [];
const ITEMS = 3000;
const GOOD_EVERY = 100;

beforeAll(async () => {
  stage = await openGateStage();
  const items = floodItems(0, ITEMS, GOOD_EVERY);
  for (let from = 0; from < ITEMS; from += 500) await stage.decide(items.slice(from, from + 500));
  await stage.readBack();
});
afterAll(async () => {
  await stage[Symbol.asyncDispose]();
  for (const folder of folders) await rm(folder, { recursive: true });
});

const verified = async (): Promise<Verification> => {
  const folder = await mkdtemp(join(tmpdir(), 'flooded-run-'));
  folders.push(folder);
  await bundleOfRun(stage.gate, folder);
  return verifyIn(folder);
};
const setAside = ITEMS - ITEMS / GOOD_EVERY;

describe('a run of which nearly everything was set aside', () => {
  test('is counted by the reporter to the last item', async () => {
    const { code, peakMiB } = await reportIngest(stage.gate);
    expect(code).toBe(0);
    expect(peakMiB).toBeLessThan(200);
    expect(await quarantineSummary(stage.gate)).toMatchObject({ total: setAside, payloads_scanned: setAside });
  });

  test('is verified to the last item', async () => {
    const { faults, read } = await verified();
    // Nobody minted this run: it has a gate and no phases.
    expect(faults.filter((fault) => !fault.includes('the ledger minted N/A'))).toEqual([]);
    expect(read).toBeGreaterThan(3);
  });

  // The last one: it takes payloads away.
  test('is not verified without the payloads of one segment, nor counted', async () => {
    const store = openObjectStore(stage.gate.storeUrl);
    const keys: string[] = [];
    for await (const { key } of listAll(store, 'quarantine', `quarantine/${RUN}/payloads/segment`)) keys.push(key);
    await store.delete('quarantine', keys[0] ?? '');
    const { faults } = await verified();
    expect(faults.join()).toContain('does not have the payload that it names');
    await reportIngest(stage.gate);
    const { total, payloads_scanned: payloads } = await quarantineSummary(stage.gate);
    expect(total).toBe(setAside);
    expect(payloads).toBeLessThan(setAside);
  });
});
