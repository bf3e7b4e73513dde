import { laneRole } from '../lib/definition/lane-role.ts';
import type { PhaseDefinition } from '../lib/definition/phase-definition.ts';
import { INPUTS, inputsOf, QUESTION_OUTPUTS, RESUMED } from './inputs.ts';
import { EXECUTION, jobName, laneJob, revocation } from './lane-job.ts';
import { CONFIG, commandText, type Job, job, json, ledger, type Parts, quoted, underRole, written } from './parts.ts';
import { takenSecrets } from './variables.ts';
import { type Yaml, yamlText } from './yaml.ts';

const HEAD = (phase: string): readonly string[] => [
  `# Generated from the definition of ${phase} by \`npm run generate\`. Do not edit.`,
];

/** The workflow of one phase: what is asked, two gates, a job a lane in the order of the plan, the close. */
export function phaseWorkflow(definition: PhaseDefinition, action: string, parts: Parts): string {
  const { plan_phase: phase, name } = definition;
  const planned = definition.lanes.filter((lane) => lane.state === 'planned').map(({ lane }) => lane);
  const inputs = inputsOf({ ...INPUTS, ...RESUMED });
  const jobs = phaseJobs(definition, action, parts);
  const document: Yaml = {
    name: `${phase} ${name}`,
    'run-name': `${phase} \${{ inputs.correlation-id }} on \${{ inputs.stack }}`,
    on: {
      workflow_dispatch: { inputs },
      workflow_call: {
        inputs,
        secrets: takenSecrets(phase),
        ...(jobs.close === undefined
          ? {}
          : {
              outputs: {
                verdict: { description: 'Verdict of the phase.', value: '${{ jobs.close.outputs.verdict }}' },
              },
            }),
      },
    },
    permissions: {},
    jobs,
  };
  const notes = planned.length === 0 ? [] : [`# Planned lanes, which no job runs: ${planned.join(', ')}.`];
  return [...HEAD(phase), ...notes, yamlText(document)].join('\n');
}

function phaseJobs(definition: PhaseDefinition, action: string, parts: Parts): Readonly<Record<string, Job>> {
  const built = definition.lanes.filter((lane) => lane.state === 'built');
  const question = questionJob(definition.plan_phase, { parts, executionId: '${{ inputs.execution-id }}' });
  // A phase without a lane that runs is refused where it would begin, and nothing stands behind that.
  if (built.length === 0) return { question };
  const early = built.filter((lane) => lane.starts_under === 'activation');
  const late = built.filter((lane) => lane.starts_under !== 'activation');
  const lanes = (some: typeof built, after: string): Readonly<Record<string, Job>> =>
    Object.fromEntries(
      some.map((lane, index) => {
        // The ledger lets one lane of a phase run at a time, so each waits for the one before it as well.
        const before = some[index - 1];
        const known = lane.depends_on.filter((one) => built.some((other) => other.lane === one)).map(jobName);
        const needs = new Set(['question', before === undefined ? after : jobName(before.lane), ...known]);
        return [jobName(lane.lane), laneJob(definition, lane, { action, needs: [...needs], parts })];
      }),
    );
  const lastEarly = early.at(-1);
  return {
    question,
    activation: activationJob(definition, { parts, acts: unless('activated') }),
    ...lanes(early, 'activation'),
    execution: executionJob(definition, {
      pinned: early.length > 0,
      after: lastEarly === undefined ? 'activation' : jobName(lastEarly.lane),
      parts,
    }),
    ...lanes(late, 'execution'),
    close: closeJob(definition, { action, after: built.map(({ lane }) => jobName(lane)), parts }),
    revoke: revokeJob(definition, { after: built.map(({ lane }) => jobName(lane)), parts }),
  };
}

/** Says what is asked; the gates that need this job repeat its outputs. */
export const questionJob = (phase: string, { parts, executionId }: GateOptions & { executionId?: string }): Job =>
  job(parts, {
    name: `${phase} question`,
    outputs: Object.fromEntries(QUESTION_OUTPUTS.map((name) => [name, `\${{ steps.question.outputs.${name} }}`])),
    takesRoles: true,
    steps: [
      // It reads the ledger and the evidence before it, and writes nothing.
      underRole('gate-readonly'),
      {
        id: 'question',
        uses: './actions/phase-question',
        with: { ...CONFIG, phase, answers: '${{ inputs.answers }}', 'execution-id': executionId },
      },
    ],
  });

