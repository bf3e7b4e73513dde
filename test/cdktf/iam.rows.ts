import type { HandleKey } from '@spine-green/evidence-schemas';
import { namesOf } from '../../cdktf/config/environments.ts';
import { type CiRole, ciRoleName } from '../../cdktf/policies/ci-roles.ts';
import type { Request } from './simulator.ts';
import { ACCOUNT, devMin } from './synthesised.ts';

const names = namesOf(devMin);
const REGION = names('AWS_REGION');
const RUN = 'evidence/runs/platform_20260101T000000Z';
const AUDIT_SEGMENT = `${RUN}/decision_log_audit/records/partition=0/segment=0-9.jsonl.zst`;
const CONTROL = `evidence/${names('ENV_NAME')}`;

/** One example of what a role must be able to do or must not (05, sections 3.1 and 5.6). */
export interface Row {
  readonly role: string;
  readonly must: boolean;
  /** The duty or the ban, in the words of the table. */
  readonly of: string;
  readonly request: Request;
}

const arn = (service: string, rest: string): string => `arn:aws:${service}:${REGION}:${ACCOUNT}:${rest}`;
const object = (
  bucket: 'S3_ORACLE_BUCKET' | 'S3_EVIDENCE_BUCKET' | 'S3_QUARANTINE_BUCKET' | 'S3_ARCHIVE_BUCKET',
  key: string,
) => `arn:aws:s3:::${names(bucket)}/${key}`;
const evidence = (key: string): string => object('S3_EVIDENCE_BUCKET', key);
const oracle = (key: string): string => object('S3_ORACLE_BUCKET', `oracle-store/namespace/${'0'.repeat(32)}/${key}`);
const quarantine = object('S3_QUARANTINE_BUCKET', 'quarantine/platform_20260101T000000Z/payloads/segment=1.jsonl.zst');
const archive = object('S3_ARCHIVE_BUCKET', 'archive/platform_20260101T000000Z/events/topic=x/segment=0-1.jsonl.zst');

const WHOLE = { 's3:ObjectCreationOperation': 'true' };
const reads = (resource: string): Request => ({ action: 's3:GetObject', resource });
const creates = (resource: string): Request => ({
  action: 's3:PutObject',
  resource,
  context: { ...WHOLE, 's3:if-none-match': '*' },
});
const deletes = (resource: string): Request => ({ action: 's3:DeleteObject', resource });
const secret = (path: string): Request => ({ action: 'ssm:GetParameter', resource: arn('ssm', `parameter${path}`) });
const busKey = (principal: string): Request => secret(`${names('SSM_CONFLUENT_API_KEY_PATH')}/${principal}`);
const gateKey = (principal: string): Request => secret(`${names('SSM_IG_API_KEY_PATH')}/${principal}`);
const dsn = secret(names('SSM_DB_DSN_PATH'));
const passes = (role: string): Request => ({
  action: 'iam:PassRole',
  resource: `arn:aws:iam::${ACCOUNT}:role/${role}`,
  context: { 'iam:PassedToService': 'ecs-tasks.amazonaws.com' },
});

const task = (
  key: Extract<HandleKey, `ROLE_${string}`>,
  { must, mustNot }: { must: Readonly<Record<string, Request>>; mustNot: Readonly<Record<string, Request>> },
): readonly Row[] => rowsOf(String(names(key)), must, mustNot);

const workflow = (
  role: CiRole,
  { must, mustNot }: { must: Readonly<Record<string, Request>>; mustNot: Readonly<Record<string, Request>> },
): readonly Row[] => rowsOf(ciRoleName(role, devMin), must, mustNot);

const rowsOf = (
  role: string,
  must: Readonly<Record<string, Request>>,
  mustNot: Readonly<Record<string, Request>>,
): readonly Row[] => [
  ...Object.entries(must).map(([of, request]) => ({ role, must: true, of, request })),
  ...Object.entries(mustNot).map(([of, request]) => ({ role, must: false, of, request })),
];

