import { canonicalJson } from '@spine-green/evidence-schemas';
import { labelAssertionIdOf } from '@spine-green/runtime/events/case-identities';
import { databaseLabelLedger } from '@spine-green/runtime/services/label-store/ledger';
import { readAssertion } from '@spine-green/runtime/services/label-store/read-assertion';
import { listAll } from '@spine-green/runtime/substrate/object-store/port';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { counters } from '../../support/archive-writer.ts';
import { EVIDENCE } from '../../support/closure/closable-run.ts';
import { type FakeGate, startFakeGate } from '../../support/gate/fake-gate.ts';
import { RUN, SCENARIO_RUN, traffic } from '../../support/gate/gate-events.ts';
import { assertion, PINS, policy } from '../../support/labels/label-facts.ts';
import {
  admitSubjects,
  askLabels,
  type LabelWorld,
  labelWorld,
  postAssertion,
  type RunningLabelStore,
  startLabelStore,
} from '../../support/labels/label-world.ts';

const SUBJECT = traffic(1).event_id;
let world: LabelWorld;
let gate: FakeGate;
let store: RunningLabelStore;

beforeEach(async () => {
  world = await labelWorld();
  await admitSubjects(
    world.database,
    [1, 2, 3].map((n) => traffic(n).event_id),
  );
  gate = await startFakeGate();
  store = await startLabelStore(world, gate.baseUrl);
});
afterEach(async () => {
  await store.stop();
  await gate.close();
  await world.drop();
});

const count = async (table: string): Promise<number> => {
  const [row] = await world.database.query<{ n: string }>({ text: `SELECT count(*)::text AS n FROM labels.${table}` });
  return Number(row?.n);
};
const asOf = (moment: string, more = '') =>
  askLabels(store, `/v1/labels/as-of?platform_run_id=${RUN}&event_id=${SUBJECT}&as_of=${moment}${more}`, {
    as: 'reporter',
  });

describe('what is accepted', () => {
  it('is durable when it is answered, told once, and the same bytes again change nothing', async () => {
    const first = await postAssertion(store, assertion(1));
    expect(first).toEqual({
      status: 200,
      body: {
        status: 'ACCEPTED',
        reason_code: 'ASSERTION_COMMITTED_NEW',
        label_assertion_id: assertion(1).label_assertion_id,
        assertion_ref: `ls://labels/${RUN}/${assertion(1).label_assertion_id}`,
        replay_count: 0,
        mismatch_count: 0,
      },
    });
    expect((await postAssertion(store, assertion(1))).body).toMatchObject({
      reason_code: 'ASSERTION_REPLAY_MATCH',
      replay_count: 1,
    });
    await vi.waitFor(() => expect(gate.admitted).toEqual([assertion(1).label_assertion_id]), { timeout: 5000 });
    expect([await count('ls_label_assertions'), await count('ls_label_timeline')]).toEqual([1, 1]);
    expect(await counters(world.database)).toMatchObject({ accepted: 1, duplicate: 1 });
  });

  it('can be read by its id, whole', async () => {
    await postAssertion(store, assertion(1));
    const found = await askLabels(store, `/v1/labels/assertions/${assertion(1).label_assertion_id}`, {
      as: 'case_management',
    });
    expect(found.body.assertion).toEqual(assertion(1));
    expect((await askLabels(store, `/v1/labels/assertions/${'0'.repeat(32)}`, { as: 'ops' })).status).toBe(404);
  });

  it('by two writers at once is one NEW and one REPLAY_MATCH', async () => {
    const ledger = databaseLabelLedger(world.database, policy);
    const batch = () => ({
      platformRunId: RUN,
      principal: 'case_management',
      items: [{ raw: assertion(7), read: readAssertion(assertion(7), policy, RUN) }],
    });
    const plans = await Promise.all(Array.from({ length: 6 }, () => ledger.commit(batch())));
    expect(plans.map(({ answers }) => answers[0]?.reason_code ?? '').sort()).toEqual([
      'ASSERTION_COMMITTED_NEW',
      ...Array.from({ length: 5 }, () => 'ASSERTION_REPLAY_MATCH'),
    ]);
    expect([await count('ls_label_timeline'), await count('ls_outbox')]).toEqual([1, 1]);
  });

  it('is published once, with the same bytes, when the gate commits and its answer is lost', async () => {
    await store.stop();
    await gate.close();
    let lost = 0;
    gate = await startFakeGate({ intercept: () => (lost++ === 0 ? 'admit and reset' : undefined) });
    store = await startLabelStore(world, gate.baseUrl);
    await postAssertion(store, assertion(1));
    await vi.waitFor(() => expect(gate.decisions.DUPLICATE).toBe(1), { timeout: 10_000 });
    expect(gate.admitted).toHaveLength(1);
    const [row] = await world.database.query({ text: 'SELECT state, envelope FROM labels.ls_outbox' });
    await vi.waitFor(async () => expect(row).toMatchObject({ state: 'DONE' }));
  });
});

