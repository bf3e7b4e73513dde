import { loadPhaseDefinition } from '../lib/definition/phase-definition.ts';
import type { Io } from '../lib/io/inputs.ts';
import { runPhaseAction } from '../lib/phase-action.ts';
import { probeHandles } from '../lib/platform/handle-probes.ts';
import { built } from '../lib/run/lane.ts';
import { gatherClosure } from '../lib/shared-lanes/gather-closure.ts';
import { gatherRtdlReadiness } from './facts/b-rtdl-readiness.ts';
import { gatherCaughtUp } from './facts/c-caught-up.ts';
import { gatherDurability } from './facts/d-archive-durability.ts';
import { gatherDecisionReadiness } from './facts/e-decision-readiness.ts';
import { gatherDecisionCommit } from './facts/f-decision-commit.ts';
import { gatherCaseReadiness } from './facts/g-case-label-readiness.ts';
import { gatherCaseCommit } from './facts/h-case-label-commit.ts';
import { p8HandleClosure } from './lanes/a-handle-closure.ts';
import { rtdlReadiness } from './lanes/b-rtdl-readiness.ts';
import { rtdlCaughtUp } from './lanes/c-caught-up.ts';
import { archiveDurability } from './lanes/d-archive-durability.ts';
import { decisionReadiness } from './lanes/e-decision-readiness.ts';
import { decisionCommit } from './lanes/f-decision-commit.ts';
import { caseReadiness } from './lanes/g-case-label-readiness.ts';
import { caseCommit } from './lanes/h-case-label-commit.ts';

export const run = (io?: Io): Promise<void> =>
  runPhaseAction(
    {
      definition: loadPhaseDefinition('M7'),
      lanes: [
        built(p8HandleClosure, (context) => gatherClosure(context, 'M7.A', { handoffFrom: 'M6', probe: probeHandles })),
        built(rtdlReadiness, gatherRtdlReadiness),
        built(rtdlCaughtUp, gatherCaughtUp),
        built(archiveDurability, gatherDurability),
        built(decisionReadiness, gatherDecisionReadiness),
        built(decisionCommit, gatherDecisionCommit),
        built(caseReadiness, gatherCaseReadiness),
        built(caseCommit, gatherCaseCommit),
      ],
    },
    io,
  );
