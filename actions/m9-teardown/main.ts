import { loadPhaseDefinition } from '../lib/definition/phase-definition.ts';
import type { Io } from '../lib/io/inputs.ts';
import { runPhaseAction } from '../lib/phase-action.ts';
import { handleClosure } from '../lib/shared-lanes/handle-closure.ts';
import { teardownInventory } from './lanes/b-inventory.ts';
import { destroyDemo } from './lanes/d-destroy.ts';
import { residuals } from './lanes/e-residuals.ts';
import { secretCleanup } from './lanes/f-secrets.ts';
import { teardownProof } from './lanes/h-proof.ts';
import { teardownVerdict } from './lanes/i-verdict.ts';

const p12HandleClosure = handleClosure({
  lane: 'M9.A',
  check: 'M9.A-C01',
  codes: { handoff: 'M9A-B1', unresolved: 'M9A-B2', placeholder: 'M9A-B4' },
  handoffFrom: 'M8',
});

export const run = (io?: Io): Promise<void> =>
  runPhaseAction(
    {
      definition: loadPhaseDefinition('M9'),
      lanes: [
        p12HandleClosure,
        teardownInventory,
        destroyDemo,
        residuals,
        secretCleanup,
        teardownProof,
        teardownVerdict,
      ],
    },
    io,
  );
