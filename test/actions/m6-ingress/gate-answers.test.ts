import { openParameters } from '@spine-green/runtime/substrate/parameters/open';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkOf } from '../../../actions/lib/checks/check.ts';
import { runAuthMatrix } from '../../../actions/m6-ingress/facts/auth-matrix.ts';
import { readIngestTruth } from '../../../actions/m6-ingress/facts/ingest-truth.ts';
import { igReadiness, type ReadinessFacts } from '../../../actions/m6-ingress/lanes/b-ig-readiness.ts';
import { momentOf } from '../../support/decided-lane.ts';
import {
  busRecords,
  type GateWorld,
  gateWorld,
  KEY_MAP_PATH,
  push,
  pushBatch,
  type RunningGate,
  startGate,
} from '../../support/gate/gate.ts';
import { arrival, RUN, traffic, withPayload } from '../../support/gate/gate-events.ts';
import { keyOf } from '../../support/gate/gate-facts.ts';

let world: GateWorld;
let gate: RunningGate;

beforeAll(async () => {
  world = await gateWorld();
  const parameters = openParameters(world.parametersUrl);
  for (const principal of ['wsp', 'ops'] as const)
    await parameters.put(`${KEY_MAP_PATH}/${principal}`, keyOf(principal));
  gate = await startGate(world);
});

afterAll(async () => {
  await gate?.stop();
  await world?.drop();
});

const context = () => ({
  platformRunId: RUN,
  handleInputs: { IG_BASE_URL: gate.url, SR_MANIFEST_FINGERPRINT: 'a'.repeat(64) },
  session: { parameters: openParameters(world.parametersUrl) },
});

/** Only what the matrix is about is read here; the rest of the lane has rows of its own. */
async function matrixCheck() {
  const replies = await runAuthMatrix(context());
  const facts: ReadinessFacts = {
    service: { unreadable: 'not read' },
    replies: { value: replies },
    header: 'X-IG-Api-Key',
    recordsBefore: { value: 0 },
    recordsAfter: { value: (await busRecords(world)).length },
    key: { unreadable: 'not read' },
  };
  const judgement = igReadiness.decide(facts, {}, momentOf('M6.B'))['M6.B-C02'];
  if (judgement === undefined) throw new Error('M6.B does not decide its matrix');
  return { replies, check: checkOf('M6.B-C02', judgement) };
}

test('a real gate answers every case as it is demanded, and refuses the same envelope the same way again', async () => {
  const [first, second] = [await matrixCheck(), await matrixCheck()];
  expect(first.check).toMatchObject({ pass: true });
  expect(second.replies).toEqual(first.replies);
  // One record, however often: that is what the closure counts as declared.
  expect(await readIngestTruth(world.database.database, RUN)).toEqual({
    receipts: [],
    quarantines: 1,
    admitted: {},
    openRows: 0,
  });
});

test('the tables of the gate are counted by principal, class and decision, and by topic', async () => {
  await pushBatch(gate, [traffic(1), traffic(2), arrival(3), traffic(1)]);
  await push(gate, withPayload(traffic(4), { amount: 'not a number' }));
  const of = (eventClass: string, decision: string, count: number) => ({
    principal: 'wsp',
    eventClass,
    decision,
    count,
  });
  expect(await readIngestTruth(world.database.database, RUN)).toEqual({
    receipts: [
      of('context_arrival', 'ADMIT', 1),
      of('traffic_fraud', 'ADMIT', 2),
      of('traffic_fraud', 'DUPLICATE', 1),
      of('traffic_fraud', 'QUARANTINE', 1),
    ],
    quarantines: 2,
    admitted: { 'fp.bus.context.arrival_events.v1': 1, 'fp.bus.traffic.fraud.v1': 2 },
    openRows: 0,
  });
});
