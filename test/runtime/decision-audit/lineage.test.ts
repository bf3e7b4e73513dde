import { canonicalJson } from '@spine-green/evidence-schemas';
import type { EnvelopeV1 } from '@spine-green/evidence-schemas/documents/envelope.v1';
import { type Taken, takeRecord } from '@spine-green/runtime/consumer/decode';
import { runConfig } from '@spine-green/runtime/run-config';
import { type KnownEvents, planAudit, planAudits, takeLane } from '@spine-green/runtime/services/decision-audit/step';
import { missingOf } from '@spine-green/runtime/services/decision-audit/types';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headersOf } from '../../support/decisions/decision-fabric.ts';
import { decision, intent, OTHER_RUN, outcome, RUN, withPayload } from '../../support/gate/gate-events.ts';

const TOPIC = 'fp.bus.rtdl.v1';
const classes: Readonly<Record<string, string>> = runConfig.class_map.event_types;
const NOTHING: KnownEvents = {
  hashes: new Map(),
  places: new Map(),
  chains: new Map(),
  sources: new Map(),
  actions: new Map(),
  outcomes: new Map(),
};

const takenOf = (event: EnvelopeV1 | string, offset: number, headers?: Record<string, string>): Taken =>
  takeRecord(
    {
      topic: TOPIC,
      partition: 0,
      offset,
      timestampMs: 1_767_225_600_000 + offset,
      key: 'k',
      value: Buffer.from(typeof event === 'string' ? event : canonicalJson(event)),
      headers: headers ?? (typeof event === 'string' ? {} : headersOf(event)),
    },
    { platformRunId: RUN, classOf: (type) => classes[type] },
  );
const plan = (events: readonly (EnvelopeV1 | string)[], known = NOTHING) => {
  const records = events.map((event, offset) => takenOf(event, offset));
  const window = { topic: TOPIC, partition: 0, fromOffset: 0, nextOffset: records.length, records };
  return planAudit(window, { taken: takeLane(window), known }, RUN);
};

describe('a chain', () => {
  const whole = [decision(1), intent(1), outcome(1)];
  it.each([
    { given: 'a decision', events: [decision(1)], missing: ['MISSING_INTENT_LINK', 'MISSING_OUTCOME_LINK'] },
    { given: 'an intent', events: [intent(1)], missing: ['MISSING_DECISION', 'MISSING_OUTCOME_LINK'] },
    {
      given: 'an outcome',
      events: [outcome(1)],
      missing: ['MISSING_DECISION', 'MISSING_INTENT_LINK', 'MISSING_OUTCOME_LINK'],
    },
    { given: 'a decision and its intent', events: [decision(1), intent(1)], missing: ['MISSING_OUTCOME_LINK'] },
    {
      given: 'an outcome of another action',
      events: [
        decision(1),
        intent(1),
        withPayload(outcome(2), { decision_id: (decision(1).payload as { decision_id: string }).decision_id }),
      ],
      missing: ['MISSING_OUTCOME_LINK'],
    },
    { given: 'all three', events: whole, missing: [] },
  ])('of $given lacks $missing', ({ events, missing }) => {
    const [chain] = plan(events).chains.slice(-1);
    expect(chain === undefined ? 'none' : missingOf(chain)).toEqual(missing);
  });

  it('becomes the same in whatever order its events come, with one record of each kind', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(whole, { minLength: 3 }), (events) => {
        const { segment, chains } = plan(events);
        const kinds = segment?.lines.map(({ record }) => record.kind);
        expect(kinds).toEqual(['DECISION', 'CHAIN']);
        expect(chains.map(missingOf)).toEqual([[]]);
        expect(segment?.lines.at(-1)?.record).toMatchObject({
          action_intents: [{ event_id: intent(1).event_id }],
          action_outcomes: [{ event_id: outcome(1).event_id }],
        });
      }),
    );
  });

  it('gives the same lines at every try', () => {
    expect(plan(whole).segment).toEqual(plan(whole).segment);
  });

  it('makes no second record when its events come again, or grow it later', () => {
    const again = plan([...whole, ...whole]);
    expect([again.segment?.lines.length, again.duplicates]).toEqual([2, 3]);
    const later = withPayload(intent(3), { decision_id: (decision(1).payload as { decision_id: string }).decision_id });
    const answer = withPayload(outcome(3), {
      decision_id: (decision(1).payload as { decision_id: string }).decision_id,
    });
    expect(plan([...whole, later, answer]).segment?.lines).toHaveLength(2);
  });
});

