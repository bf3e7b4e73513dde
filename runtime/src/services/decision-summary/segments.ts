import { evidencePrefix, PlatformError, sha256Hex } from '@spine-green/evidence-schemas';
import { unpack } from '../../evidence/packed.ts';
import type { EvidenceTarget } from '../../evidence/write.ts';
import type { Queryable } from '../../substrate/database/port.ts';
import { listAll } from '../../substrate/object-store/port.ts';
import type { StoredSegments } from './types.ts';

/** Objects whose every line is read and compared with the index (14, section 5: digests sampled). */
const SAMPLED_MAX = 20;
/** As much as the audit writes into one object. */
const CONTENT_BYTES_MAX = 64 * 1024 * 1024;

/** Digests of the records by object and line, as the index has them. Cut into objects, which are few, not into rows. */
export async function readIndexedSegments(
  database: Queryable,
  platformRunId: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const objects = await database.query<{ object_ref: string }>({
    text: `SELECT object_ref FROM rtdl.dla_audit_index WHERE platform_run_id = $1
      GROUP BY object_ref ORDER BY object_ref COLLATE "C"`,
    values: [platformRunId],
  });
  const sampled = await database.query<{ object_ref: string; record_digest: string }>({
    text: `SELECT object_ref, record_digest FROM rtdl.dla_audit_index
      WHERE platform_run_id = $1 AND object_ref = ANY($2::text[]) ORDER BY object_ref COLLATE "C", line`,
    values: [platformRunId, objects.slice(0, SAMPLED_MAX).map(({ object_ref: ref }) => ref)],
  });
  const digests = Map.groupBy(sampled, ({ object_ref: ref }) => ref);
  return new Map(
    objects.map(({ object_ref: ref }) => [ref, (digests.get(ref) ?? []).map(({ record_digest: digest }) => digest)]),
  );
}

/** What is there, and the lines of the first objects that the index names. */
export async function readStoredSegments(
  target: EvidenceTarget,
  platformRunId: string,
  indexed: ReadonlyMap<string, readonly string[]>,
): Promise<StoredSegments> {
  const { store, bucket } = target;
  const prefix = `${evidencePrefix({ family: 'run', platform_run_id: platformRunId })}decision_log_audit/records/`;
  const objects = new Map<string, { sizeBytes: number; versions: number }>();
  for await (const { key, size_bytes: sizeBytes } of listAll(store, bucket, prefix)) {
    objects.set(key, { sizeBytes, versions: (await store.versions(bucket, key)).length });
  }
  const read = new Map<string, readonly string[]>();
  for (const key of [...indexed.keys()].slice(0, SAMPLED_MAX)) {
    if (objects.has(key)) read.set(key, await readDigests(target, key));
  }
  return { prefix, objects, read };
}

/** Throws E_PACKED_REFUSED for what is no packed object, and E_EVIDENCE_UNREADABLE for one that ends within a line. */
async function readDigests({ store, bucket }: EvidenceTarget, key: string): Promise<readonly string[]> {
  const { body } = await store.get(bucket, key);
  const content = Buffer.from(await unpack(key, body, CONTENT_BYTES_MAX)).toString('utf8');
  if (!content.endsWith('\n')) throw new PlatformError('E_EVIDENCE_UNREADABLE', `${key} ends within a line`);
  return content.slice(0, -1).split('\n').map(sha256Hex);
}
