import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { evidenceKey } from '@spine-green/evidence-schemas';
import { placeOf } from '@spine-green/runtime/substrate/object-store/directory-layout';
import { executionPlace, phaseOf } from '../../../actions/lib/run/execution.ts';
import type { Workplace } from '../../../actions/rehearsal/workplace.ts';

interface Attempt {
  /** Of the lane's snapshot, without the attempt. */
  readonly name: string;
  readonly executionId: string;
  readonly attempt: number;
}

/**
 * While the work lasts, the store takes every object of an attempt but its snapshot: the folder of that object is a link
 * to nowhere, so it is absent for who reads it and cannot be made. So the lane does what it does, leaves all its documents,
 * and ends without a result.
 */
export async function withoutSnapshot<T>(
  { config }: Pick<Workplace, 'config'>,
  { name, executionId, attempt }: Attempt,
  work: () => Promise<T>,
): Promise<T> {
  const root = config.object_store_url.slice('dir:'.length);
  const key = evidenceKey(executionPlace(config.substrate, phaseOf(executionId), executionId), name, { attempt });
  const { folder } = placeOf(root, config.buckets.evidence, key);
  mkdirSync(dirname(folder), { recursive: true });
  symlinkSync(join('nowhere', 'at-all'), folder);
  try {
    return await work();
  } finally {
    rmSync(folder);
  }
}
