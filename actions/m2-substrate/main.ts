import { loadPhaseDefinition } from '../lib/definition/phase-definition.ts';
import type { Io } from '../lib/io/inputs.ts';
import { runPhaseAction } from '../lib/phase-action.ts';
import { p0HandleClosure } from './lanes/a-handle-closure.ts';
import { secretSurface } from './lanes/e-secret-surface.ts';
import { topicReadiness } from './lanes/f-topic-readiness.ts';
import { databaseMigration } from './lanes/h-db-migration.ts';
import { substrateExit } from './lanes/j-exit.ts';

export const run = (io?: Io): Promise<void> =>
  runPhaseAction(
    {
      definition: loadPhaseDefinition('M2'),
      lanes: [p0HandleClosure, secretSurface, topicReadiness, databaseMigration, substrateExit],
    },
    io,
  );
