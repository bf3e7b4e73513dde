import {
  type DocumentSchema,
  type Immutable,
  isPlatformError,
  PlatformError,
  sha256Hex,
  type WriteOptions,
} from '@spine-green/evidence-schemas';
import type { ObjectStore, PutCondition, StoredVersion } from '../substrate/object-store/port.ts';

/** Where evidence goes: one bucket of one store. */
export interface EvidenceTarget {
  readonly store: ObjectStore;
  readonly bucket: string;
}

/**
 * Writes immutable evidence (classes M, G and T of 04, section 6.1): validate, canonical JSON, secret scan, create-only
 * put, read back, compare. The same bytes again are a success and return the version that is there.
 *
 * Throws E_SCHEMA_INVALID, E_EVIDENCE_SECRET, E_EVIDENCE_CONFLICT (the key holds other bytes), E_EVIDENCE_DIGEST (read
 * back differs) and what the store throws. After E_OBJECT_STORE_UNREACHABLE the same call may be repeated.
 */
export async function createEvidence<T>(
  target: EvidenceTarget,
  key: string,
  schema: DocumentSchema<T>,
  document: Immutable<NoInfer<T>>,
  options: WriteOptions = {},
): Promise<StoredVersion> {
  return put(target, { key, text: schema.write(document, options) }, { kind: 'create' });
}

/**
 * Writes a derived summary (class D), which may be replaced, and only over the version that was read; undefined means
 * that nothing was there. Throws E_OBJECT_MOVED when another writer replaced it, otherwise as `createEvidence`.
 */
export async function replaceEvidence<T>(
  target: EvidenceTarget,
  key: string,
  schema: DocumentSchema<T>,
  document: Immutable<NoInfer<T>>,
  readVersionId: string | undefined,
  options: WriteOptions = {},
): Promise<StoredVersion> {
  const condition: PutCondition =
    readVersionId === undefined ? { kind: 'create' } : { kind: 'replace', versionId: readVersionId };
  return put(target, { key, text: schema.write(document, options) }, condition);
}

async function put(
  target: EvidenceTarget,
  { key, text }: { readonly key: string; readonly text: string },
  condition: PutCondition,
): Promise<StoredVersion> {
  const digest = sha256Hex(text);
  try {
    const stored = await target.store.put(target.bucket, key, text, condition);
    return await readBack(target, stored, digest);
  } catch (error) {
    if (!isPlatformError(error, 'E_OBJECT_EXISTS', 'E_OBJECT_MOVED')) throw error;
    const present = await target.store.get(target.bucket, key);
    // An earlier try of this writer may have stored the bytes without getting its answer.
    if (present.sha256 === digest && sha256Hex(present.body) === digest) return versionOf(present);
    if (error.code === 'E_OBJECT_MOVED') throw error;
    const facts = `${key} holds ${present.sha256} as version ${present.versionId}, wanted ${digest}`;
    throw new PlatformError('E_EVIDENCE_CONFLICT', facts, { cause: error });
  }
}

/** The digest is taken from the bytes that came back, not from what the store says about them (04, 6.1, W5). */
async function readBack(
  target: EvidenceTarget,
  { key, versionId }: Pick<StoredVersion, 'key' | 'versionId'>,
  digest: string,
): Promise<StoredVersion> {
  const stored = await target.store.get(target.bucket, key, versionId);
  const found = sha256Hex(stored.body);
  if (found !== digest || stored.sha256 !== digest)
    throw new PlatformError('E_EVIDENCE_DIGEST', `${key} version ${versionId} reads ${found}, wrote ${digest}`);
  return versionOf(stored);
}

function versionOf(object: StoredVersion): StoredVersion {
  const { bucket, key, versionId, sha256, size_bytes, writtenAtUtc } = object;
  return { bucket, key, versionId, sha256, size_bytes, writtenAtUtc };
}
