import {
  type Contract,
  type ContractFacts,
  type DeclaredContract,
  launchContract,
  type TaskProfile,
} from '../../../actions/m4-daemons/lanes/e-launch-contract.ts';
import { HEX, IMAGE, laneRows, RUN_ID } from '../../support/decided-lane.ts';

const contract: Contract = {
  service: 'fp-archive-writer',
  mode: 'archive-writer',
  pack: 'rtdl_core',
  command: ['archive-writer'],
  imageDigest: IMAGE,
  environment: {
    REQUIRED_PLATFORM_RUN_ID: RUN_ID,
    RUN_CONFIG_DIGEST: HEX,
    FP_PACK_ID: 'rtdl_core',
    FP_RUNTIME_MODE: 'worker',
    FP_COMPONENT_MODE: 'archive_writer',
    OPS_PORT: '0',
  },
  taskDefinition: 'c'.repeat(64),
  required: ['REQUIRED_PLATFORM_RUN_ID', 'RUN_CONFIG_DIGEST', 'TASK_ARN'],
  secretHits: [],
};
const profile: TaskProfile = {
  command: ['archive-writer'],
  cpu: 256,
  memory: 512,
  ports: [],
  log_group: '/fp/archive-writer',
  subnets: ['subnet-1', 'subnet-2'],
  security_groups: ['sg-app'],
  discovery_names: 0,
};
const roles = { task_role: 'fp-core', execution_role: 'fp-execution' };
const declared: DeclaredContract = { service: 'fp-archive-writer', profile, roles };
/** Where a stack declares services. */
const context = { substrate: 'emulated' } as const;
const withDeclared = (changes: Partial<DeclaredContract>): ContractFacts => ({
  ...facts,
  declared: { value: [{ ...declared, ...changes }] },
});
const { REQUIRED_PLATFORM_RUN_ID: _scope, ...unscoped } = contract.environment;
const facts: ContractFacts = {
  contracts: { value: [contract] },
  map: { value: [{ service: 'fp-archive-writer', mode: 'archive-writer' }] },
  scopes: { value: [{ family: 'archive_writer', envKey: 'REQUIRED_PLATFORM_RUN_ID', value: RUN_ID }] },
  pinnedImage: { value: IMAGE },
  declared: { value: [declared] },
  profiles: { value: { 'fp-archive-writer': profile } },
  bound: { value: { 'fp-archive-writer': roles } },
};
const withContract = (changes: Partial<Contract>): ContractFacts => ({
  ...facts,
  contracts: { value: [{ ...contract, ...changes }] },
});
const withEnvironment = (changes: Readonly<Record<string, string | undefined>>): ContractFacts => {
  const entries = Object.entries({ ...contract.environment, ...changes }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return withContract({ environment: Object.fromEntries(entries) });
};

export const rows = [
  laneRows(launchContract, {
    passing: [
      { given: 'a service that is complete and scoped to the run', facts },
      { given: 'a service that a stack declares as it is started', facts, context },
    ],
    failing: [
      {
        given: 'a service that the stack gives less memory',
        facts: withDeclared({ profile: { ...profile, memory: 256 } }),
        context,
        fails: { 'M4.E-C03': 'M4E-B5' },
      },
      {
        given: 'a service in another network',
        facts: withDeclared({ profile: { ...profile, security_groups: ['sg-other'] } }),
        context,
        fails: { 'M4.E-C03': 'M4E-B5' },
      },
      {
        given: 'a service whose lines nobody keeps',
        facts: withDeclared({ profile: { ...profile, log_group: null } }),
        context,
        fails: { 'M4.E-C03': 'M4E-B5' },
      },
      {
        given: 'a stack that published no network',
        facts: { ...facts, profiles: { unreadable: 'E_HANDLE_UNRESOLVED' } },
        context,
        fails: { 'M4.E-C03': 'M4E-B5' },
      },
      {
        given: 'a service that is started under another role than lane C found',
        facts: withDeclared({ roles: { ...roles, task_role: 'fp-ig' } }),
        context,
        fails: { 'M4.E-C05': 'M4E-B7' },
      },
      {
        given: 'a lane C that handed over nothing',
        facts: { ...facts, bound: { unreadable: 'E_HANDOVER_UNREADABLE' } },
        context,
        fails: { 'M4.E-C05': 'M4E-B7' },
      },
      {
        given: 'a compute that does not tell what it declares',
        facts: { ...facts, declared: { unreadable: 'E_POSTURE_UNREADABLE' } },
        context,
        fails: { 'M4.E-C03': 'M4E-B5', 'M4.E-C05': 'M4E-B7' },
      },
      {
        given: 'a service that is scoped to another run',
        facts: withEnvironment({ REQUIRED_PLATFORM_RUN_ID: 'platform_20261121T000000Z' }),
        fails: { 'M4.E-C01': 'M4E-B1' },
      },
      {
        given: 'a service without a scope that its image does not ask for',
        facts: withContract({ required: ['RUN_CONFIG_DIGEST'], environment: unscoped }),
        fails: { 'M4.E-C01': 'M4E-B2' },
      },
      {
        given: 'a family that the scope bundle does not have',
        facts: { ...facts, scopes: { value: [{ family: 'ig', envKey: 'REQUIRED_PLATFORM_RUN_ID', value: RUN_ID }] } },
        fails: { 'M4.E-C01': 'M4E-B2' },
      },
      {
        given: 'a scope bundle that cannot be read',
        facts: { ...facts, scopes: { unreadable: 'E_EVIDENCE_DIGEST' } },
        fails: { 'M4.E-C01': 'M4E-B1' },
      },
      {
        given: 'a service of the map without a contract',
        facts: {
          ...facts,
          map: {
            value: [
              { service: 'fp-archive-writer', mode: 'archive-writer' },
              { service: 'fp-ig', mode: 'ig' },
            ],
          },
        },
        fails: { 'M4.E-C01': 'M4E-B2', 'M4.E-C04': 'M4E-B6' },
      },
      {
        given: 'a definition that holds a secret',
        facts: withContract({ secretHits: ['exact_value at $.environment.X'] }),
        fails: { 'M4.E-C02': 'M4E-B3' },
      },
      { given: 'an open port', facts: withEnvironment({ OPS_PORT: undefined }), fails: { 'M4.E-C03a': 'M4E-B5' } },
      {
        given: 'a command that is a stub',
        facts: withContract({ command: ['sh', '-c', 'sleep 1'] }),
        fails: { 'M4.E-C03a': 'M4E-B5' },
      },
      {
        given: 'a value that nobody rendered',
        facts: withEnvironment({ RUN_CONFIG_DIGEST: '{config_digest}' }),
        fails: { 'M4.E-C03a': 'M4E-B5' },
      },
      {
        given: 'an image that the manifest of the run does not name',
        facts: { ...facts, pinnedImage: { value: `sha256:${HEX}` } },
        fails: { 'M4.E-C04': 'M4E-B6' },
      },
      {
        given: 'a manifest that cannot be read',
        facts: { ...facts, pinnedImage: { unreadable: 'E_EVIDENCE_DIGEST' } },
        fails: { 'M4.E-C04': 'M4E-B6' },
      },
      {
        given: 'a name that the image asks for and that is missing',
        facts: withEnvironment({ RUN_CONFIG_DIGEST: undefined }),
        fails: { 'M4.E-C06': 'M4E-B2' },
      },
      {
        given: 'a service that does not say its pack',
        facts: withEnvironment({ FP_PACK_ID: undefined }),
        fails: { 'M4.E-C06': 'M4E-B2' },
      },
      {
        given: 'no service',
        facts: { ...facts, contracts: { value: [] }, map: { value: [] } },
        fails: {
          'M4.E-C01': 'M4E-B2',
          'M4.E-C02': 'M4E-B3',
          'M4.E-C03a': 'M4E-B5',
          'M4.E-C04': 'M4E-B6',
          'M4.E-C06': 'M4E-B2',
        },
      },
      {
        given: 'definitions that cannot be read',
        facts: { ...facts, contracts: { unreadable: 'E_COMPUTE_UNREACHABLE' } },
        fails: {
          'M4.E-C01': 'M4E-B1',
          'M4.E-C02': 'M4E-B3',
          'M4.E-C03a': 'M4E-B5',
          'M4.E-C04': 'M4E-B6',
          'M4.E-C06': 'M4E-B2',
        },
      },
    ],
  }),
];
