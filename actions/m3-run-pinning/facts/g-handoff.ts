import { RunManifestV1 } from '@spine-green/evidence-schemas/documents/run_manifest.v1';
import { runPinningVerdictHandover } from '../../lib/handovers/m3.ts';
import { HANDED } from '../../lib/rules/handoff-evidence.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import { gatherPack, handedPointers, snapshotRefOf } from '../../lib/shared-lanes/gather-pack.ts';
import type { PackFacts } from '../../lib/shared-lanes/pack.ts';

export const gatherRunPinningHandoff = (context: LaneContext): Promise<PackFacts> =>
  gatherPack(context, {
    verdict: async () => ({
      verdict: (await context.handover(runPinningVerdictHandover)).verdict,
      ref: snapshotRefOf(context, 'M3.F'),
    }),
    required: () => handedPointers(context, HANDED.M3),
    scenarioRunId: async () => (await context.document('M3.D', 'run.json', RunManifestV1)).scenario_run_id,
  });
