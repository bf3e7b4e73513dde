import { describe, expect, test } from 'vitest';
import type { StackName } from '../../cdktf/app.ts';
import { LAWS, type Law } from '../../cdktf/laws/law.ts';
import { postureFaults } from '../../cdktf/laws/posture.ts';
import { attributesOf, changedPlan, devMin, plan, type StackDocument } from './synthesised.ts';

const context = { environment: devMin, todayUtc: '2026-01-01' };

interface Row {
  readonly law: Law;
  readonly given: string;
  readonly at: string;
  readonly change: (stacks: Record<StackName, StackDocument>) => void;
}

/** Adds a resource with the tag that every one has, so that it breaks no law but its own. */
const add = (document: StackDocument, type: string, attributes: Record<string, unknown> = {}): void => {
  document.resource[type] = { ...document.resource[type], added: { ...attributes, tags: { fp_resource: 'added' } } };
};

function containers(
  stacks: Record<StackName, StackDocument>,
  change: (container: Record<string, unknown>) => void,
): void {
  const task = attributesOf(stacks.demo, 'aws_ecs_task_definition', 'task_ig');
  const all = JSON.parse(String(task.container_definitions)) as Record<string, unknown>[];
  for (const container of all) change(container);
  task.container_definitions = JSON.stringify(all);
}

