import { findSecrets, handle } from '@spine-green/evidence-schemas';
import { check } from '../../lib/checks/check.ts';
import { type Fact, isReadable, mapFact, observe } from '../../lib/checks/fact.ts';
import { readRequiredEnvironment } from '../../lib/platform/image-help.ts';
import { taskDefinitionOf, taskDefinitionSetSha256 } from '../../lib/platform/service-state.ts';
import { type ServiceEntry, serviceMap } from '../../lib/platform/services.ts';
import { readEpoch } from '../../lib/run/epoch.ts';
import { type LaneContext, plainLane } from '../../lib/run/lane.ts';

export interface Contract {
  readonly service: string;
  readonly mode: string;
  readonly pack: string;
  readonly command: readonly string[];
  readonly imageDigest: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly taskDefinition: string;
  /** What the image says that the mode cannot start without. */
  readonly required: readonly string[];
  /** Places in the definition that look like a secret or hold the value of one; never the value. */
  readonly secretHits: readonly string[];
}

export interface ContractFacts {
  readonly contracts: Fact<readonly Contract[]>;
  readonly pinnedImage: string | null;
  readonly profile: { readonly cpu: number; readonly memory: number; readonly logGroupPrefix: string };
  readonly runScopeKey: string;
}

/** Set by the compute for every task, so that no definition can lie about them. */
const SET_BY_COMPUTE: ReadonlySet<string> = new Set(['IMAGE_DIGEST', 'TASK_ARN']);
const IDENTITY = ['FP_PACK_ID', 'FP_RUNTIME_MODE', 'FP_COMPONENT_MODE'] as const;

export const launchContract = plainLane<ContractFacts>({
  id: 'M4.E',
  gather: async (context) => ({
    contracts: await observe(() => readContracts(context)),
    pinnedImage: (await readEpoch(context)).image_digest,
    profile: {
      cpu: handle('ECS_DAEMON_TASK_CPU'),
      memory: handle('ECS_DAEMON_TASK_MEMORY'),
      logGroupPrefix: handle('CLOUDWATCH_LOG_GROUP_PREFIX'),
    },
    runScopeKey: handle('REQUIRED_PLATFORM_RUN_ID_ENV_KEY'),
  }),
  decide: ({ contracts, pinnedImage, profile, runScopeKey }, { platformRunId }) => {
    const scopes = mapFact(contracts, (rows) => rows.map((row) => row.environment[runScopeKey] ?? null));
    const lacksScope = isReadable(scopes) && (scopes.value.includes(null) || scopes.value.length === 0);
    return [
      check('M4.E-C01', {
        expected: platformRunId ?? 'a pinned run',
        observed: scopes,
        passes: (found) => found.length > 0 && found.every((scope) => scope !== null && scope === platformRunId),
        fails: lacksScope ? 'M4E-B2' : 'M4E-B1',
      }),
      check('M4.E-C02', { expected: [], observed: faults(contracts, (row) => row.secretHits), fails: 'M4E-B3' }),
      check('M4.E-C03a', {
        expected: [],
        observed: faults(contracts, (row) => profileFaults(row, profile)),
        fails: 'M4E-B5',
      }),
      check('M4.E-C04', {
        expected: [],
        observed: faults(contracts, (row) => (row.imageDigest === pinnedImage ? [] : [row.imageDigest])),
        fails: 'M4E-B6',
      }),
      check('M4.E-C06', { expected: [], observed: faults(contracts, missingNames), fails: 'M4E-B2' }),
    ];
  },
  payload: ({ contracts, profile, runScopeKey }, { platformRunId }) => ({
    run_scope: { key: runScopeKey, value: platformRunId ?? null },
    profile: { cpu: profile.cpu, memory: profile.memory },
    services: isReadable(contracts)
      ? contracts.value.map((row) => ({
          service: row.service,
          command: row.command,
          task_definition: row.taskDefinition,
          log_group: `${profile.logGroupPrefix}/${row.service}`,
          environment_names: Object.keys(row.environment).sort(),
        }))
      : [],
    task_definition_set_sha256: isReadable(contracts) ? taskDefinitionSetSha256(contracts.value) : null,
  }),
});

/** Names that the task would miss, and parts of its identity that are not set. */
export const missingNames = ({ environment, required }: Contract): readonly string[] =>
  [...required.filter((name) => !SET_BY_COMPUTE.has(name)), ...IDENTITY].filter((name) => !environment[name]);

export function profileFaults(
  { command, mode, environment }: Contract,
  { cpu, memory, logGroupPrefix }: ContractFacts['profile'],
): readonly string[] {
  const port = environment[mode === 'ig' ? 'IG_PORT' : 'OPS_PORT'] ?? '';
  const parts: readonly (readonly [string, boolean])[] = [
    ['command', command.length === 1 && command[0] === mode],
    ['cpu', cpu > 0],
    ['memory', memory > 0],
    ['port', /^\d{1,5}$/.test(port)],
    ['log', logGroupPrefix.startsWith('/')],
  ];
  return parts.filter(([, resolved]) => !resolved).map(([name]) => name);
}

/** One line for each fault of each service; a map without services is a fault itself. */
function faults(contracts: ContractFacts['contracts'], find: (row: Contract) => readonly string[]) {
  return mapFact(contracts, (rows) =>
    rows.length === 0 ? ['no service'] : rows.flatMap((row) => find(row).map((fault) => `${row.service}: ${fault}`)),
  );
}

async function readContracts(context: LaneContext): Promise<readonly Contract[]> {
  const secrets = await heldSecrets(context);
  return Promise.all((await serviceMap(context)).map((entry) => contractOf(context, entry, secrets)));
}

async function contractOf(
  context: LaneContext,
  { service, mode, pack, spec }: ServiceEntry,
  secrets: readonly string[],
): Promise<Contract> {
  return {
    ...{ service, mode, pack },
    command: spec.command,
    imageDigest: spec.imageDigest,
    environment: spec.environment,
    taskDefinition: taskDefinitionOf(spec),
    required: await readRequiredEnvironment(context, mode),
    secretHits: findSecrets({ command: spec.command, environment: spec.environment }, { secrets }).map(
      ({ rule, json_path }) => `${rule} at ${json_path}`,
    ),
  };
}

/** The values behind the locators, to look for them in the definitions. User and address are no secrets. */
async function heldSecrets({ session }: LaneContext): Promise<readonly string[]> {
  const paths = [
    handle('SSM_DB_DSN_PATH'),
    handle('SSM_DB_PASSWORD_PATH'),
    handle('SSM_CONFLUENT_API_SECRET_PATH'),
    handle('SSM_IG_API_KEY_PATH'),
  ];
  return Promise.all(paths.map(async (path) => (await session.parameters.get(path)).value.reveal()));
}
