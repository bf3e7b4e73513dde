import { CloudwatchLogGroup } from '@cdktf/provider-aws/lib/cloudwatch-log-group/index.js';
import { EcsTaskDefinition } from '@cdktf/provider-aws/lib/ecs-task-definition/index.js';
import { registrySha256 } from '@spine-green/evidence-schemas';
import { busKeyPaths, findBusKeyName, OPS_PORT } from '@spine-green/runtime/catalog';
import type { Task } from '../config/tasks.ts';
import type { PlatformStack } from './platform-stack.ts';

/** Seconds between SIGTERM and SIGKILL: enough to write what is in flight, and the most that Fargate grants. */
const STOP_S = 120;
const HEALTH_S = 30;
/** The user that the image runs as; no task is root. */
const USER = '1000:1000';
const SCRATCH = 'scratch';

export interface TaskParts {
  readonly task: Task;
  readonly executionRoleArn: string;
  readonly taskRoleArn: string;
}

/** One mode of the one image: by digest, with a read-only root, without capabilities, with a log that ends (05, section 5.3). */
export function taskDefinition(platform: PlatformStack, parts: TaskParts): EcsTaskDefinition {
  const { stack, names, environment } = platform;
  const { task, executionRoleArn, taskRoleArn } = parts;
  const logs = new CloudwatchLogGroup(stack, `logs_${task.mode}`, {
    name: `${names('CLOUDWATCH_LOG_GROUP_PREFIX')}/${task.name}`,
    retentionInDays: names('LOG_RETENTION_DAYS'),
  });
  const scratch = environment.scratchGib[task.mode];
  return new EcsTaskDefinition(stack, `task_${task.mode}`, {
    family: task.name,
    requiresCompatibilities: ['FARGATE'],
    networkMode: 'awsvpc',
    cpu: String(task.cpu),
    memory: String(task.memory),
    executionRoleArn,
    taskRoleArn,
    runtimePlatform: { cpuArchitecture: 'X86_64', operatingSystemFamily: 'LINUX' },
    volume: [{ name: SCRATCH }],
    ...(scratch === undefined ? {} : { ephemeralStorage: { sizeInGib: scratch } }),
    containerDefinitions: JSON.stringify([container(platform, task, logs.name)]),
  });
}

function container(platform: PlatformStack, task: Task, logGroup: string) {
  const { names, variable } = platform;
  const registry = `${variable('aws_account_id')}.dkr.ecr.${names('AWS_REGION')}.amazonaws.com`;
  return {
    name: task.name,
    image: `${registry}/${names('ECR_REPO_NAME')}@${variable('image_digest')}`,
    essential: true,
    command: [task.mode],
    environment: environmentOf(platform, task),
    user: USER,
    readonlyRootFilesystem: true,
    linuxParameters: { initProcessEnabled: true, capabilities: { drop: ['ALL'] } },
    mountPoints: [{ sourceVolume: SCRATCH, containerPath: '/tmp', readOnly: false }],
    portMappings: task.port === null ? [] : [{ containerPort: task.port, hostPort: task.port, protocol: 'tcp' }],
    ...(task.hasOps ? { healthCheck: LIVENESS } : {}),
    stopTimeout: STOP_S,
    logConfiguration: {
      logDriver: 'awslogs',
      options: {
        'awslogs-group': logGroup,
        'awslogs-region': names('AWS_REGION'),
        'awslogs-stream-prefix': task.mode,
      },
    },
  };
}

/** Whether the process answers at all: one that is not ready for work is told apart by its readers, not killed for it. */
const LIVENESS = {
  command: [
    'CMD',
    'node',
    '-e',
    `fetch('http://127.0.0.1:${OPS_PORT}/healthz').then(() => process.exit(0), () => process.exit(1))`,
  ],
  interval: HEALTH_S,
  timeout: 5,
  retries: 3,
  startPeriod: 60,
};

/** Locators only: a task fetches its own secrets under its own role, and the execution role reads none (05, section 5.4). */
function environmentOf(
  platform: PlatformStack,
  task: Task,
): readonly { readonly name: string; readonly value: string }[] {
  const { names, variable, environment } = platform;
  const busKey = findBusKeyName(task.role);
  const keys = busKey === undefined ? undefined : busKeyPaths(busKey, names);
  const all: Readonly<Record<string, string>> = {
    ENVIRONMENT: environment.name,
    AWS_REGION: names('AWS_REGION'),
    OBJECT_STORE_URL: `s3:${names('AWS_REGION')}`,
    PARAMETERS_URL: `ssm:${names('AWS_REGION')}`,
    S3_ORACLE_BUCKET: names('S3_ORACLE_BUCKET'),
    S3_ARCHIVE_BUCKET: names('S3_ARCHIVE_BUCKET'),
    S3_QUARANTINE_BUCKET: names('S3_QUARANTINE_BUCKET'),
    S3_EVIDENCE_BUCKET: names('S3_EVIDENCE_BUCKET'),
    SSM_DB_DSN_PATH: names('SSM_DB_DSN_PATH'),
    SSM_CONFLUENT_BOOTSTRAP_PATH: names('SSM_CONFLUENT_BOOTSTRAP_PATH'),
    SSM_CONFLUENT_API_KEY_PATH: keys?.key ?? names('SSM_CONFLUENT_API_KEY_PATH'),
    SSM_CONFLUENT_API_SECRET_PATH: keys?.secret ?? names('SSM_CONFLUENT_API_SECRET_PATH'),
    SSM_IG_API_KEY_PATH: names('SSM_IG_API_KEY_PATH'),
    IG_BASE_URL: names('IG_BASE_URL'),
    KAFKA_SECURITY_PROTOCOL: names('KAFKA_SECURITY_PROTOCOL'),
    KAFKA_SASL_MECHANISM: names('KAFKA_SASL_MECHANISM'),
    [names('REQUIRED_PLATFORM_RUN_ID_ENV_KEY')]: variable('platform_run_id'),
    PLATFORM_RUN_ID: variable('platform_run_id'),
    RUN_CONFIG_DIGEST: variable('run_config_digest'),
    IMAGE_DIGEST: variable('image_digest'),
    SERVICE_RELEASE_ID: variable('service_release_id'),
    REGISTRY_SHA256: registrySha256(),
    ...task.environment,
  };
  return Object.entries(all)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, value]) => ({ name, value }));
}
