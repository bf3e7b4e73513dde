import { oracleVerdictHandover } from '../../lib/handovers/m5.ts';
import { scenarioRunId } from '../../lib/platform/services.ts';
import { HANDED } from '../../lib/rules/handoff-evidence.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import { gatherPack, handedPointers, snapshotRefOf } from '../../lib/shared-lanes/gather-pack.ts';
import type { PackFacts } from '../../lib/shared-lanes/pack.ts';

export const gatherOraclePack = (context: LaneContext): Promise<PackFacts> =>
  gatherPack(context, {
    verdict: async () => ({
      verdict: (await context.handover(oracleVerdictHandover)).verdict,
      ref: snapshotRefOf(context, 'M5.H'),
    }),
    required: () => handedPointers(context, HANDED.M5),
    scenarioRunId: () => scenarioRunId(context),
  });
