import { CaseSummaryV1 } from '@spine-green/evidence-schemas/documents/case_summary.v1';
import { LabelSummaryV1 } from '@spine-green/evidence-schemas/documents/label_summary.v1';
import { RunReportV1 } from '@spine-green/evidence-schemas/documents/run_report.v1';
import { count, record, text } from '../../../run/handover.ts';
import { profileValues } from '../../../run/profile.ts';
import { type Claims, counted, differing } from '../../data/compare.ts';
import type { DataFacts } from '../../data/facts.ts';
import { setAsideOf } from '../../data/reconciliation.ts';
import { judged, runObject } from '../../data/summaries.ts';
import { type BundleFailure, failureOf } from '../../failure.ts';
import { membersOf, textsOf } from '../../members.ts';
import { findPassed, foundBy, handedOver, type Stage } from '../lanes.ts';
import { labelFactFaults } from './label-facts.ts';
import { type CaseSources, type Lifecycle, lifecycleOf } from './lifecycle.ts';

interface Reading extends CaseSources {
  readonly stage: Stage;
  readonly told: Lifecycle;
}

/** The versions of the summaries that M7.H judged, and each label with what governance was told of it. */
export const verifyCaseLabels = (stage: Stage, sources: CaseSources): readonly BundleFailure[] => [
  ...versionFaults(stage),
  ...labelFactFaults(sources),
];

/**
 * The summaries of cases and labels: counted again from archive, receipts and the facts that governance was told, and
 * held to what M7.H found.
 */
export function verifyCaseSummaries(stage: Stage, sources: CaseSources): readonly BundleFailure[] {
  const reading = { ...sources, stage, told: lifecycleOf(sources.governance.map(({ event }) => event)) };
  return [
    ...judged(stage.view, 'case_labels/case_summary.json', (object) =>
      claimed(stage.view.typed(object, CaseSummaryV1), (summary) => caseClaims(summary, reading)),
    ),
    ...judged(stage.view, 'case_labels/label_summary.json', (object) =>
      claimed(stage.view.typed(object, LabelSummaryV1), (summary) => labelClaims(summary, reading)),
    ),
  ];
}

const claimed = <T>(summary: T | undefined, claims: (summary: T) => Claims): readonly string[] =>
  summary === undefined ? [] : differing(claims(summary));

const REF = record({ key: text, version_id: text, sha256: text });
const COMMIT = record({ triggers: count, cases: count, labels: count, case_summary_ref: REF, label_summary_ref: REF });
const ROWS = record({ rows: count, distinct: count });
const IDENTITIES = record({ timeline: ROWS, labels: ROWS, intake: ROWS });

/** The versions that M7.H judged are there, and say what it handed over and found. */
function versionFaults(stage: Stage): readonly BundleFailure[] {
  const { view } = stage;
  const commit = handedOver(stage, 'M7.H', COMMIT);
  const ref = stage.ledger.phases.M7.lanes['M7.H']?.snapshot;
  if (commit === undefined || ref === undefined || findPassed(stage, 'M7.H') === undefined) return [];
  const [cases, labels] = [
    view.typed(view.find(commit.case_summary_ref), CaseSummaryV1),
    view.typed(view.find(commit.label_summary_ref), LabelSummaryV1),
  ];
  const found = foundBy(stage, ['M7.H', 'M7.H-C03'], IDENTITIES);
  return differing({
    'the triggers of its summary': [commit.triggers, cases?.triggers_seen],
    'the cases of its summary': [commit.cases, cases?.cases_created],
    'the labels of its summary': [commit.labels, labels?.accepted],
    'the events of timelines of its summary': [found?.timeline.rows, cases?.timeline_events],
    'the labels of timelines of its summary': [found?.labels.rows, labels?.timeline_rows],
    'the triggers taken in of its summary': [found?.intake.rows, cases?.intake_rows],
  }).map((what) => failureOf(ref, what));
}

