import type { RunReportV1 } from '@spine-green/evidence-schemas/documents/run_report.v1';
import type { DaemonName } from '../../../catalog.ts';
import { DECISION_BUCKETS_MS } from '../../../decisions/decision-times.ts';
import { LATENCY_BUCKETS_MS, type LatencyCounts, latencyPercentiles } from '../../../observability/latency.ts';
import { admittedByTopic } from '../../../truth/admissions.ts';
import type { ReceiptCount } from '../../../truth/ingress.ts';
import { sumBy, total } from '../ingest/documents.ts';
import type { ClosureFacts, Stamp } from '../types.ts';
import { caseSection } from './cases.ts';
import { totalsOf } from './totals.ts';

export interface ReportBasis {
  readonly resolution: { readonly attempted: number; readonly resolved: number; readonly denied: number };
  readonly allowlistSize: number;
  readonly peakRssBytes: number;
  readonly elapsedMs: number;
  readonly provenance: string;
  readonly componentRefs: readonly string[];
}

/** `obs/run_report.json` (16, section 7.6). Sections of lanes that do not exist are absent, not zero. */
export function runReport(facts: ClosureFacts, basis: ReportBasis, stamp: Stamp): RunReportV1 {
  const { ingress } = facts;
  const totals = totalsOf(facts);
  return {
    schema: 'fp.run_report.v1',
    platform_run_id: stamp.platformRunId,
    generated_at_utc: stamp.generatedAtUtc,
    written_at_utc: stamp.writtenAtUtc,
    writer: stamp.writer,
    scenario_run_ids: [...ingress.scenarioRunIds],
    ingress: {
      sent: totals.sent,
      received: totals.received,
      received_wsp: totals.receivedWsp,
      admit: totals.admit,
      duplicate: totals.duplicate,
      quarantine: totals.quarantine,
      publish_ambiguous: ingress.openAmbiguous,
      publish_in_flight: ingress.openInFlight,
      receipt_write_failed: ingress.receiptWriteFailed,
      admitted_unique: totals.admittedUnique,
      quarantine_records: ingress.quarantineRows,
      by_principal: byDecision(ingress.receipts, ({ principal }) => principal),
      by_event_class: byDecision(ingress.receipts, ({ eventClass }) => eventClass),
      by_event_type: byDecision(ingress.receipts, ({ eventType }) => eventType),
      by_reason: Object.fromEntries(ingress.quarantineReasons),
      admitted_by_topic: Object.fromEntries(admittedByTopic(ingress.admitted)),
      latency: latencySection(ingress.latencies),
    },
    rtdl: laneSection(facts),
    archive: archiveSection(facts),
    case_labels: caseSection(facts),
    health: facts.health.map((entry) => ({
      component: entry.component,
      instance_id: entry.instanceId,
      health_state: entry.state,
      reasons: [...entry.reasons],
      age_seconds: entry.ageSeconds,
    })),
    evidence_refs: {
      receipt_refs_sample: [...ingress.receiptRefs],
      quarantine_refs_sample: [...ingress.quarantineRefs],
      component_reconciliation_refs: [...basis.componentRefs],
    },
    basis: {
      provenance: basis.provenance,
      as_of: facts.asOfUtc,
      snapshot_id: facts.snapshotId,
      rows_scanned: { ...facts.rows },
      evidence_ref_resolution: { ...basis.resolution, allowlist_size: basis.allowlistSize },
      basis_notes: basisNotes(facts, basis.resolution),
      peak_rss_bytes: basis.peakRssBytes,
      elapsed_ms: basis.elapsedMs,
    },
  };
}

/** Components of whose health the report says something, whether they ever told it or not. */
const TOLD_OF = ['archive-writer', 'case-trigger', 'cm', 'ls'] as const satisfies readonly DaemonName[];

/** What a reader has to know of the figures: how many references were looked at, and of whom nobody heard. */
function basisNotes({ ingress, health }: ClosureFacts, { denied }: ReportBasis['resolution']): string[] {
  const { receiptRefs, quarantineRefs, quarantineRows } = ingress;
  const silent = TOLD_OF.filter((name) => !health.some(({ component }) => component === name));
  return [
    `sampled are ${receiptRefs.length} of ${total(ingress.receipts)} receipts`,
    `sampled are ${quarantineRefs.length} of ${quarantineRows} quarantine records`,
    ...(denied === 0 ? [] : [`${denied} references were denied`]),
    ...silent.map((name) => `${name} left no heartbeat`),
  ];
}

function laneSection({ lane, ...facts }: ClosureFacts): RunReportV1['rtdl'] {
  const totals = totalsOf({ lane, ...facts });
  const { decisions, actions, audit } = lane;
  return {
    traffic: totals.traffic,
    decision: totals.decisions,
    rejected: totals.rejectedTraffic,
    rejected_by_reason: Object.fromEntries(decisions.rejections),
    intent: totals.intents,
    outcome: totals.outcomes,
    effects: totals.effects,
    audit_append: audit.records,
    degraded: decisions.degraded,
    fail_closed: decisions.failClosed,
    decisions_by_action: Object.fromEntries(decisions.byOutcome),
    decisions_by_mode: Object.fromEntries(decisions.byMode),
    degraded_by_reason: Object.fromEntries(decisions.degradeReasons),
    outcomes_by_status: Object.fromEntries(actions.byStatus),
    audited_by_family: Object.fromEntries(audit.audited),
    chains: { resolved: totals.chainsWhole, unresolved: totals.chainsOpen },
    outbox: { pending: lane.outboxPending, refused: lane.outboxRefused },
    latency: { buckets_ms: [...DECISION_BUCKETS_MS], decision: decisions.latency },
  };
}

function latencySection(counts: LatencyCounts): RunReportV1['ingress']['latency'] {
  return {
    buckets_ms: [...LATENCY_BUCKETS_MS],
    admission: latencyPercentiles(counts, 'admission'),
    validate: latencyPercentiles(counts, 'validate'),
    reserve: latencyPercentiles(counts, 'reserve'),
    dedupe: latencyPercentiles(counts, 'dedupe'),
    publish: latencyPercentiles(counts, 'publish'),
    commit: latencyPercentiles(counts, 'commit'),
    receipt: latencyPercentiles(counts, 'receipt'),
  };
}

function archiveSection({ archive, health, ...facts }: ClosureFacts): RunReportV1['archive'] {
  const totals = totalsOf({ archive, health, ...facts });
  const counter = (name: string): number => archive.counters.get(name) ?? 0;
  const covered = archive.ranges.reduce((sum, { startOffset, nextOffset }) => sum + nextOffset - startOffset, 0);
  return {
    summary: {
      seen_total: totals.archiveSeen,
      archived_total: totals.archived,
      duplicate_total: counter('duplicate_total'),
      payload_mismatch_total: totals.mismatched,
      write_error_total: counter('write_error_total'),
      skipped_total: counter('skipped_total'),
      late_total: counter('late_total'),
    },
    health_state: health.find(({ component }) => component === 'archive-writer')?.state ?? 'UNKNOWN',
    segments: archive.topics.reduce((sum, { segments }) => sum + segments, 0),
    size_bytes: archive.topics.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0),
    reconciliation_totals: {
      records: totals.archived,
      offsets_covered: covered,
      foreign: archive.ranges.reduce((sum, { foreign }) => sum + foreign, 0),
    },
  };
}

/** Receipts by a key and within it by decision. */
function byDecision(
  receipts: readonly ReceiptCount[],
  key: (receipt: ReceiptCount) => string,
): Record<string, Record<string, number>> {
  const names = [...new Set(receipts.map(key))].sort();
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
