import { observe } from '../../lib/checks/fact.ts';
import { lawAnswers } from '../../lib/ledger/self-test/answers.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import type { ExitFacts } from '../lanes/e-exit-readiness.ts';

/** Puts the ledger that runs here through every transition, and takes down what it answers. */
export const gatherExitReadiness = async ({ ledger, decision }: LaneContext): Promise<ExitFacts> => ({
  pinnedLaw: await observe(() => decision('transition_law').value ?? ''),
  answers: await observe(lawAnswers),
  successor: await observe(() => ({
    status: ledger.phases.M1.status,
    hold_reason: ledger.phases.M1.holdReason ?? null,
  })),
});
