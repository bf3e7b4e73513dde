import { handle } from '@spine-green/evidence-schemas';
import type { Job, Parts, Steps } from './parts.ts';
import { ciRole } from './roles.ts';
import { ACCOUNT, BILLING_KEYS, BUS_KEYS, secretVariables, stackVariables } from './variables.ts';
import { type Yaml, yamlText } from './yaml.ts';

/** Roles of the core stack under which guards work. */
export const GUARD_ROLES = {
  operator: ciRole('run-operator'),
  terraform: ciRole('terraform-apply'),
  reader: ciRole('gate-readonly'),
  ledger: ciRole('ledger-writer'),
} as const;

interface Head {
  readonly name: string;
  /** Job, and group of those that wait for each other unless `waitsFor` names another one. */
  readonly group: string;
  readonly waitsFor?: string;
  /** Without one it runs on demand alone. */
  readonly cron?: string;
  /** Inputs of a dispatch beside the correlation id. */
  readonly inputs?: Readonly<Record<string, Yaml>>;
}

interface Guard extends Head, RoleJob {
  /** An output of the program, and the job that works on it under another role. */
  readonly handsOver?: { readonly output: string; readonly to: string; readonly job: RoleJob };
}

/** What runs under one role: one program. */
export interface RoleJob {
  readonly jobName: string;
  readonly minutes: number;
  readonly role: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly before?: () => Steps;
  readonly run: string;
}

const GUARDS: Readonly<Record<string, Guard>> = {
  'idle-guard.yml': {
    name: 'Idle guard',
    jobName: 'What nobody needs is stopped',
    group: 'idle-guard',
    cron: handle('IDLE_GUARD_CRON'),
    minutes: 20,
    role: GUARD_ROLES.operator,
    inputs: {
      mode: {
        description: 'What is done about what nobody needs.',
        required: true,
        type: 'choice',
        options: ['stop_services', 'observe_only'],
      },
      'ttl-minutes': {
        description: 'Age at which a heartbeat counts no more.',
        required: true,
        default: String(handle('IDLE_TTL_MINUTES')),
        type: 'string',
      },
    },
    env: {
      MODE: "${{ inputs.mode || 'stop_services' }}",
      TTL: `\${{ inputs.ttl-minutes || '${handle('IDLE_TTL_MINUTES')}' }}`,
    },
    run: 'npm run --silent idle-guard -- --mode "$MODE" --ttl "$TTL" | tee -a "$GITHUB_STEP_SUMMARY"',
  },
  'cost.yml': {
    name: 'Cost',
    jobName: 'The month against its alerts',
    group: 'cost',
    cron: '23 5 * * *',
    minutes: 20,
    role: GUARD_ROLES.reader,
    env: {
      ACCOUNT: `\${{ ${ACCOUNT} }}`,
      ...secretVariables(BILLING_KEYS),
    },
    run: 'npm run --silent cost -- --account "$ACCOUNT" --keep "$GITHUB_OUTPUT" | tee -a "$GITHUB_STEP_SUMMARY"',
    // A role that reads everything writes nothing that decides, and the one that writes the ledger reads no bill.
    handsOver: {
      output: 'reading',
      to: 'settle',
      job: {
        jobName: 'Nothing goes on above the last alert',
        minutes: 10,
        role: GUARD_ROLES.ledger,
        env: { READING: '${{ needs.cost.outputs.reading }}' },
        run: 'npm run --silent cost -- --settle "$READING" | tee -a "$GITHUB_STEP_SUMMARY"',
      },
    },
  },
  'drift-plan.yml': {
    name: 'Drift plan',
    jobName: 'What exists against what the stacks say',
    group: 'drift-plan',
    cron: '47 4 * * *',
    minutes: 60,
    role: GUARD_ROLES.terraform,
    env: {
      ...stackVariables(),
      ...secretVariables(BUS_KEYS),
    },
    before: withStacks,
    run: 'npm run --silent drift-plan -- --synth synthesised/dev_min/stacks | tee -a "$GITHUB_STEP_SUMMARY"',
  },
  'rightsizing.yml': {
    name: 'Right-sizing',
    jobName: 'What tasks reserve against what they use',
    group: 'rightsizing',
    cron: '5 */6 * * *',
    minutes: 20,
    role: GUARD_ROLES.reader,
    run: 'npm run --silent rightsizing | tee -a "$GITHUB_STEP_SUMMARY"',
  },
  'rotate-secrets.yml': {
    name: 'Rotate secrets',
    jobName: 'New secrets are read before the old ones open no more',
    group: 'rotate-secrets',
    // What it writes is the stack's, whose changes it waits for.
    waitsFor: 'tf-demo',
    minutes: 30,
    role: GUARD_ROLES.terraform,
    inputs: {
      secrets: {
        description: 'What is rotated.',
        required: true,
        type: 'choice',
        options: ['gate_keys', 'database'],
      },
    },
    env: { SECRETS: '${{ inputs.secrets }}', CORRELATION: '${{ inputs.correlation-id }}' },
    run: [
      'npm run --silent rotate-secrets -- --secrets "$SECRETS" \\',
      '  --correlation "$CORRELATION" | tee -a "$GITHUB_STEP_SUMMARY"',
    ].join('\n'),
  },
};

