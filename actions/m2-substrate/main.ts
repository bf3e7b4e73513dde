import { loadPhaseDefinition } from '../lib/definition/phase-definition.ts';
import type { Io } from '../lib/io/inputs.ts';
import { runPhaseAction } from '../lib/phase-action.ts';
import { built } from '../lib/run/lane.ts';
import { gatherP0Closure } from './facts/a-handle-closure.ts';
import { gatherBackendState } from './facts/b-backend-state.ts';
import { gatherCoreApply } from './facts/c-core-apply.ts';
import { gatherDemoApply } from './facts/d-demo-apply.ts';
import { gatherSecretSurface } from './facts/e-secret-surface.ts';
import { gatherTopicReadiness } from './facts/f-topic-readiness.ts';
import { gatherNetworkPosture } from './facts/g-network-posture.ts';
import { gatherDatabaseMigration } from './facts/h-db-migration.ts';
import { gatherBudgetGuardrail } from './facts/i-budget-guardrail.ts';
import { gatherSubstrateExit } from './facts/j-exit.ts';
import { p0HandleClosure } from './lanes/a-handle-closure.ts';
import { backendState } from './lanes/b-backend-state.ts';
import { coreApply } from './lanes/c-core-apply.ts';
import { demoApply } from './lanes/d-demo-apply.ts';
import { secretSurface } from './lanes/e-secret-surface.ts';
import { topicReadiness } from './lanes/f-topic-readiness.ts';
import { networkPosture } from './lanes/g-network-posture.ts';
import { databaseMigration } from './lanes/h-db-migration.ts';
import { budgetGuardrail } from './lanes/i-budget-guardrail.ts';
import { substrateExit } from './lanes/j-exit.ts';

export const run = (io?: Io): Promise<void> =>
  runPhaseAction(
    {
      definition: loadPhaseDefinition('M2'),
      lanes: [
        built(p0HandleClosure, gatherP0Closure),
        built(backendState, gatherBackendState),
        built(coreApply, gatherCoreApply),
        built(demoApply, gatherDemoApply),
        built(secretSurface, gatherSecretSurface),
        built(topicReadiness, gatherTopicReadiness),
        built(networkPosture, gatherNetworkPosture),
        built(databaseMigration, gatherDatabaseMigration),
        built(budgetGuardrail, gatherBudgetGuardrail),
        built(substrateExit, gatherSubstrateExit),
      ],
    },
    io,
  );
