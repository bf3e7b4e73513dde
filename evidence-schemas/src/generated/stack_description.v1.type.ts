// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * The running embedded substrate: the inventory that a teardown is held against.
 */
export interface StackDescriptionV1 {
/**
 * Schema tag.
 */
schema: "fp.stack_description.v1"
/**
 * Identity of this life of the stack.
 */
stack_id: string
/**
 * When it was up.
 */
started_at_utc: string
/**
 * Process that holds the stack.
 */
pid: number
/**
 * Its PostgreSQL.
 */
database: {
/**
 * Address.
 */
host: string
/**
 * Port.
 */
port: number
/**
 * Postmaster.
 */
pid: number
/**
 * Data folder.
 */
data_folder: string
/**
 * System identifier: part of the epoch.
 */
resource_id: string
}
/**
 * Its event log.
 */
bus: {
/**
 * Adapter.
 */
kind: ("postgres" | "kafka")
/**
 * Cluster id: part of the epoch.
 */
cluster_id: string
}
/**
 * Unix-domain socket of the supervisor.
 */
compute_socket: string
/**
 * Loopback port of the ingestion gate.
 */
ig_port: number
/**
 * Port that case management listens on.
 */
cm_port: number
/**
 * Port that the label store listens on.
 */
ls_port: number
}
