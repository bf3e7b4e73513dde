import type { Database } from '../../../substrate/database/port.ts';
import { listAll, type ObjectStore } from '../../../substrate/object-store/port.ts';
import { putAsEvidence } from '../export/put.ts';
import { reconciliationKey, reconciliationPrefix } from '../keys.ts';

interface Target {
  readonly store: ObjectStore;
  readonly bucket: string;
}

export interface ReconciliationExport {
  readonly database: Database;
  readonly target: Target;
  readonly platformRunId: string;
}

/** Writes the reconciliation records of the run as objects; those that are there already stay. Rows are the truth, so
 * this may run again at any time. Without ids it writes what an earlier life left. */
export async function exportReconciliations(
  { database, target, platformRunId }: ReconciliationExport,
  reconciliationIds?: readonly string[],
): Promise<void> {
  const rows = await database.query<{ reconciliation_id: string; record: string }>({
    text: `SELECT reconciliation_id, record FROM ig.reconciliations WHERE platform_run_id = $1
      AND ($2::text[] IS NULL OR reconciliation_id = ANY($2)) ORDER BY reconciliation_id`,
    values: [platformRunId, reconciliationIds ?? null],
  });
  const present = reconciliationIds === undefined ? await presentKeys(target, platformRunId) : new Set<string>();
  for (const { reconciliation_id: id, record } of rows) {
    const key = reconciliationKey(platformRunId, id);
    if (!present.has(key)) await putAsEvidence(target.store, { bucket: target.bucket, key }, record);
  }
}

/** A crash may leave thousands of records, and the gate listens only when they are out: after 4,000 of them a start
 * that tried every key again took half a minute. */
async function presentKeys({ store, bucket }: Target, platformRunId: string): Promise<ReadonlySet<string>> {
  const keys = new Set<string>();
  for await (const { key } of listAll(store, bucket, reconciliationPrefix(platformRunId))) keys.add(key);
  return keys;
}
