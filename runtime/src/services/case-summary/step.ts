import type { CaseSummaryV1 } from '@spine-green/evidence-schemas/documents/case_summary.v1';
import type { LabelSummaryV1 } from '@spine-green/evidence-schemas/documents/label_summary.v1';
import type { Writer } from '../../observability/writer.ts';
import type { CaseLabelFacts, Counts, OutboxFacts, TableChanges } from '../../truth/case-labels.ts';
import type { ReceiptCount } from '../../truth/ingress.ts';

export interface Stamp {
  readonly platformRunId: string;
  readonly writer: Writer;
  readonly writtenAtUtc: string;
}

/** What was read for the P10 documents, all in one snapshot of the database. */
export interface CaseLabelReading {
  readonly facts: CaseLabelFacts;
  /** Of all principals; the gate's own answers say what became of a publication. */
  readonly receipts: readonly ReceiptCount[];
  readonly asOfUtc: string;
}

/** `case_labels/case_summary.json` (04, section 4.5; 15, section 5), written with zeros when nothing escalated. */
export function caseSummary({ facts, receipts, asOfUtc }: CaseLabelReading, stamp: Stamp): CaseSummaryV1 {
  const { triggers, cases } = facts;
  return {
    schema: 'fp.case_summary.v1',
    platform_run_id: stamp.platformRunId,
    written_at_utc: stamp.writtenAtUtc,
    writer: stamp.writer,
    as_of: asOfUtc,
    source_handles: ['DB_SCHEMA_CASES', 'FP_BUS_CASE_TRIGGERS_V1', 'CASE_SUBJECT_KEY_FIELDS'],
    decisions_seen: triggers.decisionsSeen,
    triggers_seen: sum(triggers.byType),
    triggers_by_type: triggers.byType,
    triggers_by_rule: triggers.byRule,
    triggers_published: published(receipts, 'case_trigger', triggers.outbox),
    triggers_quarantined: triggers.quarantined,
    trigger_mismatches: triggers.mismatched,
    outcomes_waiting: triggers.outcomesWaiting,
    intake_rows: cases.intake.rows,
    intake_replays: cases.intake.replays,
    intake_quarantined: sum(cases.quarantined),
    intake_mismatches: cases.intake.mismatched,
    cases_created: cases.created,
    cases_open: cases.open,
    timeline_events: sum(cases.byKind),
    distinct_event_ids: cases.distinctEvents,
    by_event_kind: cases.byKind,
    timeline_mismatches: cases.timelineMismatched,
    append_only_check: appendOnly(cases.changes),
  };
}

/** `case_labels/label_summary.json` (04, section 4.5; 15, section 5). */
export function labelSummary({ facts, receipts, asOfUtc }: CaseLabelReading, stamp: Stamp): LabelSummaryV1 {
  const { labels } = facts;
  const [rejected, pending] = [sum(labels.rejectedByReason), labels.emissions.PENDING ?? 0];
  return {
    schema: 'fp.label_summary.v1',
    platform_run_id: stamp.platformRunId,
    written_at_utc: stamp.writtenAtUtc,
    writer: stamp.writer,
    as_of: asOfUtc,
    source_handles: ['DB_SCHEMA_LABELS', 'FP_BUS_LABELS_EVENTS_V1', 'LABEL_SUBJECT_KEY_FIELDS'],
    assertions: labels.accepted + rejected + pending,
    accepted: labels.accepted,
    rejected,
    pending,
    rejected_by_reason: labels.rejectedByReason,
    replayed: labels.replayed,
    by_type: labels.byType,
    by_value: labels.byValue,
    by_source: labels.bySource,
    by_principal: labels.byPrincipal,
    timeline_rows: labels.timelineRows,
    distinct_assertion_ids: labels.distinct,
    conflicts: labels.conflicts,
    orphans: labels.orphans,
    labels_published: published(receipts, 'label_accepted', labels.outbox),
    handshake: {
      requested: sum(labels.emissions),
      accepted: labels.emissions.ACCEPTED ?? 0,
      rejected: labels.emissions.REJECTED ?? 0,
      accepted_by_store: labels.byPrincipal.case_management ?? 0,
    },
    anomalies_total: labels.mismatched + labels.emissionsMismatched + labels.orphans,
    append_only_check: appendOnly(labels.changes),
  };
}

const sum = (counts: Counts): number => Object.values(counts).reduce((all, count) => all + count, 0);

function published(
  receipts: readonly ReceiptCount[],
  type: string,
  outbox: OutboxFacts,
): CaseSummaryV1['triggers_published'] {
  const answered = (decision: string): number =>
    receipts
      .filter((one) => one.eventType === type && one.decision === decision)
      .reduce((all, { count }) => all + count, 0);
  return {
    admit: answered('ADMIT'),
    duplicate: answered('DUPLICATE'),
    quarantine: answered('QUARANTINE'),
    ambiguous: outbox.pending,
  };
}

const appendOnly = ({ guarded, updates, deletes }: TableChanges): CaseSummaryV1['append_only_check'] => ({
  tables: [...guarded],
  updates,
  deletes,
  pass: guarded.length > 0 && updates === 0 && deletes === 0,
});
