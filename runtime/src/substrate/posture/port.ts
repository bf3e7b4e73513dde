/** What can stand in an account and cost, run or be left over (05, section 1; M9.E). */
export const RESOURCE_KINDS = [
  ...([
    'ecs-service',
    'ecs-task',
    'instance',
    'nat-gateway',
    'vpc',
    'elastic-ip',
    'network-interface',
    'vpc-endpoint',
  ] as const),
  ...(['volume', 'snapshot', 'load-balancer', 'classic-load-balancer', 'db-instance', 'db-snapshot'] as const),
  ...(['log-group', 'parameter', 'role', 'bucket', 'tagged'] as const),
] as const;

export type ResourceKind = (typeof RESOURCE_KINDS)[number];

export interface Resource {
  readonly kind: ResourceKind;
  /** ARN where the service tells one, else the id that it is known by. */
  readonly id: string;
  /** What people call it; a resource without a name has its id here. */
  readonly name: string;
  /** In the words of its service. Of a log group: the days that it keeps, or `never expires`. */
  readonly state: string;
  readonly tags: Readonly<Record<string, string>>;
  /** Id of the VPC that it lies in, where its service tells one. */
  readonly vpc?: string;
}

/**
 * The account as its services tell it, page by page to the end. What is gone and only still told (a deleted gateway, a
 * stopped task) is left out. Throws E_POSTURE_UNREADABLE (retry) for what was denied, throttled or failed, which is never an
 * empty answer.
 */
export interface Posture {
  list(kind: ResourceKind): Promise<readonly Resource[]>;
  /** Undefined when the account has no budget of this name. */
  findBudget(account: string, name: string): Promise<Budget | undefined>;
  /** How many are told by a notification of a budget. */
  countSubscribers(account: string, budget: string, notification: BudgetNotification): Promise<number>;
  /** Unblended cost from the first day up to and without the last one; days as `YYYY-MM-DD`. */
  cost(fromDay: string, toDay: string): Promise<Cost>;
  /** What a VPC lets in and out. Of one that is not there every list is empty. */
  network(vpc: string): Promise<Network>;
  /** Undefined when the region has no database of this identifier. */
  findDatabase(identifier: string): Promise<ManagedDatabase | undefined>;
  /** Enabled rules for all objects below a prefix; a bucket that was never given any has none. Throws also for a bucket
   * that is not there. */
  lifecycle(bucket: string): Promise<readonly LifecycleRule[]>;
  /** Services of a cluster as they are declared, whether anything of them runs or not. Throws also for a cluster that is
   * not there. */
  declaredServices(cluster: string): Promise<readonly DeclaredService[]>;
  /** A revision by its ARN, or the newest one of a family. Undefined for what nothing declares. */
  findTaskDefinition(name: string): Promise<DeclaredTask | undefined>;
  /** Undefined when the account has no role of this name. */
  findRole(name: string): Promise<Role | undefined>;
}

export interface DeclaredService {
  readonly service: string;
  /** ARN of the revision that its next task runs. */
  readonly taskDefinition: string;
  readonly subnets: readonly string[];
  readonly securityGroups: readonly string[];
  /** How many names of the private namespace lead to its tasks. */
  readonly registries: number;
}

export interface DeclaredTask {
  /** Of this revision. */
  readonly arn: string;
  readonly family: string;
  /** ARN of the role that its containers act under; null where they have none. */
  readonly taskRole: string | null;
  /** ARN of the role that starts it; null where it has none. */
  readonly executionRole: string | null;
  /** CPU units and MiB; null where the definition says nothing. */
  readonly cpu: number | null;
  readonly memory: number | null;
  /** GiB of disk that a task has for itself; null where the definition leaves it to the service. */
  readonly scratchGib: number | null;
  readonly containers: readonly DeclaredContainer[];
}

export interface DeclaredContainer {
  /** Empty where it is left to the image. */
  readonly command: readonly string[];
  readonly ports: readonly number[];
  /** Null where its lines go nowhere that the account keeps. */
  readonly logGroup: string | null;
}

export interface Role {
  readonly arn: string;
  /** Whom it lets assume it, `<kind> <identity>`, sorted and each once; of a rule that excludes somebody, everybody: `* *`. */
  readonly trusts: readonly string[];
  /** Names of the policies that are its own. */
  readonly inlinePolicies: readonly string[];
  /** ARNs of those that are shared and attached. */
  readonly attachedPolicies: readonly string[];
}

export interface Network {
  /** Ids of internet gateways that are attached. */
  readonly gateways: readonly string[];
  readonly subnets: readonly Subnet[];
  readonly groups: readonly SecurityGroup[];
}

export interface Subnet {
  readonly id: string;
  readonly mapsPublicIp: boolean;
  /** Id of what takes everything that no other route does; null where nothing does. */
  readonly wayOut: string | null;
}

export interface SecurityGroup {
  readonly id: string;
  readonly name: string;
  /** Whom it lets in, one a source. */
  readonly admits: readonly Admission[];
}

export interface Admission {
  /** Range of addresses, or id of a group or of a list of prefixes. */
  readonly source: string;
  /** `tcp`, `udp`, a number, or `-1` for all. */
  readonly protocol: string;
  /** First and last port; null for all of them. */
  readonly ports: readonly [from: number, to: number] | null;
}

export interface DatabaseExposure {
  readonly isPublic: boolean;
  /** Ids of its security groups. */
  readonly groups: readonly string[];
}

export interface ManagedDatabase extends DatabaseExposure {
  /** Identity that no other database of the region ever has. */
  readonly resourceId: string;
  /** In the words of its service. */
  readonly status: string;
}

export interface LifecycleRule {
  /** Empty for all objects. */
  readonly prefix: string;
  readonly expiresAfterDays: number | null;
  readonly noncurrentDays: number | null;
  readonly abortsUploadsAfterDays: number | null;
}

/** Amounts are decimal texts, never floating point (04, section 3.4). */
export interface Budget {
  readonly limit: string;
  readonly unit: string;
  readonly actual: string;
  /** It counts only what some filter lets through. */
  readonly isFiltered: boolean;
  readonly notifications: readonly BudgetNotification[];
}

export interface BudgetNotification {
  readonly threshold: string;
  /** `ABSOLUTE_VALUE` or `PERCENTAGE`. */
  readonly of: string;
  /** `ACTUAL` or `FORECASTED`. */
  readonly type: string;
  readonly comparison: string;
}

export interface Cost {
  readonly amount: string;
  readonly unit: string;
  /** The service may still correct it. */
  readonly isEstimated: boolean;
}
