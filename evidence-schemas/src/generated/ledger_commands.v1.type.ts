// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * Commands of the phase-ledger action, applied in order; the first refusal ends the list.
 * 
 * @minItems 1
 * @maxItems 100
 */
export type LedgerCommandsV1 = ({
/**
 * Command.
 */
command: "init"
} | {
/**
 * Command.
 */
command: "activate"
/**
 * Plan phase.
 */
phase: ("M0" | "M1" | "M2" | "M3" | "M4" | "M5" | "M6" | "M7" | "M8" | "M9" | "M10")
/**
 * One stored version.
 */
approval: {
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
}
} | {
/**
 * Command.
 */
command: "expand"
/**
 * Plan phase.
 */
phase: ("M0" | "M1" | "M2" | "M3" | "M4" | "M5" | "M6" | "M7" | "M8" | "M9" | "M10")
} | {
/**
 * Command.
 */
command: "pin"
/**
 * Plan phase.
 */
phase: ("M0" | "M1" | "M2" | "M3" | "M4" | "M5" | "M6" | "M7" | "M8" | "M9" | "M10")
/**
 * The answer that holds the operator's values; null for values that a declared source holds.
 */
approval: ({
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
 * Decisions.
 * 
 * @minItems 1
 * @maxItems 200
 * 
 * Items: One decision.
 */
decisions: {
/**
 * Key.
 */
key: string
/**
 * Value; null for a locator, and where there is nothing to decide.
 */
value: (string | null)
/**
 * Where a secret value is.
 */
locator: (string | null)
/**
 * Why there is nothing to decide on this substrate; null otherwise.
 */
not_applicable: (string | null)
/**
 * Whose act it is.
 */
source: ("operator" | "handles_registry" | "computed" | "not_applicable")
}[]
} | {
/**
 * Command.
 */
command: "grant-go"
/**
 * Plan phase.
 */
phase: ("M0" | "M1" | "M2" | "M3" | "M4" | "M5" | "M6" | "M7" | "M8" | "M9" | "M10")
/**
 * One stored version.
 */
approval: {
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
}
} | {
/**
 * Command.
 */
command: "revoke-go"
/**
 * Plan phase.
 */
phase: ("M0" | "M1" | "M2" | "M3" | "M4" | "M5" | "M6" | "M7" | "M8" | "M9" | "M10")
/**
 * Why.
 */
reason: string
/**
 * The answer, when an operator revokes; null when the controller stops.
 */
approval: ({
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
} | {
/**
 * Command.
 */
command: "start-lane"
/**
 * Plan phase.
 */
phase: ("M0" | "M1" | "M2" | "M3" | "M4" | "M5" | "M6" | "M7" | "M8" | "M9" | "M10")
/**
 * Lane id.
 */
lane: string
/**
 * Execution.
 */
execution_id: string
/**
 * Attempt; absent, the next one as the ledger counts.
 */
attempt?: number
} | {
/**
 * Command.
 */
command: "record-lane"
/**
 * Plan phase.
 */
phase: ("M0" | "M1" | "M2" | "M3" | "M4" | "M5" | "M6" | "M7" | "M8" | "M9" | "M10")
/**
 * Lane id.
 */
lane: string
/**
 * Execution.
 */
execution_id: string
/**
 * Attempt.
 */
attempt: number
/**
 * One stored version.
 */
snapshot: {
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
}
} | {
/**
 * Command.
 */
command: "raise-drift"
/**
 * Plan phase.
 */
phase: ("M0" | "M1" | "M2" | "M3" | "M4" | "M5" | "M6" | "M7" | "M8" | "M9" | "M10")
/**
 * Class.
 */
class: string
/**
 * Impact.
 */
impact: string
/**
 * Pins that are violated, for a drift that a repin resolves.
 * 
 * Items: A decision of the phase, or `plan`.
 */
keys?: string[]
/**
 * Detection.
 * 
 * Items: Reference.
 */
evidence: string[]
/**
 * What was found in the place of a pin that nothing else holds a value of, by its key.
 */
found?: {
/**
 * Value.
 */
[k: string]: string | undefined
}
} | {
/**
 * Command.
 */
command: "check-transition"
/**
 * Plan phase.
 */
phase: ("M0" | "M1" | "M2" | "M3" | "M4" | "M5" | "M6" | "M7" | "M8" | "M9" | "M10")
/**
 * Execution.
 */
execution_id: string
} | {
/**
 * Command.
 */
command: "complete"
/**
 * Plan phase.
 */
phase: ("M0" | "M1" | "M2" | "M3" | "M4" | "M5" | "M6" | "M7" | "M8" | "M9" | "M10")
/**
 * Execution.
 */
execution_id: string
/**
 * One stored version.
 */
envelope: {
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
}
/**
 * Root of the execution's index.
 */
bundle_root_sha256: string
} | {
/**
 * Command.
 */
command: "hold"
/**
 * Plan phase.
 */
phase: ("M0" | "M1" | "M2" | "M3" | "M4" | "M5" | "M6" | "M7" | "M8" | "M9" | "M10")
/**
 * Why.
 */
hold_reason: string
} | {
/**
 * Command.
 */
command: "reopen"
/**
 * Plan phase.
 */
phase: ("M0" | "M1" | "M2" | "M3" | "M4" | "M5" | "M6" | "M7" | "M8" | "M9" | "M10")
/**
 * One stored version.
 */
approval: {
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
}
/**
 * Why.
 */
reason: ("SCOPE_UPLIFT" | "DRIFT_DISCOVERED" | "EVIDENCE_INVALIDATED" | "RERUN_APPROVED")
/**
 * Lanes of the phase that must run again.
 * 
 * @minItems 1
 * 
 * Items: Lane.
 */
affected_lanes: string[]
} | {
/**
 * Command.
 */
command: "resolve-drift"
/**
 * Plan phase.
 */
phase: ("M0" | "M1" | "M2" | "M3" | "M4" | "M5" | "M6" | "M7" | "M8" | "M9" | "M10")
/**
 * One stored version.
 */
approval: {
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
}
/**
 * Class.
 */
class: string
/**
 * How.
 */
resolution: ("REVERTED" | "REPINNED")
/**
 * Decisions that were pinned anew, or `plan`; for a class without a detector the keys of its reviews.
 * 
 * Items: Reference.
 */
refs: string[]
/**
 * Lanes whose inputs changed.
 * 
 * Items: Lane.
 */
stale_lanes: string[]
} | {
/**
 * Command.
 */
command: "waive"
/**
 * Plan phase.
 */
phase: ("M0" | "M1" | "M2" | "M3" | "M4" | "M5" | "M6" | "M7" | "M8" | "M9" | "M10")
/**
 * One stored version.
 */
approval: {
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
}
/**
 * Lane whose runtime budget is waived.
 */
lane: string
/**
 * Why.
 */
reason: string
/**
 * What is left.
 */
residual_risk: string
} | {
/**
 * Command.
 */
command: "set-budget-stop"
/**
 * Plan phase.
 */
phase: ("M0" | "M1" | "M2" | "M3" | "M4" | "M5" | "M6" | "M7" | "M8" | "M9" | "M10")
/**
 * One stored version.
 */
snapshot: {
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
}
} | {
/**
 * Command.
 */
command: "clear-budget-stop"
/**
 * Plan phase.
 */
phase: ("M0" | "M1" | "M2" | "M3" | "M4" | "M5" | "M6" | "M7" | "M8" | "M9" | "M10")
/**
 * One stored version.
 */
approval: {
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
}
/**
 * What was decided.
 */
reset_intent: string
/**
 * One stored version.
 */
snapshot: {
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
}
} | {
/**
 * Command.
 */
command: "watch-drift"
/**
 * Plan phase.
 */
phase?: ("M0" | "M1" | "M2" | "M3" | "M4" | "M5" | "M6" | "M7" | "M8" | "M9" | "M10")
} | {
/**
 * Command.
 */
command: "seal-evidence"
/**
 * Digest of what is exported beside the ledger.
 */
evidence_root_sha256: string
/**
 * How many entries those are.
 */
objects: number
})[]
