import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createParameters, openParameters } from '@spine-green/runtime/substrate/parameters/open';
import { recordedParameters } from '@spine-green/runtime/substrate/parameters/recorded';
import { expect, test } from 'vitest';
import { parametersContract } from '../../../contracts/parameters.ts';

const open = async () => {
  const root = await mkdtemp(join(tmpdir(), 'parameters-'));
  const url = `file:${join(root, 'parameters.json')}`;
  await createParameters(url);
  const parameters = recordedParameters(openParameters(url));
  return { parameters, drop: () => rm(root, { recursive: true, force: true }) };
};

parametersContract('recorded', open);

test('knows the version that was read last, and nothing of what was written, described or absent', async () => {
  const { parameters, drop } = await open();
  await parameters.put('/db/dsn', 'first');
  await parameters.put('/log/user', 'unread');
  await parameters.describe('/');
  await expect(parameters.get('/absent')).rejects.toMatchObject({ code: 'E_PARAMETER_ABSENT' });
  expect(parameters.loadedVersions()).toEqual({});
  await parameters.get('/db/dsn');
  await parameters.put('/db/dsn', 'second');
  expect(parameters.loadedVersions()).toEqual({ '/db/dsn': 1 });
  await parameters.get('/db/dsn');
  expect(parameters.loadedVersions()).toEqual({ '/db/dsn': 2 });
  await drop();
});
