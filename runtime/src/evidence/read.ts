import { PlatformError, sha256Hex } from '@spine-green/evidence-schemas';
import type { StoredObject } from '../substrate/object-store/port.ts';
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
 * Throws E_OBJECT_NOT_FOUND, E_EVIDENCE_DIGEST (the bytes do not match their digest), E_EVIDENCE_UNREADABLE (not UTF-8
 * or not JSON) and what `parse` throws. An object that cannot be read is never reported as absent.
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
  const { text, byteOrderMark } = textOf(object);
  return {
    document: parse(jsonOf(text, object)),
    versionId: object.versionId,
    sha256: object.sha256,
    size_bytes: object.size_bytes,
    byteOrderMark,
  };
}

function textOf(object: StoredObject): { text: string; byteOrderMark: boolean } {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(object.body);
    const byteOrderMark = text.startsWith('\uFEFF');
    return { text: byteOrderMark ? text.slice(1) : text, byteOrderMark };
  } catch (error) {
    throw new PlatformError('E_EVIDENCE_UNREADABLE', `${object.key} is not UTF-8`, { cause: error });
  }
}

function jsonOf(text: string, object: StoredObject): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // The parser's message quotes the text, so it stays in the cause and out of the facts (17, G4).
    throw new PlatformError('E_EVIDENCE_UNREADABLE', `${object.key} is not JSON`, { cause: error });
  }
}
