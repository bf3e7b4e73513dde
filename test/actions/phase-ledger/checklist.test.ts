import { describe, expect, it } from 'vitest';
import { tallyOf } from '../../../actions/lib/checks/outcome.ts';
import { checklistOf } from '../../../actions/lib/phase-end/checklist.ts';
import type { DodResult } from '../../../actions/lib/phase-end/results.ts';
import { bothPassed, done, stateAfter } from '../ledger/builder.ts';
import { drafts } from '../ledger/drafts.ts';

const held = stateAfter(...bothPassed, drafts.hold());
const item = (outcome: DodResult['outcome']): DodResult => ({
  item: 'the one item',
  check_ids: ['M0.A-C01'],
  outcome,
  checks: tallyOf([outcome]),
});
const good = {
  phase: 'M0' as const,
  state: held,
  dod: [item('pass')],
  evidence: { read: 5, absent: [], faults: [] },
  logFaults: [],
};
const outcomes = (facts: Partial<typeof good>) =>
  Object.fromEntries(checklistOf({ ...good, ...facts }).map(({ id, outcome }) => [id, outcome]));
const ALL = { T1: 'pass', T2: 'pass', T3: 'pass', T4: 'pass', T5: 'pass', T6: 'pass' };

describe('each of the six items', () => {
  it('is true of a phase that is ready', () => expect(outcomes({})).toEqual(ALL));

  it.each<{ given: string; facts: object; fails: string; outcome?: string }>([
    { given: 'an item of the definition of done that fails', facts: { dod: [item('fail')] }, fails: 'T1' },
    { given: 'no item at all', facts: { dod: [] }, fails: 'T1' },
    {
      given: 'an item that rests on what is planned',
      facts: { dod: [item('pass'), item('planned')] },
      fails: 'T1',
      outcome: 'planned',
    },
    { given: 'an absent object', facts: { evidence: { read: 4, absent: ['x.json'], faults: [] } }, fails: 'T2' },
    {
      given: 'an object of another run',
      facts: { evidence: { read: 5, absent: [], faults: ['x.json: is of another run'] } },
      fails: 'T2',
    },
    { given: 'nothing read', facts: { evidence: { read: 0, absent: [], faults: [] } }, fails: 'T2' },
    { given: 'open drift', facts: { state: stateAfter(...bothPassed, drafts.hold(), drafts.drift()) }, fails: 'T3' },
    { given: 'a decision log without an entry', facts: { logFaults: ['actions'] }, fails: 'T4' },
    { given: 'no hold reason and no activation', facts: { state: stateAfter(...bothPassed) }, fails: 'T6' },
  ])('is open with $given', ({ facts, fails, outcome = 'fail' }) => {
    expect(outcomes(facts)).toEqual({ ...ALL, [fails]: outcome });
  });

  it('T5 is open when the next phase was activated before this one was done', () => {
    const state = stateAfter(...bothPassed, drafts.hold(), drafts.activate('M1'));
    expect(outcomes({ state })).toEqual({ ...ALL, T5: 'fail' });
  });

  it('T5 and T6 are true of a phase that is opened again while the next one waits', () => {
    const state = stateAfter(...done, drafts.hold(), drafts.activate('M1'), drafts.reopen('M1'));
    expect(outcomes({ state })).toEqual(ALL);
  });
});
