import { isPlatformError } from '@spine-green/evidence-schemas';
import type { EvidenceTarget } from '../../../evidence/write.ts';
import type { Database } from '../../../substrate/database/port.ts';
import type { EventLog } from '../../../substrate/event-log/port.ts';
import { SCAN_TRANSACTION, scanReceipts } from '../../../truth/receipt-scan/scan.ts';
import { SCAN_FAULTS } from '../../../truth/receipt-scan/tally.ts';
import type { Blocker } from '../types.ts';

export interface ScannedPlace {
  readonly database: Database;
  readonly eventLog: EventLog;
  readonly target: EvidenceTarget;
  readonly buckets: { readonly quarantine: string };
  readonly platformRunId: string;
}

/**
 * Every receipt and quarantine object of the run, read to its last byte before anything says that the run is complete
 * (04, section 4.4): what is lost or altered blocks, each kind of fault with how often and where first. For a run that is at
 * rest. Whatever cannot be read is a blocker, and never a run without receipts.
 */
export async function objectBlockers(place: ScannedPlace): Promise<readonly Blocker[]> {
  const { database, eventLog, target, buckets, platformRunId } = place;
  const source = { store: target.store, evidenceBucket: target.bucket, quarantineBucket: buckets.quarantine, eventLog };
  try {
    const { faults, samples } = await database.transaction(
      (transaction) => scanReceipts({ ...source, database: transaction }, platformRunId),
      SCAN_TRANSACTION,
    );
    return SCAN_FAULTS.filter((fault) => faults[fault] > 0).map((fault) => {
      const first = samples.find((one) => one.fault === fault);
      const where = first === undefined ? '' : `, first ${first.ref}: ${first.detail}`;
      return { code: 'CLOSURE_OBJECTS_DIFFER', area: fault, detail: `${faults[fault]} times${where}` };
    });
  } catch (error) {
    if (!isPlatformError(error)) throw error;
    return [{ code: 'SOURCE_UNREADABLE', area: 'objects', detail: error.message }];
  }
}
