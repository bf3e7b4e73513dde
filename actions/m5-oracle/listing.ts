import { digestOf } from '@spine-green/evidence-schemas';

export interface ListedObject {
  /** Relative to the prefix that was listed. */
  readonly key: string;
  readonly size: number;
  readonly sha256: string;
  readonly versionId: string;
}

/** Digest of a listing; the version is part of it, so that even a rewrite with the same bytes shows. */
export const listingDigest = (objects: readonly ListedObject[]): string =>
  digestOf(objects.map(({ key, size, sha256, versionId }) => [key, size, sha256, versionId]));
