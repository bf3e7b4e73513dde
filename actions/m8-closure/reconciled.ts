import { codeTable, digestOf } from '@spine-green/evidence-schemas';
import type { ReconciliationV1 } from '@spine-green/evidence-schemas/documents/reconciliation.v1';
import type { RunReportV1 } from '@spine-green/evidence-schemas/documents/run_report.v1';
import { CASE_CHECKS } from './cased.ts';
import { CHAIN_CHECKS } from './decided.ts';
import {
  type ArchiveTruth,
  admittedTopics,
  admittedUnique,
  type IngressTruth,
  type ObjectTruth,
  receiptsOf,
} from './ingress-truth.ts';

type CheckName = keyof ReconciliationV1['checks'];

/** The principal that streams. */
const STREAMER = 'wsp';

/** Everything that a run's figures are recomputed from: rows of the gate, objects, archive, and the producer's word. */
export interface Truth {
  readonly ingress: IngressTruth;
  readonly archive: ArchiveTruth;
  readonly objects: ObjectTruth;
  /** Rows that the stream producer says that it sent and had answered. */
  readonly emitted: number;
}

const sumOf = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

/** Receipts of the producer that document a push which it had to repeat: a DUPLICATE, or an unknown outcome. */
const repeatsOf = ({ ingress }: Truth): number =>
  receiptsOf(ingress, { principal: STREAMER, decision: 'DUPLICATE' }) +
  ingress.unknownOutcomes.filter(({ principal }) => principal === STREAMER).reduce((sum, { count }) => sum + count, 0);

/**
 * What was sent: a push whose answer was lost is sent again, and its receipt documents the surplus over the answered
 * rows. More receipts than that have no explanation, and are not counted as sent.
 */
function sentOf(truth: Truth): number {
  const surplus = receiptsOf(truth.ingress, { principal: STREAMER }) - truth.emitted;
  return surplus > 0 && surplus <= repeatsOf(truth) ? truth.emitted + surplus : truth.emitted;
}

/** Copies of an admitted event on the log, each recorded by the gate as such. */
const copiesOf = ({ ingress }: Truth): number => ingress.anomalies.DUPLICATE_PUBLISH ?? 0;

/** The identities of 16, section 7.6, of ingress and archive, each from other sources than the reporter's. */
export function recomputedChecks(truth: Truth): Readonly<Partial<Record<CheckName, boolean>>> {
  const { ingress, archive, objects, emitted } = truth;
  const received = receiptsOf(ingress);
  const streamed = receiptsOf(ingress, { principal: STREAMER });
  const [admit, duplicate, quarantine] = ['ADMIT', 'DUPLICATE', 'QUARANTINE'].map((decision) =>
    receiptsOf(ingress, { decision }),
  );
  const surplus = streamed - emitted;
  const admitted = admittedTopics(ingress);
  const equalByTopic = (found: Readonly<Record<string, number>>): boolean =>
    [...new Set([...admitted.keys(), ...Object.keys(found)])].every(
      (topic) => (found[topic] ?? 0) === (admitted.get(topic) ?? 0),
    );
  return {
    sent_ge_received: sentOf(truth) >= streamed,
    received_ge_admit: received >= (admit ?? 0),
    archive_seen_ge_archived: archive.seen >= sumOf(archive.recordsByTopic),
    R1: surplus === 0 || (surplus > 0 && surplus <= repeatsOf(truth)),
    R2: received === (admit ?? 0) + (duplicate ?? 0) + (quarantine ?? 0) && admit === admittedUnique(ingress),
    R3: objects.receipts === received && ingress.receiptWriteFailed === 0,
    R4: equalByTopic(objects.admittedByTopic) && objects.unreceipted === 0 && objects.copies <= copiesOf(truth),
    R5: archive.holes === 0 && archivesAdmissions(truth),
    R13: ingress.open === 0,
    R14:
      objects.quarantineRecords === ingress.quarantined &&
      objects.quarantineReasons.every((reason) => Object.hasOwn(codeTable, reason)),
  };
}

/** Copies of an event are archived like the first. */
function archivesAdmissions(truth: Truth): boolean {
  const admitted = admittedTopics(truth.ingress);
  return Object.entries(truth.archive.recordsByTopic).every(([topic, records]) => {
    const surplus = records - (admitted.get(topic) ?? 0);
    return surplus >= 0 && surplus <= copiesOf(truth);
  });
}

/** The differences of the reconciliation, by the same sources. */
export function recomputedDeltas(truth: Truth): Readonly<Record<string, number>> {
  const { ingress, archive } = truth;
  return {
    sent_minus_received: sentOf(truth) - receiptsOf(ingress, { principal: STREAMER }),
    received_minus_admit: receiptsOf(ingress) - receiptsOf(ingress, { decision: 'ADMIT' }),
    archive_seen_minus_archived: archive.seen - sumOf(archive.recordsByTopic),
  };
}

