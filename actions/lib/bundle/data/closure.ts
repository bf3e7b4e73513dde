import { digestOf } from '@spine-green/evidence-schemas';
import { AnomalySummaryV1 } from '@spine-green/evidence-schemas/documents/anomaly_summary.v1';
import { KafkaOffsetsSnapshotV1 } from '@spine-green/evidence-schemas/documents/kafka_offsets_snapshot.v1';
import { OffsetsSnapshotV1 } from '@spine-green/evidence-schemas/documents/offsets_snapshot.v1';
import { ReconciliationV1 } from '@spine-green/evidence-schemas/documents/reconciliation.v1';
import { ReplayAnchorsV1 } from '@spine-green/evidence-schemas/documents/replay_anchors.v1';
import { RunReportV1 } from '@spine-green/evidence-schemas/documents/run_report.v1';
import type { BundleFailure } from '../failure.ts';
import type { BundleView } from '../view.ts';
import { addTo, type Claims, counted, differing } from './compare.ts';
import type { DataFacts } from './facts.ts';
import { type Totals, totalsOf } from './reconciliation.ts';
import { judged, runObject } from './summaries.ts';
import { type ReceiptTally, sumBy } from './tallies.ts';

/** What the reporter wrote of the run, each figure that follows from the data made again (16, section 7.6). */
export function verifyClosureDocuments(view: BundleView, facts: DataFacts): readonly BundleFailure[] {
  return [
    ...judged(view, 'obs/run_report.json', (object) => reportFaults(view.typed(object, RunReportV1), facts, view)),
    ...judged(view, 'obs/replay_anchors.json', (object) =>
      anchorFaults(view.typed(object, ReplayAnchorsV1), facts, view),
    ),
    ...judged(view, 'obs/anomaly_summary.json', (object) =>
      anomalyFaults(view.typed(object, AnomalySummaryV1), facts, view),
    ),
  ];
}

/** The decision lane of the report, from archive and audit, and for what only ledgers knew from its own totals. */
function laneClaims({ rtdl }: RunReportV1, { lane, audit }: DataFacts, totals: Totals): Claims {
  return {
    'rtdl.traffic': [rtdl.traffic, totals.traffic],
    'rtdl.decision': [rtdl.decision, lane.decisions],
    'rtdl.rejected': [rtdl.rejected, totals.rejectedTraffic],
    'rtdl.intent': [rtdl.intent, lane.intents],
    'rtdl.outcome': [rtdl.outcome, lane.outcomes],
    'rtdl.effects': [rtdl.effects, totals.effects],
    'rtdl.audit_append': [rtdl.audit_append, audit.decisionRecords + audit.chainRecords],
    'rtdl.degraded': [rtdl.degraded, lane.degraded],
    'rtdl.fail_closed': [rtdl.fail_closed, lane.byScoreSource.get('none') ?? 0],
    'rtdl.decisions_by_action': [rtdl.decisions_by_action, counted(lane.byAction)],
    'rtdl.decisions_by_mode': [rtdl.decisions_by_mode, counted(lane.byMode)],
    'rtdl.degraded_by_reason': [rtdl.degraded_by_reason, counted(lane.degradeReasons)],
    'rtdl.outcomes_by_status': [rtdl.outcomes_by_status, counted(lane.byStatus)],
    'rtdl.audited_by_family': [
      counted(Object.entries(rtdl.audited_by_family)),
      counted([
        ['decision_response', lane.decisions],
        ['action_intent', lane.intents],
        ['action_outcome', lane.outcomes],
      ]),
    ],
    'rtdl.chains': [rtdl.chains, { resolved: lane.chains.whole, unresolved: lane.chains.open }],
    'rtdl.outbox.pending': [rtdl.outbox.pending, totals.outboxPending],
    'rtdl.latency.decision.measured': [rtdl.latency.decision.measured, lane.decisions],
  };
}

