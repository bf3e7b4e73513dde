import type { reporterExecutionHandover } from '../lib/handovers/m8.ts';
import type { HandoverOf } from '../lib/run/handover.ts';

export type ReporterExecution = HandoverOf<typeof reporterExecutionHandover>;

/** A row of the database about one acquisition of the run's lock; the reporter's own documents are not asked. */
export interface Acquisition {
  readonly fence: string;
  readonly instance: string;
  readonly acquiredAtUtc: string;
  /** Undefined while it is held, and for a holder that died. */
  readonly releasedAtUtc: string | undefined;
}
