/** The checks of cost as pure judgements: whoever reads the bill, a lane or the guard, decides by the same rules (01, M9.G). */
import { handle } from '@spine-green/evidence-schemas';
import type { BudgetNotification } from '@spine-green/runtime/substrate/posture/port';
import { allReadable, type Judgement } from '../checks/check.ts';
import { type Fact, fact, isReadable, mapFact } from '../checks/fact.ts';
import { isBelow, sumOf } from '../ledger/money.ts';
import type { LogGroup } from '../posture/readings.ts';

export interface CostFacts {
  /** Null when the account has no budget of that name. Amounts in the form of our money. */
  readonly budget: Fact<BudgetFact | null>;
  readonly aws: Fact<AwsCostFact>;
  readonly confluent: Fact<BillFact>;
  /** Whether the plan has had a bus in this month: then no line item is no answer yet. */
  readonly busExisted: Fact<boolean>;
  /** Names of what costs by the hour and no posture allows at rest, by kind. */
  readonly footguns: Readonly<Record<string, Fact<readonly string[]>>>;
  readonly logGroups: Fact<readonly LogGroup[]>;
}

export interface BillFact {
  readonly total: string;
  readonly gross: string;
  readonly line_item_count: number;
  readonly pages: number;
  readonly start_date: string;
  readonly end_date: string;
}

export interface BudgetFact {
  readonly limit: string;
  readonly unit: string;
  /** What it has counted of the month. */
  readonly actual: string;
  readonly is_filtered: boolean;
  readonly notifications: readonly BudgetNotification[];
}

export interface AwsCostFact {
  readonly amount: string;
  readonly unit: string;
  readonly is_estimated: boolean;
}

export interface CostPins {
  readonly limit: string;
  readonly unit: string;
  /** Alerts from the first to the last, which stops. */
  readonly alerts: readonly [string, string, string];
  readonly retentionDays: number;
}

/** As the registry pins them. */
export const costPins = (): CostPins => ({
  limit: handle('TOTAL_MONTHLY_BUDGET_LIMIT_AMOUNT'),
  unit: handle('TOTAL_MONTHLY_BUDGET_LIMIT_UNIT'),
  alerts: [
    handle('TOTAL_BUDGET_ALERT_1_AMOUNT'),
    handle('TOTAL_BUDGET_ALERT_2_AMOUNT'),
    handle('TOTAL_BUDGET_ALERT_3_AMOUNT'),
  ],
  retentionDays: handle('LOG_RETENTION_DAYS'),
});

export type CostCheck = `M9.G-C0${1 | 2 | 3 | 4 | 5 | 6 | 7}`;
type CostCode = `M9G-B${1 | 2 | 3 | 4 | 5 | 8 | 9}`;

export function costJudgements(facts: CostFacts, pins: CostPins) {
  const { budget, aws, footguns, logGroups } = facts;
  const below = belowStop(pins);
  return {
    'M9.G-C01': {
      expected: { limit: pins.limit, unit: pins.unit },
      observed: mapFact(budget, (found) => found && { limit: found.limit, unit: found.unit }),
      fails: 'M9G-B1',
    },
    'M9.G-C02': {
      expected: pins.alerts,
      observed: mapFact(budget, (found) =>
        found === null ? null : byThreshold(found.notifications).map(({ threshold }) => threshold),
      ),
      fails: 'M9G-B2',
    },
    'M9.G-C03': {
      expected: below,
      observed: mapFact(aws, (found) => againstStop(found, pins)),
      fails: 'M9G-B3',
    },
    'M9.G-C04': {
      expected: Object.fromEntries(Object.keys(footguns).map((kind) => [kind, []])),
      observed: allReadable(footguns),
      fails: 'M9G-B4',
    },
    'M9.G-C05': {
      expected: { over_cap: [] },
      observed: mapFact(logGroups, (groups) => ({ over_cap: overCap(groups, pins) })),
      fails: 'M9G-B5',
    },
    'M9.G-C06': { expected: { ambiguous: false, unit: pins.unit }, observed: billed(facts, pins), fails: 'M9G-B8' },
    'M9.G-C07': { expected: below, observed: combinedAgainstStop(facts, pins), fails: 'M9G-B9' },
  } satisfies Readonly<Record<CostCheck, Judgement<CostCode>>>;
}

/** What an amount has to be to let anything go on. */
export const belowStop = ({ unit, alerts: [, , stop] }: CostPins) => ({
  amount: { $non_empty: true },
  unit,
  below: stop,
  is_below: true,
});

/** An amount held against the last alert. */
export const againstStop = (
  { amount, unit }: Pick<AwsCostFact, 'amount' | 'unit'>,
  { alerts: [, , stop] }: CostPins,
) => ({ amount, unit, below: stop, is_below: isBelow(amount, stop) });

const combinedAgainstStop = (facts: CostFacts, pins: CostPins) =>
  mapFact(allReadable({ amount: combinedOf(facts), aws: facts.aws }), ({ amount, aws }) =>
    againstStop({ amount, unit: aws.unit }, pins),
  );

/** From the lowest threshold to the highest. */
export const byThreshold = <N extends BudgetNotification>(notifications: readonly N[]): readonly N[] =>
  notifications.toSorted((a, b) => (isBelow(a.threshold, b.threshold) ? -1 : 1));

/** Groups that keep longer than the cap; one that never forgets says so in words, and is over every cap. */
export const overCap = (
  groups: readonly LogGroup[],
  { retentionDays }: Pick<CostPins, 'retentionDays'>,
): readonly string[] =>
  groups.flatMap(({ name, retention }) =>
    /^[1-9]\d*$/.test(retention) && Number(retention) <= retentionDays ? [] : [`${name}: ${retention}`],
  );

const billed = ({ confluent, busExisted }: CostFacts, { unit }: CostPins) =>
  mapFact(allReadable({ confluent, busExisted }), (read) => ({
    ambiguous: read.confluent.line_item_count === 0 && read.busExisted,
    unit,
  }));

/** Both providers; unreadable when one of them is, or says nothing although it has to. */
export function combinedOf({ aws, confluent, busExisted }: CostFacts): Fact<string> {
  const read = allReadable({ aws, confluent, busExisted });
  if (!isReadable(read)) return read;
  const { total, line_item_count: lines } = read.value.confluent;
  if (lines === 0 && read.value.busExisted) return { unreadable: 'CONFLUENT_BILLING_AMBIGUOUS' };
  return fact(sumOf([read.value.aws.amount, total]));
}