describe('what is refused', () => {
  it('leaves a row, answers 200, and changes nothing that stands', async () => {
    await postAssertion(store, assertion(1));
    const poisoned = [
      assertion(2, { label_subject_key: { platform_run_id: RUN, event_id: 'nobody' } }),
      assertion(1, { label_value: 'LEGIT_CONFIRMED' }),
      assertion(3, { observed_time: '2027-01-01T00:00:00Z' }),
    ];
    const answer = await postAssertion(store, { assertions: poisoned });
    expect(answer.status).toBe(200);
    expect((answer.body.results as { reason_code: string }[]).map(({ reason_code }) => reason_code)).toEqual([
      'CONTRACT_INVALID:subject_unknown',
      'PAYLOAD_HASH_MISMATCH',
      'CONTRACT_INVALID:observed_in_future',
    ]);
    await postAssertion(store, { assertions: poisoned });
    expect([await count('ls_label_rejections'), await count('ls_label_assertion_mismatches')]).toEqual([3, 1]);
    await vi.waitFor(() => expect(gate.admitted).toEqual([assertion(1).label_assertion_id]), { timeout: 5000 });
    expect((await asOf('2026-02-01T00:00:00Z')).body.labels).toMatchObject([
      { selected_label_value: 'FRAUD_CONFIRMED' },
    ]);
  });

  it.each([
    { given: 'no key', as: undefined, body: {}, status: 401 },
    { given: 'a key that nobody has', as: 'stranger', body: {}, status: 401 },
    { given: 'a principal that only reads', as: 'reporter', body: assertion(1), status: 403 },
    { given: 'the decision fabric', as: 'decision_fabric', body: assertion(1), status: 403 },
    { given: 'a source that is not the principal’s', as: 'external_adapter', body: assertion(1), status: 403 },
    { given: 'no JSON', as: 'case_management', body: '{', status: 400 },
    { given: 'no assertion in the list', as: 'case_management', body: { assertions: [] }, status: 400 },
    {
      given: 'too many',
      as: 'case_management',
      body: { assertions: Array.from({ length: 201 }, () => 1) },
      status: 413,
    },
  ])('$given: $status, and nothing is written', async ({ as, body, status }) => {
    expect(
      (await askLabels(store, '/v1/labels/assertions', { ...(as === undefined ? {} : { as }), body })).status,
    ).toBe(status);
    expect(await count('ls_label_rejections')).toBe(0);
  });

  it('is 503 while the database does not answer, and the same bytes are taken afterwards', async () => {
    await world.database.execute({ text: 'ALTER TABLE labels.ls_label_timeline RENAME TO away' });
    expect(await postAssertion(store, assertion(1))).toEqual({
      status: 503,
      body: { error: 'STORE_UNAVAILABLE', detail: null },
    });
    await world.database.execute({ text: 'ALTER TABLE labels.away RENAME TO ls_label_timeline' });
    expect((await postAssertion(store, assertion(1))).body).toMatchObject({ reason_code: 'ASSERTION_COMMITTED_NEW' });
  });
});

