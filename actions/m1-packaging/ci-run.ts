import { handle } from '@spine-green/evidence-schemas';
import type { CiIdentity } from '../lib/io/inputs.ts';

/** A workflow run as GitHub tells it. */
export interface CiRun {
  readonly id: string;
  readonly repository: string;
  /** File of the workflow that was dispatched. */
  readonly path: string;
  readonly event: string;
  readonly headSha: string;
  readonly attempt: number;
  readonly actor: string;
  readonly status: string;
  readonly conclusion: string | null;
}

/** The workflow that calls every phase; a run of it is also a run of the packaging workflow. */
const PIPELINE = '.github/workflows/pipeline.yml';

/** What the run of evidence has to be, from the evidence itself and the commit that was built (01, M1.F). */
export const demandedRun = ({ repository, run_attempt, actor }: CiIdentity, builtSha: string | null) => ({
  repository,
  workflow: true,
  event: 'workflow_dispatch',
  head_sha: builtSha ?? 'no commit was built',
  attempt: run_attempt,
  actor,
  // A run that is still at work and is not this one would be a second writer; one that failed later may have built.
  state: { $one_of: ['this run', 'success', 'failure'] },
});

/** The same of a run as it was read; `ownRunId` is the run that reads. */
export const shownRun = (run: CiRun, ownRunId: string) => ({
  repository: run.repository,
  workflow: [handle('WF_M1_PACKAGING'), PIPELINE].includes(run.path),
  event: run.event,
  head_sha: run.headSha,
  attempt: run.attempt,
  actor: run.actor,
  state: run.id === ownRunId ? 'this run' : (run.conclusion ?? run.status),
});
