import { observe } from '../../lib/checks/fact.ts';
import { transitionFaults } from '../../lib/ledger/self-test.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import type { ExitFacts } from '../lanes/e-exit-readiness.ts';

/** Puts the ledger that runs here through the transitions that the law names, each with what must become of it. */
export const gatherExitReadiness = async ({ ledger }: LaneContext): Promise<ExitFacts> => ({
  faults: await observe(transitionFaults),
  successor: await observe(() => ({
    status: ledger.phases.M1.status,
    hold_reason: ledger.phases.M1.holdReason ?? null,
  })),
});
