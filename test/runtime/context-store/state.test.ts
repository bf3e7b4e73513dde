import { readContext } from '@spine-green/runtime/reads/context';
import { answerContext } from '@spine-green/runtime/reads/context-question';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, test } from 'vitest';
import { chooser, drain, memoryTopics, shuffled } from '../../support/context/applied.ts';
import { type Crash, Crashed, mortal } from '../../support/context/crashes.ts';
import {
  ANCHORS,
  ARRIVALS,
  admitted,
  type Draft,
  ENTITIES,
  envelopeOf,
  envelopesOf,
  PINS,
  rowsOf,
  wide,
} from '../../support/context/events.ts';
import { digestOfStore, failuresOf, openStore } from '../../support/context/store.ts';
import { type FreshDatabase, freshDatabase } from '../../support/servers/postgres.ts';

const TOPICS = [ARRIVALS, ENTITIES, ANCHORS];
const flows: readonly Draft[] = Array.from({ length: 24 }, (_, flow) => ({ flow: flow + 1, merchant: flow % 3 }));

let database: FreshDatabase;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => database.drop());

const reset = () =>
  database.database.execute({
    text: `TRUNCATE rtdl.csfb_join_frames, rtdl.csfb_flow_bindings, rtdl.csfb_intake_dedupe, rtdl.csfb_join_checkpoints,
      rtdl.context_failures, rtdl.stream_pins, obs.run_counters`,
  });

