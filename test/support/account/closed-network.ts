import {
  AttachInternetGatewayCommand,
  AuthorizeSecurityGroupIngressCommand,
  CreateInternetGatewayCommand,
  CreateRouteCommand,
  CreateSecurityGroupCommand,
  CreateSubnetCommand,
  CreateVpcCommand,
  DescribeRouteTablesCommand,
  EC2Client,
  type IpPermission,
  ModifySubnetAttributeCommand,
} from '@aws-sdk/client-ec2';
import { CreateClusterCommand, ECSClient } from '@aws-sdk/client-ecs';
import { CreateDBInstanceCommand, CreateDBSubnetGroupCommand, RDSClient } from '@aws-sdk/client-rds';
import { handle } from '@spine-green/evidence-schemas';
import { REGION } from '../servers/emulated-aws.ts';

export interface MadeNetwork {
  readonly vpc: string;
  readonly subnets: readonly [string, string];
  readonly app: string;
  readonly database: string;
}

const config = { region: REGION };
const some = (value: string | undefined): string => {
  if (value === undefined) throw new Error('the emulator made nothing');
  return value;
};
const OURS = [
  { Key: 'project', Value: 'fraud-platform' },
  { Key: 'fp_tier', Value: 'ephemeral' },
];

/** Lets a group admit something. */
export const admit = (group: string, permission: IpPermission) =>
  new EC2Client(config).send(new AuthorizeSecurityGroupIngressCommand({ GroupId: group, IpPermissions: [permission] }));

export const fromGroup = (group: string, port: number): IpPermission => ({
  IpProtocol: 'tcp',
  FromPort: port,
  ToPort: port,
  UserIdGroupPairs: [{ GroupId: group }],
});

/** A network, a cluster and a database as the stacks make them, in an account of an emulator. */
export async function makeClosedNetwork(): Promise<MadeNetwork> {
  const client = new EC2Client(config);
  const tags = (type: 'vpc' | 'subnet' | 'security-group') => ({
    TagSpecifications: [{ ResourceType: type, Tags: OURS }],
  });
  const made = await client.send(new CreateVpcCommand({ CidrBlock: '10.42.0.0/16', ...tags('vpc') }));
  const vpc = some(made.Vpc?.VpcId);
  const subnet = async (zone: string, index: number): Promise<string> => {
    const asked = { VpcId: vpc, CidrBlock: `10.42.${index}.0/24`, AvailabilityZone: REGION + zone, ...tags('subnet') };
    const id = some((await client.send(new CreateSubnetCommand(asked))).Subnet?.SubnetId);
    if (index < 2)
      await client.send(new ModifySubnetAttributeCommand({ SubnetId: id, MapPublicIpOnLaunch: { Value: true } }));
    return id;
  };
  const subnets = [await subnet('a', 0), await subnet('b', 1)] as const;
  const gateway = await client.send(new CreateInternetGatewayCommand({}));
  const InternetGatewayId = some(gateway.InternetGateway?.InternetGatewayId);
  await client.send(new AttachInternetGatewayCommand({ InternetGatewayId, VpcId: vpc }));
  const tables = new DescribeRouteTablesCommand({ Filters: [{ Name: 'vpc-id', Values: [vpc] }] });
  const RouteTableId = some((await client.send(tables)).RouteTables?.[0]?.RouteTableId);
  const route = { RouteTableId, DestinationCidrBlock: '0.0.0.0/0', GatewayId: InternetGatewayId };
  await client.send(new CreateRouteCommand(route));
  const group = async (name: string): Promise<string> => {
    const asked = { GroupName: name, Description: name, VpcId: vpc, ...tags('security-group') };
    return some((await client.send(new CreateSecurityGroupCommand(asked))).GroupId);
  };
  const [app, database] = [await group('app'), await group('db')];
  await admit(app, fromGroup(app, 8080));
  await admit(database, fromGroup(app, handle('DB_PORT')));
  await new ECSClient(config).send(new CreateClusterCommand({ clusterName: handle('ECS_CLUSTER_NAME') }));
  await makeDatabase(database, subnets);
  return { vpc, subnets, app, database };
}

async function makeDatabase(group: string, SubnetIds: readonly string[]): Promise<void> {
  const client = new RDSClient(config);
  const DBSubnetGroupName = handle('RDS_INSTANCE_ID');
  const places = { DBSubnetGroupName, DBSubnetGroupDescription: 'db', SubnetIds: [...SubnetIds] };
  await client.send(new CreateDBSubnetGroupCommand(places));
  const size = { DBInstanceClass: handle('DB_INSTANCE_CLASS'), Engine: handle('DB_ENGINE'), AllocatedStorage: 20 };
  const login = { MasterUsername: handle('DB_USERNAME'), MasterUserPassword: 'in-an-emulator-alone' };
  const closed = { PubliclyAccessible: false, VpcSecurityGroupIds: [group], DBSubnetGroupName };
  const asked = { DBInstanceIdentifier: handle('RDS_INSTANCE_ID'), ...size, ...login, ...closed, Tags: OURS };
  await client.send(new CreateDBInstanceCommand(asked));
}
