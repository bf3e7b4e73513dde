import type { Watermark } from '@spine-green/runtime/substrate/event-log/port';
import { isReadable, observe } from '../../lib/checks/fact.ts';
import { igReadinessHandover } from '../../lib/handovers/m6.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import { ingestSmokeHandover, type SmokeFacts } from '../lanes/c-ingest-smoke.ts';
import { STREAM_TOPICS } from '../stream-topics.ts';
import { readPosture } from './posture.ts';
import { sendProbe } from './probe.ts';

export async function gatherSmoke(context: LaneContext): Promise<SmokeFacts> {
  const posture = await observe(() => readPosture(context));
  const watermarks = await observe(() => endsBeforeTheStream(context));
  const probe = await sendProbe(context);
  return { posture, probe, watermarks, gate: await observe(() => context.handover(igReadinessHandover)) };
}

/**
 * A later attempt may come after the stream, so the ends that an earlier one of this run recorded stand: they are what
 * the stream is measured from.
 */
async function endsBeforeTheStream(context: LaneContext): Promise<Readonly<Record<string, readonly Watermark[]>>> {
  const earlier = await observe(async () => ({
    run: (await context.source('M6.C')).platform_run_id,
    ends: (await context.handover(ingestSmokeHandover)).watermarks_before,
  }));
  const log = await context.session.eventLog();
  const rows = await Promise.all(STREAM_TOPICS.map(async (topic) => [topic, await log.watermarks(topic)] as const));
  const now = Object.fromEntries(rows);
  if (!isReadable(earlier) || earlier.value.run !== context.platformRunId) return now;
  const { ends } = earlier.value;
  return Object.fromEntries(
    rows.map(([topic, marks]) => [topic, marks.map((mark) => ({ ...mark, ...endOf(ends, topic, mark) }))]),
  );
}

const endOf = (
  ends: Readonly<Record<string, readonly { readonly partition: number; readonly high: number }[]>>,
  topic: string,
  { partition }: Watermark,
) => ends[topic]?.find((one) => one.partition === partition);
