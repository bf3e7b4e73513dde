import { digestOf } from '@spine-green/evidence-schemas';
import { systemClock, textOfMicros } from '@spine-green/runtime/kernel/clock';
import { readFeatures } from '@spine-green/runtime/reads/features';
import { readKeyFeatures } from '@spine-green/runtime/reads/key-features';
import { emptyState } from '@spine-green/runtime/services/feature-plane/state';
import { stepFlow } from '@spine-green/runtime/services/feature-plane/step';
import { DAY, type EntityKeys, type Flow } from '@spine-green/runtime/services/feature-plane/types';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, test } from 'vitest';
import { chooser, drain, memoryTopics, shuffled } from '../../support/context/applied.ts';
import { type Crash, Crashed, mortal } from '../../support/context/crashes.ts';
import {
  ANCHORS,
  admitted,
  type Draft,
  envelopeOf,
  envelopesOf,
  LABELS,
  PINS,
  rowsOf,
  START,
  TRAFFIC,
} from '../../support/context/events.ts';
import { digestOfPlane, openPlane } from '../../support/context/plane.ts';
import { type FreshDatabase, freshDatabase } from '../../support/servers/postgres.ts';

const TOPICS = [ANCHORS, TRAFFIC];
const drafts: readonly Draft[] = Array.from({ length: 30 }, (_, flow) => ({
  flow: flow + 1,
  merchant: flow % 3,
  second: flow * 40,
  amount: (flow % 6) * 10.37,
}));

let database: FreshDatabase;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => database.drop());

const reset = () =>
  database.database.execute({
    text: `TRUNCATE rtdl.ofp_feature_state, rtdl.ofp_pair_state, rtdl.ofp_flow_keys, rtdl.ofp_parked_events, rtdl.ofp_bases,
      rtdl.ofp_event_features, rtdl.ofp_semantic_dedupe, rtdl.ofp_checkpoints, rtdl.stream_pins, obs.run_counters`,
  });

/** Appends in an order that follows from the seed, and applies in windows that follow from it too. */
async function apply(seed: number, options: { crashes?: readonly Crash[]; flip?: boolean } = {}): Promise<string> {
  const choose = chooser(seed);
  const topics = memoryTopics();
  for (const [topic, event] of shuffled(envelopesOf(drafts, TOPICS), choose)) {
    const payload =
      options.flip === true ? { ...event.payload, fraud_flag: true, campaign_id: 'flipped' } : event.payload;
    topics.append(topic, admitted({ ...event, ...(payload === undefined ? {} : { payload }) }));
  }
  const one = mortal(database.database, options.crashes ?? []);
  for (;;) {
    const life = await openPlane(one);
    try {
      await drain(topics, TOPICS, { ...life, choose });
      return await digestOfPlane(database.database);
    } catch (error) {
      if (!(error instanceof Crashed)) throw error;
    }
  }
}

test('equal events give equal state, in whatever order and windows they come, and wherever the process dies', async () => {
  const calm = await apply(1);
  const crash = fc.record({
    transaction: fc.integer({ min: 1, max: 30 }),
    when: fc.constantFrom('inside' as const, 'after' as const),
  });
  const crashes = fc.uniqueArray(crash, { maxLength: 4, selector: ({ transaction }) => transaction });
  await fc.assert(
    fc.asyncProperty(fc.nat(), crashes, async (seed, at) => {
      await reset();
      expect(await apply(seed, { crashes: at })).toBe(calm);
    }),
    { numRuns: 10 },
  );
}, 60_000);

it('no truth column reaches state or features', async () => {
  const honest = await apply(7);
  const kept = () =>
    database.database.query({
      text: 'SELECT event_id, feature_values FROM rtdl.ofp_event_features e ORDER BY e.event_id',
    });
  const before = await kept();
  await reset();
  expect(await apply(7, { flip: true })).toBe(honest);
  expect(await kept()).toEqual(before);
  expect(before.length).toBeGreaterThan(30);
});

/** The flow of a draft, as a decision knows it: from its anchor and its event. */
function flowOf(draft: Draft, event: 0 | 1): Flow {
  const rows = rowsOf(draft);
  const { account_id, instrument_id, party_id, device_id, ip_id, merchant_id } = rows[ANCHORS][0];
  const keys: EntityKeys = { account_id, instrument_id, party_id, device_id, ip_id, merchant_id };
  return {
    flowId: rows[TRAFFIC][event].flow_id,
    at: START + (draft.second ?? 0) * 1_000_000 + event * 40_000,
    amountMinor: Math.round((draft.amount ?? 0) * 100),
    keys,
    arrival: undefined,
  };
}

