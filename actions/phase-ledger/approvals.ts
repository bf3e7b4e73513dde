import { isPlatformError } from '@spine-green/evidence-schemas';
import { ApprovalRecordV1 } from '@spine-green/evidence-schemas/documents/approval_record.v1';
import { readEvidence } from '@spine-green/runtime/evidence/read';
import type { GuardFacts } from '../lib/ledger/decision.ts';
import type { Actor } from '../lib/ledger/events.ts';
import type { SnapshotRef } from '../lib/ledger/state.ts';
import { signatureDifferences } from '../lib/signature/signed-dispatch.ts';
import type { LedgerContext } from './append.ts';

export interface Answer {
  readonly actor: Actor;
  /** What the event says of the answer. */
  readonly named: SnapshotRef & { readonly nonce: string };
  readonly record: ApprovalRecordV1 | undefined;
  readonly facts: Pick<GuardFacts, 'approval'>;
}

/** The record by its exact version, as it is now; one that cannot be read makes the act nobody's. */
export async function readAnswer(ref: SnapshotRef, { session, ledger, controller }: LedgerContext): Promise<Answer> {
  const read = await find(ref, session.evidence);
  if (read === undefined)
    return { actor: controller, named: { ...ref, nonce: 'unread' }, record: undefined, facts: {} };
  const { document: record, sha256 } = read;
  const pinned = ledger.state().phases.M0.pinned.operator_key?.value ?? undefined;
  return {
    actor: { kind: 'operator', id: record.operator, approval_id: record.approval_id },
    named: { ...ref, nonce: record.nonce },
    record,
    facts: { approval: { record, sha256, signatureDifferences: signatureDifferences(record, pinned) } },
  };
}

async function find({ key, version_id }: SnapshotRef, target: LedgerContext['session']['evidence']) {
  try {
    return await readEvidence(target, key, ApprovalRecordV1.parse, version_id);
  } catch (error) {
    if (isPlatformError(error, 'E_OBJECT_NOT_FOUND', 'E_SCHEMA_INVALID', 'E_EVIDENCE_UNREADABLE')) return undefined;
    throw error;
  }
}