describe('adapters', () => {
  const statement = {
    label_subject_key: { platform_run_id: RUN, event_id: SUBJECT },
    pins: PINS,
    label_type: 'chargeback_status',
    label_value: 'CHARGEBACK',
    effective_time: '2026-01-01T00:00:01.000001Z',
    observed_time: '2026-01-08T00:00:01.000001Z',
  };
  const truth = { source_class: 'ENGINE_TRUTH', engine_bundle_id: 'bundle', truth_record_id: 'r1', ...statement };
  const bank = { source_class: 'EXTERNAL_ADJUDICATION', provider_id: 'bank', external_ref_id: '7', ...statement };

  it.each([
    { as: 'truth_writer', body: truth, source: 'SYSTEM', actor: 'SYSTEM::engine_truth_writer::bundle' },
    { as: 'external_adapter', body: bank, source: 'EXTERNAL', actor: 'EXTERNAL::bank' },
  ])('$as states it as $source by $actor, and once', async ({ as, body, source, actor }) => {
    const [first, second] = [await postAssertion(store, body, as), await postAssertion(store, body, as)];
    expect(first.body).toMatchObject({ reason_code: 'ASSERTION_COMMITTED_NEW' });
    expect(second.body).toMatchObject({ reason_code: 'ASSERTION_REPLAY_MATCH' });
    const [row] = await world.database.query({ text: 'SELECT source_type, actor_id FROM labels.ls_label_timeline' });
    expect(row).toEqual({ source_type: source, actor_id: actor });
  });

  it.each([
    [{ ...truth, source_class: 'GOSSIP' }, 'source_class'],
    [{ ...bank, source_type: 'HUMAN' }, 'source_type'],
    [{ ...truth, truth_record_id: 'a:b' }, 'truth_record_id'],
    [{ ...truth, label_subject_key: 'x' }, 'label_subject_key'],
    [{ ...truth, observed_time: 'yesterday' }, 'observed_time'],
  ])('%o is refused', async (body, member) => {
    expect((await postAssertion(store, body, 'truth_writer')).body).toMatchObject({
      reason_code: `CONTRACT_INVALID:${member}`,
    });
  });
});

