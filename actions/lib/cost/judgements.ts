/** The checks of M9.G as pure judgements: whoever reads the bill, a lane or the guard, decides by the same rule (01, M9.G). */
import { allReadable, type Judgement } from '../checks/check.ts';
import { type Fact, fact, isReadable, mapFact } from '../checks/fact.ts';
import { isBelow, sumOf } from '../ledger/money.ts';

export interface CostFacts {
  /** Null when the account has no budget of that name. Amounts in the form of our money. */
  readonly budget: Fact<{
    readonly limit: string;
    readonly unit: string;
    readonly thresholds: readonly string[];
  } | null>;
  readonly aws: Fact<{ readonly amount: string; readonly unit: string; readonly is_estimated: boolean }>;
  readonly confluent: Fact<{
    readonly total: string;
    readonly gross: string;
    readonly line_item_count: number;
    readonly pages: number;
    readonly start_date: string;
    readonly end_date: string;
  }>;
  /** Whether the plan has had a bus in this month: then no line item is no answer yet. */
  readonly busExisted: Fact<boolean>;
  /** Names of what costs by the hour and no posture allows at rest, by kind. */
  readonly footguns: Readonly<Record<string, Fact<readonly string[]>>>;
  readonly logGroups: Fact<readonly { readonly name: string; readonly retention: string }[]>;
}

export interface CostPins {
  readonly limit: string;
  readonly unit: string;
  /** Alerts from the first to the last, which stops. */
  readonly alerts: readonly [string, string, string];
  readonly retentionDays: number;
}

export type CostCheck = `M9.G-C0${1 | 2 | 3 | 4 | 5 | 6 | 7}`;

export function costJudgements(facts: CostFacts, pins: CostPins): Readonly<Record<CostCheck, Judgement>> {
  const { budget, aws, footguns, logGroups } = facts;
  const [, , stop] = pins.alerts;
  const below = { amount: { $non_empty: true }, unit: pins.unit, below: stop, is_below: true };
  const judged = (amount: string) => ({ amount, unit: pins.unit, below: stop, is_below: isBelow(amount, stop) });
  return {
    'M9.G-C01': {
      expected: { limit: pins.limit, unit: pins.unit },
      observed: mapFact(budget, (found) => found && { limit: found.limit, unit: found.unit }),
      fails: 'M9G-B1',
    },
    'M9.G-C02': {
      expected: pins.alerts,
      observed: mapFact(budget, (found) => found?.thresholds.toSorted((a, b) => (isBelow(a, b) ? -1 : 1)) ?? null),
      fails: 'M9G-B2',
    },
    'M9.G-C03': {
      expected: below,
      observed: mapFact(aws, ({ amount, unit }) => ({ ...judged(amount), unit })),
      fails: 'M9G-B3',
    },
    'M9.G-C04': {
      expected: Object.fromEntries(Object.keys(footguns).map((kind) => [kind, []])),
      observed: allReadable(footguns),
      fails: 'M9G-B4',
    },
    'M9.G-C05': {
      expected: { over_cap: [] },
      observed: mapFact(logGroups, (groups) => ({ over_cap: groups.flatMap((one) => overCap(one, pins)) })),
      fails: 'M9G-B5',
    },
    'M9.G-C06': { expected: { ambiguous: false, unit: pins.unit }, observed: billed(facts, pins), fails: 'M9G-B8' },
    'M9.G-C07': { expected: below, observed: mapFact(combinedOf(facts), judged), fails: 'M9G-B9' },
  };
}

/** A group that never forgets says so in words, and is over every cap. */
function overCap(
  { name, retention }: { name: string; retention: string },
  { retentionDays }: CostPins,
): readonly string[] {
  return /^[1-9]\d*$/.test(retention) && Number(retention) <= retentionDays ? [] : [`${name}: ${retention}`];
}

const billed = ({ confluent, busExisted }: CostFacts, { unit }: CostPins): Fact<unknown> =>
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