/** Appends in an order that follows from the seed, and applies in windows that follow from it too. */
async function apply(seed: number, crashes: readonly Crash[] = []): Promise<string> {
  const choose = chooser(seed);
  const topics = memoryTopics();
  for (const [topic, event] of shuffled(envelopesOf(flows, TOPICS), choose)) topics.append(topic, admitted(event));
  const one = mortal(database.database, crashes);
  for (;;) {
    const life = await openStore(one);
    try {
      await drain(topics, TOPICS, { ...life, choose });
      return await digestOfStore(database.database);
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
  await fc.assert(
    fc.asyncProperty(
      fc.nat(),
      fc.uniqueArray(crash, { maxLength: 4, selector: ({ transaction }) => transaction }),
      async (seed, crashes) => {
        await reset();
        expect(await apply(seed, crashes)).toBe(calm);
        expect(await failuresOf(database.database)).toEqual([]);
      },
    ),
    { numRuns: 12 },
  );
}, 60_000);

it('counters equal a recount, also after a second life began in the middle', async () => {
  await apply(3, [
    { transaction: 4, when: 'after' },
    { transaction: 9, when: 'inside' },
  ]);
  const [row] = await database.database.query({
    text: `SELECT (SELECT sum(value) FROM obs.run_counters WHERE counter = 'join_hits')::int AS hits,
      (SELECT sum(value) FROM obs.run_counters WHERE counter = 'flowbinding_writes')::int AS bound,
      (SELECT sum(value) FROM obs.run_counters WHERE counter = 'context_updates')::int AS filled,
      (SELECT count(*) FROM rtdl.csfb_join_frames WHERE context_complete)::int AS complete`,
  });
  expect(row).toEqual({ hits: 24, bound: 24, filled: 72, complete: 24 });
});

const anchorOf = (draft: Draft, changes: Readonly<Record<string, unknown>> = {}) =>
  envelopeOf(ANCHORS, { ...rowsOf(draft)[ANCHORS][0], ...changes });

it.each([
  {
    given: 'a flow that is bound to another arrival',
    second: anchorOf({ flow: 1 }, { arrival_seq: '99' }),
    reason: 'FLOW_BINDING_PAYLOAD_HASH_MISMATCH',
  },
  {
    given: 'an arrival that another flow has',
    second: anchorOf({ flow: 1 }, { flow_id: wide(9, 77) }),
    reason: 'FLOW_BINDING_JOIN_KEY_CONFLICT',
  },
  {
    given: 'an event id with another payload',
    second: { ...anchorOf({ flow: 1 }, { amount: 1 }), event_id: anchorOf({ flow: 1 }).event_id },
    reason: 'INTAKE_PAYLOAD_HASH_MISMATCH',
  },
])('$given leaves the first binding and $reason, in one window or in two', async ({ second, reason }) => {
  for (const recordsMax of [1, 2]) {
    await reset();
    const topics = memoryTopics();
    for (const event of [anchorOf({ flow: 1 }), second, anchorOf({ flow: 2 })]) topics.append(ANCHORS, admitted(event));
    const store = await openStore(database.database);
    for (let from = 0; from < 3; from += recordsMax) {
      const window = topics.window(ANCHORS, from, recordsMax);
      if (window !== undefined) await store.commit(window);
    }
    expect(await failuresOf(database.database)).toEqual([reason]);
    expect(store.anomalies).toEqual([reason]);
    const answer = await readContext(database.database, {
      request_id: 'r',
      query_kind: 'resolve_flow_binding',
      flow_id: wide(9, 1),
      pins: PINS,
    });
    expect(answer).toMatchObject({
      status: 'MISSING_JOIN_FRAME',
      reason_codes: ['JOIN_FRAME_INCOMPLETE'],
      flow_binding: {
        join_frame_key: { arrival_seq: '1' },
        source_event: { event_id: anchorOf({ flow: 1 }).event_id },
      },
    });
  }
});

it('another event for a filled slot is a conflict, and the first stays', async () => {
  const topics = memoryTopics();
  const [row] = rowsOf({ flow: 1 })[ARRIVALS];
  topics.append(ARRIVALS, admitted(envelopeOf(ARRIVALS, row)));
  topics.append(ARRIVALS, admitted(envelopeOf(ARRIVALS, { ...row, is_virtual: true }, { event_id: 'other' })));
  const store = await openStore(database.database);
  const window = topics.window(ARRIVALS, 0, 10);
  if (window !== undefined) await store.commit(window);
  expect(await failuresOf(database.database)).toEqual(['JOIN_FRAME_PAYLOAD_HASH_MISMATCH']);
  const key = {
    platform_run_id: PINS.platform_run_id,
    scenario_run_id: PINS.scenario_run_id,
    merchant_id: row.merchant_id,
    arrival_seq: row.arrival_seq,
  };
  const query = { request_id: 'r', query_kind: 'fetch_join_frame' as const, join_frame_key: key, pins: PINS };
  expect(await readContext(database.database, query)).toMatchObject({
    status: 'READY',
    join_frame: { slots: { arrival_events: { payload: { is_virtual: false } } } },
  });
  expect(await readContext(database.database, { ...query, pins: { ...PINS, seed: '1' } })).toMatchObject({
    status: 'CONFLICT',
    reason_codes: ['PINS_MISMATCH'],
  });
});

it('a flow is READY with its references by role, and as it was before its arrival it is not there', async () => {
  await apply(5);
  const query = { request_id: 'r', query_kind: 'resolve_flow_binding' as const, flow_id: wide(9, 4), pins: PINS };
  const answer = await readContext(database.database, query);
  expect(answer).toMatchObject({ status: 'READY', reason_codes: ['READY'], join_frame: { context_complete: true } });
  expect(Object.keys(answer.context_refs).sort()).toEqual(['arrival_entities', 'arrival_events', 'flow_anchor']);
  expect(answer.evidence_refs).toHaveLength(3);
  const before = await readContext(database.database, { ...query, as_of_ts_utc: '2025-12-31T00:00:00.000000Z' });
  expect(before).toMatchObject({
    status: 'MISSING_BINDING',
    reason_codes: ['FLOW_BINDING_NOT_FOUND'],
    context_refs: {},
  });
});

it.each([
  { given: 'a flow', asked: { query_kind: 'resolve_flow_binding', flow_id: wide(9, 4) }, says: 'READY' },
  { given: 'a flow of nobody', asked: { query_kind: 'resolve_flow_binding', flow_id: '1' }, says: 'MISSING_BINDING' },
  {
    given: 'a flow that is a number',
    asked: { query_kind: 'resolve_flow_binding', flow_id: 4 },
    says: 'INVALID_REQUEST',
  },
  {
    given: 'half a key',
    asked: { query_kind: 'fetch_join_frame', join_frame_key: { merchant_id: '1' } },
    says: 'INVALID_REQUEST',
  },
  { given: 'another kind', asked: { query_kind: 'x', flow_id: wide(9, 4) }, says: 'INVALID_REQUEST' },
  {
    given: 'no pins',
    asked: { query_kind: 'resolve_flow_binding', flow_id: wide(9, 4), pins: null },
    says: 'INVALID_REQUEST',
  },
])('asked on its port for $given: $says', async ({ asked, says }) => {
  await apply(5);
  expect(await answerContext(database.database, { request_id: 'r', pins: PINS, ...asked })).toMatchObject({
    status: says,
  });
});

it('what is no object is no question', async () => {
  for (const asked of [null, 7, 'x', []]) {
    expect(await answerContext(database.database, asked)).toMatchObject({ status: 'INVALID_REQUEST' });
  }
});
