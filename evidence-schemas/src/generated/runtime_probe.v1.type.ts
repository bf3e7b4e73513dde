// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * What a task of the image reached with its own credentials, before any daemon starts (01, M4.D).
 */
export interface RuntimeProbeV1 {
/**
 * Schema of this document.
 */
schema: "fp.runtime_probe.v1"
/**
 * Run that the task is scoped to.
 */
platform_run_id: string
/**
 * Execution that asked for it.
 */
execution_id: string
/**
 * Attempt of the lane that asked.
 */
attempt: number
/**
 * Identity of the task, as the compute gave it.
 */
task_arn: string
/**
 * Image that it ran.
 */
image_digest: string
/**
 * When the first question was asked.
 */
started_at_utc: string
/**
 * When the last answer was there.
 */
written_at_utc: string
/**
 * Metadata of the event log.
 */
event_log: ({
/**
 * It answered.
 */
answered: true
/**
 * Cluster that answered.
 */
cluster_id: string
/**
 * Topics that it has.
 * 
 * @maxItems 1024
 * 
 * Items: Topic.
 */
topics: string[]
} | {
/**
 * Nothing usable came back.
 */
answered: false
/**
 * Code of the failure; BUG for one without.
 */
code: string
/**
 * The failure in words, without payloads.
 */
reason: string
})
/**
 * A select in the platform database.
 */
database: ({
/**
 * It answered.
 */
answered: true
/**
 * Database that answered.
 */
name: string
/**
 * Newest migration in it.
 */
schema_version: number
} | {
/**
 * Nothing usable came back.
 */
answered: false
/**
 * Code of the failure; BUG for one without.
 */
code: string
/**
 * The failure in words, without payloads.
 */
reason: string
})
/**
 * An object of its own put, read back and deleted.
 */
buckets: {
/**
 * Bucket of the event archive.
 */
archive: ({
/**
 * It answered.
 */
answered: true
/**
 * What was done with an object of its own, in order.
 * 
 * @minItems 1
 * @maxItems 3
 * 
 * Items: A step.
 */
steps: ("put" | "get" | "delete")[]
} | {
/**
 * Nothing usable came back.
 */
answered: false
/**
 * Code of the failure; BUG for one without.
 */
code: string
/**
 * The failure in words, without payloads.
 */
reason: string
})
/**
 * Bucket of the evidence.
 */
evidence: ({
/**
 * It answered.
 */
answered: true
/**
 * What was done with an object of its own, in order.
 * 
 * @minItems 1
 * @maxItems 3
 * 
 * Items: A step.
 */
steps: ("put" | "get" | "delete")[]
} | {
/**
 * Nothing usable came back.
 */
answered: false
/**
 * Code of the failure; BUG for one without.
 */
code: string
/**
 * The failure in words, without payloads.
 */
reason: string
})
/**
 * Bucket of quarantined payloads.
 */
quarantine: ({
/**
 * It answered.
 */
answered: true
/**
 * What was done with an object of its own, in order.
 * 
 * @minItems 1
 * @maxItems 3
 * 
 * Items: A step.
 */
steps: ("put" | "get" | "delete")[]
} | {
/**
 * Nothing usable came back.
 */
answered: false
/**
 * Code of the failure; BUG for one without.
 */
code: string
/**
 * The failure in words, without payloads.
 */
reason: string
})
}
/**
 * The parameters that the services read.
 */
parameters: ({
/**
 * It answered.
 */
answered: true
/**
 * Version of each path; never a value.
 */
versions: {
/**
 * Version.
 */
[k: string]: number | undefined
}
} | {
/**
 * Nothing usable came back.
 */
answered: false
/**
 * Code of the failure; BUG for one without.
 */
code: string
/**
 * The failure in words, without payloads.
 */
reason: string
})
/**
 * The name under which the gate is found.
 */
discovery: ({
/**
 * It answered.
 */
answered: true
/**
 * Name that was asked for.
 */
host: string
/**
 * Addresses that it has.
 * 
 * @maxItems 64
 * 
 * Items: Address.
 */
addresses: string[]
} | {
/**
 * Nothing usable came back.
 */
answered: false
/**
 * Code of the failure; BUG for one without.
 */
code: string
/**
 * The failure in words, without payloads.
 */
reason: string
})
}
