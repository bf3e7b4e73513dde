import { loadPhaseDefinition } from '../lib/definition/phase-definition.ts';
import type { Io } from '../lib/io/inputs.ts';
import { runPhaseAction } from '../lib/phase-action.ts';
import { built } from '../lib/run/lane.ts';
import { gatherAuthority } from './facts/a-authority-lock.ts';
import { gatherScopeLock } from './facts/b-scope-lock.ts';
import { gatherStrategy } from './facts/c-evidence-strategy.ts';
import { gatherLog } from './facts/d-decision-log.ts';
import { gatherExitReadiness } from './facts/e-exit-readiness.ts';
import { authorityLock } from './lanes/a-authority-lock.ts';
import { scopeLock } from './lanes/b-scope-lock.ts';
import { evidenceStrategy } from './lanes/c-evidence-strategy.ts';
import { decisionLog } from './lanes/d-decision-log.ts';
import { exitReadiness } from './lanes/e-exit-readiness.ts';

export const run = (io?: Io): Promise<void> =>
  runPhaseAction(
    {
      definition: loadPhaseDefinition('M0'),
      lanes: [
        built(authorityLock, gatherAuthority),
        built(scopeLock, gatherScopeLock),
        built(evidenceStrategy, gatherStrategy),
        built(decisionLog, gatherLog),
        built(exitReadiness, gatherExitReadiness),
      ],
    },
    io,
  );
