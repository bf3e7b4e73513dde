import { PlatformError } from '@spine-green/evidence-schemas';
import { HandoffPackV1 } from '@spine-green/evidence-schemas/documents/handoff_pack.v1';
import { HANDED } from '../../lib/rules/handoff-evidence.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import { gatherPack, handedPointers, type Pointer } from '../../lib/shared-lanes/gather-pack.ts';
import { gatherVerdict } from '../../lib/shared-lanes/gather-verdict.ts';
import { packName } from '../../lib/shared-lanes/pack.ts';
import type { TeardownVerdictFacts } from '../lanes/i-verdict.ts';

export const gatherTeardownVerdict = async (context: LaneContext): Promise<TeardownVerdictFacts> => ({
  verdict: await gatherVerdict(context, 'M9.I'),
  pack: await gatherPack(context, {
    required: async () => ({
      ...(await handedPointers(context, HANDED.M9)),
      run_completed: await markerOf(context),
    }),
    scenarioRunId: async () => (await packOf(context)).scenario_run_id,
  }),
});

/** What the phase before handed over. */
const packOf = (context: LaneContext): Promise<HandoffPackV1> =>
  context.document('M8.I', packName('M9'), HandoffPackV1);

/** The marker that closed the run, in the version that the phase before handed over. */
async function markerOf(context: LaneContext): Promise<Pointer> {
  const ref = (await packOf(context)).required_evidence_refs.find(({ name }) => name === 'run_completed');
  if (ref === undefined) throw new PlatformError('E_EVIDENCE_MISSING', 'the handoff of M8 names no run_completed');
  return ref;
}
