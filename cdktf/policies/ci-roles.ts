import { evidencePrefix, type HandleKey } from '@spine-green/evidence-schemas';
import { type Environment, namesOf, starredPattern } from '../config/environments.ts';
import { reference } from '../config/variables.ts';
import { applyStatements } from './ci-apply.ts';
import { passableRoles } from './passable-roles.ts';
import { allow, arnsOf, type Statement } from './statement.ts';

/** Roles that workflows take on; nobody else does (05, section 3.1). */
export const CI_ROLES = [
  'terraform-apply',
  'packaging',
  'gate-readonly',
  'run-operator',
  'topic-verifier',
  'cost-reader',
  'ledger-writer',
] as const;
export type CiRole = (typeof CI_ROLES)[number];

export const ciRoleName = (role: CiRole, environment: Environment): string =>
  `${namesOf(environment)('NAME_PREFIX')}-ci-${role}`;

/** Tokens of this repository's workflows, for the purpose that they are asked for, and from where they may come. */
export function workflowTrust(environment: Environment): readonly Statement[] {
  const subjects = environment.workflowSubjects.map((subject) => `${reference('github_subject_prefix')}:${subject}`);
  return [
    {
      Sid: 'Workflows',
      Effect: 'Allow',
      Principal: { Federated: `arn:aws:iam::${reference('aws_account_id')}:oidc-provider/${TOKEN_ISSUER}` },
      Action: ['sts:AssumeRoleWithWebIdentity'],
      Condition: {
        StringEquals: { [`${TOKEN_ISSUER}:aud`]: TOKEN_AUDIENCE },
        StringLike: { [`${TOKEN_ISSUER}:sub`]: subjects },
      },
    },
  ];
}

export const TOKEN_ISSUER = 'token.actions.githubusercontent.com';
export const TOKEN_AUDIENCE = 'sts.amazonaws.com';

export const ciStatements = (role: CiRole, environment: Environment): readonly Statement[] =>
  STATEMENTS[role](environment);

const STATEMENTS: Readonly<Record<CiRole, (environment: Environment) => readonly Statement[]>> = {
  // An apply says what it made, a plan of what drifted what it found; no other evidence is its own.
  'terraform-apply': (environment) => [
    ...applyStatements(environment),
    ...stopStatements(environment),
    ...readEvidence(environment),
    ...putEvidence([GUARDS, MANIFESTS, 'EVIDENCE_SUBSTRATE_PREFIX_PATTERN'], environment),
  ],
  packaging: packagingStatements,
  'gate-readonly': readonlyStatements,
  'run-operator': operatorStatements,
  'topic-verifier': (environment) => [
    ...allow('Locators', ['ssm:GetParameter', 'ssm:GetParameters'], busLocators(environment)),
    ...readEvidence(environment),
    ...putEvidence(['EVIDENCE_SUBSTRATE_PREFIX_PATTERN'], environment),
  ],
  'cost-reader': (environment) => [
    ...allow('Cost', ['budgets:ViewBudget', 'ce:GetCostAndUsage'], ['*']),
    ...putEvidence(['EVIDENCE_RUN_CONTROL_PREFIX_PATTERN'], environment),
  ],
  // It writes the ledger alone. A guard rests on the evidence that an event names, and the sentinel looks at each act at
  // what runs, until when, and what database and bus hold (02, section 8).
  'ledger-writer': (environment) => [
    ...readEvidence(environment),
    ...putEvidence(['EVIDENCE_LEDGER_PREFIX'], environment),
    ...lookAtTasks(environment),
    ...allow('FindParameters', ['ssm:DescribeParameters'], ['*']),
    ...allow(
      'Secrets',
      ['ssm:GetParameter'],
      [...busLocators(environment), ...databaseLocators(environment), heartbeatOf(environment)],
    ),
  ],
};

/** A lane rests on the evidence of the lanes and phases before it, and on the ledger that names it. */
const readEvidence = (environment: Environment): readonly Statement[] =>
  allow(
    'ReadEvidence',
    ['s3:GetObject', 's3:GetObjectVersion'],
    [arnsOf(environment).objects('S3_EVIDENCE_BUCKET', '*')],
  );

