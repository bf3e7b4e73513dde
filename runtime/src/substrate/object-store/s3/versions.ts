import { type DeleteMarkerEntry, ListObjectVersionsCommand, type ObjectVersion as S3Version } from '@aws-sdk/client-s3';
import { sha256Hex } from '@spine-green/evidence-schemas';
import { mapLimited } from '../../../kernel/concurrency.ts';
import { callBound } from '../../aws/client.ts';
import type { ObjectAddress, ObjectVersion } from '../port.ts';
import { writtenAtOf } from './marks.ts';
import { nameOf, required, type S3Access } from './request.ts';
import { findHead, storedOf } from './stored.ts';

const PAGE_VERSIONS_MAX = 1000;
const HEADS_AT_ONCE = 32;

/** One entry of the history of a key. */
type Entry = (S3Version | DeleteMarkerEntry) & { readonly isMarker: boolean };

/** All versions of one key, oldest first. */
export async function versionsOf(s3: S3Access, address: ObjectAddress): Promise<readonly ObjectVersion[]> {
  const newestFirst = await history(s3, address);
  const found = await mapLimited(newestFirst.toReversed(), HEADS_AT_ONCE, (entry) => versionOf(s3, address, entry));
  return found.filter((version) => version !== undefined);
}

async function versionOf(s3: S3Access, address: ObjectAddress, entry: Entry): Promise<ObjectVersion | undefined> {
  const { isMarker, VersionId: versionId = 'null' } = entry;
  if (isMarker) {
    const { bucket, key } = address;
    const writtenAtUtc = writtenAtOf(entry);
    return { bucket, key, versionId, sha256: sha256Hex(''), size_bytes: 0, writtenAtUtc, deleteMarker: true };
  }
  const head = await findHead(s3, address, versionId);
  return head === undefined ? undefined : { ...(await storedOf(s3, head)), deleteMarker: false };
}

/**
 * Newest first, as S3 keeps it. Its answer holds versions and delete markers in one order, and the client hands them over
 * as two lists: where a page holds both, it is read again entry by entry.
 */
async function history(s3: S3Access, address: ObjectAddress): Promise<readonly Entry[]> {
  const entries = await walk(s3, address, PAGE_VERSIONS_MAX);
  const markers = entries.filter(({ isMarker }) => isMarker).length;
  return markers === 0 || markers === entries.length ? entries : walk(s3, address, 1);
}

async function walk(s3: S3Access, address: ObjectAddress, pageSize: number): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  let from: { readonly KeyMarker?: string; readonly VersionIdMarker?: string } = {};
  for (;;) {
    const page = await pageOf(s3, address, { ...from, MaxKeys: pageSize });
    // The key itself comes before all that only start with it.
    const own = page.all.filter(({ Key }) => Key === address.key);
    entries.push(...own);
    if (own.length < page.all.length || page.NextKeyMarker === undefined) return entries;
    from = {
      KeyMarker: page.NextKeyMarker,
      ...(page.NextVersionIdMarker && { VersionIdMarker: page.NextVersionIdMarker }),
    };
  }
}

interface PageRequest {
  readonly KeyMarker?: string;
  readonly VersionIdMarker?: string;
  readonly MaxKeys: number;
}

async function pageOf(s3: S3Access, address: ObjectAddress, request: PageRequest) {
  const command = new ListObjectVersionsCommand({ Bucket: address.bucket, Prefix: address.key, ...request });
  const page = await required(`list versions of ${nameOf(address)}`, () => s3.client.send(command, callBound()));
  const versions = (page.Versions ?? []).map((entry): Entry => ({ ...entry, isMarker: false }));
  const markers = (page.DeleteMarkers ?? []).map((entry): Entry => ({ ...entry, isMarker: true }));
  const isLast = page.IsTruncated !== true;
  return {
    all: [...versions, ...markers],
    NextKeyMarker: isLast ? undefined : page.NextKeyMarker,
    NextVersionIdMarker: isLast ? undefined : page.NextVersionIdMarker,
  };
}
