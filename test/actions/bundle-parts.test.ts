import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { type Code, codeTable } from '@spine-green/evidence-schemas';
import type { eventLogFrom } from '@spine-green/runtime/substrate/open';
import { createParameters, openParameters } from '@spine-green/runtime/substrate/parameters/open';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { actionNames, type Bundles, bundleActions } from '../../actions/bundles/bundle.ts';
import { differingFiles, overgrownFiles } from '../../actions/bundles/compare.ts';
import { root } from '../../actions/bundles/options.ts';
import { definitionSha256 } from '../../actions/lib/definition/phase-definition.ts';
import { type AuthorityPhase, activeAuthorityPhase } from '../support/authority-phase.ts';
import { bundleFolder, runActionProcess } from '../support/bundles/action-process.ts';

const LATE = ['database', 'ecr', 'ecs', 'event-log', 'named-resources', 'posture', 's3', 'ssm', 'state-store'];
const TRACE = join(root, 'test/support/bundles/loaded-modules.ts');

let bundles: Bundles;
let phase: AuthorityPhase;
let folder: string;

beforeAll(async () => {
  bundles = await bundleActions();
  phase = await activeAuthorityPhase();
  folder = mkdtempSync(join(tmpdir(), 'bundle-parts-'));
});

afterAll(() => {
  phase.remove();
  rmSync(folder, { recursive: true, force: true });
});

describe('the names of the bundles', () => {
  const parts = [
    'catalog',
    'early-start',
    'lib',
    'schema-lookup',
    'schemas',
    'start-action',
    'substrate',
    'yaml',
    ...LATE,
  ];
  const names = [...parts, ...actionNames().flatMap((name) => [name, `action-${name}`])].map((name) => `${name}.mjs`);

  it('are those of the actions and of few parts, and none depends on content', () => {
    expect([...bundles.files.keys()].sort()).toEqual(names.toSorted());
    expect(readdirSync(bundleFolder).sort()).toEqual(names.toSorted());
  });

  it('stand for bytes that do not say where they were made', () => {
    expect([...bundles.files].filter(([, text]) => text.includes(root)).map(([name]) => name)).toEqual([]);
  });
});

describe('what lies in a folder of bundles', () => {
  const built = new Map([
    ['lib.mjs', 'lib'],
    ['schemas.mjs', 'schemas'],
  ]);
  let place: string;
  beforeEach(() => {
    place = mkdtempSync(join(folder, 'dist-'));
    for (const [name, text] of built) writeFileSync(join(place, name), text);
  });

  it('is as it was built', () => expect(differingFiles(place, built)).toEqual([]));

  it.each<{ given: string; change: () => void; found: string[] }>([
    {
      given: 'a part of other bytes',
      change: () => writeFileSync(join(place, 'lib.mjs'), 'lib\n'),
      found: ['lib.mjs'],
    },
    { given: 'a part that is not there', change: () => rmSync(join(place, 'lib.mjs')), found: ['lib.mjs'] },
    {
      given: 'a part that nobody builds any more',
      change: () => writeFileSync(join(place, 'chunk-4F3A.mjs'), ''),
      found: ['chunk-4F3A.mjs'],
    },
    { given: 'a folder of somebody else', change: () => mkdirSync(join(place, 'old')), found: ['old'] },
    {
      given: 'a link to a part',
      change: () => {
        rmSync(join(place, 'lib.mjs'));
        writeFileSync(join(folder, 'elsewhere.mjs'), 'lib');
        symlinkSync(join(folder, 'elsewhere.mjs'), join(place, 'lib.mjs'));
      },
      found: ['lib.mjs'],
    },
  ])('shows $given', ({ change, found }) => {
    change();
    expect(differingFiles(place, built)).toEqual(found);
  });

  it('is no folder', () => expect(differingFiles(join(place, 'none'), built)).toEqual(['lib.mjs', 'schemas.mjs']));

  it('stays within its bounds, and shows what does not', () => {
    expect(overgrownFiles(bundles.files)).toEqual([]);
    const grown = new Map([
      ['substrate.mjs', 'x'.repeat(200_001)],
      ['action-new.mjs', 'x'.repeat(1_000_000)],
    ]);
    expect(overgrownFiles(grown)).toEqual(['substrate.mjs has 200001 bytes of at most 200000']);
  });
});

describe('what is loaded together', () => {
  const modulesOf = (name: string) => bundles.parts.find((part) => part.name === name)?.modules ?? [];
  const loadedWith = (...names: string[]): ReadonlySet<string> => {
    const loaded = new Set(names);
    for (const name of loaded)
      for (const next of bundles.parts.find((part) => part.name === name)?.loads ?? []) loaded.add(next);
    return loaded;
  };

  it.each(actionNames())('%s has no module twice, also with the parts that it may load late', (name) => {
    const modules = [...loadedWith('start-action', `action-${name}`, ...LATE)].flatMap(modulesOf);
    expect(modules.length).toBeGreaterThan(100);
    expect(modules.filter((module, index) => modules.indexOf(module) !== index)).toEqual([]);
  });

  it.each([
    ['node_modules/pg/', 'database'],
    ['node_modules/kafkajs/', 'event-log'],
    ['node_modules/yaml/', 'yaml'],
    ['node_modules/@aws-sdk/client-ec2/', 'posture'],
    ['node_modules/@aws-sdk/client-ecr/dist-es/ECRClient.js', 'ecr'],
    ['node_modules/@aws-sdk/client-s3/dist-es/S3Client.js', 's3'],
    ['node_modules/@aws-sdk/client-ecs/dist-es/ECSClient.js', 'ecs'],
    ['node_modules/@aws-sdk/client-ssm/dist-es/SSMClient.js', 'ssm'],
    ['node_modules/@smithy/', 's3'],
    ['evidence-schemas/src/platform-error.ts', 'schemas'],
  ])('%s is in %s alone', (module, home) => {
    const homes = bundles.parts.filter(({ modules }) => modules.some((one) => one.startsWith(module)));
    expect(homes.map(({ name }) => name)).toEqual([home]);
  });
});

