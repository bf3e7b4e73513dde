import type { Database } from '../../substrate/database/port.ts';

/**
 * What a reservation and its settlement write, for nothing: a database whose tables can be read and not written, or that
 * has no room, is not healthy. The batch and its key are of no event.
 */
const WRITE_FOR_NOTHING = `
WITH opened AS (
  INSERT INTO ig.open_batches (batch_id, platform_run_id, reserved_at) VALUES (-1, 'probe', clock_timestamp())),
reserved AS (
  INSERT INTO ig.admission_rows (dedupe_key, payload_hash, partition_key, event_id, ts_us, context_id, batch_id,
    reserved_at, attempt, state)
  VALUES ('', '', '', 'probe', 0, -1, -1, clock_timestamp(), 1, 'PUBLISH_IN_FLIGHT'))
INSERT INTO ig.receipt_rows (created_at, segment_id, line, context_id, occurrence, decision, receipt_id, dedupe_key)
VALUES (clock_timestamp(), -1, 1, -1, 1, 'ADMIT', '', '')`;

class RolledBack extends Error {}

/** Rejects as the database does when it does not take the rows of an admission. Leaves none. */
export async function probeWrites(database: Database): Promise<void> {
  try {
    await database.transaction(async (transaction) => {
      await transaction.execute({ text: WRITE_FOR_NOTHING });
      throw new RolledBack();
    });
  } catch (error) {
    if (!(error instanceof RolledBack)) throw error;
  }
}
