import { loadPhaseDefinition } from '../lib/definition/phase-definition.ts';
import type { Io } from '../lib/io/inputs.ts';
import { runPhaseAction } from '../lib/phase-action.ts';
import { built } from '../lib/run/lane.ts';
import { gatherClosure } from '../lib/shared-lanes/gather-closure.ts';
import { gatherRunId } from './facts/b-run-id.ts';
import { gatherDigest } from './facts/c-digest.ts';
import { gatherManifest } from './facts/d-manifest.ts';
import { gatherScopeExport } from './facts/e-scope-export.ts';
import { gatherPinningVerdict } from './facts/f-verdict.ts';
import { gatherRunPinningHandoff } from './facts/g-handoff.ts';
import { p1HandleClosure } from './lanes/a-handle-closure.ts';
import { runId } from './lanes/b-run-id.ts';
import { configDigest } from './lanes/c-digest.ts';
import { manifestPublish } from './lanes/d-manifest.ts';
import { scopeExport } from './lanes/e-scope-export.ts';
import { runPinningVerdict } from './lanes/f-verdict.ts';
import { runPinningHandoff } from './lanes/g-handoff.ts';

export const run = (io?: Io): Promise<void> =>
  runPhaseAction(
    {
      definition: loadPhaseDefinition('M3'),
      lanes: [
        built(p1HandleClosure, (context) => gatherClosure(context, 'M3.A', { handoffFrom: 'M2' })),
        built(runId, gatherRunId),
        built(configDigest, gatherDigest),
        built(manifestPublish, gatherManifest),
        built(scopeExport, gatherScopeExport),
        built(runPinningVerdict, gatherPinningVerdict),
        built(runPinningHandoff, gatherRunPinningHandoff),
      ],
    },
    io,
  );
