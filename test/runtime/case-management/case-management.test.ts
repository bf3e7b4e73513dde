import type { TimelineEvent } from '@spine-green/runtime/services/case-management/timeline/event';
import { projectCase } from '@spine-green/runtime/services/case-management/timeline/projection';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { counters } from '../../support/archive-writer.ts';
import { caseOf, casePolicy, caseTrigger, hex32, triggerEnvelope } from '../../support/cases/case-facts.ts';
import {
  appendTriggers,
  askCases,
  attestedRecord,
  type CaseAnswer,
  prepareCases,
  RTDL,
  type RunningCases,
  startCases,
  TRIGGERS,
} from '../../support/cases/case-world.ts';
import { decided } from '../../support/cases/decisions.ts';
import { type FakeGate, startFakeGate } from '../../support/gate/fake-gate.ts';
import { outcome, RUN, traffic, withPayload } from '../../support/gate/gate-events.ts';
import {
  admitSubjects,
  type LabelWorld,
  labelWorld,
  type RunningLabelStore,
  setRunClock,
  startLabelStore,
} from '../../support/labels/label-world.ts';

let world: LabelWorld;
let gate: FakeGate;
let store: RunningLabelStore;
let cases: RunningCases;

beforeEach(async () => {
  world = await labelWorld();
  await prepareCases(world);
  await admitSubjects(
    world.database,
    Array.from({ length: 9 }, (_, n) => traffic(n).event_id),
  );
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

const LONG = { timeout: 10_000 };
const count = async (table: string): Promise<number> => {
  const [row] = await world.database.query<{ n: string }>({ text: `SELECT count(*)::text AS n FROM ${table}` });
  return Number(row?.n);
};
const quiet = caseTrigger(1, {
  trigger_payload: { escalation_rule: 'ALLOW_SAMPLE', source_ts_utc: traffic(1).ts_utc },
});
const triggeredCase = async (trigger = quiet): Promise<void> => {
  await appendTriggers(world, [trigger]);
  await vi.waitFor(async () => expect(await count('cases.cm_case_projection')).toBe(1), LONG);
};
const write = (path: string, members: object, as = 'analyst'): Promise<CaseAnswer> =>
  askCases(cases, `/v1/cases/${caseOf(1)}/${path}`, { as, body: { actor_id: 'HUMAN::ada', ...members } });
const open = async (n = 1) => (await askCases(cases, `/v1/cases/${caseOf(n)}`)).body;
const timeline = async (): Promise<readonly TimelineEvent[]> =>
  (await askCases(cases, `/v1/cases/${caseOf(1)}/timeline`)).body.events;
const types = async (): Promise<readonly string[]> => (await timeline()).map(({ timeline_event_type: type }) => type);

describe('intake', () => {
  it('one transaction of decision and failure is one case, found by everything it refers to', async () => {
    const failure = caseTrigger(1, {
      trigger_type: 'ACTION_FAILURE',
      source_ref_id: `action_outcome:${hex32('outcome 1')}`,
      trigger_payload: {},
    });
    await appendTriggers(world, [quiet, failure, caseTrigger(2), quiet]);
    await vi.waitFor(async () => expect(await counters(world.database)).toMatchObject({ duplicate_triggers: 1 }), LONG);
    expect((await open()).case).toMatchObject({
      trigger_count: 2,
      status: 'NEW',
      subject_event_id: traffic(1).event_id,
    });
    expect(await counters(world.database)).toMatchObject({ case_triggers: 3, cases_created: 2 });
    for (const [kind, id] of [
      ['decision_id', hex32('decision 1')],
      ['action_outcome_id', hex32('outcome 1')],
      ['event_id', traffic(1).event_id],
    ]) {
      expect((await askCases(cases, `/v1/links?kind=${kind}&id=${id}`)).body.case_ids).toEqual([caseOf(1)]);
    }
  });

  it('what is no trigger is set aside with its reason and stops nothing', async () => {
    const wrong = caseTrigger(2, { payload_hash: 'f'.repeat(64) });
    await world.eventLog.append(TRIGGERS, [
      { key: 'k', value: 'poison', headers: {} },
      attestedRecord(triggerEnvelope(wrong)),
      { ...attestedRecord(triggerEnvelope(caseTrigger(3))), headers: {} },
    ]);
    await triggeredCase();
    const rows = await world.database.query({ text: 'SELECT reason_code FROM cases.cm_intake_quarantine ORDER BY 1' });
    expect(rows.map(({ reason_code }) => reason_code)).toEqual([
      'ENVELOPE_INVALID',
      'TRIGGER_CONTRACT_INVALID:payload_hash',
      'UNATTESTED_RECORD',
    ]);
  });

  it('a trigger that comes again with other content is kept beside the first, which stands', async () => {
    await triggeredCase();
    await appendTriggers(world, [caseTrigger(1)]);
    await vi.waitFor(async () => expect(await count('cases.cm_case_trigger_mismatches')).toBe(1), LONG);
    expect(await types()).toEqual(['CASE_TRIGGERED']);
  });

  it('a window that was committed and read again changes nothing', async () => {
    await triggeredCase();
    await cases.stop();
    await world.database.execute({ text: 'UPDATE cases.cm_consumer_checkpoints SET next_offset = start_offset' });
    cases = await startCases(world, { gateUrl: gate.baseUrl, storeUrl: store.url });
    await vi.waitFor(async () => expect(await counters(world.database)).toMatchObject({ duplicate_triggers: 1 }), LONG);
    expect([await count('cases.cm_cases'), await count('cases.cm_case_timeline')]).toEqual([1, 1]);
  });
});
describe('labels', () => {
  it('a suspicion is stated once, by case management itself', async () => {
    await triggeredCase(caseTrigger(1));
    await vi.waitFor(async () => expect((await open()).labels).toMatchObject([{ status: 'ACCEPTED' }]), LONG);
    expect(await types()).toEqual(
      ['CASE_TRIGGERED', 'LABEL_PENDING', 'LABEL_ACCEPTED'].toSorted(byOrderOf(await timeline())),
    );
    const [label] = await world.database.query({
      text: 'SELECT label_value, source_type, actor_id FROM labels.ls_label_timeline',
    });
    expect(label).toEqual({
      label_value: 'FRAUD_SUSPECTED',
      source_type: 'AUTO',
      actor_id: 'SYSTEM::case_mgmt_worker',
    });
    expect((await open()).case).toMatchObject({ status: 'NEW', open: true });
    expect(await counters(world.database)).toMatchObject({ label_assertions: 1, labels_accepted: 1, accepted: 1 });
  });

  it('an analyst’s label reaches the store once and closes the case', async () => {
    await triggeredCase();
    const label = {
      request_id: 'r1',
      expected_version: 1,
      label_type: 'fraud_disposition',
      label_value: 'FRAUD_CONFIRMED',
    };
    expect((await write('labels', label)).body).toMatchObject({ result: { status: 'PENDING', outcome: 'NEW' } });
    expect((await write('labels', label)).body).toMatchObject({ repeated: true, result: { outcome: 'DUPLICATE' } });
    await vi.waitFor(async () => expect((await open()).case).toMatchObject({ status: 'RESOLVED', open: false }), LONG);
    expect(await count('labels.ls_label_timeline')).toBe(1);
    expect((await types()).toSorted()).toEqual([
      'CASE_TRIGGERED',
      'INVESTIGATOR_ASSERTION',
      'LABEL_ACCEPTED',
      'LABEL_PENDING',
    ]);
  });

  it('a store that is away for a while gets every label once', async () => {
    await store.stop();
    await triggeredCase(caseTrigger(1));
    await vi.waitFor(async () => expect((await open()).labels).toMatchObject([{ status: 'PENDING' }]), LONG);
    await vi.waitFor(
      async () => expect((await open()).labels[0]).toMatchObject({ last_reason_code: 'LS_WRITE_EXCEPTION:CONNECTION' }),
      LONG,
    );
    store = await startLabelStore(world, gate.baseUrl, Number(new URL(store.url).port));
    await vi.waitFor(async () => expect((await open()).labels).toMatchObject([{ status: 'ACCEPTED' }]), LONG);
    expect(await count('labels.ls_label_timeline')).toBe(1);
    expect((await types()).filter((type) => type === 'LABEL_PENDING')).toHaveLength(1);
  }, 30_000);

  it('a store that committed and whose answer was lost says REPLAY_MATCH, and one LABEL_ACCEPTED follows', async () => {
    await triggeredCase(caseTrigger(1));
    await vi.waitFor(async () => expect((await open()).labels).toMatchObject([{ status: 'ACCEPTED' }]), LONG);
    await cases.stop();
    // What a life leaves that ended between the store's commit and its own.
    await world.database.execute({ text: `UPDATE cases.cm_label_emissions SET status = 'PENDING'` });
    cases = await startCases(world, { gateUrl: gate.baseUrl, storeUrl: store.url });
    await vi.waitFor(async () => expect((await open()).labels).toMatchObject([{ status: 'ACCEPTED' }]), LONG);
    expect((await open()).labels).toMatchObject([{ last_reason_code: 'ASSERTION_REPLAY_MATCH' }]);
    expect((await types()).filter((type) => type === 'LABEL_ACCEPTED')).toHaveLength(1);
  }, 30_000);

  it('what the store refuses is the end of that label, with its reason', async () => {
    const stranger = caseTrigger(1, {
      trigger_payload: { escalation_rule: 'SCORE_ESCALATES', source_ts_utc: traffic(1).ts_utc },
    });
    await world.database.execute({ text: 'ALTER TABLE ig.admission_rows RENAME TO away' });
    await world.database.execute({ text: 'CREATE TABLE ig.admission_rows (LIKE ig.away)' });
    await triggeredCase(stranger);
    await vi.waitFor(async () => expect((await open()).labels).toMatchObject([{ status: 'REJECTED' }]), LONG);
    expect((await open()).labels).toMatchObject([{ last_reason_code: 'CONTRACT_INVALID:subject_unknown' }]);
    expect((await open()).case).toMatchObject({ status: 'LABEL_REJECTED', queue_state: 'triage' });
  });

  it('a label waits until the run has come to its time', async () => {
    await setRunClock(world.database, '2025-12-31T00:00:00.000000Z');
    await triggeredCase(caseTrigger(1));
    await vi.waitFor(
      async () => expect((await open()).labels).toMatchObject([{ status: 'PENDING', attempt_count: 0 }]),
      LONG,
    );
    await setRunClock(world.database, '2026-02-01T00:00:00.000000Z');
    await vi.waitFor(async () => expect((await open()).labels).toMatchObject([{ status: 'ACCEPTED' }]), LONG);
  });
});

/** The order in which the timeline is read, for a comparison by hand. */
const byOrderOf = (events: readonly TimelineEvent[]) => {
  const order = events.map(({ timeline_event_type: type }) => type as string);
  return (a: string, b: string): number => order.indexOf(a) - order.indexOf(b);
};

describe('those who work the cases', () => {
  it('note, assign and close, each write under a name and seen at a version', async () => {
    await triggeredCase();
    expect((await write('notes', { request_id: 'n1', expected_version: 1, note: 'called' })).body).toMatchObject({
      version: 2,
      case: { status: 'IN_PROGRESS' },
    });
    expect(
      (await write('assignment', { request_id: 'a1', expected_version: 2, assignee: 'HUMAN::bob' })).body,
    ).toMatchObject({ case: { assignee: 'HUMAN::bob' } });
    expect((await write('close', { request_id: 'c1', expected_version: 3, reason: 'done' })).body).toMatchObject({
      case: { status: 'CLOSED', open: false },
    });
    const actors = (await timeline()).map(({ timeline_payload: payload }) => payload.actor_id);
    expect(actors).toEqual(['SYSTEM::case_trigger_intake', 'HUMAN::ada', 'HUMAN::ada', 'HUMAN::ada']);
  });

  it('a writer that has not seen the newest version is told 409 and changes nothing; a repetition is none', async () => {
    await triggeredCase();
    const note = { request_id: 'n1', expected_version: 1, note: 'first' };
    await write('notes', note);
    expect(await write('notes', note)).toMatchObject({ status: 200, body: { repeated: true, version: 2 } });
    const stale = await write('notes', { request_id: 'n2', expected_version: 1, note: 'second' });
    expect(stale).toMatchObject({
      status: 409,
      body: { error: 'VERSION_CONFLICT', detail: 'the case is at version 2' },
    });
    expect(await write('notes', { ...note, note: 'other' })).toMatchObject({
      status: 409,
      body: { error: 'TIMELINE_PAYLOAD_MISMATCH' },
    });
    expect(await write('notes', { ...note, actor_id: 'HUMAN::bob' })).toMatchObject({ status: 409 });
    expect(await types()).toHaveLength(2);
    expect(await count('cases.cm_case_timeline_mismatches')).toBe(2);
  });

  it('two writers at one version: one is taken, the other told', async () => {
    await triggeredCase();
    const answers = await Promise.all(
      Array.from({ length: 4 }, (_, n) => write('notes', { request_id: `n${n}`, expected_version: 1, note: 'n' })),
    );
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409, 409, 409]);
  });

  it.each([
    { given: 'no actor', path: 'notes', members: { actor_id: undefined, note: 'n' }, status: 422 },
    { given: 'an actor of another kind', path: 'notes', members: { actor_id: 'SYSTEM::x', note: 'n' }, status: 403 },
    { given: 'no note', path: 'notes', members: {}, status: 422 },
    { given: 'a note without end', path: 'notes', members: { note: 'n'.repeat(2001) }, status: 422 },
    { given: 'no version', path: 'notes', members: { note: 'n', expected_version: undefined }, status: 422 },
    { given: 'an unknown label', path: 'labels', members: { label_type: 'x', label_value: 'y' }, status: 422 },
    {
      given: 'a value of another type',
      path: 'labels',
      members: { label_type: 'fraud_disposition', label_value: 'CHARGEBACK' },
      status: 422,
    },
    {
      given: 'a label for an event of another case',
      path: 'labels',
      members: {
        label_type: 'fraud_disposition',
        label_value: 'FRAUD_CONFIRMED',
        source_case_event_id: 'e'.repeat(32),
      },
      status: 422,
    },
    {
      given: 'an unknown action',
      path: 'actions',
      members: { action_kind: 'TELL_POLICE', source_case_event_id: 'e'.repeat(32), reason_code: 'r', target_ref: {} },
      status: 422,
    },
    {
      given: 'an action without target',
      path: 'actions',
      members: { action_kind: 'FREEZE_CARD', source_case_event_id: 'e'.repeat(32), reason_code: 'r' },
      status: 422,
    },
  ])('$given: $status, and nothing is written', async ({ path, members, status }) => {
    await triggeredCase();
    expect((await write(path, { request_id: 'x', expected_version: 1, ...members })).status).toBe(status);
    expect([await count('cases.cm_case_timeline'), await count('cases.cm_label_emissions')]).toEqual([1, 0]);
  });

  it('who may not, is told so; what is not there, is not found', async () => {
    await triggeredCase();
    const body = { request_id: 'x', expected_version: 1, note: 'n' };
    expect((await write('notes', body, 'reporter')).status).toBe(403);
    expect((await askCases(cases, '/v1/cases', { as: 'stranger' })).status).toBe(401);
    expect((await askCases(cases, `/v1/cases/${'0'.repeat(32)}`)).status).toBe(404);
    const absent = { as: 'analyst', body: { ...body, actor_id: 'HUMAN::ada' } };
    expect((await askCases(cases, `/v1/cases/${'0'.repeat(32)}/notes`, absent)).status).toBe(404);
  });

  it('list cases by filter and page by page, each once', async () => {
    await appendTriggers(
      world,
      Array.from({ length: 7 }, (_, n) => caseTrigger(n, { trigger_payload: { escalation_rule: 'ALLOW_SAMPLE' } })),
    );
    await vi.waitFor(async () => expect(await count('cases.cm_case_projection')).toBe(7), LONG);
    const seen: string[] = [];
    let token: string | null = '';
    while (token !== null) {
      const page: CaseAnswer = await askCases(cases, `/v1/cases?limit=3${token === '' ? '' : `&page_token=${token}`}`);
      seen.push(...page.body.cases.map(({ case_id }) => case_id));
      token = page.body.next_page_token;
    }
    expect(seen).toEqual(Array.from({ length: 7 }, (_, n) => caseOf(6 - n)));
    await write('notes', { request_id: 'n1', expected_version: 1, note: 'n' });
    const ids = async (query: string) =>
      (await askCases(cases, `/v1/cases?${query}`)).body.cases.map((one) => one.case_id);
    expect(await ids('status=IN_PROGRESS')).toEqual([caseOf(1)]);
    expect(await ids(`event_id=${traffic(2).event_id}`)).toEqual([caseOf(2)]);
    expect(await ids('open=false')).toEqual([]);
    const [first] = [(await askCases(cases, '/v1/cases?limit=3')).body.next_page_token];
    expect((await askCases(cases, `/v1/cases?status=NEW&page_token=${first}`)).status).toBe(400);
    expect((await askCases(cases, '/v1/cases?colour=red')).status).toBe(400);
  });

  it('see what the ledger of decisions says of a case', async () => {
    await triggeredCase(caseTrigger(1));
    const { payload } = decided(1, { action: 'QUEUE_REVIEW', score: 0.93 });
    await world.database.execute({
      text: `INSERT INTO rtdl.df_decisions (decision_id, platform_run_id, source_event_id, decision_scope,
          source_payload_hash, flow_id, payload_hash, payload_json, action_kind, ruled_action, score_source,
          context_status, posture_mode)
        VALUES ($1, $2, 'e', 's', '', '1', '', $3, 'QUEUE_REVIEW', 'QUEUE_REVIEW', 'model', 'READY', 'NORMAL')`,
      values: [hex32('decision 1'), RUN, JSON.stringify(payload)],
    });
    const { body } = await askCases(cases, `/v1/cases/${caseOf(1)}/explanation`);
    expect(body.explanations).toMatchObject([
      {
        score: { known: 0.93 },
        posture: { known: { mode: 'NORMAL' } },
        features: { absent: 'FEATURES_NOT_KEPT' },
      },
    ]);
  });
});

