import { scenarioRunId } from '../../lib/platform/services.ts';
import { runKey } from '../../lib/run/evidence.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import { getSnapshotRef } from '../../lib/run/snapshot-key.ts';
import { documentOf, gatherPack, snapshotRefOf } from '../../lib/shared-lanes/gather-pack.ts';
import type { PackFacts } from '../../lib/shared-lanes/pack.ts';
import { READY } from '../lanes/c-ingest-smoke.ts';
import { ingressVerdictHandover } from '../lanes/h-verdict.ts';

export const gatherIngressPack = (context: LaneContext): Promise<PackFacts> =>
  gatherPack(context, {
    verdict: async () => ({
      verdict: (await context.handover(ingressVerdictHandover)).verdict,
      ref: snapshotRefOf(context, 'M6.H'),
    }),
    required: async () => ({
      ig_ready_uri: await documentOf(context, 'M6.C', READY),
      sr_ready_uri: { key: runKey(context, 'sr/ready_publish_receipt.json') },
      wsp_summary_uri: { key: runKey(context, 'wsp/wsp_summary.json') },
      receipt_summary_uri: { key: runKey(context, 'ingest/receipt_summary.json') },
      quarantine_summary_uri: { key: runKey(context, 'ingest/quarantine_summary.json') },
      kafka_offsets_uri: { key: runKey(context, 'ingest/kafka_offsets_snapshot.json') },
      m6_g_ingest_commit_snapshot_uri: getSnapshotRef(context, 'M6.G'),
    }),
    scenarioRunId: () => scenarioRunId(context),
  });
