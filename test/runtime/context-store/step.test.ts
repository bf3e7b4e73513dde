import { roundsOf } from '@spine-green/runtime/services/context-store/rounds';
import { planContext } from '@spine-green/runtime/services/context-store/step';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { memoryTopics } from '../../support/context/applied.ts';
import {
  ANCHORS,
  ARRIVALS,
  admitted,
  ENTITIES,
  envelopeOf,
  PINS,
  rowsOf,
  TRAFFIC,
} from '../../support/context/events.ts';

const rows = rowsOf({ flow: 7 });
type Row = Readonly<Record<string, unknown>>;
const without = (row: object, name: string): Row =>
  Object.fromEntries(Object.entries(row).filter(([one]) => one !== name));

/** What a window of these records plans, in a stream that is bound to the pins. */
function plan(topic: string, ...records: readonly ReturnType<typeof admitted>[]) {
  const topics = memoryTopics();
  for (const record of records) topics.append(topic, record);
  const window = topics.window(topic, 0, 100);
  if (window === undefined) throw new Error('no records');
  return planContext(window, { pins: PINS, watermark: undefined });
}

const arrival: Row = rows[ARRIVALS][0];
const anchor: Row = rows[ANCHORS][0];
const changed = (topic: string, row: Row, changes: Row) => admitted(envelopeOf(topic, { ...row, ...changes }));

describe('a record that no context is made of leaves one trace, and the checkpoint moves on', () => {
  it.each([
    { given: 'no value', topic: ARRIVALS, record: { key: 'k', value: '', headers: {} }, reason: 'ENVELOPE_MISSING' },
    { given: 'no JSON', topic: ARRIVALS, record: { key: 'k', value: '{', headers: {} }, reason: 'ENVELOPE_INVALID' },
    {
      given: 'a value above the limit',
      topic: ARRIVALS,
      record: { key: 'k', value: ' '.repeat(10_000_000), headers: {} },
      reason: 'ENVELOPE_INVALID',
    },
    {
      given: 'another world',
      topic: ARRIVALS,
      record: admitted(envelopeOf(ARRIVALS, arrival, { manifest_fingerprint: 'f'.repeat(64) })),
      reason: 'REPLAY_PINS_MISMATCH',
    },
    {
      given: 'a topic that is none of its own',
      topic: TRAFFIC,
      record: admitted(envelopeOf(ARRIVALS, arrival)),
      reason: 'TOPIC_NOT_ALLOWED',
    },
    {
      given: 'another family',
      topic: ARRIVALS,
      record: admitted(envelopeOf(ANCHORS, anchor)),
      reason: 'EVENT_CLASS_UNSUPPORTED',
    },
    {
      given: 'a type that nobody knows',
      topic: ARRIVALS,
      record: admitted(envelopeOf(ARRIVALS, arrival, { event_type: 'x' })),
      reason: 'EVENT_CLASS_UNSUPPORTED',
    },
    {
      given: 'no seed',
      topic: ARRIVALS,
      record: admitted({ ...without(envelopeOf(ARRIVALS, arrival), 'seed') } as never),
      reason: 'REQUIRED_PINS_MISSING',
    },
    {
      given: 'no run',
      topic: ARRIVALS,
      record: admitted({ ...without(envelopeOf(ARRIVALS, arrival), 'platform_run_id') } as never),
      reason: 'PLATFORM_RUN_ID_MISSING',
    },
    {
      given: 'headers of nobody',
      topic: ARRIVALS,
      record: { ...admitted(envelopeOf(ARRIVALS, arrival)), headers: {} },
      reason: 'UNATTESTED_RECORD',
    },
    {
      given: 'no payload',
      topic: ARRIVALS,
      record: admitted({ ...without(envelopeOf(ARRIVALS, arrival), 'payload') } as never),
      reason: 'PAYLOAD_INVALID',
    },
    {
      given: 'a negative sequence',
      topic: ARRIVALS,
      record: changed(ARRIVALS, arrival, { arrival_seq: '-1' }),
      reason: 'PAYLOAD_INVALID',
    },
    {
      given: 'a sequence of 2^64',
      topic: ARRIVALS,
      record: changed(ARRIVALS, arrival, { arrival_seq: '18446744073709551616' }),
      reason: 'PAYLOAD_INVALID',
    },
    {
      given: 'a sequence that is a number',
      topic: ARRIVALS,
      record: changed(ARRIVALS, arrival, { arrival_seq: 7 }),
      reason: 'PAYLOAD_INVALID',
    },
    {
      given: 'no merchant',
      topic: ARRIVALS,
      record: admitted(envelopeOf(ARRIVALS, without(arrival, 'merchant_id'))),
      reason: 'JOIN_KEY_MISSING',
    },
    {
      given: 'no sequence',
      topic: ENTITIES,
      record: changed(ENTITIES, rows[ENTITIES][0], { arrival_seq: null }),
      reason: 'JOIN_KEY_MISSING',
    },
    {
      given: 'an anchor without its flow',
      topic: ANCHORS,
      record: admitted(envelopeOf(ANCHORS, without(anchor, 'flow_id'))),
      reason: 'FLOW_ID_MISSING',
    },
  ])('$given: $reason', ({ topic, record, reason }) => {
    const { failures, contributions, nextOffset } = plan(topic, record, admitted(envelopeOf(ARRIVALS, arrival)));
    expect(failures.filter(({ offset }) => offset === 0).map((one) => one.reason)).toEqual([reason]);
    expect(contributions.filter(({ offset }) => offset === 0)).toEqual([]);
    expect(nextOffset).toBe(2);
  });
});

