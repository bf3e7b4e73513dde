import type { PhaseDefinitionV1 } from '@spine-green/evidence-schemas/documents/phase_definition.v1';
import { describe, expect, it } from 'vitest';
import { finalWord } from '../../../actions/lib/ledger/derived.ts';
import { type Draft, seal } from '../../../actions/lib/ledger/events.ts';
import { applyEvent } from '../../../actions/lib/ledger/fold.ts';
import { nextAttemptOf } from '../../../actions/lib/ledger/lane-guards.ts';
import { project } from '../../../actions/lib/ledger/projection.ts';
import { dependentsOf } from '../../../actions/lib/ledger/stale.ts';
import { EMPTY_LEDGER, type LedgerState, type PhaseStatus } from '../../../actions/lib/ledger/state.ts';
import { passedLanes } from '../../../actions/lib/phase-end/results.ts';
import { isWaivedSource } from '../../../actions/lib/run/sources.ts';
import { bothPassed, done, executable, failed, outcome, passed, stateAfter } from './builder.ts';
import { CI, drafts, END, EXECUTION, NOW, REF, ROOT } from './drafts.ts';

const NOTHING_PASSED_OVER = { planned_lanes: [], planned_checks: [], not_applicable_checks: [] };
const LATER = 'm0_20261122T110000Z';
const openM1 = [drafts.activate('M1'), drafts.expand('M1'), drafts.pin('M1'), drafts.go('M1')];
const lanesM1 = [drafts.start('M1.A'), drafts.result('M1.A'), drafts.start('M1.B'), drafts.result('M1.B')];

const statuses = (state: LedgerState): Record<string, string> =>
  Object.fromEntries(
    [state.phases.M0, state.phases.M1].flatMap(({ lanes }) =>
      Object.entries(lanes).map(([name, { status }]) => [name, status]),
    ),
  );

describe('results that no longer hold', () => {
  it.each<{ given: string; events: readonly Draft[]; become: Record<string, string> }>([
    { given: 'nothing happened', events: bothPassed, become: { 'M0.A': 'PASS', 'M0.B': 'PASS' } },
    {
      given: 'what a lane rests on runs again',
      events: [...bothPassed, drafts.start('M0.A', 2)],
      become: { 'M0.A': 'RUNNING', 'M0.B': 'STALE' },
    },
    {
      given: 'what depends on it runs again',
      events: [...bothPassed, drafts.start('M0.B', 2)],
      become: { 'M0.A': 'PASS', 'M0.B': 'RUNNING' },
    },
    {
      given: 'a pin changes',
      events: [...bothPassed, drafts.pin('M0', ROOT)],
      become: { 'M0.A': 'STALE', 'M0.B': 'STALE' },
    },
    {
      given: 'a pin is repeated',
      events: [...bothPassed, drafts.pin()],
      become: { 'M0.A': 'PASS', 'M0.B': 'PASS' },
    },
    {
      given: 'another plan is pinned',
      events: [...bothPassed, drafts.expand('M0', {}, ROOT)],
      become: { 'M0.A': 'STALE', 'M0.B': 'STALE' },
    },
    {
      given: 'drift is resolved for a lane',
      events: [...bothPassed, drafts.drift(), drafts.resolveDrift()],
      become: { 'M0.A': 'STALE', 'M0.B': 'STALE' },
    },
    {
      given: 'another execution begins',
      events: [...bothPassed, drafts.go('M0', 'go-2', LATER), drafts.start('M0.A', 1, LATER)],
      become: { 'M0.A': 'RUNNING', 'M0.B': 'STALE' },
    },
    {
      given: 'the go of a running lane is revoked',
      events: [...passed, drafts.start('M0.B'), drafts.revoke()],
      become: { 'M0.A': 'PASS', 'M0.B': 'STALE' },
    },
    {
      given: 'an earlier phase is opened again',
      events: [...done, ...openM1, ...lanesM1, drafts.reopen('M1')],
      become: { 'M0.A': 'STALE', 'M0.B': 'STALE', 'M1.A': 'STALE', 'M1.B': 'STALE' },
    },
    {
      given: 'only the last lane of an earlier phase is opened again',
      events: [...done, ...openM1, ...lanesM1, drafts.reopen('M1', ['M0.B'])],
      become: { 'M0.A': 'PASS', 'M0.B': 'STALE', 'M1.A': 'STALE', 'M1.B': 'STALE' },
    },
  ])('$given', ({ events, become }) => {
    expect(statuses(stateAfter(...events))).toEqual(become);
  });

  it('keep a later phase from starting, until the earlier one ran again', () => {
    const reopened = [...done, ...openM1, drafts.reopen('M1', ['M0.B'])];
    const rerun = [drafts.go('M0', 'go-again'), drafts.start('M0.B', 2), drafts.result('M0.B', true, 2)];
    expect(outcome(stateAfter(...reopened), drafts.start('M1.A'))).toBe('E_SLOT_OCCUPIED');
    const again = stateAfter(...reopened, ...rerun, drafts.checklist(), drafts.complete());
    expect(again.phases.M1.status).toBe('ACTIVE');
    expect(outcome(again, drafts.start('M1.A'))).toBe('accepted');
  });

  it('are not what a later phase may rest on, also when the earlier one is called done', () => {
    const state = stateAfter(...done, ...openM1);
    const lanes = { ...state.phases.M0.lanes };
    const stale = { ...lanes['M0.B'], status: 'STALE' } as (typeof lanes)[string];
    const phases = { ...state.phases, M0: { ...state.phases.M0, lanes: { ...lanes, 'M0.B': stale } } };
    expect(outcome({ ...state, phases }, drafts.start('M1.A'))).toBe('E_LANE_DEPENDENCY');
    expect(finalWord({ ...state, phases })).toBe('HOLD_M0');
  });
});

