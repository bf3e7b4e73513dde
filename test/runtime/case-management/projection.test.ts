import {
  documentHash,
  linksOf,
  TIMELINE_EVENT_TYPES,
  type TimelineEvent,
  type TimelineEventType,
  timelineEvent,
} from '@spine-green/runtime/services/case-management/timeline/event';
import { byOrder, projectCase } from '@spine-green/runtime/services/case-management/timeline/projection';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseOf, casePolicy, hex32 } from '../../support/cases/case-facts.ts';
import { PINS } from '../../support/labels/label-facts.ts';

const HUMAN = { actor_id: 'HUMAN::ada', source_type: 'HUMAN' } as const;
const at = (second: number): string => `2026-01-02T00:00:${String(second).padStart(2, '0')}Z`;

const event = (type: TimelineEventType, second: number, payload: Readonly<Record<string, unknown>> = {}) =>
  timelineEvent({
    caseId: caseOf(1),
    type,
    sourceRef: `${type} ${second} ${JSON.stringify(payload)}`,
    pins: PINS,
    observedTime: at(second),
    actor: HUMAN,
    payload,
  });
const label = (value: string, id = 'a') => ({ label_assertion_id: hex32(id), label_value: value });
const action = (more: object = {}) => ({ action_idempotency_key: 'k', ...more });
const project = (...events: readonly TimelineEvent[]) => projectCase(events, casePolicy.terminalValues);
const triggered = event('CASE_TRIGGERED', 0);

describe('where a case stands', () => {
  it.each([
    { given: 'a trigger', events: [], status: 'NEW', queueState: 'triage', open: true },
    {
      given: 'a note',
      events: [event('INVESTIGATOR_ASSERTION', 1, { note: 'n' })],
      status: 'IN_PROGRESS',
      queueState: 'investigation',
      open: true,
    },
    {
      given: 'attached evidence alone',
      events: [event('EVIDENCE_ATTACHED', 1)],
      status: 'NEW',
      queueState: 'triage',
      open: true,
    },
    {
      given: 'a requested action',
      events: [event('ACTION_INTENT_REQUESTED', 1, action({ submit_status: 'REQUESTED' }))],
      status: 'ACTION_PENDING',
      queueState: 'pending_action',
      open: true,
    },
    {
      given: 'an action that the gate refused',
      events: [event('ACTION_INTENT_REQUESTED', 1, action({ submit_status: 'PRECHECK_REJECTED' }))],
      status: 'ACTION_FAILED',
      queueState: 'triage',
      open: true,
    },
    {
      given: 'an action that failed',
      events: [
        event('ACTION_INTENT_REQUESTED', 1, action({ submit_status: 'SUBMITTED' })),
        event('ACTION_OUTCOME_ATTACHED', 2, action({ outcome_status: 'FAILED' })),
      ],
      status: 'ACTION_FAILED',
      queueState: 'triage',
      open: true,
    },
    {
      given: 'an action that was executed',
      events: [
        event('ACTION_INTENT_REQUESTED', 1, action({ submit_status: 'SUBMITTED' })),
        event('ACTION_OUTCOME_ATTACHED', 1, action({ outcome_status: 'EXECUTED' })),
      ],
      status: 'IN_PROGRESS',
      queueState: 'investigation',
      open: true,
    },
    {
      given: 'a label that waits',
      events: [event('LABEL_PENDING', 1, label('FRAUD_CONFIRMED'))],
      status: 'LABEL_PENDING',
      queueState: 'pending_label',
      open: true,
    },
    {
      given: 'a label that settles it',
      events: [
        event('LABEL_PENDING', 1, label('FRAUD_CONFIRMED')),
        event('LABEL_ACCEPTED', 1, label('FRAUD_CONFIRMED')),
      ],
      status: 'RESOLVED',
      queueState: 'resolved',
      open: false,
    },
    {
      given: 'a suspicion, which settles nothing',
      events: [
        event('LABEL_PENDING', 1, label('FRAUD_SUSPECTED')),
        event('LABEL_ACCEPTED', 1, label('FRAUD_SUSPECTED')),
      ],
      status: 'NEW',
      queueState: 'triage',
      open: true,
    },
    {
      given: 'a rejected label',
      events: [event('LABEL_PENDING', 1, label('X')), event('LABEL_REJECTED', 1, label('X'))],
      status: 'LABEL_REJECTED',
      queueState: 'triage',
      open: true,
    },
    {
      given: 'a closing word',
      events: [event('INVESTIGATOR_ASSERTION', 1, { note: 'done', closes: true })],
      status: 'CLOSED',
      queueState: 'resolved',
      open: false,
    },
    {
      given: 'a new trigger on a closed case',
      events: [event('INVESTIGATOR_ASSERTION', 1, { closes: true }), event('CASE_TRIGGERED', 2)],
      status: 'NEW',
      queueState: 'triage',
      open: true,
    },
  ])('after $given: $status', ({ events, status, queueState, open }) => {
    expect(project(triggered, ...events)).toMatchObject({ status, queueState, open });
  });

  it('says what waits, and for whom', () => {
    const waiting = [
      event('INVESTIGATOR_ASSERTION', 1, { assignee: 'HUMAN::ada' }),
      event('LABEL_PENDING', 2, label('FRAUD_CONFIRMED')),
      event('ACTION_INTENT_REQUESTED', 3, action({ submit_status: 'REQUESTED' })),
    ];
    expect(project(triggered, ...waiting)).toMatchObject({
      assignee: 'HUMAN::ada',
      pendingLabelWrite: true,
      pendingActionOutcome: true,
      eventCount: 4,
      lastActivityObservedTime: at(3),
    });
    const answers = [
      event('LABEL_ACCEPTED', 2, label('FRAUD_CONFIRMED')),
      event('ACTION_OUTCOME_ATTACHED', 4, action({ outcome_status: 'EXECUTED' })),
    ];
    expect(project(triggered, ...waiting, ...answers)).toMatchObject({
      pendingLabelWrite: false,
      pendingActionOutcome: false,
    });
  });

  it('is nothing without events', () => {
    expect(project()).toBeUndefined();
  });
});

