import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BudgetsClient, CreateBudgetCommand } from '@aws-sdk/client-budgets';
import { AllocateAddressCommand, EC2Client } from '@aws-sdk/client-ec2';
import { handle } from '@spine-green/evidence-schemas';
import { CostGuardrailSnapshotV1 } from '@spine-green/evidence-schemas/documents/cost_guardrail_snapshot.v1';
import { CostSnapshotV1 } from '@spine-green/evidence-schemas/documents/cost_snapshot.v1';
import { readEvidence } from '@spine-green/runtime/evidence/read';
import { confluentBilling } from '@spine-green/runtime/substrate/billing/confluent';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { keepReading, keptReading } from '../../../actions/cost/kept-reading.ts';
import { readCost } from '../../../actions/cost/reading.ts';
import { openManagedPlace } from '../../../actions/lib/platform/managed-place.ts';
import type { AwsEmulator } from '../../support/servers/aws-emulator.ts';
import { emulatedAws, makeBucket, REGION } from '../../support/servers/emulated-aws.ts';
import { type HttpFront, httpFront } from '../../support/servers/http-front.ts';
import { motoTools } from '../../support/servers/moto.ts';

const ACCOUNT = '123456789012';

describe.skipIf(!motoTools.met)('a reading of the cost', () => {
  let emulator: AwsEmulator;
  let front: HttpFront;
  let total = 0.25;
  beforeAll(async () => {
    emulator = await emulatedAws();
    front = await httpFront(undefined, () => ({
      status: 200,
      body: JSON.stringify({ metadata: {}, data: [{ amount: total }] }),
    }));
  });
  afterAll(async () => {
    await front.stop();
    await emulator.stop();
  });
  beforeEach(async () => {
    await fetch(`${emulator.url}/moto-api/reset`, { method: 'POST' });
    await makeBucket(handle('S3_EVIDENCE_BUCKET'));
  });

  const budget = async (): Promise<void> => {
    const Subscribers = [{ SubscriptionType: 'EMAIL' as const, Address: 'cost@example.org' }];
    await new BudgetsClient({ region: REGION }).send(
      new CreateBudgetCommand({
        AccountId: ACCOUNT,
        Budget: {
          BudgetName: handle('AWS_BUDGET_NAME'),
          BudgetLimit: { Amount: '30.0', Unit: 'USD' },
          ...{ BudgetType: 'COST', TimeUnit: 'MONTHLY' },
        },
        NotificationsWithSubscribers: [10, 20, 28].map((Threshold) => ({
          Notification: {
            ...{ NotificationType: 'ACTUAL', ComparisonOperator: 'GREATER_THAN', ThresholdType: 'ABSOLUTE_VALUE' },
            Threshold,
          },
          Subscribers,
        })),
      }),
    );
  };
  const spent = async (amount: string): Promise<void> => {
    const one = {
      ResultsByTime: [
        {
          TimePeriod: { Start: '2026-11-01', End: '2026-11-23' },
          Total: { UnblendedCost: { Amount: amount, Unit: 'USD' } },
          Groups: [],
          Estimated: true,
        },
      ],
      DimensionValueAttributes: [],
    };
    const set = await fetch(`${emulator.url}/moto-api/static/ce/cost-and-usage-results`, {
      method: 'POST',
      body: JSON.stringify({ account_id: ACCOUNT, results: [one] }),
    });
    expect(set.status).toBe(201);
  };
  const read = async () => {
    const place = openManagedPlace('emulated');
    const billing = confluentBilling({ key: 'k', secret: 's', origin: front.url });
    const reading = await readCost({ ...place, account: ACCOUNT, billing });
    return { ...reading, place };
  };

  test('below every alert passes, and leaves what a ledger may stand on', async () => {
    await budget();
    await spent('3.1000000000001');
    total = 0.25;
    const { snapshot, cost, key, place } = await read();
    expect(snapshot).toMatchObject({ budget_stop: false, blockers: [], combined: { amount: '3.3500000001' } });
    expect(snapshot.checks.map(({ id, pass }) => `${id} ${pass}`)).toEqual(
      [1, 2, 3, 4, 5, 6, 7].map((number) => `M9.G-C0${number} true`),
    );
    const stored = await readEvidence(place.evidence, key, CostGuardrailSnapshotV1.parse);
    expect(stored.document).toEqual(snapshot);
    const base = await readEvidence(place.evidence, cost?.key ?? '', CostSnapshotV1.parse, cost?.version_id);
    expect(base.document).toMatchObject({ combined_month_to_date: '3.3500000001', alert_3: '28' });
  });

  test('at the last alert stops, over both providers', async () => {
    await budget();
    await spent('20');
    total = 8;
    const { snapshot } = await read();
    expect(snapshot).toMatchObject({ budget_stop: true, alerts_reached: ['10', '20', '28'], blockers: ['M9G-B9'] });
  });

  test('is settled under another role by what the first one kept of it', async () => {
    await budget();
    await spent('28');
    total = 0;
    const { snapshot, key, cost, place } = await read();
    const folder = mkdtempSync(join(tmpdir(), 'kept-reading-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const outputs = join(folder, 'outputs');
    keepReading(outputs, { key, cost });
    const [, text = ''] = /^reading=(.*)\n$/.exec(readFileSync(outputs, 'utf8')) ?? [];
    expect(await keptReading(text, place.evidence)).toEqual({ snapshot, key, cost });
    for (const other of ['', '{}', '{"key":1,"cost":null}', '{"key":"a","cost":{"key":"b"}}'])
      await expect(keptReading(other, place.evidence)).rejects.toMatchObject({ code: 'E_SCHEMA_INVALID' });
  });

  test('an address that nobody uses is found, and an account without the budget', async () => {
    await spent('1');
    total = 0.25;
    await new EC2Client({ region: REGION }).send(new AllocateAddressCommand({ Domain: 'vpc' }));
    expect((await read()).snapshot.blockers).toEqual(['M9G-B1', 'M9G-B2', 'M9G-B4']);
  });
});
