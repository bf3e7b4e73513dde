import { PlatformError } from '@spine-green/evidence-schemas';
import type { AppliedMigration, Migration } from './types.ts';

/** Migrations that the database lacks, in order. Throws SCHEMA_VERSION_MISMATCH when the database has one that this
 * image does not know, knows with other bytes, or would have to insert before one that is applied. */
export function pendingMigrations(
  available: readonly Migration[],
  applied: readonly AppliedMigration[],
): readonly Migration[] {
  const faults = applied.flatMap((row, index) => {
    const known = available[index];
    const label = `${row.version}_${row.name}`;
    if (known === undefined) return [`${label} is newer than this image`];
    if (known.version !== row.version)
      return [`${label} is applied where this image has ${known.version}_${known.name}`];
    if (known.sha256 !== row.sha256) return [`${label} was applied with other bytes`];
    return [];
  });
  if (faults.length > 0) throw new PlatformError('SCHEMA_VERSION_MISMATCH', faults.join('; '));
  return available.slice(applied.length);
}