const anyEvent = fc
  .record({
    type: fc.constantFrom(...TIMELINE_EVENT_TYPES),
    second: fc.integer({ min: 0, max: 5 }),
    payload: fc.record({
      label_assertion_id: fc.constantFrom('a', 'b'),
      label_value: fc.constantFrom('FRAUD_CONFIRMED', 'FRAUD_SUSPECTED'),
      action_idempotency_key: fc.constantFrom('k', 'l'),
      submit_status: fc.constantFrom('REQUESTED', 'SUBMITTED', 'PRECHECK_REJECTED'),
      outcome_status: fc.constantFrom('EXECUTED', 'DENIED'),
      closes: fc.boolean(),
      assignee: fc.constantFrom('HUMAN::a', 'HUMAN::b'),
    }),
  })
  .map(({ type, second, payload }) => event(type, second, payload));

describe('the projection, whatever the timeline', () => {
  it('is the same in whatever order the events were written', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyEvent, { selector: (one) => one.case_timeline_event_id, maxLength: 8 }),
        (events) => {
          const projected = project(...events);
          expect(project(...events.toReversed())).toEqual(projected);
          expect(project(...events.toSorted(byOrder))).toEqual(projected);
        },
      ),
    );
  });

  it('a case is open exactly when its queue is one of work', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { minLength: 1, maxLength: 8 }), (events) => {
        const found = project(...events);
        expect(found?.open).toBe(found?.queueState !== 'resolved');
      }),
    );
  });
});

describe('an event of a timeline', () => {
  it('by another actor is another document under the same identity', () => {
    const [one, other] = [HUMAN, { ...HUMAN, actor_id: 'HUMAN::bob' }].map((actor) =>
      timelineEvent({
        caseId: caseOf(1),
        type: 'INVESTIGATOR_ASSERTION',
        sourceRef: 'analyst:r1',
        pins: PINS,
        observedTime: at(1),
        actor,
        payload: { note: 'n' },
      }),
    );
    expect(one?.case_timeline_event_id).toBe(other?.case_timeline_event_id);
    expect(one === undefined || other === undefined || documentHash(one) === documentHash(other)).toBe(false);
  });

  it('is found by everything that it refers to', () => {
    const decision = hex32('decision 1');
    const links = linksOf(
      timelineEvent({
        caseId: caseOf(1),
        type: 'CASE_TRIGGERED',
        sourceRef: hex32('trigger'),
        pins: PINS,
        observedTime: at(1),
        actor: HUMAN,
        refs: [{ ref_type: 'DLA_AUDIT_RECORD', ref_id: hex32('audit') }],
        subject: { platform_run_id: PINS.platform_run_id, event_class: 'traffic_fraud', event_id: 'e' },
        payload: { case_trigger_id: hex32('trigger'), source_ref_id: `decision:${decision}` },
      }),
    );
    expect(links).toEqual(
      expect.arrayContaining([
        { kind: 'event_id', id: 'e' },
        { kind: 'decision_id', id: decision },
        { kind: 'audit_record_id', id: hex32('audit') },
        { kind: 'case_trigger_id', id: hex32('trigger') },
      ]),
    );
  });
});
