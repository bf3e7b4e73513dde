import type { StoredVersion } from '../substrate/object-store/port.ts';

/** Names one version of an evidence object and what it must hold. */
export interface EvidenceRef {
  readonly key: string;
  readonly version_id: string;
  readonly sha256: string;
}

export const refOf = (version: Pick<StoredVersion, 'key' | 'versionId' | 'sha256'>): EvidenceRef => ({
  key: version.key,
  version_id: version.versionId,
  sha256: version.sha256,
});
