import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import * as model from '@aws-sdk/client-ecs';
import { PlatformError } from '@spine-green/evidence-schemas';
import { imageRegistry } from '@spine-green/runtime/substrate/image/embedded';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  definition,
  ECS_CLUSTER,
  type EcsPlace,
  ecsPlace,
  serviceAtRest,
} from '../../../support/servers/ecs-server.ts';
import { eventually, isRunning } from '../../../support/servers/processes.ts';
import { outputOf, shapeFaults } from '../../../support/servers/wire-shape.ts';
import { buildTaskImage } from '../../../support/task-image.ts';

const NETWORK = { awsvpcConfiguration: { subnets: ['subnet-1'], securityGroups: ['sg-1'] } };
const CLUSTER = { cluster: ECS_CLUSTER };

describe('the ECS server', () => {
  let place: EcsPlace;
  beforeAll(async () => {
    const secret = async (valueFrom: string): Promise<string> => {
      if (valueFrom !== '/fp/secret') throw new PlatformError('E_PARAMETER_ABSENT', valueFrom);
      return 'the value';
    };
    place = await ecsPlace({ secret });
  });
  afterAll(() => place.drop());

  const call = (operation: string, input: object, key = 'emulated') => callOf(place.server.url, operation, input, key);
  const run = async (family: string, command: readonly string[], more: object = {}) => {
    const [container] = definition(family, place.imageDigest).containerDefinitions ?? [];
    const changed = { ...container, command: [...command], ...more } as model.ContainerDefinition;
    const taskDefinition = await place.declare(family, [], { containerDefinitions: [changed] });
    const input = { ...CLUSTER, taskDefinition, networkConfiguration: NETWORK };
    const { tasks = [] } = await place.ecs.send(new model.RunTaskCommand(input));
    return tasks[0]?.taskArn ?? '';
  };
  const find = async (taskArn: string): Promise<model.Task> => {
    const { tasks = [] } = await place.ecs.send(new model.DescribeTasksCommand({ ...CLUSTER, tasks: [taskArn] }));
    return tasks[0] ?? {};
  };
  const reached = (taskArn: string, status: string): Promise<model.Task> =>
    eventually(async () => {
      const task = await find(taskArn);
      return task.lastStatus === status ? task : undefined;
    });
  const said = (taskArn: string, line: string): Promise<true> =>
    eventually(async () =>
      (await place.compute.logs(taskArn, 5)).some((one) => one.startsWith(line)) ? true : undefined,
    );
  const stop = (task: string) => place.ecs.send(new model.StopTaskCommand({ ...CLUSTER, task, reason: 'a test' }));

  test('answers every call in the shapes of the published model', async () => {
    const registered = definition('shapes', place.imageDigest);
    const service = { ...serviceAtRest('shapes', 'shapes').input, desiredCount: 1 };
    const revision = { taskDefinition: 'shapes', networkConfiguration: NETWORK };
    const calls: readonly (readonly [string, object])[] = [
      ['CreateCluster', { clusterName: 'other' }],
      ['DescribeClusters', { clusters: ['other', 'none'] }],
      ['ListClusters', {}],
      ['RegisterTaskDefinition', registered],
      ['DescribeTaskDefinition', { taskDefinition: 'shapes', include: ['TAGS'] }],
      ['ListTaskDefinitions', { familyPrefix: 'shapes' }],
      ['CreateService', service],
      ['UpdateService', { ...CLUSTER, service: 'shapes', desiredCount: 0, forceNewDeployment: true }],
      ['DescribeServices', { ...CLUSTER, services: ['shapes', 'none'], include: ['TAGS'] }],
      ['ListServices', CLUSTER],
      ['RunTask', { ...CLUSTER, ...revision, startedBy: 'me', tags: [{ key: 'a', value: 'b' }] }],
      ['ListTasks', { ...CLUSTER, startedBy: 'me' }],
      ['DeleteService', { ...CLUSTER, service: 'shapes', force: true }],
      ['DeregisterTaskDefinition', { taskDefinition: 'shapes:1' }],
      ['DeleteCluster', { cluster: 'other' }],
    ];
    const faults: string[] = [];
    for (const [operation, input] of calls) faults.push(...(await faultsOf(operation, await call(operation, input))));
    const { taskArns = [] } = await place.ecs.send(new model.ListTasksCommand({ ...CLUSTER, startedBy: 'me' }));
    const [taskArn = ''] = taskArns;
    const about = { ...CLUSTER, tasks: [taskArn, 'none'], include: ['TAGS'] };
    faults.push(...(await faultsOf('DescribeTasks', await call('DescribeTasks', about))));
    faults.push(...(await faultsOf('StopTask', await call('StopTask', { ...CLUSTER, task: taskArn }))));
    const tags = { resourceArn: taskArn, tags: [{ key: 'c', value: 'd' }] };
    faults.push(...(await faultsOf('TagResource', await call('TagResource', tags))));
    faults.push(...(await faultsOf('ListTagsForResource', await call('ListTagsForResource', tags))));
    faults.push(...(await faultsOf('UntagResource', await call('UntagResource', { ...tags, tagKeys: ['c'] }))));
    expect(faults).toEqual([]);
    await reached(taskArn, 'STOPPED');
  });

  test('the comparison with the model sees a member too many and a value of another kind', () => {
    const shape = outputOf(model.StopTask$);
    expect(shapeFaults(shape, { task: { taskArn: 1, arn: 'x', createdAt: 'now', containers: {} } })).toEqual([
      '.task.taskArn is no string',
      '.task.arn is not in the model',
      '.task.createdAt is no number',
      '.task.containers is no list',
    ]);
  });

  test.each([
    ['eleven services', 'DescribeServices', { services: Array(11).fill('x') }, 'InvalidParameterException'],
    ['101 tasks', 'DescribeTasks', { tasks: Array(101).fill('x') }, 'InvalidParameterException'],
    ['no task', 'DescribeTasks', { tasks: [] }, 'InvalidParameterException'],
    ['a name beside another filter', 'ListTasks', { startedBy: 'x', family: 'y' }, 'InvalidParameterException'],
    ['a cluster that is not there', 'ListTasks', { cluster: 'none' }, 'ClusterNotFoundException'],
    ['a service that is not there', 'UpdateService', { service: 'none' }, 'ServiceNotFoundException'],
    ['a definition that is not there', 'RunTask', { taskDefinition: 'none' }, 'ClientException'],
    ['a tag of nothing', 'TagResource', { resourceArn: 'arn:x', tags: [] }, 'ResourceNotFoundException'],
    ['what is not built', 'ExecuteCommand', {}, 'UnknownOperationException'],
    ['a count that is a text', 'UpdateService', { service: 'x', desiredCount: '1' }, 'ServiceNotFoundException'],
    ['a list that is none', 'DescribeTasks', { tasks: 'x' }, 'InvalidParameterException'],
  ])('refuses %s', async (_what, operation, input, type) => {
    expect(await call(operation, { ...CLUSTER, ...input })).toMatchObject({ __type: type });
  });

  test('refuses a caller without its key, and an address that is not of this machine', async () => {
    expect(await call('ListTasks', CLUSTER, 'other')).toMatchObject({ __type: 'UnrecognizedClientException' });
    expect(new URL(place.server.url).hostname).toBe('127.0.0.1');
  });

  test('gives every member of a listing once, also when it grows between two pages', async () => {
    for (const name of ['page-b', 'page-d', 'page-f']) await place.declare(name, []);
    const found: string[] = [];
    let nextToken: string | undefined;
    do {
      const page = await place.ecs.send(new model.ListTaskDefinitionsCommand({ maxResults: 2, nextToken }));
      found.push(...(page.taskDefinitionArns ?? []));
      if (nextToken === undefined) await place.declare('page-a', []);
      nextToken = page.nextToken;
    } while (nextToken !== undefined);
    expect(new Set(found).size).toBe(found.length);
    for (const name of ['page-b', 'page-d', 'page-f']) expect(found.join()).toContain(`/${name}:1`);
  });

  test('keeps revisions: another one at each registration, none that changes, none that runs once it is gone', async () => {
    const [first, second] = [await place.declare('revised', []), await place.declare('revised', [])];
    expect([first, second].map((arn) => arn.slice(arn.indexOf('/') + 1))).toEqual(['revised:1', 'revised:2']);
    await place.ecs.send(new model.DeregisterTaskDefinitionCommand({ taskDefinition: second }));
    const newest = await place.ecs.send(new model.DescribeTaskDefinitionCommand({ taskDefinition: 'revised' }));
    expect(newest.taskDefinition?.taskDefinitionArn).toBe(first);
    const input = { ...CLUSTER, taskDefinition: second, networkConfiguration: NETWORK };
    await expect(place.ecs.send(new model.RunTaskCommand(input))).rejects.toMatchObject({ name: 'ClientException' });
    const gone = await place.ecs.send(new model.DescribeTaskDefinitionCommand({ taskDefinition: second }));
    expect(gone.taskDefinition).toMatchObject({ status: 'INACTIVE', revision: 2 });
  });

  test('starts one task for one token, and refuses the token for another call', async () => {
    const taskDefinition = await place.declare('once', []);
    const input = { ...CLUSTER, taskDefinition, networkConfiguration: NETWORK, clientToken: 'token-1' };
    const [one, other] = [
      await place.ecs.send(new model.RunTaskCommand(input)),
      await place.ecs.send(new model.RunTaskCommand(input)),
    ];
    expect(other.tasks?.map(({ taskArn }) => taskArn)).toEqual(one.tasks?.map(({ taskArn }) => taskArn));
    const changed = new model.RunTaskCommand({ ...input, startedBy: 'else' });
    await expect(place.ecs.send(changed)).rejects.toMatchObject({ name: 'ConflictException' });
    const taskArn = one.tasks?.[0]?.taskArn ?? '';
    await stop(taskArn);
    await reached(taskArn, 'STOPPED');
  });

  test('stops with SIGTERM and says who asked', async () => {
    const taskArn = await run('stops', ['daemon']);
    await said(taskArn, 'pid ');
    await stop(taskArn);
    expect(await reached(taskArn, 'STOPPED')).toMatchObject({
      ...{ desiredStatus: 'STOPPED', stopCode: 'UserInitiated', stoppedReason: 'a test' },
      containers: [{ exitCode: 0 }],
    });
    expect(await place.compute.logs(taskArn, 1)).toEqual(['drained']);
  });

  test('kills what does not stop within its timeout', async () => {
    const taskArn = await run('stubborn', ['stubborn']);
    await said(taskArn, 'pid ');
    await stop(taskArn);
    expect(await reached(taskArn, 'STOPPED')).toMatchObject({ containers: [{ exitCode: 137 }] });
  });

  test('tells of a task that ended by itself, and of one that was killed from outside', async () => {
    const ended = await reached(await run('ends', ['exit', '3']), 'STOPPED');
    expect(ended).toMatchObject({ stopCode: 'EssentialContainerExited', containers: [{ exitCode: 3 }] });
    const taskArn = await run('killed', ['daemon']);
    await said(taskArn, 'pid ');
    place.server.killTask(taskArn);
    expect(await reached(taskArn, 'STOPPED')).toMatchObject({
      stopCode: 'EssentialContainerExited',
      containers: [{ exitCode: 137 }],
    });
  });

  test('gives a task the values of its secrets', async () => {
    const taskArn = await run('secret', ['environment'], { secrets: [{ name: 'SECRET', valueFrom: '/fp/secret' }] });
    await reached(taskArn, 'STOPPED');
    expect(JSON.parse((await place.compute.logs(taskArn, 1))[0] ?? '')).toMatchObject({ SECRET: 'the value' });
  });

  test('does not start a task whose secret or image is not there, and says which', async () => {
    const secrets = [{ name: 'SECRET', valueFrom: '/fp/none' }];
    expect(await reached(await run('no-secret', ['daemon'], { secrets }), 'STOPPED')).toMatchObject({
      stopCode: 'TaskFailedToStart',
      stoppedReason: expect.stringMatching(/^ResourceInitializationError: .*\/fp\/none: E_PARAMETER_ABSENT$/),
    });
    const image = { image: `repository@sha256:${'0'.repeat(64)}` };
    expect(await reached(await run('no-image', ['daemon'], image), 'STOPPED')).toMatchObject({
      stopCode: 'TaskFailedToStart',
      stoppedReason: expect.stringMatching(/^CannotPullContainerError: /),
    });
  });

  test('tells a task about itself, and nobody about another path', async () => {
    const taskArn = await run('told', ['daemon']);
    const id = taskArn.slice(taskArn.lastIndexOf('/') + 1);
    const read = (path: string) => fetch(`${place.server.url}${path}`, { headers: { connection: 'close' } });
    expect(await (await read(`/v4/${id}/task`)).json()).toMatchObject({
      TaskARN: taskArn,
      Family: 'told',
      Revision: '1',
    });
    expect(await (await read(`/v4/${id}`)).json()).toMatchObject({ Name: 'told', ImageID: place.imageDigest });
    for (const path of ['/v4/none/task', `/v4/${id}/stats`, '/']) expect((await read(path)).status).toBe(404);
    await stop(taskArn);
    await reached(taskArn, 'STOPPED');
  });

  test('deletes no cluster that still has services, and no service that still wants tasks', async () => {
    await place.declare('kept', ['kept']);
    const rejected = (command: Promise<unknown>) => expect(command).rejects;
    await rejected(place.ecs.send(new model.DeleteClusterCommand(CLUSTER))).toMatchObject({
      name: 'ClusterContainsServicesException',
    });
    await place.ecs.send(new model.UpdateServiceCommand({ ...CLUSTER, service: 'kept', desiredCount: 1 }));
    await rejected(place.ecs.send(new model.DeleteServiceCommand({ ...CLUSTER, service: 'kept' }))).toMatchObject({
      name: 'InvalidParameterException',
    });
    await place.ecs.send(new model.DeleteServiceCommand({ ...CLUSTER, service: 'kept', force: true }));
    await eventually(async () => {
      const about = new model.DescribeServicesCommand({ ...CLUSTER, services: ['kept'] });
      const { services = [] } = await place.ecs.send(about);
      return services[0]?.status === 'INACTIVE' && services[0].runningCount === 0 ? true : undefined;
    });
  });

  const faultsOf = async (operation: string, answer: unknown): Promise<readonly string[]> => {
    const known = new Map<string, unknown>(Object.entries(model)).get(`${operation}$`);
    return shapeFaults(outputOf(known), answer).map((fault) => `${operation}${fault}`);
  };
});

