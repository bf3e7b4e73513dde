import { ArchiveWriteSummaryV1 } from '@spine-green/evidence-schemas/documents/archive_write_summary.v1';
import { CaseSummaryV1 } from '@spine-green/evidence-schemas/documents/case_summary.v1';
import { LabelSummaryV1 } from '@spine-green/evidence-schemas/documents/label_summary.v1';
import { ReconciliationV1 } from '@spine-green/evidence-schemas/documents/reconciliation.v1';
import { RunReportV1 } from '@spine-green/evidence-schemas/documents/run_report.v1';
import type { BundleFailure } from '../failure.ts';
import type { BundleView } from '../view.ts';
import { differing } from './compare.ts';
import { trafficOf } from './decision-lane/traffic.ts';
import type { DataFacts } from './facts.ts';
import { judged, runObject } from './summaries.ts';
import { sumBy, total } from './tallies.ts';

/** Principal of the stream producer at the gate. */
const PRODUCER = 'wsp';

type CheckName = ReconciliationV1['explanations'][number]['check'];

/** Both sides of one identity of 16, section 7.6, and what may explain that they differ. */
interface Identity {
  readonly check: CheckName;
  readonly left: number;
  readonly right: number;
  readonly explainedBy?: string;
}

/** `obs/reconciliation.json`: its figures counted again, and each of its checks made again of them. */
export const verifyReconciliation = (view: BundleView, facts: DataFacts): readonly BundleFailure[] =>
  judged(view, 'obs/reconciliation.json', (object) => {
    const document = view.typed(object, ReconciliationV1);
    if (document === undefined) return [];
    const report = view.typed(view.find(document.basis.run_report_ref), RunReportV1);
    if (report === undefined) return ['names no run report as its basis'];
    const totals = totalsOf(document, facts, view);
    const { inputs } = document;
    const identities = identitiesOf({ totals, report, facts, view });
    const failing = new Set(
      identities.filter(({ left, right, explainedBy }) => left !== right && explainedBy === undefined).map(checkOf),
    );
    const checks: Record<string, boolean> = {
      sent_ge_received: totals.sent >= totals.receivedWsp,
      received_ge_admit: totals.received >= totals.admit,
      decision_ge_outcome: totals.decisions >= totals.outcomes,
      archive_seen_ge_archived: totals.archiveSeen >= totals.archived,
      ...Object.fromEntries(identities.map(({ check }) => [check, !failing.has(check)])),
    };
    return differing({
      inputs: [inputs, totals],
      checks: [document.checks, checks],
      status: [document.status, Object.values(checks).every(Boolean) ? 'PASS' : 'FAIL'],
      deltas: [
        document.deltas,
        {
          sent_minus_received: totals.sent - totals.receivedWsp,
          received_minus_admit: totals.received - totals.admit,
          decision_minus_outcome: totals.decisions - totals.outcomes,
          archive_seen_minus_archived: totals.archiveSeen - totals.archived,
        },
      ],
      explanations: [
        document.explanations.map(
          ({ check, left, right, explained_by }) => `${check} ${left} ${right} ${explained_by}`,
        ),
        identities
          .filter(({ left, right }) => left !== right)
          .map(({ check, left, right, explainedBy }) => `${check} ${left} ${right} ${explainedBy ?? null}`),
      ],
    });
  });

const checkOf = ({ check }: Identity): CheckName => check;

export type Totals = ReturnType<typeof totalsOf>;

/**
 * The figures that the data give, beside those that only counters and ledgers knew: what the producer had answered, what
 * the archive writer saw, and where it saw other bytes; on what nothing was decided, what the provider did, and what waits.
 */
