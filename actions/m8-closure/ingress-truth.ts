/**
 * The gate's truth, counted once more by the gate over the closure: the documents under judgement are the reporter's,
 * so nothing here runs the reporter's statements.
 */
export interface IngressTruth {
  readonly receipts: readonly DecisionCount[];
  /** Where the admissions of the run lie; partitions without one are absent. */
  readonly admitted: readonly AdmittedPartition[];
  readonly quarantined: number;
  /** Admissions without proof either way. */
  readonly open: number;
  /** Receipts that the gate could not store. */
  readonly receiptWriteFailed: number;
  /** Receipts of a principal that document a push whose outcome is unknown. */
  readonly unknownOutcomes: readonly { readonly principal: string; readonly count: number }[];
  /** Everything out of the ordinary by its reason code: refusals, copies on the log, refused and mismatched records. */
  readonly anomalies: Readonly<Record<string, number>>;
  /** Those of them that a reconciliation explains: outcomes that were found out, and copies that were found with them. */
  readonly explained: Readonly<Record<string, number>>;
}

export interface DecisionCount {
  readonly principal: string;
  readonly decision: string;
  readonly count: number;
}

export interface AdmittedPartition {
  readonly topic: string;
  readonly partition: number;
  readonly events: number;
  readonly first_offset: number;
  readonly last_offset: number;
}

/** What the archive writer counted and what its ledger holds, topic by topic. */
export interface ArchiveTruth {
  readonly seen: number;
  readonly mismatched: number;
  /** Every topic that the archive reads, with 0 where it holds nothing. */
  readonly recordsByTopic: Readonly<Record<string, number>>;
  /** Partitions whose checkpoint covers offsets that are neither archived nor refused nor of another run. */
  readonly holes: number;
}

/** The receipt and quarantine objects of the run, as they were read to their last line. */
export interface ObjectTruth {
  readonly receipts: number;
  readonly byDecision: Readonly<Record<string, number>>;
  readonly admittedByTopic: Readonly<Record<string, number>>;
  readonly quarantineRecords: number;
  readonly quarantineReasons: readonly string[];
  /** Records of the gate on the log beyond its first admissions. */
  readonly copies: number;
  /** Records of the gate on the log that no receipt names. */
  readonly unreceipted: number;
}

/** Receipts of a decision, of a principal, of both, or all. */
export const receiptsOf = (
  { receipts }: Pick<IngressTruth, 'receipts'>,
  of: Partial<Pick<DecisionCount, 'principal' | 'decision'>> = {},
): number =>
  receipts
    .filter(
      ({ principal, decision }) => principal === (of.principal ?? principal) && decision === (of.decision ?? decision),
    )
    .reduce((sum, { count }) => sum + count, 0);

export const admittedUnique = ({ admitted }: Pick<IngressTruth, 'admitted'>): number =>
  admitted.reduce((sum, { events }) => sum + events, 0);

export function admittedTopics({ admitted }: Pick<IngressTruth, 'admitted'>): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { topic, events } of admitted) sums.set(topic, (sums.get(topic) ?? 0) + events);
  return sums;
}
