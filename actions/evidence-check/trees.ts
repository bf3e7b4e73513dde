import type { SchemaName } from '@spine-green/evidence-schemas';

export interface TreeFile {
  /** As git writes it: 100644 and 100755 are files, whatever else is none. */
  readonly mode: string;
  readonly oid: string;
  /** Bytes; undefined for what is no file. */
  readonly size: number | undefined;
}

/** What one commit holds, by path. */
export type Listing = ReadonlyMap<string, TreeFile>;

/** A commit whose wanted files were read. */
export interface Tree {
  readonly files: Listing;
  /** The bytes of a wanted file. Throws for one that was not read, which is a bug. */
  readonly read: (path: string) => Uint8Array;
}

/** A larger one is named and not read. */
export const FILE_BYTES_MAX = 16 * 1024 * 1024;

export const PLACES = {
  schemas: /^evidence-schemas\/schemas\/(?<name>[^/]+)\.schema\.json$/,
  samples: /^evidence-schemas\/samples\/(?<schema>[^/]+)\/(?<file>[^/]+)$/,
  codes: /^evidence-schemas\/codes\.json$/,
  released: /^evidence-schemas\/released\.json$/,
  definitions: /^actions\/[^/]+\/phase\.json$/,
  universal: /^actions\/lib\/definition\/universal-checks\.json$/,
} as const;

/** Documents and bundles that somebody may bring; what they are is seen when they are read. */
const DOCUMENT = /\.(?:json|jsonl|bundle\.zst)$/;
/** Where JSON is written by the package manager. */
const FOREIGN = /(?:^|\/)(?:node_modules\/|package-lock\.json$)/;

export const isSchema = (path: string): boolean => PLACES.schemas.test(path);
export const isSample = (path: string): boolean => PLACES.samples.test(path);
export const isDocument = (path: string): boolean =>
  DOCUMENT.test(path) && !FOREIGN.test(path) && !isSchema(path) && !isSample(path) && !PLACES.released.test(path);

/** Credentials by purpose, in files that never become evidence. */
const PRIVATE: ReadonlySet<string> = new Set(['broker_file.v1', 'parameter_file.v1'] satisfies readonly SchemaName[]);
export const isPrivate = (schema: string): boolean => PRIVATE.has(schema);

export const isRegularFile = ({ mode, size }: TreeFile): boolean =>
  mode.startsWith('100') && size !== undefined && size <= FILE_BYTES_MAX;

/** Paths that one side does not have as the other has them, sorted. */
export function changedPaths(base: Listing, head: Listing): readonly string[] {
  const differs = (path: string): boolean => {
    const [before, after] = [base.get(path), head.get(path)];
    return before?.oid !== after?.oid || before?.mode !== after?.mode;
  };
  return [...new Set([...base.keys(), ...head.keys()])].filter(differs).sort();
}

/** Files of one side that the comparison reads: every schema and sample, and what changed and has a meaning here. */
export function wantedPaths(listing: Listing, changed: readonly string[]): readonly string[] {
  const compared = [PLACES.codes, PLACES.released, PLACES.definitions, PLACES.universal];
  const own = [...listing.keys()].filter((path) => isSchema(path) || isSample(path) || PLACES.released.test(path));
  const moved = changed.filter((path) => compared.some((place) => place.test(path)) || isDocument(path));
  return [...new Set([...own, ...moved])].filter((path) => {
    const file = listing.get(path);
    return file !== undefined && isRegularFile(file);
  });
}
