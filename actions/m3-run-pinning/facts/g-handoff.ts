import { RunManifestV1 } from '@spine-green/evidence-schemas/documents/run_manifest.v1';
import { executionKey, readAt, runKey } from '../../lib/run/evidence.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import { gatherPack, type PackFacts, snapshotRefOf } from '../../lib/shared-lanes/pack.ts';
import { runPinningVerdictHandover } from '../lanes/f-verdict.ts';

export const gatherHandoffPack = (context: LaneContext): Promise<PackFacts> =>
  gatherPack(context, {
    verdict: async () => ({
      verdict: (await context.handover(runPinningVerdictHandover)).verdict,
      ref: snapshotRefOf(context, 'M3.F'),
    }),
    required: async () => ({
      run_json: { key: runKey(context, 'run.json') },
      run_started: { key: runKey(context, 'run_started.json') },
      runtime_scope_bundle: { key: executionKey(context, 'm4_runtime_scope_bundle.json') },
    }),
    scenarioRunId: async () =>
      (await readAt(context, runKey(context, 'run.json'), RunManifestV1.parse)).document.scenario_run_id,
  });
