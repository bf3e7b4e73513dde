import { loadPhaseDefinition } from '../lib/definition/phase-definition.ts';
import type { Io } from '../lib/io/inputs.ts';
import { runPhaseAction } from '../lib/phase-action.ts';
import { built } from '../lib/run/lane.ts';
import { gatherClosureHandles } from './facts/a-handle-closure.ts';
import { gatherReporterReadiness } from './facts/b-reporter-readiness.ts';
import { gatherInputs } from './facts/c-input-readiness.ts';
import { gatherProbe } from './facts/d-single-writer-probe.ts';
import { gatherExecution } from './facts/e-reporter-execution.ts';
import { gatherBundle } from './facts/f-bundle-completeness.ts';
import { gatherReplay } from './facts/g-replay-reconciliation.ts';
import { gatherObsGov } from './facts/h-obs-gov-closure.ts';
import { gatherClosureVerdict } from './facts/i-verdict.ts';
import { closureHandles } from './lanes/a-handle-closure.ts';
import { reporterReadiness } from './lanes/b-reporter-readiness.ts';
import { inputReadiness } from './lanes/c-input-readiness.ts';
import { singleWriterProbe } from './lanes/d-single-writer-probe.ts';
import { reporterExecution } from './lanes/e-reporter-execution.ts';
import { bundleCompleteness } from './lanes/f-bundle-completeness.ts';
import { replayReconciliation } from './lanes/g-replay-reconciliation.ts';
import { obsGovClosure } from './lanes/h-obs-gov-closure.ts';
import { closureVerdict } from './lanes/i-verdict.ts';

export const run = (io?: Io): Promise<void> =>
  runPhaseAction(
    {
      definition: loadPhaseDefinition('M8'),
      lanes: [
        built(closureHandles, gatherClosureHandles),
        built(reporterReadiness, gatherReporterReadiness),
        built(inputReadiness, gatherInputs),
        built(singleWriterProbe, gatherProbe),
        built(reporterExecution, gatherExecution),
        built(bundleCompleteness, gatherBundle),
        built(replayReconciliation, gatherReplay),
        built(obsGovClosure, gatherObsGov),
        built(closureVerdict, gatherClosureVerdict),
      ],
    },
    io,
  );
