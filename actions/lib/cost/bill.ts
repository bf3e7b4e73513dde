import type { ConfluentBillingSnapshotV1 } from '@spine-green/evidence-schemas/documents/confluent_billing_snapshot.v1';
import { isReadable } from '../checks/fact.ts';
import type { CostFacts } from './judgements.ts';

interface When {
  readonly substrate: ConfluentBillingSnapshotV1['substrate'];
  readonly capturedAt: string;
}

/** The bill of the bus as a document; undefined when it could not be read. */
export function billDocument(
  { confluent }: Pick<CostFacts, 'confluent'>,
  { substrate, capturedAt }: When,
): ConfluentBillingSnapshotV1 | undefined {
  if (!isReadable(confluent)) return undefined;
  const { start_date, end_date, ...told } = confluent.value;
  return {
    schema: 'fp.confluent_billing_snapshot.v1',
    source: 'managed_control_plane_api_snapshot',
    currency: 'USD',
    substrate,
    captured_at_utc: capturedAt,
    period: { start_date, end_date },
    ...told,
  };
}
