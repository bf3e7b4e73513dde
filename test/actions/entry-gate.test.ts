import { describe, expect, test } from 'vitest';
import { phaseDefinitions } from '../../actions/lib/definition/phase-definition.ts';
import { EMPTY_LEDGER, type LedgerState } from '../../actions/lib/ledger/state.ts';
import { entryGateResults } from '../../actions/lib/phase-end/entry-gate.ts';

const definition = (phase: string) => {
  const found = phaseDefinitions().find(({ plan_phase }) => plan_phase === phase);
  if (found === undefined) throw new Error(phase);
  return found;
};

/** A ledger in which M3 ended with this verdict, and these lanes have these statuses. */
function ledger(verdict: string | undefined, lanes: Readonly<Record<string, string>>): LedgerState {
  const phases = structuredClone(EMPTY_LEDGER.phases) as unknown as Record<string, Record<string, unknown>>;
  if (verdict !== undefined) phases.M3 = { ...phases.M3, completed: { verdict_code: verdict } };
  for (const [lane, status] of Object.entries(lanes)) {
    const phase = lane.split('.')[0] ?? '';
    phases[phase] = { ...phases[phase], lanes: { ...(phases[phase]?.lanes as object), [lane]: { status } } };
  }
  return { ...EMPTY_LEDGER, phases } as unknown as LedgerState;
}

const PASSED = { 'M4.A': 'PASS', 'M2.H': 'PASS', 'M2.F': 'PASS' };

describe('what M4 was entered on', () => {
  test.each([
    { given: 'the verdict and the lanes', verdict: 'ADVANCE_TO_M4', lanes: PASSED, fails: [] },
    { given: 'no verdict', verdict: undefined, lanes: PASSED, fails: ['M4-E01'] },
    { given: 'another verdict', verdict: 'HOLD_M3', lanes: PASSED, fails: ['M4-E01'] },
    {
      given: 'a hand-over that failed',
      verdict: 'ADVANCE_TO_M4',
      lanes: { ...PASSED, 'M4.A': 'FAIL' },
      fails: ['M4-E02'],
    },
    {
      given: 'a migration that is stale',
      verdict: 'ADVANCE_TO_M4',
      lanes: { ...PASSED, 'M2.H': 'STALE' },
      fails: ['M4-E03'],
    },
    {
      given: 'topics that nobody looked at',
      verdict: 'ADVANCE_TO_M4',
      lanes: { 'M4.A': 'PASS', 'M2.H': 'PASS' },
      fails: ['M4-E03'],
    },
  ])('$given: $fails does not hold', ({ verdict, lanes, fails }) => {
    const results = entryGateResults(definition('M4'), ledger(verdict, lanes));
    expect(results.filter(({ outcome }) => outcome === 'fail').map(({ id }) => id)).toEqual(fails);
  });

  test('a criterion that nothing shows never holds', () => {
    const bare = { ...definition('M4'), entry_criteria: [{ id: 'M4-E09', text: 'x', expected_text: 'x' }] };
    expect(entryGateResults(bare, ledger('ADVANCE_TO_M4', PASSED))).toMatchObject([{ outcome: 'fail' }]);
  });
});

test('every criterion of a phase that runs says what shows it', () => {
  const silent = phaseDefinitions()
    .filter(({ lanes }) => lanes.some(({ state }) => state === 'built'))
    .flatMap(({ entry_criteria }) => entry_criteria)
    .filter(({ shown_by }) => shown_by === undefined);
  expect(silent).toEqual([]);
});