/** Cases and labels of the report, from archive and receipts, and for what only their tables knew from the summaries. */
function caseClaims({ case_labels: told, health }: RunReportV1, { cases }: DataFacts, totals: Totals): Claims {
  const { summary, health_states: states, component_metrics: metrics } = told;
  const stateOf = (name: string) => health.find(({ component }) => component === name)?.health_state ?? 'UNKNOWN';
  return {
    'case_labels.summary.triggers_seen': [summary.triggers_seen, cases.triggers],
    'case_labels.summary.triggers_taken_in': [summary.triggers_taken_in, totals.triggersTakenIn],
    'case_labels.summary.cases_created': [summary.cases_created, cases.cases],
    'case_labels.summary.labels_accepted': [summary.labels_accepted, cases.labels],
    'case_labels.summary.anomalies_total': [summary.anomalies_total, totals.caseAnomalies],
    'case_labels.health_states': [
      states,
      { 'case-trigger': stateOf('case-trigger'), cm: stateOf('cm'), ls: stateOf('ls') },
    ],
    'case_labels.component_metrics.triggers_by_type': [metrics.triggers_by_type, counted(cases.byType)],
    'case_labels.component_metrics.triggers_by_rule': [metrics.triggers_by_rule, counted(cases.byRule)],
    'case_labels.component_metrics.labels_by_value': [metrics.labels_by_value, counted(cases.byValue)],
    'case_labels.component_metrics.labels_by_source': [metrics.labels_by_source, counted(cases.bySource)],
  };
}

function reportFaults(report: RunReportV1 | undefined, facts: DataFacts, view: BundleView): readonly string[] {
  if (report === undefined) return [];
  const { ingress, archive, basis } = report;
  const reconciliation = view.typed(runObject(view, 'obs/reconciliation.json'), ReconciliationV1);
  const totals = reconciliation === undefined ? undefined : totalsOf(reconciliation, facts, view);
  const { receipts, scenarioRunIds } = facts.receipts.tallies;
  const add = (value: 'records' | 'segments' | 'sizeBytes'): number =>
    facts.archive.reduce((sum, one) => sum + one[value], 0);
  const admissions = receipts.filter(({ decision }) => decision === 'ADMIT');
  return [
    ...(totals === undefined
      ? []
      : differing({
          'ingress.sent': [ingress.sent, totals.sent],
          'ingress.received': [ingress.received, totals.received],
          'ingress.received_wsp': [ingress.received_wsp, totals.receivedWsp],
          'ingress.admit': [ingress.admit, totals.admit],
          'ingress.duplicate': [ingress.duplicate, totals.duplicate],
          'ingress.quarantine': [ingress.quarantine, totals.quarantine],
          'ingress.admitted_unique': [ingress.admitted_unique, totals.admittedUnique],
          'archive.summary.archived_total': [archive.summary.archived_total, totals.archived],
          'archive.summary.seen_total': [archive.summary.seen_total, totals.archiveSeen],
          'archive.summary.payload_mismatch_total': [archive.summary.payload_mismatch_total, totals.mismatched],
          ...laneClaims(report, facts, totals),
          ...caseClaims(report, facts, totals),
        })),
    ...differing({
      'ingress.quarantine_records': [ingress.quarantine_records, facts.quarantine.total],
      'ingress.by_reason': [counted(Object.entries(ingress.by_reason)), counted(facts.quarantine.reasons)],
      'ingress.by_principal': [ingress.by_principal, byDecision(receipts, ({ principal }) => principal)],
      'ingress.by_event_class': [ingress.by_event_class, byDecision(receipts, ({ eventClass }) => eventClass)],
      'ingress.by_event_type': [ingress.by_event_type, byDecision(receipts, ({ eventType }) => eventType)],
      'ingress.admitted_by_topic': [ingress.admitted_by_topic, sumBy(admissions, ({ topic }) => topic)],
      'archive.segments': [archive.segments, add('segments')],
      'archive.size_bytes': [archive.size_bytes, add('sizeBytes')],
      'archive.reconciliation_totals.records': [archive.reconciliation_totals.records, add('records')],
      'the receipts scanned': [basis.rows_scanned['ig.receipt_rows'], facts.receipts.lines],
    }),
    ...scenarioRunIds
      .filter((id) => !report.scenario_run_ids.includes(id))
      .map((id) => `does not name scenario run ${id}`),
    ...report.evidence_refs.receipt_refs_sample.flatMap((ref) => sampleFault(ref, facts)),
  ];
}

