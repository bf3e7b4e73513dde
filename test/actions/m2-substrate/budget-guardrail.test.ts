import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BudgetsClient, CreateBudgetCommand } from '@aws-sdk/client-budgets';
import {
  CloudWatchLogsClient,
  CreateLogGroupCommand,
  DeleteRetentionPolicyCommand,
  PutRetentionPolicyCommand,
} from '@aws-sdk/client-cloudwatch-logs';
import { AllocateAddressCommand, CreateVpcCommand, EC2Client } from '@aws-sdk/client-ec2';
import { CreateClusterCommand, ECSClient } from '@aws-sdk/client-ecs';
import {
  DeleteBucketLifecycleCommand,
  PutBucketLifecycleConfigurationCommand,
  PutBucketTaggingCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { type HandleInputs, handle } from '@spine-green/evidence-schemas';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { EMPTY_LEDGER } from '../../../actions/lib/ledger/state.ts';
import { retentionDays } from '../../../actions/lib/rules/bucket-lifecycle.ts';
import { openSession, type Session } from '../../../actions/lib/run/session.ts';
import { gatherBudgetGuardrail } from '../../../actions/m2-substrate/facts/i-budget-guardrail.ts';
import { budgetGuardrail } from '../../../actions/m2-substrate/lanes/i-budget-guardrail.ts';
import emulated from '../../../evidence-schemas/samples/substrate_config.v1/valid-emulated.json' with { type: 'json' };
import { brokenChecks } from '../../support/account/broken-checks.ts';
import type { AwsEmulator } from '../../support/servers/aws-emulator.ts';
import { emulatedAws, makeBucket, REGION } from '../../support/servers/emulated-aws.ts';
import { type HttpFront, httpFront } from '../../support/servers/http-front.ts';
import { motoTools } from '../../support/servers/moto.ts';

const config = { region: REGION };
const LOGS = `${handle('CLOUDWATCH_LOG_GROUP_PREFIX')}/ig`;
const ACCOUNT = emulated.account_id;
/** Neither stacks nor a repository are in this account. */
const ELSEWHERE = ['M2.I-C04', 'M2.I-C04a', 'M2.I-C04b'];

describe.skipIf(!motoTools.met)('what guards the cost of a month', () => {
  let emulator: AwsEmulator;
  let front: HttpFront;
  let folder: string;
  let session: Session;
  let subscribers = 1;
  beforeAll(async () => {
    emulator = await emulatedAws();
    // The emulator knows budgets and not whom they tell; this one answer has the published shape.
    front = await httpFront(emulator.url, ({ headers }) =>
      String(headers['x-amz-target']).endsWith('DescribeSubscribersForNotification')
        ? {
            status: 200,
            headers: { 'content-type': 'application/x-amz-json-1.1' },
            body: JSON.stringify({
              Subscribers: Array.from({ length: subscribers }, () => ({
                SubscriptionType: 'EMAIL',
                Address: 'cost@example.org',
              })),
            }),
          }
        : 'pass',
    );
    process.env.AWS_ENDPOINT_URL = front.url;
    folder = mkdtempSync(join(tmpdir(), 'budget-guardrail-'));
    writeFileSync(join(folder, 'substrate.json'), JSON.stringify({ ...emulated, stacks_url: `dir:${folder}` }));
  });
  afterAll(async () => {
    await session?.close();
    rmSync(folder, { recursive: true, force: true });
    await front.stop();
    await emulator.stop();
  });
  beforeEach(async () => {
    await fetch(`${emulator.url}/moto-api/reset`, { method: 'POST' });
    subscribers = 1;
    await session?.close();
    session = openSession(join(folder, 'substrate.json'));
    await guard();
  });

  /** An account as its stacks leave it. */
  async function guard(amount = '3.2'): Promise<void> {
    await new ECSClient(config).send(
      new CreateClusterCommand({ clusterName: handle('ECS_CLUSTER_NAME'), tags: LOWER }),
    );
    const logs = new CloudWatchLogsClient(config);
    await logs.send(new CreateLogGroupCommand({ logGroupName: LOGS, tags: TAGS }));
    const retentionInDays = handle('LOG_RETENTION_DAYS');
    await logs.send(new PutRetentionPolicyCommand({ logGroupName: LOGS, retentionInDays }));
    for (const [bucket, days] of Object.entries(retentionDays())) await makeForgetting(bucket, days);
    await budget();
    await spent(amount);
  }

  async function makeForgetting(bucket: string, days: number | null): Promise<void> {
    await makeBucket(bucket);
    const client = new S3Client(config);
    const TagSet = Object.entries({ ...TAGS, fp_tier: 'persistent' }).map(([Key, Value]) => ({ Key, Value }));
    await client.send(new PutBucketTaggingCommand({ Bucket: bucket, Tagging: { TagSet } }));
    const prefix = bucket === handle('S3_ORACLE_BUCKET') ? 'oracle-store/' : '';
    const Rules = [
      {
        ID: 'abort',
        Status: 'Enabled' as const,
        Filter: { Prefix: '' },
        AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 },
      },
      ...(days === null
        ? []
        : [{ ID: 'expire', Status: 'Enabled' as const, Filter: { Prefix: prefix }, Expiration: { Days: days } }]),
    ];
    const LifecycleConfiguration = { Rules };
    await client.send(new PutBucketLifecycleConfigurationCommand({ Bucket: bucket, LifecycleConfiguration }));
  }

  async function budget(thresholds: readonly number[] = [10, 20, 28]): Promise<void> {
    const Notification = {
      NotificationType: 'ACTUAL',
      ComparisonOperator: 'GREATER_THAN',
      ThresholdType: 'ABSOLUTE_VALUE',
    } as const;
    const Subscribers = [{ SubscriptionType: 'EMAIL' as const, Address: 'cost@example.org' }];
    const Budget = {
      BudgetName: handle('AWS_BUDGET_NAME'),
      BudgetLimit: { Amount: '30', Unit: 'USD' },
      BudgetType: 'COST' as const,
      TimeUnit: 'MONTHLY' as const,
    };
    const told = thresholds.map((Threshold) => ({ Notification: { ...Notification, Threshold }, Subscribers }));
    await new BudgetsClient(config).send(
      new CreateBudgetCommand({ AccountId: ACCOUNT, Budget, NotificationsWithSubscribers: told }),
    );
  }

  async function spent(amount: string): Promise<void> {
    const one = {
      TimePeriod: { Start: '2026-11-01', End: '2026-11-23' },
      Total: { UnblendedCost: { Amount: amount, Unit: 'USD' } },
      ...{ Groups: [], Estimated: true },
    };
    const results = [{ ResultsByTime: [one], DimensionValueAttributes: [] }];
    const body = JSON.stringify({ account_id: ACCOUNT, results });
    await fetch(`${emulator.url}/moto-api/static/ce/cost-and-usage-results`, { method: 'POST', body });
  }

  const gather = (inputs: HandleInputs = { ALERT_CHANNEL_MODE: 'email', ALERT_EMAIL_ADDRESS: 'cost@example.org' }) =>
    gatherBudgetGuardrail({ session, ledger: EMPTY_LEDGER, handleInputs: inputs });
  const broken = async (inputs?: HandleInputs) => brokenChecks(budgetGuardrail, await gather(inputs));

  test('holds of an account as its stacks leave it, and never writes down whom it tells', async () => {
    const facts = await gather();
    expect(brokenChecks(budgetGuardrail, facts)).toEqual(ELSEWHERE);
    expect(JSON.stringify(facts)).not.toContain('example.org');
  });

  test('needs somebody to be told', async () => {
    expect(await broken({})).toEqual(['M2.I-C01', ...ELSEWHERE]);
    subscribers = 0;
    expect(await broken()).toEqual(['M2.I-C02', ...ELSEWHERE]);
  });

  test('is none at the last alert', async () => {
    // An answer that was set once stays until the emulator forgets everything.
    await fetch(`${emulator.url}/moto-api/reset`, { method: 'POST' });
    await guard('28');
    expect(await broken()).toEqual([...ELSEWHERE, 'M2.I-C05']);
  });

  const FAULTS: readonly (readonly [given: string, plant: () => Promise<unknown>])[] = [
    ['an address', () => new EC2Client(config).send(new AllocateAddressCommand({ Domain: 'vpc' }))],
    [
      'a network whose last day has passed',
      () =>
        new EC2Client(config).send(
          new CreateVpcCommand({ CidrBlock: '10.42.0.0/16', TagSpecifications: [{ ResourceType: 'vpc', Tags: OLD }] }),
        ),
    ],
    [
      'a group that a task made',
      () => new CloudWatchLogsClient(config).send(new CreateLogGroupCommand({ logGroupName: `${LOGS}/x` })),
    ],
    [
      'a log without an end',
      () => new CloudWatchLogsClient(config).send(new DeleteRetentionPolicyCommand({ logGroupName: LOGS })),
    ],
    [
      'a bucket that never forgets',
      () => new S3Client(config).send(new DeleteBucketLifecycleCommand({ Bucket: handle('S3_ARCHIVE_BUCKET') })),
    ],
  ];
  test.each(FAULTS)('%s breaks exactly its check', async (_given, plant) => {
    await plant();
    expect(await broken()).toEqual(['M2.I-C03', ...ELSEWHERE]);
  });
});

const TAGS = {
  project: handle('PROJECT_SLUG'),
  env: handle('ENV_NAME'),
  owner: 'platform',
  fp_tier: 'ephemeral',
  fp_resource: 'made_by_a_test',
  expires_at: '2999-12-31',
};
const LOWER = Object.entries(TAGS).map(([key, value]) => ({ key, value }));
const OLD = Object.entries({ ...TAGS, expires_at: '2026-01-01' }).map(([Key, Value]) => ({ Key, Value }));
