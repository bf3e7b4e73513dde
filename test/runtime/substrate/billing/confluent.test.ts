import { confluentBilling } from '@spine-green/runtime/substrate/billing/confluent';
import { afterEach, describe, expect, test } from 'vitest';
import { type Answering, type HttpFront, httpFront } from '../../../support/servers/http-front.ts';

describe('the bill of the bus', () => {
  let front: HttpFront | undefined;
  afterEach(() => front?.stop());
  const billBehind = async (answer: Answering) => {
    front = await httpFront(undefined, answer);
    return confluentBilling({ key: 'KEY', secret: 'SECRET', origin: front.url }).bill('2026-11-01', '2026-11-22');
  };
  const page = (amounts: readonly unknown[], next?: string) => ({
    status: 200,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      api_version: 'billing/v1',
      kind: 'CostList',
      metadata: next === undefined ? {} : { next },
      data: amounts.map((amount) => ({ amount, product: 'KAFKA', line_type: 'KAFKA_BASE' })),
    }),
  });

  test('is asked for by the key and read to its last page', async () => {
    const answers = [page([1.25, '0.5'], '/billing/v1/costs?page_token=2'), page([]), page([9])];
    const bill = await billBehind(() => answers.shift() ?? { status: 500, body: '' });
    expect(bill).toEqual({ amounts: ['1.25', '0.5'], pages: 2 });
    expect(front?.seen.map(({ path }) => path)).toEqual([
      '/billing/v1/costs?start_date=2026-11-01&end_date=2026-11-22',
      '/billing/v1/costs?page_token=2',
    ]);
    expect(front?.seen.map(({ headers }) => headers.authorization)).toEqual(Array(2).fill('Basic S0VZOlNFQ1JFVA=='));
  });

  test('is asked for again while the service is busy', async () => {
    const answers = [{ status: 429, body: '' }, { status: 503, body: '' }, page([-0.0003])];
    expect(await billBehind(() => answers.shift() ?? { status: 500, body: '' })).toEqual({
      amounts: ['-0.0003'],
      pages: 1,
    });
  });

  test.each([
    { given: 'a key that is refused', answer: { status: 401, body: '{}' } },
    { given: 'a service that stays busy', answer: { status: 503, body: '' } },
    { given: 'what is no JSON', answer: { status: 200, body: '<html>' } },
    { given: 'no line items', answer: { status: 200, body: '{"metadata":{}}' } },
    { given: 'a line without an amount', answer: page([undefined]) },
    { given: 'an amount that is none', answer: page(['free']) },
    { given: 'a next page on another host', answer: page([1], 'http://127.0.0.2:9/billing/v1/costs') },
    { given: 'a next page of something else', answer: page([1], '/iam/v2/api-keys') },
    { given: 'a redirection', answer: { status: 302, headers: { location: 'http://127.0.0.2:9/' }, body: '' } },
  ])('$given is unreadable, and never an empty bill', async ({ answer }) => {
    await expect(billBehind(() => answer)).rejects.toMatchObject({ code: 'E_BILLING_UNREADABLE', retry: true });
  });

  test('a list without an end is unreadable', async () => {
    const bill = billBehind(() => page([1], '/billing/v1/costs?page_token=1'));
    await expect(bill).rejects.toMatchObject({ code: 'E_BILLING_UNREADABLE' });
  });

  test('no error shows the key', async () => {
    const error = await billBehind(() => ({ status: 401, body: 'SECRET' })).catch((thrown: unknown) => thrown);
    expect(String((error as Error).message)).not.toMatch(/SECRET|KEY|S0VZ/);
  });
});
