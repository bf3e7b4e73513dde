// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * Who approved what, and how the environment is protected (02, section 6.3; 00, section 4).
 */
export interface ApprovalRecordV1 {
/**
 * Schema tag.
 */
schema: "fp.approval_record.v1"
/**
 * How the answer was given.
 */
mechanism: ("embedded_recorded_answer" | "github_environment" | "signed_dispatch")
/**
 * Protected environment.
 */
environment: string
/**
 * Plan phase.
 */
phase: ("M0" | "M1" | "M2" | "M3" | "M4" | "M5" | "M6" | "M7" | "M8" | "M9" | "M10")
/**
 * Execution that asks.
 */
execution_id: string
/**
 * Substrate.
 */
substrate: ("embedded" | "emulated" | "dev_min")
/**
 * Identity of the answer.
 */
approval_id: string
/**
 * Single-use token.
 */
nonce: string
/**
 * Who approved.
 */
operator: string
/**
 * When.
 */
approved_at_utc: string
/**
 * What the operator said.
 */
comment: string
/**
 * The operator also asked.
 */
self_approved: boolean
/**
 * Verdict the answer is bound to; null for M0 and for an execution go.
 */
predecessor_verdict: ({
/**
 * Key.
 */
key: string
/**
 * Version.
 */
version_id: string
/**
 * Digest.
 */
sha256: string
} | null)
/**
 * Digest of the phase definition that an execution go approves; null for any other purpose.
 */
definition_sha256: (string | null)
/**
 * Settings of the environment as read.
 */
protection: {
/**
 * Reviewers.
 * 
 * Items: Reviewer.
 */
required_reviewers: string[]
/**
 * Setting.
 */
prevent_self_review: boolean
/**
 * Setting.
 */
admin_bypass: boolean
/**
 * Setting.
 */
branch_policy: string
}
/**
 * What the answer permits; an activation is no permission to execute (02, section 3.2).
 */
purpose: ("activation" | "execution_go" | "decision" | "revocation" | "reopening" | "drift_resolution" | "waiver" | "budget_reset")
/**
 * The act that is permitted, member by member, where the purpose leaves it open; null otherwise.
 */
subject: ({
/**
 * The act.
 */
event: "DRIFT_RESOLVED"
/**
 * Class.
 */
class: string
/**
 * How.
 */
resolution: ("REVERTED" | "REPINNED")
/**
 * Pins that were replaced, or keys of reviews.
 * 
 * @maxItems 200
 * 
 * Items: Pin or key.
 */
refs: string[]
/**
 * Lanes that it makes stale.
 * 
 * @maxItems 200
 * 
 * Items: Lane.
 */
stale_lanes: string[]
} | {
/**
 * The act.
 */
event: "PHASE_REOPENED"
/**
 * Why.
 */
reason: ("SCOPE_UPLIFT" | "DRIFT_DISCOVERED" | "EVIDENCE_INVALIDATED" | "RERUN_APPROVED")
/**
 * Lanes that it makes stale.
 * 
 * @maxItems 200
 * 
 * Items: Lane.
 */
affected_lanes: string[]
/**
 * Successor that waits meanwhile.
 */
occupied_by: (("M0" | "M1" | "M2" | "M3" | "M4" | "M5" | "M6" | "M7" | "M8" | "M9" | "M10") | null)
} | {
/**
 * The act.
 */
event: "WAIVER_RECORDED"
/**
 * Lane and execution.
 */
item: string
/**
 * What the lane took.
 */
elapsed_seconds: number
/**
 * Why.
 */
reason: string
/**
 * What remains.
 */
residual_risk: string
} | {
/**
 * The act.
 */
event: "EXECUTION_GO_REVOKED"
/**
 * Why.
 */
reason: string
} | {
/**
 * The act.
 */
event: "BUDGET_STOP_CLEARED"
/**
 * Why.
 */
reset_intent: string
snapshot: EvidenceRef
} | null)
/**
 * Until when the answer may be used, and an execution go holds.
 */
expires_at_utc: string
/**
 * Decisions that the operator answered with it; empty when it answers none.
 * 
 * @maxItems 100
 * 
 * Items: One decision.
 */
decisions: {
/**
 * Key.
 */
key: string
/**
 * Value; null for a locator.
 */
value: (string | null)
/**
 * Where a secret value is; null for a value.
 */
locator: (string | null)
}[]
/**
 * The proof of a signed dispatch, and what GitHub told of the repository whose plan has no required reviewers.
 */
signed_dispatch?: {
/**
 * The DSSE envelope as it was given.
 */
envelope: string
/**
 * The key that it verifies with: SubjectPublicKeyInfo in DER, as hex.
 */
public_key: string
/**
 * A public repository always has reviewers.
 */
repository_private: true
/**
 * Who owns the repository.
 */
owner_type: ("User" | "Organization")
/**
 * Plan of an organization; null for a person, whose private repositories have no reviewers on any plan.
 */
plan: (("free" | "team") | null)
}
}
/**
 * The cost that the operator saw.
 */
export interface EvidenceRef {
/**
 * Exact key; there is no "latest" (04, E3).
 */
key: string
/**
 * Version that was read or written.
 */
version_id: string
/**
 * Digest of that version.
 */
sha256: string
}
