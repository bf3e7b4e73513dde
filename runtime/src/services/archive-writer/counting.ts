import type { CounterIncrement } from '../../observability/counters.ts';
import type { Outcome } from './ports.ts';
import type { SegmentPlan, StoredSegment } from './types.ts';

/** What became of a window. */
export interface WindowEnd {
  readonly stored: StoredSegment | undefined;
  readonly outcome: Outcome;
  readonly writeErrors: number;
}

/** Counters of one window (13, section 2; 16, section 2), by topic; foreign records by partition, for its coverage. */
export function counterIncrements(
  plan: SegmentPlan,
  { stored, outcome, writeErrors }: WindowEnd,
): readonly CounterIncrement[] {
  const dim = plan.topic;
  const records = plan.segment?.records.length ?? 0;
  const skipped = plan.failures.filter((failure) => !failure.archived).length;
  const created = outcome === 'NEW' && stored?.kind === 'stored';
  return [
    { counter: 'seen_total', dim, value: records + skipped },
    { counter: 'archived_total', dim, value: outcome === 'NEW' ? records : 0 },
    { counter: 'duplicate_total', dim, value: outcome === 'DUPLICATE' ? records : 0 },
    { counter: 'payload_mismatch_total', dim, value: stored?.kind === 'mismatch' ? stored.mismatches.length : 0 },
    { counter: 'skipped_total', dim, value: skipped },
    { counter: 'unattested_total', dim, value: plan.failures.length - skipped },
    { counter: 'late_total', dim, value: outcome === 'NEW' ? plan.late : 0 },
    { counter: 'non_canonical_total', dim, value: plan.nonCanonical },
    { counter: 'write_error_total', dim, value: writeErrors },
    { counter: 'segments', dim, value: created ? 1 : 0 },
    { counter: 'bytes', dim, value: created ? stored.sizeBytes : 0 },
    { counter: 'run_scope_skipped', dim: `${plan.topic}/${plan.partition}`, value: plan.foreign },
  ].filter((increment) => increment.value > 0);
}
