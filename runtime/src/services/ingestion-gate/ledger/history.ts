import type { Database } from '../../../substrate/database/port.ts';
import type { History, HistoryQuestion, KnownQuarantine } from '../ports.ts';
import { hexArray, KNOWN_QUARANTINES, OCCURRENCES, ORIGINALS } from './sql.ts';

/** What was decided before about the identities of a batch; asks only for what the batch needs. */
export async function readHistory(database: Database, question: HistoryQuestion): Promise<History> {
  const [occurrences, quarantines, originalRefs] = await Promise.all([
    occurrencesOf(
      database,
      question.repeats.map(({ dedupeKey }) => dedupeKey),
    ),
    quarantinesOf(database, question.quarantineIds),
    originalsOf(database, question.originals),
  ]);
  return { occurrences, quarantines, originalRefs };
}

async function occurrencesOf(database: Database, keys: readonly string[]): Promise<History['occurrences']> {
  if (keys.length === 0) return new Map();
  const rows = await database.query<{ dedupe_key: string; decision: string; occurrence: number }>({
    text: OCCURRENCES,
    values: [hexArray(keys)],
  });
  return new Map(rows.map((row) => [`${row.dedupe_key} ${row.decision}`, row.occurrence]));
}

interface QuarantineAnswer extends Record<string, unknown> {
  readonly quarantine_id: string;
  readonly evidence_ref: string;
  readonly document: string | null;
  readonly receipt_ref: string | null;
}

async function quarantinesOf(database: Database, ids: readonly string[]): Promise<History['quarantines']> {
  if (ids.length === 0) return new Map();
  const rows = await database.query<QuarantineAnswer>({ text: KNOWN_QUARANTINES, values: [hexArray(ids)] });
  return new Map(
    rows.map((row): [string, KnownQuarantine] => {
      const { document, receipt_ref: receiptRef, evidence_ref: recordRef } = row;
      return [
        row.quarantine_id,
        { recordRef, receipt: document === null || receiptRef === null ? undefined : { document, receiptRef } },
      ];
    }),
  );
}

async function originalsOf(database: Database, receiptIds: readonly string[]): Promise<History['originalRefs']> {
  if (receiptIds.length === 0) return new Map();
  const rows = await database.query<{ receipt_id: string; receipt_ref: string }>({
    text: ORIGINALS,
    values: [hexArray(receiptIds)],
  });
  return new Map(rows.map((row) => [row.receipt_id, row.receipt_ref]));
}
