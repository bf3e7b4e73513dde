import type { PhaseDefinition } from '../lib/definition/phase-definition.ts';
import { FLOWS_DEFAULT } from '../rehearsal/options.ts';
import { INPUTS, inputsOf } from './inputs.ts';
import { dispatchesIn } from './lane-job.ts';
import { callsPhase, type Job, job, type Parts } from './parts.ts';
import { handedSecrets } from './variables.ts';
import { type Yaml, yamlText } from './yaml.ts';

/** How many flows a world has that nobody gave; as `npm run rehearse`. */
const WORLD = {
  world: { description: 'Folder of a sealed engine run on the runner; empty: a world is made.', required: false },
  flows: { description: 'Size of the world that is made, in flows.', required: false, default: String(FLOWS_DEFAULT) },
};

const SHELL = 'bash';

/** One phase after the other; the substrate comes up before M2, and what there is becomes a bundle however it ends. */
export function pipelineWorkflow(
  phases: readonly { definition: PhaseDefinition; file: string }[],
  parts: Parts,
): string {
  const handed = Object.fromEntries(Object.keys(INPUTS).map((name) => [name, `\${{ inputs.${name} }}`]));
  const jobs: Record<string, Job> = {};
  let before: string | undefined;
  for (const { definition, file } of phases) {
    const phase = definition.plan_phase.toLowerCase();
    if (phase === 'm2') {
      jobs.substrate = substrateJob(before ?? '', parts);
      before = 'substrate';
    }
    const answers = jobs.substrate === undefined ? handed.answers : '${{ needs.substrate.outputs.answers }}';
    jobs[phase] = {
      needs: [
        ...new Set([...(before === undefined ? [] : [before]), ...(jobs.substrate === undefined ? [] : ['substrate'])]),
      ],
      permissions: callsPhase(dispatchesIn(definition)),
      uses: `./.github/workflows/${file}`,
      with: { ...handed, answers },
      secrets: handedSecrets(definition.plan_phase),
    };
    if (before === undefined) jobs[phase] = { ...jobs[phase], needs: undefined };
    before = phase;
  }
  const document: Yaml = {
    name: 'Pipeline',
    'run-name': 'Pipeline ${{ inputs.correlation-id }} on ${{ inputs.stack }}',
    on: { workflow_dispatch: { inputs: { ...(inputsOf(INPUTS) as object), ...(inputsOf({ ...WORLD }) as object) } } },
    permissions: {},
    jobs: { ...jobs, bundle: bundleJob(Object.keys(jobs), parts) },
  };
  return `# Generated from the phase definitions by \`npm run generate\`. Do not edit.\n${yamlText(document)}`;
}

const ENV = { SUBSTRATE_CONFIG: '${{ inputs.substrate-config }}' };

/** The embedded substrate outlives the job that starts it; on a managed one its phase applies the stacks. */
const substrateJob = (after: string, parts: Parts): Job =>
  job(parts, {
    name: 'Embedded substrate up',
    needs: [after],
    budgetSeconds: 1800,
    packages: true,
    outputs: { answers: '${{ steps.up.outputs.answers }}' },
    steps: [
      {
        id: 'up',
        shell: SHELL,
        // A runner ends what a job leaves behind, unless it says that it is not the job's.
        env: {
          ...ENV,
          ANSWERS: '${{ inputs.answers }}',
          WORLD: '${{ inputs.world }}',
          FLOWS: '${{ inputs.flows }}',
          RUNNER_TRACKING_ID: '',
        },
        run: [
          'npm run --silent embedded -- up --config "$SUBSTRATE_CONFIG" --answers "$ANSWERS" \\',
          '  --world "$WORLD" --flows "$FLOWS" >> "$GITHUB_OUTPUT"',
        ].join('\n'),
      },
    ],
  });

const ALWAYS = '${{ always() }}';

const bundleJob = (after: readonly string[], parts: Parts): Job =>
  job(parts, {
    name: 'Bundle',
    needs: after,
    condition: ALWAYS,
    budgetSeconds: 900,
    packages: true,
    steps: [
      {
        id: 'export',
        shell: SHELL,
        env: ENV,
        run: 'npm run --silent embedded -- bundle --config "$SUBSTRATE_CONFIG" --out bundle >> "$GITHUB_OUTPUT"',
      },
      {
        shell: SHELL,
        env: {
          WORD: '${{ steps.export.outputs.word }}',
          ROOT: '${{ steps.export.outputs.root }}',
          HEAD: '${{ steps.export.outputs.head }}',
        },
        run: 'echo "$WORD, root of the bundle: $ROOT, head of the ledger: $HEAD" | tee -a "$GITHUB_STEP_SUMMARY"',
      },
      {
        if: ALWAYS,
        shell: SHELL,
        env: ENV,
        run: 'npm run --silent embedded -- down --config "$SUBSTRATE_CONFIG"',
      },
      {
        if: ALWAYS,
        uses: parts.pin('actions/upload-artifact'),
        with: { name: 'bundle', path: 'bundle', 'if-no-files-found': 'error', 'retention-days': 30 },
      },
      { uses: './actions/verify-bundle', with: { bundle: 'bundle', root: '${{ steps.export.outputs.root }}' } },
    ],
  });
