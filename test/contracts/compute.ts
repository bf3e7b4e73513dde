import { digestOf } from '@spine-green/evidence-schemas';
import type { Compute, RunningTask, ServiceDescription, TaskSpec } from '@spine-green/runtime/substrate/compute/port';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { IMAGE_ENVIRONMENT } from '../../runtime/src/substrate/image/port.ts';
import { eventually, isRunning } from '../support/servers/processes.ts';

export interface ComputeSubject {
  readonly compute: Compute;
  /** Two images of `buildTaskImage` that differ in their note. */
  readonly imageDigest: string;
  readonly otherImageDigest: string;
  /** What the compute tells a task of itself, and what its definition holds beside the spec. */
  readonly given: (task: {
    readonly taskArn: string;
    readonly imageDigest: string;
  }) => Readonly<Record<string, string>>;
  readonly drop: () => Promise<void>;
}

/** What the contract calls its tasks and services. Where a stack declares them, it has them at rest when the contract begins. */
export const CONTRACT_FAMILY = 'contract';
export const CONTRACT_SERVICES = ['missing', 'counted', 'fragile', 'broken', 'rolled', 'moved'] as const;
type ContractService = (typeof CONTRACT_SERVICES)[number];

const TIMEOUT_MS = 20_000;

/** What every compute adapter keeps. Stubborn tasks are killed after the adapter's grace time: keep it short here. */
export function computeContract(name: string, open: () => Promise<ComputeSubject>): void {
  describe(`compute contract: ${name}`, () => {
    let subject: ComputeSubject | undefined;
    beforeAll(async () => {
      subject = await open();
    });
    afterAll(async () => subject?.drop());
    const at: At = () => {
      if (subject === undefined) throw new Error('the subject is opened before the tests');
      return workbench(subject);
    };
    jobs(at);
    givingUp(at);
    stopping(at);
    ends(at);
    logs(at);
    heldServices(at);
    replacedServices(at);
  });
}

type At = () => ReturnType<typeof workbench>;

function workbench(subject: ComputeSubject) {
  const { compute } = subject;
  const spec = (...command: readonly string[]): TaskSpec => ({
    ...{ family: CONTRACT_FAMILY, imageDigest: subject.imageDigest, command },
    environment: { GIVEN: 'value' },
  });
  const run = (...command: readonly string[]) => compute.runJob(spec(...command), { timeoutMs: TIMEOUT_MS });
  /** Also proof that the task has installed its signal handlers. */
  const pidOf = (taskArn: string): Promise<number> =>
    eventually(async () => {
      const line = (await compute.logs(taskArn, 1))[0];
      return line?.startsWith('pid ') ? Number(line.slice('pid '.length)) : undefined;
    });
  const runningJob = (): Promise<RunningTask> =>
    eventually(async () =>
      (await compute.describeTasks()).find((task) => task.status === 'RUNNING' && task.service === undefined),
    );
  const service = async (name: ContractService): Promise<ServiceDescription> => {
    const found = (await compute.describeServices()).find((each) => each.service === name);
    if (found === undefined) throw new Error(`no service ${name}`);
    return found;
  };
  const atCount = (name: ContractService, count: number): Promise<ServiceDescription> =>
    eventually(async () => {
      const found = await service(name);
      return found.runningCount === count && found.tasks.length === count ? found : undefined;
    });
  return { ...subject, spec, run, pidOf, runningJob, service, atCount };
}

function jobs(at: At): void {
  describe('jobs', () => {
    test.each([0, 3, 78])('report exit code %i', async (code) => {
      const { compute, run, imageDigest } = at();
      const stopped = await run('exit', String(code));
      expect(stopped).toMatchObject({
        family: 'contract',
        imageDigest,
        exitCode: code,
        stopReason: 'exited',
      });
      expect(stopped.stoppedAtUtc >= stopped.startedAtUtc).toBe(true);
      expect((await compute.describeTasks()).map(({ taskArn }) => taskArn)).not.toContain(stopped.taskArn);
    });

    test('get the environment of their spec, their identity and nothing of the owner', async () => {
      const { compute, run, imageDigest, given } = at();
      const { taskArn } = await run('environment');
      const [line = ''] = await compute.logs(taskArn, 1);
      const { TMPDIR: _, ...environment } = JSON.parse(line) as Record<string, string>;
      expect(environment).toEqual({
        GIVEN: 'value',
        IMAGE_DIGEST: imageDigest,
        LIFELINE: 'stdin',
        ...IMAGE_ENVIRONMENT,
        TZ: 'UTC',
        ...given({ taskArn, imageDigest }),
      });
    });

    test('learn their own identity and cannot claim another', async () => {
      const { compute, spec, imageDigest } = at();
      const claims = { TASK_ARN: 'other', IMAGE_DIGEST: 'other', LIFELINE: 'none' };
      const job = { ...spec('identity'), environment: claims };
      const { taskArn } = await compute.runJob(job, { timeoutMs: TIMEOUT_MS });
      const [line = ''] = await compute.logs(taskArn, 1);
      expect(JSON.parse(line)).toEqual({ taskArn, imageDigest });
    });
  });
}

