import { handle, PlatformError } from '@spine-green/evidence-schemas';
import { nowUtc } from '@spine-green/runtime/kernel/clock';
import type { Billing } from '@spine-green/runtime/substrate/billing/port';
import type { Budget, Posture } from '@spine-green/runtime/substrate/posture/port';
import { fact, observe } from '../checks/fact.ts';
import { findMoney, isBelow, sumOf } from '../ledger/money.ts';
import { readLedger } from '../ledger/store.ts';
import type { ManagedPlace } from '../platform/managed-place.ts';
import { FOOTGUNS, readLogGroups, readResiduals } from '../posture/readings.ts';
import type { CostFacts } from './judgements.ts';

export interface CostSources extends Pick<ManagedPlace, 'evidence' | 'substrate' | 'posture' | 'owner' | 'clock'> {
  /** Twelve digits. */
  readonly account: string;
  /** Undefined when nobody gave the key of the billing account. */
  readonly billing: Billing | undefined;
}

export async function readCostFacts(sources: CostSources): Promise<CostFacts> {
  const { posture } = sources;
  const { month, period } = monthOf(nowUtc(sources.clock));
  return {
    budget: await observe(() => readBudget(sources)),
    aws: await observe(() => readMonth(posture, month)),
    confluent: await observe(() => readBill(sources.billing, period)),
    busExisted: await observe(() => busExisted(sources, month.start)),
    footguns: await readResiduals(fact(sources), FOOTGUNS),
    logGroups: await observe(() => readLogGroups(sources)),
  };
}

/** The budget of the registry's name; null when the account has none. */
export async function readBudget({ posture, account }: Pick<CostSources, 'posture' | 'account'>) {
  const found = await posture.findBudget(account, handle('AWS_BUDGET_NAME'));
  return found === undefined ? null : budgetOf(found);
}

/** What AWS says of the month so far, everything in the account. */
export async function readMonth(posture: Posture, { start, end }: ReturnType<typeof monthOf>['month']) {
  const { amount, unit, isEstimated } = await posture.cost(start, end);
  return { amount: money(amount, 'E_POSTURE_UNREADABLE'), unit, is_estimated: isEstimated };
}

/** The month until tomorrow, as one asks AWS, and until today, as one asks for the bill of the bus: its range may not be
 * empty, so on the first of a month it begins a day earlier and counts that day as well. */
export function monthOf(now: string) {
  const [today, first] = [now.slice(0, 10), `${now.slice(0, 7)}-01`];
  return {
    month: { start: first, end: dayAfter(today, 1) },
    period: { start: today === first ? dayAfter(first, -1) : first, end: today },
  };
}

const DAY_MS = 86_400_000;
const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

const budgetOf = ({ limit, unit, actual, isFiltered, notifications }: Budget) => ({
  limit: money(limit, 'E_POSTURE_UNREADABLE'),
  unit,
  actual: money(actual, 'E_POSTURE_UNREADABLE'),
  is_filtered: isFiltered,
  notifications: notifications.map((one) => ({ ...one, threshold: money(one.threshold, 'E_POSTURE_UNREADABLE') })),
});

async function readBill(
  billing: Billing | undefined,
  { start, end }: { readonly start: string; readonly end: string },
) {
  if (billing === undefined) throw new PlatformError('E_BILLING_UNREADABLE', 'CONFLUENT_BILLING_SECRET_MISSING');
  const { amounts, pages } = await billing.bill(start, end);
  const all = amounts.map((one) => money(one, 'E_BILLING_UNREADABLE'));
  return {
    total: sumOf(all),
    gross: sumOf(all.filter((one) => isBelow('0', one))),
    line_item_count: all.length,
    pages,
    start_date: start,
    end_date: end,
  };
}

/** A phase that works with the bus left an event in this month, so somebody was charged for one. */
async function busExisted({ evidence, substrate }: CostSources, monthStart: string): Promise<boolean> {
  const events = await readLedger({ target: evidence, env: substrate });
  return events.some(({ phase, at_utc: atUtc }) => !['M0', 'M1'].includes(phase) && atUtc >= monthStart);
}

function money(text: string, code: 'E_POSTURE_UNREADABLE' | 'E_BILLING_UNREADABLE'): string {
  const found = findMoney(text);
  if (found === undefined) throw new PlatformError(code, `${JSON.stringify(text.slice(0, 32))} is no amount`);
  return found;
}
