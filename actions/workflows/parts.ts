import { handle } from '@spine-green/evidence-schemas';
import type { CiRole } from '../lib/definition/lane-role.ts';
import { ciRole } from './roles.ts';
import type { Yaml } from './yaml.ts';

export type Job = { readonly [key: string]: Yaml | undefined };
export type Steps = readonly Job[];

/** Checkout and tools of a job take minutes at the most; they are not the lane's. */
const SETUP_MINUTES = 5;

const STACK_GROUP = { group: 'spine-green-${{ inputs.stack }}', 'cancel-in-progress': false };

/** A gate waits for a person, so it holds nothing that another run may wait for: its group is the run's own. */
export const gateGroup = (environment: string): Job => ({
  group: `\${{ github.run_id }}-${environment}`,
  'cancel-in-progress': false,
});

export const READS_APPROVALS = 'read # The gate reads who approved this run and how the environment is protected.';

/** For lanes that hold the run of their evidence against what GitHub tells of it. */
const READS_RUNS = 'read # The lane reads the run that the evidence names.';

/** On a managed substrate a job works under roles of its account, one after the other; on one machine it takes none. */
const TAKES_ROLES = 'write # On a managed substrate it works under a role of the account.';

/** For lanes that have another workflow run. */
const DISPATCHES = 'write # A lane dispatches a teardown and waits for it.';

/** What a workflow may that calls one of a phase: no job of that gets more. */
export const callsPhase = (dispatches: boolean): Job => ({
  ...{ actions: dispatches ? DISPATCHES : READS_APPROVALS, contents: 'read' },
  'id-token': TAKES_ROLES,
});

const AT_ACCOUNT = "inputs.account != ''";

/** A step that a substrate on one machine goes without. */
export const atAccount = (condition?: string): Job => ({
  if: `\${{ ${condition === undefined ? '' : `${condition} && `}${AT_ACCOUNT} }}`,
});

/** The step before one that works under this role. */
export const underRole = (role: CiRole, condition?: string): Job => ({
  ...atAccount(condition),
  uses: './.github/actions/aws-role',
  with: { account: '${{ inputs.account }}', region: handle('AWS_REGION'), role: ciRole(role) },
});

export interface Parts {
  readonly pin: (action: string) => string;
}

/** The head of every job: where it runs, for how long, what it may, and the checkout that its actions come from. */
export function job(
  { pin }: Parts,
  options: {
    readonly name: string;
    readonly needs?: readonly string[];
    readonly condition?: string;
    /** The reviewer environment of a gate, which waits for a person and therefore holds no stack. */
    readonly environment?: string;
    readonly budgetSeconds?: number;
    readonly packages?: boolean;
    readonly readsRuns?: boolean;
    /** It has another workflow run, and reads how that ends. */
    readonly dispatches?: boolean;
    /** It works under roles where there is an account. */
    readonly takesRoles?: boolean;
    /** The role of an action that has a hook, which runs behind all steps. */
    readonly hook?: CiRole;
    readonly outputs?: Readonly<Record<string, string>>;
    readonly steps: Steps;
  },
): Job {
  const { environment, packages = false, takesRoles = false, hook } = options;
  return {
    name: options.name,
    needs: options.needs,
    if: options.condition,
    'runs-on': '${{ inputs.runner }}',
    environment,
    'timeout-minutes': Math.ceil((options.budgetSeconds ?? 300) / 60) + SETUP_MINUTES * (packages ? 2 : 1),
    permissions: { actions: rightToRuns(options), contents: 'read', 'id-token': takesRoles ? TAKES_ROLES : undefined },
    concurrency: environment === undefined ? STACK_GROUP : gateGroup(environment),
    // Whoever gave the role takes it away before the hook runs, unless he is told not to.
    env: hook === undefined ? undefined : { AWS_SKIP_CLEANUP_STEP: 'true' },
    outputs: options.outputs,
    steps: [
      { uses: pin('actions/checkout'), with: { 'persist-credentials': false } },
      { uses: './.github/actions/setup', with: { packages: String(packages) } },
      ...options.steps,
      ...(hook === undefined ? [] : [underRole(hook, 'always()')]),
    ],
  };
}

/** A gate reads approvals, a lane what was run, and one of them has something run. */
function rightToRuns({ environment, readsRuns = false, dispatches = false }: RightsOptions): Yaml | undefined {
  if (environment !== undefined) return READS_APPROVALS;
  if (dispatches) return DISPATCHES;
  return readsRuns ? READS_RUNS : undefined;
}

type RightsOptions = Pick<Parameters<typeof job>[1], 'environment' | 'readsRuns' | 'dispatches'>;

export const CONFIG = { 'substrate-config': '${{ inputs.substrate-config }}' };

/** Commands of the ledger, one a line; values of other steps come in as JSON and nothing else. */
export const ledger = (commands: readonly string[], rest: Job = {}): Job => ({
  ...rest,
  uses: './actions/phase-ledger',
  with: { ...CONFIG, commands: ['[', commands.join(',\n'), ']'].join('\n') },
});

export const commandText = (name: string, members: Readonly<Record<string, string>>): string =>
  `{"command":"${name}",${Object.entries(members)
    .map(([key, value]) => `"${key}":${value}`)
    .join(',')}}`;

export const quoted = (value: string): string => JSON.stringify(value);
export const json = (expression: string): string => `\${{ toJSON(${expression}) }}`;

/** The object that a step wrote, by its exact version. */
export const written = (step: string): string =>
  `{${['key', 'version_id', 'sha256']
    .map((key) => `"${key}":${json(`steps.${step}.outputs.snapshot-${key.replace('_id', '')}`)}`)
    .join(',')}}`;