describe('reading', () => {
  beforeEach(async () => {
    const legit = { label_value: 'LEGIT_CONFIRMED', observed_time: '2026-01-10T00:00:00Z' } as const;
    const later = { ...legit, effective_time: '2026-01-02T00:00:00Z' };
    await postAssertion(store, { assertions: [assertion(1), assertion(2, later)] });
  });

  it('is as of a moment: what came later is not there', async () => {
    const values = async (moment: string) =>
      ((await asOf(moment)).body.labels as { status: string; selected_label_value: string | null }[]).map(
        ({ status, selected_label_value: value }) => value ?? status,
      );
    expect(await values('2026-01-07T23:59:59Z')).toEqual([]);
    expect((await asOf('2026-01-07T23:59:59Z', '&label_type=fraud_disposition')).body.labels).toMatchObject([
      { status: 'NOT_FOUND', selected_label_value: null },
    ]);
    expect(await values('2026-01-08T00:00:00%2B00:00')).toEqual(['FRAUD_CONFIRMED']);
    expect(await values('2026-01-10T00:00:00Z')).toEqual(['LEGIT_CONFIRMED']);
    expect((await asOf('2026-01-08T00:00:00Z', '&effective_at=2026-01-09T00:00:00Z')).status).toBe(422);
  });

  it('tells at a moment nothing of what came later, not even that there is something', async () => {
    const path = `/v1/labels/as-of?platform_run_id=${RUN}&event_id=${SUBJECT}&as_of=2026-01-09T00:00:00Z`;
    const read = async () => (await askLabels(store, path, { as: 'case_management' })).body;
    const before = await read();
    await postAssertion(
      store,
      assertion(6, {
        label_type: 'account_takeover',
        label_value: 'ATO_CONFIRMED',
        observed_time: '2026-01-20T00:00:00Z',
      }),
    );
    expect(await read()).toEqual(before);
    expect(before.labels).toMatchObject([{ label_type: 'fraud_disposition', status: 'RESOLVED' }]);
  });

  it('sees the newest of more labels than a timeline shows', async () => {
    await world.database.execute({
      text: `INSERT INTO labels.ls_label_timeline (label_assertion_id, platform_run_id, event_id, label_type,
          payload_hash, assertion_json, assertion_ref, label_value, effective_at, observed_at, effective_time,
          observed_time, source_type, source_rank, actor_id, evidence_refs_json)
        SELECT md5(n::text), t.platform_run_id, t.event_id, t.label_type, t.payload_hash, t.assertion_json,
          t.assertion_ref, CASE n WHEN 1200 THEN 'FRAUD_SUSPECTED' ELSE t.label_value END,
          t.effective_at + n * interval '1 minute', t.observed_at + n * interval '1 minute', t.effective_time,
          t.observed_time, t.source_type, t.source_rank, t.actor_id, t.evidence_refs_json
        FROM labels.ls_label_timeline t, generate_series(1, 1200) AS n WHERE t.observed_at = '2026-01-10T00:00:00Z'`,
    });
    expect((await asOf('2026-01-31T00:00:00Z')).body.labels).toMatchObject([
      { selected_label_value: 'FRAUD_SUSPECTED' },
    ]);
  });

  it('keeps a backdated statement out of earlier answers', async () => {
    const before = (await asOf('2026-01-09T00:00:00Z')).body;
    await postAssertion(store, assertion(3, { label_value: 'FRAUD_SUSPECTED', observed_time: '2026-01-20T00:00:00Z' }));
    expect((await asOf('2026-01-09T00:00:00Z')).body).toEqual(before);
  });

  it('is a conflict without winner when two values have equal times', async () => {
    await postAssertion(store, {
      assertions: [
        assertion(4, { label_type: 'account_takeover', label_value: 'ATO_CONFIRMED' }),
        assertion(5, { label_type: 'account_takeover', label_value: 'ATO_NOT_CONFIRMED' }),
      ],
    });
    const { body } = await asOf('2026-02-01T00:00:00Z', '&label_type=account_takeover');
    expect(body.labels).toMatchObject([{ status: 'CONFLICT', selected_assertion_id: null }]);
    expect((body.labels as { candidate_assertion_ids: string[] }[])[0]?.candidate_assertion_ids).toHaveLength(2);
  });

  it('leaves a fact of who read, and the decision path is told 403 and nothing else', async () => {
    const path = `/v1/labels/timeline?platform_run_id=${RUN}&event_id=${SUBJECT}`;
    const read = await askLabels(store, path, { as: 'case_management' });
    expect(read.body.assertions).toHaveLength(2);
    const denied = await askLabels(store, path, { as: 'decision_fabric' });
    expect(denied).toEqual({ status: 403, body: { error: 'PRINCIPAL_NOT_AUTHORIZED', detail: null } });
    await store.stop();
    const facts: string[] = [];
    for await (const { key } of listAll(world.store, EVIDENCE, `evidence/runs/${RUN}/obs/governance/events/`)) {
      facts.push(Buffer.from((await world.store.get(EVIDENCE, key)).body).toString('utf8'));
    }
    const access = facts
      .map((text) => JSON.parse(text) as { event_family: string; details: Record<string, string> })
      .filter(({ event_family }) => event_family === 'EVIDENCE_ACCESS')
      .map(({ details }) => `${details.actor_id} ${details.resolution_status}`);
    expect(access.sort()).toEqual(['SYSTEM::case_management ALLOWED', 'SYSTEM::decision_fabric DENIED']);
    store = await startLabelStore(world, gate.baseUrl);
  });

  const slice = (changes: object = {}) =>
    askLabels(store, '/v1/labels/slices', {
      as: 'reporter',
      body: {
        scenario_run_id: SCENARIO_RUN,
        observed_as_of: '2026-02-01T00:00:00Z',
        label_types: ['fraud_disposition'],
        targets: [1, 2].map((n) => ({ platform_run_id: RUN, event_id: traffic(n).event_id })),
        ...changes,
      },
    });

  it('a slice has the digest of its labels, however often and in which order it is asked for', async () => {
    const first = (await slice()).body;
    const targets = [2, 1, 1].map((n) => ({ platform_run_id: RUN, event_id: traffic(n).event_id }));
    expect((await slice({ targets })).body).toEqual(first);
    expect(first.slice).toMatchObject({
      ready: false,
      reasons: ['COVERAGE_BELOW_MIN:fraud_disposition:0.500000'],
      coverage: { fraud_disposition: { targets: 2, resolved: 1, conflicts: 0 } },
      rows: [{ event_id: SUBJECT, status: 'RESOLVED', selected_label_value: 'LEGIT_CONFIRMED' }],
    });
    const stored = await world.store.get(EVIDENCE, String(first.slice_ref));
    expect(Buffer.from(stored.body).toString('utf8')).toBe(canonicalJson(first.slice));
    const before = (await slice({ observed_as_of: '2026-01-09T00:00:00Z' })).body.slice as { rows: object[] };
    expect(before.rows).toMatchObject([{ selected_label_value: 'FRAUD_CONFIRMED' }]);
  });

  it.each([
    ['no target', { targets: [] }, 'SLICE_TARGETS_EMPTY'],
    ['two runs', { targets: [{ platform_run_id: 'platform_20260102T000000Z', event_id: 'e' }] }, 'SLICE_RUN_MIXED'],
    ['an unknown type', { label_types: ['rumour'] }, 'LABEL_TYPE_UNKNOWN'],
    ['a truth after its knowledge', { effective_at: '2026-02-02T00:00:00Z' }, 'EFFECTIVE_AFTER_AS_OF'],
    [
      'too many targets',
      { targets: Array.from({ length: 50_001 }, () => ({ platform_run_id: RUN, event_id: 'e' })) },
      'SLICE_TARGETS_TOO_MANY',
    ],
  ])('a slice of %s is no slice', async (_given, changes, code) => {
    expect(await slice(changes)).toEqual({ status: 422, body: { error: code, detail: null } });
  });
});

