import type { Body, Place } from './asked.ts';

interface Resource {
  readonly resource: string;
  readonly context?: Readonly<Record<string, string>>;
}

const texts = (value: unknown): readonly string[] =>
  [value].flat().filter((one): one is string => typeof one === 'string');

/** Which resources a call names, by its action; everything where it names none that a policy could. */
export function resourcesOf(action: string, said: Body, place: Place): readonly Resource[] {
  // Who looks at networks names what he looks for, and no policy can.
  const looks = action.startsWith('ec2:Describe');
  const named = looks
    ? undefined
    : (NAMED[action] ?? NAMED[`${action.slice(0, action.indexOf(':'))}:*`])?.(said, place);
  return (named ?? ['*']).map((resource) => ({ resource, ...contextOf(action, said, place) }));
}

const arn = ({ region, account }: Place, service: string, rest: string): string =>
  `arn:aws:${service}:${region}:${account}:${rest}`;

/** A name, or the ARN that it is the end of. */
const inCluster = (kind: string, cluster: unknown, given: unknown, place: Place): readonly string[] =>
  texts(given).map((one) =>
    one.startsWith('arn:') ? one : arn(place, 'ecs', `${kind}/${lastOf(String(cluster))}/${one}`),
  );

const lastOf = (text: string): string => text.slice(text.lastIndexOf('/') + 1);

const parameters = (given: unknown, place: Place): readonly string[] =>
  texts(given).map((path) => arn(place, 'ssm', `parameter${path}`));

type Naming = (said: Body, place: Place) => readonly string[] | undefined;

const NAMED: Readonly<Record<string, Naming>> = {
  'ecs:DescribeTasks': ({ cluster, tasks }, place) => inCluster('task', cluster, tasks, place),
  'ecs:StopTask': ({ cluster, task }, place) => inCluster('task', cluster, task, place),
  'ecs:DescribeServices': ({ cluster, services }, place) => inCluster('service', cluster, services, place),
  'ecs:UpdateService': ({ cluster, service }, place) => inCluster('service', cluster, service, place),
  'ecs:CreateService': ({ cluster, serviceName }, place) => inCluster('service', cluster, serviceName, place),
  'ecs:DeleteService': ({ cluster, service }, place) => inCluster('service', cluster, service, place),
  'ecs:TagResource': ({ resourceArn }) => texts(resourceArn),
  'ecs:RunTask': ({ taskDefinition }, place) => definitions(taskDefinition, place),
  'ecs:RegisterTaskDefinition': ({ family }, place) => texts(family).map((one) => definition(`${one}:1`, place)),
  'ecs:DescribeClusters': ({ clusters }, place) => clustersOf(clusters, place),
  'ecs:CreateCluster': ({ clusterName }, place) => clustersOf(clusterName, place),
  'ecs:DeleteCluster': ({ cluster }, place) => clustersOf(cluster, place),
  'ssm:GetParameter': ({ Name }, place) => parameters(Name, place),
  'ssm:GetParameters': ({ Names }, place) => parameters(Names, place),
  'ssm:PutParameter': ({ Name }, place) => parameters(Name, place),
  'ssm:DeleteParameter': ({ Name }, place) => parameters(Name, place),
  'ssm:ListTagsForResource': ({ ResourceId }, place) => parameters(ResourceId, place),
  'ssm:AddTagsToResource': ({ ResourceId }, place) => parameters(ResourceId, place),
  'logs:GetLogEvents': ({ logGroupName, logStreamName }, place) =>
    texts(logGroupName).map((group) => arn(place, 'logs', `log-group:${group}:log-stream:${String(logStreamName)}`)),
  'logs:ListTagsForResource': ({ resourceArn, logGroupName }, place) =>
    resourceArn === undefined ? logGroups(logGroupName, place) : texts(resourceArn),
  'logs:CreateLogGroup': ({ logGroupName }, place) => logGroups(logGroupName, place),
  'logs:DeleteLogGroup': ({ logGroupName }, place) => logGroups(logGroupName, place),
  'logs:PutRetentionPolicy': ({ logGroupName }, place) => logGroups(logGroupName, place),
  'dynamodb:*': ({ TableName, ResourceArn }, place) =>
    ResourceArn === undefined
      ? texts(TableName).map((table) => arn(place, 'dynamodb', `table/${table}`))
      : texts(ResourceArn),
  'rds:StopDBInstance': ({ DBInstanceIdentifier }, place) => databases(DBInstanceIdentifier, place),
  'rds:ModifyDBInstance': ({ DBInstanceIdentifier }, place) => databases(DBInstanceIdentifier, place),
  'rds:CreateDBInstance': ({ DBInstanceIdentifier }, place) => databases(DBInstanceIdentifier, place),
  'rds:DeleteDBInstance': ({ DBInstanceIdentifier }, place) => databases(DBInstanceIdentifier, place),
  'rds:CreateDBSubnetGroup': ({ DBSubnetGroupName }, place) =>
    texts(DBSubnetGroupName).map((one) => arn(place, 'rds', `subgrp:${one}`)),
  'rds:DeleteDBSubnetGroup': ({ DBSubnetGroupName }, place) =>
    texts(DBSubnetGroupName).map((one) => arn(place, 'rds', `subgrp:${one}`)),
  'rds:ListTagsForResource': ({ ResourceName }) => texts(ResourceName),
  'iam:*': ({ RoleName }, { account }) =>
    RoleName === undefined ? undefined : texts(RoleName).map((role) => `arn:aws:iam::${account}:role/${role}`),
  'ec2:*': (said, place) => {
    const [kind, id] = OF_NETWORK.flatMap(([name, of]) => texts(said[name]).map((one) => [of, one] as const))[0] ?? [];
    return kind === undefined ? undefined : [arn(place, 'ec2', `${kind}/${id}`)];
  },
  'budgets:*': ({ BudgetName }, { account }) =>
    texts(BudgetName).map((name) => `arn:aws:budgets::${account}:budget/${name}`),
};

/** Members by which calls about a network name what they change, the narrower ones first. */
const OF_NETWORK = [
  ...[
    ['SubnetId', 'subnet'] as const,
    ['RouteTableId', 'route-table'] as const,
    ['GroupId', 'security-group'] as const,
  ],
  ...[['InternetGatewayId', 'internet-gateway'] as const, ['VpcEndpointId', 'vpc-endpoint'] as const],
  ...[['VpcEndpointId.1', 'vpc-endpoint'] as const, ['VpcId', 'vpc'] as const],
];

const definition = (name: string, place: Place): string => arn(place, 'ecs', `task-definition/${name}`);
const definitions = (given: unknown, place: Place): readonly string[] =>
  texts(given).map((one) => (one.startsWith('arn:') ? one : definition(one, place)));
const clustersOf = (given: unknown, place: Place): readonly string[] =>
  texts(given).map((one) => (one.startsWith('arn:') ? one : arn(place, 'ecs', `cluster/${one}`)));
const logGroups = (given: unknown, place: Place): readonly string[] =>
  texts(given).map((group) => arn(place, 'logs', `log-group:${group}`));
const databases = (given: unknown, place: Place): readonly string[] =>
  texts(given).map((one) => arn(place, 'rds', `db:${one}`));

function contextOf(action: string, { cluster }: Body, place: Place): Pick<Resource, 'context'> {
  if (action !== 'ecs:RunTask') return {};
  return { context: { 'ecs:cluster': clustersOf(cluster, place)[0] ?? '' } };
}
