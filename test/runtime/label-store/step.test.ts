import type { LabelAssertionV1 } from '@spine-green/evidence-schemas/documents/label_assertion.v1';
import { findInstantMicros } from '@spine-green/runtime/kernel/clock';
import { readAssertion } from '@spine-green/runtime/services/label-store/read-assertion';
import {
  type AssertionPlan,
  isForbidden,
  type KnownLabels,
  planAssertions,
} from '@spine-green/runtime/services/label-store/step';
import { describe, expect, it } from 'vitest';
import { OTHER_RUN, RUN, traffic } from '../../support/gate/gate-events.ts';
import { assertion, PINS, policy, RUN_CLOCK } from '../../support/labels/label-facts.ts';

const SUBJECT = traffic(1).event_id;
const NOTHING: KnownLabels = {
  assertions: new Map(),
  timelines: new Map(),
  subjects: new Set([SUBJECT]),
  runMicros: findInstantMicros(RUN_CLOCK),
};

const batchOf = (items: readonly unknown[], principal = 'case_management') => ({
  platformRunId: RUN,
  principal,
  items: items.map((raw) => ({ raw, read: readAssertion(raw, policy, RUN) })),
});
const plan = (items: readonly unknown[], known: Partial<KnownLabels> = {}): AssertionPlan =>
  planAssertions(batchOf(items), { ...NOTHING, ...known }, policy);
const reasons = ({ answers }: AssertionPlan): readonly string[] => answers.map(({ reason_code }) => reason_code);

const stored = (of: LabelAssertionV1) => ({
  payloadHash: of.payload_hash,
  eventId: of.label_subject_key.event_id,
  labelType: of.label_type,
  replayCount: 0,
  mismatchCount: 0,
});
const without = (name: keyof LabelAssertionV1) =>
  Object.fromEntries(Object.entries(assertion(1)).filter(([key]) => key !== name));

describe('an assertion', () => {
  it.each([
    { given: 'a new one', items: [assertion(1)], reason: 'ASSERTION_COMMITTED_NEW', fresh: 1 },
    {
      given: 'one that is known with the same content',
      items: [assertion(1)],
      known: { assertions: new Map([[assertion(1).label_assertion_id, stored(assertion(1))]]) },
      reason: 'ASSERTION_REPLAY_MATCH',
      fresh: 0,
    },
    {
      given: 'one that is known with another value',
      items: [assertion(1, { label_value: 'LEGIT_CONFIRMED' })],
      known: { assertions: new Map([[assertion(1).label_assertion_id, stored(assertion(1))]]) },
      reason: 'PAYLOAD_HASH_MISMATCH',
      fresh: 0,
    },
    {
      given: 'an id that is known under another subject',
      items: [
        assertion(1, {
          label_assertion_id: assertion(1).label_assertion_id,
          label_subject_key: { platform_run_id: RUN, event_id: traffic(2).event_id },
        }),
      ],
      known: { assertions: new Map([[assertion(1).label_assertion_id, stored(assertion(1))]]) },
      reason: 'DEDUPE_TUPLE_COLLISION',
      fresh: 0,
    },
  ])('$given: $reason', ({ items, known = {}, reason, fresh }) => {
    const planned = plan(items, known);
    expect(reasons(planned)).toEqual([reason]);
    expect(planned.fresh).toHaveLength(fresh);
  });

  const subject = (event_id: string, platform_run_id = RUN) => ({ platform_run_id, event_id });
  it.each([
    { given: 'no object', item: 7, reason: 'CONTRACT_INVALID:body' },
    { given: 'no pins', item: without('pins'), reason: 'CONTRACT_INVALID:pins' },
    { given: 'no evidence member', item: without('evidence_refs'), reason: 'MISSING_EVIDENCE_REFS' },
    { given: 'empty evidence', item: assertion(1, { evidence_refs: [] as never }), reason: 'MISSING_EVIDENCE_REFS' },
    {
      given: 'evidence of an unknown kind',
      item: assertion(1, { evidence_refs: [{ ref_type: 'RUMOUR' as never, ref_id: 'x' }] }),
      reason: 'CONTRACT_INVALID:evidence_refs',
    },
    {
      given: 'a value of another type',
      item: assertion(1, { label_value: 'CHARGEBACK' }),
      reason: 'CONTRACT_INVALID:label_value',
    },
    {
      given: 'a human source without an actor',
      item: assertion(1, { actor_id: undefined as never }),
      reason: 'CONTRACT_INVALID:actor_id',
    },
    {
      given: 'another id than its recipe',
      item: assertion(1, { label_assertion_id: 'f'.repeat(32) }),
      reason: 'CONTRACT_INVALID:label_assertion_id',
    },
    {
      given: 'another hash',
      item: assertion(1, { payload_hash: 'f'.repeat(64) }),
      reason: 'CONTRACT_INVALID:payload_hash',
    },
    {
      given: 'a subject of another run than its pins',
      item: assertion(1, { label_subject_key: subject(SUBJECT, OTHER_RUN) }),
      reason: 'CONTRACT_INVALID:label_subject_key',
    },
    {
      given: 'another run',
      item: assertion(1, {
        pins: { ...PINS, platform_run_id: OTHER_RUN },
        label_subject_key: subject(SUBJECT, OTHER_RUN),
      }),
      reason: 'CONTRACT_INVALID:platform_run_id',
    },
    {
      given: 'a time that is none',
      item: assertion(1, { observed_time: '2026-02-30T00:00:00Z' }),
      reason: 'CONTRACT_INVALID:observed_time',
    },
    {
      given: 'a time without zone',
      item: assertion(1, { effective_time: '2026-01-01T00:00:00' }),
      reason: 'CONTRACT_INVALID:effective_time',
    },
    {
      given: 'a fact that is true after it was known',
      item: assertion(1, { effective_time: '2026-01-09T00:00:00Z' }),
      reason: 'CONTRACT_INVALID:effective_after_observed',
    },
    {
      given: 'an observation that the run has not reached',
      item: assertion(1, { observed_time: '2026-02-01T00:00:00.000001Z' }),
      reason: 'CONTRACT_INVALID:observed_in_future',
    },
    {
      given: 'an event that nobody admitted',
      item: assertion(1, { label_subject_key: subject('unknown') }),
      reason: 'CONTRACT_INVALID:subject_unknown',
    },
  ])('$given is refused with $reason, and nothing of it becomes visible', ({ item, reason }) => {
    const planned = plan([item]);
    expect(reasons(planned)).toEqual([reason]);
    expect(planned).toMatchObject({ fresh: [], rejections: [{ reason }] });
  });

  it('nothing is observed yet before the first event of the run', () => {
    expect(reasons(plan([assertion(1)], { runMicros: undefined }))).toEqual(['CONTRACT_INVALID:observed_in_future']);
  });

  it('an item sees what an earlier one of its batch did', () => {
    const planned = plan([assertion(1), assertion(1), assertion(1, { label_value: 'LEGIT_CONFIRMED' })]);
    expect(reasons(planned)).toEqual(['ASSERTION_COMMITTED_NEW', 'ASSERTION_REPLAY_MATCH', 'PAYLOAD_HASH_MISMATCH']);
    expect(planned.fresh).toHaveLength(1);
    expect(planned.answers.map(({ replay_count, mismatch_count }) => [replay_count, mismatch_count])).toEqual([
      [0, 0],
      [1, 0],
      [1, 1],
    ]);
  });

  it('the same refusal of the same principal is one row', () => {
    const { rejections } = plan([
      assertion(1, { payload_hash: 'f'.repeat(64) }),
      assertion(1, { payload_hash: 'f'.repeat(64) }),
    ]);
    expect(new Set(rejections.map(({ rejectionId }) => rejectionId)).size).toBe(1);
  });
});

