import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseJson } from '@spine-green/evidence-schemas';
import type { Answer } from '../lib/terraform/answer.ts';
import { openTerraform, stackText, type TerraformPlace } from '../lib/terraform/runner.ts';
import { resourcesIn } from '../lib/terraform/state.ts';
import { ephemeralValues } from '../lib/terraform/variables.ts';
import type { Planned, TerraformAnswer } from './verdict.ts';

const PLAN = 'drift-plan.bin';

/**
 * Plans the stack against its state and changes nothing; where the state holds nothing there is nothing to plan, and no variable
 * is needed. What a plan holds of secrets is never kept: its file goes before this returns, and a variable that no state keeps
 * gets a value of its own, because it decides nothing. Throws E_LOCAL_FILE_UNUSABLE,
 * E_TERRAFORM_VARIABLE_MISSING, E_TERRAFORM_UNREADABLE.
 */
export async function planStack(place: TerraformPlace): Promise<Planned> {
  const { folder, environment } = place;
  const text = stackText(folder);
  const terraform = openTerraform(place);
  const begun = await terraform.init();
  if (begun.status !== 0) return unplanned(null, begun);
  const state = await terraform.run(['state', 'pull']);
  if (state.status !== 0) return unplanned(null, state);
  const stateResources = resourcesIn(state.text);
  if (stateResources === 0) return { ...unplanned(0, state), exitCode: null };
  const values = ephemeralValues(text, environment);
  try {
    const planned = await terraform.plan(PLAN, undefined, values);
    if (planned.status !== 0 && planned.status !== 2) return unplanned(stateResources, planned);
    const shown = await terraform.run(['show', '-json', PLAN]);
    if (shown.status !== 0) return unplanned(stateResources, shown);
    const answer = parseJson(shown.text, 'E_TERRAFORM_UNREADABLE', 'the plan') as TerraformAnswer;
    return { stateResources, exitCode: planned.status, plan: answer, complaint: '' };
  } finally {
    rmSync(join(folder, PLAN), { force: true });
  }
}

const unplanned = (stateResources: number | null, { status, complaint }: Answer): Planned => ({
  ...{ stateResources, exitCode: status, plan: undefined, complaint },
});
