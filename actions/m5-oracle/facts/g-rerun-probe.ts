import { PlatformError } from '@spine-green/evidence-schemas';
import { observe, observeFrom } from '../../lib/checks/fact.ts';
import { streamSortHandover } from '../../lib/handovers/m5.ts';
import { engineRunRoot, viewKey } from '../../lib/platform/oracle-run.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import { type RerunFacts, type Surroundings, surroundingsOf, type ViewIdentity } from '../lanes/g-rerun-probe.ts';
import { listBelow } from './listing.ts';
import { sortOutput } from './sort.ts';

/** Removes one view and sorts it again, and lists everything else before and after. */
export async function gatherRerun(context: LaneContext): Promise<RerunFacts> {
  const checked = await observe(() => smallestView(context));
  const before = await observeFrom(checked, ({ output_id: id }) => surroundings(context, id));
  const removed = await observeFrom(checked, ({ output_id: id }) => removeView(context, id));
  const rerun = await observeFrom(checked, ({ output_id: id }) => sortOutput(context, id));
  const after = await observeFrom(checked, ({ output_id: id }) => surroundings(context, id));
  return { checked, before, removed, rerun, after };
}

/** The cheapest proof: the output whose view has the fewest rows. */
async function smallestView(context: LaneContext): Promise<ViewIdentity> {
  const { outputs } = await context.handover(streamSortHandover);
  const [smallest] = [...outputs].sort((left, right) => left.rows - right.rows);
  if (smallest === undefined) throw new PlatformError('E_HANDOVER_UNREADABLE', 'M5.E hands over no view');
  return smallest;
}

/** L1 of 01, section 0.6: only this output's prefix, with its manifest and receipt; older versions stay readable. */
async function removeView(context: LaneContext, outputId: string): Promise<number> {
  const { bucket } = engineRunRoot(context);
  const { store } = context.session;
  const prefix = viewKey(context, 'S3_STREAM_VIEW_OUTPUT_PREFIX_PATTERN', outputId);
  for (const { key } of await listBelow(store, bucket, prefix)) await store.delete(bucket, prefix + key);
  return (await listBelow(store, bucket, prefix)).length;
}

async function surroundings(context: LaneContext, outputId: string): Promise<Surroundings> {
  const root = engineRunRoot(context);
  const own = viewKey(context, 'S3_STREAM_VIEW_OUTPUT_PREFIX_PATTERN', outputId).slice(root.prefix.length + 1);
  return surroundingsOf(await listBelow(context.session.store, root.bucket, `${root.prefix}/`), own);
}
