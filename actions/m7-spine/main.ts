import { loadPhaseDefinition } from '../lib/definition/phase-definition.ts';
import type { Io } from '../lib/io/inputs.ts';
import { runPhaseAction } from '../lib/phase-action.ts';
import { probeHandles } from '../lib/platform/handle-probes.ts';
import { handleClosure } from '../lib/shared-lanes/handle-closure.ts';
import { rtdlReadiness } from './lanes/b-rtdl-readiness.ts';
import { rtdlCaughtUp } from './lanes/c-caught-up.ts';
import { archiveDurability } from './lanes/d-archive-durability.ts';

const p8HandleClosure = handleClosure({
  lane: 'M7.A',
  check: 'M7.A-C01',
  codes: { handoff: 'M7A-B1', unresolved: 'M7A-B2', placeholder: 'M7A-B3', probe: 'M7A-B4' },
  handoffFrom: 'M6',
  probe: probeHandles,
});

export const run = (io?: Io): Promise<void> =>
  runPhaseAction(
    {
      definition: loadPhaseDefinition('M7'),
      lanes: [p8HandleClosure, rtdlReadiness, rtdlCaughtUp, archiveDurability],
    },
    io,
  );
