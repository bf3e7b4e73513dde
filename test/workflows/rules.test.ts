import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { handle } from '@spine-green/evidence-schemas';
import { describe, expect, it } from 'vitest';
import { checkOf } from '../../actions/lib/checks/check.ts';
import { phaseDefinitions } from '../../actions/lib/definition/phase-definition.ts';
import { budgetGuardrail } from '../../actions/m2-substrate/lanes/i-budget-guardrail.ts';
import { GUARD_ROLES } from '../../actions/workflows/guard-workflows.ts';
import { CI_ROLES, ciRoleName } from '../../cdktf/policies/ci-roles.ts';
import { facts } from '../actions/m2-substrate/i-budget-guardrail.rows.ts';
import { devMin } from '../cdktf/synthesised.ts';
import { keptDocuments, momentOf } from '../support/decided-lane.ts';
import { RULES } from './rules.ts';
import { readWorkflow, root, workflows } from './workflow.ts';

const textOf = (file: string): string => workflows.find((one) => one.file === file)?.text ?? '';

it('there is a workflow of every phase, the pipeline, and what checks and verifies', () => {
  const files = workflows.map(({ file }) => file);
  const rooms = readdirSync(join(root, 'actions'));
  const phases = phaseDefinitions().map(({ plan_phase }) =>
    rooms.find((one) => one.startsWith(`${plan_phase.toLowerCase()}-`)),
  );
  expect(files).toEqual(expect.arrayContaining(phases.map((room) => `${room}.yml`)));
  expect(files).toEqual(
    expect.arrayContaining([
      ...['pipeline.yml', 'activate.yml', 'rehearsal.yml', 'ci.yml', 'nightly.yml'],
      ...['verify-bundle.yml', 'attest.yml', 'evidence-check.yml', 'idle-guard.yml', 'cost.yml', 'drift-plan.yml'],
      ...[
        'watch-drift.yml',
        'rightsizing.yml',
        'rotate-secrets.yml',
        'dev-min-up.yml',
        'dev-min-run.yml',
        'dev-min-down.yml',
      ],
    ]),
  );
});

it('a phase without a lane that runs has a question that refuses it, and nothing behind', () => {
  const certification = workflows.find(({ file }) => file === 'm10-certification.yml');
  expect(Object.keys(certification?.jobs ?? {})).toEqual(['question']);
});

it('a teardown takes the inputs that the phases look for on the default branch', () => {
  const { workflow_dispatch: dispatch } = workflows.find(({ file }) => file === 'dev-min-down.yml')?.on ?? {};
  const inputs = Object.keys((dispatch as { inputs?: object } | undefined)?.inputs ?? {}).toSorted();
  const moment = momentOf('M2.I');
  const read = { ...facts, teardownInputs: { value: inputs } };
  const judged = budgetGuardrail.decide(read, keptDocuments(budgetGuardrail.documents(read, moment), moment), moment);
  expect(handle('WF_TEARDOWN')).toBe('.github/workflows/dev-min-down.yml');
  const own = Object.entries(judged).filter(([id]) => id === 'M2.I-C04a');
  expect(own.map(([id, judgement]) => checkOf(id, judgement).pass)).toEqual([true]);
});

it('a run of the managed substrate goes through its phases in their order', () => {
  const run = workflows.find(({ file }) => file === 'dev-min-run.yml');
  const jobs = Object.entries(run?.jobs ?? {});
  expect(jobs.map(([name]) => name)).toEqual(['m3', 'm4', 'm5', 'm6', 'm7', 'm8']);
  expect(jobs.map(([, { needs }]) => needs)).toEqual([undefined, ['m3'], ['m4'], ['m5'], ['m6'], ['m7']]);
});

it('whoever works under a role does so under one that the core stack has', () => {
  const known = CI_ROLES.map((role) => ciRoleName(role, devMin));
  const taken = workflows.flatMap(({ text }) => [...text.matchAll(/^ {10}role: (.+)$/gm)].map(([, role]) => role));
  expect(taken.length).toBeGreaterThan(200);
  for (const role of new Set(taken)) expect(known).toContain(role);
  for (const role of Object.values(GUARD_ROLES)) expect(known).toContain(role);
});