const LOGS = arn('logs', `log-group:${names('CLOUDWATCH_LOG_GROUP_PREFIX')}/${names('SVC_IG')}:log-stream:ig/1`);
const REPOSITORY = arn('ecr', `repository/${names('ECR_REPO_NAME')}`);
const CLUSTER = arn('ecs', `cluster/${names('ECS_CLUSTER_NAME')}`);

export const TASK_ROWS: readonly Row[] = [
  ...task('ROLE_ECS_TASK_EXECUTION', {
    must: {
      'pull the image': { action: 'ecr:BatchGetImage', resource: REPOSITORY },
      'write to the log group': { action: 'logs:PutLogEvents', resource: LOGS },
    },
    mustNot: { 'read any parameter': dsn, 'read any object': reads(evidence(`${RUN}/run.json`)) },
  }),
  ...task('ROLE_ORACLE_JOB', {
    must: {
      'read the seed source': reads('arn:aws:s3:::seed-source/engine/run_receipt.json'),
      'read the oracle prefix': reads(oracle('_SEALED.json')),
      'write the oracle prefix': creates(oracle('stream_view/ts_utc/output_id=x/part-0.parquet')),
      'clear the place of a sort': deletes(oracle('stream_view/_tmp/output_id=x/0/part-0.parquet')),
      'write oracle evidence': creates(evidence(`${RUN}/oracle/seed_snapshot.json`)),
    },
    mustNot: {
      'use Kafka': secret(names('SSM_CONFLUENT_BOOTSTRAP_PATH')),
      'use the database': dsn,
      'read secrets of the gate': secret(names('SSM_IG_API_KEY_PATH')),
      'write evidence outside its prefix': creates(evidence(`${RUN}/sr/sr_pass.json`)),
      'delete a view': deletes(oracle('stream_view/ts_utc/output_id=x/part-0.parquet')),
    },
  }),
  ...task('ROLE_SR_TASK', {
    must: {
      'read oracle manifests': reads(oracle('_oracle_pack_manifest.json')),
      'write sr evidence': creates(evidence(`${RUN}/sr/sr_pass.json`)),
      'write the control topic': busKey('sr'),
      'use its lease table': dsn,
    },
    mustNot: {
      'read raw receipts': reads(evidence(`${RUN}/ig/receipts/segment=20260101T0000-00000000.jsonl.zst`)),
      'publish traffic': busKey('ig'),
      'write oracle data': creates(oracle('_SEALED.json')),
    },
  }),
  ...task('ROLE_WSP_TASK', {
    must: {
      'read the stream view': reads(oracle('stream_view/ts_utc/output_id=x/part-0.parquet')),
      'see that the world is sealed': reads(oracle('_SEALED.json')),
      'see what the scenario runner looked at': reads(evidence(`${RUN}/sr/run_facts_view/${'0'.repeat(32)}.json`)),
      'read the control topic': busKey('wsp'),
      'call the gate': gateKey('wsp'),
      'write wsp evidence': creates(evidence(`${RUN}/wsp/wsp_start.json`)),
      'use its checkpoint table': dsn,
    },
    mustNot: {
      'write Kafka': busKey('ig'),
      'write quarantine': creates(quarantine),
      'write receipts': creates(evidence(`${RUN}/ig/receipts/segment=20260101T0000-00000000.jsonl.zst`)),
      'read the data that the view was made of': reads(oracle('data/part-0.parquet')),
    },
  }),
  ...task('ROLE_IG_SERVICE', {
    must: {
      'write the bus': busKey('ig'),
      'write receipts': creates(evidence(`${RUN}/ig/receipts/segment=20260101T0000-00000000.jsonl.zst`)),
      'write quarantine': creates(quarantine),
      'use its admission tables': dsn,
      'know its writers': secret(names('SSM_IG_API_KEY_PATH')),
    },
    mustNot: {
      'consume RTDL topics': busKey('rtdl'),
      'read oracle': reads(oracle('_SEALED.json')),
      'be one of its writers': gateKey('wsp'),
      'write the archive': creates(archive),
    },
  }),
  ...task('ROLE_RTDL_CORE', {
    must: {
      'consume traffic and context': busKey('rtdl'),
      'use its state tables': dsn,
      'write the archive': creates(archive),
      'remove what its probe put': deletes(object('S3_ARCHIVE_BUCKET', 'probes/m4_20260101T000000Z_1.txt')),
      'write rtdl_core evidence': creates(evidence(`${RUN}/rtdl_core/offsets_snapshot.json`)),
    },
    mustNot: {
      'ask for actions': gateKey('action_layer'),
      'write the audit index': creates(evidence(`${RUN}/decision_lane/audit_summary.json`)),
      'write receipts': creates(evidence(`${RUN}/ig/receipts/segment=20260101T0000-00000000.jsonl.zst`)),
      'read oracle': reads(oracle('_SEALED.json')),
      'delete the archive': deletes(archive),
    },
  }),
  ...task('ROLE_DECISION_LANE', {
    must: {
      'consume traffic, context and decisions': busKey('decision'),
      'call the gate as decision fabric': gateKey('decision_fabric'),
      'call the gate as action layer': gateKey('action_layer'),
      'use its stores': dsn,
      'write decision_lane evidence': creates(evidence(`${RUN}/decision_lane/audit_summary.json`)),
      'write records of the audit': creates(evidence(AUDIT_SEGMENT)),
      'read them again': reads(evidence(AUDIT_SEGMENT)),
    },
    mustNot: {
      'change records of the audit': deletes(evidence(AUDIT_SEGMENT)),
      'change receipts': creates(evidence(`${RUN}/ig/receipts/segment=20260101T0000-00000000.jsonl.zst`)),
      'read oracle': reads(oracle('_SEALED.json')),
      'write cases': creates(evidence(`${RUN}/case_labels/case_summary.json`)),
    },
  }),
  ...task('ROLE_CASE_LABELS', {
    must: {
      'consume triggers': busKey('case-labels'),
      'use its case and label tables': dsn,
      'call the gate': gateKey('case_trigger'),
      'ask for actions': gateKey('case_management'),
      'speak as an analyst': secret(`${names('SSM_CM_API_KEY_PATH')}/case_analyst`),
    },
    mustNot: {
      'publish traffic or context': busKey('ig'),
      'publish audit': busKey('decision'),
    },
  }),
  ...task('ROLE_ENV_CONFORMANCE', {
    must: {
      'describe its own environment': { action: 'ecs:DescribeClusters', resource: CLUSTER },
      'read evidence': reads(evidence(`${RUN}/run.json`)),
      'write its one document': creates(evidence(`${RUN}/obs/environment_conformance.json`)),
    },
    mustNot: {
      'write another document': creates(evidence(`${RUN}/obs/run_report.json`)),
      'write quarantine': creates(quarantine),
      'write the archive': creates(archive),
      'write Kafka': busKey('ig'),
      'change its own environment': {
        action: 'ecs:UpdateService',
        resource: arn('ecs', `service/${names('ECS_CLUSTER_NAME')}/${names('SVC_IG')}`),
      },
    },
  }),
  ...task('ROLE_REPORTER_SINGLE_WRITER', {
    must: {
      'read all evidence': reads(evidence(`${RUN}/ig/receipts/segment=20260101T0000-00000000.jsonl.zst`)),
      'read the database and hold its lock': dsn,
      'write obs': creates(evidence(`${RUN}/obs/run_report.json`)),
      'write the closing marker': creates(evidence(`${RUN}/run_completed.json`)),
      'make the ingest summaries anew': creates(evidence(`${RUN}/ingest/receipt_summary.json`)),
    },
    mustNot: {
      'change receipts': creates(evidence(`${RUN}/ig/receipts/segment=20260101T0000-00000000.jsonl.zst`)),
      'change the archive': creates(archive),
      'write Kafka': busKey('ig'),
    },
  }),
  ...task('ROLE_LAG_SAMPLER', {
    must: {
      'describe Kafka': busKey('verifier'),
      'read the database': dsn,
      'write its series': creates(evidence(`${RUN}/m10/soak_series.json`)),
    },
    mustNot: {
      'write elsewhere': creates(evidence(`${RUN}/obs/run_report.json`)),
      'write Kafka': busKey('ig'),
      'write the archive': creates(archive),
    },
  }),
  ...task('ROLE_DB_MIGRATIONS', {
    must: { 'change the schema': dsn },
    mustNot: {
      'read objects': reads(evidence(`${RUN}/run.json`)),
      'write objects': creates(evidence(`${RUN}/obs/run_report.json`)),
      'use Kafka': secret(names('SSM_CONFLUENT_BOOTSTRAP_PATH')),
    },
  }),
];

