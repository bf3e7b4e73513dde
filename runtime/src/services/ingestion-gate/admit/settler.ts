import { isPlatformError } from '@spine-green/evidence-schemas';
import { type Clock, nowUtc, textOfMicros } from '../../../kernel/clock.ts';
import { pause } from '../../../kernel/pause.ts';
import type { QuarantinePart, ReceiptPart } from '../export/parts.ts';
import {
  type QuarantineSlot,
  quarantineSlot,
  type ReceiptSlot,
  receiptSlot,
  type SegmentWriter,
} from '../export/segment-writer.ts';
import { setAside } from '../ledger/records.ts';
import type { LogPositions } from '../log-positions.ts';
import type { Ledger } from '../ports.ts';
import { withRetries } from '../retries.ts';
import type { GateIdentity, PublishResult, Rejected } from '../types.ts';
import type { ReservedBatch } from './batch.ts';
import { retryable } from './outcomes.ts';
import type { QuarantinedItem, SettlePlan } from './settle-draft.ts';
import { historyQuestion, settlePlan } from './settle-plan.ts';

export type UnsettledBatch = Omit<ReservedBatch, 'waiting'>;

/** The last stage of admission: history, plan, one transaction, then the answers. */
export interface Settler {
  settle(batch: UnsettledBatch, results: readonly PublishResult[]): Promise<void>;
  /** Marks admissions in flight that nobody works on as ambiguous, with their records and receipts. Call it between
   * two settlements. */
  giveUp(items: readonly Rejected[], positions: LogPositions): Promise<void>;
}

export interface SettlerOptions {
  readonly gate: GateIdentity;
  readonly ledger: Ledger;
  readonly clock: Clock;
  readonly receipts: SegmentWriter<ReceiptPart>;
  readonly quarantines: SegmentWriter<QuarantinePart>;
  /** Aborts when the process ends: a settlement that waits for the database is left to the reconciler then. */
  readonly signal: AbortSignal;
  readonly onSettled: (plan: SettlePlan) => void;
  readonly onQuarantined: (items: readonly QuarantinedItem[]) => void;
  readonly onFault: (stage: string, error: unknown) => void;
}

const RETRY_MS = 1000;

export function settler(options: SettlerOptions): Settler {
  // Planned once: a commit whose answer was lost may have happened, and what is answered has to be what is stored.
  const attempts = (batch: UnsettledBatch, results: readonly PublishResult[]): (() => Promise<SettlePlan>) => {
    let planned: SettlePlan | undefined;
    return () =>
      withRetries(async () => {
        planned ??= await planOf(options, batch, results);
        await options.ledger.settle(planned.settlement);
        return planned;
      });
  };
  return {
    settle: async (batch, results) => {
      let plan: SettlePlan | undefined;
      try {
        plan = await attemptUntilDone(options, batch, attempts(batch, results));
      } finally {
        commitLines(options, plan);
      }
      if (plan === undefined) return;
      answer(batch, plan);
      options.onSettled(plan);
      if (plan.quarantined.length > 0) options.onQuarantined(plan.quarantined);
    },
    giveUp: (items, positions) => giveUp(options, items, positions),
  };
}

async function giveUp(options: SettlerOptions, items: readonly Rejected[], logPositions: LogPositions): Promise<void> {
  const { ledger, clock } = options;
  const atUtc = nowUtc(clock);
  const batchId = await ledger.nextBatchId();
  await ledger.reserve({ batchId, atUtc, logPositions }, []);
  const contextIds = await ledger.contextIds(items.map(({ context }) => context));
  const rejected = items.map((item, index) => ({
    rejected: item,
    contextId: contextIds[index] ?? 0,
    receivedAtUtc: atUtc,
  }));
  const known = { gate: options.gate, duplicates: [], rejected };
  let plan: SettlePlan | undefined;
  try {
    const planned = settlePlan({
      ...known,
      batchId,
      atUtc,
      published: [],
      history: await ledger.history(historyQuestion(known)),
      receipts: await takeReceipts(options, items.length),
      quarantines: await takeQuarantines(options, items.length),
      ambiguousBatchId: await ledger.nextBatchId(),
      logPositions,
    });
    await ledger.settle({ ...planned.settlement, ambiguous: items.map(({ dedupeKey }) => dedupeKey) });
    plan = planned;
  } finally {
    commitLines(options, plan);
  }
  options.onSettled(plan);
  options.onQuarantined(plan.quarantined);
}

