import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { counters } from '../../support/archive-writer.ts';
import { caseOf, caseTrigger, hex32 } from '../../support/cases/case-facts.ts';
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

beforeEach(async () => {
  world = await labelWorld();
  await prepareCases(world);
  await admitSubjects(world.database, [traffic(1).event_id]);
  gate = await startFakeGate();
  store = await startLabelStore(world, gate.baseUrl);
  cases = await startCases(world, { gateUrl: gate.baseUrl, storeUrl: store.url });
});
afterEach(async () => {
  await cases.stop();
  await store.stop();
  await gate.close();
  await world.drop();
});

const LONG = { timeout: 15_000 };
const path = `/v1/cases/${caseOf(1)}`;
const open = () => askCases(cases, path);
const write = (to: string, members: object) =>
  askCases(cases, `${path}/${to}`, { body: { actor_id: 'HUMAN::ada', ...members } });

async function triggered(observed_time?: string): Promise<void> {
  const payload = { trigger_payload: { escalation_rule: 'ALLOW_SAMPLE', source_ts_utc: traffic(1).ts_utc } };
  await appendTriggers(world, [
    caseTrigger(1, { ...payload, ...(observed_time === undefined ? {} : { observed_time }) }),
  ]);
  await vi.waitFor(async () => expect((await open()).status).toBe(200), LONG);
}

it('a write follows what its writer has seen, also when the clock is behind it', async () => {
  await triggered(new Date(Date.now() + 3_600_000).toISOString().replace('Z', '000Z'));
  await write('assignment', { request_id: 'a1', expected_version: 1, assignee: 'HUMAN::bob' });
  const closed = await write('close', { request_id: 'c1', expected_version: 2, reason: 'done' });
  expect(closed.body.case).toMatchObject({ status: 'CLOSED', open: false, assignee: 'HUMAN::bob', version: 3 });
  const { events } = (await askCases(cases, `${path}/timeline`)).body;
  expect(events.map(({ timeline_payload: payload }) => payload.closes ?? payload.assignee ?? 'triggered')).toEqual([
    'triggered',
    'HUMAN::bob',
    true,
  ]);
});

it('a request that says another effective time under its id is no repetition', async () => {
  await triggered();
  const label = {
    request_id: 'l1',
    expected_version: 1,
    label_type: 'fraud_disposition',
    label_value: 'LEGIT_CONFIRMED',
    effective_time: '2026-01-01T00:00:00Z',
  };
  expect((await write('labels', label)).body.result).toMatchObject({ outcome: 'NEW' });
  const sameInstant = { ...label, effective_time: '2026-01-01T01:00:00+01:00' };
  expect(await write('labels', sameInstant)).toMatchObject({ status: 200, body: { repeated: true } });
  for (const effective_time of ['2026-01-02T00:00:00Z', undefined]) {
    expect(await write('labels', { ...label, effective_time })).toMatchObject({
      status: 409,
      body: { error: 'TIMELINE_PAYLOAD_MISMATCH' },
    });
  }
});

it('what the gate said of an action is noted later when it could not be noted at once', async () => {
  await gate.close();
  await triggered();
  const [first] = (await askCases(cases, `${path}/timeline`)).body.events;
  await write('actions', {
    request_id: 'x1',
    expected_version: 1,
    action_kind: 'FREEZE_CARD',
    source_case_event_id: first?.case_timeline_event_id,
    reason_code: 'CONFIRMED',
    target_ref: { ref_type: 'instrument', ref_id: '9' },
  });
  // As a life leaves it that heard the answer, lost its note, and has nothing else to settle.
  await world.database.execute({ text: "UPDATE cases.cm_action_outbox SET state = 'DONE'" });
  const submits = async () =>
    (await askCases(cases, `${path}/timeline`)).body.events.map(({ timeline_payload: one }) => one.submit_status);
  await vi.waitFor(async () => expect(await submits()).toContain('SUBMITTED'), LONG);
  expect(await counters(world.database)).toMatchObject({ action_submitted: 1, timeline_events_appended: 3 });
}, 30_000);

it('a trigger that the database refuses at every try is set aside as poison, and those beside it go on', async () => {
  await world.database.execute({
    text: `ALTER TABLE cases.cm_cases ADD CONSTRAINT refuses CHECK (case_id <> '${caseOf(2)}')`,
  });
  await appendTriggers(world, [caseTrigger(1), caseTrigger(2), caseTrigger(3)]);
  const of = (text: string) => world.database.query<{ value: string }>({ text });
  await vi.waitFor(async () => expect(await of('SELECT case_id AS value FROM cases.cm_cases')).toHaveLength(2), LONG);
  expect(await of('SELECT reason_code AS value FROM cases.cm_intake_quarantine')).toEqual([{ value: 'POISON' }]);
});

it('people see why a case is one, and which parts are not known', async () => {
  await appendTriggers(world, [caseTrigger(1)]);
  await vi.waitFor(async () => expect((await open()).status).toBe(200), LONG);
  const { body } = await askCases(cases, `${path}/explanation`);
  expect(body.explanations).toMatchObject([
    {
      decision_id: hex32('decision 1'),
      trigger: { escalation_rule: 'SCORE_ESCALATES' },
      score: { known: 0.93 },
      points_per_rule: { absent: 'DECISION_NOT_FOUND' },
      top_reasons: { known: ['VEL_ACCOUNT_10M'] },
      audit_ref: { known: hex32('audit 1') },
      posture: { absent: 'DECISION_NOT_FOUND' },
      features: { absent: 'DECISION_NOT_FOUND' },
    },
  ]);
});
