// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * What the last synthetic write of the gate proved (12, section 11).
 */
export interface IgLastProbeV1 {
/**
 * The run.
 */
platform_run_id: string
/**
 * Task that wrote it.
 */
instance_id: string
/**
 * When it was written.
 */
probed_at_utc: string
}