describe('an ECS server that is killed', () => {
  test('leaves no task behind', async () => {
    const root = await mkdtemp(join(tmpdir(), 'ecs-'));
    const imageDigest = await buildTaskImage(imageRegistry(join(root, 'registry')), root);
    const script = fileURLToPath(new URL('../../../support/servers/ecs-server-host.ts', import.meta.url));
    const host: ChildProcess = spawn(process.execPath, [script, join(root, 'registry'), join(root, 'ecs')], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    if (host.stdout === null) throw new Error('no output');
    const [url] = await once(createInterface({ input: host.stdout }), 'line');
    const call = async (operation: string, input: object): Promise<Record<string, unknown>> =>
      Object(await callOf(String(url), operation, input)) as Record<string, unknown>;
    await call('CreateCluster', { clusterName: ECS_CLUSTER });
    await call('RegisterTaskDefinition', definition('orphans', imageDigest));
    await call('RunTask', { ...CLUSTER, taskDefinition: 'orphans', count: 3, networkConfiguration: NETWORK });
    const pids = await eventually(async () => {
      const found = await childrenOf(host.pid ?? 0);
      return found.length === 3 ? found : undefined;
    });
    host.kill('SIGKILL');
    await eventually(async () => ((await Promise.all(pids.map(isRunning))).includes(true) ? undefined : true), 5000);
    await rm(root, { recursive: true, force: true });
  });
});

async function childrenOf(pid: number): Promise<readonly number[]> {
  const { readdir, readFile } = await import('node:fs/promises');
  const found: number[] = [];
  for (const thread of await readdir(`/proc/${pid}/task`)) {
    const children = await readFile(`/proc/${pid}/task/${thread}/children`, 'utf8');
    found.push(...children.split(' ').filter(Boolean).map(Number));
  }
  return found;
}

async function callOf(url: string, operation: string, input: object, key = 'emulated'): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      ...{ 'x-amz-target': `AmazonEC2ContainerServiceV20141113.${operation}`, connection: 'close' },
      authorization: `AWS4-HMAC-SHA256 Credential=${key}/20260101/eu-west-2/ecs/aws4_request`,
    },
    body: JSON.stringify(input),
  });
  return response.json();
}
