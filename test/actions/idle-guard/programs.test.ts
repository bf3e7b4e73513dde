import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { CreateClusterCommand, ECSClient } from '@aws-sdk/client-ecs';
import { handle } from '@spine-green/evidence-schemas';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AwsEmulator } from '../../support/servers/aws-emulator.ts';
import { emulatedAws, makeBucket, REGION } from '../../support/servers/emulated-aws.ts';
import { motoTools } from '../../support/servers/moto.ts';
import { root } from '../../tidy/source-files.ts';

describe.skipIf(!motoTools.met)('the guards as programs', () => {
  let emulator: AwsEmulator;
  beforeAll(async () => {
    emulator = await emulatedAws();
    await makeBucket(handle('S3_EVIDENCE_BUCKET'));
  });
  afterAll(() => emulator.stop());

  const guard = (program: 'idle-guard' | 'cost', ...args: readonly string[]) => {
    const command = [join(root, 'actions', program, 'cli.ts'), '--substrate', 'emulated', ...args];
    const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
    return { status, said: stdout + stderr };
  };

  test('a cluster that is not there is a doubt, and one without tasks is none', async () => {
    expect(guard('idle-guard')).toMatchObject({
      status: 1,
      said: expect.stringMatching(/blocker ECS_DESCRIBE_FAILURE/),
    });
    await new ECSClient({ region: REGION }).send(new CreateClusterCommand({ clusterName: handle('ECS_CLUSTER_NAME') }));
    expect(guard('idle-guard')).toMatchObject({ status: 0, said: expect.stringMatching(/^nothing runs\nsnapshot /) });
  });

  test('a heartbeat is written whole or not at all', () => {
    const named = [
      '--beat',
      '--run',
      'platform_20261122T100000Z',
      '--phase',
      'M6',
      '--profile',
      'custom',
      '--writer',
      'me',
    ];
    expect(guard('idle-guard', ...named)).toMatchObject({
      status: 64,
      said: expect.stringMatching(/E_USAGE.*minutes/),
    });
    expect(guard('idle-guard', ...named, '--minutes', '30')).toEqual({
      status: 0,
      said: 'heartbeat version 1, good for 30 minutes\n',
    });
  });

  test('a bill that nobody may read fails, with what is missing', () => {
    const { status, said } = guard('cost', '--account', '123456789012');
    expect(status).toBe(1);
    expect(said).toMatch(/^the combined cost is unknown\n/);
    expect(said).toMatch(/M9\.G-C01 M9G-B1\n.*M9\.G-C04 pass\n.*M9\.G-C06 M9G-B8\n/s);
  });

  test.each([
    ['idle-guard', ['--substrate', 'embedded'], /E_USAGE: --substrate embedded/],
    ['cost', [], /E_USAGE: --account/],
    ['cost', ['--acount', '1'], /E_USAGE/],
  ] as const)('%s %j says how it is typed', (program, args, what) => {
    expect(guard(program, ...args)).toMatchObject({ status: 64, said: expect.stringMatching(what) });
  });
});
