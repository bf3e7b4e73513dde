import { allReadable } from '../../lib/checks/check.ts';
import { type Fact, isReadable, mapFact } from '../../lib/checks/fact.ts';
import { defineLane } from '../../lib/run/lane.ts';

export interface LogEntry {
  readonly key: string;
  readonly decision: string;
  readonly at_utc: string;
  readonly pinned_by: string;
}

export interface LogFacts {
  /** Decisions of this phase as they read back from the log, oldest first. */
  readonly entries: Fact<readonly LogEntry[]>;
  /** Decisions that the phase must have taken, as its plan was recorded. */
  readonly required: readonly string[];
  /** Whom the decision calls the operator. */
  readonly operator: Fact<string | null>;
  /** Objects of the log that have more than one version, or were deleted. */
  readonly rewritten: Fact<readonly string[]>;
  /** Objects below the log that are no event of it. */
  readonly strangers: Fact<readonly string[]>;
}

/** Decision that names the operator. */
export const OPERATOR = 'operator_identity';

/** The ledger is the append-only decision log: create-only objects with one writer (02, T4). */
export const decisionLog = defineLane({
  id: 'M0.D',
  decide: ({ entries, required, operator, rewritten, strangers }: LogFacts) => ({
    'M0.D-C01': {
      expected: {
        first_entry: { $non_empty: true },
        unlogged: [],
        pinned_by: isReadable(operator) ? operator.value : null,
        rewritten: [],
        strangers: [],
      },
      observed: mapFact(allReadable({ entries, operator, rewritten, strangers }), (found) => ({
        first_entry: found.entries[0]?.decision ?? '',
        unlogged: required.filter((key) => !found.entries.some((entry) => entry.decision === key)),
        // Who says who the operator is, is the operator.
        pinned_by: found.entries.findLast((entry) => entry.decision === OPERATOR)?.pinned_by ?? '',
        rewritten: found.rewritten,
        strangers: found.strangers,
      })),
      fails: 'M0D-B1',
    },
  }),
  handover: ({ entries }) => (isReadable(entries) ? { entries: entries.value } : undefined),
});