it('another run and another scenario run are counted and leave nothing', () => {
  const found = plan(
    ARRIVALS,
    admitted(envelopeOf(ARRIVALS, arrival, { platform_run_id: 'platform_20260102T000000Z' })),
    admitted(envelopeOf(ARRIVALS, arrival, { scenario_run_id: 'e'.repeat(32) })),
  );
  expect(found).toMatchObject({ foreign: 1, scenarioSkipped: 1, contributions: [], failures: [] });
});

it('the same event twice is one, and with other bytes the first stands', () => {
  const event = envelopeOf(ARRIVALS, arrival);
  const other = { ...event, payload: { ...event.payload, is_virtual: true } };
  const found = plan(ARRIVALS, admitted(event), admitted(event), admitted(other));
  expect(found.contributions.map(({ offset }) => offset)).toEqual([0]);
  expect(found.duplicates).toBe(1);
  expect(found.failures.map(({ offset, reason }) => [offset, reason])).toEqual([[2, 'INTAKE_PAYLOAD_HASH_MISMATCH']]);
});

it('late context is applied and counted; what is later than two minutes is told', () => {
  const at = (flow: number, second: number) => admitted(envelopeOf(ARRIVALS, rowsOf({ flow, second })[ARRIVALS][0]));
  const found = plan(ARRIVALS, at(1, 600), at(2, 590), at(3, 470));
  expect(found.contributions).toHaveLength(3);
  expect(found.late).toBe(2);
  expect(found.failures).toMatchObject([{ offset: 2, reason: 'LATE_CONTEXT_EVENT', informational: true }]);
});

it('no slot holds a truth column, whatever the source says in it', () => {
  const [honest, flipped] = [anchor, { ...anchor, fraud_flag: anchor.fraud_flag !== true, campaign_id: 'x' }].map(
    (row) => {
      const [one] = plan(ANCHORS, admitted(envelopeOf(ANCHORS, row))).contributions;
      expect(one?.slot).not.toMatch(/fraud_flag|campaign_id/);
      return JSON.parse(one?.slot ?? '{}') as { payload: unknown };
    },
  );
  expect(flipped?.payload).toEqual(honest?.payload);
});

test('within a round nobody claims what another claims, and each comes after whom it contradicts', () =>
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.integer({ min: 0, max: 4 }).map(String), { minLength: 1, maxLength: 2 })),
      (items) => {
        const rounds = roundsOf([...items.entries()], ([, claims]) => claims);
        const placeOf = new Map(rounds.flatMap((round, place) => round.map(([index]) => [index, place] as const)));
        expect(placeOf.size).toBe(items.length);
        for (const [index, claims] of items.entries()) {
          for (const [before, others] of items.slice(0, index).entries()) {
            if (!claims.some((claim) => others.includes(claim))) continue;
            expect(placeOf.get(index) ?? 0).toBeGreaterThan(placeOf.get(before) ?? 0);
          }
        }
      },
    ),
  ));
