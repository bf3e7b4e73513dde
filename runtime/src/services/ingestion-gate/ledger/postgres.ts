import { textArray } from '../../../kernel/binary-array.ts';
import { type CounterScope, countersStatement, countersValues } from '../../../observability/counters.ts';
import type { Database, Queryable, Statement } from '../../../substrate/database/port.ts';
import type { KnownAdmission, Ledger, NewBatch, Reservation, Settlement } from '../ports.ts';
import type { GateIdentity } from '../types.ts';
import { contextIndex } from './context-ids.ts';
import { readHistory } from './history.ts';
import { type Commits, joinedCommits } from './joined-commits.ts';
import * as sql from './sql.ts';
import { hexArray, numberArray } from './sql.ts';

/** The gate is not bound to a scenario. */
export const counterScope = (gate: GateIdentity): CounterScope => ({
  component: 'ig',
  platformRunId: gate.platform_run_id,
  scenarioRunId: 'N/A',
});

const BATCH_IDS_PER_BLOCK = 1_000_000n;

/**
 * Settings of the connections that admission uses. Its statements are planned once and kept, and the first plans are
 * made on empty tables, where reading a whole table looks cheapest; these leave only the plans that stay right.
 */
export const DATABASE_SETTINGS = {
  enable_seqscan: 'off',
  enable_hashjoin: 'off',
  enable_mergejoin: 'off',
  plan_cache_mode: 'force_generic_plan',
} as const;

/** Runs a look at what the index has, and measures it. */
type Lookup = <T>(look: () => Promise<T>) => Promise<T>;

/** The admission index in PostgreSQL. */
export function postgresLedger(database: Database, gate: GateIdentity, lookup: Lookup = (look) => look()): Ledger {
  const commits = joinedCommits(commitsOf(database, gate));
  return {
    contextIds: contextIndex(database, gate),
    reserve: async (batch, reservations) => {
      const inserted = await commits.reserve({ batch, reservations });
      if (inserted === reservations.length) return [];
      const keys = reservations.map(({ candidate }) => candidate.dedupeKey);
      const known = await lookup(() => findKnown(database, keys));
      return known.filter((row) => row.batchId !== batch.batchId);
    },
    reclaim: (batchId, atUtc, reservations) => reclaim(database, { batchId, atUtc }, reservations),
    abandon: async (batchId) => {
      await database.execute({ text: sql.ABANDON, values: [batchId] });
    },
    history: (question) => lookup(() => readHistory(database, question)),
    settle: commits.settle,
    nextBatchId: batchIds(database),
  };
}

/** What a batch asks to be reserved. */
interface NewReservations {
  readonly batch: NewBatch;
  readonly reservations: readonly Reservation[];
}

/** Settlements and reservations as transactions, alone and together; a reservation resolves with the rows that it
 * inserted. */
function commitsOf(database: Database, gate: GateIdentity): Commits<Settlement, NewReservations, number> {
  return {
    settle: async (settlement) => {
      if (isPlain(settlement)) await database.execute(admittedStatement(gate, settlement));
      else await database.transaction((transaction) => settle(transaction, gate, settlement));
    },
    reserve: (reservations) => database.execute(reserveStatement(gate, reservations)),
    both: (settlement, reservations) =>
      isPlain(settlement)
        ? database.execute(settleAndReserveStatement(gate, settlement, reservations))
        : database.transaction(async (transaction) => {
            await settle(transaction, gate, settlement);
            return transaction.execute(reserveStatement(gate, reservations));
          }),
  };
}

const reserveStatement = (gate: GateIdentity, reservations: NewReservations): Statement => ({
  name: 'ig_reserve',
  text: sql.RESERVE,
  values: reserveValues(gate, reservations),
});

