import type { ReconciliationV1 } from '@spine-green/evidence-schemas/documents/reconciliation.v1';
import type { RunReportV1 } from '@spine-green/evidence-schemas/documents/run_report.v1';
import { type IngressTruth, receiptsOf } from './ingress-truth.ts';

type CheckName = keyof ReconciliationV1['checks'];

/** Identities of the lanes of this release (16, section 7.6); one that is absent was not compared. */
const REQUIRED: readonly CheckName[] = [
  'sent_ge_received',
  'received_ge_admit',
  'archive_seen_ge_archived',
  'R1',
  'R2',
  'R3',
  'R4',
  'R5',
  'R13',
  'R14',
];

/** The principal that streams. */
const STREAMER = 'wsp';

/** The reconciliation by its own word, and its figures against the report that it rests on. */
export function reconciliationFaults(
  { status, checks, deltas, basis }: ReconciliationV1,
  report: RunReportV1,
  reportSha256: string,
): readonly string[] {
  const { sent, received, received_wsp, admit } = report.ingress;
  const { seen_total, archived_total } = report.archive.summary;
  const differences = {
    sent_minus_received: sent - received_wsp,
    received_minus_admit: received - admit,
    archive_seen_minus_archived: seen_total - archived_total,
  };
  return [
    ...(status === 'PASS' ? [] : [`status ${status}`]),
    ...REQUIRED.filter((name) => checks[name] === undefined).map((name) => `${name} is absent`),
    ...Object.entries(checks)
      .filter(([, holds]) => !holds)
      .map(([name]) => `${name} does not hold`),
    ...Object.entries(deltas)
      .filter(([, delta]) => !(delta >= 0))
      .map(([name]) => `${name} is negative`),
    ...Object.entries(differences)
      .filter(([name, difference]) => deltas[name as keyof typeof differences] !== difference)
      .map(([name]) => `${name} is not the difference`),
    ...(basis.run_report_ref.sha256 === reportSha256 ? [] : ['it rests on another report']),
  ];
}

/**
 * The report's ingress figures counted once more: from the gate's rows, and from what the stream producer says that it
 * sent. A push whose answer was lost is sent again and answered DUPLICATE; nothing else may explain more sends than rows.
 */
export function ingressFaults(
  { ingress }: Pick<RunReportV1, 'ingress'>,
  truth: IngressTruth,
  emitted: number,
): readonly string[] {
  const sum = ingress.admit + ingress.duplicate + ingress.quarantine;
  const pairs = [
    ['received', ingress.received, receiptsOf(truth)],
    ['received of the stream', ingress.received_wsp, receiptsOf(truth, { principal: STREAMER })],
    ['admit', ingress.admit, receiptsOf(truth, { decision: 'ADMIT' })],
    ['duplicate', ingress.duplicate, receiptsOf(truth, { decision: 'DUPLICATE' })],
    ['quarantine', ingress.quarantine, receiptsOf(truth, { decision: 'QUARANTINE' })],
    ['admit, duplicate and quarantine', sum, ingress.received],
    ['distinct admissions', ingress.admitted_unique, truth.admitted.reduce((total, { events }) => total + events, 0)],
    ['quarantine records', ingress.quarantine_records, truth.quarantined],
    ['open admissions', ingress.publish_ambiguous + ingress.publish_in_flight, truth.open],
  ] as const;
  const again = ingress.sent - emitted;
  const explained = again >= 0 && again <= receiptsOf(truth, { principal: STREAMER, decision: 'DUPLICATE' });
  return [
    ...pairs
      .filter(([, left, right]) => left !== right)
      .map(([name, left, right]) => `${name}: ${left}, counted ${right}`),
    ...(ingress.sent >= ingress.received_wsp ? [] : ['received more than was sent']),
    ...(explained ? [] : [`sent: ${ingress.sent}, the stream producer says ${emitted}`]),
  ];
}
