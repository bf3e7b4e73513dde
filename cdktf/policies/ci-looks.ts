import { type Environment, namesOf } from '../config/environments.ts';
import { reference } from '../config/variables.ts';
import { allow, arnsOf, type Statement } from './statement.ts';

export function busLocators(environment: Environment): readonly string[] {
  const names = namesOf(environment);
  const { parameter } = arnsOf(environment);
  return [
    names('SSM_CONFLUENT_BOOTSTRAP_PATH'),
    names('SSM_CONFLUENT_API_KEY_PATH'),
    names('SSM_CONFLUENT_API_SECRET_PATH'),
  ].map(parameter);
}

export const databaseLocators = (environment: Environment): readonly string[] => [
  arnsOf(environment).parameter(namesOf(environment)('SSM_DB_DSN_PATH')),
];

export const heartbeatOf = (environment: Environment): string =>
  arnsOf(environment).parameter(namesOf(environment)('HEARTBEAT_PARAM_PATH'));

/** What lets in and out, and what may not be there. */
export const LOOK_AT_NETWORK: readonly string[] = [
  'ec2:DescribeInternetGateways',
  'ec2:DescribeNatGateways',
  'ec2:DescribeRouteTables',
  'ec2:DescribeSecurityGroups',
  'ec2:DescribeSubnets',
  'elasticloadbalancing:DescribeLoadBalancers',
  'elasticloadbalancing:DescribeTags',
];

/** Sees what runs on the cluster, and by which definition. What is listed or defined is named by no resource. */
export function lookAtTasks(environment: Environment): readonly Statement[] {
  const { inAccount } = arnsOf(environment);
  const cluster = namesOf(environment)('ECS_CLUSTER_NAME');
  const there = ['service', 'task'].map((kind) => inAccount('ecs', `${kind}/${cluster}/*`));
  return [
    ...allow('LookAtTasks', ['ecs:DescribeServices', 'ecs:DescribeTasks'], there),
    ...allow('FindTasks', ['ecs:DescribeTaskDefinition', 'ecs:ListServices', 'ecs:ListTasks'], ['*']),
  ];
}

/** Where the data of a run lies beside its evidence. */
export const DATA = ['S3_ORACLE_BUCKET', 'S3_ARCHIVE_BUCKET', 'S3_QUARANTINE_BUCKET'] as const;

/** The bucket that the input comes from, which is somebody else's. */
export const SEED_BUCKET = `arn:aws:s3:::${reference('oracle_seed_bucket')}`;

/** What a pin and an answer are held against, and nothing else of the input. */
export const SEED_RECEIPT = `${SEED_BUCKET}/*/run_receipt.json`;

/** Reads all data of a run, and of other buckets what these ARNs name. */
export function readData(environment: Environment, others: readonly string[]): readonly Statement[] {
  const arns = arnsOf(environment);
  return [
    ...allow(
      'ReadData',
      ['s3:GetObject', 's3:GetObjectVersion'],
      [...DATA.map((key) => arns.objects(key, '*')), ...others],
    ),
    ...allow('ListData', ['s3:ListBucket', 's3:ListBucketVersions'], [...DATA.map(arns.bucket)]),
  ];
}
