import { type HandoverOf, handoverOf, text } from '../lib/run/handover.ts';

/** The execution that closed the run, as M8.E recorded it; what follows judges the closure of this one. */
export const reporterExecutionHandover = handoverOf('M8.E', {
  task_arn: text,
  started_at_utc: text,
  stopped_at_utc: text,
  /** Number of the acquisition under which it wrote. */
  fence: text,
});

export type ReporterExecution = HandoverOf<typeof reporterExecutionHandover>;

/** A row of the database about one acquisition of the run's lock; the reporter's own documents are not asked. */
export interface Acquisition {
  readonly fence: string;
  readonly instance: string;
  readonly acquiredAtUtc: string;
  /** Undefined while it is held, and for a holder that died. */
  readonly releasedAtUtc: string | undefined;
}
