import type { HandleKey } from '@spine-green/evidence-schemas';
import {
  BUILT_DAEMONS,
  DAEMONS,
  daemonIdentity,
  JOBS,
  jobIdentity,
  LISTENERS,
  listenerOf,
  type Need,
  OPS_PORT,
  type Pack,
  taskFamilyOf,
} from '@spine-green/runtime/catalog';
import { type Environment, type Names, namesOf } from './environments.ts';
import { reference } from './variables.ts';

export type TaskRole = Extract<HandleKey, `ROLE_${string}`>;

/** A mode of the image as a task: its row of the catalogue with every name resolved, and nothing else. */
export interface Task {
  readonly mode: string;
  /** Service and task definition. */
  readonly name: string;
  /** Handle of the service; null for a job, which is started by whoever needs it. */
  readonly service: HandleKey | null;
  readonly role: TaskRole;
  /** CPU units and MiB. */
  readonly cpu: number;
  readonly memory: number;
  /** Port that it serves others on. */
  readonly port: number | null;
  /** Whether it serves its health on an internal port. */
  readonly hasOps: boolean;
  readonly environment: Readonly<Record<string, string>>;
}

/** The role of a daemon that the image does not have yet: that of its pack (05, section 5.3). */
const ROLE_OF_PACK: Readonly<Record<Pack, TaskRole>> = {
  control_ingress: 'ROLE_IG_SERVICE',
  rtdl_core: 'ROLE_RTDL_CORE',
  rtdl_decision_lane: 'ROLE_DECISION_LANE',
  case_labels: 'ROLE_CASE_LABELS',
  obs_gov: 'ROLE_ENV_CONFORMANCE',
};

/** All services in the order of their start, then all jobs. */
export const tasksOf = (environment: Environment): readonly Task[] => [
  ...DAEMONS.map((row) => daemonTask(row, environment)),
  ...JOBS.map((row) => jobTask(row, environment)),
];

/** Which writers of the gate run under a role, and so may read their own key. */
export const gatePrincipalsOf = (role: TaskRole): readonly string[] =>
  [
    ...DAEMONS.map((row) => [roleOf(row), row.gatePrincipal] as const),
    ...JOBS.map((row) => [row.principal, row.gatePrincipal] as const),
  ]
    .filter(([owner]) => owner === role)
    .flatMap(([, principal]) => (principal === null ? [] : [principal]));

/** The components whose health and facts a role writes. */
export const modesOf = (role: TaskRole): readonly string[] => [
  ...DAEMONS.filter((row) => roleOf(row) === role).map(({ mode }) => mode),
  ...JOBS.filter(({ principal }) => principal === role).map(({ mode }) => mode),
];

const roleOf = ({ mode, pack }: (typeof DAEMONS)[number]): TaskRole =>
  BUILT_DAEMONS.find((row) => row.mode === mode)?.principal ?? ROLE_OF_PACK[pack];

function daemonTask(row: (typeof DAEMONS)[number], environment: Environment): Task {
  const names = namesOf(environment);
  const built = BUILT_DAEMONS.find(({ mode }) => mode === row.mode);
  const port = built?.ports.service ?? null;
  const served = port === null ? null : Number(names(port));
  return {
    mode: row.mode,
    name: names(row.handle),
    service: row.handle,
    role: roleOf(row),
    cpu: names(built?.limits.cpu ?? 'ECS_DAEMON_TASK_CPU'),
    memory: names(built?.limits.memory ?? 'ECS_DAEMON_TASK_MEMORY'),
    port: served,
    hasOps: built?.ports.ops ?? true,
    environment: {
      ...daemonIdentity(row),
      ...listenerOf('OPS_PORT', '127.0.0.1', OPS_PORT),
      ...Object.fromEntries((built?.environment ?? []).map((key) => [key, names(key)])),
      ...Object.assign({}, ...(built?.needs ?? []).map((need) => NEEDS[need](names))),
    },
  };
}

/** What the run or other rows say; a run on managed infrastructure permits no skip, so that key is absent. */
const NEEDS: Readonly<Record<Need, (names: Names) => Readonly<Record<string, string>>>> = {
  'gate listener': (names) => listens('gate listener', names),
  'case listener': (names) => listens('case listener', names),
  'label listener': (names) => listens('label listener', names),
  'scenario run': () => ({ SCENARIO_RUN_ID: reference('scenario_run_id') }),
  'roster of daemons': () => ({ CONFORMANCE_COMPONENTS: BUILT_DAEMONS.map(({ mode }) => mode).join(',') }),
  'permitted skips': () => ({}),
};

/** A task of the cluster listens where the gate does: on its own interface, under the registry's port. */
const listens = (need: keyof typeof LISTENERS, names: Names): Readonly<Record<string, string>> =>
  listenerOf(LISTENERS[need], names('IG_LISTEN_ADDR'), names(LISTENERS[need]));

function jobTask(row: (typeof JOBS)[number], environment: Environment): Task {
  const names = namesOf(environment);
  return {
    mode: row.mode,
    name: taskFamilyOf(row.mode, names('NAME_PREFIX')),
    service: null,
    role: row.principal,
    cpu: names(row.limits.cpu),
    memory: names(row.limits.memory),
    port: null,
    hasOps: false,
    environment: jobIdentity(row),
  };
}
