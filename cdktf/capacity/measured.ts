/** Processor seconds that 1,000 transactions cost: in the process itself, and in its tables. What the log took in the database
 * is left out: on a managed substrate it is the broker's. */
export interface StageCost {
  readonly own: number;
  readonly database: number;
}

/**
 * What the whole spine cost where it was measured (`npm run bench -- --only spine`, test/bench/README.md). Measure again after
 * a change that matters, and date the table anew: the model knows nothing else of the platform.
 */
export const MEASURED_ON = '2026-11-30';
export const MEASURED_AT =
  'two cores of an AMD EPYC, Node 24.21, PostgreSQL 18.4: a day of the shared world, 9,488 transactions, as fast as it goes';
/** Transactions a second that it decided. */
export const MEASURED_RATE = 502.6;
/** Records that a stream sends for one transaction: arrival, entities, anchor and the transaction itself. */
export const SOURCE_EVENTS_OF_A_TRANSACTION = 4;

export const STAGES = {
  ig: { own: 0.84, database: 0.23 },
  'archive-writer': { own: 0.69, database: 0.01 },
  ieg: { own: 0.6, database: 0.62 },
  ofp: { own: 0.47, database: 0.18 },
  csfb: { own: 0.21, database: 0.13 },
  dl: { own: 0.03, database: 0.01 },
  df: { own: 0.7, database: 0.28 },
  al: { own: 0.41, database: 0.21 },
  dla: { own: 0.62, database: 0.15 },
  'case-trigger': { own: 0.39, database: 0.04 },
  cm: { own: 0.19, database: 0.01 },
  ls: { own: 0.02, database: 0 },
  'env-conformance': { own: 0.02, database: 0.01 },
} as const satisfies Readonly<Record<string, StageCost>>;
export type Stage = keyof typeof STAGES;

/** What they cost follows the clock and not the stream, so one instance is enough at any rate. */
export const BY_THE_CLOCK: ReadonlySet<Stage> = new Set(['dl', 'env-conformance']);

/** Checkpoints, write-ahead log and vacuum, which belong to nobody. Seconds of 1,000 transactions. */
export const DATABASE_ITSELF = 0.04;
/** What 1,000 transactions leave on the bus, and in all tables with their indexes. MB. */
export const BUS_MB = 17.2;
export const DATABASE_MB = 83.2;
