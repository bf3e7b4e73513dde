import { readFile } from 'node:fs/promises';
import { PlatformError, parseJson } from '@spine-green/evidence-schemas';
import { StackDescriptionV1 } from '@spine-green/evidence-schemas/documents/stack_description.v1';
import type { SubstrateConfigV1 } from '@spine-green/evidence-schemas/documents/substrate_config.v1';

/** The file in which the running embedded stack describes itself. */
export const stackFileOf = ({ stack_url }: SubstrateConfigV1): string => stack_url.slice('file:'.length);

/** The running embedded stack; undefined when it is not up. Any other failure throws: unreadable is not absent. */
export async function findStack(config: SubstrateConfigV1): Promise<StackDescriptionV1 | undefined> {
  try {
    return StackDescriptionV1.parse(
      parseJson(await readFile(stackFileOf(config)), 'E_SCHEMA_INVALID', 'the description of the stack'),
    );
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** The same, for a lane that cannot work without it. */
export async function getStack(config: SubstrateConfigV1): Promise<StackDescriptionV1> {
  const stack = await findStack(config);
  if (stack === undefined) throw new PlatformError('E_STACK_ABSENT', 'the embedded stack is not up');
  return stack;
}
