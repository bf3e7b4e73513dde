import { evidencePrefix, handle } from '@spine-green/evidence-schemas';
import { ActionSummaryV1 } from '@spine-green/evidence-schemas/documents/action_summary.v1';
import { AuditSummaryV1 } from '@spine-green/evidence-schemas/documents/audit_summary.v1';
import { DecisionSummaryV1 } from '@spine-green/evidence-schemas/documents/decision_summary.v1';
import { RunReportV1 } from '@spine-green/evidence-schemas/documents/run_report.v1';
import { count, record, text } from '../../../run/handover.ts';
import { type Claims, counted, differing } from '../../data/compare.ts';
import { trafficOf } from '../../data/decision-lane/traffic.ts';
import type { DataFacts } from '../../data/facts.ts';
import { judged, runObject } from '../../data/summaries.ts';
import { type BundleFailure, failureOf } from '../../failure.ts';
import { findPassed, handedOver, type Stage } from '../lanes.ts';

/** The summaries of the decision lane: counted again from archive, audit and receipts, and as M7.F handed them over. */
export const verifyDecisionLane = (stage: Stage, facts: DataFacts): readonly BundleFailure[] => [
  ...judged(stage.view, 'decision_lane/decision_summary.json', (object) =>
    decisionFaults(stage.view.typed(object, DecisionSummaryV1), stage, facts),
  ),
  ...judged(stage.view, 'decision_lane/action_summary.json', (object) =>
    actionFaults(stage.view.typed(object, ActionSummaryV1), stage, facts),
  ),
  ...judged(stage.view, 'decision_lane/audit_summary.json', (object) =>
    auditFaults(stage.view.typed(object, AuditSummaryV1), stage, facts),
  ),
  ...versionFaults(stage),
];

const REF = record({ key: text, version_id: text, sha256: text });
const CHAIN = record({
  traffic: count,
  rejected: count,
  decisions: count,
  intents: count,
  outcomes: count,
  effects: count,
  records: count,
  decision_ref: REF,
  action_ref: REF,
  audit_ref: REF,
});

/** The versions that M7.F judged are there, and their summaries say what it handed over. */
function versionFaults(stage: Stage): readonly BundleFailure[] {
  const chain = handedOver(stage, 'M7.F', CHAIN);
  const snapshot = findPassed(stage, 'M7.F');
  if (chain === undefined || snapshot === undefined) return [];
  const { view } = stage;
  const [decision, action, audit] = [
    view.typed(view.find(chain.decision_ref), DecisionSummaryV1),
    view.typed(view.find(chain.action_ref), ActionSummaryV1),
    view.typed(view.find(chain.audit_ref), AuditSummaryV1),
  ];
  const object = view.find(stage.ledger.phases.M7.lanes['M7.F']?.snapshot ?? { key: '', version_id: '', sha256: '' });
  if (object === undefined) return [];
  return differing({
    'the decisions of its summary': [chain.decisions, decision?.decisions],
    'the intents of its summary': [chain.intents, action?.intents],
    'the outcomes of its summary': [chain.outcomes, action?.outcomes],
    'the effects of its summary': [chain.effects, action?.effects_executed],
    'the records of its summary': [chain.records, audit?.records],
  }).map((what) => failureOf(object, what));
}

const SUMMED = 50;

function decisionFaults(summary: DecisionSummaryV1 | undefined, stage: Stage, facts: DataFacts): readonly string[] {
  if (summary === undefined) return [];
  const { lane } = facts;
  const chain = handedOver(stage, 'M7.F', CHAIN);
  const top = [...lane.reasons]
    .map(([reason, times]) => ({ reason, count: times }))
    .sort((one, other) => other.count - one.count || (one.reason < other.reason ? -1 : 1))
    .slice(0, SUMMED);
  return differing({
    decisions: [summary.decisions, lane.decisions],
    distinct_ids: [summary.distinct_ids, lane.distinctIds],
    distinct_sources: [summary.distinct_sources, lane.distinctSources],
    by_outcome: [summary.by_outcome, counted(lane.byAction)],
    by_mode: [summary.by_mode, counted(lane.byMode)],
    by_context_status: [summary.by_context_status, counted(lane.byContextStatus)],
    by_score_source: [summary.by_score_source, counted(lane.byScoreSource)],
    reasons_top: [summary.reasons_top, top],
    degraded: [summary.degraded, lane.degraded],
    degrade_reasons: [summary.degrade_reasons, counted(lane.degradeReasons)],
    fail_closed: [summary.fail_closed, lane.byScoreSource.get('none') ?? 0],
    'the decisions that were measured': [summary.latency.measured, lane.decisions],
    'latency.buckets_ms': [summary.latency.buckets_ms, BUCKETS_MS],
    ...percentileClaims(summary.latency, stage),
    outbox: [summary.outbox, { pending: 0, refused: 0 }],
    truth_leak_check: [summary.truth_leak_check.pass, summary.truth_leak_check.forbidden.length === 0],
    ...(chain === undefined
      ? {}
      : {
          'the traffic that nothing was decided on': [chain.rejected, trafficOf(facts) - lane.decisions],
          'the admitted traffic': [chain.traffic, trafficOf(facts)],
          'the rejections by their reasons': [
            Object.values(summary.rejections).reduce<number>((all, one) => all + (one ?? 0), 0),
            chain.rejected,
          ],
        }),
  });
}

