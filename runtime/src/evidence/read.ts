import { PlatformError, parseJson, sha256Hex } from '@spine-green/evidence-schemas';
import type { EvidenceTarget } from './write.ts';

export interface Evidence<T> {
  readonly document: T;
  readonly versionId: string;
  /** Of the stored bytes, lower-case hex. */
  readonly sha256: string;
  readonly size_bytes: number;
  /** True when the object starts with a byte-order mark: it is accepted and reported (04, section 3.4). */
  readonly byteOrderMark: boolean;
}

/**
 * Reads one evidence object by its exact key: the newest version, or the named one.
 * Throws E_OBJECT_NOT_FOUND, E_EVIDENCE_DIGEST (the bytes do not match their digest), E_EVIDENCE_UNREADABLE (no
 * strict JSON) and what `parse` throws. An object that cannot be read is never reported as absent.
 */
export async function readEvidence<T>(
  target: EvidenceTarget,
  key: string,
  parse: (value: unknown) => T,
  versionId?: string,
): Promise<Evidence<T>> {
  const object = await target.store.get(target.bucket, key, versionId);
  const found = sha256Hex(object.body);
  if (found !== object.sha256)
    throw new PlatformError('E_EVIDENCE_DIGEST', `${key} reads ${found}, the store says ${object.sha256}`);
  const byteOrderMark = object.body.length >= 3 && BYTE_ORDER_MARK.compare(object.body, 0, 3) === 0;
  const body = byteOrderMark ? object.body.subarray(3) : object.body;
  return {
    document: parse(parseJson(body, 'E_EVIDENCE_UNREADABLE', object.key)),
    versionId: object.versionId,
    sha256: object.sha256,
    size_bytes: object.size_bytes,
    byteOrderMark,
  };
}

const BYTE_ORDER_MARK = Buffer.from('\ufeff', 'utf8');
