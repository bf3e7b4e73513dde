import * as model from '@aws-sdk/client-ecs';
import { digestOf } from '@spine-green/evidence-schemas';
import { findEcsAddress } from '@spine-green/runtime/substrate/compute/ecs/address';
import { ecsCompute } from '@spine-green/runtime/substrate/compute/ecs/ecs';
import { openCompute } from '@spine-green/runtime/substrate/compute/open';
import type { Compute, ServiceDescription, TaskSpec } from '@spine-green/runtime/substrate/compute/port';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { waitForServices } from '../../../../actions/lib/platform/service-state.ts';
import { ECS_CLUSTER, ECS_URL, type EcsPlace, ecsPlace } from '../../../support/servers/ecs-server.ts';
import { eventually } from '../../../support/servers/processes.ts';

const TIMEOUT_MS = 20_000;
const JOB = { timeoutMs: TIMEOUT_MS };
const NETWORK = { awsvpcConfiguration: { subnets: ['subnet-1'] } };

let place: EcsPlace;
/** Tries every call once and waits half a second for its answer. */
let impatient: Compute;
beforeAll(async () => {
  place = await ecsPlace();
  await place.declare('plain', ['held', 'rolled', 'unstable', 'refused', 'overlapping']);
  const address = findEcsAddress(ECS_URL);
  if (address === undefined) throw new Error('no address');
  impatient = ecsCompute(address, { attemptsMax: 1, answerMsMax: 500 });
});
afterEach(() => place.server.faults.clear());
afterAll(async () => {
  await impatient.close();
  await place.drop();
});

const spec = (command: readonly string[], more: Partial<TaskSpec> = {}): TaskSpec => ({
  ...{ family: 'plain', imageDigest: place.imageDigest, command, environment: { GIVEN: 'value' } },
  ...more,
});
const revisions = async (familyPrefix: string): Promise<readonly string[]> =>
  (await place.ecs.send(new model.ListTaskDefinitionsCommand({ familyPrefix }))).taskDefinitionArns ?? [];
const service = async (name: string): Promise<ServiceDescription> => {
  const found = (await place.compute.describeServices()).find((one) => one.service === name);
  if (found === undefined) throw new Error(`no service ${name}`);
  return found;
};
const reached = (name: string, wanted: (row: ServiceDescription) => boolean): Promise<ServiceDescription> =>
  eventually(async () => {
    const row = await service(name);
    return wanted(row) ? row : undefined;
  }, TIMEOUT_MS);
const rest = async (name: string): Promise<void> => {
  await place.compute.setService(name, spec(['daemon']), 0);
  await reached(name, ({ tasks }) => tasks.length === 0);
};

describe('what a task of ECS runs', () => {
  test('is the declared revision where it is what the spec wants', async () => {
    const declared = await place.declare('declared', []);
    const environment = { DECLARED: 'by the stack' };
    const same = spec(['daemon'], { family: 'declared', environment });
    const job = place.compute.runJob(same, { timeoutMs: 500 });
    await job;
    expect(await revisions('declared')).toEqual([declared]);
  });

  test('is a revision of it that keeps all but image, command and environment', async () => {
    const declared = await place.declare('derived', []);
    await place.compute.runJob(spec(['exit', '0'], { family: 'derived' }), JOB);
    const [base, made, ...more] = await Promise.all(
      (await revisions('derived')).map((name) =>
        place.ecs.send(new model.DescribeTaskDefinitionCommand({ taskDefinition: name, include: ['TAGS'] })),
      ),
    );
    expect(more).toEqual([]);
    const facts = (answer: model.DescribeTaskDefinitionCommandOutput | undefined) => {
      const { taskDefinitionArn: _arn, revision: _revision, registeredAt: _at, ...kept } = answer?.taskDefinition ?? {};
      const [container] = kept.containerDefinitions ?? [];
      const { command: _command, environment: _environment, ...same } = container ?? {};
      return { ...kept, containerDefinitions: [same] };
    };
    expect(facts(made)).toEqual(facts(base));
    expect(made?.tags).toEqual([
      { key: 'project', value: 'fraud-platform' },
      { key: 'fp_base', value: declared },
      { key: 'fp_spec_sha256', value: digestOf(spec(['exit', '0'], { family: 'derived' })) },
    ]);
  });

  test('is registered once for one spec, and hands no argument on to another', async () => {
    await place.declare('arguments', []);
    const one = spec(['environment'], { family: 'arguments', environment: { ONLY_HERE: 'yes' } });
    await place.compute.runJob(one, JOB);
    await place.compute.runJob(one, JOB);
    expect(await revisions('arguments')).toHaveLength(2);
    const { taskArn } = await place.compute.runJob({ ...one, environment: { OTHER: 'yes' } }, JOB);
    const environment = JSON.parse((await place.compute.logs(taskArn, 1))[0] ?? '{}');
    expect(environment).toMatchObject({ OTHER: 'yes', DECLARED: 'by the stack' });
    expect(environment).not.toHaveProperty('ONLY_HERE');
  });

  test('has to be declared', async () => {
    const unknown = spec(['daemon'], { family: 'nobody' });
    await expect(place.compute.runJob(unknown, JOB)).rejects.toMatchObject({ code: 'E_COMPUTE_DEFINITION_UNKNOWN' });
    const missing = place.compute.setService('nobody', spec(['daemon']), 1);
    await expect(missing).rejects.toMatchObject({ code: 'E_COMPUTE_SERVICE_UNKNOWN' });
  });
});

