import { breach, forbidden, type LawJudge } from './law.ts';
import { blockOf, type Plan, type Resource } from './plan.ts';

const NAT = /^aws_(nat_gateway|eip)$/;
const LOAD_BALANCER = /^aws_(lb|lb_.+|alb|alb_.+|elb|elb_.+)$/;
const FLEET = new RegExp(
  `^aws_(${[
    'instance',
    'spot_.+',
    'autoscaling_.+',
    'appautoscaling_.+',
    'launch_.+',
    'eks_.+',
    'msk.*',
    'emr.*',
    'ecs_capacity_provider',
    'lambda_provisioned_.+',
  ].join('|')})$`,
);
/** Kafka, compute, gateways, balancers and databases, as types are called. */
const NOT_IN_CORE = new RegExp(
  [
    NAT.source,
    LOAD_BALANCER.source,
    FLEET.source,
    '^confluent_',
    '^aws_(ecs|db|rds|elasticache|docdb|neptune)_?.*$',
  ].join('|'),
);
/** What has to outlive a run: buckets, tables of state, budgets. */
const NOT_EPHEMERAL = /^aws_(s3_bucket.*|dynamodb_.+|budgets_.+|ecr_repository|iam_openid_connect_provider)$/;

const inStack = (plan: Plan, isMeant: (stack: string) => boolean): readonly Resource[] =>
  plan.resources.filter(({ stack }) => isMeant(stack));

export const judgeGateways: LawJudge = ({ resources }) => forbidden(resources, NAT, 'is billed by the hour');

export const judgeBalancers: LawJudge = ({ resources }) => [
  ...forbidden(resources, LOAD_BALANCER, 'is billed by the hour'),
  ...services(resources)
    .filter(({ attributes }) => blockOf(attributes, 'load_balancer').length > 0)
    .map((resource) => breach(resource, 'is behind a load balancer')),
];

/** Nothing that runs before somebody asks for it. */
export const judgeFleets: LawJudge = ({ resources }) => [
  ...forbidden(resources, FLEET, 'runs by itself'),
  ...services(resources)
    .filter(({ attributes }) => attributes.desired_count !== 0)
    .map((resource) => breach(resource, `desires ${String(resource.attributes.desired_count)} tasks at rest`)),
];

export const judgeCore: LawJudge = (plan) =>
  forbidden(
    inStack(plan, (stack) => stack === 'core'),
    NOT_IN_CORE,
    'does not persist',
  );

export const judgeEphemeral: LawJudge = (plan) =>
  forbidden(
    inStack(plan, (stack) => stack !== 'core'),
    NOT_EPHEMERAL,
    'would be lost with the stack',
  );

/** Who scales a service is the profile workflow; whoever ignores more than the count hides old revisions. */
export const judgeCountOwner: LawJudge = ({ resources }) =>
  services(resources)
    .filter(({ attributes }) => {
      const ignored = (attributes.lifecycle as { readonly ignore_changes?: unknown } | undefined)?.ignore_changes;
      return JSON.stringify(ignored) !== '["desired_count"]';
    })
    .map((resource) => breach(resource, 'does not leave exactly its count to the profile workflow'));

const services = (resources: readonly Resource[]): readonly Resource[] =>
  resources.filter(({ type }) => type === 'aws_ecs_service');
