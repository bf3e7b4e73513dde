import { isReadable, observe } from '../../lib/checks/fact.ts';
import { igReadinessHandover, ingestSmokeHandover } from '../../lib/handovers/m6.ts';
import { STREAM_TOPICS } from '../../lib/rules/stream-topics.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import { type Ends, earliestEnds, type SmokeFacts } from '../lanes/c-ingest-smoke.ts';
import { readPosture } from './posture.ts';
import { sendProbe } from './probe.ts';

export async function gatherSmoke(context: LaneContext): Promise<SmokeFacts> {
  const posture = await observe(() => readPosture(context));
  const watermarks = await observe(() => endsBeforeTheStream(context));
  const probe = await sendProbe(context);
  return { posture, probe, watermarks, gate: await observe(() => context.handover(igReadinessHandover)) };
}

/** Of this run's first attempt; of this one when there was none before. */
async function endsBeforeTheStream(context: LaneContext): Promise<Ends> {
  const log = await context.session.eventLog();
  const rows = await Promise.all(STREAM_TOPICS.map(async (topic) => [topic, await log.watermarks(topic)] as const));
  const earlier = await observe(async () => ({
    run: (await context.source('M6.C')).platform_run_id,
    ends: (await context.handover(ingestSmokeHandover)).watermarks_before,
  }));
  const isOfRun = isReadable(earlier) && earlier.value.run === context.platformRunId;
  return earliestEnds(Object.fromEntries(rows), isOfRun ? earlier.value.ends : {});
}
