// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * One fact of the reporter's lock (16, section 7.2).
 */
export interface ReporterLockEventV1 {
/**
 * Schema of this document.
 */
schema: "fp.reporter_lock_event.v1"
/**
 * The run.
 */
platform_run_id: string
/**
 * What happened.
 */
event: ("ATTEMPT" | "ACQUIRED" | "DENIED" | "RELEASED" | "LOST")
/**
 * Rendered key.
 */
lock_key: string
/**
 * Signed 64-bit id in decimal.
 */
lock_id: string
/**
 * Instance.
 */
instance: string
/**
 * Task.
 */
task_arn: string
/**
 * Who held the lock; null when unreadable or nobody.
 */
holder: ({
/**
 * Instance.
 */
instance: string
/**
 * Since when.
 */
acquired_at_utc: string
} | null)
/**
 * Acquisition; null before one.
 */
fence: (string | null)
/**
 * When.
 */
ts_utc: string
}
