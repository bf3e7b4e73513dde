import { evidencePrefix } from '@spine-green/evidence-schemas';
import type { AnomalySummaryV1 } from '@spine-green/evidence-schemas/documents/anomaly_summary.v1';
import { ANOMALY_CATEGORIES, type AnomalyCategory, classify } from '../../../observability/taxonomy.ts';
import type { ClosureFacts, ExpectedAnomaly, Stamp } from '../types.ts';
import { caseTotals } from './cases.ts';

const TOP_MAX = 50;

/** What the anomalies of a run are held to. */
export interface AnomalyTerms {
  readonly refsDenied: number;
  readonly expected: readonly ExpectedAnomaly[];
  /** Share of the decisions that may be degraded, 0 to 1. */
  readonly degradedShareMax: number;
}

/**
 * `obs/anomaly_summary.json` (16, section 7.6): PASS only when nothing is open, nothing undeclared happened and no more was
 * degraded than the profile of the run bears.
 */
export function anomalySummary(
  facts: ClosureFacts,
  { refsDenied, expected: declared, degradedShareMax }: AnomalyTerms,
  stamp: Stamp,
): AnomalySummaryV1 {
  const expected = [...declared, ...explained(facts, declared, stamp)];
  const reasons = anomalyReasons(facts, refsDenied);
  const { caseAnomalies } = caseTotals(facts.cases, facts.ingress.receipts);
  const counts = {
    ingress_publish_ambiguous: facts.ingress.openAmbiguous,
    ingress_receipt_write_failed: facts.ingress.receiptWriteFailed,
    rtdl_degraded: facts.lane.decisions.degraded,
    case_labels_anomalies_total: caseAnomalies,
    ...categoryCounts(reasons),
  };
  const openTotal = facts.ingress.openAmbiguous + facts.ingress.openInFlight + facts.ingress.receiptWriteFailed;
  const undeclared = [...reasons].filter(
    ([reason, count]) => count > (expected.find((entry) => entry.reason === reason)?.count ?? 0),
  );
  return {
    schema: 'fp.anomaly_summary.v1',
    platform_run_id: stamp.platformRunId,
    generated_at_utc: stamp.generatedAtUtc,
    written_at_utc: stamp.writtenAtUtc,
    writer: stamp.writer,
    status: statusOf(openTotal, undeclared.length + caseAnomalies, isBorne(facts, degradedShareMax)),
    anomaly_counts: counts,
    anomaly_total: Object.values(counts).reduce((sum, count) => sum + count, 0),
    degraded_budget: { decisions: facts.lane.decisions.decisions, share_max: degradedShareMax },
    open_total: openTotal,
    expected: expected.map(({ reason, count, ref }) => ({ reason, count, ref })),
    top_reasons: [...reasons]
      .sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1))
      .slice(0, TOP_MAX)
      .map(([reason, count]) => ({ reason, category: classify(reason), count })),
    first_seen_utc: facts.anomaliesFirstUtc ?? null,
    last_seen_utc: facts.anomaliesLastUtc ?? null,
  };
}

/** What nobody declared and a reconciliation has explained: unknown outcomes that were found out, and the copies that
 * were found with them. The records say what became of each. */
function explained(
  { ingress }: ClosureFacts,
  declared: readonly ExpectedAnomaly[],
  { platformRunId }: Stamp,
): readonly ExpectedAnomaly[] {
  const ref = `${evidencePrefix({ family: 'run', platform_run_id: platformRunId })}ig/reconciliation/`;
  const copies = [...ingress.copies.values()].reduce((sum, count) => sum + count, 0);
  return [
    { reason: 'PUBLISH_AMBIGUOUS', count: ingress.resolvedAmbiguous, ref },
    { reason: 'DUPLICATE_PUBLISH', count: copies, ref },
  ].filter(({ reason, count }) => count > 0 && declared.every((one) => one.reason !== reason));
}

/** Whether the degraded decisions are within their share of all. */
export const isBorne = ({ lane: { decisions } }: Pick<ClosureFacts, 'lane'>, shareMax: number): boolean =>
  decisions.degraded <= shareMax * decisions.decisions;

function statusOf(openTotal: number, undeclared: number, borne: boolean): AnomalySummaryV1['status'] {
  if (openTotal > 0 || !borne) return 'FAIL';
  return undeclared > 0 ? 'WARN' : 'PASS';
}

/** Every anomaly of the run by its reason code, each counted where its truth is. */
function anomalyReasons(facts: ClosureFacts, refsDenied: number): ReadonlyMap<string, number> {
  const reasons = new Map(facts.ingress.quarantineReasons);
  const add = (reason: string, count: number): void => {
    if (count > 0) reasons.set(reason, (reasons.get(reason) ?? 0) + count);
  };
  for (const [reason, count] of facts.archiveFailures) add(reason, count);
  for (const copies of facts.ingress.copies.values()) add('DUPLICATE_PUBLISH', copies);
  add(
    'REPLAY_BASIS_MISMATCH',
    facts.archive.ranges.reduce((sum, { mismatched }) => sum + mismatched, 0),
  );
  add('REF_ACCESS_DENIED', refsDenied);
  return reasons;
}

type CategoryCounts = Record<Lowercase<AnomalyCategory>, number>;

function categoryCounts(reasons: ReadonlyMap<string, number>): CategoryCounts {
  const of = (category: AnomalyCategory): number =>
    [...reasons].filter(([reason]) => classify(reason) === category).reduce((sum, [, count]) => sum + count, 0);
  return Object.fromEntries(
    ANOMALY_CATEGORIES.map((category) => [category.toLowerCase(), of(category)]),
  ) as CategoryCounts;
}