function reserveValues(gate: GateIdentity, { batch, reservations }: NewReservations): readonly unknown[] {
  const candidates = reservations.map(({ candidate }) => candidate);
  return [
    batch.batchId,
    gate.platform_run_id,
    batch.atUtc,
    hexArray(candidates.map(({ dedupeKey }) => dedupeKey)),
    hexArray(candidates.map(({ payloadHash }) => payloadHash)),
    hexArray(candidates.map(({ partitionKey }) => partitionKey)),
    candidates.map(({ eventId }) => eventId),
    numberArray(candidates.map(({ tsMicros }) => tsMicros)),
    numberArray(reservations.map(({ contextId }) => contextId)),
    JSON.stringify(batch.logPositions),
  ];
}

interface KnownRow extends Record<string, unknown> {
  readonly dedupe_key: string;
  readonly state: string;
  readonly payload_hash: string;
  readonly batch_id: string;
  readonly attempt: number;
  readonly admitted_at: string | null;
  readonly eb_partition: number | null;
  readonly eb_offset: string | null;
  readonly eb_published_ms: string | null;
}

/** Rows of the given keys; absent keys are absent. */
export async function findKnown(
  database: Queryable,
  dedupeKeys: readonly string[],
): Promise<readonly KnownAdmission[]> {
  const rows = await database.query<KnownRow>({ name: 'ig_known', text: sql.KNOWN, values: [hexArray(dedupeKeys)] });
  return rows.map((row) => ({
    dedupeKey: row.dedupe_key,
    state: row.state,
    payloadHash: row.payload_hash,
    batchId: row.batch_id,
    attempt: row.attempt,
    admittedAtUtc: row.admitted_at ?? undefined,
    ebPartition: row.eb_partition ?? undefined,
    ebOffset: row.eb_offset ?? undefined,
    ebPublishedMs: row.eb_published_ms === null ? undefined : Number(row.eb_published_ms),
  }));
}

