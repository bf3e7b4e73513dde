import type { Clock } from '../../../kernel/clock.ts';
import { pause } from '../../../kernel/pause.ts';
import type { PositionNotes } from '../log-positions.ts';
import type { GateMetrics } from '../metrics.ts';
import type { Bus, Ledger } from '../ports.ts';
import type { Candidate, Outcome, PublishResult, Rejected } from '../types.ts';
import { type AdmissionQueue, admissionQueue, type Entry } from './admission-queue.ts';
import type { ReservedBatch } from './batch.ts';
import { admissionIntake } from './intake.ts';
import { openSubmissions } from './open-submissions.ts';
import { INTERNAL_ERROR, stillOpen } from './outcomes.ts';
import { batchReserver, type Reserver } from './reserver.ts';
import { serialStage } from './serial-stage.ts';
import type { Settler } from './settler.ts';

/**
 * Admission of batches: reserve, publish, settle (12, section 4, steps 10 to 16).
 * I1: each stage works on one batch at a time and keeps their order, so the database, the log and this process overlap.
 *     A batch is made up when the one before it leaves the log, so that its reservation shares the commit of that one's
 *     settlement (`ledger/joined-commits.ts`); only where many wait is it made up earlier.
 * I2: nothing is published that was not durably reserved by its own batch.
 * I3: an item is answered ADMIT only after its row and its receipt are committed.
 * I4: an item is answered `answerMsMax` after it came, whatever does not answer the gate; what becomes of it is told to
 *     whoever sends it again.
 */
export interface Pipeline {
  /** Outcomes in input order; undefined when the queue is full. */
  admit(items: readonly (Candidate | Rejected)[]): Promise<readonly Outcome[]> | undefined;
  hasRoom(items: number): boolean;
  inFlight(): number;
  /** Batches that this process works on; whoever resolves abandoned rows leaves theirs alone. */
  activeBatches(): readonly string[];
  /** Runs work between two settlements. */
  betweenSettlements<T>(work: () => Promise<T>): Promise<T>;
  /** Resolves when nothing is in admission and no batch is left, or when it was stopped. */
  idle(): Promise<void>;
  /** Answers what is still in admission as to be tried again, and ends every wait. */
  stop(): void;
}

export interface PipelineOptions {
  readonly ledger: Ledger;
  readonly notes: Pick<PositionNotes, 'of'>;
  readonly bus: Bus;
  readonly settler: Settler;
  readonly clock: Clock;
  readonly metrics: GateMetrics;
  readonly inFlightMax: number;
  /** Milliseconds from the arrival of an item to its answer. */
  readonly answerMsMax: number;
  /** Called when an item waited too long for its answer. */
  readonly onOverdue: () => Promise<void>;
  /** Whether this process may publish now. */
  readonly owns: () => boolean;
  readonly onFault: (stage: string, error: unknown) => void;
}

const BATCH_ITEMS_MAX = 1000;
const BATCH_BYTES_MAX = 4 * 2 ** 20;
const BATCHES_IN_FLIGHT_MAX = 3;
/** While one batch is on its way to the log, few items wait for company: a batch costs its round trips whatever its size,
 * and the reservation of the next one shares the commit that settles this one. */
const BATCH_ITEMS_WORTH = 200;
const WAIT_POLL_MS = 50;
const SWEEP_MS = 250;
const IDLE_POLL_MS = 20;

export function admissionPipeline(options: PipelineOptions): Pipeline {
  const { clock, metrics } = options;
  const queue = admissionQueue();
  const intake = admissionIntake({ clock, itemsMax: options.inFlightMax, onCount: metrics.setInFlight });
  const reserver = batchReserver(options);
  const settling = serialStage();
  const open = openSubmissions();
  let stopped = false;
  const run = batchRunner(options, reserver, settling);
  const starter = batchStarter(queue, options.onFault, async (entries, onPublished) => {
    const waiting = await run(entries, onPublished);
    queue.release(entries);
    waitAgain(waiting, clock.elapsedMs(), (again) => {
      for (const entry of again) queue.push(entry);
      starter();
    });
  });
  const sweeper = setInterval(() => {
    for (const entry of queue.takeExpired(clock.elapsedMs())) entry.finish(stillOpen('PUBLISH_IN_FLIGHT'));
    const overdue = open.answerOverdue(clock.elapsedMs() - options.answerMsMax);
    if (overdue.size > 0) {
      queue.drop(overdue);
      options.onOverdue().catch((error: unknown) => options.onFault('overdue', error));
    }
  }, SWEEP_MS);
  sweeper.unref();
  return {
    admit: (items) => {
      const submission = intake.enter(items);
      if (submission === undefined) return undefined;
      open.enter(submission, clock.elapsedMs());
      for (const entry of submission.entries) queue.push(entry);
      starter();
      return submission.outcomes;
    },
    hasRoom: intake.hasRoom,
    inFlight: intake.inFlight,
    activeBatches: reserver.active,
    betweenSettlements: settling,
    idle: async () => {
      await intake.idle();
      await reserver.abandonAll();
      while (!stopped && reserver.active().length > 0) await pause(IDLE_POLL_MS);
    },
    stop: () => {
      stopped = true;
      clearInterval(sweeper);
      queue.drop(open.answerOverdue(Number.POSITIVE_INFINITY));
    },
  };
}

