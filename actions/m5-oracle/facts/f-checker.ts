import { CheckerPassV1 } from '@spine-green/evidence-schemas/documents/checker_pass.v1';
import { observe } from '../../lib/checks/fact.ts';
import { requiredOutputIds } from '../../lib/platform/oracle-run.ts';
import { readAt, runKey } from '../../lib/run/evidence.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import type { CheckerFacts } from '../lanes/f-checker.ts';
import { checkerEnvironment, runOracleJob } from './jobs.ts';

export const gatherChecker = async (context: LaneContext): Promise<CheckerFacts> => ({
  job: await observe(() => runOracleJob(context, 'oracle-checker', checkerEnvironment(context))),
  report: await observe(
    async () => (await readAt(context, runKey(context, 'oracle/checker_pass.json'), CheckerPassV1.parse)).document,
  ),
  requiredOutputIds: requiredOutputIds(),
});
