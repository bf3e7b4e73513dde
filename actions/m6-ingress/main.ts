import { loadPhaseDefinition } from '../lib/definition/phase-definition.ts';
import type { Io } from '../lib/io/inputs.ts';
import { runPhaseAction } from '../lib/phase-action.ts';
import { built } from '../lib/run/lane.ts';
import { gatherVerdict } from '../lib/shared-lanes/gather-verdict.ts';
import { gatherIngressClosure } from './facts/a-handle-closure.ts';
import { gatherIgReadiness } from './facts/b-ig-readiness.ts';
import { gatherSmoke } from './facts/c-ingest-smoke.ts';
import { gatherReady } from './facts/d-sr-ready.ts';
import { gatherLaunch } from './facts/e-wsp-launch.ts';
import { gatherStreamSummary } from './facts/f-wsp-summary.ts';
import { gatherCommit } from './facts/g-ingest-commit.ts';
import { gatherIngressPack } from './facts/i-handoff.ts';
import { p4HandleClosure } from './lanes/a-handle-closure.ts';
import { igReadiness } from './lanes/b-ig-readiness.ts';
import { ingestSmoke } from './lanes/c-ingest-smoke.ts';
import { srReady } from './lanes/d-sr-ready.ts';
import { wspLaunch } from './lanes/e-wsp-launch.ts';
import { wspSummary } from './lanes/f-wsp-summary.ts';
import { ingestCommit } from './lanes/g-ingest-commit.ts';
import { ingressVerdict } from './lanes/h-verdict.ts';
import { ingressHandoff } from './lanes/i-handoff.ts';

export const run = (io?: Io): Promise<void> =>
  runPhaseAction(
    {
      definition: loadPhaseDefinition('M6'),
      lanes: [
        built(p4HandleClosure, gatherIngressClosure),
        built(igReadiness, gatherIgReadiness),
        built(ingestSmoke, gatherSmoke),
        built(srReady, gatherReady),
        built(wspLaunch, gatherLaunch),
        built(wspSummary, gatherStreamSummary),
        built(ingestCommit, gatherCommit),
        built(ingressVerdict, (context) => gatherVerdict(context, 'M6.H')),
        built(ingressHandoff, gatherIngressPack),
      ],
    },
    io,
  );