/** Takes a batch through admission; tells when it needs the log no more. */
type BatchRun<T> = (entries: readonly Entry[], onPublished: () => void) => Promise<T>;

/** Starts batches while there are items and room; the result asks it to look again. */
function batchStarter(queue: AdmissionQueue, onFault: PipelineOptions['onFault'], run: BatchRun<void>): () => void {
  let batches = 0;
  let unpublished = 0;
  let scheduled = false;
  const hasRoom = (): boolean =>
    batches < BATCHES_IN_FLIGHT_MAX && (unpublished === 0 || queue.length() >= BATCH_ITEMS_WORTH);
  const startOne = (entries: readonly Entry[]): void => {
    batches += 1;
    unpublished += 1;
    let isAhead = true;
    const published = (): void => {
      if (!isAhead) return;
      isAhead = false;
      unpublished -= 1;
      schedule();
    };
    run(entries, published)
      .catch((error: unknown) => onFault('admission', error))
      .finally(() => {
        batches -= 1;
        published();
        schedule();
      });
  };
  const start = (): void => {
    scheduled = false;
    while (hasRoom()) {
      const entries = queue.take(BATCH_ITEMS_MAX, BATCH_BYTES_MAX);
      if (entries.length === 0) return;
      startOne(entries);
    }
  };
  // Requests that are read in one turn of the event loop share a batch.
  const schedule = (): void => {
    if (scheduled) return;
    scheduled = true;
    setImmediate(start);
  };
  return schedule;
}

type Waiting = ReservedBatch['waiting'];

/** Takes one batch through the stages. Never throws; resolves with the items that wait for another attempt. */
function batchRunner(
  options: PipelineOptions,
  reserver: Reserver,
  settling: <T>(work: () => Promise<T>) => Promise<T>,
): BatchRun<Waiting> {
  const { bus, clock, metrics } = options;
  const [reserving, publishing] = [serialStage(), serialStage()];
  const timed = async <T>(phase: 'reserve' | 'publish' | 'commit', work: () => Promise<T>): Promise<T> => {
    const startedMs = clock.elapsedMs();
    const value = await work();
    metrics.phase(phase, clock.elapsedMs() - startedMs);
    return value;
  };
  const publish = ({ toPublish }: ReservedBatch): Promise<readonly PublishResult[]> =>
    toPublish.length === 0
      ? Promise.resolve([])
      : bus.publish(
          toPublish.map(({ candidate }) => candidate),
          toPublish.map(({ attempt }) => attempt),
        );
  return async (entries, onPublished) => {
    let batchId = '';
    try {
      const batch = await reserving(() => timed('reserve', () => reserver.reserve(entries)));
      if (batch === undefined) return [];
      batchId = batch.batchId;
      if (options.owns()) {
        const results = await publishing(() => timed('publish', () => publish(batch)));
        onPublished();
        await settling(() => timed('commit', () => options.settler.settle(batch, results)));
        return batch.waiting;
      }
      reserver.giveBack(batchId, entries);
      return [];
    } catch (error) {
      options.onFault('admission', error);
      for (const entry of entries) entry.finish(INTERNAL_ERROR);
      return [];
    } finally {
      reserver.done(batchId);
    }
  };
}

/** Another attempt, of this life or an earlier one, holds the row: look again until the time is up. */
function waitAgain(waiting: Waiting, nowMs: number, lookAgain: (entries: readonly Entry[]) => void): void {
  const again: Entry[] = [];
  for (const { entry, state } of waiting) {
    if (entry.waitsUntilMs > nowMs) again.push(entry);
    else entry.finish(stillOpen(state));
  }
  if (again.length > 0) setTimeout(() => lookAgain(again), WAIT_POLL_MS);
}
