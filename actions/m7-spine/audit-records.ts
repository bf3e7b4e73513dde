/** A row of the index of one object, in the order of its lines. */
export interface IndexedRecord {
  readonly auditId: string;
  readonly kind: string;
  readonly digest: string;
  readonly line: number;
}

/** A line of an object. */
export interface AuditLine {
  readonly auditId: string;
  readonly kind: string;
  readonly platformRunId: string;
  readonly digest: string;
}

/** What is wrong with one object of the audit; empty when every line is what the index says of it. */
export function auditObjectFaults(
  key: string,
  { indexed, lines }: { readonly indexed: readonly IndexedRecord[]; readonly lines: readonly AuditLine[] },
  platformRunId: string,
): readonly string[] {
  const wrong = lines.flatMap((line, place) => {
    const row = indexed[place];
    if (row === undefined || row.line !== place + 1) return [`line ${place + 1} is not indexed`];
    return [
      ...(row.digest === line.digest ? [] : [`line ${place + 1} has another digest than the index`]),
      ...(row.auditId === line.auditId && row.kind === line.kind ? [] : [`line ${place + 1} is another record`]),
      ...(line.platformRunId === platformRunId ? [] : [`line ${place + 1} is of another run`]),
    ];
  });
  const missing =
    indexed.length > lines.length ? [`${indexed.length - lines.length} indexed records are not there`] : [];
  return [...wrong, ...missing].map((fault) => `${key}: ${fault}`);
}

/** Objects that only one of index and store has, and those that were written more than once. */
export const auditListingFaults = (
  indexed: ReadonlySet<string>,
  stored: ReadonlyMap<string, number>,
): readonly string[] => [
  ...[...indexed].filter((key) => !stored.has(key)).map((key) => `${key}: not in the store`),
  ...[...stored.keys()].filter((key) => !indexed.has(key)).map((key) => `${key}: not in the index`),
  ...[...stored].filter(([, versions]) => versions !== 1).map(([key, versions]) => `${key}: ${versions} versions`),
];
