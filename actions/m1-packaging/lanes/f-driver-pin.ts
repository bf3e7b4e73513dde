import { allReadable } from '../../lib/checks/check.ts';
import { type Fact, isReadable, mapFact } from '../../lib/checks/fact.ts';
import { buildDriverValue } from '../../lib/definition/used-values.ts';
import type { CiIdentity } from '../../lib/io/inputs.ts';
import { defineLane } from '../../lib/run/lane.ts';
import { type CiRun, demandedRun, shownRun } from '../ci-run.ts';

export interface DriverFacts {
  /** As the operator pinned it. */
  readonly driver: Fact<string | null>;
  /** Where the evidence of what was validated was made, as its snapshot says. */
  readonly made: Fact<CiIdentity>;
  /** The commit that the candidate was built from; null when the sources are no commit. */
  readonly builtSha: string | null;
  /** The run that this evidence names, as GitHub tells it. */
  readonly run: Fact<CiRun>;
}

/** Evidence that was made elsewhere is refused, before anything rests on it (01, M1.F). */
export const driverPin = defineLane({
  id: 'M1.F',
  decide: ({ driver, made, builtSha, run }: DriverFacts, _written, { substrate, ci }) => ({
    'M1.F-C01a': {
      expected: {
        driver: buildDriverValue(substrate),
        repository: ci.repository,
        workflow_sha: ci.workflow_sha,
      },
      observed: mapFact(allReadable({ driver, made }), (found) => ({
        driver: found.driver,
        repository: found.made.repository,
        workflow_sha: found.made.workflow_sha,
      })),
      fails: 'M1F-B1',
    },
    'M1.F-C01b': {
      expected: demandedRun(isReadable(made) ? made.value : ci, builtSha),
      observed: mapFact(allReadable({ made, run }), (found) => shownRun(found.run, ci.run_id)),
      fails: 'M1F-B1',
    },
  }),
});
