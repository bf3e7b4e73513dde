import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MODES } from '@spine-green/runtime/catalog';
import { ConfigError, localFaults, readConfig } from '@spine-green/runtime/config';
import { findLocalPlace, keysLike } from '@spine-green/runtime/managed';
import type { Mode } from '@spine-green/runtime/mode';
import { databaseFrom, eventLogFrom } from '@spine-green/runtime/substrate/open';
import { createParameters, openParameters } from '@spine-green/runtime/substrate/parameters/open';
import { beforeAll, describe, expect, it, onTestFinished, test } from 'vitest';

const MAIN = join(import.meta.dirname, '../../../runtime/src/main.ts');

const modes = new Map<string, Mode>();
beforeAll(async () => {
  for (const { kind, mode: name } of MODES) {
    const { mode } = (await import(`../../../runtime/src/entrypoints/${kind}s/${name}.ts`)) as { readonly mode: Mode };
    modes.set(name, mode);
  }
}, 60_000);

const keysOf = (name: string): readonly string[] => Object.values(modes.get(name)?.config ?? {}).map(({ env }) => env);

function faultsOf(name: string, env: Readonly<Record<string, string>>): readonly string[] {
  try {
    readConfig(modes.get(name)?.config ?? {}, env);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
}

const LOCAL = {
  OBJECT_STORE_URL: 'dir:/store',
  PARAMETERS_URL: 'file:/parameters.json',
  IG_BASE_URL: 'http://localhost:80',
};

/** The last one is what a shell did not expand. */
const STAND_INS = ['TO_PIN', 'latest', 'current', '<bucket>', `$${'{BUCKET}'}`];

describe.each(MODES)('the mode $mode', ({ mode }) => {
  it('refuses local places in a managed profile, each by its key', () => {
    const faults = localFaults(modes.get(mode)?.config ?? {}, { ENVIRONMENT: 'dev_min', ...LOCAL });
    const wanted = Object.keys(LOCAL).filter((key) => keysOf(mode).includes(key));
    expect(wanted.length).toBeGreaterThan(0);
    expect(
      faults.filter((fault) => / is a local (place|address)$/.test(fault)).map((fault) => fault.split(' ')[0]),
    ).toEqual(keysOf(mode).filter((key) => wanted.includes(key)));
    expect(localFaults(modes.get(mode)?.config ?? {}, { ENVIRONMENT: 'embedded', ...LOCAL })).toEqual([]);
  });

  it.each(['AWS_ENDPOINT_URL', 'AWS_ENDPOINT_URL_S3'])('refuses %s on this machine in a managed profile', (name) => {
    const faultsWith = (env: Record<string, string>) => localFaults(modes.get(mode)?.config ?? {}, env);
    expect(faultsWith({ ENVIRONMENT: 'dev_min', [name]: 'http://127.0.0.1:5000' })).toEqual([
      `${name} is a local address`,
    ]);
    expect(faultsWith({ ENVIRONMENT: 'dev_min', [name]: 'https://s3.eu-west-2.amazonaws.com' })).toEqual([]);
    expect(faultsWith({ ENVIRONMENT: 'emulated', [name]: 'http://127.0.0.1:5000' })).toEqual([]);
  });

  it.each(STAND_INS)('refuses %s for every key that it has', (stand) => {
    const keys = keysOf(mode);
    const faults = faultsOf(mode, Object.fromEntries(keys.map((key) => [key, stand])));
    expect(keys.filter((key) => !faults.some((fault) => fault.startsWith(`${key} `)))).toEqual([]);
  });
});

test.each(MODES)(
  'the mode $mode takes a star for no key, and the runner judges what it is asked by itself',
  ({ mode }) => {
    const keys = keysOf(mode).filter((key) => mode !== 'sr' || !/^(SR|ORACLE)_/.test(key));
    const faults = faultsOf(mode, Object.fromEntries(keys.map((key) => [key, '*'])));
    expect(keys.filter((key) => !faults.some((fault) => fault.startsWith(`${key} `)))).toEqual([]);
  },
);

test.each([
  { text: 'dir:/x', is: 'is a local place' },
  { text: 'file:/x', is: 'is a local place' },
  { text: 'unix:/x.sock', is: 'is a local place' },
  { text: 'http://localhost:8080', is: 'is a local address' },
  { text: 'http://LOCALHOST', is: 'is a local address' },
  { text: 'http://127.0.0.1/x', is: 'is a local address' },
  { text: 'http://127.1:80', is: 'is a local address' },
  { text: 'http://[::1]:80/', is: 'is a local address' },
  { text: 'http://0.0.0.0', is: 'is a local address' },
  { text: 'postgres://u:p@localhost:5432/db', is: 'is a local address' },
  { text: 'kafka://b1:9092,127.0.0.2:9092?security=plaintext', is: 'is a local address' },
  { text: 'b1:9092,localhost:9092', is: 'is a local address' },
  { text: 's3://bucket/prefix', is: undefined },
  { text: 'https://ig.internal.example.org:8443', is: undefined },
  { text: 'postgres://u:localhost@db.example.org:5432/db', is: undefined },
  { text: 'localhost-of-words', is: undefined },
  { text: 'arn:aws:s3:::bucket', is: undefined },
])('$text $is', ({ text, is }) => {
  expect(findLocalPlace(text)).toBe(is);
});

describe('what a parameter holds', () => {
  const held = async (values: Readonly<Record<string, string>>) => {
    const folder = mkdtempSync(join(tmpdir(), 'managed-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const parametersUrl = `file:${join(folder, 'parameters.json')}`;
    await createParameters(parametersUrl);
    for (const [path, value] of Object.entries(values)) await openParameters(parametersUrl).put(path, value);
    return {
      parametersUrl,
      dsnPath: '/t/dsn',
      bootstrapPath: '/t/bootstrap',
      apiKeyPath: '/t/key',
      apiSecretPath: '/t/secret',
    };
  };

  it('is refused as a database on this machine in a managed profile, and nothing of it is said', async () => {
    const config = await held({ '/t/dsn': 'postgres://ig:hunter22@127.0.0.1:5432/fraud' });
    const opened = databaseFrom({ ...config, environment: 'dev_min' }, { applicationName: 'test', connectionsMax: 1 });
    await expect(opened).rejects.toThrow('the value of the parameter /t/dsn is a local address');
    await expect(opened).rejects.toBeInstanceOf(ConfigError);
    await expect(opened).rejects.not.toThrow('hunter22');
  });

  it.each([
    { given: 'a broker on this machine', bootstrap: 'localhost:9092', says: '/t/bootstrap is a local address' },
    { given: 'the table log', bootstrap: 'postgres://db.example.org:5432/bus', says: '/t/bootstrap names a local bus' },
  ])('is refused as $given in a managed profile', async ({ bootstrap, says }) => {
    const config = await held({ '/t/bootstrap': bootstrap, '/t/key': 'key', '/t/secret': 'secret' });
    await expect(eventLogFrom({ ...config, environment: 'dev_min' }, 'test')).rejects.toThrow(says);
    const log = await eventLogFrom({ ...config, environment: 'embedded' }, 'test');
    await log.close();
  });
});

describe('a name that no mode knows', () => {
  const start = (env: Readonly<Record<string, string>>) =>
    spawnSync(process.execPath, [MAIN, 'db-migrate'], {
      env: { PARAMETERS_URL: 'file:/none', ...env },
      encoding: 'utf8',
    });

  it('is told from what a machine sets for itself, from handles and from own keys', () => {
    const own = [{ env: 'IG_PORT' }, { env: 'LOG_LEVEL' }];
    const env = { IG_PORT: '1', IG_PROT: '2', IG_BASE_URL: 'x', LOG_FORMAT: 'y', IGNORE: 'z', PATH: '/bin' };
    expect(keysLike(own, env)).toEqual(['IG_PROT']);
  });

  it('is refused with its name, and a key of another mode is not', () => {
    const environment = {
      REQUIRED_PLATFORM_RUN_ID: 'platform_20260206T101112Z',
      ORACLE_ENGINE_RUN_ROOT: 's3://oracle/run/',
      ORACLE_OUTPUT_ID: 'a_key_of_the_sort',
      ORACLE_ENGINE_RUN_ROTO: 's3://oracle/other/',
    };
    const env = { ENVIRONMENT: 'embedded', OBJECT_STORE_URL: 'dir:/none', ...environment };
    const buckets = Object.fromEntries(
      ['ORACLE', 'ARCHIVE', 'QUARANTINE', 'EVIDENCE'].map((one) => [`S3_${one}_BUCKET`, 'oracle']),
    );
    const identity = {
      IMAGE_DIGEST: `sha256:${'0'.repeat(64)}`,
      RUN_CONFIG_DIGEST: '0'.repeat(64),
      SERVICE_RELEASE_ID: 'x',
    };
    const { status, stderr } = spawnSync(process.execPath, [MAIN, 'oracle-pack'], {
      env: { ...env, ...buckets, ...identity, TASK_ARN: 'embedded:task/oracle-pack/1' },
      encoding: 'utf8',
    });
    expect(stderr).toContain('configuration refused: ORACLE_ENGINE_RUN_ROTO is no key of any mode');
    expect(stderr).not.toContain('ORACLE_OUTPUT_ID');
    expect(status).toBe(78);
  }, 60_000);

  it('names every missing key of a mode that has none like it', () => {
    const { status, stderr } = start({});
    expect(status).toBe(78);
    expect(stderr).toContain('SSM_DB_DSN_PATH is missing');
  });
});
