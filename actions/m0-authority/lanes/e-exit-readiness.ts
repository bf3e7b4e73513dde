import { type Fact, isReadable } from '../../lib/checks/fact.ts';
import { handoverOf, list, nullable, record, text } from '../../lib/run/handover.ts';
import { defineLane } from '../../lib/run/lane.ts';

export interface ExitFacts {
  /** What the ledger of this program allows though the law forbids it; each fault is a sentence. */
  readonly faults: Fact<readonly string[]>;
  readonly successor: Fact<{ readonly status: string; readonly hold_reason: string | null }>;
}

export const exitReadiness = defineLane({
  id: 'M0.E',
  decide: ({ faults, successor }: ExitFacts) => ({
    'M0.E-C01': { expected: [], observed: faults, fails: 'M0E-B1' },
    'M0.E-C02': {
      expected: { status: 'NOT_STARTED', hold_reason: 'AWAITING_OPERATOR_ACTIVATION' },
      observed: successor,
      fails: 'M0E-B2',
    },
  }),
  handover: {
    schema: handoverOf('M0.E', {
      faults: list(text),
      successor: record({ status: text, hold_reason: nullable(text) }),
    }),
    of: ({ faults, successor }) =>
      isReadable(faults) && isReadable(successor) ? { faults: faults.value, successor: successor.value } : undefined,
  },
});
