import { renderHandle } from '@spine-green/evidence-schemas';
import type { Checkout } from '../lib/platform/git.ts';

export interface ImageName {
  readonly tag: string;
  /** The commit that the tag names; null for sources that are none. */
  readonly git_sha: string | null;
}

const COMMIT = /^[0-9a-f]{40}$/;

/** Whether there is a commit that an authoritative tag could name. */
export const isCommit = (checkout: Checkout): checkout is Extract<Checkout, { kind: 'commit' }> =>
  checkout.kind === 'commit' && COMMIT.test(checkout.git_sha);

/** A changed tree is no commit, and without git there is none: the digest of the sources then stands in, by its own name. */
export const imageName = (checkout: Checkout, sourceSha256: string): ImageName =>
  isCommit(checkout)
    ? { tag: renderHandle('IMAGE_TAG_GIT_SHA_PATTERN', { git_sha: checkout.git_sha }), git_sha: checkout.git_sha }
    : { tag: renderHandle('IMAGE_TAG_SOURCE_PATTERN', { source_digest: sourceSha256 }), git_sha: null };
