import { beforeAll, describe, expect, test } from 'vitest';
import type { Forger } from '../support/forger/forger.ts';
import { EXAMPLE_MS_MAX, heldExample, verdictOn } from '../support/forger/found.ts';
import { type Json, within } from '../support/forger/objects.ts';

/** Appends to the ledger of a finished run what an operator may: a phase is opened again. */
const reopen =
  (phase: string, lanes: readonly string[]) =>
  (forger: Forger): void =>
    forger.ledger((events) => {
      const activated = events.find((event) => event.event === 'PHASE_ACTIVATED') ?? {};
      const payload = {
        reason: 'EVIDENCE_INVALIDATED',
        affected_lanes: lanes,
        occupied_by: null,
        approval: within(activated, 'payload').approval,
      };
      return [...events, { ...structuredClone(activated), event: 'PHASE_REOPENED', phase, payload } as Json];
    });

beforeAll(() => {
  heldExample('passing');
}, EXAMPLE_MS_MAX);

describe('a bundle that is exported while an earlier phase is open again', { timeout: EXAMPLE_MS_MAX }, () => {
  test.each([
    { phase: 'M3', lanes: ['M3.A'] },
    { phase: 'M0', lanes: ['M0.A', 'M0.B'] },
    { phase: 'M6', lanes: ['M6.G'] },
  ])('$phase: what later phases were completed on is judged as it stood then', ({ phase, lanes }) => {
    const { said } = verdictOn(heldExample('passing'), reopen(phase, lanes));
    // The answer is the one to another question, which is all that is wrong with it.
    expect(said.filter((line) => !/ledger\/events\//.test(line))).toEqual([]);
    expect(said).not.toEqual([]);
  });

  test('an envelope that states another gate than the one of then is still found', () => {
    const { said } = verdictOn(heldExample('passing'), (forger) => {
      forger.edit(/m4_[^/]+\/phase_evidence\.json$/, (envelope) => {
        for (const gate of envelope.entry_gate_results as Json[]) gate.observed = null;
      });
      reopen('M3', ['M3.A'])(forger);
    });
    expect(said).toContainEqual(
      expect.stringMatching(/phase_evidence\.json .*: states another entry gate than the ledger held it to/),
    );
  });
});
