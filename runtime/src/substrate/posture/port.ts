/** What can stand in an account and cost, run or be left over (05, section 1; M9.E). */
export const RESOURCE_KINDS = [
  ...([
    'ecs-service',
    'ecs-task',
    'instance',
    'nat-gateway',
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
  /** Unblended cost from the first day up to and without the last one; days as `YYYY-MM-DD`. */
  cost(fromDay: string, toDay: string): Promise<Cost>;
}

/** Amounts are decimal texts, never floating point (04, section 3.4). */
export interface Budget {
  readonly limit: string;
  readonly unit: string;
  readonly actual: string;
  readonly thresholds: readonly string[];
}

export interface Cost {
  readonly amount: string;
  readonly unit: string;
  /** The service may still correct it. */
  readonly isEstimated: boolean;
}