describe('many', () => {
  test('services and tasks are described in as many calls as that takes, each of them once', async () => {
    const names = Array.from({ length: 23 }, (_, at) => `many-${at}`);
    const taskDefinition = await place.declare('many', names);
    place.server.faults.refuseStarts('many', 'no room');
    for (let started = 0; started < 120; started += 10) {
      const input = { cluster: ECS_CLUSTER, taskDefinition, count: 10, networkConfiguration: NETWORK };
      await place.ecs.send(new model.RunTaskCommand(input));
    }
    const described = (await place.compute.describeServices()).map((row) => row.service);
    expect(described.filter((name) => name.startsWith('many-')).sort()).toEqual(names.sort());
    expect(await place.compute.describeTasks()).toEqual([]);
  });
});

describe('a call that fails', () => {
  test.each(['ListTasks', 'ListServices', 'DescribeServices'])(
    '%s is repeated when it was throttled',
    async (operation) => {
      place.server.faults.order(operation, 'throttled', 2);
      expect((await place.compute.describeServices()).length).toBeGreaterThan(4);
    },
  );

  test.each([
    ['ListTasks', 'throttled', 'E_COMPUTE_THROTTLED', true],
    ['ListTasks', 'denied', 'E_COMPUTE_DENIED', false],
    ['ListTasks', 'expired', 'E_COMPUTE_DENIED', false],
    ['ListTasks', 'broken', 'E_COMPUTE_UNREACHABLE', true],
    ['ListTasks', 'request lost', 'E_COMPUTE_UNREACHABLE', true],
    ['ListTasks', 'silent', 'E_COMPUTE_UNREACHABLE', true],
    ['ListServices', 'denied', 'E_COMPUTE_DENIED', false],
    ['DescribeServices', 'denied', 'E_COMPUTE_DENIED', false],
    ['DescribeServices', 'silent', 'E_COMPUTE_UNREACHABLE', true],
    ['DescribeTaskDefinition', 'expired', 'E_COMPUTE_DENIED', false],
  ] as const)('%s, %s, is %s and never an empty list', async (operation, kind, code, retry) => {
    place.server.faults.order(operation, kind);
    const fresh = operation === 'DescribeTaskDefinition' ? openCompute(ECS_URL) : impatient;
    await expect(fresh.describeServices()).rejects.toMatchObject({ code, retry });
  });

  test('a cluster that is not there is absent, and no call that failed', async () => {
    const compute = openCompute(ECS_URL.replace(ECS_CLUSTER, 'gone'));
    await expect(compute.describeServices()).rejects.toMatchObject({ code: 'E_COMPUTE_CLUSTER_UNKNOWN', retry: false });
    await compute.close();
  });

  test('nothing that listens is unreachable', async () => {
    const before = process.env.AWS_ENDPOINT_URL_ECS;
    process.env.AWS_ENDPOINT_URL_ECS = 'http://127.0.0.1:1';
    const compute = openCompute(ECS_URL);
    await expect(compute.describeTasks()).rejects.toMatchObject({ code: 'E_COMPUTE_UNREACHABLE', retry: true });
    process.env.AWS_ENDPOINT_URL_ECS = before;
    await compute.close();
  });

  test('a stop needs no right but its own', async () => {
    await place.compute.setService('held', spec(['daemon']), 1);
    await reached('held', ({ runningCount }) => runningCount === 1);
    place.server.faults.order('RegisterTaskDefinition', 'denied');
    place.server.faults.order('DescribeTaskDefinition', 'denied');
    await place.compute.setService('held', spec(['daemon'], { environment: { OTHER: 'x' } }), 0);
    place.server.faults.clear();
    await reached('held', ({ tasks }) => tasks.length === 0);
  });
});

