// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * The answer of an operator who signs what he dispatches, where the plan of the repository has no required reviewers (02, section 6.3).
 */
export interface SignedDispatchV1 {
/**
 * Schema tag.
 */
schema: "fp.signed_dispatch.v1"
/**
 * Repository in which it counts, owner and name.
 */
repository: string
/**
 * Substrate on which it counts.
 */
substrate: ("embedded" | "emulated" | "dev_min")
/**
 * Plan phase.
 */
phase: ("M0" | "M1" | "M2" | "M3" | "M4" | "M5" | "M6" | "M7" | "M8" | "M9" | "M10")
/**
 * What it permits; a purpose that no workflow asks for is not signed.
 */
purpose: ("activation" | "execution_go")
/**
 * Environment of the job that asks.
 */
environment: string
/**
 * Digest of the predecessor's verdict that an activation is about; null for M0 and for an execution go.
 */
predecessor_verdict_sha256: (string | null)
/**
 * Digest of the phase definition that an execution go approves; null for an activation.
 */
definition_sha256: (string | null)
/**
 * Single-use token.
 */
nonce: string
/**
 * Who signs.
 */
operator: string
/**
 * Login of whoever dispatches the run.
 */
dispatcher: string
/**
 * What the operator says.
 */
comment: string
/**
 * Until when it may be used, and an execution go holds.
 */
expires_at_utc: string
}
