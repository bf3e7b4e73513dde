import type { BudgetFact, CostFacts } from '../../../actions/lib/cost/judgements.ts';
import { FOOTGUNS } from '../../../actions/lib/posture/readings.ts';

/** Notifications of actual cost. */
export const alertsAt = (...thresholds: readonly string[]): Pick<BudgetFact, 'notifications'> => ({
  notifications: thresholds.map((threshold) => ({
    threshold,
    of: 'ABSOLUTE_VALUE',
    type: 'ACTUAL',
    comparison: 'GREATER_THAN',
  })),
});

export const budgetFact: BudgetFact = {
  limit: '30',
  unit: 'USD',
  actual: '17.8956',
  is_filtered: false,
  ...alertsAt('28', '10', '20'),
};

/** A month below every alert, and nothing left that costs. */
export const costFacts = {
  budget: { value: budgetFact },
  aws: { value: { amount: '17.8956', unit: 'USD', is_estimated: true } },
  confluent: {
    value: {
      total: '-0.0003',
      gross: '1',
      line_item_count: 3,
      pages: 1,
      start_date: '2026-11-01',
      end_date: '2026-11-22',
    },
  },
  busExisted: { value: true },
  footguns: Object.fromEntries(FOOTGUNS.map((kind) => [kind, { value: [] }])),
  logGroups: { value: [{ name: '/fraud-platform/dev_min/ig', retention: '7' }] },
} satisfies CostFacts;
