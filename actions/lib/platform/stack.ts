import { readFile } from 'node:fs/promises';
import { PlatformError, parseJson } from '@spine-green/evidence-schemas';
import { StackDescriptionV1 } from '@spine-green/evidence-schemas/documents/stack_description.v1';
import type { SubstrateConfigV1 } from '@spine-green/evidence-schemas/documents/substrate_config.v1';
import { openObjectStore } from '@spine-green/runtime/substrate/object-store/open';
import type { ManagedConfig } from './substrate-config.ts';

/** The file in which the running embedded stack describes itself. Throws E_STACK_ABSENT for another substrate. */
export function stackFileOf(config: SubstrateConfigV1): string {
  if (config.substrate === 'embedded') return config.stack_url.slice('file:'.length);
  throw new PlatformError('E_STACK_ABSENT', `${config.substrate} has no embedded stack`);
}

/** The running embedded stack; undefined when no stack is up. Any other failure throws: unreadable is not absent. */
export async function findStack(config: SubstrateConfigV1): Promise<StackDescriptionV1 | undefined> {
  if (config.substrate !== 'embedded') return refuseManifest(config);
  try {
    return StackDescriptionV1.parse(
      parseJson(await readFile(stackFileOf(config)), 'E_SCHEMA_INVALID', 'the description of the stack'),
    );
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Phases before the stack is up need no more than that it is not; no lane that needs a managed one is built yet. */
async function refuseManifest({ stack_url, object_store_url, buckets }: ManagedConfig): Promise<undefined> {
  const key = stack_url.slice('manifest:'.length);
  const found = await openObjectStore(object_store_url).head(buckets.evidence, key);
  if (found !== undefined) throw new PlatformError('E_STACK_UNREADABLE', `${key} describes a managed stack`);
  return undefined;
}

/** The same, for a lane that cannot work without it. */
export async function getStack(config: SubstrateConfigV1): Promise<StackDescriptionV1> {
  const stack = await findStack(config);
  if (stack === undefined) throw new PlatformError('E_STACK_ABSENT', 'the embedded stack is not up');
  return stack;
}
