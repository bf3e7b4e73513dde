import {
  DescribeAddressesCommand,
  type EC2Client,
  paginateDescribeInstances,
  paginateDescribeNatGateways,
  paginateDescribeNetworkInterfaces,
  paginateDescribeSnapshots,
  paginateDescribeVolumes,
  paginateDescribeVpcEndpoints,
  paginateDescribeVpcs,
} from '@aws-sdk/client-ec2';
import {
  DescribeTagsCommand as DescribeClassicTagsCommand,
  type ElasticLoadBalancingClient,
  paginateDescribeLoadBalancers as paginateClassic,
} from '@aws-sdk/client-elastic-load-balancing';
import {
  DescribeTagsCommand,
  type ElasticLoadBalancingV2Client,
  paginateDescribeLoadBalancers,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { batchesOf } from '../../../kernel/batches.ts';
import { callBound } from '../../aws/client.ts';
import type { Resource, ResourceKind } from '../port.ts';
import { everyOf, tagsOf, told } from './told.ts';

/** Tags of load balancers are told of so many in one request. */
const TAGGED_AT_ONCE = 20;

type Found = Readonly<{
  id: string | undefined;
  state: string | undefined;
  tags: Parameters<typeof tagsOf>[0];
  vpc?: string | undefined;
}>;

const resource = (kind: ResourceKind, { id, state = 'unknown', tags, vpc }: Found): Resource => {
  const known = tagsOf(tags);
  const base = { kind, id: told(id, kind), name: known.Name ?? told(id, kind), state, tags: known };
  return vpc === undefined ? base : { ...base, vpc };
};

export async function vpcs(client: EC2Client): Promise<readonly Resource[]> {
  const found = await everyOf(paginateDescribeVpcs({ client }, {}), (page) => page.Vpcs);
  return found.map(({ VpcId: id, State: state, Tags: tags }) => resource('vpc', { id, state, tags }));
}

export async function natGateways(client: EC2Client): Promise<readonly Resource[]> {
  const found = await everyOf(paginateDescribeNatGateways({ client }, {}), (page) => page.NatGateways);
  return found
    .filter(({ State }) => State !== 'deleted')
    .map(({ NatGatewayId: id, State: state, Tags: tags, VpcId: vpc }) =>
      resource('nat-gateway', { id, state, tags, vpc }),
    );
}

export async function elasticIps(client: EC2Client): Promise<readonly Resource[]> {
  // This one has no pages.
  const { Addresses = [] } = await client.send(new DescribeAddressesCommand({}), callBound());
  return Addresses.map(({ AllocationId: id, AssociationId, Tags: tags }) =>
    resource('elastic-ip', { id, state: AssociationId === undefined ? 'unattached' : 'attached', tags }),
  );
}

export async function networkInterfaces(client: EC2Client): Promise<readonly Resource[]> {
  const found = await everyOf(paginateDescribeNetworkInterfaces({ client }, {}), (page) => page.NetworkInterfaces);
  return found.map(({ NetworkInterfaceId: id, Status: state, TagSet: tags, VpcId: vpc }) =>
    resource('network-interface', { id, state, tags, vpc }),
  );
}

export async function vpcEndpoints(client: EC2Client): Promise<readonly Resource[]> {
  const found = await everyOf(paginateDescribeVpcEndpoints({ client }, {}), (page) => page.VpcEndpoints);
  return found
    .filter(({ State }) => State?.toLowerCase() !== 'deleted')
    .map(({ VpcEndpointId: id, State: state, Tags: tags, VpcId: vpc }) =>
      resource('vpc-endpoint', { id, state, tags, vpc }),
    );
}

export async function instances(client: EC2Client): Promise<readonly Resource[]> {
  const found = await everyOf(paginateDescribeInstances({ client }, {}), (page) => page.Reservations);
  return found
    .flatMap(({ Instances = [] }) => Instances)
    .filter(({ State }) => State?.Name !== 'terminated')
    .map(({ InstanceId: id, State, Tags: tags }) => resource('instance', { id, state: State?.Name, tags }));
}

export async function volumes(client: EC2Client): Promise<readonly Resource[]> {
  const found = await everyOf(paginateDescribeVolumes({ client }, {}), (page) => page.Volumes);
  return found.map(({ VolumeId: id, State: state, Tags: tags }) => resource('volume', { id, state, tags }));
}

/** Of this account alone: everybody may see what others share. */
export async function snapshots(client: EC2Client): Promise<readonly Resource[]> {
  const pages = paginateDescribeSnapshots({ client }, { OwnerIds: ['self'] });
  const found = await everyOf(pages, (page) => page.Snapshots);
  return found.map(({ SnapshotId: id, State: state, Tags: tags }) => resource('snapshot', { id, state, tags }));
}

export async function loadBalancers(client: ElasticLoadBalancingV2Client): Promise<readonly Resource[]> {
  const found = await everyOf(paginateDescribeLoadBalancers({ client }, {}), (page) => page.LoadBalancers);
  const all: Resource[] = [];
  for (const batch of batchesOf(found, TAGGED_AT_ONCE)) {
    const ResourceArns = batch.map(({ LoadBalancerArn }) => told(LoadBalancerArn, 'load-balancer'));
    const { TagDescriptions = [] } = await client.send(new DescribeTagsCommand({ ResourceArns }), callBound());
    for (const { LoadBalancerArn, LoadBalancerName, State, VpcId: vpc } of batch) {
      const tags = TagDescriptions.find(({ ResourceArn }) => ResourceArn === LoadBalancerArn)?.Tags;
      const base = resource('load-balancer', { id: LoadBalancerArn, state: State?.Code, tags, vpc });
      all.push({ ...base, name: LoadBalancerName ?? base.name });
    }
  }
  return all;
}

export async function classicLoadBalancers(client: ElasticLoadBalancingClient): Promise<readonly Resource[]> {
  const found = await everyOf(paginateClassic({ client }, {}), (page) => page.LoadBalancerDescriptions);
  const all: Resource[] = [];
  for (const batch of batchesOf(found, TAGGED_AT_ONCE)) {
    const LoadBalancerNames = batch.map(({ LoadBalancerName }) => told(LoadBalancerName, 'classic-load-balancer'));
    const asked = new DescribeClassicTagsCommand({ LoadBalancerNames });
    const { TagDescriptions = [] } = await client.send(asked, callBound());
    for (const { LoadBalancerName, VPCId: vpc } of batch) {
      const name = told(LoadBalancerName, 'classic-load-balancer');
      const tags = TagDescriptions.find((one) => one.LoadBalancerName === name)?.Tags;
      all.push({ ...resource('classic-load-balancer', { id: name, state: 'active', tags, vpc }), name });
    }
  }
  return all;
}
