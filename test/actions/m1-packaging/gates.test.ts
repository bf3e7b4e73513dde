import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findAnywhere, findCheckoutFiles } from '../../../actions/lib/platform/checkout-files.ts';
import { repositoryRoot } from '../../../actions/lib/platform/repository.ts';
import { contractFaults } from '../../../actions/m1-packaging/contract.ts';
import { extentBelow, startWithCredentials } from '../../../actions/m1-packaging/facts/d-security.ts';
import { staticCredentials } from '../../../actions/m1-packaging/provenance.ts';
import { scanFiles } from '../../../actions/m1-packaging/scan.ts';
import provenance from '../../../evidence-schemas/samples/packaging_provenance.v1/valid-typical.json' with {
  type: 'json',
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'packaging-gates-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (path: string, text: string | Uint8Array): void => writeFileSync(join(folder, path), text);

describe('the contract validator', () => {
  beforeEach(() => {
    for (const path of ['Dockerfile', 'Dockerfile.dockerignore', 'image-include.json']) {
      copyFileSync(join(repositoryRoot(), 'runtime', path), join(folder, basename(path)));
    }
  });
  const rules = async (changed: object = {}): Promise<readonly string[]> => {
    const faults = await contractFaults({
      folder,
      credentials: { names: ['PATH'], accessKeyId: undefined },
      provenance,
      ...changed,
    });
    return [...new Set(faults.map(({ rule }) => rule))];
  };

  test('accepts the contract of this checkout', async () => {
    expect(await rules()).toEqual([]);
  });

  test.each([
    { given: 'no Dockerfile', plant: () => rmSync(join(folder, 'Dockerfile')), rule: 'recipe' },
    { given: 'no exclude manifest', plant: () => rmSync(join(folder, 'Dockerfile.dockerignore')), rule: 'recipe' },
    { given: 'an include manifest that is no JSON', plant: () => write('image-include.json', '{'), rule: 'recipe' },
    { given: 'an include manifest of nothing', plant: () => write('image-include.json', '{}'), rule: 'recipe' },
    { given: 'a copy of everything', plant: () => write('Dockerfile', 'FROM x\nCOPY . .\n'), rule: 'recipe' },
    { given: 'a key', plant: () => write('a.txt', `${'AKIA'}${'ABCDEFGHIJKLMNOP'}`), rule: 'context_secret' },
    { given: 'a credential file', plant: () => write('.npmrc', ''), rule: 'context_secret' },
  ])('objects to $given by its rule', async ({ plant, rule }) => {
    plant();
    expect(await rules()).toEqual([rule]);
  });

  test('objects to credentials in the environment and to a provenance without a digest', async () => {
    expect(await rules({ credentials: { names: ['AWS_PROFILE'] } })).toEqual(['static_credentials']);
    const { image_digest: _, ...without } = provenance;
    expect(await rules({ provenance: without })).toEqual(['provenance']);
  });
});

const SESSION = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'];
const KEY = 'ABCDEFGHIJKLMNOP';
const ofAUser = `${'AKIA'}${KEY}`;
const ofASession = `${'ASIA'}${KEY}`;

describe('credentials of a job', () => {
  test.each([
    { given: 'a whole session', names: SESSION, accessKeyId: ofASession, refused: [] },
    { given: 'none', names: ['PATH'], accessKeyId: undefined, refused: [] },
    { given: 'a key of a user', names: SESSION.slice(0, 2), accessKeyId: ofAUser, refused: SESSION.slice(0, 2) },
    { given: 'a key of a user beside a token', names: SESSION, accessKeyId: ofAUser, refused: SESSION },
    {
      given: 'a session without its token',
      names: SESSION.slice(0, 2),
      accessKeyId: ofASession,
      refused: SESSION.slice(0, 2),
    },
    {
      given: 'a session without its secret',
      names: [SESSION[0], SESSION[2]],
      accessKeyId: ofASession,
      refused: [SESSION[0], SESSION[2]],
    },
    { given: 'an id that only begins so', names: SESSION, accessKeyId: 'ASIA', refused: SESSION },
    {
      given: 'a session and a profile',
      names: [...SESSION, 'AWS_PROFILE'],
      accessKeyId: ofASession,
      refused: ['AWS_PROFILE'],
    },
  ])('$given: $refused are static', ({ names, accessKeyId, refused }) => {
    expect(staticCredentials({ names: names.map(String), accessKeyId })).toEqual(refused);
  });
});

describe('the packaging action', () => {
  beforeEach(() => {
    const room = join(repositoryRoot(), 'actions');
    write(
      'action.mjs',
      `import { startAction } from ${JSON.stringify(join(room, 'lib/io/start.ts'))};
       await startAction(() => import(${JSON.stringify(join(room, 'm1-packaging/main.ts'))}));`,
    );
  });

  test('refuses static credentials by name before it reads its configuration', async () => {
    expect(await startWithCredentials(join(folder, 'action.mjs'))).toEqual({
      exit_code: 1,
      code: 'E_CREDENTIALS_STATIC',
      named: ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN', 'AWS_PROFILE'],
    });
  });

  test('works with a session that its OIDC token was exchanged for', async () => {
    const session = { AWS_ACCESS_KEY_ID: ofASession, AWS_SECRET_ACCESS_KEY: 'planted', AWS_SESSION_TOKEN: 'planted' };
    expect(await startWithCredentials(join(folder, 'action.mjs'), session)).toMatchObject({
      code: 'E_LOCAL_FILE_UNUSABLE',
      named: [],
    });
  });

  test.each([
    { given: 'starts', text: '', exit_code: 0, code: 'none' },
    { given: 'fails for another reason', text: 'throw new Error("E_OTHER: no file")', exit_code: 1, code: 'E_OTHER' },
  ])('that $given with credentials is seen', async ({ text, exit_code, code }) => {
    write('action.mjs', text);
    expect(await startWithCredentials(join(folder, 'action.mjs'))).toEqual({ exit_code, code, named: [] });
  });
});

describe('a scan', () => {
  test('reads every file to its end, and the lines of those that are text', async () => {
    write('a.txt', 'one\ntwo\n');
    write('b.bin', Uint8Array.of(1, 0, 2));
    const files = ['a.txt', 'b.bin'].map((path) => ({ path, source: join(folder, path) }));
    expect(await scanFiles(files)).toMatchObject({ filesScanned: 2, textsScanned: 1, bytesScanned: 11, hits: [] });
  });

  test('that cannot read a file does not end', async () => {
    await expect(scanFiles([{ path: 'a', source: join(folder, 'missing') }])).rejects.toThrow('ENOENT');
  });
});

describe('the files of a checkout', () => {
  test('are found wherever they lie, but not among what is installed or built', () => {
    for (const path of ['deep/er', 'node_modules/x', 'deep/node_modules/y', 'dist']) {
      mkdirSync(join(folder, path), { recursive: true });
      write(join(path, 'Dockerfile'), '');
    }
    write('Dockerfile.dev', '');
    expect(findCheckoutFiles('**/Dockerfile*', folder)).toEqual(['Dockerfile.dev', 'deep/er/Dockerfile']);
  });

  test('are found by their last name also in a folder that `**` passes over', () => {
    for (const path of ['.docker', 'a/.b/c', '.docker/node_modules/x', 'plain']) {
      mkdirSync(join(folder, path), { recursive: true });
      write(join(path, 'Dockerfile'), '');
    }
    expect(findAnywhere('Dockerfile', folder)).toEqual(['.docker/Dockerfile', 'a/.b/c/Dockerfile', 'plain/Dockerfile']);
  });
});

describe('how much there is to scan', () => {
  test('is counted with what the scanner passes over, so that a link in the context shows', async () => {
    write('a.txt', 'four');
    symlinkSync('/nowhere', join(folder, 'link'));
    expect(await extentBelow(folder)).toEqual({ files: 2, bytes: 4 + '/nowhere'.length });
    rmSync(join(folder, 'link'));
    const { filesScanned, bytesScanned } = await scanFiles([{ path: 'a.txt', source: join(folder, 'a.txt') }]);
    expect(await extentBelow(folder)).toEqual({ files: filesScanned, bytes: bytesScanned });
  });
});
