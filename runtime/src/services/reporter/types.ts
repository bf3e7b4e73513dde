import type { Writer } from '../../observability/writer.ts';
import type { ArchiveTotals } from '../../truth/archive.ts';
import type { CaseLabelFacts } from '../../truth/case-labels.ts';
import type { LaneFacts } from '../../truth/decision-lane/lane.ts';
import type { ComponentHealth } from '../../truth/heartbeats.ts';
import type { IngressFacts } from '../../truth/ingress.ts';

export const COMPONENT = 'reporter';
/** On the corridor's allow list (16, section 5). */
export const REPORTER_ACTOR = 'SYSTEM::platform_run_reporter';

/** A coded reason why the run cannot be closed; all of them are listed, not the first. */
export interface Blocker {
  readonly code: string;
  readonly area: string;
  readonly detail: string;
}

/** Counts of one snapshot of the database. */
export interface ClosureFacts {
  readonly asOfUtc: string;
  readonly snapshotId: string;
  readonly ingress: IngressFacts;
  readonly lane: LaneFacts;
  readonly archive: ArchiveTotals;
  readonly cases: CaseLabelFacts;
  readonly archiveFailures: ReadonlyMap<string, number>;
  readonly anomaliesFirstUtc: string | undefined;
  readonly anomaliesLastUtc: string | undefined;
  readonly health: readonly ComponentHealth[];
  /** Rows of the run as they lie in the tables, by table. */
  readonly rows: Readonly<Record<string, number>>;
}

/** What every document of one reporter run shares. */
export interface Stamp {
  readonly platformRunId: string;
  readonly writer: Writer;
  readonly generatedAtUtc: string;
  readonly writtenAtUtc: string;
}

/** An injection that was declared before the run (16, section 7.6). */
export interface ExpectedAnomaly {
  readonly reason: string;
  readonly count: number;
  readonly ref: string;
}
