import { handle, PlatformError } from '@spine-green/evidence-schemas';
import { nowUtc } from '@spine-green/runtime/kernel/clock';
import type { Billing } from '@spine-green/runtime/substrate/billing/port';
import type { Budget } from '@spine-green/runtime/substrate/posture/port';
import { residualsIn } from '@spine-green/runtime/substrate/posture/residuals';
import { type Fact, observe } from '../lib/checks/fact.ts';
import type { CostFacts } from '../lib/cost/judgements.ts';
import { findMoney, isBelow, sumOf } from '../lib/ledger/money.ts';
import { readLedger } from '../lib/ledger/store.ts';
import type { ManagedPlace } from '../lib/platform/managed-place.ts';

/** What costs by the hour or for ever and that nothing of the platform needs at any time (05, section 9). */
const FOOTGUNS = [
  'nat-gateway',
  'load-balancer',
  'classic-load-balancer',
  'elastic-ip',
  'instance',
  'snapshot',
  'db-snapshot',
] as const;

export interface CostSources extends ManagedPlace {
  readonly account: string;
  /** Undefined when nobody gave the key of the billing account. */
  readonly billing: Billing | undefined;
}

export async function readCostFacts(sources: CostSources): Promise<CostFacts> {
  const { posture, account, owner } = sources;
  const { month, period } = monthOf(nowUtc(sources.clock));
  const footguns: Record<string, Fact<readonly string[]>> = {};
  for (const kind of FOOTGUNS) {
    footguns[kind] = await observe(async () => residualsIn(await posture.list(kind), owner).map(({ name }) => name));
  }
  return {
    budget: await observe(async () => budgetOf(await posture.findBudget(account, handle('AWS_BUDGET_NAME')))),
    aws: await observe(async () => {
      const { amount, unit, isEstimated } = await posture.cost(month.start, month.end);
      return { amount: money(amount, 'E_POSTURE_UNREADABLE'), unit, is_estimated: isEstimated };
    }),
    confluent: await observe(() => readBill(sources.billing, period)),
    busExisted: await observe(() => busExisted(sources, month.start)),
    footguns,
    logGroups: await observe(async () =>
      (await posture.list('log-group'))
        .filter(({ name }) => owner.names.some((prefix) => name.startsWith(prefix)))
        .map(({ name, state }) => ({ name, retention: state })),
    ),
  };
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

const budgetOf = (found: Budget | undefined) =>
  found === undefined
    ? null
    : {
        limit: money(found.limit, 'E_POSTURE_UNREADABLE'),
        unit: found.unit,
        thresholds: found.thresholds.map((one) => money(one, 'E_POSTURE_UNREADABLE')),
      };

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
async function busExisted({ evidence, substrate }: ManagedPlace, monthStart: string): Promise<boolean> {
  const events = await readLedger({ target: evidence, env: substrate });
  return events.some(({ phase, at_utc: atUtc }) => !['M0', 'M1'].includes(phase) && atUtc >= monthStart);
}

function money(text: string, code: 'E_POSTURE_UNREADABLE' | 'E_BILLING_UNREADABLE'): string {
  const found = findMoney(text);
  if (found === undefined) throw new PlatformError(code, `${JSON.stringify(text.slice(0, 32))} is no amount`);
  return found;
}