function givingUp(at: At): void {
  describe('jobs that do not end by themselves', () => {
    test('are stopped when they run too long, and say so', async () => {
      const { compute, spec } = at();
      const stopped = await compute.runJob(spec('daemon'), { timeoutMs: 700 });
      expect(stopped).toMatchObject({ stopReason: 'timed out' });
    });

    test('are stopped when their caller gives up', async () => {
      const { compute, spec, pidOf, runningJob } = at();
      const controller = new AbortController();
      const job = compute.runJob(spec('daemon'), { timeoutMs: TIMEOUT_MS, signal: controller.signal });
      const { taskArn, command } = await runningJob();
      expect(command).toEqual(['daemon']);
      await pidOf(taskArn);
      controller.abort();
      expect(await job).toMatchObject({ taskArn, stopReason: 'stopped', exitCode: 0 });
      expect((await compute.logs(taskArn, 1))[0]).toBe('drained');
    });

    test('are not started for a caller that has given up already', async () => {
      const { compute, spec } = at();
      const job = compute.runJob(spec('exit', '0'), { timeoutMs: TIMEOUT_MS, signal: AbortSignal.abort() });
      await expect(job).rejects.toMatchObject({ name: 'AbortError' });
    });

    test('of an image that nobody built are refused', async () => {
      const { compute, spec } = at();
      const unknown = { code: 'E_COMPUTE_IMAGE_UNKNOWN' };
      const missing = { ...spec('daemon'), imageDigest: `sha256:${'0'.repeat(64)}` };
      await expect(compute.runJob(missing, { timeoutMs: TIMEOUT_MS })).rejects.toMatchObject(unknown);
    });

    test('of an image that nobody built never run as a service, and the caller is told', async () => {
      const { compute, spec, service, atCount } = at();
      const missing = { ...spec('daemon'), imageDigest: `sha256:${'0'.repeat(64)}` };
      const refused = await compute.setService('missing', missing, 1).then(
        () => undefined,
        (error: unknown) => error,
      );
      if (refused !== undefined) return expect(refused).toMatchObject({ code: 'E_COMPUTE_IMAGE_UNKNOWN' });
      const { lastStopped } = await eventually(async () => {
        const found = await service('missing');
        expect(found).toMatchObject({ runningCount: 0 });
        return found.restartCount > 0 ? found : undefined;
      });
      expect(lastStopped).toMatchObject({ exitCode: 127 });
      expect((await compute.logs(lastStopped?.taskArn ?? '', 1))[0]).toMatch(
        /^CannotPullContainerError: .*sha256:0{64}/,
      );
      await compute.setService('missing', missing, 0);
      await atCount('missing', 0);
    });
  });
}

/** Starts a job that nobody has ended yet. */
const startedAt =
  (at: At) =>
  async (...command: readonly string[]) => {
    const { compute, spec, pidOf, runningJob } = at();
    const job = compute.runJob(spec(...command), { timeoutMs: TIMEOUT_MS });
    const { taskArn } = await runningJob();
    return { job, taskArn, pid: await pidOf(taskArn) };
  };

