import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../actions/lib/ledger/events.ts';
import { executable, failed, outcome, planOf, stateAfter, unresolvedOf } from './builder.ts';
import { drafts } from './drafts.ts';

type Expansion = Extract<Draft, { event: 'PLAN_EXPANDED' }>;
type Go = Extract<Draft, { event: 'EXECUTION_GO_GRANTED' }>;

const active = stateAfter(drafts.initialise(), drafts.activate());

/** The plan of M0 with something else in it, under the digest of the pinned definition. */
function changed(change: (payload: Expansion['payload']) => void): Draft {
  const draft = structuredClone(drafts.expand()) as Expansion;
  change(draft.payload);
  return draft;
}

const second = ({ lanes }: Expansion['payload']): Expansion['payload']['lanes'][number] => {
  const [, lane] = lanes;
  if (lane === undefined) throw new Error('the plan has one lane');
  return lane;
};

describe('a plan is what the pinned definition says, member by member', () => {
  it('is accepted when it is', () => expect(outcome(active, drafts.expand())).toBe('accepted'));

  it.each<{ given: string; change: (payload: Expansion['payload']) => void; open: readonly string[] }>([
    {
      given: 'no decision is required',
      change: (payload) => Object.assign(payload, { required_decisions: [] }),
      open: ['required_decisions'],
    },
    {
      given: 'another decision is required',
      change: (payload) => Object.assign(payload, { required_decisions: ['region', 'owner'] }),
      open: ['required_decisions'],
    },
    {
      given: 'a lane needs no go',
      change: (payload) => Object.assign(second(payload), { starts_under: 'activation' }),
      open: ['M0.B'],
    },
    {
      given: 'a lane depends on nothing',
      change: (payload) => Object.assign(second(payload), { depends_on: [] }),
      open: ['M0.B'],
    },
    {
      given: 'a lane rests on nothing',
      change: (payload) => Object.assign(second(payload), { source_lanes: [] }),
      open: ['M0.B'],
    },
    {
      given: 'a lane runs beside others',
      change: (payload) => Object.assign(second(payload), { parallel_safe: true }),
      open: ['M0.B'],
    },
    {
      given: 'a built lane is called planned',
      change: (payload) => Object.assign(second(payload), { state: 'planned' }),
      open: ['M0.B'],
    },
    {
      given: 'a lane is left out',
      change: (payload) => Object.assign(payload, { lanes: payload.lanes.slice(0, 1) }),
      open: ['M0.B'],
    },
    {
      given: 'a lane is added',
      change: (payload) => Object.assign(payload, { lanes: [...payload.lanes, { ...second(payload), lane: 'M0.Z' }] }),
      open: ['M0.Z'],
    },
    {
      given: 'the lanes stand in another order',
      change: (payload) => Object.assign(payload, { lanes: payload.lanes.toReversed() }),
      open: ['lanes'],
    },
  ])('is refused when $given', ({ change, open }) => {
    expect(outcome(active, changed(change))).toBe('E_DEFINITION_CHANGED');
    expect(unresolvedOf(active, changed(change))).toEqual(open);
  });

  it('is refused when nobody read the definition', () => {
    expect(outcome(active, drafts.expand(), { plan: undefined as never })).toBe('E_DEFINITION_CHANGED');
  });

  it('may not take away the lane that owns an open blocker', () => {
    const state = stateAfter(...failed);
    const [, lane] = planOf('M0').lanes;
    const plan = { lanes: lane === undefined ? [] : [lane], required_decisions: ['region'] };
    const without = changed((payload) => Object.assign(payload, plan));
    expect(outcome(state, drafts.expand())).toBe('accepted');
    expect(outcome(state, without, { plan })).toBe('E_OPEN_BLOCKERS');
    expect(unresolvedOf(state, without, { plan })).toEqual(['M0A-B1 on M0.A']);
  });
});

describe('a go is over lanes that the plan runs', () => {
  const decided = stateAfter(...executable.slice(0, 4));
  const over = (...lanes: string[]): Draft => {
    const go = drafts.go() as Go;
    return { ...go, payload: { ...go.payload, lanes } };
  };

  it('is accepted over all of them, and over some', () => {
    expect(outcome(decided, over('M0.A', 'M0.B'))).toBe('accepted');
    expect(outcome(decided, over('M0.A'))).toBe('accepted');
  });

  it.each<{ given: string; lanes: string[]; open: readonly string[] }>([
    { given: 'a lane of another phase', lanes: ['M0.A', 'M6.A'], open: ['M6.A'] },
    { given: 'a lane that nobody planned', lanes: ['M0.Z'], open: ['M0.Z'] },
    { given: 'one lane twice', lanes: ['M0.A', 'M0.A'], open: ['M0.A'] },
    { given: 'nothing', lanes: [], open: [] },
  ])('is refused over $given', ({ lanes, open }) => {
    expect(outcome(decided, over(...lanes))).toBe('E_LANE_NOT_BUILT');
    expect(unresolvedOf(decided, over(...lanes))).toEqual(open);
  });

  it('is refused over a planned lane', () => {
    const before = [...executable.slice(0, 2), drafts.expand('M0', { B: 'planned' }), drafts.pin()];
    expect(unresolvedOf(stateAfter(...before), over('M0.A', 'M0.B'))).toEqual(['M0.B']);
  });
});
