/** The posture of one AWS account in one region. */
import { BudgetsClient } from '@aws-sdk/client-budgets';
import { CloudWatchLogsClient } from '@aws-sdk/client-cloudwatch-logs';
import { CostExplorerClient } from '@aws-sdk/client-cost-explorer';
import { EC2Client } from '@aws-sdk/client-ec2';
import { ECSClient } from '@aws-sdk/client-ecs';
import { ElasticLoadBalancingClient } from '@aws-sdk/client-elastic-load-balancing';
import { ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2';
import { IAMClient } from '@aws-sdk/client-iam';
import { RDSClient } from '@aws-sdk/client-rds';
import { ResourceGroupsTaggingAPIClient } from '@aws-sdk/client-resource-groups-tagging-api';
import { S3Client } from '@aws-sdk/client-s3';
import { SSMClient } from '@aws-sdk/client-ssm';
import { type AwsBounds, awsClientConfig } from '../aws/client.ts';
import type { Posture, Resource, ResourceKind } from './port.ts';
import { services, tasks } from './queries/compute.ts';
import { budgetOf, costOf, subscribersOf } from './queries/cost.ts';
import { databaseSnapshots, databases, logGroups, parameters } from './queries/data.ts';
import { declaredServices, findDefinition } from './queries/declared.ts';
import { databaseExposure, lifecycleOf, networkOf } from './queries/exposure.ts';
import { buckets, roles, taggedResources } from './queries/global.ts';
import * as network from './queries/network.ts';
import { roleNamed } from './queries/role.ts';
import { reading } from './reading.ts';

/** Beside it because both speak to RDS: the one client of it is loaded by whoever is given either. */
export { rdsInstances } from '../database-instances/rds.ts';

export function awsPosture(region: string, bounds: Partial<AwsBounds> = {}): Posture {
  const config = awsClientConfig(region, bounds);
  const ec2 = new EC2Client(config);
  const ecs = new ECSClient(config);
  const rds = new RDSClient(config);
  const ssm = new SSMClient(config);
  const s3 = new S3Client(config);
  const queries: Readonly<Record<ResourceKind, () => Promise<readonly Resource[]>>> = {
    'ecs-service': () => services(ecs),
    'ecs-task': () => tasks(ecs),
    instance: () => network.instances(ec2),
    'nat-gateway': () => network.natGateways(ec2),
    vpc: () => network.vpcs(ec2),
    'elastic-ip': () => network.elasticIps(ec2),
    'network-interface': () => network.networkInterfaces(ec2),
    'vpc-endpoint': () => network.vpcEndpoints(ec2),
    volume: () => network.volumes(ec2),
    snapshot: () => network.snapshots(ec2),
    'load-balancer': () => network.loadBalancers(new ElasticLoadBalancingV2Client(config)),
    'classic-load-balancer': () => network.classicLoadBalancers(new ElasticLoadBalancingClient(config)),
    'db-instance': () => databases(rds),
    'db-snapshot': () => databaseSnapshots(rds),
    'log-group': () => logGroups(new CloudWatchLogsClient(config)),
    parameter: () => parameters(ssm),
    role: () => roles(new IAMClient(config)),
    bucket: () => buckets(s3),
    tagged: () => taggedResources(new ResourceGroupsTaggingAPIClient(config)),
  };
  return {
    list: (kind) => reading(`list ${kind}`, queries[kind]),
    findBudget: (account, name) =>
      reading(`budget ${name}`, () => budgetOf(new BudgetsClient(config), { AccountId: account, BudgetName: name })),
    countSubscribers: (account, name, notification) =>
      reading(`subscribers of ${name}`, () =>
        subscribersOf(new BudgetsClient(config), { AccountId: account, BudgetName: name }, notification),
      ),
    cost: (fromDay, toDay) =>
      reading(`cost from ${fromDay} to ${toDay}`, () => costOf(new CostExplorerClient(config), { fromDay, toDay })),
    network: (vpc) => reading(`network of ${vpc}`, () => networkOf(ec2, vpc)),
    findDatabase: (identifier) => reading(`database ${identifier}`, () => databaseExposure(rds, identifier)),
    lifecycle: (bucket) => reading(`lifecycle of ${bucket}`, () => lifecycleOf(s3, bucket)),
    declaredServices: (cluster) => reading(`services of ${cluster}`, () => declaredServices(ecs, cluster)),
    findTaskDefinition: (name) => reading(`task definition ${name}`, () => findDefinition(ecs, name)),
    findRole: (name) => reading(`role ${name}`, () => roleNamed(new IAMClient(config), name)),
  };
}
