import {
  canonicalJson,
  faultsFrom,
  findSecrets,
  isPlatformError,
  PlatformError,
  type SchemaName,
  sha256Hex,
  validators,
} from '@spine-green/evidence-schemas';
import type { ObjectStore, PutCondition, StoredVersion } from '../substrate/object-store/port.ts';

/** Where evidence goes: one bucket of one store. */
export interface EvidenceTarget {
  readonly store: ObjectStore;
  readonly bucket: string;
}

export interface EvidenceOptions {
  /** Values this process holds in memory; none of them may appear in the document in any encoding (04, section 7). */
  readonly secrets?: readonly string[];
}

/**
 * Writes immutable evidence (classes M, G and T of 04, section 6.1): validate, canonical JSON, secret scan, create-only
 * put, read back, compare. The same bytes again are a success and return the version that is there.
 *
 * Throws E_SCHEMA_INVALID, E_EVIDENCE_SECRET, E_EVIDENCE_CONFLICT (the key holds other bytes), E_EVIDENCE_DIGEST (read
 * back differs) and what the store throws. After E_OBJECT_STORE_UNREACHABLE the same call may be repeated.
 */
export async function createEvidence(
  target: EvidenceTarget,
  key: string,
  schema: SchemaName,
  document: unknown,
  options: EvidenceOptions = {},
): Promise<StoredVersion> {
  return put(target, key, evidenceBytes(schema, document, options), { kind: 'create' });
}

/**
 * Writes a derived summary (class D), which may be replaced, and only over the version that was read; undefined means
 * that nothing was there. Throws E_OBJECT_MOVED when another writer replaced it, otherwise as `createEvidence`.
 */
export async function replaceEvidence(
  target: EvidenceTarget,
  key: string,
  schema: SchemaName,
  document: unknown,
  readVersionId: string | undefined,
  options: EvidenceOptions = {},
): Promise<StoredVersion> {
  const condition: PutCondition =
    readVersionId === undefined ? { kind: 'create' } : { kind: 'replace', versionId: readVersionId };
  return put(target, key, evidenceBytes(schema, document, options), condition);
}

/** The bytes that would be stored; throws E_SCHEMA_INVALID or E_EVIDENCE_SECRET. */
export function evidenceBytes(schema: SchemaName, document: unknown, options: EvidenceOptions = {}): string {
  // The text is validated rather than the object, so that what is stored is what was checked.
  const text = canonicalJson(document);
  const stored: unknown = JSON.parse(text);
  const validate = validators[schema];
  const faults = faultsFrom(validate, stored);
  if (faults.length > 0) {
    const where = faults.map((fault) => `${fault.path} (${fault.keyword})`).join(', ');
    throw new PlatformError('E_SCHEMA_INVALID', `${schema} refuses ${where}`);
  }
  const hits = findSecrets(stored, { secrets: options.secrets ?? [] });
  if (hits.length > 0) {
    const where = hits.map((hit) => `${hit.rule} at ${hit.json_path}`).join(', ');
    throw new PlatformError('E_EVIDENCE_SECRET', `${schema} was not written: ${where}`);
  }
  return text;
}

async function put(target: EvidenceTarget, key: string, text: string, condition: PutCondition): Promise<StoredVersion> {
  const digest = sha256Hex(text);
  try {
    const stored = await target.store.put(target.bucket, key, text, condition);
    return await readBack(target, key, stored.versionId, digest);
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
  key: string,
  versionId: string,
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
