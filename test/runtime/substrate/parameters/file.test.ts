import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { inspect } from 'node:util';
import { createParameters, openParameters } from '@spine-green/runtime/substrate/parameters/open';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parametersContract } from '../../../contracts/parameters.ts';

const VALUE = 'the value that nobody may see';

parametersContract('file', async () => {
  const root = await mkdtemp(join(tmpdir(), 'parameters-'));
  const url = `file:${join(root, 'parameters.json')}`;
  await createParameters(url);
  return { parameters: openParameters(url), drop: () => rm(root, { recursive: true, force: true }) };
});

let root: string;
let file: string;
let url: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'parameters-'));
  file = join(root, 'parameters.json');
  url = `file:${file}`;
  await createParameters(url);
  await openParameters(url).put('/a', VALUE);
});
afterEach(() => rm(root, { recursive: true, force: true }));

test.each(['', 'file:', 'file:relative.json', 'ssm:', 'ssm:eu-west-2/x'])('refuses the URL %j', (wrong) => {
  expect(() => openParameters(wrong)).toThrow(/^E_SUBSTRATE_URL_INVALID: /);
});

test('the file is for its user only, and nothing else is left beside it', async () => {
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect(await readdir(root)).toEqual(['parameters.json']);
});

test('an existing store survives being created again', async () => {
  await createParameters(url);
  expect((await openParameters(url).get('/a')).value.reveal()).toBe(VALUE);
});

describe('an unreadable store is neither empty nor made anew', () => {
  const unreadable = { code: 'E_PARAMETERS_UNREADABLE', retry: true };

  test.each([
    { given: 'a lost file', damage: () => rm(file) },
    { given: 'a file that others may read', damage: () => chmod(file, 0o604) },
    { given: 'a file that its group may write', damage: () => chmod(file, 0o620) },
    { given: 'a file that is not JSON', damage: () => writeFile(file, `{"x": ${VALUE}`) },
    { given: 'an empty file', damage: () => writeFile(file, '') },
    { given: 'a file of another shape', damage: () => writeFile(file, JSON.stringify({ '/a': VALUE })) },
    {
      given: 'a link to another file',
      damage: async () => {
        await writeFile(join(root, 'elsewhere'), await readFile(file), { mode: 0o600 });
        await rm(file);
        await symlink(join(root, 'elsewhere'), file);
      },
    },
  ])('$given', async ({ damage }) => {
    const parameters = openParameters(url);
    await damage();
    const before = await readFile(file, 'utf8').catch(() => undefined);
    for (const call of [
      () => parameters.get('/a'),
      () => parameters.describe('/'),
      () => parameters.put('/a', VALUE),
    ]) {
      const error: unknown = await call().catch((reason: unknown) => reason);
      expect(error).toMatchObject(unreadable);
      expect(inspect(error, { depth: 9 })).not.toContain(VALUE);
    }
    expect(await readFile(file, 'utf8').catch(() => undefined)).toBe(before);
  });
});

describe('several processes', () => {
  const writer = (path: string, times: number) =>
    spawn(
      process.execPath,
      [fileURLToPath(new URL('../../../support/parameter-writer.ts', import.meta.url)), url, path, `${times}`],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );

  test('take turns: no version is given twice', async () => {
    const writers = [writer('/shared', 15), writer('/shared', 15), writer('/shared', 15)];
    const outputs = await Promise.all(writers.map(({ stdout }) => text(stdout)));
    const versions = outputs.flatMap((output) => output.trim().split('\n').slice(1).map(Number));
    expect(versions.sort((left, right) => left - right)).toEqual(Array.from({ length: 45 }, (_, index) => index + 1));
    expect((await openParameters(url).get('/shared')).version).toBe(45);
  });

  test('a writer killed at any moment blocks nobody and loses nothing that it acknowledged', async () => {
    let acknowledged = 0;
    for (let life = 0; life < 4; life += 1) {
      const child = writer('/shared', 0);
      const lines = createInterface({ input: child.stdout });
      await once(lines, 'line');
      lines.on('line', (version) => {
        acknowledged = Number(version);
      });
      await delay(30 + life * 23);
      child.kill('SIGKILL');
      await once(child, 'close');
      const version = await openParameters(url).put('/shared', 'by the survivor');
      expect(version).toBeGreaterThan(acknowledged);
    }
    expect(acknowledged).toBeGreaterThan(0);
  });

  test('many that find the same dead owner still take turns', async () => {
    const dead = spawn(process.execPath, ['-e', '']);
    await once(dead, 'close');
    for (let round = 0; round < 5; round += 1) {
      await writeFile(`${file}.lock`, `${dead.pid} dead${round}`);
      const puts = Array.from({ length: 8 }, () => openParameters(url).put('/shared', VALUE));
      const versions = await Promise.all(puts);
      expect(new Set(versions).size).toBe(8);
    }
    expect((await openParameters(url).get('/shared')).version).toBe(40);
    expect(await readdir(root)).toEqual(['parameters.json']);
  });

  test('a break lock whose owner died as well is broken too', async () => {
    const dead = spawn(process.execPath, ['-e', '']);
    await once(dead, 'close');
    await writeFile(`${file}.lock`, `${dead.pid} first`);
    await writeFile(`${file}.lock.first`, `${dead.pid} second`);
    expect(await openParameters(url).put('/a', VALUE)).toBe(2);
    expect(await readdir(root)).toEqual(['parameters.json']);
  });

  test('a lock file that is none is an error, not a free lock', async () => {
    await writeFile(`${file}.lock`, 'x');
    await expect(openParameters(url).put('/a', VALUE)).rejects.toMatchObject({ code: 'E_PARAMETERS_UNREADABLE' });
  });
});
