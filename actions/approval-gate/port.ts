import type { ApprovalRecordV1 } from '@spine-green/evidence-schemas/documents/approval_record.v1';

/** Who may open a phase and who did. The answer is read, never inferred: no answer is a refusal (02, section 6.3). */
export interface ApprovalGate {
  /** Throws E_APPROVAL_MISSING when nobody approved, E_APPROVAL_UNREADABLE when that cannot be known. */
  answer(request: ApprovalRequest): Promise<ApprovalRecordV1>;
}

export interface ApprovalRequest {
  readonly environment: string;
  readonly phase: ApprovalRecordV1['phase'];
  readonly executionId: string;
  readonly substrate: ApprovalRecordV1['substrate'];
  /** The verdict that an activation is bound to. */
  readonly predecessorVerdict: ApprovalRecordV1['predecessor_verdict'];
}
