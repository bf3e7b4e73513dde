import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { repositoryRoot } from '../../../actions/lib/platform/repository.ts';
import { callsWorkflow, type WorkflowShape, workflowShape } from '../../../actions/m1-packaging/workflow-shape.ts';

const folder = join(repositoryRoot(), '.github', 'workflows');
const text = readFileSync(join(folder, 'm1-packaging.yml'), 'utf8');
const pipeline: unknown = parse(readFileSync(join(folder, 'pipeline.yml'), 'utf8'));
const shapeOf = (changed: string): WorkflowShape => workflowShape(parse(changed), [pipeline]);

const expression = (name: string): string => `\${{ ${name} }}`;

const committed: WorkflowShape = {
  triggers: ['workflow_call', 'workflow_dispatch'],
  callerTriggers: ['workflow_dispatch'],
  buildPermissions: { contents: 'read', identity: 'write' },
  text: {
    top_permissions: {},
    wider_jobs: [],
    unpinned_actions: [],
    kept_tokens: [],
    handed_secrets: [],
    expressions_in_scripts: [],
    tolerated_failures: [],
    endless_jobs: [],
    cancellable_jobs: [],
    environments: ['phase-activation-m1', 'phase-execute-m1'],
    build_behind_execution: true,
  },
};

describe('the text of the packaging workflow', () => {
  it('is as committed', () => expect(shapeOf(text)).toEqual(committed));

  it('tells when the job that pushes takes no identity', () => {
    const at = text.indexOf('  m1-c:');
    const edited = text.slice(0, at) + text.slice(at).replace(/ {6}id-token: write.*\n/, '');
    expect(shapeOf(edited)).toEqual({ ...committed, buildPermissions: { contents: 'read' } });
  });

  it('is called by the pipeline', () => {
    expect(callsWorkflow(pipeline, '.github/workflows/m1-packaging.yml')).toBe(true);
    expect(callsWorkflow(pipeline, '.github/workflows/ci.yml')).toBe(false);
  });

  const JOB = '  m1-c:\n    name: M1.C Build run and provenance\n';
  it.each<{ given: string; from: string | RegExp; to: string; text: Partial<WorkflowShape['text']> }>([
    {
      given: 'the top permits something',
      from: 'permissions: {}',
      to: 'permissions: write-all',
      text: { top_permissions: 'write-all' },
    },
    { given: 'the top says nothing', from: 'permissions: {}\n', to: '', text: { top_permissions: 'not said' } },
    {
      given: 'a job may write',
      from: 'permissions:\n      contents: read',
      to: 'permissions:\n      contents: write',
      text: { wider_jobs: ['question'] },
    },
    {
      given: 'a job takes what the repository gives by default',
      from: / {4}permissions:\n {6}contents: read\n {6}id-token.*\n/,
      to: '',
      text: { wider_jobs: ['question'] },
    },
    {
      given: 'a job takes an identity and no role',
      from: /( {2}question:\n(?:.*\n)*?)( {6}- if: .*\n {8}uses: \.\/\.github\/actions\/aws-role\n)/,
      to: '$1      - uses: ./.github/actions/setup\n',
      text: { wider_jobs: ['question'] },
    },
    {
      given: 'an action is taken by its tag',
      from: /actions\/checkout@[0-9a-f]{40} # v\S+/,
      to: 'actions/checkout@v7',
      text: { unpinned_actions: ['actions/checkout@v7'] },
    },
    {
      given: 'a checkout keeps its token',
      from: '        with:\n          persist-credentials: false\n',
      to: '',
      text: { kept_tokens: ['question'] },
    },
    {
      given: 'a secret is an input of a step',
      from: 'phase: M1\n',
      to: `phase: ${expression('secrets.KEY')}\n`,
      text: { handed_secrets: ['question'] },
    },
    {
      given: 'a worker has a secret in a variable',
      from: /( {2}m1-c:\n(?: {4}.*\n)*? {4}env:\n)/,
      to: `$1      KEY: ${expression('secrets.KEY')}\n`,
      text: { handed_secrets: ['m1-c'] },
    },
    {
      given: 'an input stands in a script',
      from: '      - id: question\n        uses: ./actions/phase-question\n',
      to: `      - run: echo ${expression('inputs.answers')}\n      - id: question\n        uses: ./actions/phase-question\n`,
      text: { expressions_in_scripts: ['question'] },
    },
    {
      given: 'a lane may fail',
      from: JOB,
      to: `${JOB}    continue-on-error: true\n`,
      text: { tolerated_failures: ['m1-c'] },
    },
    { given: 'a job has no end', from: / {4}timeout-minutes: 10\n/, to: '', text: { endless_jobs: ['question'] } },
    {
      given: 'another run cancels a job',
      from: 'cancel-in-progress: false',
      to: 'cancel-in-progress: true',
      text: { cancellable_jobs: ['question'] },
    },
    {
      given: 'nobody is asked before the build',
      from: '    environment: phase-execute-m1\n',
      to: '',
      text: { environments: ['phase-activation-m1'], build_behind_execution: false },
    },
    {
      given: 'the build does not wait for the answer',
      from: 'needs: [question, execution, m1-a',
      to: 'needs: [question, m1-a',
      text: { build_behind_execution: false },
    },
  ])('shows that $given', ({ from, to, text: changed }) => {
    const edited = typeof from === 'string' ? text.replace(from, () => to) : text.replace(from, to);
    expect(edited).not.toBe(text);
    expect(shapeOf(edited)).toEqual({ ...committed, text: { ...committed.text, ...changed } });
  });

  it.each([
    ['a push', 'on:\n  push: {}\n  workflow_dispatch:', ['push', 'workflow_call', 'workflow_dispatch']],
    [
      'a schedule',
      "on:\n  schedule: [{cron: '0 0 * * *'}]\n  workflow_dispatch:",
      ['schedule', 'workflow_call', 'workflow_dispatch'],
    ],
  ])('shows that it starts by %s', (_, to, triggers) => {
    expect(shapeOf(text.replace('on:\n  workflow_dispatch:', to)).triggers).toEqual(triggers);
  });

  it('shows how what calls it is started', () => {
    expect(workflowShape(parse(text), [{ on: 'push' }, { on: ['schedule', 'push'] }]).callerTriggers).toEqual([
      'push',
      'schedule',
    ]);
  });

  it.each([null, 'text', [], {}, { jobs: {} }])('is refused when it is %j', (document) => {
    expect(() => workflowShape(document, [])).toThrow(/E_LOCAL_FILE_UNUSABLE/);
  });
});
