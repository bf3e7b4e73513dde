import { parseJson } from '@spine-green/evidence-schemas';
import type { StackTeardownSnapshotV1 } from '@spine-green/evidence-schemas/documents/stack_teardown_snapshot.v1';
import { neededOption } from '@spine-green/runtime/command-line';

/** Name by which a dispatch is found again. */
export const correlationOf = (given: string | undefined): string =>
  neededOption('--correlation', given, { form: /^[\w.:-]{1,128}$/, what: 'name' });

/** What the gate of a dispatch read of its approval. */
export type Approval = NonNullable<StackTeardownSnapshotV1['approval']>;

/** Of what the gate handed over; null where there was no gate. Its form is that of the snapshot, which refuses another one. */
export const approvalOf = (text: string | undefined): Approval | null =>
  text === undefined ? null : (parseJson(text, 'E_SCHEMA_INVALID', 'the approval') as Approval);
