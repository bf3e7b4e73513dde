import { handle } from '@spine-green/evidence-schemas';
import type { Compute, TaskSpec } from '@spine-green/runtime/substrate/compute/port';
import { describe, expect, it } from 'vitest';
import { guardedCompute } from '../../../actions/lib/platform/task-guard.ts';

const RUN = 'platform_20261122T101500Z';
const [PINNED, OTHER] = [`sha256:${'a'.repeat(64)}`, `sha256:${'b'.repeat(64)}`];

const spec = (changed: Partial<TaskSpec> = {}, environment: Readonly<Record<string, string>> = {}): TaskSpec => ({
  family: 'fraud-platform-dev-min-reporter',
  imageDigest: PINNED,
  command: ['reporter'],
  environment: {
    [handle('REQUIRED_PLATFORM_RUN_ID_ENV_KEY')]: RUN,
    SSM_DB_DSN_PATH: handle('SSM_DB_DSN_PATH'),
    SSM_CONFLUENT_BOOTSTRAP_PATH: handle('SSM_CONFLUENT_BOOTSTRAP_PATH'),
    ...environment,
  },
  ...changed,
});

/** Asks for a job and for a service of it, over a compute on which everything that is started is counted. */
async function ask(task: TaskSpec) {
  const started: string[] = [];
  const compute = {
    runJob: ({ family }: TaskSpec) => {
      started.push(family);
      return Promise.resolve({ exitCode: 0 });
    },
    setService: (name: string) => {
      started.push(name);
      return Promise.resolve();
    },
  } as unknown as Compute;
  const guarded = guardedCompute(compute, () => Promise.resolve({ imageDigest: PINNED, platformRunId: RUN }));
  const said: string[] = [];
  for (const start of [
    () => guarded.compute.runJob(task, { timeoutMs: 1 }),
    () => guarded.compute.setService('service', task, 1),
  ]) {
    await start().then(
      () => said.push('started'),
      (error: Error) => said.push(error.message.split(':')[0] ?? ''),
    );
  }
  return { started, said, faults: guarded.faults() };
}

describe('every task is looked at before it starts (U-RUNTIME)', () => {
  it('starts what runs the pinned image for the pinned run', async () => {
    const { started, said, faults } = await ask(spec());
    expect({ said, faults, count: started.length }).toEqual({ said: ['started', 'started'], faults: [], count: 2 });
  });

  it.each([
    { given: 'another image', task: spec({ imageDigest: OTHER }), what: /is not the pinned one/ },
    { given: 'an image by its tag', task: spec({ imageDigest: 'latest' }), what: /is no digest/ },
    { given: 'a stub', task: spec({ command: ['sleep', '3600'] }), what: /is no mode of the image/ },
    { given: 'no command', task: spec({ command: [] }), what: /is no mode of the image/ },
    {
      given: 'a placeholder',
      task: spec({}, { IG_BASE_URL: 'http://example.com' }),
      what: /IG_BASE_URL is a placeholder/,
    },
    {
      given: 'another run',
      task: spec({}, { [handle('REQUIRED_PLATFORM_RUN_ID_ENV_KEY')]: 'x' }),
      what: /is another run/,
    },
    { given: 'no locator of its database', task: spec({ environment: {} }), what: /SSM_DB_DSN_PATH is absent/ },
  ])('starts nothing of $given, and says why', async ({ task, what }) => {
    const { started, said, faults } = await ask(task);
    expect({ started, said }).toEqual({
      started: [],
      said: ['E_TASK_DEFINITION_REFUSED', 'E_TASK_DEFINITION_REFUSED'],
    });
    expect(faults.join('\n')).toMatch(what);
  });
});
