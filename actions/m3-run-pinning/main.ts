import { RunManifestV1 } from '@spine-green/evidence-schemas/documents/run_manifest.v1';
import { loadPhaseDefinition } from '../lib/definition/phase-definition.ts';
import type { Io } from '../lib/io/inputs.ts';
import { runPhaseAction } from '../lib/phase-action.ts';
import { executionKey, readAt, runKey } from '../lib/run/evidence.ts';
import { handleClosure } from '../lib/shared-lanes/handle-closure.ts';
import { handoffLane } from '../lib/shared-lanes/handoff.ts';
import { runId } from './lanes/b-run-id.ts';
import { configDigest } from './lanes/c-digest.ts';
import { manifestPublish } from './lanes/d-manifest.ts';
import { scopeExport } from './lanes/e-scope-export.ts';
import { runPinningVerdict } from './lanes/f-verdict.ts';

const p1HandleClosure = handleClosure({
  lane: 'M3.A',
  check: 'M3.A-C01',
  codes: { handoff: 'M3A-B1', unresolved: 'M3A-B2', placeholder: 'M3A-B3' },
  handoffFrom: 'M2',
});

const handoff = handoffLane({
  lane: 'M3.G',
  check: 'M3.G-C01',
  verdictLane: 'M3.F',
  codes: { verdict: 'M3G-B1', fields: 'M3G-B2' },
  required: async (context) => ({
    run_json: runKey(context, 'run.json'),
    run_started: runKey(context, 'run_started.json'),
    runtime_scope_bundle: executionKey(context, 'm4_runtime_scope_bundle.json'),
  }),
  scenarioRunId: async (context) =>
    (await readAt(context, runKey(context, 'run.json'), RunManifestV1.parse)).document.scenario_run_id,
});

export const run = (io?: Io): Promise<void> =>
  runPhaseAction(
    {
      definition: loadPhaseDefinition('M3'),
      lanes: [p1HandleClosure, runId, configDigest, manifestPublish, scopeExport, runPinningVerdict, handoff],
    },
    io,
  );