async function read(draft: Draft, event: 0 | 1 = 0) {
  const answer = await readFeatures(
    database.database,
    {
      request_id: 'r',
      pins: PINS,
      feature_groups: [
        { name: 'velocity', version: 'v1' },
        { name: 'core_features', version: 'v1' },
      ],
      graph_resolution_mode: 'none',
      source_event_id: envelopeOf(TRAFFIC, rowsOf(draft)[TRAFFIC][event]).event_id,
      flow: flowOf(draft, event),
    },
    systemClock,
  );
  if (answer.status !== 'OK') throw new Error(answer.code);
  return answer;
}

test('in event order every event has the features that the replay computes, before and after it is applied', async () => {
  const topics = memoryTopics();
  for (const [topic, event] of envelopesOf(drafts, TOPICS)) topics.append(topic, admitted(event));
  const plane = await openPlane(database.database);
  const replayed = emptyState();
  for (const [index, draft] of drafts.entries()) {
    const anchor = topics.window(ANCHORS, index, 1);
    const traffic = topics.window(TRAFFIC, index * 2, 2);
    if (anchor === undefined || traffic === undefined) throw new Error('no records');
    await plane.commit(anchor);
    const live = await read(draft);
    const expected = stepFlow(replayed, flowOf(draft, 0));
    expect([live.kept, live.values]).toEqual([false, expected]);
    await plane.commit(traffic);
    const kept = await read(draft);
    expect([kept.kept, kept.values]).toEqual([true, expected]);
    expect(kept.snapshot.features).toEqual(live.snapshot.features);
    expect(kept.snapshot.freshness).toMatchObject({ state: 'GREEN', flags: [] });
    expect((await read(draft)).snapshot.snapshot_hash).toBe(kept.snapshot.snapshot_hash);
  }
}, 30_000);

it('a first event that comes before its anchor waits, and is applied as of its own time', async () => {
  const [early, later] = [drafts[0], drafts[5]] as [Draft, Draft];
  const topics = memoryTopics();
  for (const [topic, event] of envelopesOf([early, later], TOPICS)) topics.append(topic, admitted(event));
  const plane = await openPlane(database.database);
  const [traffic, anchors] = [topics.window(TRAFFIC, 0, 4), topics.window(ANCHORS, 0, 2)];
  if (traffic === undefined || anchors === undefined) throw new Error('no records');
  await plane.commit(traffic);
  expect((await read(early)).kept).toBe(false);
  await plane.commit(anchors);
  const kept = await read(later);
  expect(kept.kept).toBe(true);
  const replayed = emptyState();
  stepFlow(replayed, flowOf(early, 0));
  const expected = stepFlow(replayed, flowOf(later, 0)).slice(5);
  expect(kept.values.slice(5)).toEqual(expected);
});

it('what waited too long has its core features, and its entities learn of it when the anchor comes', async () => {
  const topics = memoryTopics();
  for (const [topic, event] of envelopesOf(drafts.slice(0, 2), TOPICS)) topics.append(topic, admitted(event));
  const plane = await openPlane(database.database);
  await drain(topics, [TRAFFIC], { commit: plane.commit, choose: chooser(1) });
  await database.database.execute({
    text: `UPDATE rtdl.ofp_parked_events SET parked_at_utc = parked_at_utc - interval '6 minutes'`,
  });
  await plane.expireParked();
  const [before] = await database.database.query({
    text: `SELECT count(*)::int AS flows, sum(event_count)::int AS events, bool_or(counted) AS counted FROM rtdl.ofp_flow_keys`,
  });
  expect(before).toEqual({ flows: 2, events: 4, counted: false });
  await drain(topics, [ANCHORS], { commit: plane.commit, choose: chooser(1) });
  const late = await digestOfPlane(database.database);
  await reset();
  const calm = await openPlane(database.database);
  await drain(topics, [ANCHORS], { commit: calm.commit, choose: chooser(1) });
  await drain(topics, [TRAFFIC], { commit: calm.commit, choose: chooser(2) });
  expect(await digestOfPlane(database.database)).toBe(late);
});

/** What the label store announces about the first event of a flow. */
const accepted = (draft: Draft, day: number, changes: Readonly<Record<string, unknown>> = {}) => {
  const subject = envelopeOf(TRAFFIC, rowsOf(draft)[TRAFFIC][0]).event_id;
  const payload = {
    label_subject_key: { platform_run_id: PINS.platform_run_id, event_id: subject },
    label_type: 'chargeback_status',
    label_value: 'CHARGEBACK',
    observed_time: textOfMicros(START + day * DAY),
    resolution_status: 'RESOLVED',
    ...changes,
  };
  const row = { ...payload, ts_utc: payload.observed_time };
  return admitted(envelopeOf(LABELS, row, { event_id: `${subject} ${day} ${payload.label_value}`, payload }));
};