describe('what contradicts a chain is set aside, and the rest goes on', () => {
  const idOf = (n: number) => ({ decision_id: (decision(n).payload as { decision_id: string }).decision_id });
  const { source_event } = decision(1).payload as { source_event: object };
  it.each([
    {
      given: 'a second decision about one transaction',
      events: [decision(1), withPayload(decision(2), { source_event })],
      reason: 'DECISION_LINK_CONFLICT',
    },
    {
      given: 'an action that another decision has',
      events: [
        intent(1),
        withPayload(
          { ...intent(2), event_id: 'other' },
          { action_id: (intent(1).payload as { action_id: string }).action_id },
        ),
      ],
      reason: 'INTENT_LINK_CONFLICT',
    },
    {
      given: 'an outcome of an action of another decision',
      events: [intent(1), withPayload(outcome(1), idOf(2))],
      reason: 'OUTCOME_LINK_CONFLICT',
    },
    {
      given: 'an outcome that another decision has',
      events: [
        outcome(1),
        withPayload(outcome(2), { outcome_id: (outcome(1).payload as { outcome_id: string }).outcome_id }),
      ],
      reason: 'OUTCOME_LINK_CONFLICT',
    },
    {
      given: 'other content under the same event',
      events: [intent(1), withPayload(intent(1), { notes: 'other' })],
      reason: 'PAYLOAD_HASH_MISMATCH',
    },
  ])('$given: $reason', ({ events, reason }) => {
    const { asides, accepted, nextOffset } = plan(events as readonly EnvelopeV1[]);
    expect([asides.map((one) => one.reason), accepted.length, nextOffset]).toEqual([[reason], 1, 2]);
  });

  it.each([
    ['decision', decision(1)],
    ['intent', intent(1)],
    ['outcome', outcome(1)],
  ])('the same %s under the identity of another event is a repetition', (_, event) => {
    const { asides, accepted, duplicates, segment } = plan([event, { ...event, event_id: 'f'.repeat(64) }]);
    expect([asides, accepted.length, duplicates, segment?.lines.length ?? 0]).toEqual([
      [],
      1,
      1,
      event.event_type === 'decision_response' ? 1 : 0,
    ]);
  });

  it('an offset that gave another event before: REPLAY_DIVERGENCE, and the partition goes on', () => {
    const known = { ...NOTHING, places: new Map([[`${TOPIC}/0/0`, 'action_intent somebody else']]) };
    const { divergences, accepted, nextOffset } = plan([decision(1), decision(2)], known);
    expect([divergences.map(({ reason }) => reason), accepted.length, nextOffset]).toEqual([
      ['REPLAY_DIVERGENCE'],
      1,
      2,
    ]);
  });
});

describe('the inlet of the audit', () => {
  const without = (name: keyof EnvelopeV1): EnvelopeV1 => {
    const { [name]: _, ...rest } = decision(1);
    return rest as EnvelopeV1;
  };
  it.each([
    { given: 'not JSON', event: 'nothing', reason: 'INVALID_ENVELOPE' },
    { given: 'another family', event: { ...decision(1), event_type: 'case_trigger' }, reason: 'UNKNOWN_EVENT_FAMILY' },
    { given: 'no version', event: without('schema_version'), reason: 'SCHEMA_VERSION_REQUIRED' },
    { given: 'another version', event: { ...decision(1), schema_version: 'v2' }, reason: 'SCHEMA_VERSION_NOT_ALLOWED' },
    { given: 'no seed', event: without('seed'), reason: 'MISSING_REQUIRED_PINS' },
    { given: 'no payload of its family', event: { ...decision(1), payload: {} }, reason: 'PAYLOAD_CONTRACT_INVALID' },
  ])('sets $given aside: $reason', ({ event, reason }) => {
    expect(plan([event as EnvelopeV1]).asides.map((one) => one.reason)).toEqual([reason]);
  });
  it('passes over another run', () => {
    expect(plan([{ ...decision(1), platform_run_id: OTHER_RUN }])).toMatchObject({
      asides: [],
      accepted: [],
      counters: [{ counter: 'run_scope_skipped' }],
    });
  });
  it('sets aside what the gate did not write', () => {
    const records = [takenOf(decision(1), 0, {})];
    const window = { topic: TOPIC, partition: 0, fromOffset: 0, nextOffset: 1, records };
    expect(planAudit(window, { taken: takeLane(window), known: NOTHING }, RUN).asides).toMatchObject([
      { reason: 'UNATTESTED_RECORD' },
    ]);
  });
});

describe('windows of several partitions in one plan', () => {
  const planned = (...windows: readonly (readonly EnvelopeV1[])[]) =>
    planAudits(
      windows.map((events, partition) => {
        const records = events.map((event, offset) => takenOf(event, offset));
        const window = { topic: TOPIC, partition, fromOffset: 0, nextOffset: records.length, records };
        return { window, taken: takeLane(window) };
      }),
      NOTHING,
      RUN,
    );
  const recordsOf = (plans: ReturnType<typeof planned>) =>
    plans.map(({ segment }) => (segment?.lines ?? []).map(({ record }) => record.kind));

  it('a chain grows from one to the next, and its record is of the window that made it whole', () => {
    const plans = planned([decision(1)], [intent(1)], [outcome(1)]);
    expect(recordsOf(plans)).toEqual([['DECISION'], [], ['CHAIN']]);
    expect(plans.map(({ chains }) => chains.map((chain) => missingOf(chain).length))).toEqual([[2], [1], [0]]);
  });

  it('an event that lies on two partitions is taken in once', () => {
    const plans = planned([decision(1)], [decision(1)]);
    expect(plans.map(({ accepted, duplicates }) => [accepted.length, duplicates])).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });
});