describe('who rests on a lane', () => {
  it('is followed through a chain as long as a stranger makes it', () => {
    const LANES = 20_000;
    const expand = drafts.expand();
    const [first] = expand.event === 'PLAN_EXPANDED' ? expand.payload.lanes : [];
    if (first === undefined || expand.event !== 'PLAN_EXPANDED') throw new Error('the plan has no lane');
    const lanes = Array.from({ length: LANES }, (_, at) => ({
      ...first,
      lane: `x${at}`,
      // Against the order of the plan: a walk through all of it finds one more each time.
      depends_on: at === LANES - 1 ? ['x0'] : [`x${at + 1}`],
    }));
    const planned = { ...expand, payload: { ...expand.payload, lanes } };
    const { phases } = applyEvent(EMPTY_LEDGER, seal(planned, undefined, { atUtc: NOW, ci: CI }));
    expect(dependentsOf(phases, ['x0']).size).toBe(LANES - 1);
  });
});

describe('attempts', () => {
  it('count up inside an execution and begin again in the next', () => {
    const lane = stateAfter(...passed).phases.M0.lanes['M0.A'];
    expect([nextAttemptOf(undefined, EXECUTION), nextAttemptOf(lane, EXECUTION), nextAttemptOf(lane, LATER)]).toEqual([
      1, 2, 1,
    ]);
  });

  it('of another execution rest on nothing of the one before', () => {
    const state = stateAfter(...bothPassed, drafts.go('M0', 'go-2', LATER));
    expect(outcome(state, drafts.start('M0.B', 1, LATER))).toBe('E_LANE_DEPENDENCY');
    expect(outcome(state, drafts.start('M0.A', 1, LATER))).toBe('accepted');
  });
});

describe('the slot', () => {
  it('is kept by a blocked phase', () => {
    expect(outcome(stateAfter(...failed), drafts.activate('M1'))).toBe('E_SLOT_OCCUPIED');
  });

  it('goes back to a phase that is opened again, and the occupant waits for it', () => {
    const state = stateAfter(...done, ...openM1, drafts.reopen('M1'));
    expect([state.phases.M0.status, state.phases.M1.status, state.phases.M1.waitingOn]).toEqual([
      'ACTIVE',
      'BLOCKED',
      'M0',
    ]);
    expect(state.phases.M0.completed).toBeUndefined();
  });
});