describe('a job whose start is not answered', () => {
  const tasksOf = async (family: string): Promise<readonly string[]> => {
    const list = async (desiredStatus: 'RUNNING' | 'STOPPED') =>
      (await place.ecs.send(new model.ListTasksCommand({ cluster: ECS_CLUSTER, family, desiredStatus }))).taskArns ??
      [];
    return [...(await list('RUNNING')), ...(await list('STOPPED'))];
  };

  test.each(['answer lost', 'request lost', 'broken', 'silent'] as const)('%s: runs once', async (kind) => {
    const family = `start-${kind.replace(' ', '-')}`;
    await place.declare(family, []);
    place.server.faults.order('RunTask', kind, 1);
    const stopped = await impatient.runJob(spec(['exit', '3'], { family }), JOB);
    expect(stopped).toMatchObject({ exitCode: 3, stopReason: 'exited' });
    expect(await tasksOf(family)).toEqual([stopped.taskArn]);
  });

  test('and of which nothing can be found is of unknown outcome, by name, and no failure', async () => {
    await place.declare('unknown', []);
    for (const operation of ['RunTask', 'ListTasks']) place.server.faults.order(operation, 'request lost');
    const job = impatient.runJob(spec(['exit', '0'], { family: 'unknown' }), JOB);
    await expect(job).rejects.toMatchObject({
      code: 'E_COMPUTE_OUTCOME_UNKNOWN',
      message: expect.stringMatching(/started by fp-[0-9a-f-]{36}$/),
    });
    place.server.faults.clear();
    expect(await tasksOf('unknown')).toEqual([]);
  });

  test('is not started again when it was refused', async () => {
    place.server.faults.order('RunTask', 'denied');
    await expect(impatient.runJob(spec(['exit', '0']), JOB)).rejects.toMatchObject({ code: 'E_COMPUTE_DENIED' });
  });
});

describe('a job that runs', () => {
  test('is not lost when looking at it fails for a while', async () => {
    place.server.faults.order('DescribeTasks', 'throttled', 3);
    expect(await impatient.runJob(spec(['exit', '0']), JOB)).toMatchObject({ exitCode: 0 });
  });

  test('and cannot be looked at any more is of unknown outcome, by its ARN', async () => {
    place.server.faults.order('DescribeTasks', 'expired');
    await expect(impatient.runJob(spec(['daemon']), JOB)).rejects.toMatchObject({
      code: 'E_COMPUTE_OUTCOME_UNKNOWN',
      message: expect.stringMatching(/:task\/fp-test\/[0-9a-f]{32}: E_COMPUTE_DENIED/),
    });
    place.server.faults.clear();
    for (const { taskArn } of await place.compute.describeTasks()) await place.compute.stopTask(taskArn);
  });

  test('is stopped at its limit although the first calls to stop it get lost', async () => {
    place.server.faults.order('StopTask', 'request lost', 2);
    const stopped = await impatient.runJob(spec(['daemon']), { timeoutMs: 700 });
    expect(stopped).toMatchObject({ stopReason: 'timed out' });
  });
});

