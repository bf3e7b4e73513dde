import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { openCompute } from '@spine-green/runtime/substrate/compute/open';
import type { Compute } from '@spine-green/runtime/substrate/compute/port';
import { serveCompute } from '@spine-green/runtime/substrate/compute/server';
import { openSupervisor } from '@spine-green/runtime/substrate/compute/supervisor';
import { imageRegistry } from '@spine-green/runtime/substrate/image/embedded';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ComputeSubject, computeContract } from '../../../contracts/compute.ts';
import { eventually, isRunning } from '../../../support/servers/processes.ts';
import { buildTaskImage } from '../../../support/task-image.ts';

computeContract('supervisor in this process', async () => {
  const { compute, images, drop } = await supervisor();
  return { compute, ...images, given: ({ taskArn }) => ({ TASK_ARN: taskArn }), drop };
});

computeContract('supervisor behind a socket', async () => {
  const { compute, images, root, drop } = await supervisor();
  const server = await serveCompute(compute, join(root, 'compute.sock'));
  const client = openCompute(server.url);
  const dropAll = async (): Promise<void> => {
    await client.close();
    await drop();
    await server.close();
  };
  return { compute: client, ...images, given: ({ taskArn }) => ({ TASK_ARN: taskArn }), drop: dropAll };
});

describe('a supervisor', () => {
  let root: string;
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'compute-'));
  });
  afterEach(() => rm(root, { recursive: true, force: true }));
  const openAt = (folder: string) =>
    openSupervisor({ images: imageRegistry(join(root, 'registry')), directory: folder });
  const image = () => buildTaskImage(imageRegistry(join(root, 'registry')), root);
  const spec = async (...command: readonly string[]) => ({
    ...{ family: 'test', imageDigest: await image(), command },
    environment: {},
  });

  test('stops every task when it closes, and takes no more', async () => {
    const compute = await openAt(join(root, 'compute'));
    await compute.setService('daemon', await spec('daemon'), 2);
    const tasks = await compute.describeTasks();
    const pids = await Promise.all(tasks.map(({ taskArn }) => pidOf(compute, taskArn)));
    await compute.close();
    expect(await Promise.all(pids.map(isRunning))).toEqual([false, false]);
    expect(await compute.describeTasks()).toEqual([]);
    const unreachable = { code: 'E_COMPUTE_UNREACHABLE' };
    await expect(compute.setService('daemon', await spec('daemon'), 1)).rejects.toMatchObject(unreachable);
    await expect(compute.runJob(await spec('exit', '0'), { timeoutMs: 1000 })).rejects.toMatchObject(unreachable);
  });

  test('gives a task scratch space of its own and removes it', async () => {
    const compute = await openAt(join(root, 'compute'));
    const { taskArn } = await compute.runJob(await spec('scratch'), { timeoutMs: 10_000 });
    const [folder = ''] = await compute.logs(taskArn, 1);
    expect(folder.startsWith(join(root, 'compute', 'scratch'))).toBe(true);
    expect(await readdir(join(root, 'compute', 'scratch'))).toEqual([]);
    await compute.close();
  });

  test('ends what a task left behind, and reports the end of the task without waiting for it', async () => {
    const compute = await openAt(join(root, 'compute'));
    const stopped = await compute.runJob(await spec('parent-exits'), { timeoutMs: 10_000 });
    expect(stopped).toMatchObject({ exitCode: 0, stopReason: 'exited' });
    const pid = await pidOf(compute, stopped.taskArn);
    await eventually(async () => ((await isRunning(pid)) ? undefined : true), 2000);
    await compute.close();
  });

  test('reads logs that an earlier supervisor of the same folder wrote', async () => {
    const first = await openAt(join(root, 'compute'));
    const { taskArn } = await first.runJob(await spec('lines', '1'), { timeoutMs: 10_000 });
    await first.close();
    const second = await openAt(join(root, 'compute'));
    expect(await second.logs(taskArn, 10)).toContain('line 1');
    await second.close();
  });

  test('that is killed leaves no task within two seconds', async () => {
    const { host, compute } = await hostedSupervisor(root);
    await compute.setService('daemon', await spec('daemon'), 2);
    await compute.setService('stubborn', await spec('stubborn'), 1);
    const tasks = await eventually(async () => {
      const found = await compute.describeTasks();
      return found.length === 3 ? found : undefined;
    });
    const pids = await Promise.all(tasks.map(({ taskArn }) => pidOf(compute, taskArn)));
    expect(await Promise.all(pids.map(isRunning))).toEqual([true, true, true]);
    host.kill('SIGKILL');
    await eventually(async () => ((await Promise.all(pids.map(isRunning))).includes(true) ? undefined : true), 2000);
    await expect(compute.describeTasks()).rejects.toMatchObject({ code: 'E_COMPUTE_UNREACHABLE', retry: true });
  });

  test('that was killed leaves a socket that its successor takes over', async () => {
    const first = await hostedSupervisor(root);
    first.host.kill('SIGKILL');
    await once(first.host, 'close');
    const second = await hostedSupervisor(root);
    expect(await second.compute.describeTasks()).toEqual([]);
    second.host.kill('SIGKILL');
    await once(second.host, 'close');
  });
});

