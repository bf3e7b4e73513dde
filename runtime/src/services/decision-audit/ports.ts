import type { AuditPlan, KnownEvents, LaneWindow } from './step.ts';

export interface AuditLedger {
  /** What is known of the events of windows of different partitions. */
  load(windows: readonly LaneWindow[]): Promise<KnownEvents>;
  /** Remembers the ranges of the plans before their objects are written. */
  intend(plans: readonly AuditPlan[]): Promise<void>;
  /** Atomic: events, chains, what was set aside, the index of records, counters and the checkpoints, or none. */
  record(plans: readonly AuditPlan[]): Promise<void>;
  /** Where a window that starts here must end, because an earlier life began to write its object. */
  findEnd(topic: string, partition: number, fromOffset: number): Promise<number | undefined>;
  /** Chains that are not whole and began so many seconds ago or earlier. */
  unresolved(olderThanSeconds: number): Promise<number>;
}

export interface RecordStore {
  /** Makes the lines durable, create-only; the same lines again are a success. Throws E_EVIDENCE_CONFLICT for others. */
  write(segment: NonNullable<AuditPlan['segment']>): Promise<void>;
}
