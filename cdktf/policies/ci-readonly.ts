import type { Environment } from '../config/environments.ts';
import { GUARDS, putEvidence, readEvidence } from './ci-evidence.ts';
import { DATA, LOOK_AT_NETWORK, SEED_RECEIPT } from './ci-looks.ts';
import { allow, arnsOf, type Statement } from './statement.ts';

/** What gates look at. Parameters are described, which tells path and version and never a value. */
export function readonlyStatements(environment: Environment): readonly Statement[] {
  const arns = arnsOf(environment);
  const buckets = (
    ['S3_ORACLE_BUCKET', 'S3_EVIDENCE_BUCKET', 'S3_QUARANTINE_BUCKET', 'S3_ARCHIVE_BUCKET', 'TF_STATE_BUCKET'] as const
  ).map(arns.bucket);
  return [
    ...allow(
      'Look',
      [
        ...LOOK_AT_NETWORK,
        'budgets:ViewBudget',
        'ce:GetCostAndUsage',
        'cloudwatch:GetMetricData',
        'dynamodb:DescribeTable',
        'ec2:DescribeAddresses',
        'ec2:DescribeInstances',
        'ec2:DescribeNetworkInterfaces',
        'ec2:DescribeSnapshots',
        'ec2:DescribeVolumes',
        'ec2:DescribeVpcEndpoints',
        'ec2:DescribeVpcs',
        'ecr:DescribeImages',
        'ecr:DescribeRepositories',
        'ecs:DescribeClusters',
        'ecs:DescribeServices',
        'ecs:DescribeTaskDefinition',
        'ecs:DescribeTasks',
        'ecs:ListClusters',
        'ecs:ListServices',
        'ecs:ListTaskDefinitionFamilies',
        'ecs:ListTasks',
        'iam:GetRole',
        'iam:GetRolePolicy',
        'iam:ListAttachedRolePolicies',
        'iam:ListRolePolicies',
        'iam:ListRoleTags',
        'iam:ListRoles',
        'iam:SimulatePrincipalPolicy',
        'logs:DescribeLogGroups',
        'logs:ListTagsForResource',
        'rds:DescribeDBInstances',
        'rds:DescribeDBSnapshots',
        's3:GetBucketTagging',
        's3:ListAllMyBuckets',
        'servicediscovery:ListNamespaces',
        'ssm:DescribeParameters',
        'ssm:ListTagsForResource',
        'tag:GetResources',
      ],
      ['*'],
    ),
    ...allow(
      'LookAtBuckets',
      [
        's3:GetBucketPolicy',
        's3:GetBucketPublicAccessBlock',
        's3:GetBucketVersioning',
        's3:GetEncryptionConfiguration',
        's3:GetLifecycleConfiguration',
        's3:ListBucket',
      ],
      buckets,
    ),
    // What stays after a teardown is looked at object by object.
    ...readEvidence(environment, DATA),
    // The question of a phase holds its answers against what is used.
    ...allow('ReadInput', ['s3:GetObject'], [SEED_RECEIPT]),
    ...putEvidence(['EVIDENCE_RUN_CONTROL_PREFIX_PATTERN', 'EVIDENCE_SUBSTRATE_PREFIX_PATTERN', GUARDS], environment),
  ];
}
