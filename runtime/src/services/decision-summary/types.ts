import type { Writer } from '../../observability/writer.ts';
import type { readOutboxes } from '../../truth/calm.ts';
import type { ActionTotals } from '../../truth/decision-lane/actions.ts';
import type { AuditTotals } from '../../truth/decision-lane/audit.ts';
import type { DecisionTotals } from '../../truth/decision-lane/decisions.ts';

/** Everything that is counted in one snapshot of the database, so that the three summaries speak of one moment. */
export interface LaneTotals {
  readonly asOfUtc: string;
  readonly decisions: DecisionTotals;
  readonly actions: ActionTotals;
  readonly audit: AuditTotals;
  readonly outboxes: Awaited<ReturnType<typeof readOutboxes>>;
  /** Objects that the index of the audit names, with the digests of their lines in order. */
  readonly indexed: ReadonlyMap<string, readonly string[]>;
}

/** The objects of the audit as the store has them. */
export interface StoredSegments {
  readonly prefix: string;
  readonly objects: ReadonlyMap<string, { readonly sizeBytes: number; readonly versions: number }>;
  /** Digests of the lines of those that were read, in order. */
  readonly read: ReadonlyMap<string, readonly string[]>;
}

export interface Stamp {
  readonly platformRunId: string;
  readonly writer: Writer;
  readonly writtenAtUtc: string;
}
