import { digestOf } from '@spine-green/evidence-schemas';
import { allReadable } from '../../lib/checks/check.ts';
import { type Fact, isReadable, mapFact } from '../../lib/checks/fact.ts';
import { defineLane } from '../../lib/run/lane.ts';

export interface ExitFacts {
  /** Digest of the law as the operator pinned it: what becomes of each event in each status, and of what is forbidden. */
  readonly pinnedLaw: Fact<string>;
  /** What the ledger that runs here answers, event by event. */
  readonly answers: Fact<readonly string[]>;
  readonly successor: Fact<{ readonly status: string; readonly hold_reason: string | null }>;
}

export const exitReadiness = defineLane({
  id: 'M0.E',
  decide: ({ pinnedLaw, answers, successor }: ExitFacts) => ({
    'M0.E-C01': {
      expected: { law: isReadable(pinnedLaw) ? pinnedLaw.value : '' },
      observed: mapFact(allReadable({ pinnedLaw, answers }), (found) => ({ law: digestOf(found.answers) })),
      fails: 'M0E-B1',
    },
    'M0.E-C02': {
      expected: { status: 'NOT_STARTED', hold_reason: 'AWAITING_OPERATOR_ACTIVATION' },
      observed: successor,
      fails: 'M0E-B2',
    },
  }),
  handover: ({ answers, successor }) =>
    isReadable(answers) && isReadable(successor) ? { answers: answers.value, successor: successor.value } : undefined,
});
