import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HANDLE_KEYS, handle, resolveHandles } from '@spine-green/evidence-schemas';
import { DAEMONS, JOBS } from '@spine-green/runtime/catalog';
import { describe, expect, test } from 'vitest';
import { STACK_NAMES, type StackName, synthesisedTexts } from '../../cdktf/app.ts';
import { namesOf } from '../../cdktf/config/environments.ts';
import { gatePrincipalsOf, tasksOf } from '../../cdktf/config/tasks.ts';
import { VARIABLES } from '../../cdktf/config/variables.ts';
import { TASK_RIGHTS } from '../../cdktf/policies/task-rights.ts';
import { reviewText } from '../../cdktf/review.ts';
import { root } from '../tidy/source-files.ts';
import { attributesOf, devMin, documents, plan, texts } from './synthesised.ts';

const names = namesOf(devMin);
const { core, demo, confluent } = documents();
const ofType = (type: string, stack?: StackName) =>
  plan.resources.filter((one) => one.type === type && (stack === undefined || one.stack === stack));

interface Container {
  readonly command: readonly string[];
  readonly environment: readonly { readonly name: string; readonly value: string }[];
  readonly readonlyRootFilesystem: boolean;
  readonly user: string;
  readonly stopTimeout: number;
  readonly secrets?: unknown;
  readonly portMappings: readonly { readonly containerPort: number }[];
}
const containersOf = (definition: Readonly<Record<string, unknown>>): readonly Container[] =>
  JSON.parse(String(definition.container_definitions)) as readonly Container[];

