import { isPlatformError, PlatformError, sha256Hex } from '@spine-green/evidence-schemas';
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
