import {
  type EC2Client,
  type IpPermission,
  paginateDescribeInternetGateways,
  paginateDescribeRouteTables,
  paginateDescribeSecurityGroups,
  paginateDescribeSubnets,
  type Route,
  type RouteTable,
} from '@aws-sdk/client-ec2';
import { DescribeDBInstancesCommand, type RDSClient } from '@aws-sdk/client-rds';
import {
  GetBucketLifecycleConfigurationCommand,
  type S3Client,
  type LifecycleRule as S3Rule,
} from '@aws-sdk/client-s3';
import { callBound } from '../../aws/client.ts';
import { failureOf } from '../../aws/failure.ts';
import type { Admission, LifecycleRule, ManagedDatabase, Network } from '../port.ts';
import { everyOf, told } from './told.ts';

export async function networkOf(client: EC2Client, vpc: string): Promise<Network> {
  const inVpc = { Filters: [{ Name: 'vpc-id', Values: [vpc] }] };
  const attached = { Filters: [{ Name: 'attachment.vpc-id', Values: [vpc] }] };
  const gateways = await everyOf(
    paginateDescribeInternetGateways({ client }, attached),
    (page) => page.InternetGateways,
  );
  const subnets = await everyOf(paginateDescribeSubnets({ client }, inVpc), (page) => page.Subnets);
  const tables = await everyOf(paginateDescribeRouteTables({ client }, inVpc), (page) => page.RouteTables);
  const groups = await everyOf(paginateDescribeSecurityGroups({ client }, inVpc), (page) => page.SecurityGroups);
  return {
    gateways: gateways.map(({ InternetGatewayId: id }) => told(id, 'internet gateway')),
    subnets: subnets.map(({ SubnetId, MapPublicIpOnLaunch }) => {
      const id = told(SubnetId, 'subnet');
      return { id, mapsPublicIp: MapPublicIpOnLaunch ?? false, wayOut: wayOutOf(id, tables) };
    }),
    groups: groups.map(({ GroupId, GroupName = '', IpPermissions = [] }) => ({
      id: told(GroupId, 'security group'),
      name: GroupName,
      admits: IpPermissions.flatMap(admissionsOf),
    })),
  };
}

const EVERYWHERE = '0.0.0.0/0';

/** A subnet without a table of its own has the main one of its VPC. */
function wayOutOf(subnet: string, tables: readonly RouteTable[]): string | null {
  const own = tables.find(({ Associations = [] }) => Associations.some(({ SubnetId }) => SubnetId === subnet));
  const main = tables.find(({ Associations = [] }) => Associations.some(({ Main }) => Main === true));
  const out = ((own ?? main)?.Routes ?? []).find(({ DestinationCidrBlock }) => DestinationCidrBlock === EVERYWHERE);
  return out === undefined ? null : targetOf(out);
}

function targetOf(route: Route): string {
  const { GatewayId, NatGatewayId, NetworkInterfaceId, InstanceId, TransitGatewayId, VpcPeeringConnectionId } = route;
  const targets = [GatewayId, NatGatewayId, NetworkInterfaceId, InstanceId, TransitGatewayId, VpcPeeringConnectionId];
  return told(
    targets.find((one) => one !== undefined && one !== ''),
    'route',
  );
}

function admissionsOf(permission: IpPermission): readonly Admission[] {
  const { IpProtocol, FromPort, ToPort, IpRanges = [], Ipv6Ranges = [] } = permission;
  const { PrefixListIds = [], UserIdGroupPairs = [] } = permission;
  const sources = [
    ...IpRanges.map(({ CidrIp }) => CidrIp),
    ...Ipv6Ranges.map(({ CidrIpv6 }) => CidrIpv6),
    ...PrefixListIds.map(({ PrefixListId }) => PrefixListId),
    ...UserIdGroupPairs.map(({ GroupId }) => GroupId),
  ];
  const isAll = FromPort === undefined || ToPort === undefined || FromPort === -1;
  return sources.map((source) => ({
    source: told(source, 'rule of a security group'),
    protocol: told(IpProtocol, 'rule of a security group'),
    ports: isAll ? null : [FromPort, ToPort],
  }));
}

export async function databaseExposure(client: RDSClient, identifier: string): Promise<ManagedDatabase | undefined> {
  try {
    const asked = new DescribeDBInstancesCommand({ DBInstanceIdentifier: identifier });
    const { DBInstances = [] } = await client.send(asked, callBound());
    const [found] = DBInstances;
    if (found === undefined) return undefined;
    const groups = (found.VpcSecurityGroups ?? []).map(({ VpcSecurityGroupId: id }) => told(id, 'group of a database'));
    // What is not told to be private is not.
    const [resourceId, status] = [told(found.DbiResourceId, 'database'), told(found.DBInstanceStatus, 'database')];
    return { isPublic: found.PubliclyAccessible ?? true, groups, resourceId, status };
  } catch (error) {
    if (!/^DBInstanceNotFound/.test(failureOf(error)?.name ?? '')) throw error;
    return undefined;
  }
}

export async function lifecycleOf(client: S3Client, bucket: string): Promise<readonly LifecycleRule[]> {
  const rules = await rulesOf(client, bucket);
  return rules.filter(({ Status, Filter }) => Status === 'Enabled' && isOfPrefix(Filter)).map(ruleOf);
}

/** A rule that asks for tags or sizes as well passes over what has others. */
const isOfPrefix = (filter: S3Rule['Filter']): boolean =>
  filter === undefined || Object.keys(filter).every((member) => member === 'Prefix');

async function rulesOf(client: S3Client, bucket: string): Promise<readonly S3Rule[]> {
  try {
    const asked = new GetBucketLifecycleConfigurationCommand({ Bucket: bucket });
    return (await client.send(asked, callBound())).Rules ?? [];
  } catch (error) {
    if (failureOf(error)?.name !== 'NoSuchLifecycleConfiguration') throw error;
    return [];
  }
}

const ruleOf = ({
  Filter,
  Prefix,
  Expiration,
  NoncurrentVersionExpiration,
  AbortIncompleteMultipartUpload,
}: S3Rule): LifecycleRule => ({
  prefix: Filter?.Prefix ?? Prefix ?? '',
  expiresAfterDays: Expiration?.Days ?? null,
  noncurrentDays: NoncurrentVersionExpiration?.NoncurrentDays ?? null,
  abortsUploadsAfterDays: AbortIncompleteMultipartUpload?.DaysAfterInitiation ?? null,
});