async function reclaim(
  database: Database,
  { batchId, atUtc }: { readonly batchId: string; readonly atUtc: string },
  reservations: readonly Reservation[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await database.query<{ dedupe_key: string; attempt: number }>({
    text: sql.RECLAIM,
    values: [
      batchId,
      atUtc,
      hexArray(reservations.map(({ candidate }) => candidate.dedupeKey)),
      hexArray(reservations.map(({ candidate }) => candidate.partitionKey)),
      numberArray(reservations.map(({ contextId }) => contextId)),
      numberArray(reservations.map(({ candidate }) => candidate.tsMicros)),
    ],
  });
  return new Map(rows.map((row) => [row.dedupe_key, row.attempt]));
}

/** Nothing but first admissions: the hot path. */
const isPlain = ({ admitted, absent, ambiguous, receipts, quarantines }: Settlement): boolean =>
  admitted.length > 0 && absent.length + ambiguous.length + receipts.length + quarantines.length === 0;

async function settle(transaction: Queryable, gate: GateIdentity, settlement: Settlement): Promise<void> {
  const { batchId, atUtc, admitted, absent, ambiguous, receipts, quarantines } = settlement;
  // The counters of the whole settlement go with its first statement.
  const closed =
    admitted.length > 0
      ? await transaction.execute(admittedStatement(gate, settlement))
      : await transaction.execute({ text: sql.CLOSE_BATCH, values: [batchId] });
  if (closed === 0) return;
  if (admitted.length === 0) await transaction.execute(countersStatement(counterScope(gate), settlement.counters));
  if (absent.length > 0) await transaction.execute({ text: sql.MARK_ABSENT, values: [hexArray(absent)] });
  if (ambiguous.length > 0) {
    const positions = JSON.stringify(settlement.ambiguousPositions);
    const values = [hexArray(ambiguous), settlement.ambiguousBatchId, gate.platform_run_id, positions];
    await transaction.execute({ text: sql.MARK_AMBIGUOUS, values });
  }
  if (receipts.length > 0) await transaction.execute(receiptsStatement(atUtc, settlement.receiptSegment, receipts));
  if (quarantines.length > 0) await transaction.execute(quarantinesStatement(gate, settlement));
}

const admittedStatement = (gate: GateIdentity, settlement: Settlement): Statement => ({
  name: 'ig_settle_admitted',
  text: sql.SETTLE_ADMITTED,
  values: admittedValues(gate, settlement),
});

const settleAndReserveStatement = (
  gate: GateIdentity,
  settlement: Settlement,
  reservations: NewReservations,
): Statement => ({
  name: 'ig_settle_and_reserve',
  text: sql.SETTLE_AND_RESERVE,
  values: [...admittedValues(gate, settlement), ...reserveValues(gate, reservations)],
});

function admittedValues(gate: GateIdentity, settlement: Settlement): readonly unknown[] {
  const { batchId, atUtc, admitted, receiptSegment } = settlement;
  return [
    batchId,
    atUtc,
    hexArray(admitted.map(({ dedupeKey }) => dedupeKey)),
    hexArray(admitted.map(({ receiptId }) => receiptId)),
    numberArray(admitted.map(({ contextId }) => contextId)),
    numberArray(admitted.map(({ partition }) => partition)),
    numberArray(admitted.map(({ offset }) => offset)),
    numberArray(admitted.map(({ publishedMs }) => publishedMs)),
    numberArray(admitted.map(({ line }) => line)),
    receiptSegment,
    ...countersValues(counterScope(gate), settlement.counters),
  ];
}

/** Also used by the reconciler, inside its own transaction. */
export function receiptsStatement(
  atUtc: string,
  segment: string | undefined,
  receipts: Settlement['receipts'],
): Statement {
  return {
    name: 'ig_receipts',
    text: sql.INSERT_RECEIPTS,
    values: [
      atUtc,
      segment,
      numberArray(receipts.map(({ line }) => line)),
      numberArray(receipts.map(({ contextId }) => contextId)),
      numberArray(receipts.map(({ occurrence }) => occurrence)),
      receipts.map(({ decision }) => decision),
      hexArray(receipts.map(({ receiptId }) => receiptId)),
      hexArray(receipts.map(({ dedupeKey }) => dedupeKey)),
      receipts.map(({ eventId }) => eventId),
      receipts.map(({ reasonCodes }) => reasonCodes.join(',')),
      receipts.map(({ document }) => document),
    ],
  };
}

export function quarantinesStatement(
  gate: GateIdentity,
  { atUtc, quarantineSegment, quarantines }: Pick<Settlement, 'atUtc' | 'quarantineSegment' | 'quarantines'>,
): Statement {
  const { policy_id, revision, content_digest } = gate.policy_rev;
  return {
    name: 'ig_quarantines',
    text: sql.INSERT_QUARANTINES,
    values: [
      gate.platform_run_id,
      policy_id,
      revision,
      content_digest,
      atUtc,
      quarantineSegment,
      quarantines.map((row) => row.quarantineId),
      quarantines.map((row) => row.eventId),
      quarantines.map((row) => row.eventType),
      quarantines.map((row) => row.eventClass),
      quarantines.map((row) => row.principal),
      quarantines.map((row) => row.payloadHash),
      quarantines.map((row) => row.reasonCodes.join(',')),
      quarantines.map((row) => row.line),
      quarantines.map((row) => row.receiptId ?? null),
      // As bytes: what was quarantined may be megabytes, and the text form of an array copies it several times.
      textArray(quarantines.map((row) => row.record)),
      textArray(quarantines.map((row) => row.raw ?? null)),
    ],
  };
}

/** Blocks of ids from the sequence: a restart takes a new block, so no id is used by two processes. */
function batchIds(database: Database): () => Promise<string> {
  let next = 0n;
  let end = 0n;
  return async () => {
    if (next === end) {
      const [row] = await database.query<{ id: string }>({ text: "SELECT nextval('ig.batch_ids') AS id" });
      next = BigInt(row?.id ?? 0);
      end = next + BATCH_IDS_PER_BLOCK;
    }
    next += 1n;
    return String(next - 1n);
  };
}
