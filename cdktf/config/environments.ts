import { type HandleInputs, type HandleKey, handle, resolveHandles, type ValueOf } from '@spine-green/evidence-schemas';

/** What differs between environments, and nothing that could be computed. A name that reaches the cloud is a handle. */
export interface Environment {
  /** Folder of its plans, and the substrate that its tasks are told. */
  readonly name: 'dev_min';
  /** Handles that the operator of the environment chooses and that names are made of. */
  readonly handles: HandleInputs;
  /** Two zones of the region; both kinds of subnets have one in each. */
  readonly zones: readonly [string, string];
  readonly databaseSubnetCidrs: readonly [string, string];
  /**
   * Tags that billing knows already. A budget that filters by another one reads 0 for ever, and the tag of a new account
   * cannot be activated before it was billed once (05, section 3): until it is in this list the budget counts everything.
   */
  readonly activatedCostTags: readonly Extract<HandleKey, `TAG_${string}_KEY` | `COST_ATTRIBUTION_TAG_${string}`>[];
  /** Tables of the gate; its state is in PostgreSQL and they stay off (05, section 14). */
  readonly gateTables: boolean;
  /** Scratch space of tasks that need more than the 20 GiB that are free, GiB, at most 200. */
  readonly scratchGib: Readonly<Record<string, number>>;
  /**
   * What a workflow of the repository may say it is when it assumes a role, with a star for the number of a phase: a job that
   * holds an environment names that instead of its branch, and the environment admits the branch (05, section 3).
   */
  readonly workflowSubjects: readonly string[];
}

export const ENVIRONMENTS: readonly Environment[] = [
  {
    name: 'dev_min',
    handles: {
      NAME_PREFIX: handle('NAME_PREFIX'),
      ALERT_CHANNEL_MODE: 'email',
      SERVICE_DISCOVERY_NAMESPACE: 'dev-min.fraud-platform.internal',
    },
    zones: ['eu-west-2a', 'eu-west-2b'],
    databaseSubnetCidrs: ['10.42.10.0/24', '10.42.11.0/24'],
    activatedCostTags: [],
    gateTables: false,
    scratchGib: { 'oracle-stream-sort': 200 },
    workflowSubjects: ['ref:refs/heads/main', 'environment:phase-activation-m*', 'environment:phase-execute-m*'],
  },
];

/** The concrete value of a handle in one environment. */
export type Names = <K extends HandleKey>(key: K) => ValueOf<K>;

export const namesOf =
  ({ handles }: Environment): Names =>
  (key) =>
    handle(key, handles);

/** A pattern of the registry with a star for every name that is known later, as a policy writes it. */
export function starredPattern(key: HandleKey, { handles }: Environment): string {
  const [row] = resolveHandles([key], handles);
  if (typeof row?.value_or_locator !== 'string') throw new Error(`${key} has no value in an environment`);
  return row.value_or_locator.replaceAll(/\{[a-z_]+\}/g, '*');
}