function stopping(at: At): void {
  describe('stopping', () => {
    const started = startedAt(at);
    test('lets the task drain', async () => {
      const { compute } = at();
      const { job, taskArn, pid } = await started('daemon');
      await compute.stopTask(taskArn);
      expect(await isRunning(pid)).toBe(false);
      expect(await job).toMatchObject({ stopReason: 'stopped', exitCode: 0 });
    });

    test('ends in a kill when the task does not drain', async () => {
      const { compute } = at();
      const { job, taskArn, pid } = await started('stubborn');
      await compute.stopTask(taskArn);
      expect(await isRunning(pid)).toBe(false);
      expect(await job).toMatchObject({ stopReason: 'killed', exitCode: 137 });
      expect((await compute.logs(taskArn, 1))[0]).toBe('not yet');
    });

    test('reaches what the task has started', async () => {
      const { compute } = at();
      const { job, taskArn, pid } = await started('parent');
      await compute.stopTask(taskArn);
      await job;
      await eventually(async () => ((await isRunning(pid)) ? undefined : true), 2000);
    });

    test('a task that is killed by somebody else is reported as killed', async () => {
      const { job, pid } = await started('daemon');
      process.kill(pid, 'SIGKILL');
      expect(await job).toMatchObject({ stopReason: 'killed', exitCode: 137 });
    });

    test('needs a task that is known', async () => {
      const { compute, run } = at();
      const unknown = { code: 'E_COMPUTE_TASK_UNKNOWN' };
      await expect(compute.stopTask('embedded:task/x/y')).rejects.toMatchObject(unknown);
      const { taskArn } = await run('exit', '0');
      await expect(compute.stopTask(taskArn)).rejects.toMatchObject(unknown);
    });
  });
}

function ends(at: At): void {
  describe('the end of a task', () => {
    test('is remembered as it was told', async () => {
      const { compute, run } = at();
      const stopped = await run('exit', '3');
      expect(await compute.endOf(stopped.taskArn)).toEqual(stopped);
    });

    test('is unknown while the task runs, and of a task that never was', async () => {
      const { compute } = at();
      const unknown = { code: 'E_COMPUTE_TASK_UNKNOWN' };
      const { job, taskArn } = await startedAt(at)('daemon');
      await expect(compute.endOf(taskArn)).rejects.toMatchObject(unknown);
      await expect(compute.endOf('embedded:task/x/y')).rejects.toMatchObject(unknown);
      await compute.stopTask(taskArn);
      expect(await compute.endOf(taskArn)).toEqual(await job);
    });
  });
}

function logs(at: At): void {
  describe('logs', () => {
    test('keep stdout and stderr by line, the newest last, also after the end', async () => {
      const { compute, run } = at();
      const { taskArn } = await run('lines', '500');
      const lines = await compute.logs(taskArn, 1000);
      expect(lines.filter((line) => line !== 'last words')).toEqual(
        Array.from({ length: 500 }, (_, index) => `line ${index + 1}`),
      );
      expect(lines).toContain('last words');
      expect(await compute.logs(taskArn, 2)).toEqual(lines.slice(-2));
      expect(await compute.logs(taskArn, 0)).toEqual([]);
    });

    test('keep the end of what does not fit', async () => {
      const { compute, run } = at();
      const { taskArn } = await run('lines', '400000');
      const lines = await compute.logs(taskArn, 1_000_000);
      expect(lines.slice(-2)).toContain('line 400000');
      expect(lines.join('\n').length).toBeLessThan(2 * 1024 * 1024);
      expect(lines.length).toBeGreaterThan(50_000);
    });

    test('cut a line that never ends', async () => {
      const { compute, run } = at();
      const { taskArn } = await run('long', '100000');
      const lines = await compute.logs(taskArn, 1000);
      expect(lines.join('')).toBe('x'.repeat(100_000));
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(16 * 1024);
    });

    test.each(['embedded:task/contract/none', `embedded:task/contract/${'0'.repeat(32)}`, '../../etc/passwd'])(
      'of the unknown task %j are refused',
      async (taskArn) => {
        const { compute } = at();
        const unknown = { code: 'E_COMPUTE_TASK_UNKNOWN' };
        await expect(compute.logs(taskArn, 1)).rejects.toMatchObject(unknown);
      },
    );
  });
}

