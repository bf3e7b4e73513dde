import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { caseOf, caseTrigger } from '../../support/cases/case-facts.ts';
import {
  appendTriggers,
  askCases,
  prepareCases,
  type RunningCases,
  startCases,
} from '../../support/cases/case-world.ts';
import { type FakeGate, startFakeGate } from '../../support/gate/fake-gate.ts';
import { traffic } from '../../support/gate/gate-events.ts';
import {
  admitSubjects,
  type LabelWorld,
  labelWorld,
  type RunningLabelStore,
  startLabelStore,
} from '../../support/labels/label-world.ts';

let world: LabelWorld;
let gate: FakeGate;
let store: RunningLabelStore;
let cases: RunningCases;

beforeAll(async () => {
  world = await labelWorld();
  await prepareCases(world);
  await admitSubjects(world.database, [traffic(1).event_id]);
  gate = await startFakeGate();
  store = await startLabelStore(world, gate.baseUrl);
  cases = await startCases(world, { gateUrl: gate.baseUrl, storeUrl: store.url });
  await appendTriggers(world, [caseTrigger(1, { trigger_payload: { escalation_rule: 'ALLOW_SAMPLE' } })]);
});
afterAll(async () => {
  await cases?.stop();
  await store?.stop();
  await gate?.close();
  await world?.drop();
});

it('a note that meets another writer, whom the database prefers, is written all the same', async () => {
  const found = async () => (await askCases(cases, `/v1/cases/${caseOf(1)}`)).body;
  await vi.waitFor(async () => expect((await found()).case).toMatchObject({ status: 'NEW' }), { timeout: 10_000 });
  // The counters first and the case second, as the note takes them the other way round: one of the two has to give way, and
  // the one that waited first looks first.
  const noted = await world.database.transaction(async (other) => {
    await other.execute({ text: 'LOCK TABLE obs.run_counters IN SHARE ROW EXCLUSIVE MODE' });
    const note = askCases(cases, `/v1/cases/${caseOf(1)}/notes`, {
      as: 'analyst',
      body: { actor_id: 'HUMAN::ada', request_id: 'n1', expected_version: 1, note: 'seen' },
    });
    await vi.waitFor(
      async () => {
        const [waiting] = await world.database.query<{ n: string }>({
          text: 'SELECT count(*)::text AS n FROM pg_locks WHERE NOT granted',
        });
        expect(Number(waiting?.n)).toBeGreaterThan(0);
      },
      { timeout: 10_000 },
    );
    await sleep(200);
    await other.query({ text: 'SELECT 1 FROM cases.cm_cases FOR UPDATE' });
    return { note };
  });
  expect(await noted.note).toMatchObject({ status: 200 });
});
