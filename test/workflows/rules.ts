import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { handle } from '@spine-green/evidence-schemas';
import { laneRole } from '../../actions/lib/definition/lane-role.ts';
import { phaseDefinitions } from '../../actions/lib/definition/phase-definition.ts';
import { ciRole } from '../../actions/workflows/roles.ts';
import { behind, type Job, jobsOf, needsOf, root, type Step, stepsOf, type Workflow, workflows } from './workflow.ts';

export interface WorkflowRule {
  readonly name: string;
  /** What is wrong, one sentence a fault. */
  readonly faults: (workflow: Workflow) => readonly string[];
}

const STACK_GROUP = 'spine-green-${{ inputs.stack }}';
const RUN_LINES_MAX = 5;
/** What the question showed and its gate compares: verdict and definition. */
const SHOWN = ['verdict-sha256', 'definition-sha256'] as const;
const shownAs = (name: (typeof SHOWN)[number]): string => `\${{ needs.question.outputs.${name} }}`;
/** Checkout and tools of a job, beside the budget of its lane. */
const SETUP_MINUTES_MAX = 10;

const definitionOf = ({ file }: Workflow) =>
  phaseDefinitions().find(({ plan_phase }) => file.startsWith(`${plan_phase.toLowerCase()}-`));
const builtLanes = (workflow: Workflow) =>
  (definitionOf(workflow)?.lanes ?? []).filter((lane) => lane.state === 'built');
const laneJob = (lane: string): string => lane.toLowerCase().replace('.', '-');
const worksOnStack = (workflow: Workflow): boolean =>
  definitionOf(workflow) !== undefined || ['pipeline.yml', 'activate.yml', 'dev-min-run.yml'].includes(workflow.file);
/** Environment of the one person whom a workflow that changes a stack asks. */
const STACK_GATES: Readonly<Record<string, string>> = {
  'dev-min-up.yml': 'stack-apply',
  'dev-min-down.yml': 'stack-teardown',
};
const changesStack = ({ file }: Workflow): boolean => STACK_GATES[file] !== undefined;
const TERRAFORM_GROUP = 'tf-${{ inputs.stack_target }}';
const isGate = ({ environment }: Job): boolean => environment !== undefined;
/** What a keyless attestation needs, or who works under a role of the account, and nothing beside it. */
const IDENTITIES = [
  ...['attestations: write, id-token: write', 'contents: read, id-token: write'],
  'actions: read, contents: read, id-token: write',
  'actions: write, contents: read, id-token: write',
];
/** Who has another workflow run: the lanes that take a stack away, and the pipeline that calls their phase. */
const DISPATCHING: readonly string[] = ['m9-teardown.yml m9-c', 'm9-teardown.yml m9-d', 'pipeline.yml m9'];
const isIdentity = (permissions: readonly string[]): boolean => IDENTITIES.includes(permissions.toSorted().join(', '));
const AWS_ROLE = './.github/actions/aws-role';
const AT_ACCOUNT = /^\$\{\{ (?:always\(\) && )?inputs\.account != '' \}\}$/;

/** The ledger is written under the role of its writer alone, and nothing else is done under that. */
function isOwnRole(workflow: Workflow, job: string, [taken, acts]: readonly Step[]): boolean {
  const role = String(taken?.with?.role);
  const writer = `${handle('NAME_PREFIX')}-ci-ledger-writer`;
  if (acts?.uses === './actions/phase-ledger') return role === writer;
  if (acts?.uses === './actions/phase-question') return role === ciRole('gate-readonly');
  const phase = definitionOf(workflow)?.plan_phase ?? job.replace('activation-', '').toUpperCase();
  const lane = builtLanes(workflow).find((one) => laneJob(one.lane) === job)?.lane;
  return role !== writer && role === ciRole(laneRole(phase, lane));
}

/** A lane is ended by the hook of its action, behind all steps of the job. */
const hasHook = ({ id }: Step): boolean => id === 'lane';

/** Whether a role is what the hook works under: taken last, whatever happened, and not taken away before. */
function isForHook({ env, steps = [] }: Job, at: number): boolean {
  const { uses, if: condition = '' } = steps[at] ?? {};
  const isLast = at === steps.length - 1 && uses === AWS_ROLE && condition.includes('always()');
  return isLast && env?.AWS_SKIP_CLEANUP_STEP === 'true' && steps.some(hasHook);
}

