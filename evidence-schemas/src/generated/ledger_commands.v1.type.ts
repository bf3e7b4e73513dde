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
 * Decisions.
 * 
 * Items: One decision.
 */
decisions: {
/**
 * Key.
 */
key: string
/**
 * Concrete value, unless secret.
 */
value: (string | null)
/**
 * Where a secret is read.
 */
locator: (string | null)
/**
 * Where it comes from.
 */
source: string
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
/**
 * When the go ends.
 */
expires_at_utc: string
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
 * Attempt.
 */
attempt: number
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
 * Detection.
 * 
 * Items: Reference.
 */
evidence: string[]
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
})[]
