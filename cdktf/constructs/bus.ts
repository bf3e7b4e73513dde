import type { TerraformResource } from 'cdktf';
import { confluentResource } from './confluent.ts';
import type { PlatformStack } from './platform-stack.ts';

/** A cluster with the environment that it lies in; both go when the stack goes. */
export interface Bus {
  readonly platform: PlatformStack;
  readonly home: TerraformResource;
  readonly cluster: TerraformResource;
}

/** An identity on the cluster and the key that proves it. */
export interface Account {
  readonly account: TerraformResource;
  readonly key: TerraformResource;
}

export interface Grant {
  readonly on: 'TOPIC' | 'GROUP';
  readonly name: string;
  /** Literal names where a name is known; groups are named by their consumers. */
  readonly pattern: 'LITERAL' | 'PREFIXED';
  readonly operation: string;
}

/** How Terraform names an attribute of a resource. */
export const attribute = (resource: TerraformResource, name: string): string => `\${${resource.fqn}.${name}}`;

export function openBus(platform: PlatformStack): Bus {
  const { names } = platform;
  const home = confluentResource(platform, {
    type: 'confluent_environment',
    id: 'environment',
    attributes: { display_name: names('CONFLUENT_ENV_NAME') },
  });
  const cluster = confluentResource(platform, {
    type: 'confluent_kafka_cluster',
    id: 'cluster',
    attributes: {
      display_name: names('CONFLUENT_CLUSTER_NAME'),
      availability: names('CONFLUENT_CLUSTER_AVAILABILITY'),
      cloud: names('CONFLUENT_CLUSTER_CLOUD'),
      region: names('CONFLUENT_CLUSTER_REGION'),
      [names('CONFLUENT_CLUSTER_TYPE').toLowerCase()]: [{}],
      environment: [{ id: attribute(home, 'id') }],
    },
  });
  return { platform, home, cluster };
}

export function serviceAccount(
  { platform }: Bus,
  options: { id: string; name: string; purpose: string },
): TerraformResource {
  return confluentResource(platform, {
    type: 'confluent_service_account',
    id: `account_${options.id}`,
    attributes: { display_name: options.name, description: options.purpose },
  });
}

/** Waits until the key works, so that what comes after it does not fail now and then. */
export function accountKey(
  bus: Bus,
  account: TerraformResource,
  after: readonly TerraformResource[] = [],
): TerraformResource {
  const { platform, home, cluster } = bus;
  const reference = (resource: TerraformResource) => ({
    id: attribute(resource, 'id'),
    api_version: attribute(resource, 'api_version'),
    kind: attribute(resource, 'kind'),
  });
  return confluentResource(platform, {
    type: 'confluent_api_key',
    id: account.friendlyUniqueId.replace(/^account/, 'key'),
    attributes: {
      display_name: attribute(account, 'display_name'),
      owner: [reference(account)],
      managed_resource: [{ ...reference(cluster), environment: [{ id: attribute(home, 'id') }] }],
    },
    dependsOn: after,
  });
}

/** The only identity with a role on the whole cluster: on this kind of cluster nothing smaller may write access rules. Its
 * key stays in this stack. */
export function accessManager(bus: Bus): Account {
  const { platform, cluster } = bus;
  const account = serviceAccount(bus, {
    id: 'access_manager',
    name: `${platform.names('NAME_PREFIX')}-access-manager`,
    purpose: 'writes the access rules of the cluster',
  });
  const role = confluentResource(platform, {
    type: 'confluent_role_binding',
    id: 'role_access_manager',
    attributes: {
      principal: `User:${attribute(account, 'id')}`,
      role_name: 'CloudClusterAdmin',
      crn_pattern: attribute(cluster, 'rbac_crn'),
    },
  });
  return { account, key: accountKey(bus, account, [role]) };
}

/** One access rule for each grant; whatever is not granted is refused. */
export const grantAccess = (
  bus: Bus,
  manager: Account,
  to: { readonly id: string; readonly account: TerraformResource; readonly grants: readonly Grant[] },
): readonly TerraformResource[] =>
  to.grants.map(({ on, name, pattern, operation }) =>
    confluentResource(bus.platform, {
      type: 'confluent_kafka_acl',
      id: `acl_${to.id}_${on}_${name}_${operation}`.toLowerCase().replaceAll(/[^a-z0-9_]/g, '_'),
      attributes: {
        kafka_cluster: [{ id: attribute(bus.cluster, 'id') }],
        resource_type: on,
        resource_name: name,
        pattern_type: pattern,
        principal: `User:${attribute(to.account, 'id')}`,
        host: '*',
        operation,
        permission: 'ALLOW',
        rest_endpoint: attribute(bus.cluster, 'rest_endpoint'),
        credentials: [credentialsOf(manager)],
      },
    }),
  );

export const credentialsOf = ({ key }: Account): { readonly key: string; readonly secret: string } => ({
  key: attribute(key, 'id'),
  secret: attribute(key, 'secret'),
});