it('every local action that is used is there', () => {
  const used = workflows.flatMap(({ text }) => [...text.matchAll(/uses: \.\/((?:\.github\/)?actions\/[\w-]+)$/gm)]);
  expect(used.length).toBeGreaterThan(100);
  for (const [, folder = ''] of used) expect(readFileSync(join(root, folder, 'action.yml'), 'utf8')).toMatch(/^name: /);
});

describe.each(RULES)('$name', ({ faults }) => {
  it.each(workflows)('$file', (workflow) => expect(faults(workflow)).toEqual([]));
});

interface Broken {
  readonly rule: string;
  readonly given: string;
  readonly file?: string;
  readonly from: string | RegExp;
  readonly to: string;
}

/** For each rule a workflow that breaks it, by one edit of one that does not. */
const BROKEN: readonly Broken[] = [
  {
    rule: 'nothing is permitted',
    given: 'the top reads contents',
    from: 'permissions: {}',
    to: 'permissions: {contents: read}',
  },
  { rule: 'nothing is permitted', given: 'the top says nothing', from: 'permissions: {}\n', to: '' },
  { rule: 'nothing is permitted', given: 'a job writes contents', from: 'contents: read', to: 'contents: write' },
  {
    rule: 'nothing is permitted',
    given: 'a job takes an identity for nothing',
    file: 'rehearsal.yml',
    from: 'contents: read',
    to: 'id-token: write',
  },
  {
    rule: 'nothing is permitted',
    given: 'a job has everything',
    file: 'rehearsal.yml',
    from: /permissions:\n {6}contents: read/,
    to: 'permissions: write-all',
  },
  {
    rule: 'nothing is permitted',
    given: 'who attests may also write contents',
    file: 'attest.yml',
    from: 'attestations: write',
    to: 'contents: write',
  },
  {
    rule: 'who has an identity',
    given: 'a checkout runs with an identity',
    file: 'attest.yml',
    from: /(id-token: write[\s\S]*?steps:\n)/,
    to: '$1      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n',
  },
  {
    rule: 'who has an identity',
    given: 'a script runs with an identity',
    file: 'attest.yml',
    from: /(id-token: write[\s\S]*?steps:\n)/,
    to: '$1      - run: npm ci\n',
  },
  ...(
    [
      ['a lane works before it has a role', / {6}- if: .*inputs\.account.*\n(?: {8,}.*\n)+( {6}- id: start)/, '$1'],
      ['a role is taken on one machine', "if: ${{ inputs.account != '' }}", 'if: ${{ true }}'],
      ['the account is somebody else’s', 'account: ${{ inputs.account }}', "account: '123456789012'"],
      [
        'a lane works as the writer of the ledger',
        'ci-gate-readonly\n      - id: lane',
        'ci-ledger-writer\n      - id: lane',
      ],
      [
        'the ledger is written by who looks',
        'ci-ledger-writer\n      - id: start',
        'ci-gate-readonly\n      - id: start',
      ],
      [
        'the role is taken away before the hook of a lane',
        "AWS_SKIP_CLEANUP_STEP: 'true'",
        "AWS_SKIP_CLEANUP_STEP: 'false'",
      ],
      ['the hook of a lane works as the writer of the ledger', /ci-gate-readonly(\n {2}m0-b:)/, 'ci-ledger-writer$1'],
    ] as const
  ).map(([given, from, to]) => ({ rule: 'a job of a phase takes roles', given, from, to })),
  {
    rule: 'always is for',
    given: 'a role is taken whatever happened',
    from: "if: ${{ inputs.account != '' }}",
    to: "if: ${{ always() && inputs.account != '' }}",
  },
  {
    rule: 'only a gate',
    given: 'the question reads runs',
    from: /permissions:\n {6}contents: read/,
    to: 'permissions:\n      actions: read\n      contents: read',
  },
  {
    rule: 'nobody has a workflow run',
    given: 'another lane dispatches',
    from: /permissions:\n {6}contents: read/,
    to: 'permissions:\n      actions: write\n      contents: read',
  },
  {
    rule: 'nobody has a workflow run',
    given: 'the bus cannot be taken away',
    file: 'm9-teardown.yml',
    from: 'actions: write #',
    to: 'actions: read #',
  },
  {
    rule: 'a phase asks exactly twice',
    given: 'a lane asks as well',
    from: 'name: M0.A Authority freeze',
    to: 'name: M0.A\n    environment: phase-execute-m0',
  },
  {
    rule: 'a phase asks exactly twice',
    given: 'the execution is not asked for',
    from: 'environment: phase-execute-m0\n    timeout',
    to: 'timeout',
  },
  {
    rule: 'a phase asks exactly twice',
    given: 'the environment is of another phase',
    from: 'environment: phase-execute-m0\n    timeout',
    to: 'environment: phase-execute-m1\n    timeout',
  },
  {
    rule: 'an activation asks',
    given: 'another environment is asked',
    file: 'activate.yml',
    from: 'environment: phase-activation-m4\n    timeout',
    to: 'environment: phase-activation-m3\n    timeout',
  },
  {
    rule: 'an activation asks',
    given: 'a phase is opened whichever is dispatched',
    file: 'activate.yml',
    from: "    if: ${{ inputs.phase == 'M2' }}\n",
    to: '',
  },
  {
    rule: 'an activation asks',
    given: 'it gives the go as well',
    file: 'activate.yml',
    from: '"command":"expand"',
    to: '"command":"grant-go"',
  },
  {
    rule: 'an activation asks',
    given: 'it opens another phase',
    file: 'activate.yml',
    from: '"command":"activate","phase":"M5"',
    to: '"command":"activate","phase":"M6"',
  },
  {
    rule: 'an activation asks',
    given: 'a phase is offered that no job opens',
    file: 'activate.yml',
    from: 'M8, M9]',
    to: 'M8, M9, M10]',
  },
  {
    rule: 'a gate reads',
    given: 'the gate reads another environment',
    from: /environment: phase-execute-m0\n( {10}purpose)/,
    to: 'environment: phase-activation-m0\n$1',
  },
  {
    rule: 'a gate reads',
    given: 'the gate reads nothing',
    from: 'uses: ./actions/approval-gate',
    to: 'uses: ./actions/phase-question',
  },
  {
    rule: 'a gate reads',
    given: 'the gate compares the definition with none that was shown',
    from: /(purpose: execution_go(?:\n {10}(?:execution-id|verdict-sha256): .*)+)\n {10}definition-sha256: .*/,
    to: '$1',
  },
  {
    rule: 'every lane that is built',
    given: 'a lane waits for no gate',
    from: 'needs: [question, execution]',
    to: 'needs: [question]',
  },
  {
    rule: 'every lane that is built',
    given: 'the execution waits for no activation, which it would skip',
    from: 'needs: [question, m0-a]',
    to: 'needs: [question]',
  },
  { rule: 'every lane that is built', given: 'a lane is left out', from: 'm0-b:\n', to: 'm0-x:\n' },
  {
    rule: 'no lane is started',
    given: 'a result is not recorded',
    from: '"command":"record-lane"',
    to: '"command":"watch-drift"',
  },
  {
    rule: 'no lane is started',
    given: 'the close starts a lane',
    from: '"command":"check-transition"',
    to: '"command":"start-lane"',
  },
  { rule: 'no lane is started', given: 'another lane is started', from: /"lane":"M0\.A"/g, to: '"lane":"M0.B"' },
  {
    rule: 'who works on a stack',
    given: 'a lane waits for nobody',
    from: 'group: spine-green-${{ inputs.stack }}',
    to: 'group: ${{ github.run_id }}',
  },
  {
    rule: 'who works on a stack',
    given: 'a later run cancels',
    from: 'cancel-in-progress: false',
    to: 'cancel-in-progress: true',
  },
  {
    rule: 'who works on a stack',
    given: 'a gate holds the stack',
    from: 'group: ${{ github.run_id }}-phase-execute-m0',
    to: 'group: spine-green-${{ inputs.stack }}',
  },
  {
    rule: 'no group',
    given: 'the stack is a branch',
    from: 'group: spine-green-${{ inputs.stack }}',
    to: 'group: spine-green-${{ github.ref }}',
  },
  { rule: 'a phase is dispatched', given: 'a push starts it', from: 'workflow_call:', to: 'push:\n  workflow_call:' },
  {
    rule: 'a phase is dispatched',
    given: 'a schedule starts the pipeline',
    file: 'pipeline.yml',
    from: 'on:\n',
    to: 'on:\n  schedule: [{cron: "0 0 * * *"}]\n',
  },
  {
    rule: 'a phase is dispatched',
    given: 'a stranger’s pull request runs with secrets',
    file: 'ci.yml',
    from: 'pull_request:',
    to: 'pull_request_target:',
  },
  {
    rule: 'every action of others',
    given: 'a tag is used',
    from: /actions\/checkout@\S+ # \S+/,
    to: 'actions/checkout@v7',
  },
  {
    rule: 'every action of others',
    given: 'no version stands beside',
    from: /(actions\/checkout@\S+) # \S+/,
    to: '$1',
  },
  { rule: 'every job ends', given: 'a job has no end', from: / {4}timeout-minutes: \d+\n/, to: '' },
  {
    rule: 'every job ends',
    given: 'a lane has an hour more',
    from: /(M0\.A [\s\S]*?timeout-minutes: )\d+/,
    to: '$1 68',
  },
  {
    rule: 'every job ends',
    given: 'a lane has less than its budget',
    from: /(M0\.A [\s\S]*?timeout-minutes: )\d+/,
    to: '$1 2',
  },
  {
    rule: 'no expression',
    given: 'an input is in the script',
    file: 'rehearsal.yml',
    from: '--flows "$FLOWS"',
    to: '--flows ${{ inputs.flows }}',
  },
  {
    rule: 'no expression',
    given: 'a script does too much',
    file: 'ci.yml',
    from: 'run: .ci/run',
    to: 'run: |\n          a\n          b\n          c\n          d\n          e\n          f',
  },
  {
    rule: 'no failure',
    given: 'a step may fail',
    file: 'ci.yml',
    from: '- run: .ci/run',
    to: '- run: .ci/run\n        continue-on-error: true',
  },
  {
    rule: 'always is for',
    given: 'the go is given whatever happened',
    from: '- uses: ./actions/phase-ledger',
    to: '- if: ${{ always() }}\n        uses: ./actions/phase-ledger',
  },
  { rule: 'a dispatch is found', given: 'the run has no name', from: /run-name: .*\n/, to: '' },
  {
    rule: 'no checkout',
    given: 'a checkout keeps its token',
    from: 'persist-credentials: false',
    to: 'persist-credentials: true',
  },
  {
    rule: 'a pull request is judged',
    given: 'the head brings its own judge',
    file: 'evidence-check.yml',
    from: / {6}- run: git checkout[^\n]*\n {8}env:\n[^\n]*\n/,
    to: '',
  },
  {
    rule: 'a pull request is judged',
    given: 'the judge is that of the head',
    file: 'evidence-check.yml',
    from: 'BASE: ${{ github.event.pull_request.base.sha }}',
    to: 'BASE: ${{ github.event.pull_request.head.sha }}',
  },
  {
    rule: 'a pull request is judged',
    given: 'it is held against a commit of its own',
    file: 'evidence-check.yml',
    from: '          base: ${{ github.event.pull_request.base.sha }}',
    to: '          base: ${{ github.event.pull_request.head.sha }}',
  },
  {
    rule: 'a pull request is judged',
    given: 'half of the history is there',
    file: 'evidence-check.yml',
    from: 'fetch-depth: 0',
    to: 'fetch-depth: 1',
  },
  ...(
    [
      ['a stack', 'a teardown waits for no approval', 'needs: [approval]', 'needs: [plan]'],
      ['a stack', 'nobody looks for what is left', 'needs: [destroy]', 'needs: [plan]'],
      ['a stack', 'nobody sees what he approves', 'needs: [plan]', 'needs: []'],
      ['the keys of the bus', 'every stack gets them', /inputs.stack_target == 'confluent' && secrets.C/, 'secrets.C'],
      ['a phase asks', 'nobody is asked', /\n {4}environment: .*/, ''],
      ['a gate reads', 'another answer is read', '--environment stack-teardown', '--environment stack-apply'],
      [
        'who works on a stack',
        'two destroy at once',
        'group: tf-${{ inputs.stack_target }}',
        'group: tf-${{ github.sha }}',
      ],
      ['a phase is dispatched', 'a schedule destroys', 'on:\n', 'on:\n  schedule: [{cron: "0 0 * * *"}]\n'],
    ] as const
  ).map(([rule, given, from, to]) => ({ rule, given, file: 'dev-min-down.yml', from, to })),
  {
    rule: 'a gate reads',
    given: 'a weak approval applies',
    file: 'dev-min-up.yml',
    from: '--environment stack-apply',
    to: '--environment stack-apply --tell',
  },
  {
    rule: 'a stack is changed',
    given: 'it is applied whatever was approved',
    file: 'dev-min-up.yml',
    from: 'needs: [plan, approval]',
    to: 'needs: [plan]',
  },
  ...(
    [
      ['a pull request starts it', '  schedule:', '  pull_request: {}\n  schedule:'],
      ['it has no identity', /id-token: write.*/, 'actions: read'],
      ['there may be no account', /\n {4}if: .*/, ''],
      [
        'another program runs under the role',
        'run: npm run --silent idle-guard',
        'run: curl https://example.org; npm run',
      ],
      ['the role is an input', /role: fraud.*/, 'role: ${{ inputs.mode }}'],
    ] as const
  ).map(([given, from, to]) => ({ rule: 'who works under a role', given, file: 'idle-guard.yml', from, to })),
  ...(
    [
      ['a look starts where there is no account', "vars.DEV_MIN_AWS_ACCOUNT_ID != '' && ", ''],
      ['a look does more than look', '"watch-drift"', '"revoke-go","phase":"M4","reason":"x","approval":null'],
      ['a look is another action', './actions/phase-ledger', './actions/m9-teardown'],
    ] as const
  ).map(([given, from, to]) => ({ rule: 'who works under a role', given, file: 'watch-drift.yml', from, to })),
  {
    rule: 'every program',
    given: 'a script has another name',
    file: 'nightly.yml',
    from: 'npm run --silent simulate',
    to: 'npm run --silent simulation',
  },
  {
    rule: 'every program',
    given: 'a file is gone',
    file: 'nightly.yml',
    from: 'endings-under-act.ts',
    to: 'endings.ts',
  },
  { rule: 'every program', given: 'the run of CI is gone', file: 'ci.yml', from: 'run: .ci/run', to: 'run: ci/run' },
  { rule: 'no secret', given: 'a secret is an input', from: 'phase: M0\n', to: 'phase: ${{ secrets.TOKEN }}\n' },
  ...(
    [
      ['a phase is given every secret', /\n {4}secrets:\n(?: {6}CONFLUENT.*\n)+/, '\n    secrets: inherit\n'],
      ['one comes under the name of another', 'secrets.CONFLUENT_BILLING_KEY', 'secrets.CONFLUENT_CLOUD_API_KEY'],
      ['a phase is given less than its lanes need', / {6}CONFLUENT_BILLING_KEY: .*\n/, ''],
    ] as const
  ).map(([given, from, to]) => ({ rule: 'no secret', given, file: 'pipeline.yml', from, to })),
];

describe('is found', () => {
  it.each(BROKEN)('when $given ($rule)', ({ rule, file = 'm0-authority.yml', from, to }) => {
    const text = textOf(file);
    const edited = text.replace(from, to);
    expect(edited).not.toBe(text);
    const rules = RULES.filter(({ name }) => name.startsWith(rule));
    expect(rules).toHaveLength(1);
    expect(rules.flatMap(({ faults }) => faults(readWorkflow(file, edited)))).not.toEqual([]);
  });

  it('by every rule', () => {
    for (const { name } of RULES)
      expect(
        BROKEN.some(({ rule }) => name.startsWith(rule)),
        name,
      ).toBe(true);
  });
});
