import { loadPhaseDefinition } from '../lib/definition/phase-definition.ts';
import type { Io } from '../lib/io/inputs.ts';
import { runPhaseAction } from '../lib/phase-action.ts';
import { authorityLock } from './lanes/a-authority-lock.ts';
import { scopeLock } from './lanes/b-scope-lock.ts';
import { evidenceStrategy } from './lanes/c-evidence-strategy.ts';
import { decisionLog } from './lanes/d-decision-log.ts';
import { exitReadiness } from './lanes/e-exit-readiness.ts';

export const run = (io?: Io): Promise<void> =>
  runPhaseAction(
    {
      definition: loadPhaseDefinition('M0'),
      lanes: [authorityLock, scopeLock, evidenceStrategy, decisionLog, exitReadiness],
    },
    io,
  );
