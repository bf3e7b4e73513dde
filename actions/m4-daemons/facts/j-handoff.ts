import { scenarioRunId } from '../../lib/platform/services.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import { getSnapshotRef } from '../../lib/run/snapshot-key.ts';
import { documentOf, gatherPack, snapshotRefOf } from '../../lib/shared-lanes/gather-pack.ts';
import type { PackFacts } from '../../lib/shared-lanes/pack.ts';
import { daemonsVerdictHandover } from '../lanes/i-verdict.ts';

export const gatherDaemonsHandoff = (context: LaneContext): Promise<PackFacts> =>
  gatherPack(context, {
    verdict: async () => ({
      verdict: (await context.handover(daemonsVerdictHandover)).verdict,
      ref: snapshotRefOf(context, 'M4.I'),
    }),
    required: async () => ({
      run_scoped_readiness_evidence: await documentOf(context, 'M4.H', 'operate/daemons_ready.json'),
      demo_session: await documentOf(context, 'M4.H', 'operate/demo_session.json'),
      runtime_service_map_snapshot: getSnapshotRef(context, 'M4.B'),
      m4_f_daemon_start_snapshot: getSnapshotRef(context, 'M4.F'),
      m4_h_readiness_snapshot: getSnapshotRef(context, 'M4.H'),
      m4_verdict_snapshot: getSnapshotRef(context, 'M4.I'),
    }),
    scenarioRunId: () => scenarioRunId(context),
  });