const faultsOfJobs = (workflow: Workflow, fault: (job: Job, name: string) => string | undefined): readonly string[] =>
  jobsOf(workflow).flatMap(([name, job]) => fault(job, name) ?? []);

const { scripts: SCRIPTS } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object };

/** What a job of the activation does beside the opening of its phase. */
function activationFaults(phase: string, job: Job): readonly string[] {
  const commands = (job.steps ?? [])
    .map(({ with: given }) => JSON.stringify(given ?? {}))
    .join('\n')
    .replaceAll('\\"', '"');
  const named = [...commands.matchAll(/"command":"([^"]*)","phase":"([^"]*)"/g)];
  const own = named.every(([, command = '', of]) => ['activate', 'expand', 'pin'].includes(command) && of === phase);
  const parts: readonly (readonly [string, boolean])[] = [
    ['is not asked for', job.environment === `phase-activation-${phase.toLowerCase()}`],
    ['opens when another is dispatched', job.if === `\${{ inputs.phase == '${phase}' }}`],
    ['does more than open', own && named[0]?.[1] === 'activate'],
  ];
  return parts.filter(([, holds]) => !holds).map(([what]) => `${phase} ${what}`);
}

/** What no local runner enforces and no linter knows; each rule is shown to find a workflow that breaks it. */
/** The one act that an action of this project does on a schedule: it looks, and stops the line for what it finds. */
const isLook = (step: Step | undefined): boolean =>
  step?.uses === './actions/phase-ledger' && step.with?.commands === '[{"command":"watch-drift"}]';