/** Identities that other checks of the lane recompute. */
const JUDGED_BESIDE: ReadonlySet<string> = new Set([...CHAIN_CHECKS, ...CASE_CHECKS]);

/** The reconciliation against what this gate computes: its word counts for nothing, its absence for a fault. */
export function reconciliationFaults(
  { status, checks, deltas, basis }: ReconciliationV1,
  truth: Truth,
  reportSha256: string,
): readonly string[] {
  const own: Readonly<Record<string, boolean | undefined>> = recomputedChecks(truth);
  const claimed: Readonly<Record<string, boolean | undefined>> = checks;
  const ownDeltas = recomputedDeltas(truth);
  const claimedDeltas: Readonly<Record<string, number | undefined>> = deltas;
  return [
    ...(status === 'PASS' ? [] : [`status ${status}`]),
    ...Object.keys(own)
      .filter((name) => own[name] !== true)
      .map((name) => `${name} does not hold`),
    ...Object.keys(own)
      .filter((name) => claimed[name] !== own[name])
      .map((name) => `${name} is ${claimed[name] ?? 'absent'}, recomputed ${own[name]}`),
    ...Object.keys(claimed)
      .filter((name) => !Object.hasOwn(own, name) && !JUDGED_BESIDE.has(name))
      .map((name) => `${name} cannot be recomputed`),
    ...Object.keys(ownDeltas)
      .filter((name) => claimedDeltas[name] !== ownDeltas[name])
      .map((name) => `${name} is ${claimedDeltas[name] ?? 'absent'}, recomputed ${ownDeltas[name]}`),
    ...Object.keys(ownDeltas)
      .filter((name) => (ownDeltas[name] ?? 0) < 0)
      .map((name) => `${name} is negative`),
    ...(basis.run_report_ref.sha256 === reportSha256 ? [] : ['it rests on another report']),
  ];
}

/** The report's figures counted once more, each from the rows of the gate, the objects or the archive. */
export function reportFaults(report: Pick<RunReportV1, 'ingress' | 'archive'>, truth: Truth): readonly string[] {
  const { ingress: rows, archive, objects } = truth;
  const { ingress } = report;
  const { summary } = report.archive;
  const counted = (name: 'ADMIT' | 'DUPLICATE' | 'QUARANTINE') => receiptsOf(rows, { decision: name });
  const pairs = [
    ['sent', ingress.sent, sentOf(truth)],
    ['received', ingress.received, receiptsOf(rows)],
    ['received of the stream', ingress.received_wsp, receiptsOf(rows, { principal: STREAMER })],
    ['admit', ingress.admit, counted('ADMIT')],
    ['duplicate', ingress.duplicate, counted('DUPLICATE')],
    ['quarantine', ingress.quarantine, counted('QUARANTINE')],
    ['admit, duplicate and quarantine', ingress.admit + ingress.duplicate + ingress.quarantine, ingress.received],
    ['distinct admissions', ingress.admitted_unique, admittedUnique(rows)],
    ['quarantine records', ingress.quarantine_records, rows.quarantined],
    ['open admissions', ingress.publish_ambiguous + ingress.publish_in_flight, rows.open],
    ['receipts that were not stored', ingress.receipt_write_failed, rows.receiptWriteFailed],
    ['receipts in objects', ingress.received, objects.receipts],
    ...(['ADMIT', 'DUPLICATE', 'QUARANTINE'] as const).map(
      (name) => [`${name} in objects`, counted(name), objects.byDecision[name] ?? 0] as const,
    ),
    ['quarantine records in objects', ingress.quarantine_records, objects.quarantineRecords],
    ['archived', summary.archived_total, sumOf(archive.recordsByTopic)],
    ['seen by the archive', summary.seen_total, archive.seen],
    ['mismatches of the archive', summary.payload_mismatch_total, archive.mismatched],
  ] as const;
  return [
    ...pairs
      .filter(([, left, right]) => left !== right)
      .map(([name, left, right]) => `${name}: ${left}, counted ${right}`),
    ...(digestOf(ingress.by_principal) === digestOf(byPrincipal(rows)) ? [] : ['by principal: counted otherwise']),
    ...(digestOf(ingress.admitted_by_topic) === digestOf(Object.fromEntries(admittedTopics(rows)))
      ? []
      : ['admitted by topic: counted otherwise']),
  ];
}

function byPrincipal({ receipts }: IngressTruth): Readonly<Record<string, Readonly<Record<string, number>>>> {
  const counts: Record<string, Record<string, number>> = {};
  for (const { principal, decision, count } of receipts) {
    counts[principal] = { ...counts[principal], [decision]: count };
  }
  return counts;
}
