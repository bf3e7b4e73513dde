import { BudgetsClient, CreateBudgetCommand } from '@aws-sdk/client-budgets';
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { handle } from '@spine-green/evidence-schemas';
import type { SubstrateConfigV1 } from '@spine-green/evidence-schemas/documents/substrate_config.v1';
import { awsPosture } from '@spine-green/runtime/substrate/posture/aws';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readAccount } from '../../../actions/m9-teardown/facts/e-residuals.ts';
import { readBudgetName, readPersistent } from '../../../actions/m9-teardown/facts/persistent.ts';
import { type ResidualFacts, residuals } from '../../../actions/m9-teardown/lanes/e-residuals.ts';
import emulated from '../../../evidence-schemas/samples/substrate_config.v1/valid-emulated.json' with { type: 'json' };
import { brokenChecks } from '../../support/account/broken-checks.ts';
import { makeClosedNetwork } from '../../support/account/closed-network.ts';
import type { AwsEmulator } from '../../support/servers/aws-emulator.ts';
import { emulatedAws, makeBucket, REGION } from '../../support/servers/emulated-aws.ts';
import { motoTools } from '../../support/servers/moto.ts';
import { plantResiduals, plantWhatStays } from '../../support/servers/planted.ts';
import { preservedAfter, preserveSet } from './frozen.ts';

const SCOPE = ['services and tasks', 'database', 'processes', 'ports', 'temporary data', 'network', 'paid leftovers'];
const elsewhere: Omit<ResidualFacts, 'account'> = {
  supervisor: { value: { answers: false, services: [], tasks: [] } },
  database: { value: { process: false, port: false, data_folder: false } },
  processes: { value: [] },
  ports: { value: [] },
  folders: { value: [] },
  pinnedScope: { value: SCOPE },
  bus: { environment: { value: [] }, 'service-account': { value: [] }, 'api-key': { value: [] } },
  before: preserveSet,
  after: { value: preservedAfter },
};

describe.skipIf(!motoTools.met)('what an account still has after a teardown', () => {
  let emulator: AwsEmulator;
  beforeAll(async () => {
    emulator = await emulatedAws();
  });
  afterAll(() => emulator.stop());
  beforeEach(async () => {
    await fetch(`${emulator.url}/moto-api/reset`, { method: 'POST' });
  });
  const account = () => readAccount({ posture: async () => awsPosture(REGION) });
  const broken = async () => brokenChecks(residuals, { ...elsewhere, account: await account() });

  test('is nothing where only others and the persistent tier are', async () => {
    await plantWhatStays();
    expect(await broken()).toEqual([]);
  });

  test('is found where a stack was never destroyed', async () => {
    await makeClosedNetwork();
    expect(await broken()).toEqual(['M9.E-C02', 'M9.E-C03']);
  });

  test('is found kind by kind', async () => {
    await plantResiduals();
    const { network, databases, logGroups } = await account();
    const counts = Object.entries({ ...network, ...databases, logGroups }).map(([kind, fact]) => [
      kind,
      'value' in fact ? fact.value.length : fact.unreadable,
    ]);
    expect(Object.fromEntries(counts)).toEqual({
      'nat-gateway': 3,
      'load-balancer': 2,
      'classic-load-balancer': 1,
      'elastic-ip': 5,
      vpc: 0,
      'network-interface': 1,
      'vpc-endpoint': 1,
      'db-instance': 1,
      'db-snapshot': 1,
      logGroups: 2,
    });
  });

  test('beside what has to stay is read service by service', async () => {
    const session = { config: emulated as SubstrateConfigV1, posture: async () => awsPosture(REGION) };
    expect(await readPersistent(session)).toEqual({ state_bucket: null, lock_table: null });
    expect(await readBudgetName(session)).toBeNull();
    await makeBucket(handle('TF_STATE_BUCKET'));
    await new DynamoDBClient({ region: REGION }).send(
      new CreateTableCommand({
        TableName: handle('TF_LOCK_TABLE'),
        AttributeDefinitions: [{ AttributeName: 'LockID', AttributeType: 'S' }],
        KeySchema: [{ AttributeName: 'LockID', KeyType: 'HASH' }],
        BillingMode: 'PAY_PER_REQUEST',
      }),
    );
    const Budget = { BudgetName: handle('AWS_BUDGET_NAME'), BudgetLimit: { Amount: '30', Unit: 'USD' } };
    await new BudgetsClient({ region: REGION }).send(
      new CreateBudgetCommand({
        AccountId: emulated.account_id,
        Budget: { ...Budget, BudgetType: 'COST', TimeUnit: 'MONTHLY' },
      }),
    );
    expect(await readPersistent(session)).toEqual({
      state_bucket: handle('TF_STATE_BUCKET'),
      lock_table: `${handle('TF_LOCK_TABLE')} ACTIVE`,
    });
    expect(await readBudgetName(session)).toBe(handle('AWS_BUDGET_NAME'));
  });

  test('that nobody may ask is not nothing', async () => {
    const denied = { posture: () => Promise.reject(new Error('E_POSTURE_UNREADABLE: denied')) };
    const facts = { ...elsewhere, account: await readAccount(denied) };
    expect(brokenChecks(residuals, facts)).toEqual(['M9.E-C02', 'M9.E-C03', 'M9.E-C05']);
  });
});