/** A teardown ends what runs before it takes the cluster away, and an apply looks which names are taken. */
function stopStatements(environment: Environment): readonly Statement[] {
  const arns = arnsOf(environment);
  const tasks = arns.inAccount('ecs', `task/${namesOf(environment)('ECS_CLUSTER_NAME')}/*`);
  return [
    ...allow('StopTasks', ['ecs:StopTask', 'ecs:DescribeTasks'], [tasks]),
    ...allow('FindTasks', ['ecs:ListServices', 'ecs:ListTasks', 'iam:ListRoles', 's3:ListAllMyBuckets'], ['*']),
  ];
}

/** Puts objects below these prefixes and reads them back; the bucket itself sees to it that nothing is overwritten. */
function putEvidence(
  prefixes: readonly (HandleKey | typeof GUARDS | typeof MANIFESTS)[],
  environment: Environment,
): readonly Statement[] {
  const arns = arnsOf(environment);
  const prefixOf = (key: (typeof prefixes)[number]): string => {
    if (key === MANIFESTS) return key;
    return key === GUARDS ? guardsPrefix(environment) : starredPattern(key, environment);
  };
  const places = prefixes.map((key) => arns.objects('S3_EVIDENCE_BUCKET', `${prefixOf(key)}*`));
  return [
    ...allow('Evidence', ['s3:PutObject', 's3:GetObject', 's3:GetObjectVersion'], places),
    ...allow('ListEvidence', ['s3:ListBucket', 's3:ListBucketVersions'], [arns.bucket('S3_EVIDENCE_BUCKET')]),
  ];
}

/** What describes each life of the demo stack (05, section 5.7). */
const MANIFESTS = 'dev_min/infra/demo/';
/** What guards leave, each tick in a folder of its own (04, section 2). */
const GUARDS = 'what guards leave';
const ANY_TICK = 'any_20000101T000000Z';
const guardsPrefix = ({ name: env }: Environment): string =>
  evidencePrefix({ family: 'infra_guard', env, execution_id: ANY_TICK }).replace(ANY_TICK, '*');

function busLocators(environment: Environment): readonly string[] {
  const names = namesOf(environment);
  const { parameter } = arnsOf(environment);
  return [
    names('SSM_CONFLUENT_BOOTSTRAP_PATH'),
    names('SSM_CONFLUENT_API_KEY_PATH'),
    names('SSM_CONFLUENT_API_SECRET_PATH'),
  ].map(parameter);
}

const databaseLocators = (environment: Environment): readonly string[] => [
  arnsOf(environment).parameter(namesOf(environment)('SSM_DB_DSN_PATH')),
];

const heartbeatOf = (environment: Environment): string =>
  arnsOf(environment).parameter(namesOf(environment)('HEARTBEAT_PARAM_PATH'));

/** Sees what runs on the cluster, and by which definition. What is listed or defined is named by no resource. */
function lookAtTasks(environment: Environment): readonly Statement[] {
  const { inAccount } = arnsOf(environment);
  const cluster = namesOf(environment)('ECS_CLUSTER_NAME');
  const there = ['service', 'task'].map((kind) => inAccount('ecs', `${kind}/${cluster}/*`));
  return [
    ...allow('LookAtTasks', ['ecs:DescribeServices', 'ecs:DescribeTasks'], there),
    ...allow('FindTasks', ['ecs:DescribeTaskDefinition', 'ecs:ListServices', 'ecs:ListTasks'], ['*']),
  ];
}

function packagingStatements(environment: Environment): readonly Statement[] {
  const push = [
    'ecr:BatchCheckLayerAvailability',
    'ecr:BatchGetImage',
    'ecr:CompleteLayerUpload',
    'ecr:DescribeImages',
    'ecr:DescribeRepositories',
    'ecr:GetDownloadUrlForLayer',
    'ecr:InitiateLayerUpload',
    'ecr:PutImage',
    'ecr:UploadLayerPart',
  ];
  return [
    ...allow('Login', ['ecr:GetAuthorizationToken'], ['*']),
    ...allow('Push', push, [arnsOf(environment).repository]),
    ...readEvidence(environment),
    ...putEvidence(['EVIDENCE_PACKAGING_PREFIX_PATTERN'], environment),
  ];
}