it('an accepted label is seen from its time on and never before; what is poisoned reaches no feature', async () => {
  const topics = memoryTopics();
  for (const [topic, event] of envelopesOf(drafts.slice(0, 6), TOPICS)) topics.append(topic, admitted(event));
  const subject = drafts[0] as Draft;
  const none = { label_subject_key: { event_id: 'nobody' } };
  for (const record of [
    accepted(subject, 6, { label_type: 'fraud_disposition', label_value: 'FRAUD_SUSPECTED' }),
    accepted(subject, 7),
    accepted(subject, 8),
    accepted(subject, 9, { label_value: 'DISPUTE_WON' }),
    accepted(drafts[1] as Draft, 7, { resolution_status: 'CONFLICT' }),
    accepted(drafts[2] as Draft, 7, { label_type: 'kyc' }),
    accepted(subject, 10, none),
  ]) {
    topics.append(LABELS, record);
  }
  const plane = await openPlane(database.database);
  for (const topic of [...TOPICS, LABELS]) await drain(topics, [topic], { commit: plane.commit, choose: chooser(3) });
  const merchantAt = async (day: number) => {
    const flow = { ...flowOf(subject, 0), at: START + day * DAY };
    const question = { request_id: 'r', pins: PINS, feature_groups: [{ name: 'label_feedback', version: 'v1' }] };
    const answer = await readFeatures(
      database.database,
      { ...question, graph_resolution_mode: 'none', source_event_id: 'asks', flow },
      systemClock,
    );
    const key = `merchant_id:${flow.keys.merchant_id}`;
    return answer.status === 'OK' ? answer.snapshot.features[key]?.['label_feedback.confirmed_count_30d'] : answer.code;
  };
  expect([await merchantAt(6.99), await merchantAt(7.2)]).toEqual([0, 1]);
  const counted = await database.database.query<{ counter: string; value: string }>({
    text: `SELECT counter, sum(value)::text AS value FROM obs.run_counters
      WHERE counter LIKE 'label%' OR counter = 'ignored_event_type' GROUP BY counter`,
  });
  expect(Object.fromEntries(counted.map(({ counter, value }) => [counter, Number(value)]))).toEqual({
    labels_applied: 1,
    labels_undecided: 1,
    label_duplicates: 1,
    label_conflicts: 1,
    label_subject_unknown: 1,
    ignored_event_type: 2,
  });
});

it('asked over keys it answers by point reads, says what is missing, and refuses what is no question', async () => {
  await apply(9);
  const draft = drafts[3] as Draft;
  const { keys, flowId } = flowOf(draft, 0);
  const question = {
    request_id: 'r1',
    pins: PINS,
    as_of_time_utc: textOfMicros(START + 7_000 * 1_000_000),
    feature_keys: [
      { key_type: 'account_id', key_id: keys.account_id },
      { key_type: 'account_id|merchant_id', key_id: `${keys.account_id}|${keys.merchant_id}` },
      { key_type: 'flow_id', key_id: flowId },
      { key_type: 'merchant_id', key_id: 'nobody' },
    ],
    feature_groups: ['velocity', 'amount_profile', 'novelty', 'core_features', 'x'].map((name) => ({
      name,
      version: 'v1',
    })),
    graph_resolution_mode: 'none',
  };
  const answer = await readKeyFeatures(database.database, question, systemClock);
  if (answer.status !== 'OK') throw new Error(answer.code);
  const { features, freshness } = answer.snapshot;
  expect(features[`flow_id:${flowId}`]).toMatchObject({ 'core_features.event_count': 2 });
  expect(features[`account_id:${keys.account_id}`]?.['velocity.count_24h']).toBeGreaterThan(0);
  expect(features[`account_id|merchant_id:${keys.account_id}|${keys.merchant_id}`]).toMatchObject({
    'novelty.first_seen': 0,
  });
  expect(freshness).toMatchObject({
    state: 'RED',
    flags: ['STALE_INPUT_BASIS', 'MISSING_FEATURE_STATE', 'MISSING_FEATURE_GROUP'],
    missing_groups: ['x'],
    missing_feature_keys: ['merchant_id:nobody'],
  });
  const { snapshot_hash: hash, created_at_utc: _at, ...hashed } = answer.snapshot;
  expect(digestOf(hashed)).toBe(hash);
  const codeOf = async (changes: Readonly<Record<string, unknown>>) => {
    const refused = await readKeyFeatures(database.database, { ...question, ...changes }, systemClock);
    return refused.status === 'OK' ? 'OK' : refused.code;
  };
  expect(await codeOf({ pins: undefined })).toBe('MISSING_PINS');
  expect(await codeOf({ feature_keys: [] })).toBe('INVALID_REQUEST');
  expect(await codeOf({ feature_groups: [] })).toBe('INVALID_REQUEST');
  expect(await codeOf({ feature_keys: [{ key_type: 'fraud_flag', key_id: '1' }] })).toBe('INVALID_REQUEST');
  expect(await codeOf({ pins: { ...PINS, platform_run_id: 'platform_20250101T000000Z' } })).toBe('NOT_FOUND');
});
