import { allReadable } from '../../lib/checks/check.ts';
import { type Fact, isReadable, mapFact } from '../../lib/checks/fact.ts';
import type { Checkout } from '../../lib/platform/git.ts';
import { defineLane } from '../../lib/run/lane.ts';
import type { GoHistory } from '../build-go.ts';
import { isCommit } from '../image-name.ts';

export interface ReadinessFacts {
  /** Status of every lane that stands before this one. */
  readonly lanes: Readonly<Record<string, string>>;
  /** What M1.A built the candidate from. */
  readonly candidate: {
    readonly image_tag: string;
    readonly sources: Checkout['kind'];
    readonly git_sha: string | null;
  };
  /** What git says now. */
  readonly checkout: Fact<Checkout>;
  readonly history: Fact<GoHistory>;
  /** What the registry has under the candidate's tag. */
  readonly tagged: Fact<string | null>;
}

/** The statement that the operator has before him when he gives the build-go; nothing is pushed without it. */
export const buildReadiness = defineLane({
  id: 'M1.I',
  decide: ({ lanes, candidate, checkout, history, tagged }: ReadinessFacts) => ({
    'M1.I-C01': {
      expected: { open: [], sources: candidate.sources, git_sha: candidate.git_sha },
      observed: mapFact(checkout, (found) => ({
        open: Object.entries(lanes)
          .filter(([, status]) => status !== 'PASS' && status !== 'PLANNED')
          .map(([lane, status]) => `${lane}: ${status}`),
        sources: found.kind,
        git_sha: isCommit(found) ? found.git_sha : null,
      })),
      fails: 'M1I-B1',
    },
    'M1.I-C02': {
      // Before the first go the ledger refuses the build; a go that was given before this lane passed was given to
      // something that nobody had stated yet.
      expected: { build_waits_on: { $one_of: ['E_NO_EXECUTION_GO', 'a go over PASS'] }, pushed_without_go: false },
      observed: mapFact(allReadable({ history, tagged }), (found) => ({
        build_waits_on: found.history.buildWaitsOn,
        pushed_without_go: found.tagged !== null && found.history.goes === 0,
      })),
      fails: 'M1I-B2',
    },
  }),
  handover: ({ candidate, lanes, checkout }, _written, { passes }) =>
    isReadable(checkout)
      ? {
          state: passes ? 'READY_FOR_BUILD_GO' : 'NOT_READY',
          image_tag: candidate.image_tag,
          git_sha: candidate.git_sha,
          lanes,
        }
      : undefined,
});
