import { evidencePrefix } from '@spine-green/evidence-schemas';
import { readEvidence } from '@spine-green/runtime/evidence/read';
import type { EvidenceTarget } from '@spine-green/runtime/evidence/write';
import { listAll } from '@spine-green/runtime/substrate/object-store/port';
import type { RunFacts } from '../../lib/drift/facts.ts';
import { isOfTasks, tasksNamedIn } from '../../lib/drift/runtime-tasks.ts';

/**
 * What documents of the run that tasks made say of their tasks, by their name below the root of the run: all of them, one
 * after the other. Throws what a read throws.
 */
export async function readTaskDocuments(
  target: EvidenceTarget,
  runId: string | undefined,
): Promise<RunFacts['tasksOf']> {
  if (runId === undefined) return {};
  const root = evidencePrefix({ family: 'run', platform_run_id: runId });
  const found: Record<string, readonly unknown[]> = {};
  for await (const { key } of listAll(target.store, target.bucket, root)) {
    const name = key.slice(root.length);
    if (!isOfTasks(name)) continue;
    found[name] = tasksNamedIn((await readEvidence(target, key, (value) => value)).document);
  }
  return found;
}