function heldServices(at: At): void {
  describe('services', () => {
    test('call a change complete once all that is wanted runs and nothing else is left', async () => {
      const { compute, spec, service, pidOf, atCount } = at();
      await compute.setService('rolled', spec('daemon'), 1);
      const done = await eventually(async () => {
        const found = await service('rolled');
        return found.rollout === 'completed' ? found : undefined;
      });
      expect(done).toMatchObject({ runningCount: 1, pendingCount: 0, restartCount: 0, command: ['daemon'] });
      await pidOf(done.tasks[0]?.taskArn ?? '');
      await compute.setService('rolled', { ...spec('daemon'), environment: { GIVEN: 'other' } }, 1);
      expect((await service('rolled')).rollout).toBe('in progress');
      const after = await eventually(async () => {
        const found = await service('rolled');
        return found.rollout === 'completed' ? found : undefined;
      });
      expect(after.tasks.map(({ taskArn }) => taskArn)).not.toEqual(done.tasks.map(({ taskArn }) => taskArn));
      await compute.setService('rolled', spec('daemon'), 0);
      await atCount('rolled', 0);
    });

    test('are held at their count, up and down', async () => {
      const { compute, spec, pidOf, atCount } = at();
      await compute.setService('counted', spec('daemon'), 2);
      const two = await atCount('counted', 2);
      expect(two).toMatchObject({ desiredCount: 2, pendingCount: 0, restartCount: 0, family: 'contract' });
      expect(two.tasks.every((task) => task.service === 'counted' && task.status === 'RUNNING')).toBe(true);
      expect(two.taskDefinition).toBe(digestOf(spec('daemon')));
      const pids = new Map<string, number>();
      for (const { taskArn } of two.tasks) pids.set(taskArn, await pidOf(taskArn));
      await compute.setService('counted', spec('daemon'), 1);
      const one = await atCount('counted', 1);
      expect(one.lastStopped).toMatchObject({ stopReason: 'stopped', exitCode: 0 });
      const running = await Promise.all(
        [...pids].map(async ([taskArn, pid]) => ((await isRunning(pid)) ? taskArn : '')),
      );
      expect(running.filter((taskArn) => taskArn !== '')).toEqual([one.tasks[0]?.taskArn]);
      await compute.setService('counted', spec('daemon'), 0);
      expect(await atCount('counted', 0)).toMatchObject({ desiredCount: 0, restartCount: 0 });
    });

    test('restart what exits, and count it', async () => {
      const { compute, spec, pidOf, service, atCount } = at();
      await compute.setService('fragile', spec('daemon'), 1);
      const before = (await atCount('fragile', 1)).tasks[0]?.taskArn ?? '';
      process.kill(await pidOf(before), 'SIGKILL');
      const after = await eventually(async () => {
        const found = await service('fragile');
        return found.restartCount === 1 && found.runningCount === 1 ? found : undefined;
      });
      expect(after.tasks[0]?.taskArn).not.toBe(before);
      expect(after.lastStopped).toMatchObject({ taskArn: before, stopReason: 'killed', exitCode: 137 });
      await compute.setService('fragile', spec('daemon'), 0);
      expect((await atCount('fragile', 0)).restartCount).toBe(0);
    });

    test('wait longer after each failure to start', async () => {
      const { compute, spec, service, atCount } = at();
      await compute.setService('broken', spec('exit', '78'), 1);
      const found = await eventually(async () => {
        const broken = await service('broken');
        return broken.restartCount >= 3 ? broken : undefined;
      });
      expect(found.lastStopped).toMatchObject({ exitCode: 78, stopReason: 'exited' });
      expect(found.tasks.length).toBeLessThanOrEqual(1);
      await compute.setService('broken', spec('exit', '78'), 0);
      await atCount('broken', 0);
    });
  });
}

function replacedServices(at: At): void {
  describe('replaced services', () => {
    test('a stopped task of a service is replaced and is no restart', async () => {
      const { compute, spec, pidOf, atCount } = at();
      await compute.setService('rolled', spec('daemon'), 1);
      const before = (await atCount('rolled', 1)).tasks[0]?.taskArn ?? '';
      await pidOf(before);
      await compute.stopTask(before);
      const after = await atCount('rolled', 1);
      expect(after.tasks[0]?.taskArn).not.toBe(before);
      expect(after.restartCount).toBe(0);
      await compute.setService('rolled', spec('daemon'), 0);
      await atCount('rolled', 0);
    });

    test('another image replaces the tasks, the old ones first', async () => {
      const { compute, spec, pidOf, service, atCount, otherImageDigest } = at();
      await compute.setService('moved', spec('daemon'), 1);
      const before = await atCount('moved', 1);
      await pidOf(before.tasks[0]?.taskArn ?? '');
      await compute.setService('moved', { ...spec('daemon'), imageDigest: otherImageDigest }, 1);
      const after = await eventually(async () => {
        const found = await service('moved');
        expect(found.tasks.length).toBeLessThanOrEqual(1);
        return found.tasks[0]?.imageDigest === otherImageDigest ? found : undefined;
      });
      expect(after.taskDefinition).not.toBe(before.taskDefinition);
      expect(after.lastStopped).toMatchObject({ stopReason: 'stopped', exitCode: 0 });
      await compute.setService('moved', spec('daemon'), 0);
      await atCount('moved', 0);
    });
  });
}
