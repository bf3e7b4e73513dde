import { loadPhaseDefinition } from '../lib/definition/phase-definition.ts';
import type { Io } from '../lib/io/inputs.ts';
import { runPhaseAction } from '../lib/phase-action.ts';
import { imageContract } from './lanes/a-image-contract.ts';
import { entrypoints } from './lanes/b-entrypoints.ts';
import { provenance } from './lanes/c-provenance.ts';
import { security } from './lanes/d-security.ts';
import { commandSurface } from './lanes/e-command-surface.ts';
import { ciGate } from './lanes/h-ci-gate.ts';
import { buildReadiness } from './lanes/i-readiness.ts';

export const run = (io?: Io): Promise<void> =>
  runPhaseAction(
    {
      definition: loadPhaseDefinition('M1'),
      lanes: [imageContract, entrypoints, provenance, security, commandSurface, ciGate, buildReadiness],
    },
    io,
  );