/** `<key>#<line>` of a receipt. */
function sampleFault(ref: string, { receipts }: DataFacts): readonly string[] {
  const at = ref.lastIndexOf('#');
  const lines = receipts.linesOf.get(ref.slice(0, at)) ?? 0;
  const line = Number(ref.slice(at + 1));
  return Number.isInteger(line) && line >= 1 && line <= lines ? [] : [`samples ${ref}, which is not there`];
}

function byDecision(receipts: readonly ReceiptTally[], key: (receipt: ReceiptTally) => string): object {
  const names = [...new Set(receipts.map(key))];
  return Object.fromEntries(
    names.map((name) => [
      name,
      sumBy(
        receipts.filter((receipt) => key(receipt) === name),
        ({ decision }) => decision,
      ),
    ]),
  );
}

type Anchor = ReplayAnchorsV1['anchors']['ingest'][number];

function anchorFaults(document: ReplayAnchorsV1 | undefined, facts: DataFacts, view: BundleView): readonly string[] {
  if (document === undefined) return [];
  const { anchors, source_refs: refs } = document;
  const ingest = view.typed(view.find(refs.ingest_offsets_ref), KafkaOffsetsSnapshotV1);
  const rtdl = view.typed(view.find(refs.rtdl_offsets_ref), OffsetsSnapshotV1);
  if (ingest === undefined || rtdl === undefined) return ['names no offset snapshots as its sources'];
  const archive = facts.archive
    .map(({ topic, partition, firstOffset, lastOffset, records, segments, setSha256 }) => ({
      topic,
      partition,
      first_offset: firstOffset,
      last_offset: lastOffset,
      records,
      segments,
      set_digest: setSha256,
    }))
    .sort((a, b) => (a.topic === b.topic ? a.partition - b.partition : a.topic < b.topic ? -1 : 1));
  return [
    ...differing({
      'anchors of ingest': [anchors.ingest, ingestAnchors(ingest, facts)],
      'anchors of rtdl_core': [anchors.rtdl_core, rtdlAnchors(rtdl, facts)],
      counts: [document.counts, { ingest_anchors: anchors.ingest.length, rtdl_anchors: anchors.rtdl_core.length }],
      basis_digest: [document.basis_digest, digestOf(anchors)],
      kafka_cluster_id: [document.kafka_cluster_id, ingest.kafka_cluster_id],
    }),
    ...archive.flatMap((set) => {
      const name = `the archive of ${set.topic}/${set.partition}`;
      const claimed = document.archive.find(
        ({ topic, partition }) => topic === set.topic && partition === set.partition,
      );
      return differing({ [name]: [claimed, set] });
    }),
    ...differing({ 'the number of archived partitions': [document.archive.length, archive.length] }),
  ];
}

const ingestAnchors = (snapshot: KafkaOffsetsSnapshotV1, facts: DataFacts): readonly Anchor[] =>
  ingestPlaces(snapshot).map((place) => ({ ...anchorOf(facts, place), ...place }));

const rtdlAnchors = (snapshot: OffsetsSnapshotV1, facts: DataFacts): readonly Anchor[] =>
  rtdlPlaces(snapshot).map(({ group_id, stream_id, ...place }) => ({
    ...anchorOf(facts, place),
    ...{ ...place, group_id, stream_id },
  }));

/** Where the log stood for whoever reads it again, by a look at it; the last offset of the look is inclusive. */
export const ingestPlaces = ({ topics, captured_at_utc }: KafkaOffsetsSnapshotV1) =>
  topics.flatMap(({ topic, partitions }) =>
    partitions
      .filter(({ end_offset }) => end_offset >= 0)
      .map(({ partition, start_offset, end_offset }) => ({
        ...{ topic, partition, start_offset, captured_at_utc },
        ...{ end_offset: end_offset + 1, offset: end_offset + 1 },
      })),
  );

