import { check } from '../../lib/checks/check.ts';
import { fact } from '../../lib/checks/fact.ts';
import { plainLane } from '../../lib/run/lane.ts';

interface LogFacts {
  readonly entries: readonly string[];
}

/** The ledger is the append-only decision log: create-only objects with one writer (02, T4). */
export const decisionLog = plainLane<LogFacts>({
  id: 'M0.D',
  gather: async ({ ledger }) => ({ entries: Object.keys(ledger.phases.M0.pinned).sort() }),
  decide: ({ entries }) => [
    check('M0.D-C01', {
      expected: { entries: { $at_least: 1 } },
      observed: fact({ entries: entries.length }),
      passes: (found) => found.entries >= 1,
      fails: 'M0D-B1',
    }),
  ],
  payload: ({ entries }) => ({ decisions: entries }),
});
