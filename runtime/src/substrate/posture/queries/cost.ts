import {
  type BudgetsClient,
  type ComparisonOperator,
  DescribeBudgetCommand,
  type Notification,
  type NotificationType,
  paginateDescribeNotificationsForBudget,
  paginateDescribeSubscribersForNotification,
  type ThresholdType,
} from '@aws-sdk/client-budgets';
import { type CostExplorerClient, GetCostAndUsageCommand, type ResultByTime } from '@aws-sdk/client-cost-explorer';
import { PlatformError } from '@spine-green/evidence-schemas';
import { callBound } from '../../aws/client.ts';
import { failureOf } from '../../aws/failure.ts';
import type { Budget, BudgetNotification, Cost } from '../port.ts';
import { everyOf } from './told.ts';

interface BudgetName {
  readonly AccountId: string;
  readonly BudgetName: string;
}

export async function budgetOf(client: BudgetsClient, name: BudgetName): Promise<Budget | undefined> {
  const budget = await findBudget(client, name);
  if (budget === undefined) return undefined;
  const { BudgetLimit, CalculatedSpend, CostFilters = {}, FilterExpression } = budget;
  const pages = paginateDescribeNotificationsForBudget({ client }, name);
  const notifications = await everyOf(pages, (page) => page.Notifications);
  return {
    limit: known(BudgetLimit?.Amount, 'limit'),
    unit: known(BudgetLimit?.Unit, 'unit'),
    actual: known(CalculatedSpend?.ActualSpend?.Amount, 'actual spend'),
    isFiltered: Object.keys(CostFilters).length > 0 || FilterExpression !== undefined,
    notifications: notifications.map(notificationOf),
  };
}

const notificationOf = ({
  Threshold,
  ThresholdType,
  NotificationType,
  ComparisonOperator,
}: Notification): BudgetNotification => ({
  threshold: known(Threshold === undefined ? undefined : String(Threshold), 'threshold'),
  // What no type is told of is a percentage.
  of: ThresholdType ?? 'PERCENTAGE',
  type: known(NotificationType, 'type of a notification'),
  comparison: known(ComparisonOperator, 'comparison of a notification'),
});

export async function subscribersOf(
  client: BudgetsClient,
  name: BudgetName,
  { threshold, of, type, comparison }: BudgetNotification,
): Promise<number> {
  const asked = {
    Threshold: Number(threshold),
    ThresholdType: of as ThresholdType,
    NotificationType: type as NotificationType,
    ComparisonOperator: comparison as ComparisonOperator,
  };
  const pages = paginateDescribeSubscribersForNotification({ client }, { ...name, Notification: asked });
  return (await everyOf(pages, (page) => page.Subscribers)).length;
}

async function findBudget(client: BudgetsClient, name: BudgetName) {
  try {
    return (await client.send(new DescribeBudgetCommand(name), callBound())).Budget;
  } catch (error) {
    if (failureOf(error)?.name !== 'NotFoundException') throw error;
    return undefined;
  }
}

interface Period {
  readonly fromDay: string;
  readonly toDay: string;
}

/** Month by month: a period of one month is one amount, and of more nobody asks here. */
export async function costOf(client: CostExplorerClient, { fromDay, toDay }: Period): Promise<Cost> {
  const results: ResultByTime[] = [];
  let next: string | undefined;
  do {
    const asked = new GetCostAndUsageCommand({
      TimePeriod: { Start: fromDay, End: toDay },
      Granularity: 'MONTHLY',
      Metrics: ['UnblendedCost'],
      NextPageToken: next,
    });
    const page = await client.send(asked, callBound());
    results.push(...(page.ResultsByTime ?? []));
    next = page.NextPageToken;
  } while (next !== undefined);
  const [only, ...more] = results;
  if (more.length > 0) throw unread(`the answer holds ${results.length} months, wanted one`);
  const { Amount, Unit } = only?.Total?.UnblendedCost ?? {};
  return { amount: known(Amount, 'amount'), unit: known(Unit, 'unit'), isEstimated: only?.Estimated ?? true };
}

/** A figure that is not told is not zero. */
function known(value: string | undefined, what: string): string {
  if (value !== undefined && value !== '') return value;
  throw unread(`the answer holds no ${what}`);
}

const unread = (facts: string): PlatformError => new PlatformError('E_POSTURE_UNREADABLE', facts);