describe('what is synthesised', () => {
  test.each(STACK_NAMES)('%s is what was reviewed', (stack) => {
    const committed = readFileSync(join(root, 'cdktf', 'plans', devMin.name, `${stack}.json`), 'utf8');
    expect(reviewText(texts[stack])).toBe(committed);
  });

  test('is the same every time', () => expect(synthesisedTexts(devMin)).toEqual(texts));

  test('shows a change of one right as a change of one line and of the digest', () => {
    const lines = (text: string): ReadonlySet<string> => new Set(reviewText(text).split('\n'));
    const [before, after] = [lines(texts.core), lines(texts.core.replace('ecr:PutImage', 'ecr:PutAnything'))];
    expect([...after.difference(before)].map((line) => line.trim().split(':')[0])).toEqual([
      '"synthesised_sha256"',
      '"ecr',
    ]);
  });

  test('has one state for each stack, encrypted and locked twice', () => {
    const backends = [core, confluent, demo].map(({ terraform }) => terraform.backend.s3);
    expect(backends.map(({ key }) => key)).toEqual([
      names('TF_STATE_KEY_CORE'),
      names('TF_STATE_KEY_CONFLUENT'),
      names('TF_STATE_KEY_DEMO'),
    ]);
    for (const backend of backends) {
      expect(backend).toMatchObject({
        bucket: names('TF_STATE_BUCKET'),
        region: names('AWS_REGION'),
        dynamodb_table: names('TF_LOCK_TABLE'),
        use_lockfile: true,
        encrypt: true,
      });
    }
  });

  test('asks for every variable: none has a default, all say what they accept', () => {
    const declared = [core, confluent, demo].flatMap(({ variable }) => Object.entries(variable));
    expect(new Set(declared.map(([name]) => name))).toEqual(new Set(Object.keys(VARIABLES)));
    for (const [name, attributes] of declared) {
      expect([name, 'default' in attributes, attributes.nullable]).toEqual([name, false, false]);
      expect(JSON.stringify(attributes.validation)).toContain(`var.${name}`);
    }
  });

  test('publishes each handle of its stack under its own key', () => {
    const without = ['INTERNAL_LB_ARN', 'INTERNAL_LB_DNS_NAME', 'DDB_IG_ADMISSION_TABLE', 'DDB_IG_PUBLISH_STATE_TABLE'];
    const wanted = resolveHandles(HANDLE_KEYS).filter(
      ({ origin, key }) => origin.startsWith('tf:') && !without.includes(key),
    );
    const told = plan.outputs.map(({ stack, name }) => `tf:${stack} ${name}`);
    expect(told.filter((one) => !/(AWS_BUDGET_NAME|manifest|topic_catalog)$/.test(one)).sort()).toEqual(
      wanted.map(({ origin, key }) => `${origin} ${key}`).sort(),
    );
  });

  test('gives every resource an id of its own, whatever its name holds', () => {
    const ids = ofType('confluent_kafka_topic').map(({ id }) => id);
    expect(ids.length).toBe(handle('KAFKA_REQUIRED_TOPIC_COUNT'));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the core stack', () => {
  const buckets = [
    { id: 'tfstate', expires: undefined, noncurrent: 90 },
    { id: 'object_store', expires: 14, noncurrent: 3 },
    { id: 'evidence', expires: undefined, noncurrent: undefined },
    { id: 'quarantine', expires: 30, noncurrent: 7 },
    { id: 'archive', expires: 60, noncurrent: 7 },
  ];

  test('has these buckets and no other', () => {
    expect(
      ofType('aws_s3_bucket')
        .map(({ id }) => id)
        .sort(),
    ).toEqual(buckets.map(({ id }) => id).sort());
  });

  test.each(buckets)(
    '$id: versions, private, encrypted, expires after $expires, keeps old versions for $noncurrent days',
    ({ id, expires, noncurrent }) => {
      expect(attributesOf(core, 'aws_s3_bucket', id).lifecycle).toEqual({ prevent_destroy: true });
      expect(attributesOf(core, 'aws_s3_bucket_versioning', `${id}_versioning`).versioning_configuration).toEqual({
        status: 'Enabled',
      });
      expect(attributesOf(core, 'aws_s3_bucket_public_access_block', `${id}_access`)).toMatchObject({
        block_public_acls: true,
        block_public_policy: true,
        ignore_public_acls: true,
        restrict_public_buckets: true,
      });
      const encryption = attributesOf(core, 'aws_s3_bucket_server_side_encryption_configuration', `${id}_encryption`);
      expect(JSON.stringify(encryption.rule)).toContain('"sse_algorithm":"AES256"');
      const rules = JSON.stringify(attributesOf(core, 'aws_s3_bucket_lifecycle_configuration', `${id}_lifecycle`).rule);
      expect(/"days":(\d+)/.exec(rules)?.[1]).toBe(expires?.toString());
      expect(/"noncurrent_days":(\d+)/.exec(rules)?.[1]).toBe(noncurrent?.toString());
      expect(rules).toContain('"days_after_initiation":7');
    },
  );

  test('holds state locks and runs in tables that cost nothing while nobody writes', () => {
    expect(
      ofType('aws_dynamodb_table').map(({ attributes }) => [
        attributes.name,
        attributes.hash_key,
        attributes.billing_mode,
      ]),
    ).toEqual([
      [names('DDB_CONTROL_RUNS_TABLE'), 'platform_run_id', 'PAY_PER_REQUEST'],
      [names('TF_LOCK_TABLE'), 'LockID', 'PAY_PER_REQUEST'],
    ]);
  });

  test('tells somebody at each of three amounts of dollars that were spent', () => {
    const budget = attributesOf(core, 'aws_budgets_budget', 'budget');
    expect([budget.limit_amount, budget.limit_unit, budget.time_unit]).toEqual(['30', 'USD', 'MONTHLY']);
    const notifications = budget.notification as readonly Readonly<Record<string, unknown>>[];
    expect(notifications.map(({ threshold }) => threshold)).toEqual([10, 20, 28]);
    for (const one of notifications) {
      expect(one).toMatchObject({
        comparison_operator: 'GREATER_THAN',
        notification_type: 'ACTUAL',
        threshold_type: 'ABSOLUTE_VALUE',
        subscriber_email_addresses: ['${var.alert_email_address}'],
      });
    }
  });

  test('counts all cost while no tag is known to billing', () => {
    expect(devMin.activatedCostTags).toEqual([]);
    expect(attributesOf(core, 'aws_budgets_budget', 'budget').cost_filter).toBeUndefined();
  });

  test('keeps images by tags that never move', () => {
    expect(attributesOf(core, 'aws_ecr_repository', 'image_registry')).toMatchObject({
      image_tag_mutability: 'IMMUTABLE',
      image_scanning_configuration: { scan_on_push: true },
    });
  });
});

describe('the demo stack', () => {
  const tasks = tasksOf(devMin);
  const rows = tasks.map((task) => ({
    mode: task.mode,
    task,
    definition: attributesOf(demo, 'aws_ecs_task_definition', `task_${task.mode}`),
  }));

  test('has a service for each of the thirteen places and a definition for each mode', () => {
    expect(
      ofType('aws_ecs_service')
        .map(({ attributes }) => String(attributes.name))
        .sort(),
    ).toEqual(DAEMONS.map((row) => handle(row.handle)).sort());
    expect(ofType('aws_ecs_task_definition').length).toBe(DAEMONS.length + JOBS.length);
  });

  test.each(ofType('aws_ecs_service'))('$id waits at rest and shows a failed deployment', ({ attributes }) => {
    expect(attributes).toMatchObject({
      desired_count: 0,
      launch_type: 'FARGATE',
      deployment_maximum_percent: 100,
      deployment_minimum_healthy_percent: 0,
      deployment_circuit_breaker: { enable: true, rollback: false },
      propagate_tags: 'SERVICE',
    });
  });

  test.each(rows)(
    '$mode: one mode under its own role, with a read-only root and no secret from outside',
    ({ task, definition }) => {
      const [container, ...others] = containersOf(definition);
      expect(others).toEqual([]);
      expect(container).toMatchObject({
        command: [task.mode],
        readonlyRootFilesystem: true,
        user: '1000:1000',
        stopTimeout: 120,
      });
      expect(container?.secrets).toBeUndefined();
      expect(definition.task_role_arn).toBe(`\${aws_iam_role.${task.role.toLowerCase()}.arn}`);
      expect(definition.execution_role_arn).toBe('${aws_iam_role.role_execution.arn}');
      expect([definition.cpu, definition.memory]).toEqual([String(task.cpu), String(task.memory)]);
    },
  );

  test('tells each task the run, the image and where its own key of the bus lies', () => {
    const environmentOf = (mode: string) =>
      Object.fromEntries(
        containersOf(attributesOf(demo, 'aws_ecs_task_definition', `task_${mode}`)).flatMap(({ environment }) =>
          environment.map(({ name, value }) => [name, value]),
        ),
      );
    expect(environmentOf('ig')).toMatchObject({
      REQUIRED_PLATFORM_RUN_ID: '${var.platform_run_id}',
      IMAGE_DIGEST: '${var.image_digest}',
      FP_PACK_ID: 'control_ingress',
      FP_RUNTIME_MODE: 'service',
      FP_COMPONENT_MODE: 'ig',
      IG_PORT: '8080',
      SSM_CONFLUENT_API_KEY_PATH: `${names('SSM_CONFLUENT_API_KEY_PATH')}/ig`,
    });
    expect(environmentOf('archive-writer')).toMatchObject({
      FP_RUNTIME_MODE: 'worker',
      SSM_CONFLUENT_API_KEY_PATH: `${names('SSM_CONFLUENT_API_KEY_PATH')}/rtdl`,
    });
    expect(environmentOf('reporter')).toMatchObject({ FP_RUNTIME_MODE: 'job' });
  });

  test('finds the gate under the name that its clients are told', () => {
    const { name } = attributesOf(demo, 'aws_service_discovery_service', 'discovery_ig');
    expect(names('IG_BASE_URL')).toBe(
      `http://${String(name)}.${names('SERVICE_DISCOVERY_NAMESPACE')}:${names('IG_PORT')}`,
    );
    expect(ofType('aws_service_discovery_service').map(({ id }) => id)).toEqual(['discovery_ig']);
  });

  test('has a role for every principal of the catalogue, and none for nothing', () => {
    expect(new Set(tasks.map(({ role }) => role))).toEqual(new Set(TASK_RIGHTS.map(({ role }) => role)));
  });

  test('reads the key of the gate where a row pushes into it', () => {
    const pushing = [...DAEMONS, ...JOBS].flatMap(({ gatePrincipal }) =>
      gatePrincipal === null ? [] : [gatePrincipal],
    );
    expect(TASK_RIGHTS.flatMap(({ role }) => gatePrincipalsOf(role)).sort()).toEqual([...pushing].sort());
  });

  test('leaves nothing behind: the database has no snapshot, no backup and no protection', () => {
    expect(attributesOf(demo, 'aws_db_instance', 'database')).toMatchObject({
      engine: 'postgres',
      engine_version: names('DB_ENGINE_VERSION'),
      instance_class: 'db.t4g.micro',
      allocated_storage: 20,
      max_allocated_storage: 50,
      storage_encrypted: true,
      publicly_accessible: false,
      deletion_protection: false,
      skip_final_snapshot: true,
      backup_retention_period: 0,
      apply_immediately: true,
    });
  });

  test('creates the canonical paths, keys of writers below them, and no heartbeat', () => {
    const canonical = names('CANONICAL_DEMO_SECRET_TARGETS');
    const paths = ofType('aws_ssm_parameter').map(({ attributes }) => String(attributes.name));
    expect(canonical.filter((path) => !paths.includes(path))).toEqual([]);
    expect(paths.filter((path) => !canonical.some((root) => path === root || path.startsWith(`${root}/`)))).toEqual([]);
    expect(paths).not.toContain(names('HEARTBEAT_PARAM_PATH'));
  });

  test('writes every secret by a way that leaves no trace in the state', () => {
    for (const { attributes } of ofType('aws_ssm_parameter')) {
      expect([attributes.type, attributes.value, typeof attributes.value_wo]).toEqual([
        'SecureString',
        undefined,
        'string',
      ]);
    }
    expect([demo.variable.db_password?.ephemeral, demo.variable.ig_key_seed?.ephemeral]).toEqual([true, true]);
  });
});
