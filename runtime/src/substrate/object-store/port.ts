/**
 * Versioned object store, as S3 with versioning on.
 *
 * Keys follow the grammar of 04, section 2: `/` separators, no `.` or `..` segment, no empty segment, no control
 * character; `P(-1)` is legal. Every method throws E_OBJECT_KEY_INVALID for another key and E_OBJECT_STORE_UNREACHABLE
 * (retry) when the store does not answer; an object that cannot be read is never reported as absent.
 */
export interface ObjectStore {
  /** Stores the bytes durably (survives kill -9 once resolved). Nothing is visible before it is whole.
   * Throws E_OBJECT_EXISTS for `create` when the newest version is not a delete marker,
   * E_OBJECT_MOVED for `replace` when the newest version is another one. */
  put(bucket: string, key: string, body: Uint8Array | string, condition: PutCondition): Promise<StoredVersion>;
  /** The same for a local file, which may be larger than memory; the file is not consumed. */
  putFile(bucket: string, key: string, path: string, condition: PutCondition): Promise<StoredVersion>;
  /** Server-side copy of the newest version; create-only. */
  copy(from: ObjectAddress, to: ObjectAddress): Promise<StoredVersion>;
  /** Newest version, or the named one. Throws E_OBJECT_NOT_FOUND. Verifies the bytes against the stored sha256
   * and throws E_OBJECT_CORRUPT when they differ. */
  get(bucket: string, key: string, versionId?: string): Promise<StoredObject>;
  /** Places a version's bytes at a local path that does not exist yet (link or download); same errors as `get`. */
  download(bucket: string, key: string, toPath: string, versionId?: string): Promise<StoredVersion>;
  /** Newest version without its body; undefined when absent or deleted. */
  head(bucket: string, key: string): Promise<StoredVersion | undefined>;
  /** One page of newest versions, keys in UTF-8 byte order, delete markers left out. */
  list(bucket: string, prefix: string, page?: { after?: string; limit?: number }): Promise<ObjectPage>;
  /** All versions of one key, oldest first, delete markers included. */
  versions(bucket: string, key: string): Promise<readonly ObjectVersion[]>;
  /** Adds a delete marker; older versions stay readable by version. */
  delete(bucket: string, key: string): Promise<void>;
}

export interface ObjectAddress {
  readonly bucket: string;
  readonly key: string;
}

export type PutCondition =
  /** Only if the key holds nothing. */
  | { readonly kind: 'create' }
  /** Only over the version that was read. */
  | { readonly kind: 'replace'; readonly versionId: string };

export interface StoredVersion extends ObjectAddress {
  readonly versionId: string;
  /** Lower-case hex. */
  readonly sha256: string;
  readonly size_bytes: number;
  readonly writtenAtUtc: string;
}

export interface StoredObject extends StoredVersion {
  readonly body: Uint8Array;
}

export interface ObjectVersion extends StoredVersion {
  readonly deleteMarker: boolean;
}

export interface ObjectPage {
  readonly objects: readonly StoredVersion[];
  /** Pass as `after` for the next page; undefined on the last one. */
  readonly next: string | undefined;
}

/** All objects below a prefix, page by page. */
export async function* listAll(store: ObjectStore, bucket: string, prefix: string): AsyncGenerator<StoredVersion> {
  let after: string | undefined;
  do {
    const page = await store.list(bucket, prefix, after === undefined ? {} : { after });
    yield* page.objects;
    after = page.next;
  } while (after !== undefined);
}
