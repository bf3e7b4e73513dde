// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * Projection of the ledger: derived, regenerable, never authority (02, section 9).
 */
export interface LedgerStateV1 {
/**
 * Schema of this document.
 */
schema: "fp.ledger_state.v1"
/**
 * Where the facts come from; only dev_min certifies.
 */
substrate: ("embedded" | "emulated" | "dev_min")
/**
 * Sequence number of the newest event.
 */
ledger_seq: number
/**
 * Its digest; null for an empty ledger.
 */
ledger_head_sha256: (string | null)
/**
 * Its time; null for an empty ledger.
 */
at_utc: (string | null)
/**
 * The cost stop is set (02, section 3.2).
 */
budget_stop: boolean
/**
 * Tokens of approvals that are spent.
 * 
 * Items: Nonce.
 */
used_nonces: string[]
/**
 * All phases in order.
 * 
 * @minItems 11
 * @maxItems 11
 * 
 * Items: One phase.
 */
phases: {
/**
 * Plan phase.
 */
phase: ("M0" | "M1" | "M2" | "M3" | "M4" | "M5" | "M6" | "M7" | "M8" | "M9" | "M10")
/**
 * Status of the phase (02, section 3.1).
 */
status: ("NOT_STARTED" | "ACTIVE" | "BLOCKED" | "DONE")
/**
 * Whether the definition may be executed (02, section 5).
 */
elaboration: ("GATE_LEVEL" | "EXECUTION_GRADE")
/**
 * Digest of the definition that was expanded.
 */
definition_sha256: (string | null)
/**
 * The operator's permission to execute; null without one.
 */
execution_go: ({
/**
 * Lanes it covers.
 * 
 * Items: Lane of a plan phase, for example M7.C or M10.A0; plane rollups are M7.P8 to M7.P10.
 */
lanes: string[]
/**
 * UTC time, up to six fractional digits.
 */
expires_at_utc: string
/**
 * Execution that it covers.
 */
execution_id: string
} | null)
/**
 * Decisions that must be pinned before anything runs.
 * 
 * Items: Decision.
 */
unresolved_decisions: string[]
/**
 * Blockers that a later pass of the same lane closes.
 * 
 * Items: One blocker.
 */
open_blockers: {
/**
 * Code.
 */
code: string
/**
 * Lane of a plan phase, for example M7.C or M10.A0; plane rollups are M7.P8 to M7.P10.
 */
lane: string
/**
 * Event that opened it.
 */
opened_seq: number
}[]
/**
 * Drift classes that stop the line.
 * 
 * Items: Class of 02, section 8.
 */
open_drift: string[]
/**
 * Why the phase waits for its activation.
 */
hold_reason: (string | null)
/**
 * Phase that took the slot back.
 */
waiting_on: (("M0" | "M1" | "M2" | "M3" | "M4" | "M5" | "M6" | "M7" | "M8" | "M9" | "M10") | null)
/**
 * Lanes in order of the definition.
 * 
 * Items: One lane.
 */
lanes: {
/**
 * Lane of a plan phase, for example M7.C or M10.A0; plane rollups are M7.P8 to M7.P10.
 */
lane: string
/**
 * Status of the lane (02, section 3.3).
 */
status: ("NOT_RUN" | "RUNNING" | "PASS" | "FAIL" | "STALE")
/**
 * The lane is not built.
 */
planned: boolean
/**
 * Newest execution.
 */
execution_id: (string | null)
/**
 * Newest attempt; 0 before the first.
 */
attempt: number
/**
 * Newest snapshot.
 */
snapshot: (EvidenceRef | null)
/**
 * Its runtime budget was waived (02, section 6.4).
 */
waived: boolean
}[]
/**
 * Event that completed the phase.
 */
completed_seq: (number | null)
/**
 * Verdict it completed with.
 */
verdict_code: (("ADVANCE_TO_M1" | "ADVANCE_TO_M2" | "ADVANCE_TO_M3" | "ADVANCE_TO_M4" | "ADVANCE_TO_M5" | "ADVANCE_TO_M6" | "ADVANCE_TO_M7" | "ADVANCE_TO_M8" | "ADVANCE_TO_M9" | "ADVANCE_TO_M10" | "HOLD_M0" | "HOLD_M1" | "HOLD_M2" | "HOLD_M3" | "HOLD_M4" | "HOLD_M5" | "HOLD_M6" | "HOLD_M7" | "HOLD_M8" | "HOLD_M9" | "HOLD_M10" | "ADVANCE_CERTIFIED_DEV_MIN" | "REHEARSED" | "REHEARSED_PARTIAL") | null)
}[]
/**
 * Where the programme stands (00, section 2).
 */
final_word: string
/**
 * Drift classes that nothing detects yet, with the issue that they wait for; never called passed.
 * 
 * Items: One class.
 */
planned_drift: {
/**
 * Class of 02, section 8.
 */
class: string
/**
 * Issue.
 */
waits_for: number
}[]
}
/**
 * One version of a stored object.
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
 * sha256 as lower-case hex.
 */
sha256: string
}