export function totalsOf(document: ReconciliationV1, facts: DataFacts, view: BundleView) {
  const { receipts, archive } = facts;
  const { receipts: tallies, unknownOutcomes } = receipts.tallies;
  const ofProducer = tallies.filter(({ principal }) => principal === PRODUCER);
  const receivedWsp = total(ofProducer);
  const repeatedWsp = total(ofProducer, 'DUPLICATE') + (unknownOutcomes.get(PRODUCER) ?? 0);
  const acknowledged = document.inputs.acknowledged ?? 0;
  const surplus = receivedWsp - acknowledged;
  return {
    received: total(tallies),
    receivedWsp,
    repeatedWsp,
    admit: total(tallies, 'ADMIT'),
    duplicate: total(tallies, 'DUPLICATE'),
    quarantine: total(tallies, 'QUARANTINE'),
    admittedUnique: receipts.admitted.partitions().reduce((sum, { count }) => sum + count, 0),
    acknowledged,
    sent: acknowledged + (surplus > 0 && surplus <= repeatedWsp ? surplus : 0),
    archived: archive.reduce((sum, { records }) => sum + records, 0),
    archiveSeen: document.inputs.archiveSeen ?? 0,
    mismatched: document.inputs.mismatched ?? 0,
    ...laneTotals(document.inputs, facts),
    ...caseTotals(facts, view),
  };
}

function laneTotals(inputs: ReconciliationV1['inputs'], facts: DataFacts) {
  const { lane, audit } = facts;
  const admitted = sumBy(
    facts.receipts.tallies.receipts.filter(({ decision }) => decision === 'ADMIT'),
    ({ eventType }) => eventType,
  );
  return {
    traffic: trafficOf(facts),
    rejectedTraffic: inputs.rejectedTraffic ?? 0,
    decisions: lane.decisions,
    decisionsAdmitted: admitted.decision_response ?? 0,
    decisionsAudited: audit.decisionRecords,
    intents: lane.intents,
    intentsAdmitted: admitted.action_intent ?? 0,
    outcomes: lane.outcomes,
    outcomesAdmitted: admitted.action_outcome ?? 0,
    executed: lane.byStatus.get('EXECUTED') ?? 0,
    uncertain: lane.uncertain,
    effects: inputs.effects ?? 0,
    doubleEffects: inputs.doubleEffects ?? 0,
    decisionRecords: audit.decisionRecords,
    chainRecords: audit.chainRecords,
    chainsWhole: lane.chains.whole,
    chainsOpen: lane.chains.open,
    outboxPending: inputs.outboxPending ?? 0,
  };
}

/**
 * Figures of cases and labels: what is on the log from the archive, what the gate answered from its receipts, and what only
 * tables knew from the summaries of M7.H, which are held to archive and governance themselves.
 */
function caseTotals({ cases, receipts }: DataFacts, view: BundleView) {
  const [cased, labelled] = [
    view.typed(runObject(view, 'case_labels/case_summary.json'), CaseSummaryV1),
    view.typed(runObject(view, 'case_labels/label_summary.json'), LabelSummaryV1),
  ];
  const admitted = sumBy(
    receipts.tallies.receipts.filter(({ decision }) => decision === 'ADMIT'),
    ({ eventType }) => eventType,
  );
  return {
    escalated: cases.triggers,
    triggersAdmitted: admitted.case_trigger ?? 0,
    triggersTakenIn: (cased?.intake_rows ?? 0) + (cased?.intake_quarantined ?? 0),
    labelsOfCases: cased?.by_event_kind.LABEL_ACCEPTED ?? 0,
    labelsOfCasesStored: labelled?.by_principal.case_management ?? 0,
    labelsAccepted: cases.labels,
    labelsAdmitted: admitted.label_accepted ?? 0,
    timelineEvents: cased?.timeline_events ?? 0,
    caseAnomalies: (cased === undefined ? 0 : setAsideOf(cased)) + (labelled?.anomalies_total ?? 0),
  };
}

/** Repetitions with other content, and records that were set aside, of triggers and cases. */
export const setAsideOf = (cased: CaseSummaryV1): number =>
  cased.trigger_mismatches +
  cased.triggers_quarantined +
  cased.intake_mismatches +
  cased.intake_quarantined +
  cased.timeline_mismatches;

interface Sources {
  readonly totals: Totals;
  readonly report: RunReportV1;
  readonly facts: DataFacts;
  readonly view: BundleView;
}

