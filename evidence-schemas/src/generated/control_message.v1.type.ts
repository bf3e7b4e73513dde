// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * A record of the control topic (11, section 4.5).
 */
export interface ControlMessageV1 {
/**
 * Topic.
 */
topic: string
/**
 * Identity of the announcement.
 */
message_id: string
/**
 * When it was published.
 */
published_at_utc: string
/**
 * What it announces.
 */
attributes: {
/**
 * Kind.
 */
kind: ("READY" | "READY_REEMIT" | "TERMINAL_REEMIT")
/**
 * Run id of the scenario runner; equals the scenario run id.
 */
run_id: string
}
/**
 * Key of the record.
 */
partition_key: string
/**
 * READY, or the terminal status of a run.
 */
payload: {

}
}
