import { beforeAll, describe, expect, test } from 'vitest';
import { EXAMPLE_MS_MAX, heldExample, verdictOn } from '../support/forger/found.ts';
import { begunAgain, reopened } from '../support/forger/stale.ts';

beforeAll(() => {
  heldExample('passing');
}, EXAMPLE_MS_MAX);

/** The answer is the one to another question, which is all that is wrong with the events that are added. */
const UNPERMITTED =
  /ledger\/events\/.*: is no event that the ledger would have recorded: E_(APPROVAL_MISMATCH|NO_EXECUTION_GO)/;

describe('a bundle that is exported while an earlier phase is open again', { timeout: EXAMPLE_MS_MAX }, () => {
  test.each([
    { phase: 'M3', lanes: ['M3.A'] },
    { phase: 'M0', lanes: ['M0.A', 'M0.B'] },
    { phase: 'M6', lanes: ['M6.G'] },
  ])('$phase: what later phases were completed on is judged as it stood then', ({ phase, lanes }) => {
    const { said } = verdictOn(heldExample('passing'), reopened(phase, lanes));
    expect(said.filter((line) => !UNPERMITTED.test(line))).toEqual([]);
    expect(said).toHaveLength(1);
  });

  test.each(['M3.D', 'M5.E', 'M6.C', 'M6.D', 'M6.F', 'M6.G', 'M7.D', 'M7.F', 'M7.H', 'M8.E'])(
    '%s: what it left is judged as it was before it was started again',
    (lane) => {
      const { said } = verdictOn(heldExample('passing'), begunAgain(lane.slice(0, 2), lane));
      expect(said.filter((line) => !UNPERMITTED.test(line))).toEqual([]);
      expect(said).toHaveLength(2);
    },
  );
});
