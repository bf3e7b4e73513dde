import { type Environment, namesOf } from '../config/environments.ts';
import { passableRoles } from './passable-roles.ts';
import { allow, arnsOf, type BucketKey, type Statement } from './statement.ts';

const BUCKETS: readonly BucketKey[] = [
  'S3_ORACLE_BUCKET',
  'S3_EVIDENCE_BUCKET',
  'S3_QUARANTINE_BUCKET',
  'S3_ARCHIVE_BUCKET',
  'TF_STATE_BUCKET',
];

/**
 * What applying the three stacks takes: resources whose names begin like this platform's, state and lock, the roles that
 * tasks get (05, section 3.1). It owns no evidence and reads no parameter but those that it writes.
 */
export const applyStatements = (environment: Environment): readonly Statement[] => [
  ...stateStatements(environment),
  ...bucketStatements(environment),
  ...roleStatements(environment),
  ...parameterStatements(environment),
  ...namedStatements(environment),
  ...networkStatements(environment),
  ...lookStatements,
  ...stopStatements(environment),
];

function stateStatements(environment: Environment): readonly Statement[] {
  const names = namesOf(environment);
  const arns = arnsOf(environment);
  return [
    // The native lock is an object beside the state, which has to be deleted when it is released.
    ...allow(
      'State',
      ['s3:GetObject', 's3:PutObject', 's3:DeleteObject'],
      [arns.objects('TF_STATE_BUCKET', `${names('ENV_NAME')}/*`)],
    ),
    ...allow(
      'Lock',
      ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:DeleteItem'],
      [arns.table(names('TF_LOCK_TABLE'))],
    ),
  ];
}

/** Buckets with everything that they are configured by, and none of the objects in them. */
const bucketStatements = (environment: Environment): readonly Statement[] =>
  allow(
    'Buckets',
    ['s3:CreateBucket', 's3:GetBucket*', 's3:GetEncryptionConfiguration', 's3:GetLifecycleConfiguration']
      .concat(['s3:ListBucket', 's3:PutBucketOwnershipControls', 's3:PutBucketPolicy', 's3:PutBucketPublicAccessBlock'])
      .concat(['s3:PutBucketTagging', 's3:PutBucketVersioning', 's3:PutEncryptionConfiguration'])
      .concat(['s3:GetAccelerateConfiguration', 's3:GetReplicationConfiguration', 's3:PutLifecycleConfiguration']),
    BUCKETS.map(arnsOf(environment).bucket),
  );

function roleStatements(environment: Environment): readonly Statement[] {
  const names = namesOf(environment);
  const arns = arnsOf(environment);
  const issuer = `arn:aws:iam::\${var.aws_account_id}:oidc-provider/*`;
  return [
    ...allow(
      'Roles',
      ['iam:CreateRole', 'iam:DeleteRole', 'iam:GetRole', 'iam:TagRole', 'iam:UntagRole', 'iam:UpdateRole']
        .concat(['iam:UpdateAssumeRolePolicy', 'iam:PutRolePolicy', 'iam:GetRolePolicy', 'iam:DeleteRolePolicy'])
        .concat(['iam:ListRolePolicies', 'iam:ListAttachedRolePolicies', 'iam:ListInstanceProfilesForRole']),
      [arns.role(`${names('NAME_PREFIX')}-*`)],
    ),
    ...allow(
      'TokenIssuer',
      ['iam:CreateOpenIDConnectProvider', 'iam:GetOpenIDConnectProvider', 'iam:TagOpenIDConnectProvider'],
      [issuer],
    ),
    // The first cluster and the first database of an account bring roles of their services with them.
    {
      Sid: 'ServiceRoles',
      Effect: 'Allow',
      Action: ['iam:CreateServiceLinkedRole'],
      Resource: [arns.role('aws-service-role/*')],
      Condition: { StringEquals: { 'iam:AWSServiceName': ['ecs.amazonaws.com', 'rds.amazonaws.com'] } },
    },
    {
      Sid: 'PassTaskRoles',
      Effect: 'Allow',
      Action: ['iam:PassRole'],
      Resource: passableRoles(environment),
      Condition: { StringEquals: { 'iam:PassedToService': 'ecs-tasks.amazonaws.com' } },
    },
  ];
}

