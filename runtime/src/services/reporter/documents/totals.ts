import { total } from '../ingest/documents.ts';
import type { ClosureFacts } from '../types.ts';

/** Principal of the stream producer at the gate. */
const PRODUCER = 'wsp';

/** Figures that report and reconciliation share; derived once, so that both say the same. */
export interface Totals {
  readonly received: number;
  readonly receivedWsp: number;
  /** Receipts of the producer that document a push which it had to repeat: DUPLICATE, or the outcome was unknown. */
  readonly repeatedWsp: number;
  readonly admit: number;
  readonly duplicate: number;
  readonly quarantine: number;
  readonly admittedUnique: number;
  readonly acknowledged: number;
  readonly sent: number;
  readonly archived: number;
  readonly archiveSeen: number;
  readonly mismatched: number;
}

export function totalsOf({ ingress, archive }: ClosureFacts): Totals {
  const fromWsp = ingress.receipts.filter(({ principal }) => principal === PRODUCER);
  const receivedWsp = total(fromWsp);
  const repeatedWsp = total(fromWsp, 'DUPLICATE') + (ingress.unknownOutcomes.get(PRODUCER) ?? 0);
  const acknowledged = ingress.sentAcknowledged;
  // A push whose answer was lost is sent again and answered DUPLICATE, and one whose outcome is unknown leaves a receipt
  // and no answer: those receipts document the surplus over acknowledged rows, and nothing else may explain it.
  const surplus = receivedWsp - acknowledged;
  const resent = surplus > 0 && surplus <= repeatedWsp ? surplus : 0;
  return {
    received: total(ingress.receipts),
    receivedWsp,
    repeatedWsp,
    admit: total(ingress.receipts, 'ADMIT'),
    duplicate: total(ingress.receipts, 'DUPLICATE'),
    quarantine: total(ingress.receipts, 'QUARANTINE'),
    admittedUnique: ingress.admitted.reduce((sum, { events }) => sum + events, 0),
    acknowledged,
    sent: acknowledged + resent,
    archived: archive.topics.reduce((sum, { records }) => sum + records, 0),
    archiveSeen: archive.counters.get('seen_total') ?? 0,
    mismatched: archive.ranges.reduce((sum, { mismatched }) => sum + mismatched, 0),
  };
}
