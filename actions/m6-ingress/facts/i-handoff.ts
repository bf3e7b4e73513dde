import { ingressVerdictHandover } from '../../lib/handovers/m6.ts';
import { scenarioRunId } from '../../lib/platform/services.ts';
import { HANDED } from '../../lib/rules/handoff-evidence.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import { gatherPack, handedPointers, snapshotRefOf } from '../../lib/shared-lanes/gather-pack.ts';
import type { PackFacts } from '../../lib/shared-lanes/pack.ts';

export const gatherIngressPack = (context: LaneContext): Promise<PackFacts> =>
  gatherPack(context, {
    verdict: async () => ({
      verdict: (await context.handover(ingressVerdictHandover)).verdict,
      ref: snapshotRefOf(context, 'M6.H'),
    }),
    required: () => handedPointers(context, HANDED.M6),
    scenarioRunId: () => scenarioRunId(context),
  });