const sum = (counts: Readonly<Record<string, number | undefined>>): number =>
  Object.values(counts).reduce<number>((all, one) => all + (one ?? 0), 0);

/** How the gate answered what was published; a lane that passed left nothing without an answer. */
function published({ receipts }: DataFacts, type: string): Readonly<Record<string, number>> {
  const answered = (decision: string): number =>
    receipts.tallies.receipts
      .filter((one) => one.eventType === type && one.decision === decision)
      .reduce((all, one) => all + one.count, 0);
  return {
    admit: answered('ADMIT'),
    duplicate: answered('DUPLICATE'),
    quarantine: answered('QUARANTINE'),
    ambiguous: 0,
  };
}

/** Tables of a schema that M7.H found guarded; it found no change in them. */
function appendOnly(stage: Stage, schema: string): Readonly<Record<string, unknown>> {
  const check = findPassed(stage, 'M7.H')?.checks.find(({ id }) => id === 'M7.H-C02');
  const tables = textsOf(membersOf(check?.expected).guarded).filter((table) => table.startsWith(`${schema}.`));
  return { tables, updates: 0, deletes: 0, pass: true };
}

/** What the report says again of cases and labels, which it read anew. */
function reported({ view }: Stage, claims: (section: RunReportV1['case_labels']) => Claims): Claims {
  const report = view.typed(runObject(view, 'obs/run_report.json'), RunReportV1);
  return report === undefined ? {} : claims(report.case_labels);
}

/** Repetitions with other content, records that were set aside, and labels of nothing, by both summaries. */
function anomaliesOf(
  { view }: Stage,
  known: { readonly cases?: CaseSummaryV1; readonly labels?: LabelSummaryV1 },
): number | undefined {
  const cases = known.cases ?? view.typed(runObject(view, 'case_labels/case_summary.json'), CaseSummaryV1);
  const labels = known.labels ?? view.typed(runObject(view, 'case_labels/label_summary.json'), LabelSummaryV1);
  return cases === undefined || labels === undefined ? undefined : setAsideOf(cases) + labels.anomalies_total;
}

function caseClaims(summary: CaseSummaryV1, { facts, stage, told }: Reading): Claims {
  const { lane, cases } = facts;
  const { by_event_kind: kinds, intake_rows: rows, intake_quarantined: quarantined } = summary;
  return {
    decisions_seen: [summary.decisions_seen, lane.distinctIds],
    triggers_seen: [summary.triggers_seen, cases.triggers],
    triggers_by_type: [summary.triggers_by_type, counted(cases.byType)],
    triggers_by_rule: [summary.triggers_by_rule, counted(cases.byRule)],
    triggers_published: [summary.triggers_published, published(facts, 'case_trigger')],
    'facts that call for a case and have no trigger': [
      Math.max(0, cases.untriggered - summary.triggers_quarantined),
      0,
    ],
    'triggers about what is not archived': [cases.unfounded, 0],
    'the triggers that were taken in or set aside': [rows + quarantined, cases.triggers],
    ...(quarantined === 0 ? { cases_created: [summary.cases_created, cases.cases] } : {}),
    'cases that are open beyond those that there are': [Math.max(0, summary.cases_open - summary.cases_created), 0],
    // Every outcome of a whole chain has its decision.
    ...(lane.chains.open === 0 ? { outcomes_waiting: [summary.outcomes_waiting, 0] } : {}),
    timeline_events: [summary.timeline_events, sum(kinds)],
    distinct_event_ids: [summary.distinct_event_ids, sum(kinds)],
    'by_event_kind.CASE_TRIGGERED': [kinds.CASE_TRIGGERED ?? 0, rows],
    ...Object.fromEntries(
      [...told.byKind].map(([kind, facts]) => [`by_event_kind.${kind}`, [kinds[kind] ?? 0, facts] as const]),
    ),
    append_only_check: [summary.append_only_check, appendOnly(stage, 'cases')],
    ...reported(stage, ({ summary: { cases_open, anomalies_total }, component_metrics: { events_by_kind } }) => ({
      'the anomalies of the report': [anomaliesOf(stage, { cases: summary }), anomalies_total],
      'the open cases of the report': [summary.cases_open, cases_open],
      'the events of timelines of the report': [
        counted(Object.entries(kinds)),
        counted(Object.entries(events_by_kind)),
      ],
    })),
    source_handles: [summary.source_handles, ['DB_SCHEMA_CASES', 'FP_BUS_CASE_TRIGGERS_V1', 'CASE_SUBJECT_KEY_FIELDS']],
  };
}

