// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * What a run begins with: its minted identity (01, M3.B).
 */
export interface RunHeaderSeedV1 {
/**
 * Schema tag.
 */
schema: "fp.run_header_seed.v1"
/**
 * Substrate.
 */
substrate: ("embedded" | "emulated" | "dev_min")
/**
 * Execution.
 */
execution_id: string
/**
 * When.
 */
written_at_utc: string
/**
 * Id from the current second.
 */
candidate_platform_run_id: string
/**
 * Id that was reserved.
 */
final_platform_run_id: string
/**
 * Suffixes that were tried.
 */
collision_attempts: number
/**
 * The candidate was taken.
 */
collision_detected: boolean
}