/** Exactly the trees that the stacks write; the heartbeat is written by the profile workflow and is none of them. */
function parameterStatements(environment: Environment): readonly Statement[] {
  const names = namesOf(environment);
  const arns = arnsOf(environment);
  const alone = [
    names('SSM_CONFLUENT_BOOTSTRAP_PATH'),
    names('SSM_DB_USER_PATH'),
    names('SSM_DB_PASSWORD_PATH'),
    names('SSM_DB_DSN_PATH'),
  ];
  // Below each of these every principal has a key of his own.
  const trees = [
    names('SSM_CONFLUENT_API_KEY_PATH'),
    names('SSM_CONFLUENT_API_SECRET_PATH'),
    names('SSM_IG_API_KEY_PATH'),
    names('SSM_CM_API_KEY_PATH'),
    names('SSM_LS_API_KEY_PATH'),
  ];
  const written = [...alone, ...trees.flatMap((path) => [path, `${path}/*`])].map(arns.parameter);
  return [
    ...allow(
      'Parameters',
      ['ssm:PutParameter', 'ssm:GetParameter', 'ssm:GetParameters', 'ssm:DeleteParameter', 'ssm:AddTagsToResource'],
      written,
    ),
    // Nobody needs what a teardown took away.
    ...allow('EndHeartbeat', ['ssm:DeleteParameter'], [arns.parameter(names('HEARTBEAT_PARAM_PATH'))]),
  ];
}

/** Resources that IAM knows by the name that the platform gives them. */
function namedStatements(environment: Environment): readonly Statement[] {
  const names = namesOf(environment);
  const arns = arnsOf(environment);
  const prefix = names('NAME_PREFIX');
  const cluster = names('ECS_CLUSTER_NAME');
  return [
    ...allow(
      'Tables',
      ['dynamodb:CreateTable', 'dynamodb:Describe*', 'dynamodb:ListTagsOfResource', 'dynamodb:TagResource'],
      [arns.table(`${prefix}-*`)],
    ),
    ...allow(
      'Repository',
      ['ecr:CreateRepository', 'ecr:DescribeRepositories', 'ecr:GetLifecyclePolicy', 'ecr:ListTagsForResource'].concat([
        'ecr:PutImageScanningConfiguration',
        'ecr:PutImageTagMutability',
        'ecr:PutLifecyclePolicy',
        'ecr:TagResource',
      ]),
      [arns.repository],
    ),
    ...allow(
      'Cluster',
      ['ecs:CreateCluster', 'ecs:DeleteCluster', 'ecs:TagResource', 'ecs:UpdateCluster'],
      [arns.cluster],
    ),
    ...allow(
      'Services',
      ['ecs:CreateService', 'ecs:DeleteService', 'ecs:TagResource', 'ecs:UpdateService'],
      [arns.inAccount('ecs', `service/${cluster}/${prefix}-*`)],
    ),
    ...allow(
      'Definitions',
      ['ecs:RegisterTaskDefinition', 'ecs:TagResource'],
      [arns.inAccount('ecs', `task-definition/${prefix}-*:*`), arns.inAccount('ecs', `task-definition/${prefix}-*`)],
    ),
    // It names no resource.
    ...allow('OldDefinitions', ['ecs:DeregisterTaskDefinition'], ['*']),
    ...allow(
      'LogGroups',
      ['logs:CreateLogGroup', 'logs:DeleteLogGroup', 'logs:PutRetentionPolicy', 'logs:TagResource'],
      [
        arns.inAccount('logs', `log-group:${names('CLOUDWATCH_LOG_GROUP_PREFIX')}/*`),
        arns.inAccount('logs', `log-group:${names('CLOUDWATCH_LOG_GROUP_PREFIX')}/*:*`),
      ],
    ),
    ...allow(
      'Database',
      ['rds:AddTagsToResource', 'rds:CreateDBInstance', 'rds:DeleteDBInstance', 'rds:ModifyDBInstance'].concat([
        'rds:CreateDBSubnetGroup',
        'rds:DeleteDBSubnetGroup',
        'rds:ListTagsForResource',
      ]),
      // A new instance is also asked for its default groups.
      [`db:${names('RDS_INSTANCE_ID')}`, `subgrp:${names('RDS_INSTANCE_ID')}`, 'og:default*', 'pg:default*'].map(
        (rest) => arns.inAccount('rds', rest),
      ),
    ),
    ...allow(
      'Budget',
      ['budgets:ModifyBudget', 'budgets:ViewBudget'],
      [`arn:aws:budgets::\${var.aws_account_id}:budget/${names('AWS_BUDGET_NAME')}`],
    ),
  ];
}

