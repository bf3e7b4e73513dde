import { isPlatformError } from '@spine-green/evidence-schemas';
import { type Clock, nowUtc } from '../../kernel/clock.ts';
import { type Entry, admissionQueue } from './admission-queue.ts';
import { type ReservedBatch, sortByStanding } from './batch.ts';
import type { GateMetrics } from './metrics.ts';
import type { Bus, Ledger } from './ports.ts';
import { withRetries } from './retries.ts';
import { serialStage } from './serial-stage.ts';
import { retryable } from './settle-plan.ts';
import type { Settler } from './settler.ts';
import type { Candidate, Outcome, PublishResult, Rejected } from './types.ts';

/**
 * Admission of batches: reserve, publish, settle (12, section 4, steps 10 to 16).
 * I1: each stage works on one batch at a time and keeps their order, so the database, the log and this process overlap.
 * I2: nothing is published that was not durably reserved by its own batch.
 * I3: an item is answered ADMIT only after its row and its receipt are committed.
 */
export interface Pipeline {
  /** Outcomes in input order; undefined when the queue is full. */
  admit(items: readonly (Candidate | Rejected)[]): Promise<readonly Outcome[]> | undefined;
  inFlight(): number;
  /** Batches that this process works on; whoever resolves abandoned rows leaves theirs alone. */
  activeBatches(): readonly string[];
  /** Runs work between two settlements. */
  betweenSettlements<T>(work: () => Promise<T>): Promise<T>;
  /** Resolves when nothing is in admission. */
  idle(): Promise<void>;
  /** Ends waits that would otherwise outlast the process. */
  stop(): void;
}

export interface PipelineOptions {
  readonly ledger: Ledger;
  readonly bus: Bus;
  readonly settler: Settler;
  readonly clock: Clock;
  readonly metrics: GateMetrics;
  readonly inFlightMax: number;
  /** Whether this process may publish now. */
  readonly owns: () => boolean;
  readonly onFault: (stage: string, error: unknown) => void;
}

const BATCH_ITEMS_MAX = 1000;
const BATCH_BYTES_MAX = 8 * 2 ** 20;
const BATCHES_IN_FLIGHT_MAX = 3;
/** Beyond so many batches in flight, few items wait for company: a batch costs its round trips whatever its size. */
const BATCHES_ALWAYS = 2;
const BATCH_ITEMS_WORTH = 200;
const IN_FLIGHT_CHARS_MAX = 64 * 2 ** 20;
const WAIT_MS_MAX = 2000;
const WAIT_POLL_MS = 50;

