// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * One event of a run record; a create-only object each (11, section 4.3).
 */
export interface SrRunEventV1 {
/**
 * sha256 of kind, run and details.
 */
event_id: string
/**
 * Kind.
 */
event_kind: string
/**
 * Position in the record, from 1.
 */
sequence: number
/**
 * Run id of the scenario runner; equals the scenario run id.
 */
run_id: string
/**
 * The platform run.
 */
platform_run_id: string
/**
 * When it happened.
 */
ts_utc: string
/**
 * References and codes.
 */
details: {

}
}
