import { check } from '../../lib/checks/check.ts';
import { fact } from '../../lib/checks/fact.ts';
import { transitionFaults } from '../../lib/ledger/self-test.ts';
import { plainLane } from '../../lib/run/lane.ts';

interface ExitFacts {
  readonly faults: readonly string[];
  readonly successor: { readonly status: string; readonly hold_reason: string | null };
}

export const exitReadiness = plainLane<ExitFacts>({
  id: 'M0.E',
  gather: async ({ ledger }) => ({
    faults: transitionFaults(),
    successor: { status: ledger.phases.M1.status, hold_reason: ledger.phases.M1.holdReason ?? null },
  }),
  decide: ({ faults, successor }) => [
    check('M0.E-C01', { expected: [], observed: fact(faults), fails: 'M0E-B1' }),
    check('M0.E-C02', {
      expected: { status: 'NOT_STARTED', hold_reason: 'AWAITING_OPERATOR_ACTIVATION' },
      observed: fact(successor),
      fails: 'M0E-B2',
    }),
  ],
});