export const RULES: readonly WorkflowRule[] = [
  {
    name: 'nothing is permitted at the top, and each job says what it may read',
    faults: (workflow) => [
      ...(JSON.stringify(workflow.permissions) === '{}' ? [] : ['the top permits something']),
      ...faultsOfJobs(workflow, ({ permissions }, name) => {
        const given = typeof permissions === 'object' ? Object.entries(permissions) : [];
        const known = given.every(([scope, level]) => level === 'read' && ['actions', 'contents'].includes(scope));
        const due = known || isIdentity(given.map(([scope, level]) => `${scope}: ${level}`));
        return given.length > 0 && due ? undefined : `${name} does not have exactly what it reads`;
      }),
    ],
  },
  {
    name: 'who has an identity attests what others made, and runs nothing of the repository with it',
    faults: (workflow) =>
      faultsOfJobs(workflow, ({ permissions, steps = [], uses }, name) => {
        if (typeof permissions !== 'object' || !('id-token' in permissions)) return undefined;
        // What it calls may have no more than it has itself.
        if (uses?.startsWith('./.github/workflows/m') && worksOnStack(workflow)) return undefined;
        const used = steps.map(({ uses = '' }) => uses.replace(/@.*$/, ''));
        if (used.includes(AWS_ROLE)) return undefined;
        const attests = JSON.stringify(used) === JSON.stringify(['actions/download-artifact', 'actions/attest']);
        return attests ? undefined : `${name} has an identity and does something else with it`;
      }),
  },
  {
    name: 'who works under a role does so by itself and on demand, under one role, and runs one program with it',
    faults: (workflow) =>
      faultsOfJobs(workflow, ({ if: condition, permissions, steps = [] }, name) => {
        const taken = steps.findIndex(({ uses }) => uses === AWS_ROLE);
        if (taken < 0 || worksOnStack(workflow)) return undefined;
        const strangers = Object.keys(workflow.on).filter((one) => !['schedule', 'workflow_dispatch'].includes(one));
        const behind = steps.slice(taken + 1);
        const parts: readonly (readonly [string, boolean])[] = [
          ['is started by others', strangers.length === 0],
          ['has no identity', typeof permissions === 'object' && permissions['id-token'] === 'write'],
          [
            'starts where there is no account',
            /^\$\{\{ vars\.DEV_MIN_AWS_ACCOUNT_ID != ''(?: && .*)? \}\}$/.test(condition ?? ''),
          ],
          [
            'runs something else under its role',
            behind.length === 1 && (/^npm run --silent /.test(behind[0]?.run ?? '') || isLook(behind[0])),
          ],
          ['takes a role that is no literal', /^[a-z0-9-]+$/.test(String(steps[taken]?.with?.role))],
        ];
        const broken = parts.filter(([, holds]) => !holds).map(([what]) => what);
        return broken.length === 0 ? undefined : `${name} ${broken.join(', ')}`;
      }),
  },
  {
    name: 'a job of a phase takes roles where there is an account, and each for what runs next',
    faults: (workflow) => {
      if (!worksOnStack(workflow)) return [];
      const acts = (step: Step | undefined): boolean => step?.uses?.startsWith('./actions/') === true;
      return faultsOfJobs(workflow, (job, name) => {
        const { steps = [] } = job;
        const roles = steps.flatMap(({ uses }, index) => (uses === AWS_ROLE ? [index] : []));
        const first = steps.findIndex(acts);
        // Where a pipeline brings one machine up and down there is no account.
        if (first < 0 || ['substrate', 'bundle'].includes(name))
          return roles.length === 0 ? undefined : `${name} takes a role`;
        const parts: readonly (readonly [string, boolean])[] = [
          ['works before it has a role', (roles[0] ?? steps.length) < first],
          ['takes a role on one machine', roles.every((at) => AT_ACCOUNT.test(steps[at]?.if ?? ''))],
          ['takes a role for nothing', roles.every((at) => acts(steps[at + 1]) || isForHook(job, at))],
          ['leaves its hook without a role', !steps.some(hasHook) || isForHook(job, steps.length - 1)],
          [
            'takes a role of another account',
            roles.every((at) => steps[at]?.with?.account === '${{ inputs.account }}'),
          ],
          ['takes a role that is not its own', roles.every((at) => isOwnRole(workflow, name, steps.slice(at, at + 2)))],
        ];
        const broken = parts.filter(([, holds]) => !holds).map(([what]) => what);
        return broken.length === 0 ? undefined : `${name} ${broken.join(', ')}`;
      });
    },
  },
  {
    name: 'only a gate, who reads artifacts and who judges the run of evidence may read runs',
    faults: (workflow) =>
      faultsOfJobs(workflow, (job, name) => {
        const reads = typeof job.permissions === 'object' && job.permissions.actions !== undefined;
        const judges = workflow.file === 'm1-packaging.yml' && ['m1-f', 'm1-g'].includes(name);
        const may =
          isGate(job) ||
          judges ||
          DISPATCHING.includes(`${workflow.file} ${name}`) ||
          job.uses !== undefined ||
          ['verify-bundle.yml', 'attest.yml'].includes(workflow.file);
        return reads && !may ? `${name} may read runs` : undefined;
      }),
  },
  {
    name: 'nobody has a workflow run but who takes a stack away',
    faults: (workflow) =>
      faultsOfJobs(workflow, ({ permissions }, name) => {
        const may = DISPATCHING.includes(`${workflow.file} ${name}`);
        const dispatches = typeof permissions === 'object' && permissions.actions === 'write';
        return dispatches === may ? undefined : `${name} ${may ? 'cannot dispatch' : 'may dispatch'}`;
      }),
  },
  {
    name: 'a phase asks exactly twice, and no worker holds an environment',
    faults: (workflow) => {
      if (workflow.file === 'activate.yml') return [];
      const phase = definitionOf(workflow)?.plan_phase.toLowerCase();
      const asked = jobsOf(workflow).flatMap(([, { environment }]) => (environment === undefined ? [] : [environment]));
      const stack = STACK_GATES[workflow.file];
      if (stack !== undefined)
        return JSON.stringify(asked) === JSON.stringify([stack]) ? [] : [`it asks ${JSON.stringify(asked)}`];
      const wanted = builtLanes(workflow).length === 0 ? [] : [`phase-activation-${phase}`, `phase-execute-${phase}`];
      return JSON.stringify(asked) === JSON.stringify(wanted) ? [] : [`it asks ${JSON.stringify(asked)}`];
    },
  },
  {
    name: 'an activation asks for the phase that was dispatched, opens it and nothing else',
    faults: (workflow) => {
      if (workflow.file !== 'activate.yml') return [];
      const phases = phaseDefinitions()
        .filter(({ lanes }) => lanes.some((lane) => lane.state === 'built'))
        .map(({ plan_phase }) => plan_phase);
      const jobs = jobsOf(workflow).filter(([name]) => name !== 'question');
      const offered = (workflow.on.workflow_dispatch as { inputs?: Record<string, { options?: unknown }> }).inputs
        ?.phase;
      return [
        ...(JSON.stringify(offered?.options) === JSON.stringify(phases) ? [] : ['it offers other phases']),
        ...(jobs.length === phases.length ? [] : [`${jobs.length} jobs open ${phases.length} phases`]),
        ...phases.flatMap((phase, index) => activationFaults(phase, jobs[index]?.[1] ?? {})),
      ];
    },
  },
  {
    name: 'a gate reads the answer of the environment that it holds',
    faults: (workflow) =>
      faultsOfJobs(workflow, (job, name) => {
        const answers = (job.steps ?? []).filter(({ uses }) => uses === './actions/approval-gate');
        if (!isGate(job)) return answers.length === 0 ? undefined : `${name} reads an answer and holds no environment`;
        if (changesStack(workflow)) {
          const asks = (job.steps ?? []).at(-1)?.run ?? '';
          const own = asks.startsWith(`npm run --silent approved -- --environment ${String(job.environment)} `);
          const told = asks.includes(' --tell ') === (job.environment === 'stack-teardown');
          return own && told ? undefined : `${name} does not read the answer of ${JSON.stringify(job.environment)}`;
        }
        const same = answers.length === 1 && answers.every((step) => step.with?.environment === job.environment);
        const asked = answers.every(({ with: given }) => SHOWN.every((one) => given?.[one] === shownAs(one)));
        if (!asked) return `${name} does not say what was shown`;
        return same ? undefined : `${name} does not read the answer of ${JSON.stringify(job.environment)}`;
      }),
  },
  {
    name: 'every lane that is built has its job behind its gate and its dependencies',
    faults: (workflow) => {
      const lanes = builtLanes(workflow);
      return lanes.flatMap(({ lane, depends_on, starts_under }) => {
        const name = laneJob(lane);
        const before = behind(workflow, name);
        const gate = starts_under === 'activation' ? 'activation' : 'execution';
        const wanted = [gate, ...depends_on.filter((one) => lanes.some((other) => other.lane === one)).map(laneJob)];
        const direct = wanted.slice(1).filter((one) => !needsOf(workflow.jobs[name] ?? {}).includes(one));
        const open = [...wanted.filter((one) => !before.has(one)), ...direct];
        return workflow.jobs[name] === undefined
          ? [`${lane} has no job`]
          : open.map((one) => `${lane} starts before ${one}`);
      });
    },
  },
  {
    name: 'no lane is started, run or recorded but by its own job',
    faults: (workflow) =>
      faultsOfJobs(workflow, ({ steps = [] }, name) => {
        const lane = builtLanes(workflow).find((one) => laneJob(one.lane) === name)?.lane;
        const given = steps.map((step) => step.with ?? {});
        const text = given.map(({ commands = '' }) => String(commands)).join('\n');
        const commands = ['start-lane', 'record-lane'].map((one) => text.includes(`"command":"${one}"`));
        if (lane === undefined)
          return commands.some(Boolean) ? `${name} is no lane and starts or records one` : undefined;
        const named = [...text.matchAll(/"lane":"([^"]*)"/g)].map(([, one]) => one);
        const run = given.flatMap((one) => ('lane' in one ? [one.lane] : []));
        const own = [...named, ...run].every((one) => one === lane);
        return commands.every(Boolean) && run.length === 1 && own
          ? undefined
          : `${name} does not start, run and record ${lane}`;
      }),
  },
  {
    name: 'who works on a stack waits for the others, and a gate makes nobody wait',
    faults: (workflow) =>
      faultsOfJobs(workflow, (job, name) => {
        if (!(worksOnStack(workflow) || changesStack(workflow)) || job.steps === undefined) return undefined;
        const { group = '', 'cancel-in-progress': cancels } = job.concurrency ?? {};
        if (cancels !== false) return `${name} may be cancelled by another run`;
        if (isGate(job)) return group.includes('github.run_id') ? undefined : `${name} makes another run wait`;
        return group === (changesStack(workflow) ? TERRAFORM_GROUP : STACK_GROUP)
          ? undefined
          : `${name} does not wait for its stack`;
      }),
  },
  {
    name: 'no group that works on a stack is named after a branch',
    faults: (workflow) =>
      [workflow.concurrency, ...jobsOf(workflow).map(([, job]) => job.concurrency)].flatMap((one) =>
        /github\.(ref|head_ref|base_ref|ref_name)/.test(one?.group ?? '') ? [`${one?.group} is a branch`] : [],
      ),
  },
  {
    name: 'a phase is dispatched or called, and nothing starts by a trigger of strangers',
    faults: (workflow) => {
      const triggers = Object.keys(workflow.on);
      const legal = definitionOf(workflow)
        ? ['workflow_dispatch', 'workflow_call']
        : worksOnStack(workflow) || changesStack(workflow)
          ? ['workflow_dispatch']
          : ['workflow_dispatch', 'push', 'pull_request', 'schedule'];
      return triggers.filter((one) => !legal.includes(one)).map((one) => `it is started by ${one}`);
    },
  },
  {
    name: 'every action of others is pinned by commit, with its version beside',
    faults: ({ text }) =>
      [...text.matchAll(/^\s*(?:- )?uses: (.+)$/gm)]
        .map(([, uses = '']) => uses)
        .filter((uses) => !uses.startsWith('./') && !/^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+(\.\d+)*$/.test(uses)),
  },
  {
    name: 'every job ends by itself, a lane within its budget and the minutes of its setup',
    faults: (workflow) =>
      faultsOfJobs(workflow, (job, name) => {
        if (job.steps === undefined) return undefined;
        const minutes = job['timeout-minutes'] ?? 0;
        if (minutes < 1 || minutes > 240) return `${name} has no end`;
        const lane = builtLanes(workflow).find((one) => laneJob(one.lane) === name);
        if (lane === undefined) return undefined;
        const budget = lane.budget_seconds / 60;
        return minutes > budget && minutes <= budget + SETUP_MINUTES_MAX + 1
          ? undefined
          : `${name}: ${minutes} minutes`;
      }),
  },
  {
    name: 'no expression stands in a script, and no script is longer than five lines',
    faults: (workflow) =>
      stepsOf(workflow).flatMap(({ run = '' }) => [
        ...(run.includes('${{') ? [`an expression stands in ${JSON.stringify(run)}`] : []),
        ...(run.trimEnd().split('\n').length > RUN_LINES_MAX ? ['a script is longer than five lines'] : []),
      ]),
  },
  {
    name: 'no failure is overlooked',
    faults: (workflow) =>
      [...jobsOf(workflow).map(([, job]) => job), ...stepsOf(workflow)].flatMap((one) =>
        one['continue-on-error'] === undefined ? [] : ['something may fail and go on'],
      ),
  },
  {
    name: 'always is for records, copies and the end of the substrate',
    faults: (workflow) =>
      jobsOf(workflow)
        .flatMap(([, job]) => (job.steps ?? []).filter((_, at) => !isForHook(job, at)))
        .filter(({ if: condition = '' }) => /always\(\)|failure\(\)|!cancelled\(\)/.test(condition))
        .filter((step) => {
          const { uses = '', run = '', with: given = {} } = step;
          const next = jobsOf(workflow).flatMap(([, { steps = [] }]) => steps[steps.indexOf(step) + 1] ?? []);
          if (uses === AWS_ROLE && given.role === ciRole('ledger-writer'))
            return !next.some((one) => /"record-lane"/.test(String(one.with?.commands)));
          const records = uses === './actions/phase-ledger' && /"(record-lane|revoke-go)"/.test(String(given.commands));
          const copies = uses.startsWith('actions/upload-artifact@') || run.includes('GITHUB_STEP_SUMMARY');
          return !records && !copies && !run.includes('embedded -- down');
        })
        .map(({ uses, run }) => `${uses ?? run} runs whatever happened before`),
  },
  {
    name: 'a dispatch is found again by its correlation id',
    faults: (workflow) => {
      if (!('workflow_dispatch' in workflow.on)) return [];
      return /\$\{\{ inputs\.correlation[-_]id/.test(workflow.runName ?? '') ? [] : ['its runs have no correlation id'];
    },
  },
  {
    name: 'no checkout leaves its token behind',
    faults: (workflow) =>
      stepsOf(workflow)
        .filter(({ uses }) => uses?.startsWith('actions/checkout@'))
        .filter((step) => step.with?.['persist-credentials'] !== false)
        .map(() => 'a checkout keeps its token'),
  },
  {
    name: 'a pull request is judged by what its base holds, over the whole history',
    faults: (workflow) => {
      const steps = stepsOf(workflow);
      const judge = steps.findIndex(({ uses }) => uses === './actions/evidence-check');
      if (judge < 0) return workflow.file === 'evidence-check.yml' ? ['nothing is judged'] : [];
      const base = '${{ github.event.pull_request.base.sha }}';
      const before = steps.slice(0, judge);
      const turned = before.at(-1);
      const isBase = turned?.run === 'git checkout --quiet --detach "$BASE"' && turned.env?.BASE === base;
      const isWhole = before.some(
        ({ uses, with: given }) => uses?.startsWith('actions/checkout@') && given?.['fetch-depth'] === 0,
      );
      return [
        ...(isBase ? [] : ['the head brings its own judge']),
        ...(isWhole ? [] : ['the history is not there']),
        ...(steps[judge]?.with?.base === base ? [] : ['it is not held against its base']),
      ];
    },
  },
  {
    name: 'every program that a job starts is there',
    faults: (workflow) =>
      stepsOf(workflow).flatMap(({ run = '' }) => [
        ...[...run.matchAll(/npm run (?:--silent )?([\w:-]+)/g)]
          .map(([, name = '']) => name)
          .filter((name) => !(name in SCRIPTS))
          .map((name) => `no script is called ${name}`),
        ...[...run.matchAll(/(?<=^|\bnode )([\w./-]+\/[\w.-]+)/gm)]
          .map(([, file = '']) => file)
          .filter((file) => !file.startsWith('node_modules/') && !existsSync(join(root, file)))
          .map((file) => `${file} is not there`),
      ]),
  },
  {
    name: 'a stack is changed by nobody before a person approved it, and proven gone after it went',
    faults: (workflow) => {
      if (!changesStack(workflow)) return [];
      const acts = /stack-(?:up|down) -- (\w+)/;
      const jobs = new Map(
        jobsOf(workflow).map(([name, { steps = [] }]) => [acts.exec(steps.at(-1)?.run ?? '')?.[1] ?? '', name]),
      );
      const waits = (act: string, one: string): boolean => behind(workflow, jobs.get(act) ?? '').has(one);
      const parts: readonly (readonly [string, boolean])[] =
        workflow.file === 'dev-min-up.yml'
          ? [
              ['an apply waits for no approval', waits('apply', 'approval')],
              ['an approval waits for no plan', behind(workflow, 'approval').has(jobs.get('plan') ?? '')],
            ]
          : [
              ['a destroy waits for no approval', waits('destroy', 'approval')],
              ['an approval waits for no plan', behind(workflow, 'approval').has(jobs.get('plan') ?? '')],
              ['nobody looks for what is left', waits('absence', jobs.get('destroy') ?? 'nothing')],
            ];
      return parts.filter(([, holds]) => !holds).map(([what]) => what);
    },
  },
  {
    name: 'the keys of the bus are there for the stack of the bus alone',
    faults: (workflow) =>
      changesStack(workflow)
        ? stepsOf(workflow).flatMap(({ env = {} }) =>
            Object.entries(env)
              .filter(([name]) => name.startsWith('CONFLUENT_'))
              .filter(([, value]) => !String(value).startsWith("${{ inputs.stack_target == 'confluent' && "))
              .map(([name]) => `${name} is given to every stack`),
          )
        : [],
  },
  {
    name: 'no secret is handed on, but by its name to the workflow of a phase whose lanes are given it',
    faults: (workflow) => [
      ...[...jobsOf(workflow).map(([, job]) => job), ...stepsOf(workflow)].flatMap((one) =>
        JSON.stringify((one as { with?: object }).with ?? {}).includes('secrets.') ? ['a secret is an input'] : [],
      ),
      ...stepsOf(workflow).flatMap((step) => ('secrets' in step ? ['a step is given secrets'] : [])),
      ...jobsOf(workflow).flatMap(([name, { uses, secrets }]) =>
        isNamedAlone(uses, secrets) ? [] : [`${name} hands on`],
      ),
    ],
  },
];

/** What a called workflow declares that it takes, each under its own name; a job that calls none hands on nothing. */
function isNamedAlone(uses: string | undefined, secrets: unknown): boolean {
  const declared = Object.keys(
    workflows.find(({ file }) => uses?.endsWith(`/${file}`))?.on.workflow_call?.secrets ?? {},
  );
  const expected = Object.fromEntries(declared.map((name) => [name, `\${{ secrets.${name} }}`]));
  return JSON.stringify(secrets ?? {}) === JSON.stringify(expected);
}
