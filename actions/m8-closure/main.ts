import { loadPhaseDefinition } from '../lib/definition/phase-definition.ts';
import type { Io } from '../lib/io/inputs.ts';
import { runPhaseAction } from '../lib/phase-action.ts';
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
        closureHandles,
        reporterReadiness,
        inputReadiness,
        singleWriterProbe,
        reporterExecution,
        bundleCompleteness,
        replayReconciliation,
        obsGovClosure,
        closureVerdict,
      ],
    },
    io,
  );
