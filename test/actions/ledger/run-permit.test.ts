import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../actions/lib/ledger/events.ts';
import { type RunRequest, runRefusal } from '../../../actions/lib/ledger/run-permit.ts';
import { checked, done, executable, passed, stateAfter } from './builder.ts';
import { drafts, END, EXECUTION, HEX, NOW, ROOT } from './drafts.ts';

const LATER = 'm0_20261122T110000Z';
const REQUEST: RunRequest = {
  phase: 'M0',
  lane: 'M0.A',
  executionId: EXECUTION,
  attempt: 1,
  nowUtc: NOW,
  definitionSha256: HEX,
};
const running = [...executable, drafts.start()];
const answer = (before: readonly Draft[], change: Partial<RunRequest> = {}): string =>
  runRefusal(stateAfter(...before), { ...REQUEST, ...change })?.refusal.code ?? 'permitted';

describe('an action runs exactly what the ledger started', () => {
  it.each<{ given: string; before: readonly Draft[]; change?: Partial<RunRequest>; says: string }>([
    { given: 'the attempt that runs', before: running, says: 'permitted' },
    { given: 'a lane that was not started', before: executable, says: 'E_LANE_NOT_RUNNING' },
    { given: 'a lane that has its result', before: passed, says: 'E_LANE_NOT_RUNNING' },
    { given: 'another attempt', before: running, change: { attempt: 2 }, says: 'E_LANE_NOT_RUNNING' },
    { given: 'no number for an attempt', before: running, change: { attempt: Number.NaN }, says: 'E_LANE_NOT_RUNNING' },
    { given: 'another execution', before: running, change: { executionId: LATER }, says: 'E_LANE_NOT_RUNNING' },
    { given: 'another lane', before: running, change: { lane: 'M0.B' }, says: 'E_LANE_NOT_RUNNING' },
    { given: 'a phase that nobody activated', before: running, change: { phase: 'M1' }, says: 'E_LANE_NOT_RUNNING' },
    { given: 'a go that was revoked', before: [...running, drafts.revoke()], says: 'E_LANE_NOT_RUNNING' },
    { given: 'a go that ended', before: running, change: { nowUtc: END }, says: 'E_NO_EXECUTION_GO' },
    { given: 'drift since its start', before: [...running, drafts.drift()], says: 'E_DRIFT_OPEN' },
    { given: 'a budget stop since its start', before: [...running, drafts.budgetStop()], says: 'E_BUDGET_STOP' },
    {
      given: 'another definition in the action',
      before: running,
      change: { definitionSha256: ROOT },
      says: 'E_DEFINITION_CHANGED',
    },
  ])('$given: $says', ({ before, change, says }) => expect(answer(before, change)).toBe(says));

  it.each<{ given: string; before: readonly Draft[]; change?: Partial<RunRequest>; says: string }>([
    { given: 'an execution in which lanes ran', before: checked, says: 'permitted' },
    { given: 'an execution in which none ever started', before: executable, says: 'E_LANE_NOT_RUNNING' },
    { given: 'another execution', before: checked, change: { executionId: LATER }, says: 'E_LANE_NOT_RUNNING' },
    { given: 'a phase that is done', before: done, says: 'E_NOT_ACTIVE' },
    { given: 'a phase that nobody activated', before: checked, change: { phase: 'M1' }, says: 'E_NOT_ACTIVE' },
  ])('closing $given: $says', ({ before, change, says }) =>
    expect(answer(before, { lane: 'close', ...change })).toBe(says),
  );
});