function identitiesOf(sources: Sources): readonly Identity[] {
  const { totals, report, facts } = sources;
  const { ingress } = report;
  const surplus = totals.receivedWsp - totals.acknowledged;
  const explained =
    surplus > 0 && surplus <= totals.repeatedWsp
      ? { explainedBy: 'receipts DUPLICATE or PUBLISH_AMBIGUOUS of principal wsp' }
      : {};
  const classes = Object.values(sumBy(facts.receipts.tallies.receipts, ({ eventClass }) => eventClass));
  return [
    { check: 'R1', left: totals.receivedWsp, right: totals.acknowledged, ...explained },
    ...classes.map((count): Identity => ({ check: 'R2', left: count, right: count })),
    { check: 'R2', left: totals.admit, right: totals.admittedUnique },
    { check: 'R3', left: facts.receipts.lines, right: totals.received },
    { check: 'R3', left: ingress.receipt_write_failed, right: 0 },
    { check: 'R13', left: ingress.publish_ambiguous + ingress.publish_in_flight, right: 0 },
    { check: 'R13', left: totals.outboxPending, right: 0 },
    { check: 'R14', left: facts.quarantine.total, right: ingress.quarantine_records },
    ...archiveIdentities(sources),
    ...chainIdentities(totals),
    ...caseIdentities(totals),
  ];
}

/** R7 to R10, from archive, audit and receipts. */
function chainIdentities(totals: Totals): readonly Identity[] {
  const { decisions, intents, outcomes, executed, uncertain, effects } = totals;
  const surplus = effects - executed;
  const explained = surplus > 0 && surplus <= uncertain ? { explainedBy: 'outcomes UNCERTAIN_COMMIT' } : {};
  return [
    { check: 'R7', left: totals.traffic, right: decisions + totals.rejectedTraffic },
    { check: 'R8', left: decisions, right: totals.decisionsAdmitted },
    { check: 'R8', left: decisions, right: totals.decisionsAudited },
    { check: 'R9', left: intents, right: outcomes },
    { check: 'R9', left: intents, right: totals.intentsAdmitted },
    { check: 'R9', left: outcomes, right: totals.outcomesAdmitted },
    { check: 'R9', left: effects, right: executed, ...explained },
    { check: 'R9', left: totals.doubleEffects, right: 0 },
    { check: 'R10', left: totals.decisionRecords, right: decisions },
    { check: 'R10', left: totals.chainRecords, right: totals.chainsWhole },
    { check: 'R10', left: totals.chainsOpen, right: 0 },
  ];
}

/** R11 and R12, from archive, receipts and the summaries of cases and labels. */
const caseIdentities = (totals: Totals): readonly Identity[] => [
  { check: 'R11', left: totals.escalated, right: totals.triggersAdmitted },
  { check: 'R11', left: totals.triggersAdmitted, right: totals.triggersTakenIn },
  { check: 'R12', left: totals.labelsOfCases, right: totals.labelsOfCasesStored },
  { check: 'R12', left: totals.labelsAccepted, right: totals.labelsAdmitted },
];

const EXPLAINED_BY_COPIES = 'reconciliations that found DUPLICATE_PUBLISH';

/** R4 and R5 by topic: offsets and lines of the archive against admissions; recorded copies may explain a surplus. */
function archiveIdentities({ facts, view }: Sources): readonly Identity[] {
  const summary = view.typed(runObject(view, 'rtdl_core/archive_write_summary.json'), ArchiveWriteSummaryV1);
  const ranges = summary?.origin_offset_ranges ?? [];
  const admitted = sumBy(
    facts.receipts.tallies.receipts.filter(({ decision }) => decision === 'ADMIT'),
    ({ topic }) => topic,
  );
  const topics = new Set([...ranges.map(({ topic }) => topic), ...Object.keys(admitted)]);
  const perTopic = [...topics].sort().flatMap((topic): readonly Identity[] => {
    const messages = ranges
      .filter((range) => range.topic === topic)
      .reduce(
        (sum, { next_offset, start_offset, foreign, skipped }) => sum + next_offset - start_offset - foreign - skipped,
        0,
      );
    const archived = facts.archive.filter((one) => one.topic === topic).reduce((sum, { records }) => sum + records, 0);
    const right = admitted[topic] ?? 0;
    const copies = facts.copies.ofTopic(topic);
    const explained = (left: number) => (left - right === copies ? { explainedBy: EXPLAINED_BY_COPIES } : {});
    return [
      { check: 'R4', left: messages, right, ...explained(messages) },
      { check: 'R5', left: archived, right, ...explained(archived) },
    ];
  });
  return [...perTopic, { check: 'R5', left: ranges.filter(({ contiguous }) => !contiguous).length, right: 0 }];
}
