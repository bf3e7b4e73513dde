import { PlatformError } from '@spine-green/evidence-schemas';
import { HandoffPackV1 } from '@spine-green/evidence-schemas/documents/handoff_pack.v1';
import { observe } from '../../lib/checks/fact.ts';
import { probeHandles } from '../../lib/platform/handle-probes.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import { gatherClosure } from '../../lib/shared-lanes/gather-closure.ts';
import type { ClosureHandleFacts } from '../lanes/a-handle-closure.ts';

export const gatherClosureHandles = async (context: LaneContext): Promise<ClosureHandleFacts> => ({
  ...(await gatherClosure(context, 'M8.A', { handoffFrom: 'M7', probe: probeHandles })),
  pack: await observe(() => context.document('M7.J', 'm8_handoff_pack.json', HandoffPackV1)),
  spineExecution: await observe(() => executionOf(context)),
});

function executionOf({ ledger }: LaneContext): string {
  const execution = ledger.phases.M7.lanes['M7.J']?.executionId;
  if (execution === undefined)
    throw new PlatformError('E_HANDOVER_UNREADABLE', 'the ledger knows no execution of M7.J');
  return execution;
}