describe('actions and evidence', () => {
  const source = async (): Promise<string> => (await timeline())[0]?.case_timeline_event_id ?? '';

  it('an action goes through the gate once, and its outcome comes back to its case', async () => {
    await triggeredCase();
    const action = {
      request_id: 'x1',
      expected_version: 1,
      action_kind: 'FREEZE_CARD',
      source_case_event_id: await source(),
      reason_code: 'CONFIRMED',
      target_ref: { ref_type: 'instrument', ref_id: '9' },
    };
    const asked = await write('actions', action);
    expect(asked).toMatchObject({ status: 200, body: { result: { outcome: 'NEW', status: 'REQUESTED' } } });
    expect((await write('actions', action)).body).toMatchObject({ repeated: true });
    const { action_id: id, action_idempotency_key: key } = asked.body.result;
    await vi.waitFor(() => expect(gate.admitted).toEqual([id]), LONG);
    expect(JSON.parse(gate.texts.get(id ?? '') ?? '{}')).toMatchObject({
      event_type: 'action_intent',
      payload: { origin: 'CASE', actor_principal: 'HUMAN::ada' },
    });
    await vi.waitFor(async () => expect((await open()).case).toMatchObject({ status: 'ACTION_PENDING' }), LONG);
    const answer = withPayload(outcome(1), {
      origin: 'CASE',
      idempotency_key: key,
      action_id: id,
      status: 'FAILED',
      completed_at_utc: '2027-01-01T00:00:00.000000Z',
    });
    await world.eventLog.append(RTDL, [attestedRecord(answer), attestedRecord(answer)]);
    await vi.waitFor(async () => expect((await open()).case).toMatchObject({ status: 'ACTION_FAILED' }), LONG);
    expect((await types()).filter((type) => type === 'ACTION_OUTCOME_ATTACHED')).toHaveLength(1);
  });

  it('an action that the gate refuses is refused for good, and the case says so', async () => {
    await gate.close();
    gate = await startFakeGate({ decide: () => 'QUARANTINE' });
    await cases.stop();
    cases = await startCases(world, { gateUrl: gate.baseUrl, storeUrl: store.url });
    await triggeredCase();
    await write('actions', {
      request_id: 'x1',
      expected_version: 1,
      action_kind: 'FREEZE_CARD',
      source_case_event_id: await source(),
      reason_code: 'CONFIRMED',
      target_ref: { ref_type: 'instrument', ref_id: '9' },
    });
    await vi.waitFor(async () => expect((await open()).case).toMatchObject({ status: 'ACTION_FAILED' }), LONG);
  });

  it('evidence is asked for once, and an end that it has is kept', async () => {
    await triggeredCase();
    const request = {
      request_id: 'e1',
      expected_version: 1,
      case_timeline_event_id: await source(),
      ref_type: 'DECISION',
      ref_id: hex32('decision 1'),
    };
    const asked = (await write('evidence', request)).body.result;
    expect(asked).toMatchObject({ status: 'PENDING', reason_code: 'REQUEST_ACCEPTED' });
    const resolve = (status: string) =>
      write(
        'evidence/resolution',
        {
          actor_id: 'SYSTEM::evidence_corridor',
          request_id: 'z',
          expected_version: 0,
          evidence_request_id: asked.request_id,
          status,
          reason_code: 'FOUND',
          locator_ref: 'rtdl.df_decisions',
        },
        'evidence_corridor',
      );
    expect((await resolve('RESOLVED')).body).toMatchObject({ status: 'RESOLVED' });
    expect((await resolve('UNAVAILABLE')).body).toMatchObject({ status: 'RESOLVED' });
    const external = { ...request, request_id: 'e2', expected_version: 2, ref_type: 'EXTERNAL_REF' };
    expect((await write('evidence', external)).body).toMatchObject({
      result: { status: 'FORBIDDEN', reason_code: 'UNSUPPORTED_REF_TYPE' },
    });
  });
});

