import { canonicalJson, isPlatformError, PlatformError, sha256Hex } from '@spine-green/evidence-schemas';
import { isPartKey, viewPrefix } from '../../../events/engine-run.ts';
import { listAll, type StoredVersion } from '../../../substrate/object-store/port.ts';
import type { EngineRun } from '../layout/read.ts';
import type { SortedPart } from './build.ts';
import type { SortRequest } from './job.ts';

/** Parts that no reader looks at: outside every view, one folder per task. */
export const temporaryPrefix = (run: EngineRun, outputId: string, taskArn: string): string =>
  `${temporaryRoot(run, outputId)}${sha256Hex(taskArn).slice(0, 16)}/`;

const temporaryRoot = (run: EngineRun, outputId: string): string =>
  `${run.root.prefix}/stream_view/_tmp/output_id=${outputId}/`;

/** Uploads the parts below the temporary prefix, then copies them into the view. A reader sees nothing of a sort that
 * dies before the copies. Throws STREAM_VIEW_PARTIAL_EXISTS when a part of another sort is in the way. */
export async function publishParts(
  { run, outputId, taskArn }: Pick<SortRequest, 'run' | 'outputId' | 'taskArn'>,
  parts: readonly SortedPart[],
): Promise<readonly StoredVersion[]> {
  const { store, root } = run;
  const staging = temporaryPrefix(run, outputId, taskArn);
  try {
    for (const { name, path } of parts) await store.putFile(root.bucket, staging + name, path, { kind: 'create' });
    const published: StoredVersion[] = [];
    for (const { name } of parts) {
      const to = { bucket: root.bucket, key: viewPrefix(run.root, outputId) + name };
      published.push(await store.copy({ bucket: root.bucket, key: staging + name }, to));
    }
    return published;
  } catch (cause) {
    if (!isPlatformError(cause, 'E_OBJECT_EXISTS')) throw cause;
    throw new PlatformError('STREAM_VIEW_PARTIAL_EXISTS', `${outputId}: another sort publishes here`, { cause });
  } finally {
    await clearTemporary(run, outputId);
  }
}

/** Removes what sorts of this output left below the temporary root; one invocation works on an output at a time. */
export async function clearTemporary(run: EngineRun, outputId: string): Promise<void> {
  for await (const { bucket, key } of listAll(run.store, run.root.bucket, temporaryRoot(run, outputId))) {
    await run.store.delete(bucket, key);
  }
}

/** Published parts in order; nothing else that may lie under the prefix. */
export async function listParts(run: EngineRun, outputId: string): Promise<readonly StoredVersion[]> {
  const prefix = viewPrefix(run.root, outputId);
  const parts: StoredVersion[] = [];
  for await (const object of listAll(run.store, run.root.bucket, prefix)) {
    if (isPartKey(prefix, object.key)) parts.push(object);
  }
  return parts;
}

/** Write-once: the state machine found nothing under this key, so anything there now is another writer's. */
export async function writeDocument(run: EngineRun, key: string, document: unknown): Promise<void> {
  await run.store.put(run.root.bucket, key, canonicalJson(document), { kind: 'create' });
}
