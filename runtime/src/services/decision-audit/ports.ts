import type { TakenLane } from './intake.ts';
import type { AuditPlan, KnownEvents } from './step.ts';

export interface AuditLedger {
  /** What is known of the events of one partition's window. */
  load(
    place: { readonly topic: string; readonly partition: number },
    taken: readonly TakenLane[],
  ): Promise<KnownEvents>;
  /** Remembers the range of the plan before its object is written. */
  intend(plan: AuditPlan): Promise<void>;
  /** Atomic: events, chains, what was set aside, the index of records, counters and the checkpoint, or none. */
  record(plan: AuditPlan): Promise<void>;
  /** Where a window that starts here must end, because an earlier life began to write its object. */
  findEnd(topic: string, partition: number, fromOffset: number): Promise<number | undefined>;
  /** Chains that are not whole and began so many seconds ago or earlier. */
  unresolved(olderThanSeconds: number): Promise<number>;
}

export interface RecordStore {
  /** Makes the lines durable, create-only; the same lines again are a success. Throws E_EVIDENCE_CONFLICT for others. */
  write(segment: NonNullable<AuditPlan['segment']>): Promise<void>;
}