describe('the tables', () => {
  it.each(['ls_label_timeline', 'ls_label_assertion_mismatches', 'ls_label_rejections'])(
    '%s refuses update and delete',
    async (table) => {
      for (const change of [`UPDATE labels.${table} SET platform_run_id = ''`, `DELETE FROM labels.${table}`]) {
        await expect(world.database.execute({ text: change })).rejects.toMatchObject({ code: 'E_DATABASE_REFUSED' });
      }
    },
  );

  it('the statement of an assertion never changes, its counts do', async () => {
    await postAssertion(store, assertion(1));
    const changes = ["payload_hash = repeat('0', 64)", "assertion_json = ''", "event_id = 'other'"];
    for (const change of changes) {
      const update = world.database.execute({ text: `UPDATE labels.ls_label_assertions SET ${change}` });
      await expect(update).rejects.toMatchObject({ code: 'E_DATABASE_REFUSED' });
    }
    await world.database.execute({ text: 'UPDATE labels.ls_label_assertions SET replay_count = 5' });
  });

  it('one subject is found beside fifty thousand labels of another run without reading them', async () => {
    await postAssertion(store, assertion(1));
    await world.database.execute({
      text: `INSERT INTO labels.ls_label_timeline (label_assertion_id, platform_run_id, event_id, label_type, label_value,
          effective_at, observed_at, effective_time, observed_time, source_type, source_rank, payload_hash,
          evidence_refs_json, assertion_ref, assertion_json)
        SELECT md5(n::text), 'other', n::text, 'fraud_disposition', 'FRAUD_CONFIRMED', now(), now(), '', '', 'AUTO',
          'AUTO', '', '', '', '' FROM generate_series(1, 50000) AS n`,
    });
    await world.database.execute({ text: 'ANALYZE labels.ls_label_timeline' });
    const plan = await world.database.query<{ 'QUERY PLAN': string }>({
      text: `EXPLAIN SELECT * FROM labels.ls_label_timeline
        WHERE platform_run_id = '${RUN}' AND event_id = ANY('{${SUBJECT}}')`,
    });
    expect(plan.map((line) => line['QUERY PLAN']).join('\n')).toContain('ls_label_timeline_subject');
  });

  it('the identity of an assertion is the one of its recipe', () => {
    expect(assertion(1).label_assertion_id).toBe(labelAssertionIdOf(assertion(1)));
  });
});
