import { observe } from '../../lib/checks/fact.ts';
import { pinnedDigestsHandover } from '../../lib/handovers/m3.ts';
import type { LaneContext, LaneId } from '../../lib/run/lane.ts';
import { documentOf, executionIds } from '../../lib/shared-lanes/gather-pack.ts';
import { gatherVerdict } from '../../lib/shared-lanes/gather-verdict.ts';
import type { PinningVerdictFacts } from '../lanes/f-verdict.ts';

export const gatherPinningVerdict = async (context: LaneContext): Promise<PinningVerdictFacts> => ({
  ...(await gatherVerdict(context, 'M3.F')),
  closeout: await observe(async () => {
    const { scenario_run_id, config_digest } = await context.handover(pinnedDigestsHandover);
    const anchor = async (lane: LaneId, name: string) => {
      const { key, version_id, sha256 } = await documentOf(context, lane, name);
      return { key, version_id, sha256 };
    };
    return {
      scenario_run_id,
      config_digest,
      anchors: {
        run_json: await anchor('M3.D', 'run.json'),
        run_started: await anchor('M3.D', 'run_started.json'),
        runtime_scope_bundle: await anchor('M3.E', 'm4_runtime_scope_bundle.json'),
      },
      source_execution_ids: executionIds(context),
    };
  }),
});
