/** The bill of a Confluent organisation, by the published Costs API (05, section 9). */
import { PlatformError, parseJson } from '@spine-green/evidence-schemas';
import type { Bill, Billing } from './port.ts';

const API = 'https://api.confluent.cloud';
const PATH = '/billing/v1/costs';
const ANSWER_MS_MAX = 30_000;
const ATTEMPTS_MAX = 3;
const PAGES_MAX = 100;
/** The client of the API gives a number; its decimals are those of its text, and a text is taken as it is. */
const AMOUNT = /^-?\d{1,15}(?:\.\d{1,18})?(?:[eE][+-]?\d{1,2})?$/;

export interface ConfluentKey {
  readonly key: string;
  readonly secret: string;
  /** The origin that answers, and no other is followed. */
  readonly origin?: string;
}

export function confluentBilling({ key, secret, origin = API }: ConfluentKey): Billing {
  const authorization = `Basic ${Buffer.from(`${key}:${secret}`).toString('base64')}`;
  const page = async (url: URL): Promise<Page> => {
    for (let attempt = 1; ; attempt += 1) {
      const { status, text } = await answerOf(url, authorization);
      if (status === 200) return pageOf(text);
      if (!(status === 429 || status >= 500) || attempt === ATTEMPTS_MAX)
        throw unreadable(`${url.pathname} answers ${status} after ${attempt} attempts`);
    }
  };
  return {
    bill: async (fromDay, toDay) => {
      const amounts: string[] = [];
      const first = new URL(`${PATH}?start_date=${fromDay}&end_date=${toDay}`, origin);
      let next: URL | undefined = first;
      let pages = 0;
      while (next !== undefined) {
        if (pages === PAGES_MAX) throw unreadable(`more than ${PAGES_MAX} pages`);
        const read: Page = await page(next);
        pages += 1;
        amounts.push(...read.amounts);
        next = nextOf(read.next, first);
      }
      return { amounts, pages } satisfies Bill;
    },
  };
}

interface Page {
  readonly amounts: readonly string[];
  readonly next: string | undefined;
}

async function answerOf(url: URL, authorization: string): Promise<{ status: number; text: string }> {
  try {
    const signal = AbortSignal.timeout(ANSWER_MS_MAX);
    const answer = await fetch(url, { headers: { authorization }, signal, redirect: 'error' });
    return { status: answer.status, text: await answer.text() };
  } catch (error) {
    const cause = error instanceof Error ? error.name : 'no answer';
    throw unreadable(`${url.pathname}: ${cause}`, error);
  }
}

function pageOf(text: string): Page {
  const read = parseJson(text, 'E_BILLING_UNREADABLE', 'the answer of the billing service');
  const { data, metadata } = membersOf(read);
  if (!Array.isArray(data)) throw unreadable('the answer holds no line items');
  const { next } = membersOf(metadata);
  return { amounts: data.map(amountOf), next: typeof next === 'string' && next !== '' ? next : undefined };
}

const membersOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};

/** A line without an amount is not a line of nothing. */
function amountOf(item: unknown): string {
  const { amount } = membersOf(item);
  const text = typeof amount === 'number' ? String(amount) : amount;
  if (typeof text === 'string' && AMOUNT.test(text)) return text;
  throw unreadable('a line item holds no amount');
}

/** The key goes to nobody whom an answer names. */
function nextOf(next: string | undefined, first: URL): URL | undefined {
  if (next === undefined) return undefined;
  const url = URL.parse(next, first.href);
  if (url?.origin === first.origin && url.pathname === first.pathname) return url;
  throw unreadable('the next page lies elsewhere');
}

const unreadable = (facts: string, cause?: unknown): PlatformError =>
  new PlatformError('E_BILLING_UNREADABLE', facts, { cause });
