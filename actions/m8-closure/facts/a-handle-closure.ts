import { observe } from '../../lib/checks/fact.ts';
import { probeHandles } from '../../lib/platform/handle-probes.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import { readSource } from '../../lib/run/sources.ts';
import { gatherClosure } from '../../lib/shared-lanes/gather-closure.ts';
import type { ClosureHandleFacts, SpineLane } from '../lanes/a-handle-closure.ts';

export const gatherClosureHandles = async (context: LaneContext): Promise<ClosureHandleFacts> => ({
  ...(await gatherClosure(context, 'M8.A', { probe: probeHandles })),
  spine: await observe(() => readSpine(context)),
});

const readSpine = ({ session, ledger }: LaneContext): Promise<readonly SpineLane[]> =>
  Promise.all(
    Object.entries(ledger.phases.M7.lanes)
      .filter(([, { planned }]) => !planned)
      .map(async ([lane, { status }]) => ({ status, source: await readSource(session.evidence, ledger, lane) })),
  );
