import { findSecrets, handle } from '@spine-green/evidence-schemas';
import { RunManifestV1 } from '@spine-green/evidence-schemas/documents/run_manifest.v1';
import { RuntimeScopeBundleV1 } from '@spine-green/evidence-schemas/documents/runtime_scope_bundle.v1';
import { mapFact, observe } from '../../lib/checks/fact.ts';
import { iamBindingHandover, serviceMapHandover } from '../../lib/handovers/m4.ts';
import { readRequiredEnvironment } from '../../lib/platform/image-help.ts';
import { taskDefinitionOf } from '../../lib/platform/service-state.ts';
import { type ServiceEntry, serviceMap } from '../../lib/platform/services.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import type { Contract, ContractFacts } from '../lanes/e-launch-contract.ts';
import { profilesOf, readDeclared } from './task-profiles.ts';

export const gatherContracts = async (context: LaneContext): Promise<ContractFacts> => ({
  contracts: await observe(() => readContracts(context)),
  map: mapFact(await observe(() => context.handover(serviceMapHandover)), ({ services }) => services),
  scopes: await observe(async () =>
    (await context.document('M3.E', 'm4_runtime_scope_bundle.json', RuntimeScopeBundleV1)).families.map(
      ({ family, env_key, value }) => ({ family, envKey: env_key, value }),
    ),
  ),
  pinnedImage: await observe(
    async () => (await context.document('M3.D', 'run.json', RunManifestV1)).image.image_digest,
  ),
  declared: await observe(() => readDeclared(context)),
  profiles: await observe(() => profilesOf(context)),
  bound: await observe(async () =>
    Object.fromEntries(
      (await context.handover(iamBindingHandover)).services.map(({ service, ...roles }) => [service, roles]),
    ),
  ),
});

async function readContracts(context: LaneContext): Promise<readonly Contract[]> {
  const secrets = await heldSecrets(context);
  return Promise.all((await serviceMap(context)).map((entry) => contractOf(context, entry, secrets)));
}

async function contractOf(
  context: LaneContext,
  { service, mode, pack, spec }: ServiceEntry,
  secrets: readonly string[],
): Promise<Contract> {
  return {
    ...{ service, mode, pack },
    command: spec.command,
    imageDigest: spec.imageDigest,
    environment: spec.environment,
    taskDefinition: taskDefinitionOf(spec),
    required: await readRequiredEnvironment(context, mode),
    secretHits: findSecrets({ command: spec.command, environment: spec.environment }, { secrets }).map(
      ({ rule, json_path }) => `${rule} at ${json_path}`,
    ),
  };
}

/** The values behind the locators, to look for them in the definitions. User and address are no secrets. */
async function heldSecrets({ session }: LaneContext): Promise<readonly string[]> {
  const paths = [
    handle('SSM_DB_DSN_PATH'),
    handle('SSM_DB_PASSWORD_PATH'),
    handle('SSM_CONFLUENT_API_SECRET_PATH'),
    handle('SSM_IG_API_KEY_PATH'),
    handle('SSM_CM_API_KEY_PATH'),
    handle('SSM_LS_API_KEY_PATH'),
  ];
  return Promise.all(paths.map(async (path) => (await session.parameters.get(path)).value.reveal()));
}
