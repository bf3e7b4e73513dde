import { PlatformError } from '@spine-green/evidence-schemas';
import { loadPhaseDefinition } from '../lib/definition/phase-definition.ts';
import { givenCredentials, type Io } from '../lib/io/inputs.ts';
import { runPhaseAction } from '../lib/phase-action.ts';
import { built } from '../lib/run/lane.ts';
import { gatherImageContract } from './facts/a-image-contract.ts';
import { gatherEntrypoints } from './facts/b-entrypoints.ts';
import { gatherBuildRun } from './facts/c-provenance.ts';
import { gatherSecurity } from './facts/d-security.ts';
import { gatherCommandSurface } from './facts/e-command-surface.ts';
import { gatherDriverPin } from './facts/f-driver-pin.ts';
import { gatherWorkflow } from './facts/g-workflow.ts';
import { gatherGate } from './facts/h-ci-gate.ts';
import { gatherBuildReadiness } from './facts/i-readiness.ts';
import { imageContract } from './lanes/a-image-contract.ts';
import { entrypoints } from './lanes/b-entrypoints.ts';
import { provenance } from './lanes/c-provenance.ts';
import { security } from './lanes/d-security.ts';
import { commandSurface } from './lanes/e-command-surface.ts';
import { driverPin } from './lanes/f-driver-pin.ts';
import { workflow } from './lanes/g-workflow.ts';
import { ciGate } from './lanes/h-ci-gate.ts';
import { buildReadiness } from './lanes/i-readiness.ts';
import { staticCredentials } from './provenance.ts';

export async function run(io?: Io): Promise<void> {
  // Before anything is opened: whatever could authenticate must not find a credential that does not end by itself.
  const found = staticCredentials(givenCredentials());
  if (found.length > 0) throw new PlatformError('E_CREDENTIALS_STATIC', found.join(', '));
  await runPhaseAction(
    {
      definition: loadPhaseDefinition('M1'),
      lanes: [
        built(imageContract, gatherImageContract),
        built(entrypoints, gatherEntrypoints),
        built(security, gatherSecurity),
        built(driverPin, gatherDriverPin),
        built(ciGate, gatherGate),
        built(buildReadiness, gatherBuildReadiness),
        built(provenance, gatherBuildRun),
        built(workflow, gatherWorkflow),
        built(commandSurface, gatherCommandSurface),
      ],
    },
    io,
  );
}
