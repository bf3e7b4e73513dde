import { describe, expect, it } from 'vitest';
import { type LaneTruth, laneViolations } from './lane-checkers.ts';

const DECISIONS = ['a', 'b'].map((name) => ({
  eventId: `decision of ${name}`,
  decisionId: `d-${name}`,
  sourceEventId: name,
  escalates: name === 'a',
}));
const INTENTS = ['a', 'b'].map((name) => ({
  eventId: `intent of ${name}`,
  decisionId: `d-${name}`,
  actionId: `i-${name}`,
  status: '',
}));
const OUTCOMES = INTENTS.map((one) => ({ ...one, eventId: `outcome of ${one.actionId}`, status: 'EXECUTED' }));
const [TRIGGER] = [{ eventId: 'trigger of a', triggerId: 't-a', sourceRefId: 'decision:d-a', subject: 'traffic a' }];

/** Two transactions, one of which became a case with a label. */
const CALM: LaneTruth = {
  traffic: new Set(['a', 'b']),
  decisions: DECISIONS,
  intents: INTENTS,
  outcomes: OUTCOMES,
  triggers: [TRIGGER],
  labelled: [{ eventId: 'label of a', assertionId: 'l-a' }],
  recordedCopies: new Map(),
  effects: ['i-a', 'i-b'],
  chains: DECISIONS.map(({ decisionId }) => ({ decisionId, status: 'RESOLVED' })),
  audited: ['d-a', 'd-b'],
  intake: ['t-a'],
  cases: ['traffic a'],
  timeline: ['l-a'],
  asked: ['l-a'],
};
const first = <T>(of: readonly T[]): readonly T[] => of.slice(0, 1);
const doubled = <T>(of: readonly T[]): readonly T[] => [...of, ...first(of)];

describe('nothing is held against', () => {
  it.each<{ given: string; changes: Partial<LaneTruth> }>([
    { given: 'a calm run', changes: {} },
    {
      given: 'a copy on the log that the gate recorded',
      changes: { decisions: doubled(DECISIONS), recordedCopies: new Map([['decision of a', 1]]) },
    },
    {
      given: 'an action that was denied, of which the provider heard nothing',
      changes: { outcomes: OUTCOMES.map((one) => ({ ...one, status: 'DENIED' })), effects: [] },
    },
  ])('$given', ({ changes }) => {
    expect(laneViolations({ ...CALM, ...changes })).toEqual([]);
  });
});

describe('a run does not hold', () => {
  it.each<{ given: string; changes: Partial<LaneTruth>; says: readonly string[] }>([
    {
      given: 'a transaction was not decided',
      changes: { traffic: new Set(['a', 'b', 'c']) },
      says: ['decisions of traffic events: lost: 1, for example c'],
    },
    {
      given: 'a decision is of no transaction',
      changes: { traffic: new Set(['a']) },
      says: ['decisions of traffic events: of nothing: 1, for example b'],
    },
    {
      given: 'a transaction was decided twice',
      changes: {
        decisions: [...DECISIONS, { eventId: 'another', decisionId: 'd-a', sourceEventId: 'a', escalates: true }],
      },
      says: ['decisions of traffic events: doubled: 1, for example a', 'decisions: doubled: 1, for example d-a'],
    },
    {
      given: 'more copies stand on the log than were recorded',
      changes: { decisions: doubled(doubled(DECISIONS)), recordedCopies: new Map([['decision of a', 1]]) },
      says: ['decisions of traffic events: doubled: 1, for example a', 'decisions: doubled: 1, for example d-a'],
    },
    {
      given: 'nothing was done about a decision',
      changes: { intents: first(INTENTS), outcomes: first(OUTCOMES), effects: ['i-a'] },
      says: ['decisions that something was done about: lost: 1, for example d-b'],
    },
    {
      given: 'an intent has no outcome',
      changes: { outcomes: first(OUTCOMES), effects: ['i-a'] },
      says: ['outcomes of intents: lost: 1, for example i-b'],
    },
    {
      given: 'an action has two outcomes',
      changes: {
        outcomes: [...OUTCOMES, ...first(OUTCOMES).map((one) => ({ ...one, eventId: 'again', status: 'FAILED' }))],
      },
      says: ['outcomes of intents: doubled: 1, for example i-a'],
    },
    {
      given: 'an action was done twice',
      changes: { effects: ['i-a', 'i-b', 'i-a'] },
      says: ['effects of executed outcomes: doubled: 1, for example i-a'],
    },
    {
      given: 'an action was said to be done and was not',
      changes: { effects: ['i-a'] },
      says: ['effects of executed outcomes: lost: 1, for example i-b'],
    },
    {
      given: 'a chain never ended',
      changes: { chains: DECISIONS.map(({ decisionId }) => ({ decisionId, status: 'UNRESOLVED' })) },
      says: ['audit chains: unresolved: 2, for example d-a, d-b'],
    },
    {
      given: 'a chain is missing',
      changes: { chains: [{ decisionId: 'd-a', status: 'RESOLVED' }] },
      says: ['audit chains of decisions: lost: 1, for example d-b'],
    },
    {
      given: 'a chain has two records of its end',
      changes: { audited: ['d-a', 'd-b', 'd-b'] },
      says: ['audit records of chains: doubled: 1, for example d-b'],
    },
    {
      given: 'a decision that deserves a case has no trigger',
      changes: { triggers: [], intake: [], cases: [] },
      says: ['triggers: decisions without one: 1, for example decision:d-a'],
    },
    {
      given: 'a trigger never came to the case keeper',
      changes: { intake: [] },
      says: ['triggers taken in: lost: 1, for example t-a'],
    },
    {
      given: 'a subject has two cases',
      changes: { cases: ['traffic a', 'traffic a'] },
      says: ['cases of subjects: doubled: 1, for example traffic a'],
    },
    {
      given: 'a label was never published',
      changes: { labelled: [] },
      says: ['label events of the timeline: lost: 1, for example l-a'],
    },
    {
      given: 'a label stands twice in the timeline',
      changes: { labelled: doubled(CALM.labelled) },
      says: ['label events of the timeline: doubled: 1, for example l-a'],
    },
    {
      given: 'a label that was asked for was lost',
      changes: { asked: ['l-a', 'l-b'] },
      says: ['labels: asked for and not in the timeline: 1, for example l-b'],
    },
  ])('$given', ({ changes, says }) => {
    expect(laneViolations({ ...CALM, ...changes })).toEqual(says);
  });
});
