import { evidencePrefix } from '@spine-green/evidence-schemas';
import { readEvidence } from '@spine-green/runtime/evidence/read';
import type { EvidenceTarget } from '@spine-green/runtime/evidence/write';
import { listAll } from '@spine-green/runtime/substrate/object-store/port';

/**
 * Each document of a run whose name begins so, in the order of their keys, and no list that somebody derived from them:
 * whoever is killed leaves none, and whoever goes past the lock writes none. Throws what a read throws.
 */
export async function readBelow<T>(
  target: EvidenceTarget,
  { runId, prefix }: { readonly runId: string | undefined; readonly prefix: string },
  parse: (value: unknown) => T,
): Promise<readonly T[]> {
  if (runId === undefined) return [];
  const found: T[] = [];
  const root = evidencePrefix({ family: 'run', platform_run_id: runId });
  for await (const { key } of listAll(target.store, target.bucket, root + prefix))
    found.push((await readEvidence(target, key, parse)).document);
  return found;
}
