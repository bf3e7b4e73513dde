import type { SegmentRow } from '../lib/truth/archive-segments.ts';

/** What a line of a segment says about where it comes from. */
export interface StoredRecord {
  readonly platform_run_id: string;
  readonly topic: string;
  readonly partition: number;
  readonly offset: number;
}

/** What is wrong with the content of a segment; empty when every line is what the ledger says. */
export function segmentFaults(row: SegmentRow, records: readonly StoredRecord[], runId: string): readonly string[] {
  const first = records[0]?.offset;
  const last = records.at(-1)?.offset;
  const faults = {
    [`${records.length} records, the ledger has ${row.records}`]: records.length !== row.records,
    'another range': first !== row.firstOffset || last !== row.lastOffset,
    'offsets out of order': records.some(({ offset }, at) => at > 0 && offset <= (records[at - 1]?.offset ?? offset)),
    'another origin': records.some(({ topic, partition }) => topic !== row.topic || partition !== row.partition),
    'another run': records.some((record) => record.platform_run_id !== runId),
  };
  return Object.entries(faults)
    .filter(([, holds]) => holds)
    .map(([fault]) => `${row.key}: ${fault}`);
}

/** The ledger against the listing of the store: neither may have an object that the other has not. */
export function ledgerFaults(rows: readonly SegmentRow[], objects: ReadonlyMap<string, string>): readonly string[] {
  const known = new Set(rows.map(({ key }) => key));
  return [
    ...rows.flatMap(({ key, sha256 }) => {
      const stored = objects.get(key);
      if (stored === undefined) return [`${key}: not in the store`];
      return stored === sha256 ? [] : [`${key}: another digest`];
    }),
    ...[...objects.keys()].filter((key) => !known.has(key)).map((key) => `${key}: not in the ledger`),
  ];
}
