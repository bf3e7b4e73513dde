import type { ConfluentBillingSnapshotV1 } from '@spine-green/evidence-schemas/documents/confluent_billing_snapshot.v1';
import type { BillFact } from './judgements.ts';

interface When {
  readonly substrate: ConfluentBillingSnapshotV1['substrate'];
  readonly capturedAt: string;
}

/** The bill of the bus as a document. */
export const billDocument = (
  { start_date, end_date, ...told }: BillFact,
  { substrate, capturedAt }: When,
): ConfluentBillingSnapshotV1 => ({
  schema: 'fp.confluent_billing_snapshot.v1',
  source: 'managed_control_plane_api_snapshot',
  currency: 'USD',
  substrate,
  captured_at_utc: capturedAt,
  period: { start_date, end_date },
  ...told,
});