const rows: readonly Row[] = [
  {
    law: 'L1',
    given: 'a NAT gateway',
    at: 'demo: aws_nat_gateway.added',
    change: ({ demo }) => add(demo, 'aws_nat_gateway'),
  },
  {
    law: 'L1',
    given: 'an address that is kept',
    at: 'demo: aws_eip.added',
    change: ({ demo }) => add(demo, 'aws_eip'),
  },
  { law: 'L2', given: 'a load balancer', at: 'demo: aws_lb.added', change: ({ demo }) => add(demo, 'aws_lb') },
  {
    law: 'L2',
    given: 'a classic load balancer',
    at: 'demo: aws_elb.added',
    change: ({ demo }) => add(demo, 'aws_elb'),
  },
  {
    law: 'L2',
    given: 'a service behind a target group',
    at: 'demo: aws_ecs_service.service_ig',
    change: ({ demo }) => {
      attributesOf(demo, 'aws_ecs_service', 'service_ig').load_balancer = [{ target_group_arn: 'x' }];
    },
  },
  {
    law: 'L3',
    given: 'a service that runs at rest',
    at: 'demo: aws_ecs_service.service_ig',
    change: ({ demo }) => {
      attributesOf(demo, 'aws_ecs_service', 'service_ig').desired_count = 1;
    },
  },
  { law: 'L3', given: 'an instance', at: 'demo: aws_instance.added', change: ({ demo }) => add(demo, 'aws_instance') },
  {
    law: 'L3',
    given: 'an MSK cluster',
    at: 'demo: aws_msk_cluster.added',
    change: ({ demo }) => add(demo, 'aws_msk_cluster'),
  },
  {
    law: 'L4',
    given: 'a resource that does not say which it is',
    at: 'demo: aws_vpc.vpc',
    change: ({ demo }) => {
      attributesOf(demo, 'aws_vpc', 'vpc').tags = { Name: 'vpc' };
    },
  },
  {
    law: 'L4',
    given: 'a resource whose end has passed',
    at: 'demo: aws_vpc.vpc',
    change: ({ demo }) => {
      attributesOf(demo, 'aws_vpc', 'vpc').tags = { fp_resource: 'vpc', expires_at: '2025-12-31' };
    },
  },
  {
    law: 'L4',
    given: 'an owner that nobody named',
    at: 'demo: aws_vpc.vpc',
    change: ({ demo }) => {
      attributesOf(demo, 'aws_vpc', 'vpc').tags = { fp_resource: 'vpc', owner: '${var.somebody}' };
    },
  },
  {
    law: 'L5',
    given: 'a port of the gate that the world reaches',
    at: 'demo: aws_vpc_security_group_ingress_rule.added',
    change: ({ demo }) => add(demo, 'aws_vpc_security_group_ingress_rule', { cidr_ipv4: '0.0.0.0/0', from_port: 8080 }),
  },
  {
    law: 'L5',
    given: 'a group with an inline rule for the world',
    at: 'demo: aws_security_group.added',
    change: ({ demo }) => add(demo, 'aws_security_group', { ingress: [{ ipv6_cidr_blocks: ['::/0'] }] }),
  },
  {
    law: 'L5',
    given: 'a public database',
    at: 'demo: aws_db_instance.database',
    change: ({ demo }) => {
      attributesOf(demo, 'aws_db_instance', 'database').publicly_accessible = true;
    },
  },
  {
    law: 'L5',
    given: 'a database that admits an operator',
    at: 'demo: aws_vpc_security_group_ingress_rule.added',
    change: ({ demo }) =>
      add(demo, 'aws_vpc_security_group_ingress_rule', {
        security_group_id: '${aws_security_group.group_db.id}',
        cidr_ipv4: '192.0.2.7/32',
      }),
  },
  {
    law: 'L6',
    given: 'a log that is kept too long',
    at: 'demo: aws_cloudwatch_log_group.logs_ig',
    change: ({ demo }) => {
      attributesOf(demo, 'aws_cloudwatch_log_group', 'logs_ig').retention_in_days = 14;
    },
  },
  {
    law: 'L6',
    given: 'a log that is kept for ever',
    at: 'demo: aws_cloudwatch_log_group.logs_ig',
    change: ({ demo }) => {
      delete attributesOf(demo, 'aws_cloudwatch_log_group', 'logs_ig').retention_in_days;
    },
  },
  {
    law: 'L6',
    given: 'a cluster that makes a log group of its own',
    at: 'demo: aws_ecs_cluster.cluster',
    change: ({ demo }) => {
      attributesOf(demo, 'aws_ecs_cluster', 'cluster').setting = [{ name: 'containerInsights', value: 'enhanced' }];
    },
  },
  {
    law: 'L7',
    given: 'a database in the core stack',
    at: 'core: aws_db_subnet_group.added',
    change: ({ core }) => add(core, 'aws_db_subnet_group'),
  },
  {
    law: 'L8',
    given: 'a bucket in an ephemeral stack',
    at: 'demo: aws_s3_bucket.added',
    change: ({ demo }) => add(demo, 'aws_s3_bucket', { bucket: 'another' }),
  },
  {
    law: 'L8',
    given: 'a budget in an ephemeral stack',
    at: 'confluent: aws_budgets_budget.added',
    change: ({ confluent }) => add(confluent, 'aws_budgets_budget'),
  },
  {
    law: 'L9',
    given: 'a parameter of the bus in two stacks',
    at: 'demo: aws_ssm_parameter.added',
    change: ({ confluent, demo }) => {
      const { name } = attributesOf(confluent, 'aws_ssm_parameter', 'parameter_bootstrap');
      add(demo, 'aws_ssm_parameter', { name });
    },
  },
  {
    law: 'L9',
    given: 'a topic that is declared twice',
    at: 'confluent: confluent_kafka_topic.added',
    change: ({ confluent }) => {
      const { topic_name } = attributesOf(confluent, 'confluent_kafka_topic', 'topic_fp_bus_rtdl_v1');
      add(confluent, 'confluent_kafka_topic', { topic_name });
    },
  },
  {
    law: 'L10',
    given: 'an output that tells a password',
    at: 'demo: output.PASSWORD',
    change: ({ demo }) => {
      demo.output.PASSWORD = { value: 'postgres://fp_app:${var.db_password}@host' };
    },
  },
  {
    law: 'L10',
    given: 'an output that tells the key of a principal',
    at: 'confluent: output.KEY',
    change: ({ confluent }) => {
      confluent.output.KEY = { value: '${confluent_api_key.key_ig.secret}' };
    },
  },
  {
    law: 'L10',
    given: 'a password that is kept in the state',
    at: 'demo: aws_db_instance.database',
    change: ({ demo }) => {
      attributesOf(demo, 'aws_db_instance', 'database').password = '${var.db_password}';
    },
  },
  {
    law: 'L10',
    given: 'a seed that is kept in the plan',
    at: 'demo: var.ig_key_seed',
    change: ({ demo }) => {
      delete demo.variable.ig_key_seed?.ephemeral;
    },
  },
  {
    law: 'L10',
    given: 'a stack that reads the state of another',
    at: 'demo: terraform_remote_state.confluent',
    change: ({ demo }) => {
      demo.data = { terraform_remote_state: { confluent: { backend: 's3' } } };
    },
  },
  {
    law: 'L11',
    given: 'an image by its tag',
    at: 'demo: aws_ecs_task_definition.task_ig',
    change: (stacks) =>
      containers(stacks, (container) => {
        container.image = String(container.image).replace(/@.*$/, ':dev-min-latest');
      }),
  },
  {
    law: 'L11',
    given: 'a probe image',
    at: 'demo: aws_ecs_task_definition.task_ig',
    change: (stacks) =>
      containers(stacks, (container) => {
        container.image = 'public.ecr.aws/docker/library/busybox';
      }),
  },
  {
    law: 'L11',
    given: 'a container that only sleeps',
    at: 'demo: aws_ecs_task_definition.task_ig',
    change: (stacks) =>
      containers(stacks, (container) => {
        container.command = ['sh', '-c', 'while true; do sleep 60; done'];
      }),
  },
  {
    law: 'L11',
    given: 'another program under the name of a mode',
    at: 'demo: aws_ecs_task_definition.task_ig',
    change: (stacks) =>
      containers(stacks, (container) => {
        container.entryPoint = ['true'];
      }),
  },
  {
    law: 'L11',
    given: 'a digest that falls back',
    at: 'demo: var.image_digest',
    change: ({ demo }) => {
      demo.variable.image_digest = { ...demo.variable.image_digest, default: `sha256:${'0'.repeat(64)}` };
    },
  },
  {
    law: 'L12',
    given: 'a count that an apply would set back',
    at: 'demo: aws_ecs_service.service_ig',
    change: ({ demo }) => {
      delete attributesOf(demo, 'aws_ecs_service', 'service_ig').lifecycle;
    },
  },
  {
    law: 'L12',
    given: 'a service whose old revision an apply would keep',
    at: 'demo: aws_ecs_service.service_ig',
    change: ({ demo }) => {
      attributesOf(demo, 'aws_ecs_service', 'service_ig').lifecycle = {
        ignore_changes: ['desired_count', 'task_definition'],
      };
    },
  },
];

describe('the laws of the infrastructure', () => {
  test('hold for the plan', () => expect(postureFaults(plan, context)).toEqual([]));

  test('each has a plan that breaks it', () => expect(new Set(rows.map(({ law }) => law))).toEqual(new Set(LAWS)));

  test.each(rows)('$law finds $given, and no other law does', ({ law, at, change }) => {
    const faults = postureFaults(changedPlan(change), context);
    expect(faults.map((fault) => [fault.law, fault.address])).toEqual([[law, at]]);
  });

  test('an end that lies ahead is behind once its day has come', () => {
    const late = postureFaults(plan, { ...context, todayUtc: '2026-02-01' });
    expect(new Set(late.map(({ law, fault }) => `${law} ${fault}`))).toEqual(
      new Set(['L4 has no valid tag expires_at']),
    );
  });
});
