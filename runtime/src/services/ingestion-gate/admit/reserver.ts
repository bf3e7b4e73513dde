import { isPlatformError } from '@spine-green/evidence-schemas';
import { type Clock, nowUtc } from '../../../kernel/clock.ts';
import type { PositionNotes } from '../log-positions.ts';
import type { Ledger } from '../ports.ts';
import { withRetries } from '../retries.ts';
import type { Entry } from './admission-queue.ts';
import {
  type CandidateEntry,
  firstOfEachKey,
  type RejectedEntry,
  type ReservedBatch,
  sortByStanding,
} from './batch.ts';
import { retryable } from './outcomes.ts';

/** The first stage of admission: what a batch may publish is durably its own before anything is published. */
export interface Reserver {
  /** Undefined when the database did not take the reservation: everything was answered and nothing is published. */
  reserve(entries: readonly Entry[]): Promise<ReservedBatch | undefined>;
  /** Gives a reservation back that is certain not to have been published, and answers its items. */
  giveBack(batchId: string | undefined, entries: readonly Entry[]): void;
  /** Makes what was given back so in the database too. */
  abandonAll(): Promise<void>;
  /** The batch is settled, or nobody works on it any more. */
  done(batchId: string): void;
  /** Batches that this process works on. */
  active(): readonly string[];
}

export interface ReserverOptions {
  readonly ledger: Ledger;
  readonly notes: Pick<PositionNotes, 'of'>;
  readonly clock: Clock;
  readonly onFault: (stage: string, error: unknown) => void;
}

export function batchReserver(options: ReserverOptions): Reserver {
  const { ledger, onFault } = options;
  const active = new Set<string>();
  /** Given back in memory; the rows follow before the next reservation. */
  const abandoned: string[] = [];

  const abandonAll = async (): Promise<void> => {
    for (let batchId = abandoned[0]; batchId !== undefined; batchId = abandoned[0]) {
      await ledger.abandon(batchId);
      active.delete(batchId);
      // The end of the process may be at the same work.
      if (abandoned[0] === batchId) abandoned.shift();
    }
  };
  const giveBack: Reserver['giveBack'] = (batchId, entries) => {
    if (batchId !== undefined) abandoned.push(batchId);
    for (const entry of entries) entry.finish(retryable('STORE_UNAVAILABLE'));
  };
  return {
    reserve: async (entries) => {
      let batchId: string | undefined;
      try {
        await abandonAll();
        const nextId = await ledger.nextBatchId();
        batchId = nextId;
        active.add(nextId);
        return await withRetries(() => reserveOnce(options, entries, nextId));
      } catch (error) {
        if (!isPlatformError(error) || !error.retry) throw error;
        onFault('reserve', error);
        // Whether the rows exist is unknown, that they were not published is certain.
        giveBack(batchId, entries);
        return undefined;
      }
    },
    giveBack,
    abandonAll,
    done: (batchId) => {
      if (!abandoned.includes(batchId)) active.delete(batchId);
    },
    active: () => [...active],
  };
}

async function reserveOnce(
  { ledger, clock, notes }: ReserverOptions,
  entries: readonly Entry[],
  batchId: string,
): Promise<ReservedBatch> {
  const atUtc = nowUtc(clock);
  const contextIds = await ledger.contextIds(entries.map(({ evaluated }) => evaluated.context));
  const candidates: CandidateEntry[] = [];
  const rejected: RejectedEntry[] = [];
  for (const [index, entry] of entries.entries()) {
    const contextId = contextIds[index] ?? 0;
    const { evaluated } = entry;
    if (evaluated.kind === 'candidate') candidates.push({ entry, candidate: evaluated, contextId });
    else rejected.push({ entry, rejected: evaluated, contextId });
  }
  const firsts = candidates.filter(firstOfEachKey());
  const logPositions = notes.of(firsts.map(({ candidate }) => candidate.topic));
  const sorted = sortByStanding(candidates, await ledger.reserve({ batchId, atUtc, logPositions }, firsts));
  const { fresh, reclaimable } = sorted;
  const attempts = reclaimable.length === 0 ? NONE : await ledger.reclaim(batchId, atUtc, reclaimable);
  const isMine = ({ candidate }: CandidateEntry): boolean => attempts.has(candidate.dedupeKey);
  return {
    batchId,
    logPositions,
    entries,
    toPublish: [
      ...fresh.map((item) => ({ ...item, attempt: 1 })),
      ...reclaimable.filter(isMine).map((item) => ({ ...item, attempt: attempts.get(item.candidate.dedupeKey) ?? 1 })),
    ],
    duplicates: sorted.duplicates,
    rejected: [...rejected, ...sorted.rejected],
    waiting: [
      ...sorted.waiting,
      ...reclaimable.filter((item) => !isMine(item)).map(({ entry }) => ({ entry, state: 'PUBLISH_IN_FLIGHT' })),
    ],
  };
}

const NONE: ReadonlyMap<string, number> = new Map();
