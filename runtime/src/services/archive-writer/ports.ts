import type { SegmentPlan, StoredSegment } from './types.ts';

export interface SegmentStore {
  /**
   * Makes the segment of the plan durable under its key, create-only; the same lines again are a success, other lines
   * a mismatch with the offsets that differ. Throws what the object store throws; then nothing is known and the same
   * call may be repeated.
   */
  write(plan: SegmentPlan): Promise<StoredSegment>;
}

export type Outcome = 'NEW' | 'DUPLICATE' | 'PAYLOAD_MISMATCH' | 'NONE';

export interface Ledger {
  /** Remembers the range of the plan before its object is written. */
  intend(plan: SegmentPlan): Promise<void>;
  /**
   * Atomic: ledger rows, failures, mismatches, counters and the checkpoint, or none. Throws E_CHECKPOINT_MOVED when
   * another writer advanced the checkpoint. `writeErrors` are failed object writes since the last record.
   */
  record(plan: SegmentPlan, stored: StoredSegment | undefined, writeErrors: number): Promise<Outcome>;
  /**
   * Where a window that starts at this offset must end, because an earlier life began or finished that range;
   * undefined when nothing at or after the offset was written. Throws E_CHECKPOINT_MOVED when the offset lies inside a
   * range: then somebody set the checkpoint by hand.
   */
  findEnd(topic: string, partition: number, fromOffset: number): Promise<number | undefined>;
}