describe('the tables', () => {
  it('a timeline, and what was refused, can be neither changed nor deleted', async () => {
    await triggeredCase();
    for (const table of ['cm_case_timeline', 'cm_case_timeline_mismatches', 'cm_case_trigger_mismatches', 'cm_cases']) {
      const change = world.database.execute({ text: `DELETE FROM cases.${table}` });
      await expect(change).rejects.toMatchObject({ code: 'E_DATABASE_REFUSED' });
    }
    const rewrite = world.database.execute({ text: `UPDATE cases.cm_case_timeline SET event_json = ''` });
    await expect(rewrite).rejects.toMatchObject({ code: 'E_DATABASE_REFUSED' });
  });

  it('every projection is what its timeline says', async () => {
    await appendTriggers(world, [caseTrigger(1), caseTrigger(2), caseTrigger(3)]);
    await vi.waitFor(async () => expect(await counters(world.database)).toMatchObject({ labels_accepted: 3 }), LONG);
    await write('notes', { request_id: 'n', expected_version: 3, note: 'n' });
    const rows = await world.database.query<Record<string, unknown>>({
      text: 'SELECT case_id, status, queue_state, is_open, event_count FROM cases.cm_case_projection ORDER BY case_id',
    });
    const events = await world.database.query<{ case_id: string; event_json: string }>({
      text: 'SELECT case_id, event_json FROM cases.cm_case_timeline',
    });
    for (const row of rows) {
      const own = events
        .filter((one) => one.case_id === row.case_id)
        .map((one) => JSON.parse(one.event_json) as TimelineEvent);
      const found = projectCase(own, casePolicy.terminalValues);
      expect(row).toMatchObject({
        status: found?.status,
        queue_state: found?.queueState,
        is_open: found?.open,
        event_count: found?.eventCount,
      });
    }
    expect(rows).toHaveLength(3);
  });
});
