import { digestOf } from '@spine-green/evidence-schemas';
import type { AnomalySummaryV1 } from '@spine-green/evidence-schemas/documents/anomaly_summary.v1';
import type { IngressTruth } from './ingress-truth.ts';

/** Reasons that the document lists at most; beyond them it names the most frequent. */
const REASONS_MAX = 50;
/** What the corridor denied stands in no table of the gate or the archive. */
const CORRIDOR = 'REF_ACCESS_DENIED';

export interface AnomalyTruth extends Pick<IngressTruth, 'anomalies' | 'open' | 'receiptWriteFailed'> {
  /** Repetitions with other content, records that were set aside, and labels of nothing, of cases and labels. */
  readonly ofCases: number;
  /** Degraded decisions and all, counted by this gate, and the share of them that the profile bears. */
  readonly degraded: { readonly degraded: number; readonly decisions: number; readonly shareMax: number };
  /** Injections that the task which closed the run was told of, and what reconciliations explain, by reason. */
  readonly declared: Readonly<Record<string, number>>;
}

/**
 * The anomalies counted once more from the tables in which they are recorded. Nothing out of the ordinary may have
 * happened but what was declared before or is explained by the gate's own reconciliations.
 */
export function anomalyFaults(
  summary: AnomalySummaryV1,
  { anomalies, open, receiptWriteFailed, ofCases, degraded, declared }: AnomalyTruth,
): readonly string[] {
  const { status, anomaly_counts: counts, anomaly_total: total, open_total, expected, top_reasons } = summary;
  const { ingress_publish_ambiguous: ambiguous, ingress_receipt_write_failed: unwritten, ...rest } = counts;
  const { case_labels_anomalies_total: cased, rtdl_degraded: claimedDegraded, ...categories } = rest;
  const budget = { decisions: degraded.decisions, share_max: degraded.shareMax };
  const sum = (values: readonly number[]): number => values.reduce((all, count) => all + count, 0);
  const claimed = new Map(top_reasons.map(({ reason, count }) => [reason, count]));
  const told = new Map(expected.map(({ reason, count }) => [reason, count]));
  const found = Object.entries(anomalies).filter(([, count]) => count > 0);
  const wrong = found.filter(([reason, count]) => claimed.get(reason) !== count);
  const untold = [...new Set([...told.keys(), ...Object.keys(declared)])].filter(
    (reason) => told.get(reason) !== declared[reason],
  );
  return [
    ...(sum(Object.values(counts)) === total ? [] : [`the total is ${total}, the counts differ`]),
    ...(found.length > REASONS_MAX ? [] : wrong.map(([reason, count]) => `${reason}: counted ${count}`)),
    ...[...claimed.keys()].filter((one) => one !== CORRIDOR && !anomalies[one]).map((one) => `${one}: counted 0`),
    ...(sum(Object.values(categories)) === sum(found.map(([, count]) => count)) + (claimed.get(CORRIDOR) ?? 0)
      ? []
      : ['the categories do not hold what was counted']),
    ...(unwritten === receiptWriteFailed ? [] : [`receipts that were not stored: counted ${receiptWriteFailed}`]),
    // Nobody declares one, and each is out of the ordinary.
    ...(cased === 0 && ofCases === 0 ? [] : [`anomalies of cases and labels: ${cased}, counted ${ofCases}`]),
    ...(claimedDegraded === degraded.degraded ? [] : [`degraded: ${claimedDegraded}, counted ${degraded.degraded}`]),
    ...(digestOf(summary.degraded_budget) === digestOf(budget) ? [] : ['it has another budget of degraded decisions']),
    ...(degraded.degraded <= degraded.shareMax * degraded.decisions ? [] : ['more is degraded than the profile bears']),
    ...(ambiguous <= open && open_total === open + receiptWriteFailed ? [] : [`open: counted ${open}`]),
    ...untold.map((reason) => `${reason}: not declared like that`),
    ...found
      .filter(([reason, count]) => count > (declared[reason] ?? 0))
      .map(([reason, count]) => `${reason}: ${count} times, declared ${declared[reason] ?? 0}`),
    ...(status === 'PASS' ? [] : [`status ${status}`]),
  ];
}
