import { scenarioRunId } from '../../lib/platform/services.ts';
import { runKey } from '../../lib/run/evidence.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import { getSnapshotRef } from '../../lib/run/snapshot-key.ts';
import { documentOf, gatherPack, snapshotRefOf } from '../../lib/shared-lanes/gather-pack.ts';
import type { PackFacts } from '../../lib/shared-lanes/pack.ts';
import { SUMMARY } from '../lanes/e-stream-sort.ts';
import { oracleVerdictHandover } from '../lanes/h-verdict.ts';

export const gatherOraclePack = (context: LaneContext): Promise<PackFacts> =>
  gatherPack(context, {
    verdict: async () => ({
      verdict: (await context.handover(oracleVerdictHandover)).verdict,
      ref: snapshotRefOf(context, 'M5.H'),
    }),
    required: async () => ({
      seed_snapshot: { key: runKey(context, 'oracle/seed_snapshot.json') },
      inlet_assertion_snapshot: { key: runKey(context, 'oracle/inlet_assertion_snapshot.json') },
      functional_workload_profile: { key: runKey(context, 'oracle/functional_workload_profile.json') },
      stream_sort_summary: await documentOf(context, 'M5.E', SUMMARY),
      checker_pass: { key: runKey(context, 'oracle/checker_pass.json') },
      m5_verdict_snapshot: getSnapshotRef(context, 'M5.H'),
    }),
    scenarioRunId: () => scenarioRunId(context),
  });
