import { handle } from '@spine-green/evidence-schemas';
import { observe } from '../../lib/checks/fact.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import type { InletFacts } from '../lanes/b-inlet-policy.ts';
import { jobSpecs } from './jobs.ts';

export const gatherInlet = async (context: LaneContext): Promise<InletFacts> => ({
  inletMode: await observe(() => handle('ORACLE_INLET_MODE', context.handleInputs)),
  sourceUri: await observe(() => handle('ORACLE_SEED_SOURCE_URI', context.handleInputs)),
  jobs: await observe(() => jobSpecs(context)),
  substrate: substrateLocators(context),
});

/** Where the substrate keeps objects and parameters, and the parameter paths of the registry, which look like paths. */
function substrateLocators({ session }: LaneContext): InletFacts['substrate'] {
  return {
    OBJECT_STORE_URL: session.config.object_store_url,
    PARAMETERS_URL: session.config.parameters_url,
    SSM_DB_DSN_PATH: handle('SSM_DB_DSN_PATH'),
    SSM_CONFLUENT_BOOTSTRAP_PATH: handle('SSM_CONFLUENT_BOOTSTRAP_PATH'),
    SSM_CONFLUENT_API_KEY_PATH: handle('SSM_CONFLUENT_API_KEY_PATH'),
    SSM_CONFLUENT_API_SECRET_PATH: handle('SSM_CONFLUENT_API_SECRET_PATH'),
    SSM_IG_API_KEY_PATH: handle('SSM_IG_API_KEY_PATH'),
  };
}
