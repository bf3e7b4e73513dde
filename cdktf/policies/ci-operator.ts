import { type Environment, namesOf, starredPattern } from '../config/environments.ts';
import { PROBES } from './bucket-policies.ts';
import { GUARDS, putEvidence, readEvidence } from './ci-evidence.ts';
import { busLocators, heartbeatOf, LOOK_AT_NETWORK, lookAtTasks, readData, SEED_BUCKET } from './ci-looks.ts';
import { passableRoles } from './passable-roles.ts';
import { allow, arnsOf, type Statement } from './statement.ts';

/** Starts, scales and stops what the stack has, and asks it what became of it; nothing else. */
export function operatorStatements(environment: Environment): readonly Statement[] {
  const names = namesOf(environment);
  const arns = arnsOf(environment);
  return [
    ...runStatements(environment),
    ...secretStatements(environment),
    ...dataStatements(environment),
    ...allow('Heartbeat', ['ssm:GetParameter', 'ssm:PutParameter'], [heartbeatOf(environment)]),
    ...allow(
      'TaskLogs',
      ['logs:GetLogEvents'],
      [arns.inAccount('logs', `log-group:${names('CLOUDWATCH_LOG_GROUP_PREFIX')}/*`)],
    ),
    // What an image has is held against what is started from it.
    ...allow('ReadImage', ['ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'], [arns.repository]),
    // M4.D holds the network against the one that M2.G saw. The idle guard works under this role as well: it sees what runs
    // beside the cluster, and stops it (05, section 7).
    ...allow(
      'Look',
      [...LOOK_AT_NETWORK, 'rds:DescribeDBInstances', 'ssm:DescribeParameters', 'tag:GetResources'],
      ['*'],
    ),
    ...allow('StopDatabase', ['rds:StopDBInstance'], [arns.inAccount('rds', `db:${names('RDS_INSTANCE_ID')}`)]),
    ...readEvidence(environment),
    ...putEvidence(
      [
        'EVIDENCE_RUN_CONTROL_PREFIX_PATTERN',
        'EVIDENCE_SUBSTRATE_PREFIX_PATTERN',
        'S3_EVIDENCE_RUN_ROOT_PATTERN',
        GUARDS,
      ],
      environment,
    ),
  ];
}

/** A task works for one run, so it is started from a revision that names the run; the families are the stack's. */
function runStatements(environment: Environment): readonly Statement[] {
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
    ...allow('Revise', ['ecs:RegisterTaskDefinition'], [definitions]),
    ...allow('Scale', ['ecs:UpdateService'], [services]),
    ...allow('Stop', ['ecs:StopTask'], [tasks]),
    ...allow('Tag', ['ecs:TagResource'], [definitions, services, tasks]),
    ...lookAtTasks(environment),
    ...allow('Cluster', ['ecs:DescribeClusters'], [arns.cluster]),
    {
      Sid: 'PassTaskRoles',
      Effect: 'Allow',
      Action: ['iam:PassRole'],
      Resource: passableRoles(environment),
      Condition: { StringEquals: { 'iam:PassedToService': 'ecs-tasks.amazonaws.com' } },
    },
  ];
}

/**
 * Lanes ask database and bus what tasks did there, and the gate as two of its writers. M2.E looks whether secrets are any,
 * and M4.E looks for them in what tasks are started from.
 */
function secretStatements(environment: Environment): readonly Statement[] {
  const names = namesOf(environment);
  const held = (
    [
      'SSM_DB_USER_PATH',
      'SSM_DB_PASSWORD_PATH',
      'SSM_DB_DSN_PATH',
      'SSM_IG_API_KEY_PATH',
      'SSM_CM_API_KEY_PATH',
      'SSM_LS_API_KEY_PATH',
    ] as const
  ).map((key) => names(key));
  const asked = ['wsp', 'ops'].map((principal) => `${names('SSM_IG_API_KEY_PATH')}/${principal}`);
  return allow(
    'Secrets',
    ['ssm:GetParameter'],
    [...busLocators(environment), ...[...held, ...asked].map(arnsOf(environment).parameter)],
  );
}

/**
 * Lanes hold what tasks say of data against the data. M5.G has a view made again that it takes away before, and M7.B puts an
 * object of its own beside everything that is read, and removes it.
 */
function dataStatements(environment: Environment): readonly Statement[] {
  const { objects } = arnsOf(environment);
  const probes = (['S3_ARCHIVE_BUCKET', 'S3_EVIDENCE_BUCKET'] as const).map((key) => objects(key, PROBES));
  const views = objects('S3_ORACLE_BUCKET', `${starredPattern('S3_STREAM_VIEW_PREFIX_PATTERN', environment)}*`);
  return [
    ...readData(environment, [`${SEED_BUCKET}/*`]),
    ...allow('ListInput', ['s3:ListBucket', 's3:ListBucketVersions'], [SEED_BUCKET]),
    ...allow('RemoveViews', ['s3:DeleteObject'], [views]),
    ...allow('Probe', ['s3:PutObject', 's3:DeleteObject'], probes),
  ];
}
