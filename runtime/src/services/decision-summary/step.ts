import type { ActionSummaryV1 } from '@spine-green/evidence-schemas/documents/action_summary.v1';
import type { AuditSummaryV1 } from '@spine-green/evidence-schemas/documents/audit_summary.v1';
import type { DecisionSummaryV1 } from '@spine-green/evidence-schemas/documents/decision_summary.v1';
import { DECISION_BUCKETS_MS } from '../../decisions/decision-times.ts';
import { namesTruth } from '../../decisions/truth-names.ts';
import type { LaneTotals, Stamp, StoredSegments } from './types.ts';

const SAMPLE_KEYS_MAX = 20;

const headOf = ({ asOfUtc }: LaneTotals, { platformRunId, writer, writtenAtUtc }: Stamp) => ({
  written_at_utc: writtenAtUtc,
  writer,
  platform_run_id: platformRunId,
  captured_at_utc: asOfUtc,
});

const outboxOf = ({ outboxes }: LaneTotals, name: 'decisions' | 'outcomes') => {
  const found = outboxes.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no outbox of ${name} was counted`);
  return { pending: found.pending, refused: found.refused };
};

/** `decision_lane/decision_summary.json` (14, section 5). `names` are those that rules and model of the image read. */
export function decisionSummary(totals: LaneTotals, names: readonly string[], stamp: Stamp): DecisionSummaryV1 {
  const { decisions: counted } = totals;
  const forbidden = names.filter(namesTruth);
  return {
    schema: 'fp.decision_summary.v1',
    ...headOf(totals, stamp),
    decisions: counted.decisions,
    distinct_ids: counted.distinctIds,
    distinct_sources: counted.distinctSources,
    by_outcome: Object.fromEntries(counted.byOutcome),
    by_mode: Object.fromEntries(counted.byMode),
    by_context_status: Object.fromEntries(counted.byContextStatus),
    by_score_source: Object.fromEntries(counted.byScoreSource),
    reasons_top: [...counted.reasonsTop],
    degraded: counted.degraded,
    degrade_reasons: Object.fromEntries(counted.degradeReasons),
    fail_closed: counted.failClosed,
    rejections: Object.fromEntries(counted.rejections),
    replays: counted.replays,
    mismatches: counted.mismatches,
    latency: { buckets_ms: [...DECISION_BUCKETS_MS], ...counted.latency },
    outbox: outboxOf(totals, 'decisions'),
    truth_leak_check: { names_checked: names.length, forbidden, pass: forbidden.length === 0 },
  };
}

/** `decision_lane/action_summary.json`. */
export function actionSummary(totals: LaneTotals, stamp: Stamp): ActionSummaryV1 {
  const { actions: counted } = totals;
  return {
    schema: 'fp.action_summary.v1',
    ...headOf(totals, stamp),
    intents: counted.intents,
    distinct_intent_keys: counted.distinctIntentKeys,
    distinct_actions: counted.distinctActions,
    by_action_type: Object.fromEntries(counted.byActionType),
    outcomes: counted.outcomes,
    distinct_outcome_keys: counted.distinctOutcomeKeys,
    by_status: Object.fromEntries(counted.byStatus),
    uncertain: counted.uncertain,
    open: counted.open,
    duplicates_prevented: counted.duplicatesPrevented,
    effects_executed: counted.effectsExecuted,
    double_effects: counted.doubleEffects,
    quarantined: Object.fromEntries(counted.quarantined),
    idempotency_key_fields: [...counted.keyFields],
    write_policy: counted.writePolicy,
    outbox: outboxOf(totals, 'outcomes'),
  };
}

/** `decision_lane/audit_summary.json`. */
export function auditSummary(totals: LaneTotals, stored: StoredSegments, stamp: Stamp): AuditSummaryV1 {
  const { audit: counted } = totals;
  const { prefix, objects } = stored;
  return {
    schema: 'fp.audit_summary.v1',
    ...headOf(totals, stamp),
    records: counted.records,
    by_kind: Object.fromEntries(counted.byKind),
    audited: Object.fromEntries(counted.audited),
    chains: { resolved: counted.resolved, unresolved: counted.unresolved },
    missing: Object.fromEntries(counted.missing),
    quarantined: Object.fromEntries(counted.quarantined),
    divergences: counted.divergences,
    topic_offset_ranges: counted.ranges.map((range) => ({
      topic: range.topic,
      partition: range.partition,
      first_offset: range.firstOffset,
      last_offset: range.lastOffset,
      events: range.events,
    })),
    segments: {
      prefix,
      count: objects.size,
      size_bytes: [...objects.values()].reduce((sum, { sizeBytes }) => sum + sizeBytes, 0),
      sample_keys: [...objects.keys()].slice(0, SAMPLE_KEYS_MAX),
    },
    append_only_check: appendOnlyCheck(totals, stored),
  };
}

/** Index and objects name each other, nothing has a second version, and every record that was read is the indexed one. */
function appendOnlyCheck(
  { audit, indexed }: LaneTotals,
  { objects, read }: StoredSegments,
): AuditSummaryV1['append_only_check'] {
  const named = new Set(indexed.keys());
  const unpaired =
    [...named].filter((key) => !objects.has(key)).length + [...objects.keys()].filter((key) => !named.has(key)).length;
  const rewritten = [...objects.values()].filter(({ versions }) => versions !== 1).length;
  const digests = [...read].map(([key, found]) => differing(indexed.get(key) ?? [], found));
  const differs = digests.reduce((sum, one) => sum + one, 0);
  return {
    updates: audit.updates,
    deletes: audit.deletes,
    index_objects: named.size,
    stored_objects: objects.size,
    unpaired_objects: unpaired,
    rewritten_objects: rewritten,
    digests_sampled: [...read.values()].reduce((sum, lines) => sum + lines.length, 0),
    digests_differing: differs,
    pass: audit.updates + audit.deletes + unpaired + rewritten + differs === 0,
  };
}

/** Places at which the two lists say another digest, or only one of them says one. */
const differing = (indexed: readonly string[], found: readonly string[]): number =>
  Array.from({ length: Math.max(indexed.length, found.length) }, (_, place) => place).filter(
    (place) => indexed[place] !== found[place],
  ).length;
