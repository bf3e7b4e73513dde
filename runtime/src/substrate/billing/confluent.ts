/** The bill of a Confluent organisation, by the published Costs API (05, section 9). */
import { PlatformError } from '@spine-green/evidence-schemas';
import { type ConfluentKey, confluentList, membersOf } from '../bus-plane/pages.ts';
import type { Bill, Billing } from './port.ts';

/** The client of the API gives a number; its decimals are those of its text, and a text is taken as it is. */
const AMOUNT = /^-?\d{1,15}(?:\.\d{1,18})?(?:[eE][+-]?\d{1,2})?$/;

export const confluentBilling = (key: ConfluentKey): Billing => ({
  bill: async (fromDay, toDay): Promise<Bill> => {
    const path = `/billing/v1/costs?start_date=${fromDay}&end_date=${toDay}`;
    const { rows, pages } = await confluentList(key, path, unreadable);
    return { amounts: rows.map(amountOf), pages };
  },
});

/** A line without an amount is not a line of nothing. */
function amountOf(item: unknown): string {
  const { amount } = membersOf(item);
  const text = typeof amount === 'number' ? String(amount) : amount;
  if (typeof text === 'string' && AMOUNT.test(text)) return text;
  throw unreadable('a line item holds no amount');
}

const unreadable = (facts: string, cause?: unknown): PlatformError =>
  new PlatformError('E_BILLING_UNREADABLE', facts, { cause });