describe('an action that runs', () => {
  /** Names of the bundles that the process loaded, in order, and everything else that it loaded from files. */
  function loadedBy(name: string, inputs: Readonly<Record<string, string>>) {
    const outputFile = join(folder, 'output');
    writeFileSync(outputFile, '');
    const { status, stdout, stderr } = runActionProcess({ name, inputs, outputFile, nodeFlags: ['--import', TRACE] });
    const loaded = stderr.split('\n').filter((line) => line.startsWith('file:'));
    return { status, stdout, loaded: loaded.map((url) => basename(url, '.mjs')) };
  }

  it('of a lane loads its own part and the shared ones: no client of a database, no broker, no catalog', async () => {
    const at = { phase: 'M0', lane: 'M0.A', execution_id: phase.executionId, attempt: 1 } as const;
    await phase.ledger({ command: 'start-lane', ...at });
    const inputs = { 'substrate-config': phase.workplace.configPath, lane: 'M0.A', attempt: '1' };
    const run = loadedBy('m0-authority', { ...inputs, 'execution-id': phase.executionId });
    expect(run).toMatchObject({ status: 0 });
    expect(run.loaded.sort()).toEqual(
      ['action-m0-authority', 'lib', 'm0-authority', 'schemas', 'start-action', 'substrate'].sort(),
    );
  });

  it('looks schemas up by name in the catalog', () => {
    const run = loadedBy('verify-bundle', { bundle: folder });
    expect(run).toMatchObject({ status: 1 });
    expect(run.loaded).toContain('catalog');
  });
});

describe('an error with a code', () => {
  const withConfig = (change: object): string => {
    const path = join(folder, 'config.json');
    writeFileSync(path, JSON.stringify({ ...phase.workplace.config, ...change }));
    return path;
  };

  const SHOWN = { 'definition-sha256': definitionSha256('M3') };

  it.each<{ thrown: string; change: object; shown?: object; code: Code }>([
    { thrown: 'by the schemas', change: { object_store_url: 7 }, code: 'E_SCHEMA_INVALID' },
    {
      thrown: 'by the substrate',
      change: { object_store_url: 'dir:/dev/null/store' },
      code: 'E_OBJECT_STORE_UNREACHABLE',
    },
    { thrown: 'by the action', change: { approvals_url: 'github:' }, code: 'E_APPROVAL_UNREADABLE' },
    {
      thrown: 'because a reviewer was shown no definition',
      change: { approvals_url: 'github:' },
      shown: {},
      code: 'E_DEFINITION_CHANGED',
    },
  ])('thrown $thrown is told with its remedy and without a stack', ({ change, shown = SHOWN, code }) => {
    const inputs = {
      phase: 'M3',
      environment: 'phase-execute-m3',
      purpose: 'execution_go',
      'expires-at': '2099-01-01T00:00:00.000000Z',
      'execution-id': 'm3_20261122T100000Z',
    };
    const outputFile = join(folder, 'output');
    const config = { 'substrate-config': withConfig(change) };
    const run = runActionProcess({ name: 'approval-gate', inputs: { ...inputs, ...shown, ...config }, outputFile });
    expect(run).toMatchObject({ status: 1, stderr: '' });
    expect(run.stdout).toMatch(new RegExp(`^::error::${code}: `));
    expect(run.stdout).toContain(codeTable[code].remedy);
  });

  it('thrown by a part that is loaded late is of the one class that all parts share', async () => {
    const parametersUrl = `file:${join(folder, 'parameters.json')}`;
    await createParameters(parametersUrl);
    const address = {
      parametersUrl,
      bootstrapPath: '/test/bus',
      apiKeyPath: '/test/user',
      apiSecretPath: '/test/secret',
    };
    const parameters = openParameters(parametersUrl);
    for (const path of ['/test/bus', '/test/user', '/test/secret']) await parameters.put(path, 'postgres://nowhere');
    const database: { eventLogFrom: typeof eventLogFrom } = await import(join(bundleFolder, 'database.mjs'));
    const schemas: Readonly<Record<string, unknown>> = await import(join(bundleFolder, 'schemas.mjs'));
    const name = Object.keys(schemas).find((one) => one.startsWith('PlatformError$')) ?? 'none';
    const failed = await database.eventLogFrom(address, 'test').catch((error: unknown) => error);
    expect(failed).toMatchObject({ code: 'E_SUBSTRATE_URL_INVALID' });
    expect(failed).toBeInstanceOf(schemas[name]);
  });
});

it('the generated parts show no difference of their text', () => {
  const attributes = readFileSync(join(root, '.gitattributes'), 'utf8').split('\n');
  for (const generated of ['actions/dist/**', 'evidence-schemas/src/generated/**'])
    expect(attributes).toContain(`${generated} linguist-generated=true -diff`);
});