/** Terraform, and the stacks as it reads them. */
export function withStacks(): Steps {
  return [
    { uses: './.github/actions/terraform' },
    { shell: 'bash', run: 'npm run --silent synth -- --out synthesised' },
  ];
}

/** Workflows that look at the account by themselves and on demand, by file (05, sections 7 to 12). */
export const guardWorkflows = (parts: Parts): readonly (readonly [file: string, text: string])[] => [
  ...Object.entries(GUARDS).map(([file, guard]) => [file, guardWorkflow(guard, jobsOf(guard, parts))] as const),
  [WATCH_FILE, guardWorkflow(WATCH, { [WATCH.group]: watchJob(parts) })],
];

const WATCH_FILE = 'watch-drift.yml';
export const GUARD_FILES: readonly string[] = [...Object.keys(GUARDS), WATCH_FILE];

const WATCH: Head = { name: 'Watch drift', group: 'watch-drift', cron: '9,24,39,54 * * * *' };

/**
 * The drift sentinel between the transitions (02, section 8). It asks database and bus as well, so it runs where the lanes
 * run, and it waits for none of them: of two writers of the ledger one wins, and the other looks again.
 */
function watchJob({ pin }: Parts): Job {
  return {
    name: 'Whatever is open is looked at',
    if: `\${{ ${ACCOUNT} != '' && vars.DEV_MIN_SUBSTRATE_CONFIG != '' }}`,
    'runs-on': '${{ vars.DEV_MIN_RUNNER }}',
    'timeout-minutes': 10,
    permissions: { contents: 'read', 'id-token': WORKS_UNDER_ROLE },
    steps: [
      { uses: pin('actions/checkout'), with: { 'persist-credentials': false } },
      { uses: './.github/actions/setup', with: { packages: 'false' } },
      {
        uses: './.github/actions/aws-role',
        with: { account: `\${{ ${ACCOUNT} }}`, region: handle('AWS_REGION'), role: GUARD_ROLES.ledger },
      },
      {
        uses: './actions/phase-ledger',
        with: {
          'substrate-config': '${{ vars.DEV_MIN_SUBSTRATE_CONFIG }}',
          commands: '[{"command":"watch-drift"}]',
        },
      },
    ],
  };
}

const CORRELATION = {
  'correlation-id': { description: 'Name by which this run is found again.', required: true, type: 'string' },
} as const;

export const STEP = 'program';
const WORKS_UNDER_ROLE = 'write # It works under a role of the account.';

export function roleJob({ jobName, minutes, role, env, before, run }: RoleJob, parts: Parts, more: Job = {}): Job {
  return {
    name: jobName,
    ...more,
    if: `\${{ ${ACCOUNT} != '' }}`,
    'runs-on': 'ubuntu-24.04',
    'timeout-minutes': minutes,
    permissions: {
      contents: 'read',
      'id-token': WORKS_UNDER_ROLE,
    },
    steps: [
      { uses: parts.pin('actions/checkout'), with: { 'persist-credentials': false } },
      { uses: './.github/actions/setup', with: { packages: 'true' } },
      ...(before?.() ?? []),
      {
        uses: './.github/actions/aws-role',
        with: { account: `\${{ ${ACCOUNT} }}`, region: handle('AWS_REGION'), role },
      },
      { ...('outputs' in more ? { id: STEP } : {}), shell: 'bash', env, run },
    ],
  };
}

function jobsOf(guard: Guard, parts: Parts): Readonly<Record<string, Job>> {
  const { group, handsOver } = guard;
  if (handsOver === undefined) return { [group]: roleJob(guard, parts) };
  const { output, to, job } = handsOver;
  return {
    [group]: roleJob(guard, parts, { outputs: { [output]: `\${{ steps.${STEP}.outputs.${output} }}` } }),
    [to]: roleJob(job, parts, { needs: [group] }),
  };
}

function guardWorkflow(guard: Head, jobs: Readonly<Record<string, Job>>): string {
  const document: Yaml = {
    name: guard.name,
    'run-name': `${guard.name} \${{ inputs.correlation-id || github.run_id }}`,
    on: {
      ...(guard.cron === undefined ? {} : { schedule: [{ cron: guard.cron }] }),
      workflow_dispatch: { inputs: { ...CORRELATION, ...guard.inputs } },
    },
    permissions: {},
    concurrency: { group: guard.waitsFor ?? guard.group, 'cancel-in-progress': false },
    jobs: jobs as Yaml,
  };
  return `# Generated by \`npm run generate\`. Do not edit.\n${yamlText(document)}`;
}
