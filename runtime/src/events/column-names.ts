/** Of a row whose contract allows columns that it does not name. With the bound of their texts an envelope stays below
 * what the gate takes, whatever they escape to. */
export const ADDITIONAL_COLUMNS_MAX = 32;

export const COLUMN_NAME_MAX = 128;

/** Names by which the sort carries time and place of a row beside its columns. */
export const SORT_COLUMNS = { key: 'sort_key_', micros: 'sort_us_', row: 'sort_row_' } as const;

/** Names that the reader adds by itself; a file with one of them could not be told from it. */
const RESERVED = new Set<string>(['file_index', 'file_row_number', 'filename', ...Object.values(SORT_COLUMNS)]);

export type NameFault =
  /** In other letters, with the name that was there before. */
  | { readonly fault: 'twice'; readonly name: string; readonly beside: string }
  | { readonly fault: 'reserved' | 'length' | 'nul'; readonly name: string };

/**
 * The one definition of the names that a row may have beside each other (11, section 1.2): for the columns of a file, and
 * at the gate for the members of a payload whose contract allows further ones.
 */
export function nameFaults(names: readonly string[]): readonly NameFault[] {
  const faults: NameFault[] = [];
  const seen = new Map<string, string>();
  for (const name of names) {
    const folded = name.toLowerCase();
    const beside = seen.get(folded);
    // The engine does not tell letters apart by case, and gives the second of two equal names another one.
    if (beside !== undefined) faults.push({ fault: 'twice', name, beside });
    if (RESERVED.has(folded)) faults.push({ fault: 'reserved', name });
    if (name === '' || name.length > COLUMN_NAME_MAX) faults.push({ fault: 'length', name });
    // No statement can name it: the engine reads a statement up to there.
    if (name.includes('\0')) faults.push({ fault: 'nul', name });
    seen.set(folded, name);
  }
  return faults;
}
