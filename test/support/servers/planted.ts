import {
  CloudWatchLogsClient,
  CreateLogGroupCommand,
  PutRetentionPolicyCommand,
} from '@aws-sdk/client-cloudwatch-logs';
import * as ec2 from '@aws-sdk/client-ec2';
import * as ecs from '@aws-sdk/client-ecs';
import {
  CreateLoadBalancerCommand as CreateClassic,
  ElasticLoadBalancingClient,
} from '@aws-sdk/client-elastic-load-balancing';
import { CreateLoadBalancerCommand, ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2';
import { CreateRoleCommand, IAMClient } from '@aws-sdk/client-iam';
import { CreateDBInstanceCommand, CreateDBSnapshotCommand, RDSClient } from '@aws-sdk/client-rds';
import { CreateBucketCommand, PutBucketTaggingCommand, S3Client } from '@aws-sdk/client-s3';
import { PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { REGION } from './emulated-aws.ts';

/** Kind and id of something that was made in the emulated account. */
export type Planted = readonly [kind: string, id: string];

const config = { region: REGION };
const OURS = { project: 'fraud-platform', fp_tier: 'ephemeral' };
const CORE = { project: 'fraud-platform', fp_tier: 'persistent' };
const FOREIGN = { project: 'another' };
const tagList = (tags: Record<string, string>) => Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
const times = <T>(count: number, make: (index: number) => Promise<T>): Promise<readonly T[]> =>
  Promise.all(Array.from({ length: count }, (_, index) => make(index)));
const name = (of: string, index: number): string => `fraud-platform-dev-min-${of}-${index}`;
const some = (value: string | undefined): string => value ?? 'not made';

/** What a teardown has to take with it, one of everything and more, each as an apply or a person would leave it. */
export async function plantResiduals(): Promise<readonly Planted[]> {
  const network = await plantNetwork();
  return [...network, ...(await plantCompute()), ...(await plantData())];
}

async function plantNetwork(): Promise<readonly Planted[]> {
  const client = new ec2.EC2Client(config);
  const { Vpc } = await client.send(new ec2.CreateVpcCommand({ CidrBlock: '10.42.0.0/16' }));
  const VpcId = Vpc?.VpcId;
  const zones = ['a', 'b'].map((zone, index) => ({
    VpcId,
    CidrBlock: `10.42.${index}.0/24`,
    AvailabilityZone: REGION + zone,
  }));
  const subnets = await Promise.all(zones.map((zone) => client.send(new ec2.CreateSubnetCommand(zone))));
  const SubnetId = subnets[0]?.Subnet?.SubnetId;
  const tagged = (ResourceType: ec2.ResourceType, tags: Record<string, string> = OURS) => ({
    TagSpecifications: [{ ResourceType, Tags: tagList(tags) }],
  });
  const addresses = await times(5, async () => {
    const { AllocationId } = await client.send(
      new ec2.AllocateAddressCommand({ Domain: 'vpc', ...tagged('elastic-ip') }),
    );
    return some(AllocationId);
  });
  const gateways = await times(2, async (index) => {
    const asked = { SubnetId, AllocationId: addresses[index], ...tagged('natgateway') };
    return some((await client.send(new ec2.CreateNatGatewayCommand(asked))).NatGateway?.NatGatewayId);
  });
  // Nobody tagged it: a person made it in the console.
  const stray = await client.send(new ec2.CreateNatGatewayCommand({ SubnetId, AllocationId: addresses[2] }));
  const volume = { AvailabilityZone: `${REGION}a`, Size: 1 };
  const volumes = await times(2, async () =>
    some((await client.send(new ec2.CreateVolumeCommand({ ...volume, ...tagged('volume') }))).VolumeId),
  );
  const snapshots = await times(2, async (index) => {
    const asked = new ec2.CreateSnapshotCommand({ VolumeId: volumes[index], ...tagged('snapshot') });
    return some((await client.send(asked)).SnapshotId);
  });
  const card = new ec2.CreateNetworkInterfaceCommand({ SubnetId, ...tagged('network-interface') });
  const cards = await times(1, async () => some((await client.send(card)).NetworkInterface?.NetworkInterfaceId));
  const endpoint = { VpcId, ServiceName: `com.amazonaws.${REGION}.s3`, ...tagged('vpc-endpoint') };
  const endpoints = await times(1, async () =>
    some((await client.send(new ec2.CreateVpcEndpointCommand(endpoint))).VpcEndpoint?.VpcEndpointId),
  );
  const Subnets = subnets.map(({ Subnet }) => some(Subnet?.SubnetId));
  const balancers = await times(2, async (index) => {
    const asked = new CreateLoadBalancerCommand({ Name: `fp-lb-${index}`, Subnets, Tags: tagList(OURS) });
    return some((await new ElasticLoadBalancingV2Client(config).send(asked)).LoadBalancers?.[0]?.LoadBalancerArn);
  });
  const Listeners = [{ Protocol: 'http', LoadBalancerPort: 80, InstancePort: 80 }];
  const classic = { LoadBalancerName: 'fp-classic', Listeners, AvailabilityZones: [`${REGION}a`], Tags: tagList(OURS) };
  await new ElasticLoadBalancingClient(config).send(new CreateClassic(classic));
  return [
    ...addresses.map((id) => ['elastic-ip', id] as const),
    ...[...gateways, some(stray.NatGateway?.NatGatewayId)].map((id) => ['nat-gateway', id] as const),
    ...volumes.map((id) => ['volume', id] as const),
    ...snapshots.map((id) => ['snapshot', id] as const),
    ...cards.map((id) => ['network-interface', id] as const),
    ...endpoints.map((id) => ['vpc-endpoint', id] as const),
    ...balancers.map((id) => ['load-balancer', id] as const),
    ['classic-load-balancer', 'fp-classic'],
  ];
}

async function plantCompute(): Promise<readonly Planted[]> {
  const client = new ecs.ECSClient(config);
  const cluster = 'fraud-platform-dev-min';
  const tags = Object.entries(OURS).map(([key, value]) => ({ key, value }));
  await client.send(new ecs.CreateClusterCommand({ clusterName: cluster }));
  const containerDefinitions = [{ name: 'main', image: 'image', memory: 512 }];
  const family = { family: 'fraud-platform-dev-min-wsp', containerDefinitions, networkMode: 'awsvpc' as const };
  const { taskDefinition } = await client.send(new ecs.RegisterTaskDefinitionCommand(family));
  const services = await times(12, async (index) => {
    const asked = { cluster, serviceName: name('svc', index), taskDefinition: family.family, desiredCount: 0, tags };
    return some((await client.send(new ecs.CreateServiceCommand(asked))).service?.serviceArn);
  });
  const { Subnets = [] } = await new ec2.EC2Client(config).send(new ec2.DescribeSubnetsCommand({}));
  const networkConfiguration = {
    awsvpcConfiguration: { subnets: Subnets.slice(0, 1).map((one) => some(one.SubnetId)), securityGroups: ['sg-none'] },
  };
  const asked = {
    cluster,
    taskDefinition: some(taskDefinition?.taskDefinitionArn),
    networkConfiguration,
    tags,
    count: 2,
  };
  const run = await client.send(new ecs.RunTaskCommand({ ...asked, launchType: 'FARGATE' }));
  return [
    ...services.map((id) => ['ecs-service', id] as const),
    ...(run.tasks ?? []).map(({ taskArn }) => ['ecs-task', some(taskArn)] as const),
  ];
}

async function plantData(): Promise<readonly Planted[]> {
  const rds = new RDSClient(config);
  const size = { DBInstanceClass: 'db.t4g.micro', Engine: 'postgres', AllocatedStorage: 20 };
  const database = { DBInstanceIdentifier: 'fraud-platform-dev-min-db', ...size, Tags: tagList(OURS) };
  const login = { MasterUsername: 'fp_app', MasterUserPassword: 'in-an-emulator-alone' };
  const { DBInstance } = await rds.send(new CreateDBInstanceCommand({ ...database, ...login }));
  const copy = {
    DBInstanceIdentifier: database.DBInstanceIdentifier,
    DBSnapshotIdentifier: 'fraud-platform-dev-min-last',
  };
  const { DBSnapshot } = await rds.send(new CreateDBSnapshotCommand({ ...copy, Tags: tagList(OURS) }));
  const logs = new CloudWatchLogsClient(config);
  const groups = ['/fraud-platform/dev_min', '/fraud-platform/dev_min/implicit'];
  for (const logGroupName of groups) await logs.send(new CreateLogGroupCommand({ logGroupName }));
  const ssm = new SSMClient(config);
  const paths = Array.from({ length: 12 }, (_, index) => `/fraud-platform/dev_min/db/p${index}`);
  for (const Name of paths) await ssm.send(new PutParameterCommand({ Name, Value: 'v', Type: 'SecureString' }));
  const AssumeRolePolicyDocument = JSON.stringify({ Version: '2012-10-17', Statement: [] });
  const role = { RoleName: name('wsp-task', 0), AssumeRolePolicyDocument, Tags: tagList(OURS) };
  const { Role } = await new IAMClient(config).send(new CreateRoleCommand(role));
  await makeTaggedBucket('fraud-platform-dev-min-scratch', OURS);
  const account = some(Role?.Arn).split(':')[4];
  return [
    ['db-instance', some(DBInstance?.DBInstanceArn)],
    ['db-snapshot', some(DBSnapshot?.DBSnapshotArn)],
    ...groups.map((group) => ['log-group', `arn:aws:logs:${REGION}:${account}:log-group:${group}`] as const),
    ...paths.map((path) => ['parameter', path] as const),
    ['role', some(Role?.Arn)],
    ['bucket', 'fraud-platform-dev-min-scratch'],
  ];
}

/** What stays after a teardown, and what is none of our business. */
export async function plantWhatStays(): Promise<readonly Planted[]> {
  await makeTaggedBucket('fraud-platform-dev-min-evidence', CORE);
  await makeTaggedBucket('a-bucket-of-another', FOREIGN);
  const logs = new CloudWatchLogsClient(config);
  await logs.send(new CreateLogGroupCommand({ logGroupName: '/another/service' }));
  await logs.send(new PutRetentionPolicyCommand({ logGroupName: '/another/service', retentionInDays: 7 }));
  const AssumeRolePolicyDocument = JSON.stringify({ Version: '2012-10-17', Statement: [] });
  const role = { RoleName: 'fraud-platform-dev-min-gate-readonly', AssumeRolePolicyDocument, Tags: tagList(CORE) };
  const { Role } = await new IAMClient(config).send(new CreateRoleCommand(role));
  const volume = { AvailabilityZone: `${REGION}a`, Size: 1 };
  const TagSpecifications = [{ ResourceType: 'volume' as const, Tags: tagList(FOREIGN) }];
  const foreign = await new ec2.EC2Client(config).send(new ec2.CreateVolumeCommand({ ...volume, TagSpecifications }));
  return [
    ['bucket', 'fraud-platform-dev-min-evidence'],
    ['bucket', 'a-bucket-of-another'],
    ['role', some(Role?.Arn)],
    ['volume', some(foreign.VolumeId)],
  ];
}

async function makeTaggedBucket(Bucket: string, tags: Record<string, string>): Promise<void> {
  const client = new S3Client(config);
  await client.send(new CreateBucketCommand({ Bucket, CreateBucketConfiguration: { LocationConstraint: REGION } }));
  await client.send(new PutBucketTaggingCommand({ Bucket, Tagging: { TagSet: tagList(tags) } }));
}
