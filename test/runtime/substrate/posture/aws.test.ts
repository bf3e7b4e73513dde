import { BudgetsClient, CreateBudgetCommand } from '@aws-sdk/client-budgets';
import { awsPosture } from '@spine-green/runtime/substrate/posture/aws';
import { RESOURCE_KINDS, type Resource } from '@spine-green/runtime/substrate/posture/port';
import { type Ownership, residualsIn } from '@spine-green/runtime/substrate/posture/residuals';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { AwsEmulator } from '../../../support/servers/aws-emulator.ts';
import { emulatedAws, REGION } from '../../../support/servers/emulated-aws.ts';
import { type Answering, type HttpFront, httpFront } from '../../../support/servers/http-front.ts';
import { motoTools } from '../../../support/servers/moto.ts';
import { plantResiduals, plantWhatStays } from '../../../support/servers/planted.ts';

const owner: Ownership = {
  tags: { project: 'project', tier: 'fp_tier' },
  project: 'fraud-platform',
  names: ['fraud-platform-dev-min', '/fraud-platform/dev_min'],
};
const ACCOUNT = '123456789012';

describe.skipIf(!motoTools.met)('an account of an emulator', () => {
  let emulator: AwsEmulator;
  beforeAll(async () => {
    emulator = await emulatedAws();
  });
  afterAll(() => emulator.stop());

  const everything = async (): Promise<readonly Resource[]> => {
    const posture = awsPosture(REGION);
    const found: Resource[] = [];
    for (const kind of RESOURCE_KINDS) found.push(...(await posture.list(kind)));
    return found;
  };

  test('an account without anything of ours has no residual', async () => {
    expect(residualsIn(await everything(), owner)).toEqual([]);
  });

  test('every planted residual is found, whatever made it, and nothing that stays or is of others', async () => {
    const planted = await plantResiduals();
    const staying = await plantWhatStays();
    const residual = new Set(residualsIn(await everything(), owner).map(({ kind, id }) => `${kind} ${id}`));
    expect(planted.length).toBeGreaterThanOrEqual(30);
    expect(planted.map(([kind, id]) => `${kind} ${id}`).filter((one) => !residual.has(one))).toEqual([]);
    expect(staying.map(([kind, id]) => `${kind} ${id}`).filter((one) => residual.has(one))).toEqual([]);
  });

  test('a log group says how long it keeps, or that it never ends', async () => {
    const groups = new Map((await awsPosture(REGION).list('log-group')).map(({ name, state }) => [name, state]));
    expect(groups.get('/fraud-platform/dev_min')).toBe('never expires');
    expect(groups.get('/another/service')).toBe('7');
  });

  test('a budget is read with its limit and thresholds, and one that is not there is absent', async () => {
    const Subscribers = [{ SubscriptionType: 'EMAIL' as const, Address: 'cost@example.org' }];
    const NotificationsWithSubscribers = [10, 20, 28].map((Threshold) => ({
      Notification: {
        NotificationType: 'ACTUAL' as const,
        ComparisonOperator: 'GREATER_THAN' as const,
        ThresholdType: 'ABSOLUTE_VALUE' as const,
        Threshold,
      },
      Subscribers,
    }));
    const Budget = {
      BudgetName: 'fraud-platform-dev-min-budget',
      BudgetLimit: { Amount: '30', Unit: 'USD' },
      BudgetType: 'COST' as const,
      TimeUnit: 'MONTHLY' as const,
    };
    const create = new CreateBudgetCommand({ AccountId: ACCOUNT, Budget, NotificationsWithSubscribers });
    await new BudgetsClient({ region: REGION }).send(create);
    const posture = awsPosture(REGION);
    const found = await posture.findBudget(ACCOUNT, Budget.BudgetName);
    expect(found).toMatchObject({ limit: '30', unit: 'USD', isFiltered: false });
    const alert = { of: 'ABSOLUTE_VALUE', type: 'ACTUAL', comparison: 'GREATER_THAN' };
    expect(found?.notifications).toEqual(['10', '20', '28'].map((threshold) => ({ ...alert, threshold })));
    expect(await posture.findBudget(ACCOUNT, 'none')).toBeUndefined();
  });
});

