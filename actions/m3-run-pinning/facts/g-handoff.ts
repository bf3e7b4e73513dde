import { RunManifestV1 } from '@spine-green/evidence-schemas/documents/run_manifest.v1';
import type { LaneContext } from '../../lib/run/lane.ts';
import { documentOf, gatherPack, snapshotRefOf } from '../../lib/shared-lanes/gather-pack.ts';
import type { PackFacts } from '../../lib/shared-lanes/pack.ts';
import { runPinningVerdictHandover } from '../lanes/f-verdict.ts';

export const gatherRunPinningHandoff = (context: LaneContext): Promise<PackFacts> =>
  gatherPack(context, {
    verdict: async () => ({
      verdict: (await context.handover(runPinningVerdictHandover)).verdict,
      ref: snapshotRefOf(context, 'M3.F'),
    }),
    required: async () => ({
      run_json: await documentOf(context, 'M3.D', 'run.json'),
      run_started: await documentOf(context, 'M3.D', 'run_started.json'),
      runtime_scope_bundle: await documentOf(context, 'M3.E', 'm4_runtime_scope_bundle.json'),
    }),
    scenarioRunId: async () => (await context.document('M3.D', 'run.json', RunManifestV1)).scenario_run_id,
  });
