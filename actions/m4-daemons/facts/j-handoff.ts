import { daemonsVerdictHandover } from '../../lib/handovers/m4.ts';
import { scenarioRunId } from '../../lib/platform/services.ts';
import { HANDED } from '../../lib/rules/handoff-evidence.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import { gatherPack, handedPointers, snapshotRefOf } from '../../lib/shared-lanes/gather-pack.ts';
import type { PackFacts } from '../../lib/shared-lanes/pack.ts';

export const gatherDaemonsHandoff = (context: LaneContext): Promise<PackFacts> =>
  gatherPack(context, {
    verdict: async () => ({
      verdict: (await context.handover(daemonsVerdictHandover)).verdict,
      ref: snapshotRefOf(context, 'M4.I'),
    }),
    required: () => handedPointers(context, HANDED.M4),
    scenarioRunId: () => scenarioRunId(context),
  });
