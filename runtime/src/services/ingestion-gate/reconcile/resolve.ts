import { canonicalJson } from '@spine-green/evidence-schemas';
import { textOfMicros } from '../../../kernel/clock.ts';
import { countersStatement } from '../../../observability/counters.ts';
import type { Queryable } from '../../../substrate/database/port.ts';
import { linesOf } from '../export/parts.ts';
import { reconciliationKey } from '../keys.ts';
import { receiptIdOf } from '../ledger/identities.ts';
import { counterScope, receiptsStatement } from '../ledger/postgres.ts';
import { admitReceipt } from '../ledger/receipt.ts';
import type { EvidenceRef } from '../ledger/records.ts';
import { hexArray, MARK_ABSENT } from '../ledger/sql.ts';
import type { GateIdentity } from '../types.ts';
import type { ReconcileLedgerOptions, Resolution } from './types.ts';

/** Rows, receipts, records and counters of resolved admissions, in one transaction. */
export async function resolveRows(options: ReconcileLedgerOptions, resolutions: readonly Resolution[]): Promise<void> {
  const found = resolutions.filter(({ newState }) => newState === 'ADMITTED');
  const slot = found.length === 0 ? undefined : await options.receipts.take(found.length);
  let lines: readonly string[] = [];
  try {
    lines = await options.database.transaction(async (transaction) => {
      const records = await quarantineRefs(transaction, found);
      const receipts = found.map((resolution) =>
        receiptOf(options.gate, resolution, records.get(resolution.row.dedupeKey)),
      );
      await moveRows(transaction, options.gate, resolutions);
      if (slot !== undefined) {
        const rows = receipts.map((receipt, index) => ({ ...receipt, line: slot.firstLine + index }));
        await transaction.execute(receiptsStatement(found[0]?.decidedAtUtc ?? '', slot.segmentId, rows));
      }
      await transaction.execute(reconciliationsStatement(options.gate, resolutions));
      await transaction.execute(resolutionCounters(options.gate, resolutions));
      return receipts.map(({ document }) => document);
    });
  } finally {
    options.receipts.commit(lines.length, lines.length === 0 ? undefined : [linesOf(lines)]);
  }
}

/** The record that the ambiguity left, by dedupe key. */
async function quarantineRefs(
  transaction: Queryable,
  found: readonly Resolution[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await transaction.query<{ dedupe_key: string; evidence_ref: string }>({
    text: `SELECT encode(r.dedupe_key, 'hex') AS dedupe_key, q.evidence_ref
      FROM ig.receipt_rows r JOIN ig.quarantines q ON q.receipt_id = encode(r.receipt_id, 'hex')
      WHERE r.decision = 'QUARANTINE' AND 'PUBLISH_AMBIGUOUS' = ANY(r.reason_codes)
        AND r.dedupe_key IN (SELECT decode(k, 'hex') FROM unnest($1::text[]) AS i (k))`,
    values: [hexArray(found.map(({ row }) => row.dedupeKey))],
  });
  return new Map(rows.map((row) => [row.dedupe_key, row.evidence_ref]));
}

/** Copies of the event on the log stand in the record; the receipt says that there are any. */
function receiptOf(gate: GateIdentity, { row, position, decidedAtUtc, ...facts }: Resolution, recordRef?: string) {
  const { context, eventId, dedupeKey } = row;
  const { members } = context;
  const receiptId = receiptIdOf({
    platformRunId: gate.platform_run_id,
    eventClass: members.event_class,
    eventId,
    decision: 'ADMIT',
    occurrence: 1,
  });
  const refs: EvidenceRef[] = [
    ...(recordRef === undefined ? [] : [{ kind: 'quarantine_record' as const, ref: recordRef }]),
    {
      kind: 'reconciliation_record',
      ref: reconciliationKey(gate.platform_run_id, facts.reconciliationId),
      digest: facts.recordDigest,
    },
  ];
  const publishedAtUtc = textOfMicros((position?.timestampMs ?? 0) * 1000);
  const document = canonicalJson({
    ...admitReceipt(members, row.topic, {
      receiptId,
      eventId,
      tsUtc: row.tsUtc,
      admittedAtUtc: decidedAtUtc,
      payloadHash: row.payloadHash,
      partitionKey: row.partitionKey,
      dedupeKey,
      position: { partition: position?.partition ?? 0, offset: position?.offset ?? 0, publishedAtUtc },
    }),
    evidence_refs: refs,
    ...(facts.anomalies.length === 0 ? {} : { reason_codes: facts.anomalies }),
  });
  return {
    receiptId,
    dedupeKey,
    contextId: row.contextId,
    decision: 'ADMIT' as const,
    occurrence: 1,
    eventId,
    reasonCodes: facts.anomalies,
    document,
  };
}

const MARK_ADMITTED = `
UPDATE ig.admission_rows a SET state = 'ADMITTED', admitted_at = i.d, eb_partition = i.p, eb_offset = i.o,
  eb_published_ms = i.m
FROM unnest($1::text[], $2::timestamptz[], $3::integer[], $4::bigint[], $5::bigint[]) AS i (k, d, p, o, m)
WHERE a.dedupe_key = decode(i.k, 'hex') AND a.state = 'PUBLISH_AMBIGUOUS'`;

async function moveRows(transaction: Queryable, gate: GateIdentity, resolutions: readonly Resolution[]): Promise<void> {
  const found = resolutions.flatMap((resolution) => (resolution.position === undefined ? [] : [resolution]));
  const absent = resolutions.filter(({ newState }) => newState === 'PUBLISH_ABSENT');
  const moved = await transaction.execute({
    text: MARK_ADMITTED,
    values: [
      found.map(({ row }) => row.dedupeKey),
      found.map(({ decidedAtUtc }) => decidedAtUtc),
      found.map(({ position }) => position?.partition),
      found.map(({ position }) => position?.offset),
      found.map(({ position }) => position?.timestampMs),
    ],
  });
  if (moved !== found.length)
    throw new Error(`${found.length - moved} rows of ${gate.platform_run_id} moved meanwhile`);
  await transaction.execute({ text: MARK_ABSENT, values: [hexArray(absent.map(({ row }) => row.dedupeKey))] });
}

/** The same finding of the same attempt is the same record. */
const reconciliationsStatement = (gate: GateIdentity, resolutions: readonly Resolution[]) => ({
  text: `INSERT INTO ig.reconciliations (reconciliation_id, platform_run_id, dedupe_key, prior_state, new_state,
      decided_at, actor, record)
    SELECT i.r, $1, i.k, i.p, i.n, i.d, i.a, i.j
    FROM unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::timestamptz[], $7::text[], $8::text[])
      AS i (r, k, p, n, d, a, j)
    ON CONFLICT (reconciliation_id) DO NOTHING`,
  values: [
    gate.platform_run_id,
    resolutions.map(({ reconciliationId }) => reconciliationId),
    resolutions.map(({ row }) => row.dedupeKey),
    resolutions.map(({ row }) => row.state),
    resolutions.map(({ newState }) => newState),
    resolutions.map(({ decidedAtUtc }) => decidedAtUtc),
    resolutions.map(({ actor }) => actor),
    resolutions.map(({ record }) => record),
  ],
});

const resolutionCounters = (gate: GateIdentity, resolutions: readonly Resolution[]) =>
  countersStatement(
    counterScope(gate),
    resolutions.map(({ newState, row }) => {
      const dim = `${row.context.principal}|${row.context.members.event_class}`;
      return newState === 'ADMITTED'
        ? { counter: 'admitted', dim, value: 1 }
        : { counter: 'publish_absent', dim: row.topic, value: 1 };
    }),
  );
