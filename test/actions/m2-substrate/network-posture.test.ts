import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  AllocateAddressCommand,
  CreateNatGatewayCommand,
  EC2Client,
  ModifySubnetAttributeCommand,
} from '@aws-sdk/client-ec2';
import * as ecs from '@aws-sdk/client-ecs';
import { CreateLoadBalancerCommand, ElasticLoadBalancingClient } from '@aws-sdk/client-elastic-load-balancing';
import { ModifyDBInstanceCommand, RDSClient } from '@aws-sdk/client-rds';
import { type HandleInputs, handle } from '@spine-green/evidence-schemas';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openSession, type Session } from '../../../actions/lib/run/session.ts';
import { gatherNetworkPosture } from '../../../actions/m2-substrate/facts/g-network-posture.ts';
import { networkPosture } from '../../../actions/m2-substrate/lanes/g-network-posture.ts';
import emulated from '../../../evidence-schemas/samples/substrate_config.v1/valid-emulated.json' with { type: 'json' };
import { brokenChecks } from '../../support/account/broken-checks.ts';
import { admit, fromGroup, type MadeNetwork, makeClosedNetwork } from '../../support/account/closed-network.ts';
import type { AwsEmulator } from '../../support/servers/aws-emulator.ts';
import { emulatedAws, REGION } from '../../support/servers/emulated-aws.ts';
import { motoTools } from '../../support/servers/moto.ts';

describe.skipIf(!motoTools.met)('the posture of a network', () => {
  let emulator: AwsEmulator;
  let folder: string;
  let session: Session;
  let network: MadeNetwork;
  beforeAll(async () => {
    emulator = await emulatedAws();
    folder = mkdtempSync(join(tmpdir(), 'network-posture-'));
    writeFileSync(join(folder, 'substrate.json'), JSON.stringify(emulated));
  });
  afterAll(async () => {
    await session?.close();
    rmSync(folder, { recursive: true, force: true });
    await emulator.stop();
  });
  beforeEach(async () => {
    await fetch(`${emulator.url}/moto-api/reset`, { method: 'POST' });
    network = await makeClosedNetwork();
    await session?.close();
    session = openSession(join(folder, 'substrate.json'));
  });
  const broken = async () => {
    const handleInputs = {
      VPC_ID: network.vpc,
      SUBNET_IDS_PUBLIC: network.subnets,
      SECURITY_GROUP_ID_APP: network.app,
      SECURITY_GROUP_ID_DB: network.database,
    } as HandleInputs;
    return brokenChecks(networkPosture, await gatherNetworkPosture({ session, handleInputs }));
  };
  const config = { region: REGION };
  const ec2 = () => new EC2Client(config);

  test('holds of a closed one at rest', async () => {
    expect(await broken()).toEqual([]);
  });

  const FAULTS: readonly (readonly [given: string, plant: () => Promise<unknown>, check: string])[] = [
    [
      'a NAT gateway that says it is of another project',
      async () => {
        const { AllocationId } = await ec2().send(new AllocateAddressCommand({ Domain: 'vpc' }));
        const Tags = [{ Key: 'project', Value: 'another' }];
        const TagSpecifications = [{ ResourceType: 'natgateway' as const, Tags }];
        const asked = { SubnetId: network.subnets[0], AllocationId, TagSpecifications };
        await ec2().send(new CreateNatGatewayCommand(asked));
      },
      'M2.G-C01',
    ],
    [
      'a load balancer that nobody tagged',
      () =>
        new ElasticLoadBalancingClient(config).send(
          new CreateLoadBalancerCommand({
            LoadBalancerName: 'stray',
            Listeners: [{ Protocol: 'http', LoadBalancerPort: 80, InstancePort: 80 }],
            AvailabilityZones: [`${REGION}a`],
          }),
        ),
      'M2.G-C02',
    ],
    [
      'a service that is wanted',
      async () => {
        const client = new ecs.ECSClient(config);
        const containerDefinitions = [{ name: 'main', image: `image@sha256:${'b'.repeat(64)}`, memory: 512 }];
        const family = { family: handle('SVC_IG'), containerDefinitions, networkMode: 'awsvpc' as const };
        await client.send(new ecs.RegisterTaskDefinitionCommand(family));
        const cluster = handle('ECS_CLUSTER_NAME');
        const asked = { cluster, serviceName: handle('SVC_IG'), taskDefinition: family.family, desiredCount: 1 };
        await client.send(new ecs.CreateServiceCommand(asked));
      },
      'M2.G-C03',
    ],
    [
      'tasks that the world reaches',
      () =>
        admit(network.app, {
          IpProtocol: 'tcp',
          FromPort: 8080,
          ToPort: 8080,
          IpRanges: [{ CidrIp: '0.0.0.0/0' }],
        }),
      'M2.G-C04',
    ],
    ['a database that answers on another port', () => admit(network.database, fromGroup(network.app, 22)), 'M2.G-C04'],
    [
      'a public database',
      () => {
        const asked = { DBInstanceIdentifier: handle('RDS_INSTANCE_ID'), PubliclyAccessible: true };
        return new RDSClient(config).send(new ModifyDBInstanceCommand(asked));
      },
      'M2.G-C04',
    ],
    [
      'a subnet that gives no public address',
      () => {
        const asked = { SubnetId: network.subnets[1], MapPublicIpOnLaunch: { Value: false } };
        return ec2().send(new ModifySubnetAttributeCommand(asked));
      },
      'M2.G-C04',
    ],
  ];
  test.each(FAULTS)('%s breaks exactly its check', async (_given, plant, check) => {
    await plant();
    expect(await broken()).toEqual([check]);
  });
});
