import {
  caseCommitHandover,
  caughtUpHandover,
  decisionChainHandover,
  spineVerdictHandover,
} from '../../lib/handovers/m7.ts';
import { scenarioRunId } from '../../lib/platform/services.ts';
import { runKey } from '../../lib/run/evidence.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import { gatherPack, type Pointer, snapshotRefOf } from '../../lib/shared-lanes/gather-pack.ts';
import type { PackFacts } from '../../lib/shared-lanes/pack.ts';
import type { DATA_PLANE } from '../lanes/j-handoff.ts';

export const gatherSpinePack = (context: LaneContext): Promise<PackFacts> =>
  gatherPack(context, {
    verdict: async () => ({
      verdict: (await context.handover(spineVerdictHandover)).verdict,
      ref: snapshotRefOf(context, 'M7.I'),
    }),
    required: () => dataPlane(context),
    scenarioRunId: () => scenarioRunId(context),
  });

/** By the versions that the lanes judged; the summary of the archive is the one that P8 found whole. */
async function dataPlane(context: LaneContext): Promise<Readonly<Record<(typeof DATA_PLANE)[number], Pointer>>> {
  const core = await context.handover(caughtUpHandover);
  const decisions = await context.handover(decisionChainHandover);
  const cases = await context.handover(caseCommitHandover);
  return {
    kafka_offsets_uri: core.basis_ref,
    rtdl_offsets_uri: core.offsets_ref,
    rtdl_caught_up_uri: core.caught_up_ref,
    archive_write_summary_uri: { key: runKey(context, 'rtdl_core/archive_write_summary.json') },
    decision_summary_uri: decisions.decision_ref,
    action_summary_uri: decisions.action_ref,
    audit_summary_uri: decisions.audit_ref,
    case_summary_uri: cases.case_summary_ref,
    label_summary_uri: cases.label_summary_ref,
  };
}