export function admissionPipeline(options: PipelineOptions): Pipeline {
  const { ledger, clock, metrics } = options;
  const queue = admissionQueue();
  const stages = { reserve: serialStage(), publish: serialStage(), settle: serialStage() };
  const abandoned: string[] = [];
  const active = new Set<string>();
  let batches = 0;
  let items = 0;
  let chars = 0;
  let pumping = false;
  let idleWaiters: (() => void)[] = [];

  const pump = (): void => {
    pumping = false;
    while (batches < BATCHES_IN_FLIGHT_MAX && (batches < BATCHES_ALWAYS || queue.length() >= BATCH_ITEMS_WORTH)) {
      const entries = queue.take(BATCH_ITEMS_MAX, BATCH_BYTES_MAX);
      if (entries.length === 0) break;
      batches += 1;
      void run(entries);
    }
  };
  // Requests that are read in one turn of the event loop share a batch.
  const schedule = (): void => {
    if (pumping) return;
    pumping = true;
    setImmediate(pump);
  };

  const run = async (entries: readonly Entry[]): Promise<void> => {
    let batchId = '';
    try {
      const reserved = await stages.reserve(() => timed('reserve', () => reserve(entries)));
      if (reserved === undefined) return;
      const { waiting, ...batch } = reserved;
      batchId = batch.batchId;
      waitAgain(waiting);
      if (!options.owns()) return giveBack(batchId, entries);
      const results = await stages.publish(() => timed('publish', () => publish(batch)));
      await stages.settle(() => timed('commit', () => options.settler.settle(batch, results)));
    } catch (error) {
      options.onFault('admission', error);
      for (const entry of entries) entry.finish(INTERNAL_ERROR);
    } finally {
      if (!abandoned.includes(batchId)) active.delete(batchId);
      queue.release(entries);
      batches -= 1;
      schedule();
    }
  };

  const timed = async <T>(phase: 'reserve' | 'publish' | 'commit', work: () => Promise<T>): Promise<T> => {
    const startedMs = clock.elapsedMs();
    const value = await work();
    metrics.phase(phase, clock.elapsedMs() - startedMs);
    return value;
  };

  /** Undefined when the database did not take the reservation: everything was answered and nothing is published. */
  const reserve = async (entries: readonly Entry[]): Promise<ReservedBatch | undefined> => {
    let batchId: string | undefined;
    try {
      await settleAbandoned();
      const nextId = await ledger.nextBatchId();
      batchId = nextId;
      active.add(nextId);
      return await withRetries(() => reserveOnce(ledger, clock, entries, nextId));
    } catch (error) {
      if (!isPlatformError(error) || !error.retry) throw error;
      options.onFault('reserve', error);
      giveBack(batchId, entries);
      return undefined;
    }
  };
  /** Whether the rows exist may be unknown, that they were not published is certain. */
  const giveBack = (batchId: string | undefined, entries: readonly Entry[]): void => {
    if (batchId !== undefined) abandoned.push(batchId);
    for (const entry of entries) entry.finish(retryable('STORE_UNAVAILABLE', null));
  };
  const settleAbandoned = async (): Promise<void> => {
    for (let batchId = abandoned[0]; batchId !== undefined; batchId = abandoned[0]) {
      await ledger.abandon(batchId);
      active.delete(batchId);
      abandoned.shift();
    }
  };

  const publish = (batch: Omit<ReservedBatch, 'waiting'>): Promise<readonly PublishResult[]> =>
    batch.toPublish.length === 0
      ? Promise.resolve([])
      : options.bus.publish(
          batch.toPublish.map(({ candidate }) => candidate),
          batch.toPublish.map(({ attempt }) => attempt),
        );

  /** Another attempt, of this life or an earlier one, holds the row: look again until the time is up. */
  const waitAgain = (waiting: ReservedBatch['waiting']): void => {
    if (waiting.length === 0) return;
    const now = clock.elapsedMs();
    const again = waiting.filter(({ entry }) => entry.waitsUntilMs > now);
    for (const { entry, state } of waiting) if (entry.waitsUntilMs <= now) entry.finish(stillOpen(state));
    if (again.length === 0) return;
    setTimeout(() => {
      for (const { entry } of again) queue.push(entry);
      schedule();
    }, WAIT_POLL_MS);
  };
  const sweeper = setInterval(() => {
    for (const entry of queue.takeExpired(clock.elapsedMs())) entry.finish(stillOpen('PUBLISH_IN_FLIGHT'));
  }, WAIT_POLL_MS * 5);
  sweeper.unref();

  const left = (entryChars: number): void => {
    items -= 1;
    chars -= entryChars;
    metrics.setInFlight(items);
    if (items > 0) return;
    for (const resolve of idleWaiters) resolve();
    idleWaiters = [];
  };

  return {
    admit: (evaluated) => {
      const addedChars = evaluated.reduce((sum, item) => sum + charsOf(item), 0);
      if (items + evaluated.length > options.inFlightMax || chars + addedChars > IN_FLIGHT_CHARS_MAX) return undefined;
      items += evaluated.length;
      chars += addedChars;
      metrics.setInFlight(items);
      return new Promise((resolve) => {
        const outcomes: Outcome[] = [];
        let open = evaluated.length;
        const receivedMicros = clock.wallMicros();
        const waitsUntilMs = clock.elapsedMs() + WAIT_MS_MAX;
        for (const [index, item] of evaluated.entries()) {
          let finished = false;
          const finish = (outcome: Outcome): void => {
            if (finished) return;
            finished = true;
            outcomes[index] = outcome;
            open -= 1;
            left(charsOf(item));
            if (open === 0) resolve(outcomes);
          };
          queue.push({
            evaluated: item,
            key: item.dedupeKey,
            receivedMicros,
            waitsUntilMs,
            finish,
            isFinished: () => finished,
          });
        }
        schedule();
      });
    },
    inFlight: () => items,
    activeBatches: () => [...active],
    betweenSettlements: stages.settle,
    idle: () => (items === 0 ? Promise.resolve() : new Promise((resolve) => idleWaiters.push(resolve))),
    stop: () => clearInterval(sweeper),
  };
}

const charsOf = ({ raw }: Candidate | Rejected): number => raw?.length ?? 0;

const INTERNAL_ERROR: Outcome = {
  kind: 'error',
  status: 500,
  code: 'INTERNAL_ERROR',
  detail: null,
  retryable: true,
};

const stillOpen = (state: string): Outcome =>
  retryable(state === 'PUBLISH_AMBIGUOUS' ? 'PUBLISH_AMBIGUOUS_RETRY' : 'PUBLISH_IN_FLIGHT_RETRY', null);

async function reserveOnce(
  ledger: Ledger,
  clock: Clock,
  entries: readonly Entry[],
  batchId: string,
): Promise<ReservedBatch> {
  const atUtc = nowUtc(clock);
  const contextIds = await ledger.contextIds(entries.map(({ evaluated }) => evaluated.context));
  const candidates = entries.flatMap((entry, index) =>
    entry.evaluated.kind === 'candidate'
      ? [{ entry, candidate: entry.evaluated, contextId: contextIds[index] ?? 0 }]
      : [],
  );
  const rejected = entries.flatMap((entry, index) =>
    entry.evaluated.kind === 'rejected' ? [{ entry, rejected: entry.evaluated, contextId: contextIds[index] ?? 0 }] : [],
  );
  const sorted = sortByStanding(candidates, await ledger.reserve(batchId, atUtc, candidates));
  const attempts =
    sorted.reclaimable.length === 0 ? new Map<string, number>() : await ledger.reclaim(batchId, atUtc, sorted.reclaimable);
  return {
    batchId,
    entries,
    toPublish: [
      ...sorted.fresh.map((item) => ({ ...item, attempt: 1 })),
      ...sorted.reclaimable.flatMap((item) => {
        const attempt = attempts.get(item.candidate.dedupeKey);
        return attempt === undefined ? [] : [{ ...item, attempt }];
      }),
    ],
    duplicates: sorted.duplicates,
    rejected: [...rejected, ...sorted.rejected],
    waiting: [
      ...sorted.waiting,
      ...sorted.reclaimable.flatMap(({ entry, candidate }) =>
        attempts.has(candidate.dedupeKey) ? [] : [{ entry, state: 'PUBLISH_IN_FLIGHT' }],
      ),
    ],
  };
}
