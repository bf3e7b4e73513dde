import type { Database } from '../../substrate/database/port.ts';
import type { ObjectStore } from '../../substrate/object-store/port.ts';
import { putOnce } from './exporter.ts';
import { reconciliationKey } from './keys.ts';

/** Writes the reconciliation records of the run as objects; those that are there already stay. Rows are the truth, so
 * this may run again at any time. */
export async function exportReconciliations(
  database: Database,
  target: { readonly store: ObjectStore; readonly bucket: string },
  platformRunId: string,
  reconciliationIds?: readonly string[],
): Promise<void> {
  const rows = await database.query<{ reconciliation_id: string; record: string }>({
    text: `SELECT reconciliation_id, record FROM ig.reconciliations WHERE platform_run_id = $1
      AND ($2::text[] IS NULL OR reconciliation_id = ANY($2)) ORDER BY reconciliation_id`,
    values: [platformRunId, reconciliationIds ?? null],
  });
  for (const { reconciliation_id: id, record } of rows) {
    await putOnce(target.store, target.bucket, reconciliationKey(platformRunId, id), record);
  }
}