describe('a service', () => {
  test('whose task is killed from outside goes on with another, and counts it', async () => {
    await place.compute.setService('held', spec(['daemon']), 1);
    const { tasks } = await reached('held', ({ runningCount }) => runningCount === 1);
    const before = tasks[0]?.taskArn ?? '';
    place.server.killTask(before);
    const after = await reached('held', (row) => row.restartCount === 1 && row.runningCount === 1);
    expect(after.lastStopped).toMatchObject({ taskArn: before, stopReason: 'killed', exitCode: 137 });
    await rest('held');
  });

  test('that never becomes stable is never called complete, and whoever waits gets his time back', async () => {
    place.server.faults.keepUnstable('unstable');
    await place.compute.setService('unstable', spec(['daemon']), 1);
    await waitForServices(place.compute, ['unstable'], { timeoutMs: 1500, also: async () => true });
    expect(await service('unstable')).toMatchObject({ runningCount: 1, rollout: 'in progress' });
    await rest('unstable');
  });

  test('whose tasks do not start is given up, says why, and may be set again', async () => {
    place.server.faults.refuseStarts('plain', 'ResourceInitializationError: no network');
    await place.compute.setService('refused', spec(['daemon']), 1);
    await waitForServices(place.compute, ['refused'], { timeoutMs: TIMEOUT_MS, also: async () => true });
    const given = await reached('refused', ({ rollout }) => rollout === 'failed');
    expect(given).toMatchObject({ runningCount: 0, restartCount: 3, lastStopped: { exitCode: 127 } });
    const why = await place.compute.logs(given.lastStopped?.taskArn ?? '', 5);
    expect(why).toEqual(['ResourceInitializationError: no network']);
    place.server.faults.clear();
    await place.compute.setService('refused', spec(['daemon']), 1);
    expect(await reached('refused', ({ rollout }) => rollout === 'completed')).toMatchObject({ restartCount: 0 });
    await rest('refused');
  });

  test('of another revision than it was set to says so', async () => {
    const wanted = spec(['daemon']);
    await place.compute.setService('rolled', wanted, 1);
    expect((await service('rolled')).taskDefinition).toBe(digestOf(wanted));
    const taskDefinition = await place.declare('elsewhere', []);
    const input = { cluster: ECS_CLUSTER, service: 'rolled', taskDefinition };
    await place.ecs.send(new model.UpdateServiceCommand(input));
    expect(await service('rolled')).toMatchObject({
      family: 'elsewhere',
      taskDefinition: digestOf({ taskDefinition }),
    });
    await rest('rolled');
  });

  test('whose successor starts while its predecessor stops has two tasks for that time', async () => {
    place.server.faults.overlap();
    await place.compute.setService('overlapping', spec(['stubborn']), 1);
    const { tasks } = await reached('overlapping', ({ runningCount }) => runningCount === 1);
    await eventually(async () =>
      (await place.compute.logs(tasks[0]?.taskArn ?? '', 1)).length > 0 ? true : undefined,
    );
    await place.compute.setService('overlapping', spec(['daemon']), 1);
    const both = await reached('overlapping', (row) => row.tasks.length === 2);
    expect(both.tasks.map(({ status }) => status)).toContain('STOPPING');
    await reached('overlapping', ({ rollout }) => rollout === 'completed');
    await rest('overlapping');
  });
});

describe('an address without a network', () => {
  const bare = ECS_URL.slice(0, ECS_URL.indexOf('?'));
  let other: EcsPlace;
  beforeAll(async () => {
    other = await ecsPlace();
  });
  afterAll(() => other.drop());
  const run = async () => {
    const compute = openCompute(bare);
    const spec = { family: 'job', imageDigest: other.imageDigest, command: ['exit', '0'], environment: {} };
    try {
      return await compute.runJob(spec, JOB);
    } finally {
      await compute.close();
    }
  };

  test('starts no job before a stack declares a service', async () => {
    await other.declare('job', []);
    await expect(run()).rejects.toMatchObject({ code: 'E_COMPUTE_REFUSED' });
  });

  test('starts a job in the network of the services', async () => {
    await other.declare('daemon', ['one', 'two']);
    expect((await run()).exitCode).toBe(0);
  });

  test('starts none where services are in several', async () => {
    const taskDefinition = await other.declare('elsewhere', []);
    const input = { cluster: ECS_CLUSTER, serviceName: 'apart', taskDefinition, desiredCount: 0 };
    await other.ecs.send(
      new model.CreateServiceCommand({ ...input, launchType: 'FARGATE', networkConfiguration: NETWORK }),
    );
    await expect(run()).rejects.toMatchObject({ code: 'E_COMPUTE_REFUSED' });
  });
});

describe('the address', () => {
  test.each([
    'ecs:',
    'ecs:eu-west-2',
    'ecs:eu-west-2/fp?subnets=subnet-1',
    'ecs:eu-west-2/fp?subnets=&security-groups=sg-1',
    'ecs:eu-west-2/fp?subnets=vpc-1&security-groups=sg-1',
    'ecs:europe/fp?subnets=subnet-1&security-groups=sg-1',
    'ecs:eu-west-2/../fp?subnets=subnet-1&security-groups=sg-1',
  ])('%j is refused', (url) => {
    expect(() => openCompute(url)).toThrow(/^E_SUBSTRATE_URL_INVALID: /);
  });
});
