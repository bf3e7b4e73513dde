// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * One managed run of the migrations, proven by its exit, its marker line and the tables (01, M2.H).
 */
export interface DbMigrationRunSnapshotV1 {
/**
 * Schema of this document.
 */
schema: "fp.db_migration_run_snapshot.v1"
/**
 * Where the facts come from.
 */
substrate: ("embedded" | "emulated" | "dev_min")
/**
 * Execution that wrote it.
 */
execution_id: string
/**
 * When it was read.
 */
captured_at_utc: string
/**
 * Database instance.
 */
db_resource_id: string
/**
 * Job.
 */
task_arn: string
/**
 * Task definition revision.
 */
task_definition: string
/**
 * Exit code; null when the job gave none.
 */
exit_code: (number | null)
/**
 * Why it stopped.
 */
stop_reason: (string | null)
/**
 * Completion line; null when there is none.
 */
marker: (string | null)
/**
 * Migrations the database has.
 * 
 * Items: File name.
 */
migrations_applied: string[]
/**
 * Tables found by query.
 * 
 * Items: schema.table
 */
tables: string[]
/**
 * Required tables that are not there.
 * 
 * Items: schema.table
 */
tables_missing: string[]
}
