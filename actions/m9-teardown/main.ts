import { loadPhaseDefinition } from '../lib/definition/phase-definition.ts';
import type { Io } from '../lib/io/inputs.ts';
import { runPhaseAction } from '../lib/phase-action.ts';
import { built } from '../lib/run/lane.ts';
import { gatherClosure } from '../lib/shared-lanes/gather-closure.ts';
import { gatherInventory } from './facts/b-inventory.ts';
import { gatherBusDestroy } from './facts/c-confluent-destroy.ts';
import { gatherDestroy } from './facts/d-destroy.ts';
import { gatherResiduals } from './facts/e-residuals.ts';
import { gatherSecrets } from './facts/f-secrets.ts';
import { gatherCost } from './facts/g-cost-guardrail.ts';
import { gatherProof } from './facts/h-proof.ts';
import { gatherTeardownVerdict } from './facts/i-verdict.ts';
import { p12HandleClosure } from './lanes/a-handle-closure.ts';
import { teardownInventory } from './lanes/b-inventory.ts';
import { destroyBus } from './lanes/c-confluent-destroy.ts';
import { destroyDemo } from './lanes/d-destroy.ts';
import { residuals } from './lanes/e-residuals.ts';
import { secretCleanup } from './lanes/f-secrets.ts';
import { costGuardrail } from './lanes/g-cost-guardrail.ts';
import { teardownProof } from './lanes/h-proof.ts';
import { teardownVerdict } from './lanes/i-verdict.ts';

export const run = (io?: Io): Promise<void> =>
  runPhaseAction(
    {
      definition: loadPhaseDefinition('M9'),
      lanes: [
        built(p12HandleClosure, (context) => gatherClosure(context, 'M9.A', { handoffFrom: 'M8' })),
        built(teardownInventory, gatherInventory),
        built(destroyBus, gatherBusDestroy),
        built(destroyDemo, gatherDestroy),
        built(residuals, gatherResiduals),
        built(secretCleanup, gatherSecrets),
        built(costGuardrail, gatherCost),
        built(teardownProof, gatherProof),
        built(teardownVerdict, gatherTeardownVerdict),
      ],
    },
    io,
  );
