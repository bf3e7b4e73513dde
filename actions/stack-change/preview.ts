import { isReadable, observe } from '../lib/checks/fact.ts';
import { destroyScope } from '../lib/terraform/destroy-plan.ts';
import { planDestroy } from '../lib/terraform/destroy-preflight.ts';
import { openTerraform, stackText, type TerraformPlace } from '../lib/terraform/runner.ts';
import { destroyVariables } from './variables.ts';

/** What a destroy of a stack would do, one line a thing. Changes nothing; what cannot be planned is a line as well. */
export async function previewDestroy(place: TerraformPlace): Promise<readonly string[]> {
  const read = await observe(() => {
    const values = destroyVariables(stackText(place.folder), place.environment);
    return planDestroy(openTerraform({ ...place, environment: { ...place.environment, ...values } }));
  });
  if (!isReadable(read)) return [`what would go cannot be planned: ${read.unreadable}`];
  const { deletes, out_of_scope, not_deleted } = destroyScope(read.value);
  const gone = read.value.changes.filter(({ actions }) => actions.join() === 'delete');
  return [
    `${deletes} to destroy`,
    ...gone.map(({ address }) => `  ${address}`),
    ...[...new Set([...out_of_scope, ...not_deleted])].map((address) => `refused: it would touch ${address}`),
  ];
}
