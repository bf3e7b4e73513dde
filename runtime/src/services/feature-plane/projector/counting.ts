import type { CounterIncrement } from '../../../observability/counters.ts';
import type { FeaturePlan, FeaturesApplied } from './types.ts';

/** Counters of one window (13, section 4.3; 16, section 2), by topic; foreign records by partition, for its coverage. */
export function featureIncrements(plan: FeaturePlan, applied: FeaturesApplied): readonly CounterIncrement[] {
  const dim = plan.topic;
  const place = `${plan.topic}/${plan.partition}`;
  const failures = [...plan.failures, ...applied.conflicts];
  return [
    { counter: 'inlet_seen', dim, value: plan.seen },
    { counter: 'deduped', dim, value: plan.duplicates + applied.duplicates },
    { counter: 'events_applied', dim, value: applied.applied },
    { counter: 'flows_counted', dim, value: applied.flowsCounted },
    { counter: 'events_parked', dim, value: applied.parked },
    { counter: 'invalid_amounts', dim, value: plan.invalidAmounts },
    { counter: 'late_total', dim, value: plan.late },
    { counter: 'ignored_event_type', dim, value: plan.labelsIgnored },
    ...Object.entries(applied.labels).map(([counter, value]) => ({ counter, dim: '', value })),
    ...failures.map(({ reason }) => ({ counter: 'apply_failures', dim: reason, value: 1 })),
    { counter: 'scenario_scope_skipped', dim: place, value: plan.scenarioSkipped },
    { counter: 'run_scope_skipped', dim: place, value: plan.foreign },
  ].filter((increment) => increment.value > 0);
}