describe('the socket', () => {
  let subject: Awaited<ReturnType<typeof supervisor>>;
  beforeEach(async () => {
    subject = await supervisor();
  });
  afterEach(() => subject.drop());

  test('is for this user only', async () => {
    const path = join(subject.root, 'compute.sock');
    const server = await serveCompute(subject.compute, path);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    await server.close();
  });

  test('is not taken from a supervisor that answers', async () => {
    const path = join(subject.root, 'compute.sock');
    const server = await serveCompute(subject.compute, path);
    await expect(serveCompute(subject.compute, path)).rejects.toMatchObject({ code: 'E_COMPUTE_UNREACHABLE' });
    expect(await openCompute(server.url).describeTasks()).toEqual([]);
    await server.close();
  });

  test('is not made over a file', async () => {
    const path = join(subject.root, 'file');
    await writeFile(path, 'x');
    await expect(serveCompute(subject.compute, path)).rejects.toMatchObject({ code: 'E_COMPUTE_UNREACHABLE' });
  });

  test('a job ends with the process that wanted it', async () => {
    const server = await serveCompute(subject.compute, join(subject.root, 'compute.sock'));
    const outgoing = request({ socketPath: join(subject.root, 'compute.sock'), method: 'POST' });
    outgoing.on('error', () => undefined);
    const spec = { family: 'test', imageDigest: subject.images.imageDigest, command: ['daemon'], environment: {} };
    outgoing.write(`${JSON.stringify({ operation: 'runJob', spec, timeoutMs: 60_000 })}\n`);
    const task = await eventually(async () => (await subject.compute.describeTasks())[0]);
    const pid = await pidOf(subject.compute, task.taskArn);
    outgoing.destroy();
    await eventually(async () => ((await isRunning(pid)) ? undefined : true));
    await server.close();
  });

  test.each([
    { given: 'what is not JSON', line: 'x' },
    { given: 'an unknown operation', line: '{"operation":"reboot"}' },
    { given: 'a member too many', line: '{"operation":"describeTasks","x":1}' },
  ])('refuses $given and goes on', async ({ line }) => {
    const path = join(subject.root, 'compute.sock');
    const server = await serveCompute(subject.compute, path);
    const outgoing = request({ socketPath: path, method: 'POST' });
    const answered = once(outgoing, 'response');
    outgoing.end(`${line}\n`);
    const [response] = await answered;
    expect(JSON.parse(await text(response))).toMatchObject({ kind: 'error', code: 'E_SCHEMA_INVALID' });
    expect(await openCompute(server.url).describeTasks()).toEqual([]);
    await server.close();
  });

  test.each(['', 'unix:', 'unix:relative.sock', 'http://127.0.0.1'])('refuses the URL %j', (url) => {
    expect(() => openCompute(url)).toThrow(/^E_SUBSTRATE_URL_INVALID: /);
  });

  test('an absent supervisor is unreachable', async () => {
    const compute = openCompute(`unix:${join(subject.root, 'none.sock')}`);
    const unreachable = { code: 'E_COMPUTE_UNREACHABLE', retry: true };
    await expect(compute.describeServices()).rejects.toMatchObject(unreachable);
    await expect(compute.stopTask('x')).rejects.toMatchObject(unreachable);
  });
});

async function supervisor() {
  const root = await mkdtemp(join(tmpdir(), 'compute-'));
  const registry = imageRegistry(join(root, 'registry'));
  const images: Pick<ComputeSubject, 'imageDigest' | 'otherImageDigest'> = {
    imageDigest: await buildTaskImage(registry, root, 'first'),
    otherImageDigest: await buildTaskImage(registry, root, 'second'),
  };
  const compute = await openSupervisor({ images: registry, directory: join(root, 'compute'), graceMs: 500 });
  const drop = async (): Promise<void> => {
    await compute.close();
    await rm(root, { recursive: true, force: true });
  };
  return { root, compute, images, drop };
}

async function hostedSupervisor(root: string): Promise<{ host: ChildProcess; compute: Compute }> {
  const script = fileURLToPath(new URL('../../../support/supervisor-host.ts', import.meta.url));
  const args = [script, join(root, 'registry'), join(root, 'hosted'), join(root, 'host.sock')];
  const host = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const [url] = await once(createInterface({ input: host.stdout }), 'line');
  return { host, compute: openCompute(String(url)) };
}

const pidOf = (compute: Compute, taskArn: string): Promise<number> =>
  eventually(async () => {
    const line = (await compute.logs(taskArn, 1))[0];
    return line?.startsWith('pid ') ? Number(line.slice('pid '.length)) : undefined;
  });