const STATE = `arn:aws:s3:::${names('TF_STATE_BUCKET')}/${names('TF_STATE_KEY_DEMO')}`;
const SERVICE = arn('ecs', `service/${names('ECS_CLUSTER_NAME')}/${names('SVC_IG')}`);
const DEFINITION = arn('ecs', `task-definition/${names('TD_SR')}:3`);
const anything = (action: string): Request => ({ action, resource: '*' });

export const WORKFLOW_ROWS: readonly Row[] = [
  ...workflow('terraform-apply', {
    must: {
      'make resources of the platform': {
        action: 'ecs:CreateService',
        resource: SERVICE,
      },
      'make a network in its region': {
        action: 'ec2:CreateVpc',
        resource: arn('ec2', 'vpc/vpc-0123456789abcdef0'),
        context: { 'aws:RequestedRegion': REGION },
      },
      'write the state': { action: 's3:PutObject', resource: STATE },
      'take the lock': { action: 'dynamodb:PutItem', resource: arn('dynamodb', `table/${names('TF_LOCK_TABLE')}`) },
      'pass the role of a task': passes(names('ROLE_SR_TASK')),
      'make the database': {
        action: 'rds:CreateDBInstance',
        resource: arn('rds', `db:${names('RDS_INSTANCE_ID')}`),
      },
      'write a secret': { action: 'ssm:PutParameter', resource: arn('ssm', `parameter${names('SSM_DB_DSN_PATH')}`) },
      'say what it made': creates(evidence('dev_min/infra/demo/demo_20260101T000000Z/manifest.json')),
      'see what a bucket of somebody else is': { action: 's3:GetBucketTagging', resource: 'arn:aws:s3:::seed-source' },
      'look for load balancers': anything('elasticloadbalancing:DescribeLoadBalancers'),
      'list clusters': { action: 'ecs:ListClusters', resource: '*' },
      'find what has a tag': anything('tag:GetResources'),
      'see under which key a table lies': { action: 'kms:DescribeKey', resource: '*' },
      'stop a task that a teardown finds': {
        action: 'ecs:StopTask',
        resource: arn('ecs', `task/${names('ECS_CLUSTER_NAME')}/0123456789abcdef0123456789abcdef`),
      },
      'read the ledger': reads(evidence(`${CONTROL}/ledger/events/00000001.json`)),
      'put evidence of a teardown': creates(evidence(`${CONTROL}/run_control/m9_20260101T000000Z/m9_b.json`)),
      'end the heartbeat': {
        action: 'ssm:DeleteParameter',
        resource: arn('ssm', `parameter${names('HEARTBEAT_PARAM_PATH')}`),
      },
    },
    mustNot: {
      'read a secret that it does not write': secret('/somebody-else/api_key'),
      'write the heartbeat': {
        action: 'ssm:PutParameter',
        resource: arn('ssm', `parameter${names('HEARTBEAT_PARAM_PATH')}`),
      },
      'delete evidence': deletes(evidence(`${RUN}/run.json`)),
      'say what another stack is': creates(evidence('dev_min/infra/confluent/one/topic_catalog.json')),
      'write evidence': creates(evidence(`${RUN}/run.json`)),
      'make a role for another service': {
        action: 'iam:CreateServiceLinkedRole',
        resource: `arn:aws:iam::${ACCOUNT}:role/aws-service-role/eks.amazonaws.com/AWSServiceRoleForAmazonEKS`,
        context: { 'iam:AWSServiceName': 'eks.amazonaws.com' },
      },
      'pass itself': passes(ciRoleName('terraform-apply', devMin)),
      'make a network elsewhere': {
        action: 'ec2:CreateVpc',
        resource: `arn:aws:ec2:us-east-1:${ACCOUNT}:vpc/vpc-0123456789abcdef0`,
        context: { 'aws:RequestedRegion': 'us-east-1' },
      },
      'remove the network of others': {
        action: 'ec2:DeleteVpc',
        resource: arn('ec2', 'vpc/vpc-0123456789abcdef0'),
        context: { 'aws:ResourceTag/project': 'another', 'aws:RequestedRegion': REGION },
      },
    },
  }),
  ...workflow('packaging', {
    must: {
      'log in to the registry': anything('ecr:GetAuthorizationToken'),
      'push the image': { action: 'ecr:PutImage', resource: REPOSITORY },
      'describe the repository': { action: 'ecr:DescribeRepositories', resource: REPOSITORY },
      'put evidence of packaging': creates(evidence(`${CONTROL}/packaging/m1_20260101T000000Z/P(-1)/image.json`)),
    },
    mustNot: {
      'push elsewhere': { action: 'ecr:PutImage', resource: arn('ecr', 'repository/another') },
      'change infrastructure': { action: 'ecs:UpdateService', resource: SERVICE },
      'put other evidence': creates(evidence(`${CONTROL}/ledger/events/00000001.json`)),
    },
  }),
  ...workflow('gate-readonly', {
    must: {
      'list services': { action: 'ecs:ListServices', resource: '*' },
      'describe load balancers': anything('elasticloadbalancing:DescribeLoadBalancers'),
      'describe gateways': anything('ec2:DescribeNatGateways'),
      'describe databases': {
        action: 'rds:DescribeDBInstances',
        resource: arn('rds', `db:${names('RDS_INSTANCE_ID')}`),
      },
      'describe log groups': anything('logs:DescribeLogGroups'),
      'describe parameters': { action: 'ssm:DescribeParameters', resource: '*' },
      'simulate policies': {
        action: 'iam:SimulatePrincipalPolicy',
        resource: `arn:aws:iam::${ACCOUNT}:role/${names('ROLE_SR_TASK')}`,
      },
      'read evidence': reads(evidence(`${RUN}/run.json`)),
      'see what stays of the data': reads(archive),
      'hold an answer against the receipt of the input': reads('arn:aws:s3:::seed-source/engine/run_receipt.json'),
      'put evidence of its lanes': creates(evidence(`${CONTROL}/run_control/m4_20260101T000000Z/m4_c.json`)),
      'read what was spent': anything('ce:GetCostAndUsage'),
      'read what tasks use': anything('cloudwatch:GetMetricData'),
      'list families': anything('ecs:ListTaskDefinitionFamilies'),
      'look for addresses': anything('ec2:DescribeAddresses'),
      'look for what is left in a network': anything('ec2:DescribeVpcEndpoints'),
      'look for volumes': anything('ec2:DescribeVolumes'),
      'list roles': { action: 'iam:ListRoles', resource: '*' },
      'list buckets': { action: 's3:ListAllMyBuckets', resource: '*' },
      'see of which tier a bucket is': { action: 's3:GetBucketTagging', resource: 'arn:aws:s3:::seed-source' },
      'see what buckets forget': {
        action: 's3:GetLifecycleConfiguration',
        resource: `arn:aws:s3:::${names('S3_ARCHIVE_BUCKET')}`,
      },
      'put what the cost guard found': creates(
        evidence(`${CONTROL}/infra_guard/cost_guard_20260101T000000Z/cost.json`),
      ),
    },
    mustNot: {
      'read a secret': dsn,
      'change a service': { action: 'ecs:UpdateService', resource: SERVICE },
      'write the ledger': creates(evidence(`${CONTROL}/ledger/events/00000001.json`)),
      'read the input itself': reads('arn:aws:s3:::seed-source/engine/part-0.parquet'),
      'write documents of a run': creates(evidence(`${RUN}/teardown/teardown_proof.json`)),
    },
  }),
  ...workflow('run-operator', {
    must: {
      'run a task on the cluster': { action: 'ecs:RunTask', resource: DEFINITION, context: { 'ecs:cluster': CLUSTER } },
      'stop a task': { action: 'ecs:StopTask', resource: arn('ecs', `task/${names('ECS_CLUSTER_NAME')}/1`) },
      'scale a service': { action: 'ecs:UpdateService', resource: SERVICE },
      'tag what it starts': { action: 'ecs:TagResource', resource: SERVICE },
      'pass the role of a task': passes(names('ROLE_WSP_TASK')),
      'write the heartbeat': {
        action: 'ssm:PutParameter',
        resource: arn('ssm', `parameter${names('HEARTBEAT_PARAM_PATH')}`),
      },
      'put evidence': creates(evidence(`${CONTROL}/run_control/m4_20260101T000000Z/m4_f.json`)),
      'put evidence of the database': creates(evidence(`${CONTROL}/substrate/m2_20260101T000000Z/m2_h.json`)),
      'declare a task for its run': { action: 'ecs:RegisterTaskDefinition', resource: DEFINITION },
      'tag what it declares': { action: 'ecs:TagResource', resource: DEFINITION },
      'ask the database': dsn,
      'ask the bus under the key that changes nothing': secret(names('SSM_CONFLUENT_API_KEY_PATH')),
      'ask the gate as a producer': gateKey('wsp'),
      'ask the gate as an operator': gateKey('ops'),
      'look for secrets where none may be': secret(names('SSM_LS_API_KEY_PATH')),
      'see versions of parameters': { action: 'ssm:DescribeParameters', resource: '*' },
      'read what an image has': { action: 'ecr:BatchGetImage', resource: REPOSITORY },
      'hold an archive against its summary': reads(archive),
      'hold the input against its copy': reads('arn:aws:s3:::seed-source/engine/part-0.parquet'),
      'take a view away that is sorted again': deletes(oracle('stream_view/ts_utc/output_id=x/part-0.parquet')),
      'remove what it put beside evidence': deletes(evidence('probes/m7_20260101T000000Z_1.txt')),
      'look at the network': anything('ec2:DescribeSecurityGroups'),
      'see where the ledger stands': reads(evidence(`${CONTROL}/ledger/events/00000001.json`)),
      'find what is past its day': anything('tag:GetResources'),
      'stop the database that is left alone': {
        action: 'rds:StopDBInstance',
        resource: arn('rds', `db:${names('RDS_INSTANCE_ID')}`),
      },
      'put what the idle guard did': creates(
        evidence(`${CONTROL}/infra_guard/idle_guard_20260101T000000Z/idle_guard_snapshot.json`),
      ),
    },
    mustNot: {
      'write the ledger': creates(evidence(`${CONTROL}/ledger/events/00000001.json`)),
      'stop the database of somebody else': { action: 'rds:StopDBInstance', resource: arn('rds', 'db:theirs') },
      'delete a database': { action: 'rds:DeleteDBInstance', resource: arn('rds', `db:${names('RDS_INSTANCE_ID')}`) },
      'run a task elsewhere': {
        action: 'ecs:RunTask',
        resource: DEFINITION,
        context: { 'ecs:cluster': arn('ecs', 'cluster/another') },
      },
      'pass the role that applies': passes(ciRoleName('terraform-apply', devMin)),
      'change roles': {
        action: 'iam:PutRolePolicy',
        resource: `arn:aws:iam::${ACCOUNT}:role/${names('ROLE_SR_TASK')}`,
      },
      'change the network': {
        action: 'ec2:AuthorizeSecurityGroupIngress',
        resource: arn('ec2', 'security-group/sg-0123456789abcdef0'),
        context: { 'aws:ResourceTag/project': names('PROJECT_SLUG') },
      },
      'touch the state': { action: 's3:PutObject', resource: STATE },
      'read the key of a lane': busKey('ig'),
      'read the key of another writer of the gate': gateKey('decision_fabric'),
      'write a secret': { action: 'ssm:PutParameter', resource: arn('ssm', `parameter${names('SSM_DB_DSN_PATH')}`) },
      'declare a task of somebody else': {
        action: 'ecs:RegisterTaskDefinition',
        resource: arn('ecs', 'task-definition/another:1'),
      },
      'delete the archive': deletes(archive),
      'delete evidence': deletes(evidence(`${RUN}/run.json`)),
      'push an image': { action: 'ecr:PutImage', resource: REPOSITORY },
      'look at roles': { action: 'iam:GetRole', resource: `arn:aws:iam::${ACCOUNT}:role/${names('ROLE_SR_TASK')}` },
    },
  }),
  ...workflow('topic-verifier', {
    must: {
      'know where the bus is': secret(names('SSM_CONFLUENT_BOOTSTRAP_PATH')),
      'read the key that changes nothing': secret(names('SSM_CONFLUENT_API_KEY_PATH')),
      'put evidence': creates(evidence(`${CONTROL}/substrate/m2_20260101T000000Z/topic_readiness_snapshot.json`)),
    },
    mustNot: { 'read the key of a lane': busKey('ig'), 'read other secrets': dsn },
  }),
  ...workflow('cost-reader', {
    must: {
      'read the budget': {
        action: 'budgets:ViewBudget',
        resource: `arn:aws:budgets::${ACCOUNT}:budget/${names('AWS_BUDGET_NAME')}`,
      },
      'read what was spent': anything('ce:GetCostAndUsage'),
      'put evidence': creates(evidence(`${CONTROL}/run_control/m9_20260101T000000Z/cost.json`)),
    },
    mustNot: {
      'change the budget': {
        action: 'budgets:ModifyBudget',
        resource: `arn:aws:budgets::${ACCOUNT}:budget/${names('AWS_BUDGET_NAME')}`,
      },
      'read a secret': dsn,
    },
  }),
  ...workflow('ledger-writer', {
    must: {
      'append to the ledger': creates(evidence(`${CONTROL}/ledger/events/00000001.json`)),
      'hold a pin against the receipt of the input': reads('arn:aws:s3:::seed-source/engine/run_receipt.json'),
      'read what an event names': reads(evidence(`${CONTROL}/infra_guard/cost_guard_20260101T000000Z/cost.json`)),
      'list what runs': { action: 'ecs:ListTasks', resource: '*' },
      'see a task': { action: 'ecs:DescribeTasks', resource: arn('ecs', `task/${names('ECS_CLUSTER_NAME')}/1`) },
      'list services': { action: 'ecs:ListServices', resource: '*' },
      'see a service': { action: 'ecs:DescribeServices', resource: SERVICE },
      'see how a task is defined': { action: 'ecs:DescribeTaskDefinition', resource: '*' },
      'find the heartbeat': { action: 'ssm:DescribeParameters', resource: '*' },
      'read the heartbeat': secret(names('HEARTBEAT_PARAM_PATH')),
      'ask the database': dsn,
      'know where the bus is': secret(names('SSM_CONFLUENT_BOOTSTRAP_PATH')),
      'ask the bus under the key that changes nothing': secret(names('SSM_CONFLUENT_API_SECRET_PATH')),
    },
    mustNot: {
      'write the heartbeat': {
        action: 'ssm:PutParameter',
        resource: arn('ssm', `parameter${names('HEARTBEAT_PARAM_PATH')}`),
      },
      'delete data': deletes(archive),
      'read the input itself': reads('arn:aws:s3:::seed-source/engine/part-0.parquet'),
      'read the key of a lane': busKey('ig'),
      'read the keys of the gate': secret(names('SSM_IG_API_KEY_PATH')),
      'stop a task': { action: 'ecs:StopTask', resource: arn('ecs', `task/${names('ECS_CLUSTER_NAME')}/1`) },
      'scale a service': { action: 'ecs:UpdateService', resource: SERVICE },
      'see a task of another cluster': { action: 'ecs:DescribeTasks', resource: arn('ecs', 'task/another/1') },
      'write other evidence': creates(evidence(`${CONTROL}/run_control/m4_20260101T000000Z/m4_f.json`)),
      'delete from the ledger': deletes(evidence(`${CONTROL}/ledger/events/00000001.json`)),
    },
  }),
];
