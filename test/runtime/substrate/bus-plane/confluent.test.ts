import { confluentBusPlane } from '@spine-green/runtime/substrate/bus-plane/confluent';
import { afterEach, describe, expect, test } from 'vitest';
import { type Answering, type HttpFront, httpFront } from '../../../support/servers/http-front.ts';

describe('the organisation of the bus', () => {
  let front: HttpFront | undefined;
  afterEach(() => front?.stop());
  const planeBehind = async (answer: Answering) => {
    front = await httpFront(undefined, answer);
    return confluentBusPlane({ key: 'KEY', secret: 'SECRET', origin: front.url });
  };
  const page = (rows: readonly unknown[], next?: string) => ({
    ...{ status: 200, headers: { 'content-type': 'application/json' } },
    body: JSON.stringify({ metadata: next === undefined ? {} : { next }, data: rows }),
  });

  test('is listed to its last page, and a key by the name in its specification', async () => {
    const answers = [
      page([{ id: 'env-1', display_name: 'dev_min' }], '/org/v2/environments?page_token=2'),
      page([{ id: 'env-2', display_name: 'other' }]),
      page([{ id: 'K', spec: { display_name: 'the key', owner: { id: 'sa-1' } } }]),
    ];
    const plane = await planeBehind(() => answers.shift() ?? { status: 500, body: '' });
    expect(await plane.list('environment')).toEqual(['dev_min', 'other']);
    expect(await plane.list('api-key')).toEqual(['the key']);
    expect(front?.seen.map(({ path }) => path.replace(/\?.*/, ''))).toEqual([
      ...['/org/v2/environments', '/org/v2/environments', '/iam/v2/api-keys'],
    ]);
  });

  test.each([
    { given: 'a key that is refused', answer: { status: 403, body: '{}' } },
    { given: 'a row without a name', answer: page([{ id: 'env-1' }]) },
    { given: 'no list', answer: { status: 200, body: '{}' } },
    { given: 'a next page on another host', answer: page([], 'http://127.0.0.2:9/org/v2/environments') },
  ])('$given is unreadable, and never nothing', async ({ answer }) => {
    const plane = await planeBehind(() => answer);
    await expect(plane.list('environment')).rejects.toMatchObject({ code: 'E_BUS_PLANE_UNREADABLE', retry: true });
  });
});
