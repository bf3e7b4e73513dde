import { topicsReadBy } from '@spine-green/runtime/consumer/streams';
import type { Tallies } from '../tallies.ts';

/** Admissions on the topics that are decided on. */
export function trafficOf({ receipts }: { readonly receipts: { readonly tallies: Tallies } }): number {
  const topics = new Set(topicsReadBy('df'));
  return receipts.tallies.receipts
    .filter(({ decision, topic }) => decision === 'ADMIT' && topic !== undefined && topics.has(topic))
    .reduce((sum, one) => sum + one.count, 0);
}
