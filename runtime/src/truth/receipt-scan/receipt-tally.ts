import type { ReceiptV1 } from '@spine-green/evidence-schemas/documents/receipt.v1';
import { countTally } from './tally.ts';

type Counts = Readonly<Record<string, number>>;

/** The receipt objects of a run, counted line by line. */
export interface ReceiptObjects {
  /** Objects that were read, their lines and bytes. */
  readonly objects: number;
  readonly lines: number;
  readonly bytes: number;
  readonly byDecision: Counts;
  readonly byEventType: Counts;
  readonly byEventClass: Counts;
  readonly byReason: Counts;
  /** Admissions by topic. */
  readonly admittedByTopic: Counts;
  /** What the receipts say about the gate that wrote them, each value once. */
  readonly environments: readonly string[];
  readonly runConfigDigests: readonly string[];
  readonly policyDigests: readonly string[];
  readonly offsetKinds: readonly string[];
  /** Of receipts that name a position on the log; a refused event may claim any. */
  readonly scenarioRunIds: readonly string[];
  readonly manifestFingerprints: readonly string[];
  /** Index rows of all segments, whether or not their object could be read; how many of them are admissions. */
  readonly rows: number;
  readonly admittedRows: number;
}

export function receiptTally() {
  const counts = {
    byDecision: countTally(),
    byEventType: countTally(),
    byEventClass: countTally(),
    byReason: countTally(),
    admittedByTopic: countTally(),
  };
  const values = {
    environments: countTally(),
    runConfigDigests: countTally(),
    policyDigests: countTally(),
    offsetKinds: countTally(),
    scenarioRunIds: countTally(),
    manifestFingerprints: countTally(),
  };
  let [objects, lines, bytes] = [0, 0, 0];
  const tally = {
    rows: 0,
    admittedRows: 0,
    addObject: (read: { readonly bytes: number }): void => {
      objects += 1;
      bytes += read.bytes;
    },
    add: (receipt: ReceiptV1): void => {
      lines += 1;
      counts.byDecision.add(receipt.decision);
      counts.byEventType.add(receipt.event_type);
      counts.byEventClass.add(receipt.event_class);
      for (const reason of receipt.reason_codes ?? []) counts.byReason.add(reason);
      values.environments.add(receipt.environment);
      values.runConfigDigests.add(receipt.run_config_digest);
      values.policyDigests.add(receipt.policy_rev.content_digest);
      if (receipt.eb_ref === undefined) return;
      values.offsetKinds.add(receipt.eb_ref.offset_kind);
      values.scenarioRunIds.add(receipt.scenario_run_id ?? 'none');
      values.manifestFingerprints.add(receipt.manifest_fingerprint);
      if (receipt.decision === 'ADMIT') counts.admittedByTopic.add(receipt.eb_ref.topic);
    },
    result: (): ReceiptObjects => ({
      objects,
      lines,
      bytes,
      byDecision: counts.byDecision.totals(),
      byEventType: counts.byEventType.totals(),
      byEventClass: counts.byEventClass.totals(),
      byReason: counts.byReason.totals(),
      admittedByTopic: counts.admittedByTopic.totals(),
      environments: values.environments.names(),
      runConfigDigests: values.runConfigDigests.names(),
      policyDigests: values.policyDigests.names(),
      offsetKinds: values.offsetKinds.names(),
      scenarioRunIds: values.scenarioRunIds.names(),
      manifestFingerprints: values.manifestFingerprints.names(),
      rows: tally.rows,
      admittedRows: tally.admittedRows,
    }),
  };
  return tally;
}

export type ReceiptTally = ReturnType<typeof receiptTally>;
