import { PlatformError } from '@spine-green/evidence-schemas';
import { addressOf, blockOf, type Resource } from '../laws/plan.ts';
import { PRICES, type PriceName } from './prices.ts';

/** When a meter of a resource turns. `services` and `jobs` turn per task, the others per resource. */
export type Turns = 'always' | 'while the stack exists' | 'while services run' | 'once per run';

/** What one resource costs: so many units of a price, each hour or (when the price is of a month) each month that it turns. */
export interface Meter {
  readonly address: string;
  readonly price: PriceName;
  readonly units: number;
  readonly turns: Turns;
}

type MetersOf = (resource: Resource, plan: readonly Resource[]) => readonly Omit<Meter, 'address'>[];

const FREE: MetersOf = () => [];
const FREE_SCRATCH_GIB = 20;
const CPU_UNITS = 1024;
const MIB = 1024;

/**
 * Every type of resource that a plan of ours may hold. A type without a row has no price and no estimate: what is forgotten
 * here is found before it is paid for (05, section 9).
 */
const METERS: Readonly<Record<string, MetersOf>> = {
  aws_budgets_budget: FREE,
  aws_ce_anomaly_monitor: FREE,
  aws_ce_anomaly_subscription: FREE,
  // Tables of locks, a few requests a run: below the smallest sum of a bill, as long as nothing is provisioned.
  aws_dynamodb_table: (table) => onDemandOnly(table),
  // Kept bytes are priced by what a run and a month leave, not by the number of buckets.
  aws_ecr_lifecycle_policy: FREE,
  aws_ecr_repository: FREE,
  aws_iam_openid_connect_provider: FREE,
  aws_iam_role: FREE,
  aws_iam_role_policy: FREE,
  aws_s3_bucket: FREE,
  aws_s3_bucket_lifecycle_configuration: FREE,
  aws_s3_bucket_ownership_controls: FREE,
  aws_s3_bucket_policy: FREE,
  aws_s3_bucket_public_access_block: FREE,
  aws_s3_bucket_server_side_encryption_configuration: FREE,
  aws_s3_bucket_versioning: FREE,
  aws_ssm_parameter: (parameter) => standardParameterOnly(parameter),
  aws_cloudwatch_log_group: FREE,
  aws_db_subnet_group: FREE,
  aws_default_security_group: FREE,
  aws_ecs_cluster: FREE,
  aws_internet_gateway: FREE,
  aws_route: FREE,
  aws_route_table: FREE,
  aws_route_table_association: FREE,
  aws_security_group: FREE,
  aws_service_discovery_service: FREE,
  aws_subnet: FREE,
  aws_vpc: FREE,
  aws_vpc_security_group_egress_rule: FREE,
  aws_vpc_security_group_ingress_rule: FREE,
  confluent_api_key: FREE,
  confluent_environment: FREE,
  confluent_kafka_acl: FREE,
  confluent_kafka_topic: FREE,
  confluent_role_binding: FREE,
  confluent_service_account: FREE,
  confluent_kafka_cluster: (cluster) => basicClusterOnly(cluster),
  // Of a stack that goes again, but a zone that was there for a day is charged for the month.
  aws_service_discovery_private_dns_namespace: () => [{ price: 'private_zone', units: 1, turns: 'always' }],
  aws_vpc_endpoint: ({ attributes }) =>
    attributes.vpc_endpoint_type === 'Gateway'
      ? []
      : [
          {
            price: 'interface_endpoint',
            units: Array.isArray(attributes.subnet_ids) ? attributes.subnet_ids.length : 1,
            turns: 'while the stack exists',
          },
        ],
  aws_db_instance: (database) => databaseMeters(database),
  // A service turns the meters of its task definition; a definition without a service is a job.
  aws_ecs_service: FREE,
  aws_ecs_task_definition: (definition, plan) => taskMeters(definition, plan),
};

/** Everything in the plan that costs something while it exists. Throws E_COST_UNPRICED for what no price is known of. */
export function metersOf(plan: readonly Resource[]): readonly Meter[] {
  return plan.flatMap((resource) => {
    const meters = METERS[resource.type];
    if (meters === undefined) throw unpriced(resource, `nothing says what a ${resource.type} costs`);
    return meters(resource, plan).map((meter) => ({ address: addressOf(resource), ...meter }));
  });
}

function databaseMeters(database: Resource): ReturnType<MetersOf> {
  const { instance_class: size, allocated_storage: storage, storage_type: type, multi_az: twice } = database.attributes;
  const price = String(size).replace(/^db\./, '').replaceAll('.', '_');
  if (!Object.hasOwn(PRICES, price)) throw unpriced(database, `class ${String(size)}`);
  if (type !== 'gp3' || typeof storage !== 'number')
    throw unpriced(database, `storage ${String(storage)} of ${String(type)}`);
  const copies = twice === true ? 2 : 1;
  return [
    { price: price as PriceName, units: copies, turns: 'while the stack exists' },
    { price: 'database_gp3', units: storage * copies, turns: 'while the stack exists' },
  ];
}

function taskMeters(definition: Resource, plan: readonly Resource[]): ReturnType<MetersOf> {
  const [cpu, memory] = [Number(definition.attributes.cpu), Number(definition.attributes.memory)];
  if (!(cpu > 0 && memory > 0)) throw unpriced(definition, 'a task without a size');
  const service = plan.find(
    ({ type, attributes }) =>
      type === 'aws_ecs_service' && String(attributes.task_definition).includes(`.${definition.id}.`),
  );
  const turns: Turns = service === undefined ? 'once per run' : 'while services run';
  const [network] = service === undefined ? [] : blockOf(service.attributes, 'network_configuration');
  // A job is started with the network of the services: without NAT no task reaches anything without an address.
  const hasAddress = service === undefined || (network as Readonly<Record<string, unknown>>)?.assign_public_ip === true;
  const [scratch] = blockOf(definition.attributes, 'ephemeral_storage');
  const scratchGib = Number(
    (scratch as Readonly<Record<string, unknown>> | undefined)?.size_in_gib ?? FREE_SCRATCH_GIB,
  );
  return [
    { price: 'task_vcpu', units: cpu / CPU_UNITS, turns },
    { price: 'task_memory', units: memory / MIB, turns },
    ...(hasAddress ? [{ price: 'public_ipv4', units: 1, turns } as const] : []),
    ...(scratchGib > FREE_SCRATCH_GIB
      ? [{ price: 'task_scratch', units: scratchGib - FREE_SCRATCH_GIB, turns } as const]
      : []),
  ];
}

function onDemandOnly(table: Resource): ReturnType<MetersOf> {
  if (table.attributes.billing_mode === 'PAY_PER_REQUEST') return [];
  throw unpriced(table, `billing mode ${String(table.attributes.billing_mode)}`);
}

function standardParameterOnly(parameter: Resource): ReturnType<MetersOf> {
  const { tier = 'Standard' } = parameter.attributes;
  if (tier === 'Standard') return [];
  throw unpriced(parameter, `tier ${String(tier)}`);
}

function basicClusterOnly(cluster: Resource): ReturnType<MetersOf> {
  if (blockOf(cluster.attributes, 'basic').length === 0) throw unpriced(cluster, 'a cluster that is not Basic');
  return [{ price: 'bus_capacity', units: 1, turns: 'while the stack exists' }];
}

const unpriced = (resource: Resource, why: string): PlatformError =>
  new PlatformError('E_COST_UNPRICED', `${addressOf(resource)}: ${why}`);
