import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CreateClusterCommand,
  CreateServiceCommand,
  ECSClient,
  RegisterTaskDefinitionCommand,
  type RegisterTaskDefinitionCommandInput,
} from '@aws-sdk/client-ecs';
import { openCompute } from '@spine-green/runtime/substrate/compute/open';
import type { Compute } from '@spine-green/runtime/substrate/compute/port';
import { type EcsServer, startEcsServer } from '@spine-green/runtime/substrate/emulated-ecs/server';
import { imageRegistry } from '@spine-green/runtime/substrate/image/embedded';
import { buildTaskImage } from '../task-image.ts';

export const ECS_REGION = 'eu-west-2';
export const ECS_ACCOUNT = '123456789012';
export const ECS_CLUSTER = 'fp-test';
const NETWORK = { subnets: ['subnet-1', 'subnet-2'], securityGroups: ['sg-1'] };
export const ECS_URL = `ecs:${ECS_REGION}/${ECS_CLUSTER}?subnets=subnet-1,subnet-2&security-groups=sg-1`;

/** What a client of AWS needs to talk to this server and to nothing else. */
const environmentOf = (url: string): Readonly<Record<string, string>> => ({
  AWS_ENDPOINT_URL_ECS: url,
  AWS_ENDPOINT_URL_CLOUDWATCH_LOGS: url,
  AWS_ACCESS_KEY_ID: 'emulated',
  AWS_SECRET_ACCESS_KEY: 'emulated',
  AWS_REGION: ECS_REGION,
  AWS_EC2_METADATA_DISABLED: 'true',
});

export interface EcsPlace {
  readonly server: EcsServer;
  readonly ecs: ECSClient;
  readonly compute: Compute;
  readonly root: string;
  readonly imageDigest: string;
  readonly otherImageDigest: string;
  /** Declares as a stack does: one definition, and services of it at rest. */
  readonly declare: (family: string, services: readonly string[], more?: Partial<DefinitionInput>) => Promise<string>;
  readonly drop: () => Promise<void>;
}

type DefinitionInput = RegisterTaskDefinitionCommandInput;

export interface EcsPlaceOptions {
  readonly steadyMs?: number;
  readonly secret?: (valueFrom: string) => Promise<string>;
}

/** The server, with two images that differ in their note, a cluster, and a compute that reaches it by configuration alone. */
export async function ecsPlace(options: EcsPlaceOptions = {}): Promise<EcsPlace> {
  const root = await mkdtemp(join(tmpdir(), 'ecs-'));
  const registry = imageRegistry(join(root, 'registry'));
  const imageDigest = await buildTaskImage(registry, root, 'first');
  const otherImageDigest = await buildTaskImage(registry, root, 'second');
  const server = await startEcsServer({
    ...{ images: registry, directory: join(root, 'ecs'), region: ECS_REGION, account: ECS_ACCOUNT, stopMsMax: 500 },
    ...{ steadyMs: 100, ...options },
  });
  const restore = useEnvironment(environmentOf(server.url));
  const ecs = new ECSClient({ maxAttempts: 1 });
  await ecs.send(new CreateClusterCommand({ clusterName: ECS_CLUSTER }));
  const compute = openCompute(ECS_URL);
  return {
    ...{ server, ecs, compute, root, imageDigest, otherImageDigest },
    declare: async (family, services, more = {}) => {
      const input = { ...definition(family, imageDigest), ...more };
      const { taskDefinition } = await ecs.send(new RegisterTaskDefinitionCommand(input));
      for (const service of services) await ecs.send(serviceAtRest(service, taskDefinition?.taskDefinitionArn ?? ''));
      return taskDefinition?.taskDefinitionArn ?? '';
    },
    drop: async () => {
      await compute.close();
      ecs.destroy();
      await server.close();
      restore();
      await rm(root, { recursive: true, force: true });
    },
  };
}

function useEnvironment(values: Readonly<Record<string, string>>): () => void {
  const before = Object.keys(values).map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, values);
  return () => {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  };
}

/** In the form of `cdktf/constructs/task.ts`. */
export const definition = (family: string, imageDigest: string): DefinitionInput => ({
  family,
  requiresCompatibilities: ['FARGATE'],
  networkMode: 'awsvpc',
  cpu: '256',
  memory: '512',
  executionRoleArn: `arn:aws:iam::${ECS_ACCOUNT}:role/execution`,
  taskRoleArn: `arn:aws:iam::${ECS_ACCOUNT}:role/task`,
  runtimePlatform: { cpuArchitecture: 'X86_64', operatingSystemFamily: 'LINUX' },
  volumes: [{ name: 'scratch' }],
  tags: [{ key: 'project', value: 'fraud-platform' }],
  containerDefinitions: [
    {
      name: family,
      image: `${ECS_ACCOUNT}.dkr.ecr.${ECS_REGION}.amazonaws.com/fraud-platform@${imageDigest}`,
      essential: true,
      command: ['daemon'],
      environment: [
        { name: 'DECLARED', value: 'by the stack' },
        { name: 'IMAGE_DIGEST', value: imageDigest },
      ],
      readonlyRootFilesystem: true,
      mountPoints: [{ sourceVolume: 'scratch', containerPath: '/tmp', readOnly: false }],
      stopTimeout: 120,
      logConfiguration: {
        logDriver: 'awslogs',
        options: {
          'awslogs-group': `/fraud-platform/test/${family}`,
          'awslogs-region': ECS_REGION,
          'awslogs-stream-prefix': 'daemon',
        },
      },
    },
  ],
});

/** In the form of `cdktf/constructs/service.ts`. */
export const serviceAtRest = (serviceName: string, taskDefinition: string): CreateServiceCommand =>
  new CreateServiceCommand({
    ...{ cluster: ECS_CLUSTER, serviceName, taskDefinition, desiredCount: 0, launchType: 'FARGATE' },
    schedulingStrategy: 'REPLICA',
    deploymentConfiguration: {
      maximumPercent: 100,
      minimumHealthyPercent: 0,
      deploymentCircuitBreaker: { enable: true, rollback: false },
    },
    enableECSManagedTags: true,
    propagateTags: 'SERVICE',
    networkConfiguration: { awsvpcConfiguration: { ...NETWORK, assignPublicIp: 'ENABLED' } },
    tags: [{ key: 'project', value: 'fraud-platform' }],
  });
