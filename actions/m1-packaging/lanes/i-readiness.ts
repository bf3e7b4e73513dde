import { check } from '../../lib/checks/check.ts';
import { fact } from '../../lib/checks/fact.ts';
import type { LaneStatus } from '../../lib/ledger/state.ts';
import { headCommit } from '../../lib/platform/git.ts';
import { plainLane } from '../../lib/run/lane.ts';

interface ReadinessFacts {
  readonly lanes: Readonly<Record<string, LaneStatus | 'PLANNED'>>;
  readonly gitSha: string;
  /** The operator's go for execution stands in the ledger; without it no lane of this phase could have started. */
  readonly buildGo: boolean;
}

export const buildReadiness = plainLane<ReadinessFacts>({
  id: 'M1.I',
  gather: async ({ ledger }) => {
    const { lanes, executionGo } = ledger.phases.M1;
    const before = Object.entries(lanes).filter(([lane]) => lane < 'M1.I');
    return {
      lanes: Object.fromEntries(before.map(([lane, { status, planned }]) => [lane, planned ? 'PLANNED' : status])),
      gitSha: headCommit(),
      buildGo: executionGo?.lanes.includes('M1.C') ?? false,
    };
  },
  decide: ({ lanes, gitSha, buildGo }) => [
    check('M1.I-C01', {
      expected: { open: [], git_sha: true },
      observed: fact({
        open: Object.entries(lanes)
          .filter(([, status]) => status !== 'PASS' && status !== 'PLANNED')
          .map(([lane]) => lane),
        git_sha: /^[0-9a-f]{40}$/.test(gitSha),
      }),
      fails: 'M1I-B1',
    }),
    check('M1.I-C02', { expected: true, observed: fact(buildGo), fails: 'M1I-B2' }),
  ],
  payload: ({ gitSha, lanes }) => ({ state: 'READY_FOR_BUILD_GO', git_sha: gitSha, lanes }),
});
