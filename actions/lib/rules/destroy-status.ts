import type { StackDestroySnapshotV1 } from '@spine-green/evidence-schemas/documents/stack_destroy_snapshot.v1';
import type { TeardownProofV1 } from '@spine-green/evidence-schemas/documents/teardown_proof.v1';

type Destroyed = Pick<StackDestroySnapshotV1, 'destroy_outcome' | 'destroy_exit_code' | 'state_list_exit_code'>;
type Status = TeardownProofV1['terraform_destroy_status'];
type Outcome = Destroyed['destroy_outcome'] | 'not_applicable';

/** What Terraform said of a stack; a stack that ended without one has no outcome of it (01, M9.H). */
const outcomeOf = ({ destroy_outcome, destroy_exit_code, state_list_exit_code }: Destroyed): Outcome =>
  destroy_exit_code === undefined && state_list_exit_code === undefined ? 'not_applicable' : destroy_outcome;

const isSuccess = (outcome: Outcome): boolean => outcome === 'success';

/** The member of the proof, from what was written of each destroy; the event log is null where it has no stack of its own. */
export function destroyStatus(
  demo: Destroyed,
  confluent: Destroyed | null,
): { readonly [Name in keyof Status]: Outcome } {
  const outcomes = { demo: outcomeOf(demo), ...(confluent === null ? {} : { confluent: outcomeOf(confluent) }) };
  const ran = Object.values(outcomes).filter((one) => one !== 'not_applicable');
  if (ran.length === 0) return { ...outcomes, overall: 'not_applicable' };
  return { ...outcomes, overall: ran.every(isSuccess) ? 'success' : 'failure' };
}
