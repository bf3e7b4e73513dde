// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * Reserves a run id: the create-only put of this object is the collision test (01, M3.B).
 */
export interface RunReservationV1 {
/**
 * Schema of this document.
 */
schema: "fp.run_reservation.v1"
/**
 * Run this belongs to.
 */
platform_run_id: string
/**
 * When it was reserved.
 */
reserved_at_utc: string
/**
 * Execution that wrote it.
 */
execution_id: string
}
