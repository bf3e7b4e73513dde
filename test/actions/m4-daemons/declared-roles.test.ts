import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as ecs from '@aws-sdk/client-ecs';
import * as iam from '@aws-sdk/client-iam';
import { type HandleInputs, handle } from '@spine-green/evidence-schemas';
import { BUILT_DAEMONS, MODES, taskFamilyOf } from '@spine-green/runtime/catalog';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openSession, type Session } from '../../../actions/lib/run/session.ts';
import { gatherIamBinding } from '../../../actions/m4-daemons/facts/c-iam-binding.ts';
import { iamBinding } from '../../../actions/m4-daemons/lanes/c-iam-binding.ts';
import emulated from '../../../evidence-schemas/samples/substrate_config.v1/valid-emulated.json' with { type: 'json' };
import { brokenChecks } from '../../support/account/broken-checks.ts';
import type { AwsEmulator } from '../../support/servers/aws-emulator.ts';
import { emulatedAws, REGION } from '../../support/servers/emulated-aws.ts';
import { motoTools } from '../../support/servers/moto.ts';

const config = { region: REGION };
const arnOf = (role: string): string => `arn:aws:iam::123456789012:role/${role}`;
const EXECUTION = handle('ROLE_ECS_TASK_EXECUTION');
const APPLIES = 'fraud-platform-dev-min-ci-terraform-apply';
const handleInputs = { ROLE_TERRAFORM_APPLY: arnOf(APPLIES) } as HandleInputs;
const trustOf = (Principal: object): string =>
  JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal }] });
const TASKS = trustOf({ Service: 'ecs-tasks.amazonaws.com' });
const ALL = JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] });

async function makeRole(RoleName: string, AssumeRolePolicyDocument: string): Promise<void> {
  const client = new iam.IAMClient(config);
  await client.send(new iam.CreateRoleCommand({ RoleName, AssumeRolePolicyDocument }));
  const asked = { RoleName, PolicyName: RoleName, PolicyDocument: ALL };
  await client.send(new iam.PutRolePolicyCommand(asked));
}

/** The newest revision of a family, as a stack registers it. */
const register = (family: string, role: string, execution: string = EXECUTION) =>
  new ecs.ECSClient(config).send(
    new ecs.RegisterTaskDefinitionCommand({
      family,
      taskRoleArn: arnOf(role),
      executionRoleArn: arnOf(execution),
      containerDefinitions: [{ name: 'main', image: `image@sha256:${'b'.repeat(64)}`, memory: 512 }],
    }),
  );

const serve = (name: string, taskDefinition: string) =>
  new ecs.ECSClient(config).send(
    new ecs.UpdateServiceCommand({ cluster: handle('ECS_CLUSTER_NAME'), service: name, taskDefinition }),
  );

/** Services, jobs and roles of the platform as its stacks declare them. */
async function declareAll(): Promise<void> {
  const client = new ecs.ECSClient(config);
  const cluster = handle('ECS_CLUSTER_NAME');
  await client.send(new ecs.CreateClusterCommand({ clusterName: cluster }));
  for (const { mode, principal } of MODES) await register(taskFamilyOf(mode, handle('NAME_PREFIX')), handle(principal));
  for (const daemon of BUILT_DAEMONS) {
    const taskDefinition = taskFamilyOf(daemon.mode, handle('NAME_PREFIX'));
    const asked = { cluster, serviceName: handle(daemon.handle), taskDefinition, desiredCount: 0 };
    await client.send(new ecs.CreateServiceCommand(asked));
  }
  for (const role of new Set(MODES.map(({ principal }) => handle(principal)))) await makeRole(role, TASKS);
  await makeRole(APPLIES, trustOf({ Federated: 'arn:aws:iam::123456789012:oidc-provider/example' }));
}

describe.skipIf(!motoTools.met)('the roles of tasks', () => {
  let emulator: AwsEmulator;
  let folder: string;
  let session: Session;
  beforeAll(async () => {
    emulator = await emulatedAws();
    folder = mkdtempSync(join(tmpdir(), 'declared-roles-'));
    writeFileSync(join(folder, 'substrate.json'), JSON.stringify(emulated));
  });
  afterAll(async () => {
    await session?.close();
    rmSync(folder, { recursive: true, force: true });
    await emulator.stop();
  });
  beforeEach(async () => {
    await fetch(`${emulator.url}/moto-api/reset`, { method: 'POST' });
    await declareAll();
    await session?.close();
    session = openSession(join(folder, 'substrate.json'));
  });
  const broken = async () => brokenChecks(iamBinding, await gatherIamBinding({ session, handleInputs }));
  const migrations = handle('TD_DB_MIGRATIONS');

  test('are those of their lanes', async () => {
    expect(await broken()).toEqual([]);
  });

  const FAULTS: readonly (readonly [given: string, plant: () => Promise<unknown>, checks: readonly string[]])[] = [
    [
      'the gate under the role of the spine',
      async () => {
        const { taskDefinition } = await register(handle('SVC_IG'), handle('ROLE_RTDL_CORE'));
        await serve(handle('SVC_IG'), taskDefinition?.taskDefinitionArn ?? '');
      },
      ['M4.C-C01'],
    ],
    [
      'a role to which everything was attached',
      async () => {
        const client = new iam.IAMClient(config);
        const { Policy } = await client.send(
          new iam.CreatePolicyCommand({ PolicyName: 'everything', PolicyDocument: ALL }),
        );
        const asked = { RoleName: handle('ROLE_IG_SERVICE'), PolicyArn: Policy?.Arn };
        await client.send(new iam.AttachRolePolicyCommand(asked));
      },
      ['M4.C-C01'],
    ],
    [
      'a role that machines may assume',
      () =>
        new iam.IAMClient(config).send(
          new iam.UpdateAssumeRolePolicyCommand({
            RoleName: handle('ROLE_DECISION_LANE'),
            PolicyDocument: trustOf({ Service: ['ec2.amazonaws.com', 'ecs-tasks.amazonaws.com'] }),
          }),
        ),
      ['M4.C-C01'],
    ],
    ['the migrations under a role of nobody', () => register(migrations, 'somebody'), ['M4.C-C03']],
    ['the migrations under the role that starts tasks', () => register(migrations, EXECUTION), ['M4.C-C04']],
    ['the migrations under the role that applies', () => register(migrations, APPLIES), ['M4.C-C04']],
    [
      'an apply role that lets tasks in',
      () =>
        new iam.IAMClient(config).send(
          new iam.UpdateAssumeRolePolicyCommand({ RoleName: APPLIES, PolicyDocument: TASKS }),
        ),
      ['M4.C-C04'],
    ],
  ];

  test.each(FAULTS)('are wrong: %s', async (_given, plant, checks) => {
    await plant();
    expect(await broken()).toEqual(checks);
  });

  test('cannot be read of an account that does not answer', async () => {
    process.env.AWS_ENDPOINT_URL = 'http://127.0.0.1:9';
    try {
      expect(await broken()).toEqual(['M4.C-C01', 'M4.C-C03', 'M4.C-C04']);
    } finally {
      process.env.AWS_ENDPOINT_URL = emulator.url;
    }
  });
});
