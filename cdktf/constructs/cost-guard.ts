import { BudgetsBudget } from '@cdktf/provider-aws/lib/budgets-budget/index.js';
import { CeAnomalyMonitor } from '@cdktf/provider-aws/lib/ce-anomaly-monitor/index.js';
import { CeAnomalySubscription } from '@cdktf/provider-aws/lib/ce-anomaly-subscription/index.js';
import { CeCostAllocationTag } from '@cdktf/provider-aws/lib/ce-cost-allocation-tag/index.js';
import type { PlatformStack } from './platform-stack.ts';

/** Smallest jump of cost that somebody is told of, in the currency of the account, which is USD. */
const ANOMALY_AMOUNT_MIN = '5';

/** One monthly budget, three thresholds of actual cost, and a monitor of what nobody expected (05, section 3). */
export function costGuard(platform: PlatformStack): BudgetsBudget {
  const { stack, names, variable, environment } = platform;
  const address = variable('alert_email_address');
  const activated = environment.activatedCostTags.map((key) => names(key));
  for (const tagKey of activated) new CeCostAllocationTag(stack, `cost_tag_${tagKey}`, { tagKey, status: 'Active' });
  anomalies(platform, address);
  const tag = names('TAG_PROJECT_KEY');
  const thresholds = [
    names('AWS_BUDGET_ALERT_1_AMOUNT'),
    names('AWS_BUDGET_ALERT_2_AMOUNT'),
    names('AWS_BUDGET_ALERT_3_AMOUNT'),
  ];
  return new BudgetsBudget(stack, 'budget', {
    name: names('AWS_BUDGET_NAME'),
    budgetType: 'COST',
    limitAmount: names('AWS_BUDGET_LIMIT_AMOUNT'),
    limitUnit: names('AWS_BUDGET_LIMIT_UNIT'),
    timeUnit: 'MONTHLY',
    ...(activated.includes(tag)
      ? { costFilter: [{ name: 'TagKeyValue', values: [`user:${tag}$${names('PROJECT_SLUG')}`] }] }
      : {}),
    notification: thresholds.map((amount) => ({
      comparisonOperator: 'GREATER_THAN',
      notificationType: 'ACTUAL',
      threshold: Number(amount),
      thresholdType: 'ABSOLUTE_VALUE',
      subscriberEmailAddresses: [address],
    })),
  });
}

/** A person can be told at once only through a topic; by mail it is the next day. */
function anomalies({ stack, names }: PlatformStack, address: string): void {
  const monitor = new CeAnomalyMonitor(stack, 'anomaly_monitor', {
    name: `${names('NAME_PREFIX')}-services`,
    monitorType: 'DIMENSIONAL',
    monitorDimension: 'SERVICE',
  });
  new CeAnomalySubscription(stack, 'anomaly_subscription', {
    name: `${names('NAME_PREFIX')}-services`,
    frequency: 'DAILY',
    monitorArnList: [monitor.arn],
    subscriber: [{ type: 'EMAIL', address }],
    thresholdExpression: {
      dimension: {
        key: 'ANOMALY_TOTAL_IMPACT_ABSOLUTE',
        matchOptions: ['GREATER_THAN_OR_EQUAL'],
        values: [ANOMALY_AMOUNT_MIN],
      },
    },
  });
}
