// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * Answer of the supervisor's socket to a compute_request.v1.
 */
export type ComputeReplyV1 = ({
/**
 * Tag.
 */
kind: "done"
} | {
/**
 * Tag.
 */
kind: "stoppedTask"
/**
 * A task that ended.
 */
stoppedTask: {
/**
 * Identity of a task.
 */
taskArn: string
/**
 * Task definition family.
 */
family: string
/**
 * Image of the task.
 */
imageDigest: string
/**
 * 128 and the signal number when a signal ended it.
 */
exitCode: number
/**
 * Why it ended.
 */
stopReason: ("exited" | "timed out" | "stopped" | "killed")
/**
 * Start.
 */
startedAtUtc: string
/**
 * End.
 */
stoppedAtUtc: string
}
} | {
/**
 * Tag.
 */
kind: "services"
/**
 * Services.
 * 
 * Items: A service.
 */
services: {
/**
 * Name of the service.
 */
service: string
/**
 * Task definition family.
 */
family: string
/**
 * Image of the task.
 */
imageDigest: string
/**
 * Arguments of the image's entrypoint; the first is the mode.
 * 
 * @maxItems 64
 * 
 * Items: Argument.
 */
command: string[]
/**
 * Digest of the task spec.
 */
taskDefinition: string
/**
 * Tasks to hold.
 */
desiredCount: number
/**
 * Running tasks.
 */
runningCount: number
/**
 * Starting tasks.
 */
pendingCount: number
/**
 * Unexpected exits since the service was set.
 */
restartCount: number
/**
 * Whether what was set is there, is on its way, or was given up.
 */
rollout: ("in progress" | "completed" | "failed")
/**
 * Tasks, oldest first.
 * 
 * Items: A task that is not stopped.
 */
tasks: {
/**
 * Identity of a task.
 */
taskArn: string
/**
 * Task definition family.
 */
family: string
/**
 * Image of the task.
 */
imageDigest: string
/**
 * Arguments of the image's entrypoint; the first is the mode.
 * 
 * @maxItems 64
 * 
 * Items: Argument.
 */
command: string[]
/**
 * Name of the service.
 */
service?: string
/**
 * How far it is.
 */
status: ("PENDING" | "RUNNING" | "STOPPING")
/**
 * Start.
 */
startedAtUtc: string
}[]
/**
 * A task that ended.
 */
lastStopped?: {
/**
 * Identity of a task.
 */
taskArn: string
/**
 * Task definition family.
 */
family: string
/**
 * Image of the task.
 */
imageDigest: string
/**
 * 128 and the signal number when a signal ended it.
 */
exitCode: number
/**
 * Why it ended.
 */
stopReason: ("exited" | "timed out" | "stopped" | "killed")
/**
 * Start.
 */
startedAtUtc: string
/**
 * End.
 */
stoppedAtUtc: string
}
}[]
} | {
/**
 * Tag.
 */
kind: "tasks"
/**
 * Tasks, oldest first.
 * 
 * Items: A task that is not stopped.
 */
tasks: {
/**
 * Identity of a task.
 */
taskArn: string
/**
 * Task definition family.
 */
family: string
/**
 * Image of the task.
 */
imageDigest: string
/**
 * Arguments of the image's entrypoint; the first is the mode.
 * 
 * @maxItems 64
 * 
 * Items: Argument.
 */
command: string[]
/**
 * Name of the service.
 */
service?: string
/**
 * How far it is.
 */
status: ("PENDING" | "RUNNING" | "STOPPING")
/**
 * Start.
 */
startedAtUtc: string
}[]
} | {
/**
 * Tag.
 */
kind: "lines"
/**
 * Oldest first.
 * 
 * Items: One line.
 */
lines: string[]
} | {
/**
 * Tag.
 */
kind: "error"
/**
 * A code of codes.json.
 */
code: string
/**
 * What was found.
 */
facts: string
})
