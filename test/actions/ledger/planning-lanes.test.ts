import { describe, expect, test } from 'vitest';
import { decide } from '../../../actions/lib/ledger/decide.ts';
import { type Draft, seal } from '../../../actions/lib/ledger/events.ts';
import { apply, EMPTY_LEDGER, type LedgerState } from '../../../actions/lib/ledger/state.ts';
import { drafts } from './builder.ts';

const NOW = '2026-11-22T10:00:00.000000Z';
const CI = { repository: 'x', workflow: 'x', workflow_sha: 'x', run_id: 'x', run_attempt: 1, job: 'x', actor: 'x' };

const after = (state: LedgerState, draft: Draft): LedgerState => {
  const event = seal(draft, undefined, { atUtc: NOW, ci: CI });
  return apply(state, { ...event, seq: state.seq + 1 });
};

/** M0 with two lanes: one that settles what is to be executed, and one that executes it. */
const expanded: Draft = {
  phase: 'M0',
  actor: { kind: 'controller', id: 'test' },
  event: 'PLAN_EXPANDED',
  payload: {
    definition_sha256: 'a'.repeat(64),
    lanes: [
      { lane: 'M0.A', state: 'built', depends_on: [], parallel_safe: false, starts_under: 'activation' },
      { lane: 'M0.B', state: 'built', depends_on: [], parallel_safe: false },
    ],
    required_decisions: ['scope'],
  },
};
const active = [drafts.initialise(), drafts.activate(), expanded].reduce(after, EMPTY_LEDGER);
const pinned: Draft = {
  phase: 'M0',
  actor: { kind: 'operator', id: 'test', approval_id: 'one' },
  event: 'DECISION_PINNED',
  payload: { key: 'scope', value: 'x', locator: null, source: 'test', digest: 'a'.repeat(64) },
};
const drift: Draft = {
  phase: 'M0',
  actor: { kind: 'controller', id: 'test' },
  event: 'DRIFT_RAISED',
  payload: { class: 'DS-S1', impact: 'test', severity: 'STOP', evidence: ['test'] },
};

const outcome = (state: LedgerState, draft: Draft): string => {
  const decision = decide(state, draft, { nowUtc: NOW, substrate: 'dev_min' });
  return 'refusal' in decision ? decision.refusal.code : 'accepted';
};

describe('a lane that starts under the activation', () => {
  const decided = after(active, pinned);

  test('needs no execution go, and every other lane does', () => {
    expect(outcome(decided, drafts.start('M0.A'))).toBe('accepted');
    expect(outcome(decided, drafts.start('M0.B'))).toBe('E_NO_EXECUTION_GO');
  });

  test('is held by open decisions and open drift like any other', () => {
    expect(outcome(active, drafts.start('M0.A'))).toBe('E_DECISION_INCOMPLETE');
    expect(outcome(after(decided, drift), drafts.start('M0.A'))).toBe('E_DRIFT_OPEN');
  });
});