/**
 * The bus has the records, so the rows must follow: when the database is away, the producers get a retryable answer and
 * the settlement goes on trying. Only this process knows the positions; the reconciler would have to search for them.
 */
async function attemptUntilDone(
  options: SettlerOptions,
  batch: UnsettledBatch,
  attempt: () => Promise<SettlePlan>,
): Promise<SettlePlan | undefined> {
  while (!options.signal.aborted) {
    try {
      return await attempt();
    } catch (error) {
      if (!isPlatformError(error) || !error.retry) throw error;
      options.onFault('settle', error);
      for (const { entry } of batch.toPublish) entry.finish(retryable('PUBLISH_IN_FLIGHT_RETRY'));
      for (const { entry } of [...batch.duplicates, ...batch.rejected]) entry.finish(retryable('STORE_UNAVAILABLE'));
      await pause(RETRY_MS);
    }
  }
  return undefined;
}

async function planOf(
  options: SettlerOptions,
  batch: UnsettledBatch,
  results: readonly PublishResult[],
): Promise<SettlePlan> {
  const published = batch.toPublish.map((item, index) => ({ ...item, result: results[index] ?? UNKNOWN }));
  const ambiguous = published.filter(({ result }) => result.kind === 'unknown');
  const rejected = [
    ...batch.rejected.map((item) => ({ ...item, receivedAtUtc: textOfMicros(item.entry.receivedMicros) })),
    ...ambiguous.map(({ candidate, contextId, entry }) => ({
      rejected: setAside(candidate, 'PUBLISH_AMBIGUOUS'),
      contextId,
      receivedAtUtc: textOfMicros(entry.receivedMicros),
    })),
  ];
  const { gate, ledger } = options;
  const known = { gate, duplicates: batch.duplicates, rejected };
  const isPlain = batch.duplicates.length === 0 && rejected.length === 0;
  const history = isPlain ? NO_HISTORY : await ledger.history(historyQuestion(known));
  const admissions = published.filter(({ result }) => result.kind === 'appended').length;
  return settlePlan({
    ...known,
    batchId: batch.batchId,
    atUtc: nowUtc(options.clock),
    published,
    history,
    receipts: await takeReceipts(options, admissions + batch.duplicates.length + rejected.length),
    quarantines: await takeQuarantines(options, rejected.length),
    ambiguousBatchId: ambiguous.length === 0 ? undefined : await ledger.nextBatchId(),
    logPositions: batch.logPositions,
  });
}

const UNKNOWN: PublishResult = { kind: 'unknown' };
const NO_HISTORY = { occurrences: new Map(), quarantines: new Map(), originalRefs: new Map() };

async function takeReceipts(options: SettlerOptions, lines: number): Promise<ReceiptSlot | undefined> {
  return lines === 0 ? undefined : receiptSlot(options.gate.platform_run_id, await options.receipts.take(lines));
}

async function takeQuarantines(options: SettlerOptions, lines: number): Promise<QuarantineSlot | undefined> {
  return lines === 0 ? undefined : quarantineSlot(options.gate.platform_run_id, await options.quarantines.take(lines));
}

/** Releases the lines that were taken, for good when the settlement committed. */
function commitLines({ receipts, quarantines }: SettlerOptions, plan: SettlePlan | undefined): void {
  const { receiptLines, quarantineItems = [] } = plan ?? {};
  const lines = receiptLines?.count() ?? 0;
  receipts.commit(lines, lines === 0 ? undefined : receiptLines?.pieces());
  quarantines.commit(quarantineItems.length, quarantineItems.length === 0 ? undefined : quarantineItems);
}

/** Ambiguous items are in `published` with a retryable answer; their records in `rejected` answer nobody. */
function answer(batch: UnsettledBatch, { outcomes }: SettlePlan): void {
  const tell = (
    entries: readonly { entry: UnsettledBatch['entries'][number] }[],
    answers: SettlePlan['outcomes']['published'],
  ) => {
    for (const [index, { entry }] of entries.entries()) {
      const outcome = answers[index];
      if (outcome !== undefined) entry.finish(outcome);
    }
  };
  tell(batch.toPublish, outcomes.published);
  tell(batch.duplicates, outcomes.duplicates);
  tell(batch.rejected, outcomes.rejected);
}
