import { describe, expect, test } from 'vitest';
import { dependencies } from '../../../actions/m4-daemons/lanes/d-dependencies.ts';
import {
  type Contract,
  type ContractFacts,
  launchContract,
} from '../../../actions/m4-daemons/lanes/e-launch-contract.ts';
import { codesFor, RUN_ID } from '../../support/decided-lane.ts';

const IMAGE = `sha256:${'a'.repeat(64)}`;
const contract: Contract = {
  service: 'fraud-platform-ig',
  mode: 'ig',
  pack: 'control_ingress',
  command: ['ig'],
  imageDigest: IMAGE,
  environment: {
    REQUIRED_PLATFORM_RUN_ID: RUN_ID,
    RUN_CONFIG_DIGEST: 'b'.repeat(64),
    FP_PACK_ID: 'control_ingress',
    FP_RUNTIME_MODE: 'service',
    FP_COMPONENT_MODE: 'ig',
    IG_PORT: '8080',
  },
  taskDefinition: 'c'.repeat(64),
  required: ['REQUIRED_PLATFORM_RUN_ID', 'RUN_CONFIG_DIGEST', 'TASK_ARN'],
  secretHits: [],
};
const good: ContractFacts = {
  contracts: { value: [contract] },
  pinnedImage: IMAGE,
  profile: { cpu: 256, memory: 512, logGroupPrefix: '/platform' },
  runScopeKey: 'REQUIRED_PLATFORM_RUN_ID',
};

const withEnvironment = (changes: Readonly<Record<string, string | undefined>>): Partial<ContractFacts> => {
  const entries = Object.entries({ ...contract.environment, ...changes }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return { contracts: { value: [{ ...contract, environment: Object.fromEntries(entries) }] } };
};

describe('the launch contract', () => {
  test('closes when every service is complete and scoped to the run', () => {
    expect(codesFor(launchContract, good)).toEqual([]);
  });

  test.each<{ given: string; facts: Partial<ContractFacts>; codes: string[] }>([
    {
      given: 'a service is scoped to another run',
      facts: withEnvironment({ REQUIRED_PLATFORM_RUN_ID: 'platform_20261121T000000Z' }),
      codes: ['M4E-B1'],
    },
    {
      given: 'a service has no scope',
      facts: withEnvironment({ REQUIRED_PLATFORM_RUN_ID: undefined }),
      codes: ['M4E-B2'],
    },
    {
      given: 'a definition holds a secret',
      facts: { contracts: { value: [{ ...contract, secretHits: ['exact_value at $.environment.X'] }] } },
      codes: ['M4E-B3'],
    },
    { given: 'a port is open', facts: withEnvironment({ IG_PORT: undefined }), codes: ['M4E-B5'] },
    {
      given: 'the command is a stub',
      facts: { contracts: { value: [{ ...contract, command: ['sh', '-c', 'sleep 1'] }] } },
      codes: ['M4E-B5'],
    },
    { given: 'the image is another one', facts: { pinnedImage: `sha256:${'d'.repeat(64)}` }, codes: ['M4E-B6'] },
    {
      given: 'a required name is missing',
      facts: withEnvironment({ RUN_CONFIG_DIGEST: undefined }),
      codes: ['M4E-B2'],
    },
    { given: 'the pack is not set', facts: withEnvironment({ FP_PACK_ID: undefined }), codes: ['M4E-B2'] },
    {
      given: 'no service is there',
      facts: { contracts: { value: [] } },
      codes: ['M4E-B2', 'M4E-B3', 'M4E-B5', 'M4E-B6'],
    },
    {
      given: 'the definitions cannot be read',
      facts: { contracts: { unreadable: 'the image does not answer' } },
      codes: ['M4E-B1', 'M4E-B3', 'M4E-B5', 'M4E-B6', 'M4E-B2'],
    },
  ])('fails with $codes when $given', ({ facts, codes }) => {
    expect(codesFor(launchContract, { ...good, ...facts })).toEqual(codes);
  });
});

describe('the dependencies', () => {
  test('close when all of them answer', () => {
    expect(codesFor(dependencies, { answers: { database: { value: 'fraud_platform' } } })).toEqual([]);
  });

  test.each([
    { given: 'one is silent', answers: { database: { value: 'x' }, event_log: { unreadable: 'E_LOG_UNREACHABLE' } } },
    { given: 'none was probed', answers: {} },
  ])('fail when $given', ({ answers }) => {
    expect(codesFor(dependencies, { answers })).toEqual(['M4D-B1']);
  });
});