describe('over the wire alone', () => {
  const names = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_ENDPOINT_URL'] as const;
  let front: HttpFront | undefined;
  afterEach(async () => {
    await front?.stop();
    for (const name of names) delete process.env[name];
  });
  const postureBehind = async (answer: Answering) => {
    front = await httpFront(undefined, answer);
    Object.assign(process.env, { AWS_ACCESS_KEY_ID: 'x', AWS_SECRET_ACCESS_KEY: 'x', AWS_ENDPOINT_URL: front.url });
    return awsPosture(REGION, { answerMsMax: 500, silenceMsMax: 500, attemptsMax: 2 });
  };
  const json = (body: object, status = 200) => ({
    status,
    headers: { 'content-type': 'application/x-amz-json-1.1' },
    body: JSON.stringify(body),
  });
  /** A refusal in each of the forms in which services refuse. */
  const refusal =
    (code: string, status: number): Answering =>
    ({ headers, body }) => {
      if (headers['x-amz-target'] !== undefined) return json({ __type: code, message: 'said by a test' }, status);
      const error = `<Error><Code>${code}</Code><Message>said by a test</Message></Error>`;
      const isEc2 = body.includes('Version=2016-11-15');
      return {
        status,
        body: isEc2 ? `<Response><Errors>${error}</Errors></Response>` : `<ErrorResponse>${error}</ErrorResponse>`,
      };
    };

  test.each([
    { given: 'denied', answer: refusal('AccessDeniedException', 403) },
    { given: 'throttled without end', answer: refusal('ThrottlingException', 400) },
    { given: 'a fault inside', answer: refusal('InternalFailure', 500) },
    { given: 'credentials that have expired', answer: refusal('ExpiredToken', 403) },
    { given: 'nobody answers', answer: (() => 'never') satisfies Answering as Answering },
  ])('$given: no kind of resource, no budget and no cost is absent, empty or zero', async ({ answer }) => {
    const posture = await postureBehind(answer);
    const calls = [
      ...RESOURCE_KINDS.map((kind) => posture.list(kind)),
      posture.findBudget(ACCOUNT, 'budget'),
      posture.cost('2026-02-01', '2026-02-07'),
      posture.countSubscribers(ACCOUNT, 'budget', { threshold: '10', of: 'x', type: 'y', comparison: 'z' }),
      posture.network('vpc-1'),
      posture.findDatabase('db'),
      posture.lifecycle('bucket'),
      posture.declaredServices('cluster'),
      posture.findTaskDefinition('family'),
      posture.findRole('role'),
    ];
    for (const call of await Promise.allSettled(calls)) {
      expect(call).toMatchObject({ status: 'rejected', reason: { code: 'E_POSTURE_UNREADABLE', retry: true } });
    }
  });

  test('all pages are read', async () => {
    const gateway = (id: string) => `<item><natGatewayId>${id}</natGatewayId><state>available</state></item>`;
    const pages = [
      `${gateway('nat-1')}</natGatewaySet><nextToken>2</nextToken>`,
      `${gateway('nat-2')}</natGatewaySet>`,
    ];
    const posture = await postureBehind(() => ({
      status: 200,
      body: `<DescribeNatGatewaysResponse><natGatewaySet>${pages.shift()}</DescribeNatGatewaysResponse>`,
    }));
    expect((await posture.list('nat-gateway')).map(({ id }) => id)).toEqual(['nat-1', 'nat-2']);
  });

  test('whom a budget tells is counted over all pages', async () => {
    const person = (Address: string) => ({ SubscriptionType: 'EMAIL', Address });
    const pages = [
      { Subscribers: [person('a@example.org')], NextToken: '2' },
      { Subscribers: [person('b@example.org')] },
    ];
    const posture = await postureBehind(() => json(pages.shift() ?? {}));
    const asked = { threshold: '10', of: 'ABSOLUTE_VALUE', type: 'ACTUAL', comparison: 'GREATER_THAN' };
    expect(await posture.countSubscribers(ACCOUNT, 'budget', asked)).toBe(2);
  });

  test('what the answer names without its id is not passed over', async () => {
    const posture = await postureBehind(() => ({
      status: 200,
      body: '<DescribeVolumesResponse><volumeSet><item><status>in-use</status></item></volumeSet></DescribeVolumesResponse>',
    }));
    await expect(posture.list('volume')).rejects.toMatchObject({ code: 'E_POSTURE_UNREADABLE' });
  });

  test.each([
    { given: 'one month', results: [['17.8956', true]], found: { amount: '17.8956', unit: 'USD', isEstimated: true } },
    { given: 'a credit', results: [['-0.0003', false]], found: { amount: '-0.0003', unit: 'USD', isEstimated: false } },
    { given: 'no month', results: [], found: undefined },
    {
      given: 'two months',
      results: [
        ['1', false],
        ['2', false],
      ],
      found: undefined,
    },
    { given: 'a month without an amount', results: [[undefined, false]], found: undefined },
  ] as const)('cost of $given', async ({ results, found }) => {
    const ResultsByTime = results.map(([Amount, Estimated]) => ({
      Total: { UnblendedCost: { Amount, Unit: 'USD' } },
      Estimated,
    }));
    const posture = await postureBehind(() => json({ ResultsByTime }));
    const cost = posture.cost('2026-02-01', '2026-02-07');
    if (found === undefined) await expect(cost).rejects.toMatchObject({ code: 'E_POSTURE_UNREADABLE' });
    else expect(await cost).toEqual(found);
  });
});
