import type { PhaseDefinition } from '../lib/definition/phase-definition.ts';
import { INPUTS, inputsOf, SIGNED } from './inputs.ts';
import type { Job, Parts } from './parts.ts';
import { activationJob, questionJob } from './phase-workflow.ts';
import { yamlText } from './yaml.ts';

const PHASE = '${{ inputs.phase }}';

/**
 * Opens a phase and runs nothing of it (02, section 11): the operator may plan, and its own workflow goes on when he
 * dispatches it with the execution that the question names. A phase that is open already is refused.
 */
export function activateWorkflow(phases: readonly PhaseDefinition[], parts: Parts): string {
  const options = phases.map(({ plan_phase }) => plan_phase);
  const jobs: Record<string, Job> = {
    question: questionJob(PHASE, { parts }),
  };
  // Environments are literals, so that what is approved can be read here.
  for (const definition of phases) {
    const phase = definition.plan_phase;
    jobs[`activation-${phase.toLowerCase()}`] = activationJob(definition, {
      parts,
      condition: `\${{ inputs.phase == '${phase}' }}`,
    });
  }
  const phase = { description: 'Phase that is opened.', required: true, type: 'choice', options };
  const head = '# Generated from the phase definitions by `npm run generate`. Do not edit.\n';
  return `${head}${yamlText({
    name: 'Activate',
    'run-name': `Activate ${PHASE} \${{ inputs.correlation-id }} on \${{ inputs.stack }}`,
    on: { workflow_dispatch: { inputs: { phase, ...(inputsOf({ ...INPUTS, ...SIGNED }) as object) } } },
    permissions: {},
    jobs,
  })}`;
}