/** The same of each consumer. */
export const rtdlPlaces = ({ groups, captured_at_utc }: OffsetsSnapshotV1) =>
  groups.flatMap(({ group_id, stream_id, topics }) =>
    topics.flatMap(({ topic, partitions }) =>
      partitions
        .filter(({ start_offset, end_offset }) => end_offset > start_offset)
        .map(({ partition, start_offset, end_offset }) => ({
          ...{ topic, partition, start_offset, captured_at_utc },
          ...{ end_offset, offset: end_offset, group_id, stream_id },
        })),
    ),
  );

function anchorOf(
  { receipts }: DataFacts,
  { topic, partition }: { readonly topic: string; readonly partition: number },
) {
  const cells = receipts.admitted.partitions().find((one) => one.topic === topic && one.partition === partition);
  const times = receipts.tallies.times.get(`${topic}/${partition}`);
  return {
    topic,
    partition,
    offset_kind: 'kafka_offset' as const,
    count: cells?.count ?? 0,
    first_ts_utc: times?.first ?? null,
    last_ts_utc: times?.last ?? null,
  };
}

/** The list of reasons is cut at so many; only a shorter one is known to be whole. */
const TOP_MAX = 50;

function anomalyFaults(summary: AnomalySummaryV1 | undefined, facts: DataFacts, view: BundleView): readonly string[] {
  if (summary === undefined) return [];
  const report = view.typed(runObject(view, 'obs/run_report.json'), RunReportV1);
  const { top_reasons: reasons, anomaly_counts: counts } = summary;
  const categories = new Map<string, number>();
  for (const { category, count } of reasons) addTo(categories, category.toLowerCase(), count);
  const { ingress_publish_ambiguous, ingress_receipt_write_failed, ...rest } = counts;
  const { rtdl_degraded, case_labels_anomalies_total: ofCases, ...byCategory } = rest;
  const { decisions, share_max: shareMax } = summary.degraded_budget;
  const isBorne = rtdl_degraded <= shareMax * decisions;
  const undeclared = reasons.some(
    ({ reason, count }) => count > (summary.expected.find((one) => one.reason === reason)?.count ?? 0),
  );
  const quarantined = [...facts.quarantine.reasons].filter(
    ([reason, count]) => reasons.length < TOP_MAX && (reasons.find((one) => one.reason === reason)?.count ?? 0) < count,
  );
  const open = report === undefined ? undefined : openOf(report);
  return [
    ...quarantined.map(([reason, count]) => `does not count ${count} items that were set aside as ${reason}`),
    ...differing({
      ...(reasons.length < TOP_MAX
        ? { anomaly_counts: [counted(Object.entries(byCategory)), counted(categories)] }
        : {}),
      'anomaly_counts.rtdl_degraded': [rtdl_degraded, facts.lane.degraded],
      'degraded_budget.decisions': [decisions, facts.lane.decisions],
      anomaly_total: [summary.anomaly_total, Object.values(counts).reduce((sum, count) => sum + (count ?? 0), 0)],
      status: [
        summary.status,
        summary.open_total > 0 || !isBorne ? 'FAIL' : undeclared || ofCases > 0 ? 'WARN' : 'PASS',
      ],
      ...(open === undefined
        ? {}
        : {
            'anomaly_counts.case_labels_anomalies_total': [ofCases, report?.case_labels.summary.anomalies_total],
            open_total: [summary.open_total, open.total],
            'anomaly_counts.ingress_publish_ambiguous': [ingress_publish_ambiguous, open.ambiguous],
            'anomaly_counts.ingress_receipt_write_failed': [ingress_receipt_write_failed, open.unwritten],
          }),
    }),
  ];
}

function openOf({ ingress }: RunReportV1): { total: number; ambiguous: number; unwritten: number } {
  const { publish_ambiguous: ambiguous, publish_in_flight, receipt_write_failed: unwritten } = ingress;
  return { total: ambiguous + publish_in_flight + unwritten, ambiguous, unwritten };
}
