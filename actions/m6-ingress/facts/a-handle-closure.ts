import { observe } from '../../lib/checks/fact.ts';
import { probeHandles } from '../../lib/platform/handle-probes.ts';
import { decidedHandles } from '../../lib/run/decided.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import { gatherClosure } from '../../lib/shared-lanes/gather-closure.ts';
import type { CriticalPins, IngressClosureFacts } from '../lanes/a-handle-closure.ts';
import { readGate } from './running-gate.ts';
import { streamSpec } from './stream-job.ts';

export const gatherIngressClosure = async (context: LaneContext): Promise<IngressClosureFacts> => ({
  ...(await gatherClosure(context, 'M6.A', { handoffFrom: 'M5', probe: probeHandles })),
  pins: await observe(() => readPins(context)),
});

async function readPins(context: LaneContext): Promise<CriticalPins> {
  const gate = await readGate(context);
  const decided = decidedHandles(context, ['ig_auth', 'wsp_knobs']);
  const { environment } = await streamSpec(context);
  return {
    gate_auth_mode: gate.environment.IG_AUTH_MODE ?? '',
    running_definition: gate.sample.task_definition,
    mapped_definition: gate.mapped_definition,
    stream_stop_on_nonretryable: environment.WSP_STOP_ON_NONRETRYABLE ?? '',
    decided_auth_mode: decided.IG_AUTH_MODE ?? '',
    decided_stop_on_nonretryable: decided.WSP_STOP_ON_NONRETRYABLE ?? '',
  };
}
