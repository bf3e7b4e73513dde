// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * One call of the compute port to the supervisor's socket. Members are named as in the port, because both ends are this repository's own. The caller keeps the request open while it wants a job and ends it to have the job stopped.
 */
export type ComputeRequestV1 = ({
/**
 * What is asked.
 */
operation: "runJob"
/**
 * Task to run.
 */
spec: {
/**
 * Task definition family.
 */
family: string
/**
 * Image of the task.
 */
imageDigest: string
/**
 * Arguments of the image's entrypoint.
 * 
 * @maxItems 64
 * 
 * Items: One argument.
 */
command: string[]
/**
 * Names and values; never a secret.
 */
environment: {
[k: string]: string | undefined
}
}
/**
 * Stopped gracefully after this time.
 */
timeoutMs: number
} | {
/**
 * What is asked.
 */
operation: "setService"
/**
 * Name of the service.
 */
name: string
/**
 * Task to run.
 */
spec: {
/**
 * Task definition family.
 */
family: string
/**
 * Image of the task.
 */
imageDigest: string
/**
 * Arguments of the image's entrypoint.
 * 
 * @maxItems 64
 * 
 * Items: One argument.
 */
command: string[]
/**
 * Names and values; never a secret.
 */
environment: {
[k: string]: string | undefined
}
}
/**
 * Tasks to hold.
 */
desiredCount: number
} | {
/**
 * What is asked.
 */
operation: "describeServices"
} | {
/**
 * What is asked.
 */
operation: "describeTasks"
} | {
/**
 * What is asked.
 */
operation: "stopTask"
/**
 * Identity of a task.
 */
taskArn: string
} | {
/**
 * What is asked.
 */
operation: "endOf"
/**
 * Identity of a task.
 */
taskArn: string
} | {
/**
 * What is asked.
 */
operation: "logs"
/**
 * Identity of a task.
 */
taskArn: string
/**
 * Most lines to return.
 */
linesMax: number
})
