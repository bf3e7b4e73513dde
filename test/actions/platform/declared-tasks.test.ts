import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as ecs from '@aws-sdk/client-ecs';
import { type HandleInputs, handle } from '@spine-green/evidence-schemas';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { gatePort } from '../../../actions/lib/platform/services.ts';
import { taskMemoryMib } from '../../../actions/lib/platform/tasks.ts';
import { openSession, type Session } from '../../../actions/lib/run/session.ts';
import { dueJobPlace, readJobPlace, readSortMachine } from '../../../actions/m5-oracle/facts/sort-machine.ts';
import emulated from '../../../evidence-schemas/samples/substrate_config.v1/valid-emulated.json' with { type: 'json' };
import { type MadeNetwork, makeClosedNetwork } from '../../support/account/closed-network.ts';
import type { AwsEmulator } from '../../support/servers/aws-emulator.ts';
import { emulatedAws, REGION } from '../../support/servers/emulated-aws.ts';
import { motoTools } from '../../support/servers/moto.ts';

const SORT = handle('TD_ORACLE_STREAM_SORT');
const arnOf = (role: string): string => `arn:aws:iam::123456789012:role/${role}`;

describe.skipIf(!motoTools.met)('what a managed task is declared with', () => {
  let emulator: AwsEmulator;
  let folder: string;
  let session: Session;
  let network: MadeNetwork;
  beforeAll(async () => {
    emulator = await emulatedAws();
    folder = mkdtempSync(join(tmpdir(), 'declared-tasks-'));
  });
  afterAll(async () => {
    await session?.close();
    rmSync(folder, { recursive: true, force: true });
    await emulator.stop();
  });
  beforeEach(async () => {
    await fetch(`${emulator.url}/moto-api/reset`, { method: 'POST' });
    network = await makeClosedNetwork();
    await session?.close();
    const compute_url = `ecs:${REGION}/${handle('ECS_CLUSTER_NAME')}`;
    writeFileSync(join(folder, 'substrate.json'), JSON.stringify({ ...emulated, compute_url }));
    session = openSession(join(folder, 'substrate.json'));
  });
  const client = () => new ecs.ECSClient({ region: REGION });
  const register = (family: string, changes: Partial<ecs.RegisterTaskDefinitionCommandInput>, ports: number[] = []) =>
    client().send(
      new ecs.RegisterTaskDefinitionCommand({
        family,
        networkMode: 'awsvpc',
        requiresCompatibilities: ['FARGATE'],
        cpu: '256',
        memory: '512',
        executionRoleArn: arnOf(handle('ROLE_ECS_TASK_EXECUTION')),
        containerDefinitions: [
          {
            name: family,
            image: `image@sha256:${'b'.repeat(64)}`,
            portMappings: ports.map((containerPort) => ({ containerPort })),
          },
        ],
        ...changes,
      }),
    );
  const serve = async (name: string, securityGroups: string[]): Promise<void> => {
    await register(name, {});
    await client().send(
      new ecs.CreateServiceCommand({
        cluster: handle('ECS_CLUSTER_NAME'),
        serviceName: name,
        taskDefinition: name,
        desiredCount: 0,
        networkConfiguration: { awsvpcConfiguration: { subnets: [...network.subnets], securityGroups } },
      }),
    );
  };

  test('the port of the gate is the one that its definition maps, and none where it maps another number', async () => {
    await expect(gatePort({ session })).rejects.toMatchObject({ code: 'E_COMPUTE_DEFINITION_UNKNOWN' });
    await register(handle('SVC_IG'), {}, [handle('IG_PORT')]);
    expect(await gatePort({ session })).toBe(handle('IG_PORT'));
    for (const ports of [[], [handle('IG_PORT'), 9000]]) {
      await register(handle('SVC_IG'), {}, ports);
      await expect(gatePort({ session })).rejects.toMatchObject({ code: 'E_COMPUTE_REFUSED' });
    }
  });

  test('memory of a job is what its definition asks for', async () => {
    await register(handle('TD_REPORTER'), { memory: '1024' });
    expect(await taskMemoryMib({ session }, handle('TD_REPORTER'))).toBe(1024);
  });

  test('a sort has the disk that it asks for, and what every task gets when it asks for none', async () => {
    const handleInputs = {};
    await register(SORT, { cpu: '8192', memory: '32768' });
    expect(await readSortMachine({ session, handleInputs })).toEqual({
      memory_mib: 32_768,
      storage_bytes: 20 * 2 ** 30,
    });
    await register(SORT, { cpu: '8192', memory: '32768', ephemeralStorage: { sizeInGiB: 200 } });
    expect(await readSortMachine({ session, handleInputs })).toEqual({
      memory_mib: 32_768,
      storage_bytes: 200 * 2 ** 30,
    });
  });

  test('a sort starts in the one network of all services, and in several where they differ', async () => {
    const handleInputs = {
      SUBNET_IDS_PUBLIC: network.subnets,
      SECURITY_GROUP_ID_APP: network.app,
    } as HandleInputs;
    const place = { session, handleInputs };
    const role = { cpu: '8192', memory: '32768', taskRoleArn: arnOf(handle('ROLE_ORACLE_JOB')) };
    await register(SORT, role);
    await serve(handle('SVC_IG'), [network.app]);
    await serve(handle('SVC_LS'), [network.app]);
    expect(await readJobPlace(place)).toEqual(dueJobPlace(place));
    await serve(handle('SVC_CM'), [network.database]);
    expect((await readJobPlace(place)).networks).toHaveLength(2);
  });
});