/** What gates look at. Parameters are described, which tells path and version and never a value. */
function readonlyStatements(environment: Environment): readonly Statement[] {
  const arns = arnsOf(environment);
  const buckets = (
    ['S3_ORACLE_BUCKET', 'S3_EVIDENCE_BUCKET', 'S3_QUARANTINE_BUCKET', 'S3_ARCHIVE_BUCKET', 'TF_STATE_BUCKET'] as const
  ).map(arns.bucket);
  return [
    ...allow(
      'Look',
      [
        'budgets:ViewBudget',
        'ce:GetCostAndUsage',
        'cloudwatch:GetMetricData',
        'dynamodb:DescribeTable',
        'ec2:DescribeAddresses',
        'ec2:DescribeInstances',
        'ec2:DescribeInternetGateways',
        'ec2:DescribeNatGateways',
        'ec2:DescribeNetworkInterfaces',
        'ec2:DescribeRouteTables',
        'ec2:DescribeSecurityGroups',
        'ec2:DescribeSnapshots',
        'ec2:DescribeSubnets',
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
        'elasticloadbalancing:DescribeLoadBalancers',
        'elasticloadbalancing:DescribeTags',
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
        's3:GetBucketTagging',
        's3:GetBucketVersioning',
        's3:GetEncryptionConfiguration',
        's3:GetLifecycleConfiguration',
        's3:ListBucket',
      ],
      buckets,
    ),
    ...readEvidence(environment),
    ...putEvidence(['EVIDENCE_RUN_CONTROL_PREFIX_PATTERN', 'EVIDENCE_SUBSTRATE_PREFIX_PATTERN', GUARDS], environment),
  ];
}

/** Starts, scales and stops what the stack has, and nothing else. */
function operatorStatements(environment: Environment): readonly Statement[] {
  const names = namesOf(environment);
  const arns = arnsOf(environment);
  const cluster = names('ECS_CLUSTER_NAME');
  const definitions = arns.inAccount('ecs', `task-definition/${names('NAME_PREFIX')}-*`);
  const services = arns.inAccount('ecs', `service/${cluster}/*`);
  const tasks = arns.inAccount('ecs', `task/${cluster}/*`);
  return [
    {
      Sid: 'Run',
      Effect: 'Allow',
      Action: ['ecs:RunTask'],
      Resource: [definitions],
      Condition: { ArnEquals: { 'ecs:cluster': arns.cluster } },
    },
    ...allow('Scale', ['ecs:UpdateService', 'ecs:DescribeServices'], [services]),
    ...allow('Stop', ['ecs:StopTask', 'ecs:DescribeTasks'], [tasks]),
    ...allow('TagTasks', ['ecs:TagResource'], [services, tasks]),
    ...allow('Find', ['ecs:ListTasks', 'ecs:ListServices', 'ecs:DescribeTaskDefinition'], ['*']),
    ...allow('Cluster', ['ecs:DescribeClusters'], [arns.cluster]),
    {
      Sid: 'PassTaskRoles',
      Effect: 'Allow',
      Action: ['iam:PassRole'],
      Resource: passableRoles(environment),
      Condition: { StringEquals: { 'iam:PassedToService': 'ecs-tasks.amazonaws.com' } },
    },
    ...allow('Heartbeat', ['ssm:GetParameter', 'ssm:PutParameter'], [heartbeatOf(environment)]),
    ...allow(
      'TaskLogs',
      ['logs:GetLogEvents'],
      [arns.inAccount('logs', `log-group:${names('CLOUDWATCH_LOG_GROUP_PREFIX')}/*`)],
    ),
    // The idle guard works under this role: it sees what runs beside the cluster, and stops it (05, section 7).
    ...allow('LookForWhatRuns', ['rds:DescribeDBInstances', 'tag:GetResources'], ['*']),
    ...allow('StopDatabase', ['rds:StopDBInstance'], [arns.inAccount('rds', `db:${names('RDS_INSTANCE_ID')}`)]),
    ...readEvidence(environment),
    ...putEvidence(['EVIDENCE_RUN_CONTROL_PREFIX_PATTERN', 'S3_EVIDENCE_RUN_ROOT_PATTERN', GUARDS], environment),
  ];
}
