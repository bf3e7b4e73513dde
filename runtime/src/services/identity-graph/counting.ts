import type { CounterIncrement } from '../../observability/counters.ts';
import type { GraphApplied, GraphCommitted, GraphPlan } from './types.ts';

/** Counters of one window (13, section 3.3; 16, section 2), by topic; foreign records by partition, for its coverage. */
function graphIncrements(plan: GraphPlan, applied: GraphApplied): readonly CounterIncrement[] {
  const dim = plan.topic;
  const place = `${plan.topic}/${plan.partition}`;
  const failures = [...plan.failures, ...applied.conflicts];
  const hard = failures.filter(({ informational }) => !informational);
  return [
    { counter: 'inlet_seen', dim, value: plan.seen },
    { counter: 'deduped', dim, value: plan.duplicates + applied.duplicates },
    { counter: 'mutating_applied', dim, value: applied.applied },
    { counter: 'irrelevant', dim, value: plan.irrelevant },
    { counter: 'late_total', dim, value: plan.late },
    { counter: 'apply_failures_informational', dim, value: failures.length - hard.length },
    ...hard.map(({ reason }) => ({ counter: 'apply_failures', dim: reason, value: 1 })),
    { counter: 'scenario_scope_skipped', dim: place, value: plan.scenarioSkipped },
    { counter: 'run_scope_skipped', dim: place, value: plan.foreign },
  ];
}

/** Counters of one transaction. */
export const committedIncrements = (
  plans: readonly GraphPlan[],
  { windows, entities, edges }: GraphCommitted,
): readonly CounterIncrement[] =>
  [
    ...plans.flatMap((plan, index) => (windows[index] === undefined ? [] : graphIncrements(plan, windows[index]))),
    { counter: 'entities_total', dim: '', value: entities },
    { counter: 'edges_total', dim: '', value: edges },
  ].filter(({ value }) => value > 0);
