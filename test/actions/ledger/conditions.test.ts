import { describe, expect, it } from 'vitest';
import type { GuardFacts } from '../../../actions/lib/ledger/decision.ts';
import type { Draft } from '../../../actions/lib/ledger/events.ts';
import { bothPassed, checked, done, executable, outcome, stateAfter } from './builder.ts';
import { drafts, END, HEX, OTHER_REGION, ROOT } from './drafts.ts';

interface Row {
  readonly given: string;
  readonly before: readonly Draft[];
  readonly draft: Draft;
  readonly facts?: Partial<GuardFacts>;
  readonly answer: string;
}

const rows = (list: readonly Row[]) =>
  it.each(list)('$given: $answer', ({ before, draft, facts, answer }) => {
    expect(outcome(stateAfter(...before), draft, facts)).toBe(answer);
  });

const LATER = { nowUtc: END };
const ANOTHER = 'm0_20261122T110000Z';
const running = [...executable, drafts.start()];
/** A key that nothing had pinned before: the go was given without it. */
const anotherKey = drafts.operatorPin('pin-2', 'TAG_OWNER_VALUE', OTHER_REGION);

/** A go over one of the two lanes. */
const narrowGo = (): Draft => {
  const go = drafts.go('M0', 'narrow') as Extract<Draft, { event: 'EXECUTION_GO_GRANTED' }>;
  return { ...go, payload: { ...go.payload, lanes: ['M0.B'] } };
};

describe('a phase is completed under a go that holds', () =>
  rows([
    { given: 'it holds', before: checked, draft: drafts.complete(), answer: 'accepted' },
    {
      given: 'it was taken back',
      before: [...bothPassed, drafts.revoke(), drafts.checklist()],
      draft: drafts.complete(),
      answer: 'E_NO_EXECUTION_GO',
    },
    {
      given: 'it was taken back and renewed',
      before: [...bothPassed, drafts.revoke(), drafts.go('M0', 'again'), drafts.checklist()],
      draft: drafts.complete(),
      answer: 'accepted',
    },
    { given: 'its time is over', before: checked, draft: drafts.complete(), facts: LATER, answer: 'E_NO_EXECUTION_GO' },
    {
      given: 'another key was pinned',
      before: [...bothPassed, anotherKey, drafts.checklist()],
      draft: drafts.complete(),
      answer: 'E_NO_EXECUTION_GO',
    },
    {
      given: 'it is for another execution',
      before: [...bothPassed, drafts.go('M0', 'again', ANOTHER), drafts.checklist()],
      draft: drafts.complete(),
      answer: 'E_NO_EXECUTION_GO',
    },
  ]));

describe('a result is recorded under a go that holds', () =>
  rows([
    { given: 'it holds', before: running, draft: drafts.result(), answer: 'accepted' },
    { given: 'its time is over', before: running, draft: drafts.result(), facts: LATER, answer: 'E_NO_EXECUTION_GO' },
    {
      given: 'its time is over, of a lane that failed',
      before: running,
      draft: drafts.result('M0.A', false),
      facts: LATER,
      answer: 'E_NO_EXECUTION_GO',
    },
    {
      given: 'it was taken back',
      before: [...running, drafts.revoke()],
      draft: drafts.result(),
      answer: 'E_ILLEGAL_TRANSITION',
    },
    {
      given: 'one for another execution took its place',
      before: [...running, drafts.go('M0', 'again', ANOTHER)],
      draft: drafts.result(),
      answer: 'E_NO_EXECUTION_GO',
    },
    {
      given: 'one over other lanes took its place',
      before: [...running, narrowGo()],
      draft: drafts.result(),
      answer: 'E_NO_EXECUTION_GO',
    },
    {
      given: 'the same one was given again',
      before: [...running, drafts.go('M0', 'again')],
      draft: drafts.result(),
      answer: 'accepted',
    },
  ]));

const inBoth = [
  ...running,
  drafts.result('M0.A', false),
  drafts.go('M0', 'other', ANOTHER),
  drafts.start('M0.A', 1, ANOTHER),
  drafts.result('M0.A', false, 1, ANOTHER),
  drafts.go('M0', 'back'),
];

describe('attempts count up without a gap in each execution', () =>
  rows([
    { given: 'the first', before: executable, draft: drafts.start('M0.A', 1), answer: 'accepted' },
    {
      given: 'the second before the first',
      before: executable,
      draft: drafts.start('M0.A', 2),
      answer: 'E_LANE_ATTEMPT',
    },
    {
      given: 'one is left out',
      before: [...running, drafts.result('M0.A', false)],
      draft: drafts.start('M0.A', 3),
      answer: 'E_LANE_ATTEMPT',
    },
    {
      given: 'an execution is gone on with, from its first attempt',
      before: inBoth,
      draft: drafts.start('M0.A', 1),
      answer: 'E_LANE_ATTEMPT',
    },
    {
      given: 'an execution is gone on with, where it was left',
      before: inBoth,
      draft: drafts.start('M0.A', 2),
      answer: 'accepted',
    },
  ]));

const sealing = drafts.sealEvidence();

describe('the evidence is sealed as it is, where the run stands', () =>
  rows([
    { given: 'before any phase', before: [drafts.initialise()], draft: sealing, answer: 'accepted' },
    { given: 'in the open phase', before: running, draft: sealing, answer: 'accepted' },
    { given: 'after the last one that was done', before: done, draft: sealing, answer: 'accepted' },
    {
      given: 'at a phase that is done while the next is open',
      before: [...done, drafts.activate('M1')],
      draft: sealing,
      answer: 'E_ILLEGAL_TRANSITION',
    },
    {
      given: 'at a phase that nobody opened',
      before: done,
      draft: { ...sealing, phase: 'M1' } as Draft,
      answer: 'E_ILLEGAL_TRANSITION',
    },
    {
      given: 'nobody counted it',
      before: done,
      draft: sealing,
      facts: { evidence: undefined as never },
      answer: 'E_EVIDENCE_MISSING',
    },
    {
      given: 'by another root',
      before: done,
      draft: sealing,
      facts: { evidence: { evidence_root_sha256: ROOT, objects: 1 } },
      answer: 'E_SEAL_MISMATCH',
    },
    {
      given: 'with another number of objects',
      before: done,
      draft: sealing,
      facts: { evidence: { evidence_root_sha256: HEX, objects: 2 } },
      answer: 'E_SEAL_MISMATCH',
    },
  ]));
