/** Jobs that sort at a time. */
export const SORTS_MAX = 2;

/** Memory of one sorting or checking process of the functional profile, MiB. */
export const SORT_MEMORY_MIB = 1024;

/** The source is read in place; its rows lie as local parts, as staged parts and as the view, and may spill once. */
const STORAGE_FACTOR = 4;

/** What the sorts need of a machine: bytes of disk for a source of so many, and memory of those that run together. */
export const sortNeeds = (sourceBytes: number) => ({
  memory_mib: SORTS_MAX * SORT_MEMORY_MIB,
  storage_bytes: STORAGE_FACTOR * sourceBytes,
});

/** Rows of a source lie in files of this name. */
export const isRowsFile = (key: string): boolean => key.endsWith('.parquet');
