import { describe, expect, test } from 'vitest';
import type { Draft } from '../../../actions/lib/ledger/events.ts';
import { outcome, stateAfter } from './builder.ts';
import { drafts } from './drafts.ts';

/** M0 with two lanes: one that settles what is to be executed, and one that executes it. */
function expanded(): Draft {
  const draft = drafts.expand();
  if (draft.event !== 'PLAN_EXPANDED') throw new Error('no plan');
  const lanes = draft.payload.lanes.map((lane) =>
    lane.lane === 'M0.A'
      ? { ...lane, starts_under: 'activation' as const }
      : { ...lane, depends_on: [], source_lanes: [] },
  );
  return { ...draft, payload: { ...draft.payload, lanes } };
}

const active = [drafts.initialise(), drafts.activate(), expanded()];
const decided = stateAfter(...active, drafts.pin());

describe('a lane that starts under the activation', () => {
  test('needs no execution go, and every other lane does', () => {
    expect(outcome(decided, drafts.start('M0.A'))).toBe('accepted');
    expect(outcome(decided, drafts.start('M0.B'))).toBe('E_NO_EXECUTION_GO');
  });

  test('is held by open decisions and open drift like any other', () => {
    expect(outcome(stateAfter(...active), drafts.start('M0.A'))).toBe('E_DECISION_INCOMPLETE');
    const drifted = stateAfter(...active, drafts.pin(), drafts.drift());
    expect(outcome(drifted, drafts.start('M0.A'))).toBe('E_DRIFT_OPEN');
  });
});