describe('a waived budget', () => {
  const slow = [...executable, drafts.start(), drafts.overBudget(), drafts.openBlocker(), drafts.waive()];

  it('lets the phase go on, as long as the waiver holds', () => {
    const state = stateAfter(...slow);
    expect([state.phases.M0.status, state.phases.M0.lanes['M0.A']?.status]).toEqual(['ACTIVE', 'PASS']);
    expect(state.phases.M0.openBlockers).toEqual([]);
    expect(outcome(state, drafts.start('M0.B'))).toBe('accepted');
    const later = { nowUtc: '2026-11-23T09:59:59.000000Z' };
    expect(outcome(state, drafts.start('M0.B'), later)).toBe('accepted');
  });

  it('ends with it', () => {
    const go = drafts.go('M0', 'go-long') as Extract<Draft, { event: 'EXECUTION_GO_GRANTED' }>;
    const longer = { ...go, payload: { ...go.payload, expires_at_utc: '2026-12-01T00:00:00.000000Z' } };
    const state = stateAfter(...slow, longer);
    expect(outcome(state, drafts.start('M0.B'), { nowUtc: '2026-11-24T00:00:00.000000Z' })).toBe('E_LANE_DEPENDENCY');
  });

  it('counts for a lane that was started while it held, and for no other', () => {
    const until = (expires_at_utc: string): Draft => {
      const draft = drafts.waive() as Extract<Draft, { event: 'WAIVER_RECORDED' }>;
      return { ...draft, payload: { ...draft.payload, expires_at_utc } };
    };
    const used = (waiver: Draft): readonly unknown[] => {
      const ledger = stateAfter(...slow.slice(0, -1), waiver, drafts.start('M0.B'));
      const { plan_phase, lanes } = { plan_phase: 'M0', lanes: [{ lane: 'M0.A' }] };
      return [
        isWaivedSource({ ledger, user: 'M0.B' }, 'M0.A'),
        isWaivedSource({ ledger }, 'M0.A'),
        passedLanes({ plan_phase, lanes } as PhaseDefinitionV1, ledger, EXECUTION),
        project(ledger, 'embedded').phases[0]?.lanes[0]?.waived,
      ];
    };
    expect(used(until(END))).toEqual([true, false, ['M0.A'], true]);
    expect(used(until(NOW))).toEqual([false, false, [], false]);
  });

  it('says nothing about the next attempt', () => {
    const state = stateAfter(...slow, drafts.start('M0.A', 2), drafts.result('M0.A', false, 2));
    expect(state.phases.M0.lanes['M0.A']?.status).toBe('FAIL');
  });
});

describe('folding', () => {
  it('names the first phase that is not done as held', () => expect(finalWord(stateAfter(...done))).toBe('HOLD_M1'));

  it.each<{ given: string; m10: PhaseStatus; planned: readonly string[]; word: string }>([
    { given: 'M10 was never begun', m10: 'NOT_STARTED', planned: [], word: 'REHEARSED_PARTIAL' },
    { given: 'M10 was begun', m10: 'ACTIVE', planned: [], word: 'HOLD_M10' },
    { given: 'M10 is done', m10: 'DONE', planned: [], word: 'REHEARSED' },
    { given: 'M10 is done, over something planned', m10: 'DONE', planned: ['M4.C'], word: 'REHEARSED_PARTIAL' },
  ])('says $word when M0 to M9 are done and $given', ({ m10, planned, word }) => {
    const { phases, ...state } = stateAfter(...done);
    const completed = { ...phases.M0.completed, coverage: { ...NOTHING_PASSED_OVER, planned_lanes: [...planned] } };
    const all = Object.keys(phases).map((name) => [name, { ...phases.M0, completed, status: 'DONE' }]);
    const M10 = { ...phases.M0, completed: m10 === 'DONE' ? completed : undefined, status: m10 };
    expect(finalWord({ ...state, phases: { ...Object.fromEntries(all), M10 } })).toBe(word);
  });

  it('refers to snapshots by key, version and digest', () => {
    expect(stateAfter(...passed).phases.M0.lanes['M0.A']?.snapshot).toEqual(REF);
  });

  it('keeps a failed phase blocked until a later pass closes its blocker', () => {
    const rerun = [...failed, drafts.start('M0.A', 2), drafts.result('M0.A', true, 2)];
    expect(stateAfter(...rerun).phases.M0.status).toBe('BLOCKED');
    expect(stateAfter(...rerun, drafts.closeBlocker()).phases.M0.status).toBe('ACTIVE');
  });
});
