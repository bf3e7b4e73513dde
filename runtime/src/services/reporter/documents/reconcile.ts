import { codeTable } from '@spine-green/evidence-schemas';
import type { ReconciliationV1 } from '@spine-green/evidence-schemas/documents/reconciliation.v1';
import type { EvidenceRef } from '../../../observability/evidence-ref.ts';
import { admittedByTopic } from '../../../truth/admissions.ts';
import { sumBy } from '../ingest/documents.ts';
import type { ClosureFacts, Stamp } from '../types.ts';
import { type Totals, totalsOf } from './totals.ts';

type CheckName = ReconciliationV1['explanations'][number]['check'];

/** One identity: it holds when the sides are equal, or when a counter documents the difference. */
interface Identity {
  readonly check: CheckName;
  readonly left: number;
  readonly right: number;
  readonly explainedBy?: string;
  /** Instead of equality, for the four inequalities. */
  readonly holds?: boolean;
}

/**
 * `obs/reconciliation.json` (16, section 7.6). An identity that this release does not compute (R6) is absent: zero equal to
 * zero would say that something was compared.
 */
export function reconciliation(facts: ClosureFacts, runReportRef: EvidenceRef, stamp: Stamp): ReconciliationV1 {
  const totals = totalsOf(facts);
  const identities = [
    ...inequalities(totals),
    ...ingressIdentities(facts),
    ...archiveIdentities(facts),
    ...chainIdentities(totals),
    ...caseIdentities(totals),
  ];
  const checks: Partial<Record<CheckName, boolean>> = {};
  for (const identity of identities) checks[identity.check] = (checks[identity.check] ?? true) && holds(identity);
  return {
    schema: 'fp.reconciliation.v1',
    platform_run_id: stamp.platformRunId,
    generated_at_utc: stamp.generatedAtUtc,
    written_at_utc: stamp.writtenAtUtc,
    writer: stamp.writer,
    status: Object.values(checks).every(Boolean) ? 'PASS' : 'FAIL',
    checks,
    deltas: {
      sent_minus_received: totals.sent - totals.receivedWsp,
      received_minus_admit: totals.received - totals.admit,
      decision_minus_outcome: totals.decisions - totals.outcomes,
      archive_seen_minus_archived: totals.archiveSeen - totals.archived,
    },
    inputs: { ...totals },
    explanations: identities
      .filter(({ left, right, holds: inequality }) => inequality === undefined && left !== right)
      .map(({ check, left, right, explainedBy }) => ({ check, left, right, explained_by: explainedBy ?? null })),
    basis: { run_report_ref: runReportRef, snapshot_id: facts.snapshotId },
  };
}

const holds = (identity: Identity): boolean =>
  identity.holds ?? (identity.left === identity.right || identity.explainedBy !== undefined);

function inequalities(totals: Totals): readonly Identity[] {
  const { sent, receivedWsp, received, admit, decisions, outcomes, archiveSeen, archived } = totals;
  const atLeast = (check: CheckName, left: number, right: number): Identity => ({
    check,
    left,
    right,
    holds: left >= right,
  });
  return [
    atLeast('sent_ge_received', sent, receivedWsp),
    atLeast('received_ge_admit', received, admit),
    atLeast('decision_ge_outcome', decisions, outcomes),
    atLeast('archive_seen_ge_archived', archiveSeen, archived),
  ];
}

function ingressIdentities(facts: ClosureFacts): readonly Identity[] {
  const { ingress } = facts;
  const totals = totalsOf(facts);
  const surplus = totals.receivedWsp - totals.acknowledged;
  const receiptsExported = linesOf(facts, 'receipts');
  const quarantined = linesOf(facts, 'quarantine_lines') + linesOf(facts, 'quarantine_objects');
  const unknownReasons = [...ingress.quarantineReasons.keys()].filter((reason) => !Object.hasOwn(codeTable, reason));
  return [
    {
      check: 'R1',
      left: totals.receivedWsp,
      right: totals.acknowledged,
      ...(surplus > 0 && surplus <= totals.repeatedWsp
        ? { explainedBy: 'receipts DUPLICATE or PUBLISH_AMBIGUOUS of principal wsp' }
        : {}),
    },
    ...classIdentities(facts),
    // An admission has exactly one ADMIT receipt, so both tables must count the same events.
    { check: 'R2', left: totals.admit, right: totals.admittedUnique },
    { check: 'R3', left: receiptsExported, right: totals.received },
    { check: 'R3', left: ingress.receiptWriteFailed, right: 0 },
    { check: 'R13', left: ingress.openAmbiguous + ingress.openInFlight, right: 0 },
    { check: 'R13', left: totals.outboxPending, right: 0 },
    { check: 'R14', left: quarantined, right: ingress.quarantineRows },
    { check: 'R14', left: unknownReasons.length, right: 0 },
  ];
}

