import { DefaultSecurityGroup } from '@cdktf/provider-aws/lib/default-security-group/index.js';
import { InternetGateway } from '@cdktf/provider-aws/lib/internet-gateway/index.js';
import { Route } from '@cdktf/provider-aws/lib/route/index.js';
import { RouteTable } from '@cdktf/provider-aws/lib/route-table/index.js';
import { RouteTableAssociation } from '@cdktf/provider-aws/lib/route-table-association/index.js';
import { SecurityGroup } from '@cdktf/provider-aws/lib/security-group/index.js';
import { Subnet } from '@cdktf/provider-aws/lib/subnet/index.js';
import { Vpc } from '@cdktf/provider-aws/lib/vpc/index.js';
import { VpcEndpoint } from '@cdktf/provider-aws/lib/vpc-endpoint/index.js';
import { VpcSecurityGroupEgressRule } from '@cdktf/provider-aws/lib/vpc-security-group-egress-rule/index.js';
import { VpcSecurityGroupIngressRule } from '@cdktf/provider-aws/lib/vpc-security-group-ingress-rule/index.js';
import type { Environment } from '../config/environments.ts';
import { tasksOf } from '../config/tasks.ts';
import type { PlatformStack } from './platform-stack.ts';

export interface Network {
  readonly vpc: Vpc;
  readonly publicSubnets: readonly Subnet[];
  readonly databaseSubnets: readonly Subnet[];
  readonly app: SecurityGroup;
  readonly database: SecurityGroup;
}

const WORLD = '0.0.0.0/0';

/**
 * Tasks reach out through the internet gateway because a NAT gateway is billed by the hour; nothing reaches in (05, section
 * 5.1). The database has no route out at all.
 */
export function closedNetwork(platform: PlatformStack): Network {
  const { stack, names, environment } = platform;
  const name = (part: string) => ({ Name: `${names('NAME_PREFIX')}-${part}` });
  const vpc = new Vpc(stack, 'vpc', {
    cidrBlock: names('VPC_CIDR'),
    // Without names in the network tasks could not find each other.
    enableDnsSupport: true,
    enableDnsHostnames: true,
    tags: name('vpc'),
  });
  const subnets = (kind: string, cidrs: readonly string[], isPublic: boolean): readonly Subnet[] =>
    cidrs.map(
      (cidrBlock, index) =>
        new Subnet(stack, `subnet_${kind}_${index}`, {
          vpcId: vpc.id,
          cidrBlock,
          availabilityZone: environment.zones[index] ?? '',
          mapPublicIpOnLaunch: isPublic,
          tags: name(`${kind}-${index}`),
        }),
    );
  const publicSubnets = subnets('public', names('PUBLIC_SUBNET_CIDRS'), true);
  const databaseSubnets = subnets('database', environment.databaseSubnetCidrs, false);
  const table = wayOut(platform, vpc, publicSubnets);
  // Costs nothing and keeps what goes to the object store off the public way.
  new VpcEndpoint(stack, 'endpoint_s3', {
    vpcId: vpc.id,
    serviceName: `com.amazonaws.${names('AWS_REGION')}.s3`,
    vpcEndpointType: 'Gateway',
    routeTableIds: [table.id],
  });
  // The group that AWS makes by itself would let everything in it talk to everything.
  new DefaultSecurityGroup(stack, 'group_default', { vpcId: vpc.id });
  return { vpc, publicSubnets, databaseSubnets, ...securityGroups(platform, vpc) };
}

function wayOut({ stack }: PlatformStack, vpc: Vpc, subnets: readonly Subnet[]): RouteTable {
  const gateway = new InternetGateway(stack, 'gateway', { vpcId: vpc.id });
  const table = new RouteTable(stack, 'routes_public', { vpcId: vpc.id });
  new Route(stack, 'route_out', { routeTableId: table.id, destinationCidrBlock: WORLD, gatewayId: gateway.id });
  subnets.forEach((subnet, index) => {
    new RouteTableAssociation(stack, `routes_public_${index}`, { subnetId: subnet.id, routeTableId: table.id });
  });
  return table;
}

/** Tasks talk to each other where one of them serves, and to the database on its port; the world talks to neither. */
function securityGroups({ stack, names, environment }: PlatformStack, vpc: Vpc): Pick<Network, 'app' | 'database'> {
  const group = (id: string, description: string): SecurityGroup =>
    new SecurityGroup(stack, `group_${id}`, { name: `${names('NAME_PREFIX')}-${id}`, description, vpcId: vpc.id });
  const [app, database] = [group('app', 'tasks of the platform'), group('db', 'platform database')];
  const admit = (id: string, into: SecurityGroup, port: number): void => {
    new VpcSecurityGroupIngressRule(stack, `admit_${id}`, {
      securityGroupId: into.id,
      referencedSecurityGroupId: app.id,
      ipProtocol: 'tcp',
      fromPort: port,
      toPort: port,
    });
  };
  for (const port of servedPorts(environment)) admit(`app_${port}`, app, port);
  admit('db', database, names('DB_PORT'));
  new VpcSecurityGroupEgressRule(stack, 'out_app', { securityGroupId: app.id, ipProtocol: '-1', cidrIpv4: WORLD });
  return { app, database };
}

/** Ports on which a task serves others, each once. */
const servedPorts = (environment: Environment): ReadonlySet<number> =>
  new Set(tasksOf(environment).flatMap(({ port }) => (port === null ? [] : [port])));
