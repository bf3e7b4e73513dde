import { handle } from '@spine-green/evidence-schemas';
import { topicsReadBy } from '@spine-green/runtime/consumer/streams';
import { admittedByTopic, readAdmittedRanges } from '@spine-green/runtime/truth/admissions';
import { readActionGuards } from '@spine-green/runtime/truth/decision-lane/actions';
import { observe } from '../../lib/checks/fact.ts';
import { getRunId } from '../../lib/run/evidence.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import type { DecisionReadinessFacts } from '../lanes/e-decision-readiness.ts';
import { readWorkers } from './workers.ts';

export const gatherDecisionReadiness = async (context: LaneContext): Promise<DecisionReadinessFacts> => ({
  workers: await observe(() => readWorkers(context, 'rtdl_decision_lane')),
  guards: await observe(async () => readActionGuards(await context.session.database())),
  traffic: await observe(() => readTraffic(context)),
  pins: {
    keyFields: handle('ACTION_IDEMPOTENCY_KEY_FIELDS'),
    writePolicy: handle('ACTION_OUTCOME_WRITE_POLICY'),
  },
});

async function readTraffic(context: LaneContext): Promise<Readonly<Record<string, number>>> {
  const admitted = admittedByTopic(await readAdmittedRanges(await context.session.database(), getRunId(context)));
  return Object.fromEntries(topicsReadBy('df').map((topic) => [topic, admitted.get(topic) ?? 0]));
}
