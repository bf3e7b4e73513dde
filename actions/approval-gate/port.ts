import type { ApprovalRecordV1 } from '@spine-green/evidence-schemas/documents/approval_record.v1';

/** Who may do what and who did. The answer is read, never inferred: no answer is a refusal (02, section 6.3). */
export interface ApprovalGate {
  /** Throws E_APPROVAL_MISSING when nobody approved, E_APPROVAL_UNREADABLE when that cannot be known. */
  answer(request: ApprovalRequest): Promise<ApprovalRecordV1>;
}

/** What is asked. Every member stands in the answer, so that an answer cannot be used for anything else. */
export type ApprovalRequest = Pick<
  ApprovalRecordV1,
  | 'environment'
  | 'phase'
  | 'execution_id'
  | 'substrate'
  | 'purpose'
  | 'subject'
  | 'decisions'
  | 'expires_at_utc'
  | 'predecessor_verdict'
  | 'definition_sha256'
>;
