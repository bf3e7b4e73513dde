import { inspect } from 'node:util';
import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { openParameters } from '@spine-green/runtime/substrate/parameters/open';
import { ssmParameters } from '@spine-green/runtime/substrate/parameters/ssm';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { parametersContract } from '../../../contracts/parameters.ts';
import type { AwsEmulator } from '../../../support/servers/aws-emulator.ts';
import { emulatedAws, REGION } from '../../../support/servers/emulated-aws.ts';
import { type Answering, type HttpFront, httpFront } from '../../../support/servers/http-front.ts';
import { motoTools } from '../../../support/servers/moto.ts';

const VALUE = 'the value that nobody may see';

describe.skipIf(!motoTools.met)('SSM of an emulator', () => {
  let emulator: AwsEmulator;
  beforeAll(async () => {
    emulator = await emulatedAws();
  });
  afterAll(() => emulator.stop());
  const empty = async () => {
    await fetch(`${emulator.url}/moto-api/reset`, { method: 'POST' });
    return { parameters: openParameters(`ssm:${REGION}`), drop: async () => {} };
  };

  parametersContract('SSM', empty);

  test('a parameter is a SecureString, which nobody reads without decrypting it', async () => {
    const { parameters } = await empty();
    await parameters.put('/a', VALUE);
    const read = new GetParameterCommand({ Name: '/a' });
    const { Parameter } = await new SSMClient({ region: REGION }).send(read);
    expect(Parameter?.Type).toBe('SecureString');
    expect(Parameter?.Value).not.toBe(VALUE);
  });

  test('all pages are described', async () => {
    const { parameters } = await empty();
    const paths = Array.from({ length: 57 }, (_, index) => `/many/p${String(index).padStart(2, '0')}`);
    for (const path of paths) await parameters.put(path, VALUE);
    expect((await parameters.describe('/many')).map(({ path }) => path)).toEqual(paths);
  });
});

describe('over the wire alone', () => {
  const names = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_ENDPOINT_URL'] as const;
  let front: HttpFront | undefined;
  afterEach(async () => {
    await front?.stop();
    for (const name of names) delete process.env[name];
  });
  const parametersBehind = async (answer: Answering) => {
    front = await httpFront(undefined, answer);
    Object.assign(process.env, { AWS_ACCESS_KEY_ID: 'x', AWS_SECRET_ACCESS_KEY: 'x', AWS_ENDPOINT_URL: front.url });
    return ssmParameters(REGION, { answerMsMax: 500, silenceMsMax: 500, attemptsMax: 3 });
  };
  const said = (status: number, body: object) => ({
    status,
    headers: { 'content-type': 'application/x-amz-json-1.1' },
    body: JSON.stringify(body),
  });

  test.each([
    { given: 'denied', answer: said(400, { __type: 'AccessDeniedException', message: VALUE }) },
    { given: 'a key that may not be used', answer: said(400, { __type: 'InvalidKeyId', message: VALUE }) },
    { given: 'throttled without end', answer: said(400, { __type: 'ThrottlingException', message: VALUE }) },
    { given: 'expired credentials', answer: said(400, { __type: 'ExpiredTokenException', message: VALUE }) },
    { given: 'a fault inside', answer: said(500, { __type: 'InternalServerError', message: VALUE }) },
    { given: 'an answer that is not whole', answer: said(200, { Parameter: {}, Parameters: [{ Name: '/a' }] }) },
    { given: 'nobody answers', answer: 'never' },
  ] as const)('$given is unreadable, neither absent nor empty', async ({ answer }) => {
    const parameters = await parametersBehind(() => answer);
    for (const call of await Promise.allSettled([parameters.get('/a'), parameters.describe('/')])) {
      expect(call).toMatchObject({ status: 'rejected', reason: { code: 'E_PARAMETERS_UNREADABLE', retry: true } });
    }
  });

  test.each(['AccessDeniedException', 'ValidationException', 'TooManyUpdates'])(
    'a put that is refused (%s) shows nothing of what was given, although the answer does',
    async (type) => {
      const parameters = await parametersBehind(() => said(400, { __type: type, message: `Value '${VALUE}' is bad` }));
      const error: unknown = await parameters.put('/a', VALUE).catch((reason: unknown) => reason);
      expect(error).toMatchObject({ code: 'E_PARAMETERS_UNREADABLE' });
      expect(inspect(error, { depth: 9 })).not.toContain(VALUE);
    },
  );

  test('a throttled read is asked again, and a put waits for its turn', async () => {
    const refusals = ['ThrottlingException', 'ThrottlingException', undefined, 'TooManyUpdates'];
    const parameters = await parametersBehind(() => {
      const refusal = refusals.shift();
      if (refusal !== undefined) return said(400, { __type: refusal, message: 'said by a test' });
      return said(200, { Version: 7, Parameter: { Value: 'v', Version: 7, LastModifiedDate: 1770000000.5 } });
    });
    expect(await parameters.get('/a')).toMatchObject({ version: 7, lastModifiedUtc: '2026-02-02T02:40:00.500Z' });
    expect(await parameters.put('/a', VALUE)).toBe(7);
    expect(front?.seen).toHaveLength(5);
  });

  test('pages that are empty are not the last one', async () => {
    const entry = { Name: '/a/b', Version: 1, LastModifiedDate: 1770000000 };
    const pages = [{ NextToken: '1' }, { Parameters: [], NextToken: '2' }, { Parameters: [entry] }];
    const parameters = await parametersBehind(() => said(200, pages.shift() ?? {}));
    expect((await parameters.describe('/a')).map(({ path }) => path)).toEqual(['/a/b']);
  });
});