/** The labels of the engine's truth come by the delay that M6 was held to. */
function delayClaims({ ledger }: Stage, found: ReadonlySet<number>): Claims {
  const pinned = ledger.phases.M6.pinned.profile?.value;
  const days = typeof pinned === 'string' ? profileValues(pinned).truth_label_delay_days : null;
  const due = days === null ? [] : [Math.round(days * DAY_US)];
  return found.size === 0 ? {} : { 'from a transaction to the label of its truth, microseconds,': [[...found], due] };
}

const DAY_US = 86_400_000_000;

function labelClaims(summary: LabelSummaryV1, { facts, stage, told }: Reading): Claims {
  const { cases } = facts;
  const { accepted, rejected, pending, handshake, by_principal: principals } = summary;
  return {
    accepted: [accepted, cases.labels],
    rejected: [rejected, sum(summary.rejected_by_reason)],
    // M7.H passes over none that waits.
    pending: [pending, 0],
    assertions: [summary.assertions, accepted + rejected + pending],
    by_type: [summary.by_type, counted(cases.byLabelType)],
    by_value: [summary.by_value, counted(cases.byValue)],
    by_source: [summary.by_source, counted(cases.bySource)],
    'the labels of all principals': [sum(principals), accepted],
    'by_principal.case_management': [
      principals.case_management ?? 0,
      [...told.accepted].filter((one) => cases.find(one) !== undefined).length,
    ],
    timeline_rows: [summary.timeline_rows, cases.labels],
    distinct_assertion_ids: [summary.distinct_assertion_ids, cases.labels],
    conflicts: [summary.conflicts, cases.conflicts],
    orphans: [summary.orphans, cases.orphans],
    // What the store refused is not archived.
    'suspicions that have no label': [Math.max(0, cases.unsuspected - rejected), 0],
    'truths that have no label, before one that has,': [Math.max(0, cases.passedOver - rejected), 0],
    ...delayClaims(stage, cases.truthDelays),
    labels_published: [summary.labels_published, published(facts, 'label_accepted')],
    'handshake.requested': [handshake.requested, told.byKind.get('LABEL_PENDING')],
    'handshake.accepted': [handshake.accepted, told.byKind.get('LABEL_ACCEPTED')],
    'handshake.rejected': [handshake.rejected, told.byKind.get('LABEL_REJECTED')],
    'the labels that the store told of, by their principals,': [told.byPrincipal, counted(Object.entries(principals))],
    'handshake.accepted_by_store': [handshake.accepted_by_store, principals.case_management ?? 0],
    append_only_check: [summary.append_only_check, appendOnly(stage, 'labels')],
    ...reported(stage, ({ summary: { labels_pending, labels_rejected, anomalies_total } }) => ({
      'the anomalies of the report': [anomaliesOf(stage, { labels: summary }), anomalies_total],
      'the pending labels of the report': [pending, labels_pending],
      'the refused labels of the report': [rejected, labels_rejected],
    })),
    source_handles: [
      summary.source_handles,
      ['DB_SCHEMA_LABELS', 'FP_BUS_LABELS_EVENTS_V1', 'LABEL_SUBJECT_KEY_FIELDS'],
    ],
  };
}