/** Networks have no names for IAM: what is made lies in the one region, what is changed or removed carries our tag. */
function networkStatements(environment: Environment): readonly Statement[] {
  const names = namesOf(environment);
  const inRegion = { StringEquals: { 'aws:RequestedRegion': names('AWS_REGION') } };
  const ours = { StringEquals: { [`aws:ResourceTag/${names('TAG_PROJECT_KEY')}`]: names('PROJECT_SLUG') } };
  const [things, parts] = [
    ['Vpc', 'Subnet', 'InternetGateway', 'RouteTable', 'SecurityGroup', 'VpcEndpoint'],
    ['ec2:AuthorizeSecurityGroupEgress', 'ec2:AuthorizeSecurityGroupIngress', 'ec2:CreateRoute', 'ec2:DeleteRoute'],
  ];
  return [
    {
      Sid: 'MakeNetwork',
      Effect: 'Allow',
      Action: [...things.map((thing) => `ec2:Create${thing}`), 'ec2:CreateTags'],
      Resource: ['*'],
      Condition: inRegion,
    },
    {
      Sid: 'ChangeNetwork',
      Effect: 'Allow',
      Action: [
        ...things.map((thing) => (thing === 'VpcEndpoint' ? 'ec2:DeleteVpcEndpoints' : `ec2:Delete${thing}`)),
        ...parts,
        'ec2:AssociateRouteTable',
        'ec2:AttachInternetGateway',
        'ec2:DetachInternetGateway',
        'ec2:DisassociateRouteTable',
        'ec2:ModifySubnetAttribute',
        'ec2:ModifyVpcAttribute',
        'ec2:ModifyVpcEndpoint',
        'ec2:RevokeSecurityGroupEgress',
        'ec2:RevokeSecurityGroupIngress',
      ],
      Resource: ['*'],
      Condition: ours,
    },
    // Cost monitors and namespaces get their names from AWS.
    ...allow(
      'MakeUnnamed',
      [
        'ce:CreateAnomalyMonitor',
        'ce:CreateAnomalySubscription',
        'ce:TagResource',
        'ce:UpdateCostAllocationTagsStatus',
      ].concat([
        'route53:CreateHostedZone',
        'servicediscovery:CreatePrivateDnsNamespace',
        'servicediscovery:CreateService',
        'servicediscovery:TagResource',
      ]),
      ['*'],
    ),
    {
      Sid: 'RemoveUnnamed',
      Effect: 'Allow',
      Action: ['servicediscovery:DeleteNamespace', 'servicediscovery:DeleteService', 'servicediscovery:UpdateService'],
      Resource: ['*'],
      Condition: ours,
    },
    {
      Sid: 'RemoveZone',
      Effect: 'Allow',
      Action: ['route53:DeleteHostedZone', 'route53:GetHostedZone'],
      Resource: ['*'],
      Condition: { 'ForAnyValue:StringEquals': { 'aws:CalledVia': ['servicediscovery.amazonaws.com'] } },
    },
  ];
}

/**
 * What is there, whoever made it: Terraform reads what it may change, an apply looks which names are taken, and M2.I what
 * costs. A bucket, a log group or a parameter of somebody else has tags as well.
 */
const lookStatements: readonly Statement[] = allow(
  'FindAnything',
  ['ce:Describe*', 'ce:Get*', 'ec2:Describe*', 'ecs:Describe*', 'ecs:List*', 'elasticloadbalancing:Describe*'].concat([
    ...['iam:ListOpenIDConnectProviders', 'iam:ListRoles', 'iam:ListRoleTags', 'kms:DescribeKey'],
    ...['logs:DescribeLogGroups', 'logs:ListTagsForResource', 'rds:Describe*', 's3:GetBucketTagging'],
    ...['s3:ListAllMyBuckets', 'servicediscovery:Get*', 'servicediscovery:List*', 'ssm:DescribeParameters'],
    ...['ssm:ListTagsForResource', 'sts:GetCallerIdentity', 'tag:GetResources'],
  ]),
  ['*'],
);

/** A teardown ends what runs before it takes the cluster away. */
const stopStatements = (environment: Environment): readonly Statement[] =>
  allow(
    'StopTasks',
    ['ecs:StopTask'],
    [arnsOf(environment).inAccount('ecs', `task/${namesOf(environment)('ECS_CLUSTER_NAME')}/*`)],
  );
