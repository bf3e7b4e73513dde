import { isPlatformError, PlatformError, sha256Hex } from '@spine-green/evidence-schemas';
import { unpack } from '../../../evidence/packed.ts';
import type { ObjectAddress, ObjectStore } from '../../../substrate/object-store/port.ts';

/** Create-only; the same bytes again are a success. Returns their digest, and throws E_EVIDENCE_CONFLICT when the key
 * holds other bytes. */
export async function putAsEvidence(
  store: ObjectStore,
  { bucket, key }: ObjectAddress,
  body: string | Uint8Array,
): Promise<string> {
  try {
    return (await store.put(bucket, key, body, { kind: 'create' })).sha256;
  } catch (error) {
    if (!isPlatformError(error, 'E_OBJECT_EXISTS')) throw error;
    const digest = sha256Hex(body);
    const found = await store.head(bucket, key);
    if (found?.sha256 === digest) return digest;
    throw new PlatformError('E_EVIDENCE_CONFLICT', `${key} holds ${found?.sha256}, wanted ${digest}`, { cause: error });
  }
}

/** Lines of a segment are at most some 40 MiB (`SEGMENT_BYTES_MAX` and one batch); a larger object is none of ours. */
export const CONTENT_BYTES_MAX = 64 * 2 ** 20;

/** The same for a packed body. Packing in pieces and packing at once give other bytes, so what an earlier life wrote is
 * compared by its content. */
export async function putPacked(store: ObjectStore, { bucket, key }: ObjectAddress, body: Uint8Array): Promise<string> {
  try {
    return (await store.put(bucket, key, body, { kind: 'create' })).sha256;
  } catch (error) {
    if (!isPlatformError(error, 'E_OBJECT_EXISTS')) throw error;
    const found = await store.get(bucket, key);
    const [there, wanted] = await Promise.all([
      unpack(key, found.body, CONTENT_BYTES_MAX),
      unpack(key, body, CONTENT_BYTES_MAX),
    ]);
    if (Buffer.compare(there, wanted) === 0) return found.sha256;
    throw new PlatformError('E_EVIDENCE_CONFLICT', `${key} holds other lines`, { cause: error });
  }
}
