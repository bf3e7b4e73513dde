import * as ecs from '@aws-sdk/client-ecs';
import {
  AttachRolePolicyCommand,
  CreatePolicyCommand,
  CreateRoleCommand,
  IAMClient,
  PutRolePolicyCommand,
} from '@aws-sdk/client-iam';
import { handle } from '@spine-green/evidence-schemas';
import { awsPosture } from '@spine-green/runtime/substrate/posture/aws';
import { trustsIn } from '@spine-green/runtime/substrate/posture/queries/role';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeClosedNetwork } from '../../../support/account/closed-network.ts';
import type { AwsEmulator } from '../../../support/servers/aws-emulator.ts';
import { emulatedAws, REGION } from '../../../support/servers/emulated-aws.ts';
import { motoTools } from '../../../support/servers/moto.ts';

const trustOf = (...Statement: readonly object[]): string => JSON.stringify({ Version: '2012-10-17', Statement });
const TASKS = {
  Effect: 'Allow',
  Action: ['sts:AssumeRole'],
  Principal: { Service: 'ecs-tasks.amazonaws.com' },
  Condition: { StringEquals: { 'aws:SourceAccount': '123456789012' } },
};

describe.skipIf(!motoTools.met)('what an account of an emulator declares', () => {
  let emulator: AwsEmulator;
  beforeAll(async () => {
    emulator = await emulatedAws();
  });
  afterAll(() => emulator.stop());

  test('a role says whom it trusts and which policies it has, and one that is not there is absent', async () => {
    const iam = new IAMClient({ region: REGION });
    const RoleName = 'fp-lane';
    await iam.send(new CreateRoleCommand({ RoleName, AssumeRolePolicyDocument: trustOf(TASKS) }));
    const PolicyDocument = trustOf({ Effect: 'Allow', Action: 's3:GetObject', Resource: '*' });
    await iam.send(new PutRolePolicyCommand({ RoleName, PolicyName: 'own', PolicyDocument }));
    const { Policy } = await iam.send(new CreatePolicyCommand({ PolicyName: 'shared', PolicyDocument }));
    const PolicyArn = Policy?.Arn ?? '';
    await iam.send(new AttachRolePolicyCommand({ RoleName, PolicyArn }));
    expect(await awsPosture(REGION).findRole(RoleName)).toEqual({
      arn: `arn:aws:iam::123456789012:role/${RoleName}`,
      trusts: ['Service ecs-tasks.amazonaws.com'],
      inlinePolicies: ['own'],
      attachedPolicies: [PolicyArn],
    });
    expect(await awsPosture(REGION).findRole('none')).toBeUndefined();
  });

  test('a service and its definition are read as they were declared, at rest too', async () => {
    const client = new ecs.ECSClient({ region: REGION });
    const cluster = handle('ECS_CLUSTER_NAME');
    const network = await makeClosedNetwork();
    const role = (name: string): string => `arn:aws:iam::123456789012:role/${name}`;
    const { taskDefinition } = await client.send(
      new ecs.RegisterTaskDefinitionCommand({
        family: 'fp-ig',
        taskRoleArn: role('fp-ig'),
        executionRoleArn: role('fp-execution'),
        networkMode: 'awsvpc',
        requiresCompatibilities: ['FARGATE'],
        cpu: '256',
        memory: '512',
        ephemeralStorage: { sizeInGiB: 200 },
        containerDefinitions: [
          {
            name: 'fp-ig',
            image: `image@sha256:${'b'.repeat(64)}`,
            command: ['ig'],
            portMappings: [{ containerPort: 8080 }],
            logConfiguration: { logDriver: 'awslogs', options: { 'awslogs-group': '/fp/ig' } },
          },
        ],
      }),
    );
    const awsvpcConfiguration = { subnets: [...network.subnets], securityGroups: [network.app] };
    await client.send(
      new ecs.CreateServiceCommand({
        cluster,
        serviceName: 'fp-ig',
        taskDefinition: 'fp-ig',
        desiredCount: 0,
        networkConfiguration: { awsvpcConfiguration },
      }),
    );
    const posture = awsPosture(REGION);
    const [service] = await posture.declaredServices(cluster);
    expect(service).toEqual({
      service: 'fp-ig',
      taskDefinition: taskDefinition?.taskDefinitionArn,
      ...awsvpcConfiguration,
      registries: 0,
    });
    const declared = {
      arn: taskDefinition?.taskDefinitionArn,
      family: 'fp-ig',
      taskRole: role('fp-ig'),
      executionRole: role('fp-execution'),
      cpu: 256,
      memory: 512,
      scratchGib: 200,
      containers: [{ command: ['ig'], ports: [8080], logGroup: '/fp/ig' }],
    };
    expect(await posture.findTaskDefinition('fp-ig')).toEqual(declared);
    expect(await posture.findTaskDefinition(service?.taskDefinition ?? '')).toEqual(declared);
    expect(await posture.findTaskDefinition('fp-none')).toBeUndefined();
    await expect(posture.declaredServices('none')).rejects.toMatchObject({ code: 'E_POSTURE_UNREADABLE' });
  });
});

describe('whom a trust policy lets in', () => {
  test.each([
    { given: 'one service', policy: trustOf(TASKS), trusts: ['Service ecs-tasks.amazonaws.com'] },
    {
      given: 'several of several kinds, some twice',
      policy: trustOf(TASKS, TASKS, { ...TASKS, Principal: { AWS: ['b', 'a'], Service: 'ec2.amazonaws.com' } }),
      trusts: ['AWS a', 'AWS b', 'Service ec2.amazonaws.com', 'Service ecs-tasks.amazonaws.com'],
    },
    { given: 'everybody', policy: trustOf({ ...TASKS, Principal: '*' }), trusts: ['* *'] },
    {
      given: 'everybody but one',
      policy: trustOf({ Effect: 'Allow', Action: 'sts:AssumeRole', NotPrincipal: { AWS: 'a' } }),
      trusts: ['* *'],
    },
    { given: 'nobody', policy: trustOf({ ...TASKS, Effect: 'Deny' }), trusts: [] },
    {
      given: 'one statement that is no list',
      policy: JSON.stringify({ Statement: TASKS }),
      trusts: ['Service ecs-tasks.amazonaws.com'],
    },
  ])('$given', ({ policy, trusts }) => {
    expect(trustsIn(encodeURIComponent(policy))).toEqual(trusts);
  });

  test.each(['%', 'no JSON', '{}', '[]'])('%s is no policy, and not an empty one', (text) => {
    expect(() => trustsIn(text)).toThrowError(expect.objectContaining({ code: 'E_POSTURE_UNREADABLE' }));
  });
});