/** Reads the answer of the environment that its job holds. The token is the job's own and may read the run. */
const gate = (phase: string, purpose: string, rest: Job): Job => ({
  ...rest,
  id: 'answer',
  uses: './actions/approval-gate',
  env: { GITHUB_TOKEN: '${{ github.token }}' },
  with: {
    ...CONFIG,
    phase,
    environment: `phase-${purpose === 'activation' ? 'activation' : 'execute'}-${phase.toLowerCase()}`,
    purpose,
    'execution-id': `\${{ ${EXECUTION} }}`,
    'verdict-sha256': '${{ needs.question.outputs.verdict-sha256 }}',
    'definition-sha256': '${{ needs.question.outputs.definition-sha256 }}',
    decisions: '${{ needs.question.outputs.answered }}',
    'signed-dispatches': '${{ inputs.signed-dispatches }}',
  },
});

/** A phase that is open, or a go that holds, is what a dispatch finds that goes on: there is nothing to act on again. */
const unless = (known: string): Job => ({ if: `\${{ needs.question.outputs.${known} != 'true' }}` });

const pinCommands = (phase: string): readonly string[] => [
  commandText('pin', {
    phase: quoted(phase),
    approval: written('answer'),
    decisions: '${{ needs.question.outputs.pins }}',
  }),
  commandText('pin', { phase: quoted(phase), approval: 'null', decisions: '${{ needs.question.outputs.declared }}' }),
];

interface GateOptions {
  readonly parts: Parts;
}

interface ActivationOptions extends GateOptions {
  /** When the job runs at all. */
  readonly condition?: string;
  /** When it acts; a dispatch of the phase goes on where the phase is open already. */
  readonly acts?: Job;
}

/** Where the first lanes of a phase settle what is to be executed, the answer to its activation pins its decisions. */
export function activationJob(
  { plan_phase: phase, lanes }: PhaseDefinition,
  { parts, condition, acts = {} }: ActivationOptions,
): Job {
  const plans = lanes.some((lane) => lane.state === 'built' && lane.starts_under === 'activation');
  const commands = [
    commandText('activate', { phase: quoted(phase), approval: written('answer') }),
    commandText('expand', { phase: quoted(phase) }),
    ...(plans ? pinCommands(phase) : []),
  ];
  return job(parts, {
    name: `${phase} activation`,
    needs: ['question'],
    ...(condition === undefined ? {} : { condition }),
    environment: `phase-activation-${phase.toLowerCase()}`,
    takesRoles: true,
    steps: [
      underRole(laneRole(phase)),
      withoutDecisions(gate(phase, 'activation', acts), plans),
      underRole('ledger-writer'),
      ledger(commands, acts),
    ],
  });
}

function executionJob(
  { plan_phase: phase }: PhaseDefinition,
  { pinned, after, parts }: GateOptions & { pinned: boolean; after: string },
): Job {
  const go = commandText('grant-go', { phase: quoted(phase), approval: written('answer') });
  const pins = pinned ? [] : pinCommands(phase);
  return job(parts, {
    name: `${phase} execution`,
    needs: ['question', after],
    environment: `phase-execute-${phase.toLowerCase()}`,
    takesRoles: true,
    steps: [
      underRole(laneRole(phase)),
      withoutDecisions(gate(phase, 'execution_go', unless('permitted')), !pinned),
      underRole('ledger-writer'),
      ledger([...pins, go], unless('permitted')),
    ],
  });
}

function withoutDecisions(step: Job, answers: boolean): Job {
  if (answers) return step;
  const { decisions: _, ...rest } = step.with as Record<string, Yaml>;
  return { ...step, with: rest };
}

interface EndOptions {
  readonly after: readonly string[];
  readonly parts: Parts;
}

function closeJob(
  { plan_phase: phase }: PhaseDefinition,
  { action, after, parts }: EndOptions & { action: string },
): Job {
  const act = { phase: quoted(phase), execution_id: json(EXECUTION) };
  return job(parts, {
    name: `${phase} close`,
    needs: ['question', ...after],
    outputs: { verdict: '${{ steps.close.outputs.verdict }}' },
    takesRoles: true,
    steps: [
      underRole(laneRole(phase)),
      {
        id: 'close',
        uses: `./actions/${action}`,
        with: { ...CONFIG, lane: 'close', 'execution-id': `\${{ ${EXECUTION} }}`, attempt: '1' },
      },
      underRole('ledger-writer'),
      ledger([
        commandText('check-transition', act),
        commandText('complete', {
          ...act,
          envelope: written('close'),
          bundle_root_sha256: json('steps.close.outputs.bundle-root-sha256'),
        }),
      ]),
    ],
  });
}

/** A job that was cancelled leaves a lane that runs for the ledger; without its go nothing it still brings counts. */
const revokeJob = ({ plan_phase: phase }: PhaseDefinition, { after, parts }: EndOptions): Job =>
  job(parts, {
    name: `${phase} revoke`,
    needs: ['question', 'execution', ...after, 'close'],
    condition: "${{ always() && needs.execution.result == 'success' && contains(needs.*.result, 'cancelled') }}",
    takesRoles: true,
    steps: [underRole('ledger-writer'), ledger([revocation(phase, 'a job of the execution was cancelled')])],
  });
