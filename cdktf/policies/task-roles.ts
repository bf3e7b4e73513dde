import { busKeyPaths } from '@spine-green/runtime/catalog';
import { type Environment, namesOf, starredPattern } from '../config/environments.ts';
import { findBusPrincipal } from '../config/messaging.ts';
import { gatePrincipalsOf, modesOf, type TaskRole } from '../config/tasks.ts';
import { reference } from '../config/variables.ts';
import { PROBES } from './bucket-policies.ts';
import { allow, arnsOf, type Statement } from './statement.ts';
import { type Objects, TASK_RIGHTS, type TaskRights } from './task-rights.ts';

/** Who may take on the role of a task: the task service, for tasks of this account (05, section 5.6). */
export const TASK_TRUST: readonly Statement[] = [
  {
    Sid: 'Tasks',
    Effect: 'Allow',
    Principal: { Service: 'ecs-tasks.amazonaws.com' },
    Action: ['sts:AssumeRole'],
    Condition: { StringEquals: { 'aws:SourceAccount': reference('aws_account_id') } },
  },
];

/** Roles of tasks with their policies, one a lane; none of them is the execution role. */
export const taskPolicies = (
  environment: Environment,
): readonly { readonly role: TaskRole; readonly statements: readonly Statement[] }[] =>
  TASK_RIGHTS.map((rights) => ({ role: rights.role, statements: statementsOf(rights, environment) }));

/** The execution role pulls the image and opens log streams; it reads no parameter and no object. */
export function executionStatements(environment: Environment): readonly Statement[] {
  const names = namesOf(environment);
  const arns = arnsOf(environment);
  return [
    ...allow('Login', ['ecr:GetAuthorizationToken'], ['*']),
    ...allow(
      'Image',
      ['ecr:BatchCheckLayerAvailability', 'ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'],
      [arns.repository],
    ),
    ...allow(
      'Logs',
      ['logs:CreateLogStream', 'logs:PutLogEvents'],
      [arns.inAccount('logs', `log-group:${names('CLOUDWATCH_LOG_GROUP_PREFIX')}/*`)],
    ),
  ];
}

function statementsOf(rights: TaskRights, environment: Environment): readonly Statement[] {
  const arns = arnsOf(environment);
  const place = ({ bucket, below, rest = '*' }: Objects): string =>
    arns.objects(bucket, `${starredPattern(below, environment)}${rest}`);
  const seed = rights.role === 'ROLE_ORACLE_JOB' ? [`arn:aws:s3:::${reference('oracle_seed_bucket')}/*`] : [];
  const evidence = evidenceOf(rights, environment);
  const probes = probesOf(rights, environment);
  const written = [...rights.writes.map(place), ...evidence, ...probes];
  const readOnly = rights.evidenceRead.map((rest) => belowRun(rest, environment));
  return [
    ...allow(
      'Read',
      ['s3:GetObject', 's3:GetObjectVersion'],
      unique([...rights.reads.map(place), ...readOnly, ...written, ...seed]),
    ),
    ...allow('Write', ['s3:PutObject', 's3:AbortMultipartUpload'], written),
    ...allow(
      'Remove',
      ['s3:DeleteObject'],
      [...rights.removes.map(place), ...probes.filter((one) => one.endsWith(PROBES))],
    ),
    ...listing(rights, environment, written.length > 0),
    ...allow('Secrets', ['ssm:GetParameter', 'ssm:GetParameters'], secretsOf(rights, environment).map(arns.parameter)),
    ...(rights.describesItself ? describing(environment) : []),
  ];
}

const belowRun = (rest: string, environment: Environment): string =>
  arnsOf(environment).objects(
    'S3_EVIDENCE_BUCKET',
    `${starredPattern('S3_EVIDENCE_RUN_ROOT_PATTERN', environment)}${rest}`,
  );

/** Objects of a probe, and where it says what it found. */
function probesOf({ probes }: TaskRights, environment: Environment): readonly string[] {
  if (probes.length === 0) return [];
  const { objects } = arnsOf(environment);
  const report = `${starredPattern('EVIDENCE_RUN_CONTROL_PREFIX_PATTERN', environment)}${PROBE_REPORT}`;
  return [...probes.map((key) => objects(key, PROBES)), objects('S3_EVIDENCE_BUCKET', report)];
}

const PROBE_REPORT = 'm4_d_runtime_probe*.json';

function evidenceOf({ role, evidence, reports }: TaskRights, environment: Environment): readonly string[] {
  const below = (rest: string): string => belowRun(rest, environment);
  const facts = reports ? [...modesOf(role).map((mode) => `${mode}/health/*`), 'obs/governance/events/*'] : [];
  // The reporter's own folder holds the facts already.
  return unique(
    [...evidence, ...facts.filter((fact) => !(fact.startsWith('obs/') && evidence.includes('obs/*')))].map(below),
  );
}

/** A task finds its own places by listing them, and nobody lists another's bucket. */
function listing(rights: TaskRights, environment: Environment, writesEvidence: boolean): readonly Statement[] {
  const arns = arnsOf(environment);
  const buckets = unique([
    ...[...rights.reads, ...rights.writes].map(({ bucket }) => arns.bucket(bucket)),
    ...rights.probes.map(arns.bucket),
    ...(writesEvidence ? [arns.bucket('S3_EVIDENCE_BUCKET')] : []),
    ...(rights.role === 'ROLE_ORACLE_JOB' ? [`arn:aws:s3:::${reference('oracle_seed_bucket')}`] : []),
  ]);
  return allow('List', ['s3:ListBucket', 's3:ListBucketVersions'], buckets);
}

function secretsOf({ role, secrets, ...keys }: TaskRights, environment: Environment): readonly string[] {
  const names = namesOf(environment);
  const principal = findBusPrincipal(role);
  const bus = principal === undefined ? [] : Object.values(busKeyPaths(principal.name, names));
  const gate = [...gatePrincipalsOf(role), ...keys.gateKeys].map((name) => `${names('SSM_IG_API_KEY_PATH')}/${name}`);
  return [
    ...secrets.map((key) => names(key)),
    ...(principal === undefined ? [] : [names('SSM_CONFLUENT_BOOTSTRAP_PATH')]),
    ...bus,
    ...gate,
    ...keys.caseKeys.map((name) => `${names('SSM_CM_API_KEY_PATH')}/${name}`),
    ...keys.labelKeys.map((name) => `${names('SSM_LS_API_KEY_PATH')}/${name}`),
  ];
}

function describing(environment: Environment): readonly Statement[] {
  const names = namesOf(environment);
  const arns = arnsOf(environment);
  const services = arns.inAccount('ecs', `service/${names('ECS_CLUSTER_NAME')}/*`);
  const tasks = arns.inAccount('ecs', `task/${names('ECS_CLUSTER_NAME')}/*`);
  return [
    ...allow(
      'Describe',
      ['ecs:DescribeClusters', 'ecs:DescribeServices', 'ecs:DescribeTasks'],
      [arns.cluster, services, tasks],
    ),
    // It has no resource to name; which definition was asked for is not told to IAM.
    ...allow('DescribeDefinitions', ['ecs:DescribeTaskDefinition'], ['*']),
  ];
}

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)];
