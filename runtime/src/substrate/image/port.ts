import type { ImageManifestV1 } from '@spine-green/evidence-schemas/documents/image_manifest.v1';

/**
 * Content-addressed images of the platform, as a container registry holds them.
 *
 * A digest is `sha256:` and the sha256 of the canonical JSON of the manifest. Nothing is ever changed or deleted.
 * Throws E_COMPUTE_IMAGE_UNKNOWN for a digest or tag that the registry does not hold, E_IMAGE_CORRUPT for stored files
 * that differ from their manifest, E_IMAGE_REGISTRY_UNREACHABLE (retry) when the registry cannot be read.
 */
export interface ImageRegistry {
  /** Stores an image; the same files in any order give the same digest. Durable once resolved.
   * Throws E_IMAGE_CONTENT_INVALID for an empty list, a path that is no image path, or one that is given twice. */
  build(files: readonly ImageFile[]): Promise<BuiltImage>;
  manifest(digest: string): Promise<ImageManifestV1>;
  /** Gives a digest an immutable name, `git-<40 hex>` of a commit or `src-<64 hex>` of other sources; twice equals once.
   * Throws E_IMAGE_TAG_CONFLICT when the tag names another digest, E_IMAGE_TAG_INVALID for another form. */
  tag(tag: string, digest: string): Promise<void>;
  /** The digest that a tag names; undefined when nobody gave the tag. */
  resolve(tag: string): Promise<string | undefined>;
  /** Places the verified files of an image, read-only, in a directory that does not exist yet. Whole or not at all. */
  unpack(digest: string, directory: string): Promise<void>;
}

export interface ImageFile {
  /** Relative path in the image. */
  readonly path: string;
  /** Absolute path of the file to take. */
  readonly source: string;
  readonly mode: '0444' | '0555';
}

export interface BuiltImage {
  readonly digest: string;
  readonly manifest: ImageManifestV1;
}

/** Path of the entrypoint in every image; its first argument is the mode. */
export const IMAGE_ENTRYPOINT = 'main.mjs';

/**
 * Limit of the old generation for every task, which otherwise grows with the machine. Below it V8 would collect each time
 * the heap has grown by a half, and the gate marked its heap five times a second. Growth by its own size is a tenth more
 * events of the gate for 12 MiB, and more where all services share two cores. The young generation is collected by the
 * thread that made it: helpers that wait for a core made each pause six times as long at load 12, for the same work.
 */
export const IMAGE_NODE_FLAGS = [
  '--max-old-space-size=160',
  '--heap-growing-percent=100',
  '--no-parallel-scavenge',
] as const;

/**
 * Memory of every task, where its definition does not say otherwise. V8 lets its young generation grow with the
 * allocation rate; on a task of 256 to 512 MiB it has to stay small. A window of five hundred records takes 7 MiB while it
 * is read: at 4 MiB they were copied once more and a record cost a third more, at 16 MiB as much as at 8 and 10 MiB of memory.
 * With an arena of malloc for each thread, DuckDB's readers keep what they gave back.
 */
export const IMAGE_ENVIRONMENT = {
  NODE_OPTIONS: '--max-semi-space-size=8',
  MALLOC_ARENA_MAX: '1',
  MALLOC_TRIM_THRESHOLD_: '65536',
} as const;

/**
 * For a task that reads through DuckDB for hours and computes little. DuckDB brings an allocator of its own for its
 * chunks and pages, which keeps freed pages for a while and those of each arena apart: 11 MiB of the stream producer.
 */
export const LEAN_ENVIRONMENT = {
  NODE_OPTIONS: '--max-semi-space-size=4',
  DUCKDB_JE_MALLOC_CONF: 'narenas:1,dirty_decay_ms:0,muzzy_decay_ms:0',
} as const;