/** R2 per event class: every receipt has one of the three decisions. */
function classIdentities({ ingress }: ClosureFacts): readonly Identity[] {
  const decided = ingress.receipts.filter(({ decision }) => /^(ADMIT|DUPLICATE|QUARANTINE)$/.test(decision));
  const known = sumBy(decided, ({ eventClass }) => eventClass);
  return Object.entries(sumBy(ingress.receipts, ({ eventClass }) => eventClass)).map(([eventClass, count]) => ({
    check: 'R2',
    left: count,
    right: known[eventClass] ?? 0,
  }));
}

/**
 * R7 to R10: admitted traffic is decided or rejected with a code; what was decided is published and audited; every intent
 * has its outcome and every executed action one effect; every chain is whole and has its record. An outcome of which
 * nobody knows explains an effect beyond the executed actions.
 */
function chainIdentities(totals: Totals): readonly Identity[] {
  const { decisions, intents, outcomes, executed, uncertain, effects } = totals;
  const surplus = effects - executed;
  return [
    { check: 'R7', left: totals.traffic, right: decisions + totals.rejectedTraffic },
    { check: 'R8', left: decisions, right: totals.decisionsAdmitted },
    { check: 'R8', left: decisions, right: totals.decisionsAudited },
    { check: 'R9', left: intents, right: outcomes },
    { check: 'R9', left: intents, right: totals.intentsAdmitted },
    { check: 'R9', left: outcomes, right: totals.outcomesAdmitted },
    {
      check: 'R9',
      left: effects,
      right: executed,
      ...(surplus > 0 && surplus <= uncertain ? { explainedBy: EXPLAINED_BY_UNCERTAIN } : {}),
    },
    { check: 'R9', left: totals.doubleEffects, right: 0 },
    { check: 'R10', left: totals.decisionRecords, right: decisions },
    { check: 'R10', left: totals.chainRecords, right: totals.chainsWhole },
    { check: 'R10', left: totals.chainsOpen, right: 0 },
  ];
}

const EXPLAINED_BY_UNCERTAIN = 'outcomes UNCERTAIN_COMMIT';

/** R11 and R12: every escalation is published and taken in or set aside; what cases were told of their labels is what the
 * store holds of them, and the platform is told of every label. */
function caseIdentities(totals: Totals): readonly Identity[] {
  return [
    { check: 'R11', left: totals.escalated, right: totals.triggersAdmitted },
    { check: 'R11', left: totals.triggersAdmitted, right: totals.triggersTakenIn },
    { check: 'R12', left: totals.labelsOfCases, right: totals.labelsOfCasesStored },
    { check: 'R12', left: totals.labelsAccepted, right: totals.labelsAdmitted },
  ];
}

/**
 * R4 and R5 by topic. R4 counts the offsets that the archive went through less those of other runs and refused ones;
 * R5 counts the lines of the segments. A surplus is explained by as many copies as the gate recorded of the topic.
 */
function archiveIdentities(facts: ClosureFacts): readonly Identity[] {
  const admitted = admittedByTopic(facts.ingress.admitted);
  const topics = new Set([...facts.archive.ranges.map(({ topic }) => topic), ...admitted.keys()]);
  const perTopic = [...topics].sort().flatMap((topic): readonly Identity[] => {
    const ranges = facts.archive.ranges.filter((range) => range.topic === topic);
    const messages = ranges.reduce(
      (sum, range) => sum + range.nextOffset - range.startOffset - range.foreign - range.skipped,
      0,
    );
    const archived = facts.archive.topics.find((entry) => entry.topic === topic)?.records ?? 0;
    const right = admitted.get(topic) ?? 0;
    const copies = facts.ingress.copies.get(topic) ?? 0;
    const explained = (left: number) => (left - right === copies ? { explainedBy: EXPLAINED_BY_COPIES } : {});
    return [
      { check: 'R4', left: messages, right, ...explained(messages) },
      { check: 'R5', left: archived, right, ...explained(archived) },
    ];
  });
  const holes = facts.archive.ranges.filter((range) => !range.contiguous).length;
  return [...perTopic, { check: 'R5', left: holes, right: 0 }];
}

const EXPLAINED_BY_COPIES = 'reconciliations that found DUPLICATE_PUBLISH';

const linesOf = ({ ingress }: ClosureFacts, kind: string): number =>
  ingress.exports.find((entry) => entry.kind === kind)?.lines ?? 0;