describe('the event of a committed label', () => {
  const eventOf = (planned: AssertionPlan, index = 0) =>
    (JSON.parse(planned.fresh[index]?.envelope.text ?? '{}') as { payload: Record<string, unknown> }).payload;

  it('says what stands, with instants in one form', () => {
    expect(eventOf(plan([assertion(1, { observed_time: '2026-01-08T01:00:00.5+01:00' })]))).toMatchObject({
      resolution_status: 'RESOLVED',
      selected_label_value: 'FRAUD_CONFIRMED',
      observed_time: '2026-01-08T00:00:00.500000Z',
    });
  });

  it('says that nothing stands when another value has the same times', () => {
    const planned = plan([assertion(1), assertion(2, { label_value: 'LEGIT_CONFIRMED' })]);
    expect(eventOf(planned, 1)).toMatchObject({ resolution_status: 'CONFLICT' });
    expect(eventOf(planned, 1)).not.toHaveProperty('selected_label_value');
  });
});

describe('who may assert what', () => {
  const ENGINE = { source_type: 'SYSTEM', actor_id: 'SYSTEM::engine_truth_writer::bundle' } as const;
  const SYSTEM = { source_type: 'SYSTEM', actor_id: 'SYSTEM::case_mgmt_worker' } as const;
  const EXTERNAL = { source_type: 'EXTERNAL', actor_id: 'EXTERNAL::bank' } as const;
  it.each([
    ['case_management', {}, false],
    ['case_management', SYSTEM, false],
    ['case_management', ENGINE, true],
    ['case_management', EXTERNAL, true],
    ['truth_writer', ENGINE, false],
    ['truth_writer', SYSTEM, true],
    ['truth_writer', {}, true],
    ['external_adapter', EXTERNAL, false],
    ['external_adapter', {}, true],
    ['external_adapter', ENGINE, true],
    ['nobody', {}, true],
  ] as const)('%s with %o: refused %s', (principal, changes, refused) => {
    expect(isForbidden(batchOf([assertion(1, changes)], principal), policy)).toBe(refused);
  });
});
