// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * Last words of a task that did not end well, one line of its log, which the control plane reads when the task has stopped (10, section 3).
 */
export interface TaskFailureV1 {
/**
 * Schema of this line.
 */
schema: "fp.task_failure.v1"
/**
 * Code of the error or reason; BUG for what is no operating error.
 */
code: string
/**
 * What was found, without secrets and without control characters (17, G4).
 */
facts: string
/**
 * What a person does next.
 */
remedy: string
at?: FailurePlace
}
/**
 * Where it was found, as far as that is known.
 */
export interface FailurePlace {
/**
 * File, or key of an object.
 */
file?: string
/**
 * Column of a table, or path in a document.
 */
column?: string
/**
 * Row of the file, from 0.
 */
row?: number
/**
 * What stands there.
 */
found?: string
/**
 * What has to stand there.
 */
wanted?: string
}
