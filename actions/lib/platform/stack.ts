import { readFile } from 'node:fs/promises';
import { isPlatformError, PlatformError, parseJson } from '@spine-green/evidence-schemas';
import type { DemoManifestV1 } from '@spine-green/evidence-schemas/documents/demo_manifest.v1';
import { StackDescriptionV1 } from '@spine-green/evidence-schemas/documents/stack_description.v1';
import type { SubstrateConfigV1 } from '@spine-green/evidence-schemas/documents/substrate_config.v1';
import { openObjectStore } from '@spine-green/runtime/substrate/object-store/open';
import { readDemoManifest } from './demo-manifest.ts';

/** What describes a substrate that is up: an embedded stack itself, a managed one the manifest of its demo stack. */
export type Stack = StackDescriptionV1 | DemoManifestV1;

/** The file in which the running embedded stack describes itself. Throws E_STACK_ABSENT for another substrate. */
export function stackFileOf(config: SubstrateConfigV1): string {
  if (config.substrate === 'embedded') return config.stack_url.slice('file:'.length);
  throw new PlatformError('E_STACK_ABSENT', `${config.substrate} has no embedded stack`);
}

/** The running stack; undefined when no stack is up. Any other failure throws: unreadable is not absent. */
export async function findStack(config: SubstrateConfigV1): Promise<Stack | undefined> {
  if (config.substrate === 'embedded') return findEmbeddedStack(config);
  try {
    return await readDemoManifest(openObjectStore(config.object_store_url), config);
  } catch (error) {
    if (isPlatformError(error, 'E_OBJECT_NOT_FOUND')) return undefined;
    throw error;
  }
}

/** The same, for a lane that cannot work without it. Throws E_STACK_ABSENT. */
export const getStack = async (config: SubstrateConfigV1): Promise<Stack> => (await findStack(config)) ?? noStack();

/** The stack of this machine, with its ports and its processes. Throws E_STACK_ABSENT for another substrate. */
export async function findEmbeddedStack(config: SubstrateConfigV1): Promise<StackDescriptionV1 | undefined> {
  try {
    return StackDescriptionV1.parse(
      parseJson(await readFile(stackFileOf(config), 'utf8'), 'E_SCHEMA_INVALID', 'the description of the stack'),
    );
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** The same, for a lane that cannot work without it. Throws E_STACK_ABSENT. */
export const getEmbeddedStack = async (config: SubstrateConfigV1): Promise<StackDescriptionV1> =>
  (await findEmbeddedStack(config)) ?? noStack();

function noStack(): never {
  throw new PlatformError('E_STACK_ABSENT', 'the stack is not up');
}

export const isManaged = (stack: Stack): stack is DemoManifestV1 => stack.schema === 'fp.demo_manifest.v1';

/** Which broker and which database a stack is: part of the epoch. The manifest of the demo stack names no broker. */
export const identityOf = (
  stack: Stack,
): { readonly kafka_cluster_id: string | null; readonly db_resource_id: string } => ({
  kafka_cluster_id: isManaged(stack) ? null : stack.bus.cluster_id,
  db_resource_id: stack.database.resource_id,
});
