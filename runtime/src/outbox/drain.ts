import { isPlatformError } from '@spine-green/evidence-schemas';
import { pause } from '../kernel/pause.ts';
import type { GatePusher, OutboxDepth, OutboxRow, OutboxStore, Settled } from './types.ts';

export interface DrainOptions {
  readonly store: OutboxStore;
  readonly gate: GatePusher;
  readonly random: () => number;
  readonly onSettled: (settled: readonly Settled[]) => void;
  readonly onFault: (error: unknown) => void;
}

/**
 * Publishes what transactions decided.
 *
 * O1: rows go in their order, and the same bytes at every try.
 * O2: a row leaves `PENDING` by a decision of the gate alone; whatever is not known is tried again, without end.
 * O3: nothing waits for the publication: it reads what is durable.
 */
export interface OutboxDrain {
  /** Publishes until the signal aborts; then one last look, so that a clean end leaves little behind. */
  run(signal: AbortSignal): Promise<void>;
  /** Says that there may be rows, so that the drain does not wait for its next look. */
  wake(): void;
  /** As of the last look. */
  depth(): OutboxDepth;
}

const BATCH_ROWS_MAX = 200;
const BATCH_BYTES_MAX = 900_000;
const IDLE_MS = 500;
/** How often the rows of a backlog are counted. */
const COUNT_MS = 1000;
const BACKOFF_MS = 100;
const BACKOFF_MS_MAX = 5000;

export function outboxDrain(options: DrainOptions): OutboxDrain {
  let depth: OutboxDepth = { pending: 0, ambiguous: 0, refused: 0 };
  let woken = new AbortController();
  let failures = 0;
  let countAtMs = 0;
  const count = async (settled: readonly Settled[], isMore: boolean): Promise<void> => {
    if (settled.length === 0 && depth.pending === 0) return;
    const isPublished = settled.every(({ publication }) => publication.kind === 'published');
    // What is left is known without counting: nothing, after the last rows were published, and after a full batch some.
    if (isPublished && !isMore && settled.length > 0) depth = { ...depth, pending: 0, ambiguous: 0 };
    else if (!isPublished || !isMore || performance.now() >= countAtMs) {
      depth = await options.store.depth();
      countAtMs = performance.now() + COUNT_MS;
    }
  };
  const once = async (): Promise<boolean> => {
    try {
      const { settled, isMore } = await publishNext(options);
      const open = settled.filter(({ publication }) => publication.kind === 'open').length;
      failures = open === 0 ? 0 : failures + 1;
      await count(settled, isMore);
      return isMore && settled.length > open;
    } catch (error) {
      if (!isPlatformError(error) || !error.retry) throw error;
      failures += 1;
      options.onFault(error);
      return false;
    }
  };
  return {
    run: async (signal) => {
      depth = await options.store.depth();
      while (!signal.aborted) {
        if (await once()) continue;
        const backoff = Math.min(BACKOFF_MS_MAX, BACKOFF_MS * 2 ** failures) * options.random();
        await pause(
          failures === 0 ? IDLE_MS : backoff,
          failures === 0 ? AbortSignal.any([signal, woken.signal]) : signal,
        );
        woken = new AbortController();
      }
      await once();
    },
    wake: () => woken.abort(),
    depth: () => depth,
  };
}

async function publishNext({ store, gate, onSettled }: DrainOptions): Promise<{
  readonly settled: readonly Settled[];
  /** Whether more rows may wait than were read. */
  readonly isMore: boolean;
}> {
  const found = await store.next(BATCH_ROWS_MAX);
  const rows = cutBytes(found);
  if (rows.length === 0) return { settled: [], isMore: false };
  const publications = await gate.push(rows);
  const settled = rows.map((row, index): Settled => {
    const publication = publications[index] ?? { kind: 'open' as const, reason: 'IG_RESPONSE_INVALID_BODY' };
    return { row, publication };
  });
  await store.settle(settled);
  onSettled(settled);
  return { settled, isMore: found.length === BATCH_ROWS_MAX || rows.length < found.length };
}

/** As many as one request may hold, and at least one. */
function cutBytes(rows: readonly OutboxRow[]): readonly OutboxRow[] {
  let bytes = 0;
  const end = rows.findIndex(({ envelope }, index) => {
    bytes += Buffer.byteLength(envelope) + 1;
    return index > 0 && bytes > BATCH_BYTES_MAX;
  });
  return end === -1 ? rows : rows.slice(0, end);
}
