import type { CounterIncrement } from '../../observability/counters.ts';
import type { Applied, ContextPlan } from './types.ts';

/** Counters of one window (13, section 5.3; 16, section 2), by topic; foreign records by partition, for its coverage. */
export function contextIncrements(plan: ContextPlan, applied: Applied): readonly CounterIncrement[] {
  const dim = plan.topic;
  const failures = [...plan.failures, ...applied.conflicts];
  const hard = failures.filter(({ informational }) => !informational);
  return [
    { counter: 'inlet_seen', dim, value: plan.seen },
    { counter: 'deduped', dim, value: plan.duplicates + applied.duplicates },
    { counter: 'context_updates', dim, value: applied.filled },
    { counter: 'flowbinding_writes', dim, value: applied.bound },
    { counter: 'frames_total', dim, value: applied.frames },
    { counter: 'join_hits', dim, value: applied.completed },
    { counter: 'late_total', dim, value: plan.late },
    { counter: 'apply_failures_informational', dim, value: failures.length - hard.length },
    ...hard.map(({ reason }) => ({ counter: 'apply_failures', dim: reason, value: 1 })),
    { counter: 'scenario_scope_skipped', dim: `${plan.topic}/${plan.partition}`, value: plan.scenarioSkipped },
    { counter: 'run_scope_skipped', dim: `${plan.topic}/${plan.partition}`, value: plan.foreign },
  ].filter((increment) => increment.value > 0);
}