/** Upper bounds of the buckets that times of decisions are counted in (14, section 5). */
const BUCKETS_MS = [5, 10, 25, 50, 100, 200, 300, 500, 800, 900, 1500];

/** The report reads the times of the same decisions again. */
function percentileClaims({ p50_ms, p95_ms, p99_ms }: DecisionSummaryV1['latency'], { view }: Stage): Claims {
  const report = view.typed(runObject(view, 'obs/run_report.json'), RunReportV1);
  if (report === undefined) return {};
  const { measured: _, ...reported } = report.rtdl.latency.decision;
  return { 'the percentiles of the report': [{ p50_ms, p95_ms, p99_ms }, reported] };
}

function actionFaults(summary: ActionSummaryV1 | undefined, stage: Stage, { lane }: DataFacts): readonly string[] {
  if (summary === undefined) return [];
  const chain = handedOver(stage, 'M7.F', CHAIN);
  const executed = lane.byStatus.get('EXECUTED') ?? 0;
  const effects = summary.effects_executed;
  return [
    ...differing({
      intents: [summary.intents, lane.intents],
      distinct_intent_keys: [summary.distinct_intent_keys, lane.intents],
      distinct_actions: [summary.distinct_actions, lane.intents],
      by_action_type: [summary.by_action_type, counted(lane.byIntentKind)],
      outcomes: [summary.outcomes, lane.outcomes],
      distinct_outcome_keys: [summary.distinct_outcome_keys, lane.outcomes],
      by_status: [summary.by_status, counted(lane.byStatus)],
      uncertain: [summary.uncertain, lane.uncertain],
      open: [summary.open, 0],
      double_effects: [summary.double_effects, 0],
      idempotency_key_fields: [summary.idempotency_key_fields, handle('ACTION_IDEMPOTENCY_KEY_FIELDS')],
      write_policy: [summary.write_policy, handle('ACTION_OUTCOME_WRITE_POLICY')],
      outbox: [summary.outbox, { pending: 0, refused: 0 }],
      ...(chain === undefined ? {} : { 'the effects of M7.F': [effects, chain.effects] }),
    }),
    ...(effects >= executed && effects <= executed + lane.uncertain
      ? []
      : [`says ${effects} effects of ${executed} executed actions`]),
  ];
}

/** Objects whose digests the summary sampled (14, section 5). */
const SAMPLED_MAX = 20;

function auditFaults(summary: AuditSummaryV1 | undefined, stage: Stage, { lane, audit }: DataFacts): readonly string[] {
  if (summary === undefined) return [];
  const chain = handedOver(stage, 'M7.F', CHAIN);
  const { append_only_check: check, segments } = summary;
  const objects = audit.objects.length;
  const records = audit.decisionRecords + audit.chainRecords;
  const sampled = audit.objects.slice(0, SAMPLED_MAX);
  return differing({
    records: [summary.records, records],
    by_kind: [
      counted(Object.entries(summary.by_kind)),
      counted([
        ['DECISION', audit.decisionRecords],
        ['CHAIN', audit.chainRecords],
      ]),
    ],
    audited: [
      counted(Object.entries(summary.audited)),
      counted([
        ['decision_response', lane.decisions],
        ['action_intent', lane.intents],
        ['action_outcome', lane.outcomes],
      ]),
    ],
    chains: [summary.chains, { resolved: lane.chains.whole, unresolved: lane.chains.open }],
    'the records of decisions': [audit.decisionRecords, lane.decisions],
    'the records of chains': [audit.chainRecords, lane.chains.whole],
    topic_offset_ranges: [summary.topic_offset_ranges, lane.ranges],
    'segments.count': [segments.count, objects],
    'segments.prefix': [
      segments.prefix,
      `${evidencePrefix({ family: 'run', platform_run_id: stage.view.manifest.platform_run_id })}decision_log_audit/records/`,
    ],
    'segments.size_bytes': [segments.size_bytes, audit.objects.reduce((sum, { size }) => sum + size, 0)],
    'segments.sample_keys': [segments.sample_keys, sampled.map(({ key }) => key)],
    append_only_check: [
      check,
      {
        updates: 0,
        deletes: 0,
        index_objects: objects,
        stored_objects: objects,
        unpaired_objects: 0,
        rewritten_objects: 0,
        digests_sampled: sampled.reduce((sum, one) => sum + one.records, 0),
        digests_differing: 0,
        pass: true,
      },
    ],
    ...(chain === undefined ? {} : { 'the records of M7.F': [summary.records, chain.records] }),
  });
}
