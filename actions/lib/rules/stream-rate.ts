import type { WspSummaryV1 } from '@spine-green/evidence-schemas/documents/wsp_summary.v1';

/**
 * The rate that a producer recorded, as the decision about it is written: events a second from the first on, 0 for as many
 * as the gate takes. A rate that changed on the way is none that can be decided, and is told with its beginnings.
 */
export function streamRateOf({ target_rate: rates }: Pick<WspSummaryV1, 'target_rate'>): string {
  const [first, ...others] = rates;
  if (first === undefined) return '0';
  if (others.length === 0 && first.from_seconds === 0) return String(first.events_per_second);
  return rates.map(({ from_seconds, events_per_second }) => `${from_seconds}:${events_per_second}`).join(',');
}
